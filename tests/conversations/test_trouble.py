"""When something breaks: an answer all the same, nothing claimed that is not so, nobody's words in the log."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Annotated

import psycopg
import pytest
from sqlalchemy import make_url

from adapters.storage.store import SqlStore
from bot.ask import Ask
from bot.card import Reply
from bot.chat import Actor
from bot.commands import COMMANDS
from bot.core import Core
from bot.kinds import Words
from bot.spec import command
from tests.databases import Database
from tests.fakes.clock import HandClock
from tests.talk import Talk

NOT_KEPT = "I could not save that, please try again in a minute. Nothing was changed."


@command("lead break", title="Break")
def lead_break(_: Ask, company: Annotated[str, Words("What is broken")]) -> Reply:
    """Break."""
    raise ZeroDivisionError(company)


def test_a_fault_of_ours_is_answered_and_logged_without_anybodys_words(
    store: SqlStore, clock: HandClock, caplog: pytest.LogCaptureFixture
) -> None:
    alice = Talk(Core(store, clock, (*COMMANDS, lead_break)), Actor("test", "alice"))

    said = alice.say("/lead break Acme")

    reference = said.split("reference ")[1][:6]
    assert "Nothing was changed" in said
    assert reference in caplog.text
    assert "ZeroDivisionError" in caplog.text
    assert "lead_break" in caplog.text
    assert "Acme" not in caplog.text


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_database_that_stays_busy_is_no_false_saved(alice: Talk, database: Database) -> None:
    alice.say("/lead add Acme")
    with closing(sqlite3.connect(str(make_url(database.url).database), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        assert alice.say("/lead add Globex") == NOT_KEPT

    assert "Globex" not in alice.say("/lead list")


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_database_that_is_gone_is_no_false_saved(alice: Talk, database: Database) -> None:
    alice.say("/lead add Acme")
    owner = make_url(database.owner_url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(owner, autocommit=True) as other:
        other.execute("ALTER TABLE lead RENAME TO lead_elsewhere")

        assert alice.say("/lead add Globex") == NOT_KEPT

        other.execute("ALTER TABLE lead_elsewhere RENAME TO lead")
    assert "Acme" in alice.say("/lead list")
    assert "Globex" not in alice.say("/lead list")


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_connection_that_was_cut_is_made_anew(alice: Talk, database: Database) -> None:
    alice.say("/lead add Acme")
    mine = make_url(database.url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(mine, autocommit=True) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND usename = user"
        )

    assert "Acme" in alice.say("/lead list")
