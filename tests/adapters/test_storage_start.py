"""Opening a database: migrated once, by one process, and a clear line when it cannot be."""

from __future__ import annotations

import os
import signal
import socket
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, create_engine, text

from adapters.storage import tables
from adapters.storage.errors import Behind, Busy, StorageProblem, TooNew, Unreachable
from adapters.storage.migrate import REVISIONS, migrate
from adapters.storage.overview import open_overview
from adapters.storage.store import SqlStore, open_store
from adapters.storage.trouble import unreachable
from tests.adapters.processes import PATIENCE, start
from tests.adapters.samples import NOW
from tests.databases import Database
from tests.stores import KEY

NOBODY = 65534
OPEN = """
import sys
from adapters.storage.errors import StorageProblem
from adapters.storage.store import open_store
try:
    store = open_store(sys.argv[1], [sys.argv[2]])
except StorageProblem as problem:
    sys.exit(str(problem))
print("open", flush=True)
sys.stdin.readline()
store.close()
"""
MIGRATE = """
import sys
from adapters.storage.migrate import migrate
print("ready", flush=True)
sys.stdin.readline()
migrate(sys.argv[1])
"""
LIGHT = """
import sys
from adapters.storage.store import open_store
open_store(sys.argv[1], [sys.argv[2]]).close()
print(sorted({"alembic", "sqlalchemy.orm", "sqlalchemy.dialects.mysql"} & sys.modules.keys()))
"""


def empty(database: Database) -> None:
    """Take all tables away again, on SQLite with the file that they are in."""
    if database.kind == "sqlite":
        Path(database.url.removeprefix("sqlite:///")).unlink()
        return
    engine = create_engine(database.owner_url)
    with engine.begin() as connection:
        tables.metadata.drop_all(connection)
        connection.execute(text("DROP TABLE IF EXISTS alembic_version"))
    engine.dispose()


def set_revision(database: Database, revision: str) -> None:
    """Say that the tables are of this revision."""
    engine = create_engine(database.owner_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :revision"), {"revision": revision})
    engine.dispose()


def test_the_migrations_make_the_tables_that_the_code_uses(stored: SqlStore, database: Database) -> None:
    stored.close()
    engine = create_engine(database.owner_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_object": _is_ours})
        assert compare_metadata(context, tables.metadata) == []
    engine.dispose()


def _is_ours(_: object, name: str | None, *__: object) -> bool:
    """Tell whether a table or an index is the bot's own; the queue's are the library's."""
    return not str(name).startswith("procrastinate_")


def test_every_revision_is_known_by_name() -> None:
    config = Config()
    config.set_main_option("script_location", "adapters/storage/migrations")
    revisions = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(revisions)) == REVISIONS


def test_processes_that_start_at_once_migrate_once(database: Database) -> None:
    empty(database)
    processes = [start(MIGRATE, database.owner_url) for _ in range(4)]
    for process in processes:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin
        process.stdin.write("\n")
        process.stdin.flush()
    assert [process.communicate(timeout=PATIENCE)[1] for process in processes] == [""] * 4
    assert [process.returncode for process in processes] == [0] * 4
    open_store(database.url, [KEY]).close()


def test_an_open_needs_no_rights_and_loads_little_when_all_is_up_to_date(database: Database) -> None:
    migrate(database.owner_url)
    migrate(database.url)
    process = start(LIGHT, database.url, KEY)
    assert process.communicate(timeout=PATIENCE) == ("[]\n", "")


def test_a_database_of_a_newer_program_is_refused(database: Database) -> None:
    migrate(database.owner_url)
    set_revision(database, "9999")
    for attempt in (lambda: migrate(database.owner_url), lambda: open_store(database.url, [KEY])):
        with pytest.raises(TooNew, match=r"9999.*upgrade the program"):
            attempt()


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_role_that_may_not_migrate_is_told_who_may(database: Database) -> None:
    empty(database)
    with pytest.raises(Behind, match="owner"):
        open_store(database.url, [KEY])


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_second_process_is_refused_and_told_what_to_do(database: Database) -> None:
    with closing(open_store(database.url, [KEY])):
        process = start(OPEN, database.url, KEY)
        said = process.communicate(timeout=PATIENCE)[1]
        assert process.returncode == 1
        assert f"pid {os.getpid()}" in said
        assert database.url.removeprefix("sqlite:///") in said
        assert "PostgreSQL" in said
        assert len(said.splitlines()) == 1
    process = start(OPEN, database.url, KEY)
    assert process.communicate("\n", timeout=PATIENCE) == ("open\n", "")


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_killed_process_leaves_the_database_free(database: Database) -> None:
    process = start(OPEN, database.url, KEY)
    assert process.stdout
    assert process.stdout.readline() == "open\n"
    with pytest.raises(Busy, match=f"pid {process.pid}"):
        open_store(database.url, [KEY])
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=PATIENCE)
    open_store(database.url, [KEY]).close()


