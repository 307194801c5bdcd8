"""A PostgreSQL database that was migrated once, and the copies of it that tests are given, empty and as it was.

A copy that a test gave back with its tables unchanged is emptied and given to the next: ten times faster than another.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import psycopg
from psycopg.sql import SQL, Composed, Identifier, Literal
from sqlalchemy import URL

from tests.fakes.postgres import connect

# Everything that a test could leave different: tables, columns, constraints, rights, revision, the planner's
# statistics, settings, and tables grown so large that emptying them leaves holes.
_SHAPE = """
SELECT md5(concat(
    (SELECT string_agg(concat(c.oid, c.relname, c.relacl, c.relrowsecurity, a.attname, a.atttypid, a.attnotnull), ','
            ORDER BY c.oid, a.attnum)
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.relnamespace = 'public'::regnamespace),
    (SELECT string_agg(oid::text, ',' ORDER BY oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace),
    (SELECT string_agg(oid::text, ',' ORDER BY oid) FROM pg_trigger),
    (SELECT string_agg(oid::text, ',' ORDER BY oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace),
    (SELECT string_agg(version_num, ',') FROM alembic_version),
    (SELECT count(*) FROM pg_stats WHERE schemaname = 'public'),
    (SELECT count(*) FROM pg_db_role_setting JOIN pg_database d ON d.oid = setdatabase
        WHERE d.datname = current_database()),
    (SELECT sum(pg_relation_size(oid)) > 1000000 FROM pg_class WHERE relnamespace = 'public'::regnamespace)))
"""
_OTHERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'"


@dataclass(frozen=True)
class Copy:
    """A database as its owner reaches it, and as the bot's role does: neither superuser nor owner of the tables."""

    owner: URL
    user: URL

    @property
    def name(self) -> str:
        """What the database is called."""
        return str(self.owner.database)

    def called(self, name: str) -> Copy:
        """Return the same roles' addresses of another database."""
        return replace(self, owner=self.owner.set(database=name), user=self.user.set(database=name))


@dataclass(frozen=True)
class Template:
    """The migrated database, what a superuser sees in it, and the copies that nobody uses just now."""

    admin: URL
    origin: Copy
    shape: str
    idle: list[Copy] = field(default_factory=list)

    @contextmanager
    def copied(self) -> Iterator[Copy]:
        """Give a copy, and take it back, whoever is still connected."""
        copy = self.idle.pop() if self.idle else self._another()
        try:
            yield copy
        finally:
            if self._emptied(copy):
                self.idle.append(copy)
            else:
                self._drop(copy)

    def drop(self) -> None:
        """Drop it and its copies."""
        for each in (*self.idle, self.origin):
            self._drop(each)

    def _another(self) -> Copy:
        copy = self.origin.called(f"{self.origin.name}_{secrets.token_hex(4)}")
        with connect(self.admin) as admin:
            _create(admin, copy, self.origin.name)
        return copy

    def _emptied(self, copy: Copy) -> bool:
        """Take all rows out of a copy, if it is the way it was."""
        with connect(self.admin.set(database=copy.name)) as inside:
            inside.execute(_OTHERS)
            try:
                if _shape(inside) != self.shape:
                    return False
            except psycopg.errors.UndefinedTable:  # even alembic_version is gone
                return False
            names = [name for (name,) in inside.execute(_TABLES).fetchall()]
            inside.execute("SET session_replication_role = replica")  # no order of foreign keys to mind
            inside.execute(SQL(";").join(SQL("DELETE FROM {}").format(Identifier(name)) for name in names))
        return True

    def _drop(self, copy: Copy) -> None:
        with connect(self.admin) as admin:
            admin.execute(_fill("DROP DATABASE IF EXISTS {name} WITH (FORCE)", name=copy.name))


@contextmanager
def migrated(admin_url: URL, migrate: Callable[[str], None]) -> Iterator[Template]:
    """Make a database and its roles, have it migrated by its owner, and drop all of it at the end."""
    origin = _named(admin_url)
    template = Template(admin_url, origin, "")
    with connect(admin_url) as admin:
        _make_roles(admin, origin)
        _create(admin, origin, "template0")
    try:
        with connect(admin_url.set(database=origin.name)) as inside:
            _grant(inside, origin)
            migrate(origin.owner.render_as_string(hide_password=False))
            template = replace(template, shape=_shape(inside))
        yield template
    finally:
        template.drop()
        with connect(admin_url) as admin:
            for role in (origin.user, origin.owner):
                admin.execute(_fill("DROP ROLE {role}", role=role.username))


def _named(admin: URL) -> Copy:
    """Name a database and two roles as nobody else who uses this server at the same time does."""
    mark = secrets.token_hex(4)

    def role(kind: str) -> URL:
        name = f"followthrough_{kind}_{mark}"
        return admin.set(username=name, password=secrets.token_hex(16), database=f"followthrough_{mark}")

    return Copy(role("owner"), role("user"))


def _make_roles(admin: psycopg.Connection, origin: Copy) -> None:
    for role in (origin.owner, origin.user):
        login = SQL("CREATE ROLE {} LOGIN NOSUPERUSER PASSWORD {}")
        admin.execute(login.format(Identifier(str(role.username)), Literal(role.password)))
    admin.execute(_fill("GRANT {owner} TO CURRENT_USER", owner=origin.owner.username))


def _create(admin: psycopg.Connection, made: Copy, source: str) -> None:
    statement = "CREATE DATABASE {name} TEMPLATE {source} OWNER {owner}"
    admin.execute(_fill(statement, name=made.name, source=source, owner=made.owner.username))


def _grant(inside: psycopg.Connection, origin: Copy) -> None:
    """Let the owner make tables and the user work with their rows, those of tables to come too."""
    roles = {"owner": origin.owner.username, "role": origin.user.username}
    for statement in (
        "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
        "GRANT ALL ON SCHEMA public TO {owner}",
        "GRANT USAGE ON SCHEMA public TO {role}",
        "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {role}",
        "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} GRANT USAGE, SELECT ON SEQUENCES TO {role}",
    ):
        inside.execute(_fill(statement, **roles))


def _shape(inside: psycopg.Connection) -> str:
    (shape,) = inside.execute(_SHAPE).fetchone() or ("",)
    return str(shape)


def _fill(statement: str, **names: str | None) -> Composed:
    return SQL(statement).format(**{name: Identifier(str(value)) for name, value in names.items()})
