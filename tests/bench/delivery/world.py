"""A database in which many leads are present and some people are due at one instant, made once and copied."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection, Table, text

from adapters.storage import tables
from adapters.storage.store import SqlStore, SqlTx
from bot.chat import Actor
from bot.ids import short_id
from bot.people.person import Person, ZoneFrom
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Way, Why

NINE = datetime(2026, 11, 10, 14, tzinfo=UTC)
"""A Tuesday, nine in the morning in New York: everybody who is due is due at this instant."""
SENT = date(2026, 11, 4)
EACH = 25
"""Leads of each person who is not due."""
TENANTS = 20
BATCH = 500
"""People kept in one transaction."""
PATTERN = "pattern"


@dataclass(frozen=True, slots=True)
class Size:
    """How much is in the database: ``leads`` in all, of which ``due`` belong to one person each who is due."""

    leads: int
    due: int

    @property
    def others(self) -> int:
        """People who are not due, with `EACH` leads each."""
        return (self.leads - self.due) // EACH

    @property
    def said(self) -> str:
        """Say it in words."""
        return f"{self.leads:,} leads present, {self.due:,} people due"


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured: with many leads and with few, and how often each thing is done over."""

    large: Size
    small: Size
    rounds: int


FULL = Sizes(Size(1_000_000, 10_000), Size(10_000, 10_000), 3)
QUICK = Sizes(Size(50_000, 1_000), Size(1_000, 1_000), 1)


class RunningClock:
    """The machine's clock, moved so that it is nine on that Tuesday when it is made."""

    def __init__(self) -> None:
        """Move it."""
        self._ahead = NINE - datetime.now(UTC)

    def now(self) -> datetime:
        """Return the moved instant."""
        return datetime.now(UTC) + self._ahead

    def passed(self) -> float:
        """Return the real clock's seconds."""
        return time.monotonic()


def analyze(store: SqlStore) -> None:
    """Let the planner know what is there."""
    with store.begin() as tx:
        _be_patient(tx._connection)
        tx._connection.execute(text("ANALYZE"))


def _be_patient(connection: Connection) -> None:
    """Let a transaction take longer than any of the bot's own may."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL statement_timeout = 0"))


def somewhere(number: int) -> Actor:
    """Return an account in one of several workspaces."""
    return Actor("slack", f"T{number % TENANTS:04}/U{number:07}")


def fill(store: SqlStore, size: Size, account: Callable[[int], Actor] = somewhere) -> None:
    """Keep the people and leads of a size.

    Those who are due are kept by the store itself. The others are copies of one person and one lead, made inside the
    database; what is sealed of a copy was sealed for the pattern, so nobody could open it, and nobody does: only who
    is due is read, and whoever reads by mistake fails.
    """
    for first in range(0, size.due, BATCH):
        with store.begin() as tx:
            for number in range(first, min(first + BATCH, size.due)):
                _keep(tx, someone(short_id()), account(number))
    if size.others:
        with store.begin() as tx:
            _keep(tx, someone(PATTERN, NINE + timedelta(days=7)), account(size.due))
        with store.begin() as tx:
            _copy(tx._connection, size.others)
    analyze(store)


def someone(own: str, at: datetime = NINE) -> Person:
    """Return a person whose next card comes at an instant."""
    return Person(own, "America/New_York", ZoneFrom.PLATFORM, "Alice", last_number=1, next_at=at, met=True)


def their_lead(owner: str, day: date) -> Lead:
    """Return somebody's lead with a follow-up on that day."""
    plan = FollowUp(1, day, Way.FIND_A_NAME, Why.FIRST, day)
    return Lead(
        short_id(), owner, 1, "Acme", SENT, "Analyst", sent=SENT, last_touch=SENT, clock=SENT, step=1, plan=plan
    )


def _keep(tx: SqlTx, person: Person, account: Actor) -> None:
    tx.people.add(person, account)
    tx.leads.save(their_lead(person.id, (person.next_at or NINE).date()))


def _copy(connection: Connection, people: int) -> None:
    """Copy the pattern: so many people, each with an account and their leads."""
    is_theirs = f"owner = '{PATTERN}'"
    copies(connection, tables.person, {"id": "'o' || n"}, f"id = '{PATTERN}'", numbers(1, people))
    address = {"address": "'T9999/U' || n", "person": "'o' || n"}
    copies(connection, tables.account, address, f"person = '{PATTERN}'", numbers(1, people))
    mixed = "((n * 709) % 1000003)"  # neighbours in time are no neighbours in the index of ids
    own = {"id": f"{mixed} || 'l' || n", "owner": f"'o' || ((n - 1) / {EACH} + 1)", "number": f"(n - 1) % {EACH} + 1"}
    copies(connection, tables.lead, own, is_theirs, numbers(1, people * EACH))


def numbers(first: int, last: int) -> str:
    """Return the beginning of a statement in which ``each`` counts from one number to another, both included."""
    return f"WITH RECURSIVE each(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM each WHERE n < {last})"  # noqa: S608


def copies(connection: Connection, table: Table, own: Mapping[str, str], which: str, counted: str) -> None:
    """Copy one row of a table for each number ``n``, with these columns made of it."""
    names = [column.name for column in table.columns if column.name != "seq"]
    values = ", ".join(own.get(name, f'"{table.name}"."{name}"') for name in names)
    listed = ", ".join(f'"{name}"' for name in names)
    pattern = f'{counted} SELECT {values} FROM each, "{table.name}" WHERE {which}'  # noqa: S608 - our own words
    _be_patient(connection)
    connection.execute(text(f'INSERT INTO "{table.name}" ({listed}) {pattern}'))