def test_every_file_is_private_from_the_start(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    before = os.umask(0)
    try:
        with closing(open_store(f"sqlite:///{folder}/a.db")) as store:
            store.notes.write("name", "value")
            names = {path.name for path in folder.iterdir()}
            assert names == {"a.db", "a.db-wal", "a.db-shm", "a.db.key", "a.db.lock"}
            assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
        (folder / "a.db").chmod(0o644)
        (folder / "a.db.key").chmod(0o644)
        open_store(f"sqlite:///{folder}/a.db").close()
        assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    finally:
        os.umask(before)


def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    for attempt in (migrate, lambda url: open_store(url, [KEY])):
        with pytest.raises(Unreachable) as problem:
            attempt(f"postgresql://anna:s3cret@127.0.0.1:{port}/jobs")
        said = str(problem.value)
        assert f"postgresql://anna:***@127.0.0.1:{port}/jobs" in said
        assert "refused" in said
        assert "s3cret" not in said
        assert "\n" not in said


@pytest.mark.parametrize(
    "url",
    [
        *("", "nonsense s3cret", "mysql://anna:s3cret@host/jobs", "sqlite://", "sqlite:///:memory:"),
        *("sqlite://leads/a.db", "sqlite:///a.db?mode=ro"),
        *("postgresql://anna:s3cret@host:abc/jobs", "postgresql://anna:s3cret@[::1/jobs"),
    ],
)
def test_an_address_that_is_not_understood_is_said_so(url: str) -> None:
    with pytest.raises(Unreachable, match="DATABASE_URL") as problem:
        open_store(url, [KEY])
    assert "s3cret" not in str(problem.value)


def test_a_file_that_is_no_database_is_said_so(tmp_path: Path) -> None:
    diary, url = tmp_path / "a.db", f"sqlite:///{tmp_path}/a.db"
    diary.write_text("Dear diary, " * 100)
    diary.chmod(0o644)
    for attempt in (migrate, lambda url: open_store(url, [KEY])):
        with pytest.raises(Unreachable, match=r"a\.db.*not a database"):
            attempt(url)
    assert stat.S_IMODE(diary.stat().st_mode) == 0o644, "somebody else reads it"
    assert list(tmp_path.iterdir()) == [diary], "nothing is left beside it"
    (tmp_path / "plain").touch()
    with pytest.raises(Unreachable, match="plain"):
        open_store(f"sqlite:///{tmp_path}/plain/a.db", [KEY])
    with pytest.raises(StorageProblem, match="directory"):
        open_store(f"sqlite:///{tmp_path}", [KEY])


def test_a_folder_that_is_missing_is_not_made_from_a_slip_in_a_path(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/nowhere/a.db"
    for attempt in (migrate, lambda url: open_store(url, [KEY])):
        with pytest.raises(Unreachable, match=r"no folder .*/nowhere: make it"):
            attempt(url)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("password", "why", "said"),
    [
        ("t", "what is at postgresql://anna:t@host?", "what is at postgresql://anna:***@host?"),
        ("s3cret", "user s3cret is not known at anna:s3cret@host", "user *** is not known at anna:***@host"),
    ],
)
def test_a_password_is_blacked_out_and_the_words_around_it_are_not(password: str, why: str, said: str) -> None:
    url = URL.create("postgresql+psycopg", "anna", password, "host", database="jobs")
    expected = f"The database postgresql://anna:***@host/jobs cannot be used: {said}."
    assert str(unreachable(url, ValueError(why))) == expected


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    """A folder in which this process, as somebody without rights of its own, may read and nothing else."""
    with TemporaryDirectory() as made:
        folder, me = Path(made), os.geteuid()
        try:
            yield folder
        finally:
            os.seteuid(me)
            folder.chmod(0o700)


def leave_to_others(folder: Path) -> None:
    """Let everybody read a folder and nobody write there, and go on as nobody, where this process was the root."""
    for file in folder.iterdir():
        file.chmod(0o444)
    folder.chmod(0o555)
    if os.geteuid() == 0:
        os.seteuid(NOBODY)


def test_an_overview_is_read_where_nothing_may_be_written(as_nobody: Path) -> None:
    url = f"sqlite:///{as_nobody}/a.db"
    open_store(url).close()
    leave_to_others(as_nobody)
    with open_overview(url) as overview:
        assert overview.page(NOW, [], None, 0).counts == {}


def test_what_sqlite_cannot_read_without_writing_says_what_to_do(as_nobody: Path) -> None:
    store = as_nobody / "a.db"
    with closing(open_store(f"sqlite:///{store}")) as opened:
        opened.notes.write("name", "value")
        copies = {file.name: file.read_bytes() for file in as_nobody.iterdir()}
    del copies["a.db-shm"]
    for name, content in copies.items():
        (as_nobody / name).write_bytes(content)
    leave_to_others(as_nobody)
    with (
        pytest.raises(Unreachable, match=r"a\.db cannot be read without writing beside it: .*copy"),
        open_overview(f"sqlite:///{store}"),
    ):
        pass
