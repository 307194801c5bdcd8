"""Databases to measure on: filled once for each size, and copied for every run."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from psycopg.sql import SQL, Identifier
from sqlalchemy import URL

from adapters.storage.migrate import migrate
from adapters.storage.store import open_store
from tests.bench.delivery.world import Size, fill
from tests.fakes.postgres import connect, running
from tests.fakes.template import Template, migrated
from tests.stores import KEY

DURABLE = ("fsync=on", "synchronous_commit=on", "full_page_writes=on", "shared_buffers=1GB", "max_wal_size=4GB")
"""What the tests' server does without, and who measures does not."""


class Ground(Protocol):
    """One kind of database."""

    @property
    def kind(self) -> str:
        """What it is called."""
        ...

    def fresh(self, size: Size) -> AbstractContextManager[str]:
        """Give the address of a database of a size, in which everybody who is due still is; it goes afterwards."""
        ...

    def empty(self) -> AbstractContextManager[str]:
        """Give the address of a database without tables; it goes afterwards."""
        ...


@dataclass
class SqliteGround:
    """SQLite files in a folder."""

    folder: Path
    kind: str = "SQLite"
    _filled: dict[Size, Path] = field(default_factory=dict)

    @contextmanager
    def fresh(self, size: Size) -> Iterator[str]:
        """Copy the file of a size."""
        if size not in self._filled:
            made = self.folder / f"{size.leads}-{size.due}.db"
            _fill(f"sqlite:///{made}", size)
            self._filled[size] = made
        with self.empty() as url:
            shutil.copy(self._filled[size], url.removeprefix("sqlite:///"))
            yield url

    @contextmanager
    def empty(self) -> Iterator[str]:
        """Name a file that does not exist yet."""
        with TemporaryDirectory(dir=self.folder) as own:
            yield f"sqlite:///{own}/followthrough.db"


@dataclass
class PostgresGround:
    """Databases on a server that keeps what it commits."""

    template: Template
    kind: str = "PostgreSQL"
    _filled: dict[Size, URL] = field(default_factory=dict)

    @contextmanager
    def fresh(self, size: Size) -> Iterator[str]:
        """Copy the database of a size."""
        if size not in self._filled:
            self._filled[size] = self._created(str(self.template.origin.owner.database))
            _fill(_text(self._filled[size]), size)
            with connect(self.template.admin.set(database=self._filled[size].database)) as inside:
                inside.execute("VACUUM ANALYZE")
        with self._lent(self._created(str(self._filled[size].database))) as url:
            yield url

    @contextmanager
    def empty(self) -> Iterator[str]:
        """Make a database without tables."""
        with self._lent(self._created("template0")) as url:
            yield url

    def drop(self) -> None:
        """Drop what was filled."""
        for url in self._filled.values():
            self._drop(url)

    @contextmanager
    def _lent(self, url: URL) -> Iterator[str]:
        try:
            with connect(self.template.admin) as admin:
                admin.execute("CHECKPOINT")  # the copy's, not the measured one's
            yield _text(url)
        finally:
            self._drop(url)

    def _created(self, source: str) -> URL:
        owner = self.template.origin.owner.set(database=f"bench_{secrets.token_hex(4)}")
        statement = SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY OWNER {}")
        with connect(self.template.admin) as admin:
            admin.execute(statement.format(*map(Identifier, (str(owner.database), source, str(owner.username)))))
        return owner

    def _drop(self, url: URL) -> None:
        with connect(self.template.admin) as admin:
            admin.execute(SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(Identifier(str(url.database))))


@contextmanager
def sqlite() -> Iterator[SqliteGround]:
    """Make files in a folder that is gone afterwards."""
    with TemporaryDirectory(prefix="followthrough-bench-") as folder:
        yield SqliteGround(Path(folder))


@contextmanager
def postgres() -> Iterator[PostgresGround]:
    """Run a server."""
    with running(*DURABLE) as admin, migrated(admin, migrate) as template:
        ground = PostgresGround(template)
        try:
            yield ground
        finally:
            ground.drop()


def _fill(url: str, size: Size) -> None:
    store = open_store(url, [KEY])
    fill(store, size)
    store.close()


def _text(url: URL) -> str:
    return url.set(drivername="postgresql").render_as_string(hide_password=False)
