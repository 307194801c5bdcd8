"""Bringing the tables up to date: once, however many processes start, and not at all when they are."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, column, inspect, select, table, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from adapters.storage.engine import make_engine, read_url, sqlite_file
from adapters.storage.errors import Behind, TooNew
from adapters.storage.files import make_database_private
from adapters.storage.lock import FileLock
from adapters.storage.trouble import unreachable

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")
"""Every revision in migrations/versions, oldest first: known here, so that Alembic is loaded only to upgrade."""
_LOCK = 7_203_861_594_402_718
"""The advisory lock under which one process at a time looks and upgrades; any number that nobody else takes."""
_WAIT = 60.0
_REVISION = select(table("alembic_version", column("version_num")).c.version_num)


def migrate(url: str) -> None:
    """Bring the tables of a database up to date; do nothing, and need no rights, when they are.

    Raises:
        StorageProblem: The database cannot be reached, is newer than the program, or may not be changed.

    """
    address = read_url(url)
    file = sqlite_file(address)
    if file:
        make_database_private(file)
    engine = make_engine(address)
    try:
        fresh = file and file.stat().st_size == 0  # connecting already writes to it
        if not fresh and is_current(engine):
            return
        lock = FileLock(file, _WAIT) if file else None
        try:
            upgrade(engine)
        finally:
            if lock:
                lock.release()
    finally:
        engine.dispose()


def is_current(engine: Engine) -> bool:
    """Return whether the tables are those of this program.

    Raises:
        TooNew: They are those of a newer one.
        Unreachable: The database cannot be asked.

    """
    try:
        with engine.connect() as connection:
            return _current(connection) == REVISIONS[-1]
    except SQLAlchemyError as fault:
        raise unreachable(engine.url, fault) from None


def upgrade(engine: Engine) -> None:
    """Look again, alone, and upgrade: all of it or nothing.

    Raises:
        StorageProblem: As `migrate`.

    """
    try:
        with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text(f"SET LOCAL statement_timeout = '{_WAIT:.0f}s'"))
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            if _current(connection) != REVISIONS[-1]:
                _run(connection)
    except DBAPIError as fault:
        if getattr(fault.orig, "sqlstate", "") == "42501":  # insufficient_privilege
            raise Behind(
                "The tables are not up to date and this role may not change them: start once as their owner."
            ) from None
        raise unreachable(engine.url, fault) from None


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(_REVISION).scalar()
    if found is not None and found not in REVISIONS:
        raise TooNew(
            f"The database was made by a newer version of followthrough (revision {found}): upgrade the program."
        )
    return found


def _run(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - slow to load, and rarely needed
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    command.upgrade(config, "head")
