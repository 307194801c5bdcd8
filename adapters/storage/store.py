"""Where everything is kept: open it, and begin a transaction over all shelves."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Engine, Select, bindparam, func, select, union, union_all
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from adapters.storage import canary, leads
from adapters.storage import keys as _keys
from adapters.storage.changes import SqlChanges
from adapters.storage.columns import Instant
from adapters.storage.crypto import Vault
from adapters.storage.deliveries import SqlDeliveries
from adapters.storage.drafts import SqlDrafts
from adapters.storage.engine import BUSY_SECONDS, make_engine, read_url, sqlite_file, was_changed
from adapters.storage.files import make_database_private
from adapters.storage.inbox import SqlInbox
from adapters.storage.leads import SqlLeads
from adapters.storage.leases import Alone, SqlLeases
from adapters.storage.lock import FileLock
from adapters.storage.migrate import is_current, upgrade
from adapters.storage.notes import SqlNotes
from adapters.storage.people import PeopleReader, SqlPeople
from adapters.storage.plans import walk_the_index
from adapters.storage.rows import Reader
from adapters.storage.said import SqlSaid
from adapters.storage.tables import CLAIMABLE, HAS_NEXT, delivery, person
from adapters.storage.trouble import short
from bot import ports
from bot.pipeline.lead import Lead

log = logging.getLogger(__name__)
_TENANTS = union(
    select(person.c.tenant).where(HAS_NEXT, person.c.next_at <= bindparam("now")),
    select(delivery.c.tenant).where(CLAIMABLE, delivery.c.next_at <= bindparam("now")),
)
_TIME = select(func.clock_timestamp(type_=Instant))
"""The one question about the time: everything else is given a clock (`scheduler.timer.SystemClock.follow`)."""
_EVER = datetime.fromtimestamp(0, UTC)


def _first(at: Column[datetime], counts: ColumnElement[bool]) -> Select[Any]:
    first = select(at).where(counts, at > bindparam("after")).order_by(at).limit(1)
    return select(first.subquery().c[at.name])


_NEXT_AT = union_all(_first(person.c.next_at, HAS_NEXT), _first(delivery.c.next_at, CLAIMABLE))


@dataclass(frozen=True, slots=True)
class Reading:
    """What reads the rows that are read most."""

    people: PeopleReader
    leads: Reader[Lead]


class SqlTx:
    """One transaction over all shelves of a database."""

    def __init__(self, connection: Connection, vault: Vault, reading: Reading) -> None:
        """Lay out the shelves."""
        self._connection = connection
        self.people: ports.People = SqlPeople(connection, vault, reading.people)
        self.leads: ports.Leads = SqlLeads(connection, vault, reading.leads)
        self.changes: ports.Changes = SqlChanges(connection, vault)
        self.drafts: ports.Drafts = SqlDrafts(connection, vault)
        self.deliveries: ports.Deliveries = SqlDeliveries(connection)
        self.said: ports.Said = SqlSaid(connection)
        self.inbox: ports.Inbox = SqlInbox(connection, vault)
        self.notes: ports.Notes = SqlNotes(lambda: nullcontext(connection))

    @property
    def changed(self) -> bool:
        """Whether anything was changed in this transaction so far."""
        return was_changed(self._connection)

    def tenants(self, now: datetime) -> Sequence[str]:
        """Return the tenants of the people and deliveries whose moment has come."""
        walk_the_index(self._connection)
        return sorted(self._connection.execute(_TENANTS, {"now": now}).scalars())

    def next_at(self, after: datetime | None = None) -> datetime | None:
        """Return the earliest instant, of those after ``after``, at which somebody needs the scheduler, or None."""
        return min(self._connection.execute(_NEXT_AT, {"after": after or _EVER}).scalars(), default=None)


class SqlStore:
    """A database that is open. Any thread may begin a transaction; on SQLite they take turns."""

    def __init__(self, engine: Engine, vault: Vault, lock: FileLock | None, spread: timedelta) -> None:
        """Take what `open_store` has made ready."""
        self._engine = engine
        self._vault = vault
        self._lock = lock
        self._reading = Reading(PeopleReader(vault, engine.dialect, spread), leads.reader(vault, engine.dialect))
        self._closed = False
        # Threads wait here in turn: SQLite itself would let them sleep and try again, and some starve.
        self._turn = threading.Lock() if lock else None
        self.notes: ports.Notes = SqlNotes(self._connect)
        self.leases: ports.Leases = Alone() if lock else SqlLeases(self._connect)

    @contextmanager
    def begin(self) -> Iterator[SqlTx]:
        """Open a transaction for writing: kept when the block ends, undone when it raises.

        Raises:
            NotKept: The database could not be reached or could not keep it.

        """
        with self._connect() as connection:
            yield SqlTx(connection, self._vault, self._reading)

    def time(self) -> datetime | None:
        """Return the time by the database's clock; None on SQLite, which has none but the machine's.

        Raises:
            NotKept: The database could not be asked.

        """
        if self._lock:
            return None
        with self._connect() as connection:
            shown: datetime = connection.execute(_TIME).scalar_one()
            return shown

    def close(self) -> None:
        """Close every connection, and let another process have a SQLite file. Nothing can be begun afterwards."""
        self._closed = True
        self._engine.dispose()
        if self._lock:
            self._lock.release()

    @contextmanager
    def _connect(self) -> Iterator[Connection]:
        if self._closed:
            raise ports.NotKept("the store is closed")
        try:
            with self._in_turn(), self._engine.begin() as connection:
                yield connection
        except (DBAPIError, PoolTimeout) as fault:
            reason = short(fault)
            log.warning("not kept: %s", reason)
            raise ports.NotKept(reason) from None

    def _in_turn(self) -> AbstractContextManager[None]:
        return _turn(self._turn) if self._turn else nullcontext()


@contextmanager
def _turn(lock: threading.Lock) -> Iterator[None]:
    if not lock.acquire(timeout=BUSY_SECONDS):
        raise ports.NotKept("another transaction takes too long")
    try:
        yield
    finally:
        lock.release()


def open_store(url: str, keys: Sequence[str] = (), spread: timedelta = timedelta(0)) -> SqlStore:
    """Open a database, bring its tables up to date, and see that the keys open what is in it.

    ``url`` is ``sqlite:///file`` or ``postgresql://…``; ``keys`` are Fernet keys, the newest first
    (`keys.split` reads them from SECRET_KEYS); none is enough for SQLite, which keeps one beside its file.
    ``spread`` is how wide the day's cards of the people in it are spread.

    Raises:
        StorageProblem: It cannot be opened; ``str()`` is one line for an operator.

    """
    address = read_url(url)
    file = sqlite_file(address)
    lock = None
    if file:
        make_database_private(file)
        lock = FileLock(file)
    engine = make_engine(address)
    try:
        if not is_current(engine):
            upgrade(engine)
        canaries = canary.stored(engine)
        vault = Vault(_keys.needed(keys, file, fresh=not canaries))
        canary.check(engine, vault, canaries)
    except BaseException:
        engine.dispose()
        if lock:
            lock.release()
        raise
    return SqlStore(engine, vault, lock, spread)
