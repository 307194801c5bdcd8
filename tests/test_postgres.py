"""The PostgreSQL that the tests run on: it dies with the run, and runs as nobody who matters."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Identifier
from sqlalchemy import URL, make_url

from tests.databases import Database
from tests.fakes.postgres import NoServer, connect, running
from tests.fakes.template import Template

ONLY_POSTGRESQL = pytest.mark.parametrize("database", ["postgresql"], indirect=True)
OWN_SERVER = pytest.mark.skipif("TEST_DATABASE_URL" in os.environ, reason="TEST_DATABASE_URL names another's server")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux's kernel ends a child with its parent")
PARENT = """
import time
from tests.fakes.postgres import running
with running() as url:
    print(url.render_as_string(hide_password=False), flush=True)
    time.sleep(50)
"""


@pytest.fixture
def parent() -> Iterator[subprocess.Popen[str]]:
    """A process that runs a server of its own."""
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


@OWN_SERVER
@LINUX
def test_the_server_dies_with_a_run_that_is_killed(parent: subprocess.Popen[str]) -> None:
    """Not even kill -9 leaves a server behind."""
    assert parent.stdout
    url = make_url(parent.stdout.readline().strip())
    folder = _data_folder(url)
    server = _server(folder)
    assert Path(f"/proc/{server}").exists()
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    try:
        _wait_until_gone(server)
        with pytest.raises(psycopg.OperationalError):
            connect(url)
    finally:
        shutil.rmtree(folder.parent)


@OWN_SERVER
def test_the_server_ends_with_its_block() -> None:
    """And takes its files along."""
    with running() as url:
        folder = _data_folder(url)
        server = _server(folder)
    assert not folder.parent.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(server, 0)


@OWN_SERVER
@LINUX
def test_the_server_is_not_root(postgres_url: URL) -> None:
    """Whoever runs the tests, the server has no more rights than it needs, and keeps its files to itself."""
    folder = _data_folder(postgres_url)
    status = Path(f"/proc/{_server(folder)}/status").read_text().splitlines()
    identities = {line.split(":")[0]: line.split(":")[1].split() for line in status}
    assert "0" not in identities["Uid"] + identities["Gid"]
    assert "0" not in identities["Groups"] or os.getuid() != 0
    assert folder.parent.stat().st_mode & 0o777 == 0o700


@OWN_SERVER
def test_strangers_are_not_let_in(postgres_url: URL) -> None:
    """Another user of this machine reaches the port, and needs the password."""
    with pytest.raises(psycopg.OperationalError, match="password"):
        connect(postgres_url.set(password="wrong"))


def test_a_wrong_pg_bin_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder that was asked for and does not serve is no reason to take another in silence."""
    monkeypatch.delenv("TEST_DATABASE_URL", raising=False)
    monkeypatch.setenv("PG_BIN", str(tmp_path))
    with pytest.raises(NoServer, match="PG_BIN"), running():
        pass


@ONLY_POSTGRESQL
def test_the_bots_role_may_work_with_rows_only(database: Database) -> None:
    """It is neither superuser nor owner, and can neither make nor change tables."""
    with connect(make_url(database.url)) as bot:
        (superuser,) = bot.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").fetchone() or (None,)
        assert superuser is False
        tables = (
            "SELECT tableowner = current_user, has_table_privilege(quote_ident(tablename), 'INSERT') FROM pg_tables"
        )
        rows = bot.execute(f"{tables} WHERE schemaname = 'public'").fetchall()
        assert set(rows) == {(False, True)}
        for statement in ("CREATE TABLE mine ()", "ALTER TABLE alembic_version ADD COLUMN mine int"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                bot.execute(statement)


def test_a_copy_that_was_used_comes_back_empty(postgres_template: Template) -> None:
    """A test that leaves rows, and a connection, spoils no other."""
    with postgres_template.copied() as first:
        forgotten = connect(first.user)
        forgotten.execute("INSERT INTO note (name, value) VALUES ('left', 'behind')")
    with pytest.raises(psycopg.OperationalError):
        forgotten.execute("SELECT 1")
    forgotten.close()
    with postgres_template.copied() as second, connect(second.user) as bot:
        assert second == first
        assert bot.execute("SELECT * FROM note").fetchall() == []


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE note",
        "DROP TABLE alembic_version",
        "ALTER TABLE note ADD COLUMN more int",
        "ALTER TABLE note ALTER COLUMN value DROP NOT NULL",
        "CREATE TABLE more ()",
        "CREATE INDEX more ON note (value)",
        "REVOKE DELETE ON note FROM {role}",
        "UPDATE alembic_version SET version_num = 'newer'",
        "INSERT INTO note (name, value) VALUES ('a', 'b'); ANALYZE note",
    ],
)
def test_a_copy_that_was_changed_is_not_used_again(postgres_template: Template, change: str) -> None:
    """Whatever a test does to its tables, the next finds them as they were."""
    with postgres_template.copied() as changed, connect(changed.owner) as owner:
        owner.execute(SQL(change).format(role=Identifier(str(changed.user.username))))
    assert changed not in postgres_template.idle


def _data_folder(url: URL) -> Path:
    with connect(url) as admin:
        row = admin.execute("SHOW data_directory").fetchone()
    assert row
    return Path(row[0])


def _server(folder: Path) -> int:
    return int((folder / "postmaster.pid").read_text().splitlines()[0])


def _wait_until_gone(process: int) -> None:
    end = time.monotonic() + 20
    while Path(f"/proc/{process}").exists():
        assert time.monotonic() < end, "the server is still there"
        time.sleep(0.05)
