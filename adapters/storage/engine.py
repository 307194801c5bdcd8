"""Connections to SQLite and PostgreSQL, set up so that what is committed stays committed."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, CursorResult, Engine, Executable, Result, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from adapters.storage.errors import Unreachable
from adapters.storage.plans import walk_as_usual

BUSY_SECONDS = 5
"""How long to wait for others before giving up on a transaction."""
CONNECTIONS = 10
"""Connections to PostgreSQL at most, half of them kept: none of the threads of `deploy.house` waits for another's."""
_PRAGMAS = (
    f"busy_timeout = {BUSY_SECONDS * 1000}",
    "journal_mode = WAL",
    "synchronous = FULL",
    # Pages. A checkpoint is paid by the one commit in which it falls: with the usual 1,000, one answer in a hundred.
    "wal_autocheckpoint = 8000",
    # Kilobytes. What a batch of cards touches is read again at its next step; 2 MB, the usual, do not hold it.
    "cache_size = -8000",
    "foreign_keys = ON",
    "secure_delete = ON",
)
_CANNOT_WRITE = ("SQLITE_READONLY", "SQLITE_CANTOPEN")
_CHANGED = "followthrough changed"
_POSTGRES: dict[str, Any] = {
    "connect_timeout": 5,
    "tcp_user_timeout": 10_000,
    "application_name": "followthrough",
    "options": (
        "-c timezone=UTC -c statement_timeout=10s -c idle_in_transaction_session_timeout=30s"
        " -c default_transaction_isolation=read\\ committed"
    ),
}


def read_url(text: str) -> URL:
    """Return the address of a database, with the driver that is used.

    Raises:
        Unreachable: It is none of a SQLite file or of PostgreSQL. The text is not repeated: it may hold a password.

    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):  # the second is of a port that is no number
        url = URL.create("unknown")
    backend = url.get_backend_name()
    if backend == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    if backend == "sqlite" and url.database and url.database != ":memory:" and not url.host:
        if url.query:
            raise Unreachable(
                "DATABASE_URL takes nothing after a `?` for a SQLite file: write sqlite:///file.db alone."
            )
        return url.set(drivername="sqlite+pysqlite", database=str(Path(url.database).absolute()))
    raise Unreachable(
        "DATABASE_URL is not understood: write sqlite:///followthrough.db for a file, "
        "or postgresql://user:password@host/name."
    )


def libpq(text: str) -> str:
    """Return the address of a PostgreSQL database as the driver itself takes it, its password included."""
    return read_url(text).set(drivername="postgresql").render_as_string(hide_password=False)


def sqlite_file(url: URL) -> Path | None:
    """Return the file of a SQLite database, None for PostgreSQL."""
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


def make_engine(url: URL) -> Engine:
    """Return an engine. Statements appear in no log and no exception with their parameters."""
    if sqlite_file(url):
        engine = create_engine(
            url, hide_parameters=True, pool_size=1, max_overflow=0, pool_timeout=BUSY_SECONDS, echo=False
        )
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        engine = create_engine(
            url,
            hide_parameters=True,
            pool_size=CONNECTIONS // 2,
            max_overflow=CONNECTIONS // 2,
            pool_timeout=BUSY_SECONDS,
            pool_pre_ping=True,
            connect_args=_POSTGRES,
        )
    event.listen(engine, "begin", _begin_unchanged)
    event.listen(engine, "begin", walk_as_usual)
    event.listen(engine, "after_execute", _note_change)
    return engine


def was_changed(connection: Connection) -> bool:
    """Tell whether a row was added, changed or deleted in the transaction that is open."""
    return bool(connection.info[_CHANGED])


def note_change(connection: Connection, rows: int) -> None:
    """Note that so many rows were changed by a statement that SQLAlchemy did not make, which tells nobody of it."""
    if rows:
        connection.info[_CHANGED] = True


def _begin_unchanged(connection: Connection) -> None:
    connection.info[_CHANGED] = False


def _note_change(
    connection: Connection, statement: Executable, _many: object, _one: object, _options: object, result: Result[Any]
) -> None:
    # Whoever drops what is not there, as a command without a draft does, has changed nothing.
    if statement.is_dml and isinstance(result, CursorResult) and (statement.is_insert or result.rowcount):
        connection.info[_CHANGED] = True


def make_reader(url: URL) -> Engine:
    """Return an engine that can only read: on SQLite it takes no lock and makes no file, whoever runs on it."""
    file = sqlite_file(url)
    if file:
        engine = create_engine(url, creator=lambda: _reading(file), hide_parameters=True)
        event.listen(engine, "begin", _begin_reading)
        return engine
    reader = {**_POSTGRES, "options": f"{_POSTGRES['options']} -c default_transaction_read_only=on"}
    return create_engine(url, hide_parameters=True, connect_args=reader)


def _reading(file: Path) -> sqlite3.Connection:
    """Connect to read. SQLite makes files beside a database for that, even where nobody runs on it.

    Where it may not, it is told that the file stays as it is: whoever changes it has the -wal file there.
    """
    try:
        return _connected(file, "mode=ro")
    except sqlite3.OperationalError as fault:
        if not fault.sqlite_errorname.startswith(_CANNOT_WRITE):
            raise
    if file.with_name(f"{file.name}-wal").exists():
        raise Unreachable(
            f"The database {file} cannot be read without writing beside it: ask as the user that the bot runs as, "
            "or copy the file, with the -wal file, to a folder of your own."
        )
    return _connected(file, "mode=ro&immutable=1")


def _connected(file: Path, how: str) -> sqlite3.Connection:
    """Connect and see that it can be read. The address has the form that takes a mode (sqlite.org/uri.html)."""
    connection = sqlite3.connect(f"{file.as_uri()}?{how}", uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _set_up_sqlite(connection: Any, _: object) -> None:  # noqa: ANN401 - whatever the driver gives
    # The driver begins no transaction by itself: ours start with the lock for writing, or not at all.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_reading(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")  # one picture of everything, however long it is looked at
