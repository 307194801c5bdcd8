"""While running: what could not be kept is said so, nothing of it has happened, and it goes on afterwards."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import URL, make_url

from adapters.storage.store import SqlStore, open_store
from bot.ports import NotKept
from tests.adapters.samples import ALICE, NOW, a_lead, a_person
from tests.databases import Database
from tests.fakes.postgres import connect
from tests.stores import KEY

ON_POSTGRESQL = pytest.mark.parametrize("database", ["postgresql"], indirect=True)
ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture
def cut(database: Database, postgres_url: URL) -> Callable[[], None]:
    """Cut every connection to the database, as a restart of the server does."""

    def cut_all() -> None:
        with connect(postgres_url) as admin:
            name = make_url(database.url).database
            admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])

    return cut_all


@ON_POSTGRESQL
def test_a_connection_lost_in_the_middle_keeps_nothing(stored: SqlStore, cut: Callable[[], None]) -> None:
    with pytest.raises(NotKept), stored.begin() as tx:  # noqa: PT012 - all of it is undone
        tx.leads.save(a_lead())
        cut()
        tx.people.find(ALICE)
    with stored.begin() as tx:
        assert tx.leads.of("alice") == ()


@ON_POSTGRESQL
def test_a_connection_lost_before_the_commit_keeps_nothing(stored: SqlStore, cut: Callable[[], None]) -> None:
    with pytest.raises(NotKept), stored.begin() as tx:  # noqa: PT012 - all of it is undone
        tx.leads.save(a_lead())
        cut()
    with stored.begin() as tx:
        assert tx.leads.of("alice") == ()


@ON_POSTGRESQL
def test_a_connection_lost_while_idle_is_not_noticed(stored: SqlStore, cut: Callable[[], None]) -> None:
    with stored.begin() as tx:
        tx.leads.save(a_lead())
    cut()
    with stored.begin() as tx:
        assert len(tx.leads.of("alice")) == 1


@ON_POSTGRESQL
def test_a_deadlock_ends_in_one_that_is_kept(stored: SqlStore, database: Database) -> None:
    kept: list[str] = []
    both = threading.Barrier(2)

    def rename(store: SqlStore, first: str, second: str) -> None:
        try:
            with store.begin() as tx:
                tx.people.save(a_person(first, NOW))
                both.wait(10)
                tx.people.save(a_person(second, NOW))
            kept.append(first)
        except NotKept:
            pass

    with closing(open_store(database.url, [KEY])) as other:
        crossing = threading.Thread(target=rename, args=(other, "bob", "alice"))
        crossing.start()
        rename(stored, "alice", "bob")
        crossing.join(20)
    assert len(kept) == 1


@ON_SQLITE
def test_a_full_disk_keeps_nothing(stored: SqlStore) -> None:
    with stored._connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(NotKept, match="SQLITE_FULL"), stored.begin() as tx:  # noqa: PT012 - all of it is undone
        for number in range(100):
            tx.leads.save(a_lead(number=number))
    with stored.begin() as tx:
        assert tx.leads.of("alice") == ()


@ON_SQLITE
def test_a_file_taken_away_is_no_silent_success(stored: SqlStore, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "followthrough.db")) as outside:
        outside.execute("DROP TABLE change")
        outside.execute("DROP TABLE lead")
    with pytest.raises(NotKept), stored.begin() as tx:
        tx.leads.of("alice")
    with stored.begin() as tx:
        assert tx.people.find(ALICE)


def test_nothing_can_be_begun_once_it_is_closed(stored: SqlStore) -> None:
    stored.close()
    with pytest.raises(NotKept), stored.begin() as tx:
        tx.people.find(ALICE)
    with pytest.raises(NotKept):
        stored.notes.read("tree")


def test_connections_are_set_up_so_that_what_is_kept_stays_kept(stored: SqlStore, database: Database) -> None:
    if database.kind == "sqlite":
        asked = {"journal_mode": "wal", "synchronous": 2, "busy_timeout": 5000, "foreign_keys": 1, "secure_delete": 1}
        question = "PRAGMA {}"
    else:
        asked = {"transaction_isolation": "read committed", "statement_timeout": "10s", "timezone": "UTC"}
        asked |= {"idle_in_transaction_session_timeout": "30s", "synchronous_commit": "off"}  # off: the test server
        question = "SHOW {}"
    with stored._connect() as connection:
        answered = {name: connection.exec_driver_sql(question.format(name)).scalar() for name in asked}
    assert answered == asked


@ON_POSTGRESQL
def test_the_bots_role_may_not_change_tables(database: Database) -> None:
    with (
        psycopg.connect(database.url.replace("+psycopg", "")) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute("DROP TABLE note")
