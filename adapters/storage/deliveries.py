"""The shelf of cards on their way: planned once, claimed by one, moved under the fence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Executable, Integer, Row, bindparam, false, func, select, true, update

from adapters.storage.plans import walk_the_index
from adapters.storage.tables import CLAIMABLE, PARKED, account
from adapters.storage.tables import delivery as _delivery
from bot.ports import Delivery, State

_TENANT = (
    select(account.c.tenant)
    .where(account.c.person == bindparam("person"))
    .order_by(account.c.seq)
    .limit(1)
    .scalar_subquery()
)
_PICKED = (
    select(_delivery.c.id)
    .where(CLAIMABLE, _delivery.c.next_at <= bindparam("now"))
    .order_by(_delivery.c.next_at)
    .limit(bindparam("most", type_=Integer, literal_execute=True))
    .with_for_update(skip_locked=True)
    .cte("picked")
)
_CLAIM = (
    update(_delivery)
    .where(_delivery.c.id.in_(select(_PICKED.c.id)))
    .values(state=State.CLAIMED.value, attempt=_delivery.c.attempt + 1, next_at=bindparam("lease_until"))
    .returning(_delivery)
)
_MOVE = update(_delivery).where(
    _delivery.c.id == bindparam("which"),
    _delivery.c.attempt == bindparam("fence"),
    _delivery.c.state.in_(bindparam("expected", expanding=True)),
)
_THEIR_UNTOLD = (PARKED, _delivery.c.told == false(), _delivery.c.person == bindparam("whose"))
_UNTOLD = select(_delivery).where(*_THEIR_UNTOLD).order_by(_delivery.c.due_at, _delivery.c.id)
_TOLD = update(_delivery).where(*_THEIR_UNTOLD).values(told=true())


class SqlDeliveries:
    """Deliveries in a database."""

    def __init__(self, connection: Connection) -> None:
        """Work inside one transaction."""
        self._connection = connection

    def plan(self, *deliveries: Delivery) -> int:
        """Keep new deliveries, except those whose key is there already; return how many were kept."""
        if not deliveries:
            return 0
        rows = [{name: getattr(each, name) for name in _PLANNED} | _movable(each) for each in deliveries]
        return self._connection.execute(_plan(self._connection.dialect.name), rows).rowcount

    def claim(self, now: datetime, lease_until: datetime, most: int) -> Sequence[Delivery]:
        """Take up to ``most`` deliveries that may be sent now, or whose lease ran out: claimed, attempt + 1.

        Those that have waited longest are taken, and come in the order in which they were due.
        """
        walk_the_index(self._connection)
        rows = self._connection.execute(_CLAIM, {"now": now, "lease_until": lease_until, "most": most}).all()
        return sorted((_read(row) for row in rows), key=lambda delivery: (delivery.due_at, delivery.id))

    def move(self, delivery: Delivery, expected: Sequence[State]) -> bool:
        """Keep the delivery as given, if its attempt is still the same and its state one of ``expected``."""
        guard = {"which": delivery.id, "fence": delivery.attempt, "expected": [state.value for state in expected]}
        return self._connection.execute(_MOVE, guard | _movable(delivery)).rowcount == 1

    def untold(self, person: str) -> Sequence[Delivery]:
        """Return this person's parked deliveries of which they were not told yet, oldest first."""
        return [_read(row) for row in self._connection.execute(_UNTOLD, {"whose": person})]

    def told(self, person: str) -> None:
        """Mark all parked deliveries of this person as told."""
        self._connection.execute(_TOLD, {"whose": person})


@cache
def _plan(dialect: str) -> Executable:
    """Return the insert that does nothing when the key is taken; each database has its own, loaded when used."""
    values = {name: bindparam(name, type_=_delivery.c[name].type) for name in (*_PLANNED, *_MOVABLE)}
    filled = values | {"tenant": func.coalesce(_TENANT, "")}
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert  # noqa: PLC0415
    else:
        from sqlalchemy.dialects.postgresql import insert  # type: ignore[assignment]  # noqa: PLC0415
    kept = insert(_delivery).values(filled).on_conflict_do_nothing(index_elements=["key"])
    return kept.execution_options(preserve_rowcount=True)


_PLANNED = ("id", "person", "key", "attempt")
_MOVABLE = ("state", "due_at", "next_at", "first_intent_at", "message", "reason", "told")


def _movable(delivery: Delivery) -> dict[str, object]:
    return {name: getattr(delivery, name) for name in _MOVABLE} | {"state": delivery.state.value}


def _read(row: Row[Any]) -> Delivery:
    return Delivery(
        id=row.id,
        person=row.person,
        key=row.key,
        state=State(row.state),
        due_at=row.due_at,
        next_at=row.next_at,
        attempt=row.attempt,
        first_intent_at=row.first_intent_at,
        message=row.message,
        reason=row.reason,
        told=row.told,
    )
