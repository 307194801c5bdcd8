"""The shelf of people and their accounts."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime, timedelta
from functools import lru_cache
from operator import attrgetter
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, Dialect, Integer, Row, bindparam, func, insert, select, update

from adapters.storage import tables
from adapters.storage.columns import among
from adapters.storage.crypto import Sealed, Vault
from adapters.storage.errors import Unreadable
from adapters.storage.many import Update
from adapters.storage.plans import walk_the_index
from adapters.storage.rows import LATELY, Loaded, Reader, as_they_are
from adapters.storage.tables import HAS_NEXT, account
from bot.chat import Actor
from bot.people.person import Door, Person
from bot.ports import NotKept
from bot.values import changed

log = logging.getLogger(__name__)
_AN_HOUR = timedelta(hours=1)
_READ = TypeAdapter(Person)
_CLEAR = ("id", "zone", "zone_from", "names_in_nudges", "last_number", "met")
_PLANNED = ("next_at", "carded_on")
"""What planning changes."""
BY_CARDS = ("late_since", "sent_on", "unanswered_since", "asked_on", "week_told_on", "resting_told_on", "door")
"""What a card that comes changes: clear, so that nothing is sealed for each card."""
_MOVING = (*_PLANNED, *BY_CARDS)
_NOT_KEPT = {"spread"}
_SEALED = {each.name for each in fields(Person)} - {*_CLEAR, *_MOVING, *_NOT_KEPT}
"""Everything else about a person."""
_sealed = attrgetter(*_SEALED)
_DOORS = {each.value: each for each in Door}
_person = tables.person
_STILL = [_person.c[name] for name in (*_CLEAR, "private")]
_AS_THEY_ARE = as_they_are([*_STILL, *(_person.c[name] for name in _MOVING)])
_FIND = (
    select(*_AS_THEY_ARE)
    .join(account, account.c.person == _person.c.id)
    .where(account.c.platform == bindparam("platform"), account.c.address == bindparam("address"))
    .with_for_update(of=_person)
)
_SOME = select(*_AS_THEY_ARE).where(among(_person.c.id, "people")).order_by(_person.c.id).with_for_update()
_DUE = (
    select(*_AS_THEY_ARE)
    .where(_person.c.tenant == bindparam("tenant"), HAS_NEXT, _person.c.next_at <= bindparam("now"))
    .order_by(_person.c.next_at)
    .limit(bindparam("most", type_=Integer, literal_execute=True))
    .with_for_update(skip_locked=True)
)
_ACCOUNTS = (
    select(account.c.person, account.c.platform, account.c.address)
    .where(among(account.c.person, "people"))
    .order_by(account.c.seq.desc())
)
_ADD = insert(_person)
_ADD_ACCOUNT = insert(account)
_SAVE = Update(_person, *_CLEAR[1:], *_MOVING)
_SEAL = Update(_person, *_CLEAR[1:], *_MOVING, "private")
_WAKE = Update(_person, *_PLANNED)
_PUT_OFF = update(_person).where(_person.c.id == bindparam("whose")).values(next_at=bindparam("later"))
_LOCK_NEW = select(func.pg_advisory_xact_lock(func.hashtextextended(bindparam("who"), 0)))


class PeopleReader:
    """Reads the rows of people, with this morning spread. What moves with each card is read anew, and nothing else."""

    def __init__(self, vault: Vault, dialect: Dialect, spread: timedelta) -> None:
        """Take what opens them."""
        self._vault = vault
        self.spread = spread
        self._still = Reader(_STILL, dialect, self._meaning)
        self._moving = Loaded([_person.c[name] for name in _MOVING], dialect)
        self._known = lru_cache(LATELY)(self._moved)

    def __call__(self, row: Sequence[Any]) -> Person:
        """Return the person of a row."""
        return self._known(tuple(row))

    def _moved(self, row: tuple[Any, ...]) -> Person:
        moving = self._moving.named(row[len(_STILL) :])
        if moving["door"] is None:  # until 0009 what cards change was sealed
            moving = {name: moving[name] for name in _PLANNED}
        else:
            moving["door"] = _DOORS[moving["door"]]
        return changed(self._still(row[: len(_STILL)]), **moving)

    def _meaning(self, row: Mapping[str, Any]) -> Person:
        sealed = self._vault.open(f"person/{row['id']}", row["private"])
        return _READ.validate_python({**sealed, **{name: row[name] for name in _CLEAR}, "spread": self.spread})


class SqlPeople:
    """People in a database."""

    def __init__(self, connection: Connection, vault: Vault, read: PeopleReader) -> None:
        """Work inside one transaction."""
        self._connection = connection
        self._vault = vault
        self._reader = read
        self._as_kept: dict[str, Person] = {}

    def find(self, actor: Actor) -> Person | None:
        """Return the person behind an account, locked until the transaction ends, or None."""
        row = self._row(actor)
        if row is None and self._connection.dialect.name == "postgresql":
            # There is no row to lock yet: two first commands of one new account take turns here.
            self._connection.execute(_LOCK_NEW, {"who": f"{actor.platform}/{actor.id}"})
            row = self._row(actor)
        return None if row is None else self._read(row)

    def one(self, person: str) -> Person | None:
        """Return the person with this id, locked until the transaction ends, or None."""
        return self.some([person]).get(person)

    def add(self, person: Person, actor: Actor) -> Person:
        """Keep a new person with their first account; return them as they are read from now on."""
        named = dict(zip((*_CLEAR, *_MOVING), _values(person), strict=True))
        self._connection.execute(_ADD, {**named, "private": self._seal(person), "tenant": actor.tenant})
        self._connection.execute(
            _ADD_ACCOUNT,
            {"platform": actor.platform, "address": actor.id, "tenant": actor.tenant, "person": person.id},
        )
        return replace(person, spread=self._reader.spread)

    def some(self, people: Sequence[str]) -> Mapping[str, Person]:
        """Return those of these people who are there, locked until the transaction ends."""
        if not people:
            return {}
        rows = self._connection.execute(_SOME, {"people": list(people)}).all()
        return {row.id: self._read(row) for row in rows}

    def save(self, *people: Person) -> None:
        """Keep people as they are now."""
        same, other = [], []
        for person in people:
            if self._is_sealed(person):
                same.append(_values(person))
            else:
                other.append((*_values(person), self._seal(person)))
        if _SAVE.run(self._connection, same) + _SEAL.run(self._connection, other) != len(people):
            raise NotKept("this person is not there")
        self._as_kept |= {person.id: person for person in people}

    def wake(self, people: Sequence[Person]) -> None:
        """Keep when these people's next cards come and which day's card was decided; nothing else about them."""
        _WAKE.run(self._connection, [(each.id, each.next_at, each.carded_on) for each in people])

    def due(self, tenant: str, now: datetime, most: int) -> Sequence[Person]:
        """Return up to ``most`` of a tenant's people whose ``next_at`` has come, earliest first.

        They are locked, and others skip them. Someone whose row cannot be opened is left out and put off for an
        hour: nobody waits behind them.
        """
        walk_the_index(self._connection)
        found = []
        for row in self._connection.execute(_DUE, {"tenant": tenant, "now": now, "most": most}).all():
            try:
                found.append(self._read(row))
            except Unreadable as problem:
                log.error("put off: %s", problem)  # noqa: TRY400 - the sentence says it all
                self._connection.execute(_PUT_OFF, {"whose": row.id, "later": now + _AN_HOUR})
        return found

    def account(self, person: str) -> Actor | None:
        """Return the first account of this person, through which they are nudged."""
        return self.accounts([person]).get(person)

    def accounts(self, people: Sequence[str]) -> Mapping[str, Actor]:
        """Return the first account of each of these people, through which they are nudged."""
        rows = self._connection.execute(_ACCOUNTS, {"people": list(people)}).all()
        return {row.person: Actor(row.platform, row.address) for row in rows}

    def _row(self, actor: Actor) -> Row[Any] | None:
        return self._connection.execute(_FIND, {"platform": actor.platform, "address": actor.id}).first()

    def _is_sealed(self, person: Person) -> bool:
        """Tell whether what is sealed of a person is there already: as it was read or kept in this transaction."""
        kept = self._as_kept.get(person.id)
        return kept is not None and _sealed(kept) == _sealed(person)

    def _seal(self, person: Person) -> Sealed:
        return self._vault.seal(f"person/{person.id}", _READ.dump_python(person, mode="json", include=_SEALED))

    def _read(self, row: Row[Any]) -> Person:
        person = self._reader(row)
        self._as_kept[person.id] = person
        return person


def _values(person: Person) -> tuple[object, ...]:
    """Return what stands clear of a person, in the order of the columns."""
    return (
        person.id,
        person.zone,
        person.zone_from.value,
        person.names_in_nudges,
        person.last_number,
        person.met,
        person.next_at,
        person.carded_on,
        person.late_since,
        person.sent_on,
        person.unanswered_since,
        person.asked_on,
        person.week_told_on,
        person.resting_told_on,
        person.door.value,
    )
