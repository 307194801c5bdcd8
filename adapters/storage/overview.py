"""What whoever runs the bot may see of deliveries: states, ids, reasons and times; nothing that was sealed, no key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Integer, Select, bindparam, func, select, true
from sqlalchemy.exc import DBAPIError

from adapters.storage.columns import among
from adapters.storage.engine import make_reader, read_url, sqlite_file
from adapters.storage.errors import Behind, Unreachable
from adapters.storage.migrate import is_current
from adapters.storage.tables import CLAIMABLE, HAS_NEXT, delivery, person
from adapters.storage.trouble import unreachable
from bot.delivery import State

ENDED_BADLY = frozenset({State.FOLDED, State.PARKED, State.UNREACHABLE})
"""Ends other than that the card came, or that there was nothing left to say."""
_COUNTS = select(delivery.c.state, func.count()).group_by(delivery.c.state)
_OVERDUE = select(func.count(), func.min(delivery.c.due_at)).where(CLAIMABLE, delivery.c.due_at <= bindparam("now"))
_UNDECIDED = select(func.count(), func.min(person.c.next_at)).where(HAS_NEXT, person.c.next_at <= bindparam("now"))
_SHOWN = ("id", "tenant", "state", "reason", "due_at", "attempt")
_LATEST = (
    select(*(delivery.c[name] for name in _SHOWN))
    .where(among(delivery.c.state, "states"))
    .order_by(delivery.c.due_at.desc(), delivery.c.id)
    .limit(bindparam("most", type_=Integer))
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One delivery. ``reason`` is a word or two of ours or a platform's error code; ``attempt`` counts the tries."""

    id: str
    tenant: str
    state: State
    reason: str
    due_at: datetime
    attempt: int


@dataclass(frozen=True, slots=True)
class Late:
    """How many are overdue, and since when the oldest is."""

    count: int
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class Page:
    """What was found. ``overdue`` are deliveries on their way, ``undecided`` people whose next card is not made yet."""

    counts: Mapping[State, int]
    overdue: Late
    undecided: Late
    entries: Sequence[Entry]


class Overview:
    """The deliveries of a database, to be read and never changed."""

    def __init__(self, connection: Connection) -> None:
        """Read inside one transaction."""
        self._connection = connection

    def page(self, now: datetime, states: Sequence[State], tenant: str | None, most: int) -> Page:
        """Return how many there are in each state, how many are late, and up to ``most`` in these states, latest first.

        ``tenant`` leaves only those of one workspace; who belongs to it is not known of people, so all of them count.
        """
        theirs = true() if tenant is None else delivery.c.tenant == tenant
        counts = {State(state): count for state, count in self._connection.execute(_COUNTS.where(theirs))}
        latest = self._connection.execute(
            _LATEST.where(theirs), {"states": [state.value for state in states], "most": most}
        )
        return Page(
            counts={state: counts[state] for state in State if state in counts},
            overdue=self._late(_OVERDUE.where(theirs), now),
            undecided=self._late(_UNDECIDED, now),
            entries=[
                Entry(row.id, row.tenant, State(row.state), row.reason, row.due_at, row.attempt) for row in latest
            ],
        )

    def _late(self, which: Select[int, datetime | None], now: datetime) -> Late:
        count, oldest = self._connection.execute(which, {"now": now}).one()
        return Late(count, oldest)


@contextmanager
def open_overview(url: str) -> Iterator[Overview]:
    """Open a database beside whoever runs on it: without the lock of a SQLite file, without keys, without writing.

    Raises:
        StorageProblem: It cannot be read, or its tables are not those of this program.

    """
    address = read_url(url)
    file = sqlite_file(address)
    if file and not file.is_file():
        raise Unreachable(f"There is no database {file} yet: the bot makes it when it starts, or see DATABASE_URL.")
    engine = make_reader(address)
    try:
        if not is_current(engine):
            raise Behind("The tables are not those of this version: start the bot once, which brings them up to date.")
        with engine.begin() as connection:
            yield Overview(connection)
    except DBAPIError as fault:
        raise unreachable(address, fault) from None
    finally:
        engine.dispose()
