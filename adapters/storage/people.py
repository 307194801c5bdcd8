"""The shelf of people and their accounts."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, Integer, Row, bindparam, func, insert, select, update

from adapters.storage import tables
from adapters.storage.crypto import Vault
from adapters.storage.errors import Unreadable
from adapters.storage.plans import walk_the_index
from adapters.storage.tables import HAS_NEXT, account
from bot.chat import Actor
from bot.people.person import Person
from bot.ports import NotKept

log = logging.getLogger(__name__)
_AN_HOUR = timedelta(hours=1)
_READ = TypeAdapter(Person)
_CLEAR = ("id", "zone", "zone_from", "names_in_nudges", "last_number", "next_at", "carded_on", "met")
"""What stands clear; everything else about a person is sealed."""
_NOT_KEPT = {"spread"}
_person = tables.person
_FIND = (
    select(_person)
    .join(account, account.c.person == _person.c.id)
    .where(account.c.platform == bindparam("platform"), account.c.address == bindparam("address"))
    .with_for_update(of=_person)
)
_SOME = (
    select(_person)
    .where(_person.c.id.in_(bindparam("people", expanding=True)))
    .order_by(_person.c.id)
    .with_for_update()
)
_DUE = (
    select(_person)
    .where(_person.c.tenant == bindparam("tenant"), HAS_NEXT, _person.c.next_at <= bindparam("now"))
    .order_by(_person.c.next_at)
    .limit(bindparam("most", type_=Integer, literal_execute=True))
    .with_for_update(skip_locked=True)
)
_ACCOUNTS = (
    select(account.c.person, account.c.platform, account.c.address)
    .where(account.c.person.in_(bindparam("people", expanding=True)))
    .order_by(account.c.seq.desc())
)
_ADD = insert(_person)
_ADD_ACCOUNT = insert(account)
_SAVE = update(_person).where(_person.c.id == bindparam("whose"))
_WAKE = (
    update(_person)
    .where(_person.c.id == bindparam("whose"))
    .values(next_at=bindparam("next_one"), carded_on=bindparam("decided"))
)
_PUT_OFF = update(_person).where(_person.c.id == bindparam("whose")).values(next_at=bindparam("later"))
_LOCK_NEW = select(func.pg_advisory_xact_lock(func.hashtextextended(bindparam("who"), 0)))


class SqlPeople:
    """People in a database."""

    def __init__(self, connection: Connection, vault: Vault, spread: timedelta) -> None:
        """Work inside one transaction; the people who are read have this morning spread."""
        self._connection = connection
        self._vault = vault
        self._spread = spread

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
        self._connection.execute(_ADD, {**self._values(person), "tenant": actor.tenant})
        self._connection.execute(
            _ADD_ACCOUNT,
            {"platform": actor.platform, "address": actor.id, "tenant": actor.tenant, "person": person.id},
        )
        return replace(person, spread=self._spread)

    def some(self, people: Sequence[str]) -> Mapping[str, Person]:
        """Return those of these people who are there, locked until the transaction ends."""
        if not people:
            return {}
        rows = self._connection.execute(_SOME, {"people": list(people)}).all()
        return {row.id: self._read(row) for row in rows}

    def save(self, *people: Person) -> None:
        """Keep people as they are now."""
        rows = [{"whose": person.id, **self._values(person)} for person in people]
        if rows and self._connection.execute(_SAVE, rows).rowcount != len(rows):
            raise NotKept("this person is not there")

    def wake(self, people: Sequence[Person]) -> None:
        """Keep when these people's next cards come and which day's card was decided; nothing else about them."""
        if people:
            rows = [{"whose": each.id, "next_one": each.next_at, "decided": each.carded_on} for each in people]
            self._connection.execute(_WAKE, rows)

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
        rows = self._connection.execute(_ACCOUNTS, {"people": list(people)})
        return {row.person: Actor(row.platform, row.address) for row in rows}

    def _row(self, actor: Actor) -> Row[Any] | None:
        return self._connection.execute(_FIND, {"platform": actor.platform, "address": actor.id}).first()

    def _values(self, person: Person) -> dict[str, object]:
        plain = _READ.dump_python(person, mode="json", exclude=_NOT_KEPT)
        sealed = self._vault.seal(
            f"person/{person.id}", {name: each for name, each in plain.items() if name not in _CLEAR}
        )
        clear = {name: getattr(person, name) for name in _CLEAR}
        return {**clear, "zone_from": person.zone_from.value, "private": sealed}

    def _read(self, row: Row[Any]) -> Person:
        clear = {name: row._mapping[name] for name in _CLEAR}  # noqa: SLF001 - SQLAlchemy's public name for it
        sealed = self._vault.open(f"person/{row.id}", row.private)
        return _READ.validate_python({**sealed, **clear, "spread": self._spread})
