"""Databases of the crash matrix: filled once, and put back for each sequence."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import psycopg
from psycopg.sql import SQL, Composed, Identifier

from adapters.storage.migrate import migrate
from adapters.storage.tables import metadata
from tests.delivery.sequences import Database
from tests.fakes.postgres import running

_PUT_BACK = "DELETE FROM {0}; INSERT INTO {0} OVERRIDING SYSTEM VALUE TABLE kept.{0}"
_OTHERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


class Ground(Protocol):
    """A database that can be put back to what it was in the beginning."""

    @property
    def url(self) -> str:
        """Its address."""
        ...

    def put_back(self) -> None:
        """Put it back; nobody may be using it, but whoever was killed."""
        ...


@dataclass(frozen=True, slots=True)
class File:
    """A SQLite file."""

    template: Path
    file: Path

    @property
    def url(self) -> str:
        """Its address."""
        return f"sqlite:///{self.file}"

    def put_back(self) -> None:
        """Copy what it was."""
        for old in self.file.parent.glob(f"{self.file.name}*"):
            old.unlink()
        shutil.copy(self.template, self.file)


@dataclass(frozen=True, slots=True)
class Server:
    """A PostgreSQL database, with what it was kept beside it."""

    url: str
    address: str

    def put_back(self) -> None:
        """Take all rows out, and put in what was there."""
        with psycopg.connect(self.address) as connection:
            connection.execute(_OTHERS)
            connection.execute("SET session_replication_role = replica")  # no order of foreign keys to mind
            connection.execute(_for_each_table(_PUT_BACK))

    def keep(self) -> None:
        """Keep what there is now."""
        with psycopg.connect(self.address) as connection:
            connection.execute("CREATE SCHEMA kept")
            connection.execute(_for_each_table("CREATE TABLE kept.{0} AS TABLE {0}"))


def _for_each_table(statement: str) -> Composed:
    return SQL(";").join(SQL(statement).format(Identifier(each.name)) for each in metadata.sorted_tables)


@contextmanager
def ground(kind: Database, folder: Path, fill: Callable[[str], None]) -> Iterator[Ground]:
    """Make a database and fill it; it goes afterwards."""
    if kind is Database.SQLITE:
        template = folder / "template.db"
        fill(f"sqlite:///{template}")
        yield File(template, folder / "followthrough.db")
        return
    with running() as admin:
        made = Server(
            admin.set(drivername="postgresql+psycopg").render_as_string(hide_password=False),
            admin.set(drivername="postgresql").render_as_string(hide_password=False),
        )
        migrate(made.url)
        fill(made.url)
        made.keep()
        yield made
