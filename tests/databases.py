"""A fresh database for each test, on SQLite and on PostgreSQL.

A test that takes ``database`` runs on both. For one kind only:
``@pytest.mark.parametrize("database", ["postgresql"], indirect=True)``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import URL

from tests.fakes.postgres import running
from tests.fakes.template import Template, migrated


@dataclass(frozen=True)
class Database:
    """A database of one test's own.

    The tables are there already. ``url`` is what the bot is given. On PostgreSQL it belongs to a role that may read
    and write rows, but is neither superuser nor owner of the tables; ``owner_url`` is their owner's. On SQLite both
    are the same.
    """

    kind: str
    owner_url: str
    url: str


def in_file(folder: Path) -> Database:
    """Put a SQLite database into a folder that has none yet."""
    from tests.fakes.migrated_file import lay  # noqa: PLC0415 - a test of something else must not need it

    file = folder / "followthrough.db"
    lay(file)
    url = f"sqlite:///{file}"
    return Database("sqlite", url, url)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A fresh database, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        yield in_file(tmp_path)
        return
    template: Template = request.getfixturevalue("postgres_template")
    with template.copied() as copy:
        owner, user = (url.render_as_string(hide_password=False) for url in (copy.owner, copy.user))
        yield Database("postgresql", owner, user)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[URL]:
    """The address of a PostgreSQL server's superuser."""
    with running() as url:
        yield url


@pytest.fixture(scope="session")
def postgres_template(postgres_url: URL) -> Iterator[Template]:
    """A database migrated by its owner, once for all tests."""
    from adapters.storage.migrate import migrate  # noqa: PLC0415 - a test of something else must not need it

    with migrated(postgres_url, migrate) as template:
        yield template
