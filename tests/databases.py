"""A fresh database for each test, on SQLite and on PostgreSQL.

A test that takes ``database`` runs on both. For one kind only:
``@pytest.mark.parametrize("database", ["postgresql"], indirect=True)``.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Composed, Identifier, Literal
from sqlalchemy import URL

from tests.fakes.postgres import connect, running


@dataclass(frozen=True)
class Database:
    """A database of one test's own.

    ``url`` is what the bot is given. On PostgreSQL it belongs to a role that may read and write rows, but is neither
    superuser nor owner of the tables, which are there already; ``owner_url`` is their owner's. On SQLite, where the
    file does not exist yet, both are the same.
    """

    kind: str
    owner_url: str
    url: str


@dataclass(frozen=True)
class Template:
    """A migrated PostgreSQL database that tests are given copies of, as three roles see it."""

    admin: URL
    owner: URL
    user: URL

    @property
    def name(self) -> str:
        """What the database is called."""
        return str(self.owner.database)

    def of(self, name: str) -> Template:
        """Return the same roles' addresses of another database."""
        return replace(self, owner=self.owner.set(database=name), user=self.user.set(database=name))

    def database(self) -> Database:
        """Return it as tests see it."""
        return Database("postgresql", _text(self.owner), _text(self.user))

    @contextmanager
    def copied(self) -> Iterator[Database]:
        """Copy it, and drop the copy afterwards, whoever is still connected."""
        copy = self.of(f"followthrough_{secrets.token_hex(6)}")
        with connect(self.admin) as admin:
            _create(admin, copy, source=self.name)
        try:
            yield copy.database()
        finally:
            with connect(self.admin) as admin:
                _drop(admin, copy)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A fresh database, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'followthrough.db'}"
        yield Database("sqlite", url, url)
        return
    template: Template = request.getfixturevalue("postgres_template")
    with template.copied() as copy:
        yield copy


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[URL]:
    """The address of a PostgreSQL server's superuser."""
    with running() as url:
        yield url


@pytest.fixture(scope="session")
def postgres_template(postgres_url: URL) -> Iterator[Template]:
    """A database migrated by its owner, once for all tests."""
    from adapters.storage.migrate import migrate  # noqa: PLC0415 - a test of something else must not need it

    template = _template(postgres_url)
    with connect(postgres_url) as admin:
        _make_roles(admin, template)
    try:
        with connect(postgres_url) as admin:
            _create(admin, template, source="template0")
        with connect(postgres_url.set(database=template.name)) as inside:
            _grant(inside, template)
        migrate(_text(template.owner))
        yield template
    finally:
        with connect(postgres_url) as admin:
            _drop(admin, template)
            for role in (template.user, template.owner):
                admin.execute(_fill("DROP ROLE {role}", role=role.username))


def _template(admin: URL) -> Template:
    """Name a database and two roles as nobody else who uses this server at the same time does."""
    mark = secrets.token_hex(4)

    def role(kind: str) -> URL:
        name = f"followthrough_{kind}_{mark}"
        return admin.set(username=name, password=secrets.token_hex(16), database=f"followthrough_template_{mark}")

    return Template(admin, role("owner"), role("user"))


def _make_roles(admin: psycopg.Connection, template: Template) -> None:
    for role in (template.owner, template.user):
        login = SQL("CREATE ROLE {} LOGIN NOSUPERUSER PASSWORD {}")
        admin.execute(login.format(Identifier(str(role.username)), Literal(role.password)))
    admin.execute(_fill("GRANT {owner} TO CURRENT_USER", owner=template.owner.username))


def _create(admin: psycopg.Connection, made: Template, source: str) -> None:
    statement = "CREATE DATABASE {name} TEMPLATE {source} OWNER {owner}"
    admin.execute(_fill(statement, name=made.name, source=source, owner=made.owner.username))


def _grant(inside: psycopg.Connection, template: Template) -> None:
    """Let the owner make tables and the user work with their rows, those of tables to come too."""
    roles = {"owner": template.owner.username, "role": template.user.username}
    for statement in (
        "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
        "GRANT ALL ON SCHEMA public TO {owner}",
        "GRANT USAGE ON SCHEMA public TO {role}",
        "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {role}",
        "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} GRANT USAGE, SELECT ON SEQUENCES TO {role}",
    ):
        inside.execute(_fill(statement, **roles))


def _drop(admin: psycopg.Connection, made: Template) -> None:
    admin.execute(_fill("DROP DATABASE IF EXISTS {name} WITH (FORCE)", name=made.name))


def _fill(statement: str, **names: str | None) -> Composed:
    return SQL(statement).format(**{name: Identifier(str(value)) for name, value in names.items()})


def _text(url: URL) -> str:
    return url.render_as_string(hide_password=False)
