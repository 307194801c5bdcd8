"""The shelf of cards on their way: planned once, claimed by one, moved under the fence."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, Integer, bindparam, case, false, select, true, update

from adapters.storage.columns import among, instants
from adapters.storage.many import Fenced, Insert, Update
from adapters.storage.plans import walk_the_index
from adapters.storage.rows import as_they_are
from adapters.storage.tables import CLAIMABLE, MAYBE_SENT, NEVER_CAME, person
from adapters.storage.tables import delivery as _delivery
from bot.delivery import Delivery, Fence, State
from bot.pipeline.effect import Effect

_PICKED = (
    select(_delivery.c.id)
    .where(_delivery.c.tenant == bindparam("of_tenant"), CLAIMABLE, _delivery.c.next_at <= bindparam("now"))
    .order_by(_delivery.c.next_at)
    .limit(bindparam("most", type_=Integer, literal_execute=True))
    .with_for_update(skip_locked=True)
    .cte("picked")
)
_TAKEN = case((MAYBE_SENT, State.LOOKING.value), else_=State.CLAIMED.value)
_COLUMNS = [_delivery.c[each.name] for each in fields(Delivery)]
_ALL = as_they_are(_COLUMNS)
_CLAIM = (
    update(_delivery)
    .where(_delivery.c.id.in_(select(_PICKED.c.id)))
    .values(state=_TAKEN, attempt=_delivery.c.attempt + 1, next_at=bindparam("lease_until"))
    .returning(*_ALL)
)
_HELD = (
    select(_delivery.c.id, _delivery.c.attempt)
    .where(
        among(_delivery.c.id, "those"),
        among(_delivery.c.state, "expected"),
    )
    .order_by(_delivery.c.id)
    .with_for_update()
)
_LAST_MESSAGE = (
    select(_delivery.c.message)
    .where(_delivery.c.person == person.c.id, _delivery.c.state == State.DELIVERED.value, _delivery.c.message != "")
    .order_by(_delivery.c.due_at.desc())
    .limit(1)
    .scalar_subquery()
)
_NEAR = select(person.c.id, _LAST_MESSAGE).where(among(person.c.id, "those"))
_PLANNED = ("id", "person", "key")
_MOVABLE = (
    *("attempt", "due_at", "next_at", "first_intent_at", "last_intent_at", "repeated", "message", "reason", "told"),
    *("state", "effect"),
)
_PLAN = Insert(
    _delivery,
    (*_PLANNED, *_MOVABLE),
    filled={"tenant": "(SELECT tenant FROM person WHERE person.id = {person})"},
    once="key",
)
_PUT = Update(_delivery, *_MOVABLE)
_ARRIVE = Fenced(_delivery, "message", state=State.DELIVERED.value, reason="")
_THEIR_UNTOLD = (NEVER_CAME, _delivery.c.told == false(), _delivery.c.person == bindparam("whose"))
_UNTOLD = select(*_ALL).where(*_THEIR_UNTOLD).order_by(_delivery.c.due_at, _delivery.c.id)
_ONE = select(*_ALL).where(_delivery.c.id == bindparam("which"), _delivery.c.person == bindparam("whose"))
_LATEST = (
    select(*_ALL)
    .where(_delivery.c.person == bindparam("whose"))
    .order_by(_delivery.c.due_at.desc(), _delivery.c.id)
    .limit(bindparam("most", type_=Integer))
)
_TOLD = update(_delivery).where(*_THEIR_UNTOLD).values(told=true())


class SqlDeliveries:
    """Deliveries in a database."""

    def __init__(self, connection: Connection) -> None:
        """Work inside one transaction."""
        self._connection = connection
        self._instant = instants(connection.dialect.name)

    def plan(self, *deliveries: Delivery) -> int:
        """Keep new deliveries, except those whose key is there already; return how many were kept."""
        rows = [(each.id, each.person, each.key, *_movable(each)) for each in deliveries]
        return _PLAN.run(self._connection, rows)

    def claim(self, tenant: str, now: datetime, lease_until: datetime, most: int) -> Sequence[Delivery]:
        """Take up to ``most`` of a tenant's deliveries whose time has come, or whose lease ran out.

        The attempt of each is one more. What was certainly not sent becomes `State.CLAIMED`, what may have been
        `State.LOOKING`. Those that have waited longest are taken, and come in the order in which they were due.
        """
        walk_the_index(self._connection)
        named = {"of_tenant": tenant, "now": now, "lease_until": lease_until, "most": most}
        rows = self._connection.execute(_CLAIM, named).all()
        return sorted(map(self._read, rows), key=lambda delivery: (delivery.due_at, delivery.id))

    def move(self, delivery: Delivery, expected: Sequence[State]) -> bool:
        """Keep the delivery as given, if its attempt is still the same and its state one of ``expected``."""
        if not self.held([delivery], expected):
            return False
        self.put([delivery])
        return True

    def held(self, deliveries: Sequence[Delivery], expected: Sequence[State]) -> Collection[Fence]:
        """Return the fences of those whose attempt is still the same and whose state is one of ``expected``.

        They are locked until the transaction ends.
        """
        if not deliveries:
            return set()
        named = {"those": [each.id for each in deliveries], "expected": [state.value for state in expected]}
        latest = set(map(tuple, self._connection.execute(_HELD, named)))
        return latest.intersection(each.fence for each in deliveries)

    def put(self, deliveries: Sequence[Delivery]) -> None:
        """Keep as given what is `held`. Only who gives back what was not tried makes its ``attempt`` one less."""
        _PUT.run(self._connection, [(each.id, *_movable(each)) for each in deliveries])

    def arrived(self, deliveries: Sequence[Delivery], expected: Sequence[State]) -> Collection[str]:
        """Keep that these arrived, with their messages and for no more reason; return the ids of those that were held.

        Held are those whose attempt is still the same and whose state is one of ``expected``. The others stay as they
        are, and so does all else of these.
        """
        rows = [(each.id, each.attempt, each.message) for each in deliveries]
        return _ARRIVE.run(self._connection, rows, [state.value for state in expected])

    def near(self, people: Sequence[str]) -> Mapping[str, str]:
        """Return the last message of those of these people to whom a card was delivered before, by person."""
        found = self._connection.execute(_NEAR, {"those": people})
        return {person: message for person, message in found if message}

    def untold(self, person: str) -> Sequence[Delivery]:
        """Return this person's deliveries that never came and of which they were not told yet, oldest first."""
        return [self._read(row) for row in self._connection.execute(_UNTOLD, {"whose": person})]

    def told(self, person: str) -> None:
        """Mark all deliveries of this person that never came as told."""
        self._connection.execute(_TOLD, {"whose": person})

    def one(self, person: str, delivery: str) -> Delivery | None:
        """Return this person's delivery with this id, or None."""
        row = self._connection.execute(_ONE, {"whose": person, "which": delivery}).first()
        return self._read(row) if row else None

    def latest(self, person: str, most: int) -> Sequence[Delivery]:
        """Return this person's deliveries that were due last, the latest first."""
        return [self._read(row) for row in self._connection.execute(_LATEST, {"whose": person, "most": most})]

    def _read(self, row: Sequence[Any]) -> Delivery:
        """Return the delivery of a row; claimed by the hundred, so by place, and not checked again."""
        own, person, key, state, due, until, attempt, first, last, effect, repeated, message, reason, told = row
        at = self._instant
        return Delivery(
            own,
            person,
            key,
            _STATES[state],
            at(due),
            at(until),
            attempt,
            None if first is None else at(first),
            None if last is None else at(last),
            _EFFECT.validate_json(effect) if effect else None,
            bool(repeated),
            message,
            reason,
            bool(told),
        )


_EFFECT = TypeAdapter(Effect)
_STATES = {each.value: each for each in State}


def _movable(delivery: Delivery) -> tuple[object, ...]:
    """Return what may change of a delivery, in the order of the columns."""
    effect = _EFFECT.dump_json(delivery.effect, exclude_defaults=True).decode() if delivery.effect else None
    return (
        delivery.attempt,
        delivery.due_at,
        delivery.next_at,
        delivery.first_intent_at,
        delivery.last_intent_at,
        delivery.repeated,
        delivery.message,
        delivery.reason,
        delivery.told,
        delivery.state.value,
        effect,
    )
