"""What an operator sees of deliveries: all that helps, nothing private, beside a bot that runs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, insert, text

from adapters.storage import tables
from adapters.storage.errors import Behind, StorageProblem, TooNew, Unreachable
from adapters.storage.overview import ENDED_BADLY, Late, Overview, open_overview
from adapters.storage.store import SqlStore
from bot.delivery import State
from bot.pipeline.effect import Effect
from deploy.overview import as_json, drawn
from tests.adapters.samples import ALICE, BOB, NOW, TODAY, a_change, a_delivery, a_draft, a_lead, a_person
from tests.databases import Database

CANARY = "Quixotic Zebra"
HOUR = timedelta(hours=1)
ENDS = (State.DELIVERED, State.PARKED, State.FOLDED, State.UNREACHABLE)
EVERY = sorted(State)


@pytest.fixture
def full(stored: SqlStore) -> SqlStore:
    """A store with five deliveries of Alice's, one of Bob's, and Bob's next card not decided; the canary everywhere."""
    lead = replace(a_lead(), company=CANARY, contact=CANARY, note=CANARY)
    ended = [
        replace(a_delivery(at=NOW - hours * HOUR), state=state, reason=f"why {state}", attempt=3, message=CANARY)
        for hours, state in enumerate(ENDS, 1)
    ]
    waiting = replace(a_delivery(at=NOW - 9 * HOUR), state=State.WAITING, reason="ratelimited", effect=Effect(TODAY))
    with stored.begin() as tx:
        tx.people.save(replace(a_person("alice"), name=CANARY, phone=CANARY))
        tx.people.save(a_person("bob", next_at=NOW - 2 * HOUR))
        tx.leads.save(lead)
        tx.changes.add(a_change(lead, before=lead))
        tx.drafts.save(replace(a_draft(), given={"company": CANARY}))
        tx.deliveries.plan(*ended, waiting, a_delivery("bob", key=CANARY, at=NOW + HOUR))
    return stored


@pytest.fixture
def overview(full: SqlStore, database: Database) -> Iterator[Overview]:
    """The overview of a database on which a bot runs."""
    del full
    with open_overview(database.url) as overview:
        yield overview


def test_states_are_counted_and_what_is_late_has_its_age(overview: Overview) -> None:
    page = overview.page(NOW, [], None, 20)

    assert page.counts == dict.fromkeys((State.PLANNED, State.WAITING, *ENDS), 1)
    assert page.overdue == Late(1, NOW - 9 * HOUR)
    assert page.undecided == Late(1, NOW - 2 * HOUR)


def test_what_did_not_arrive_is_listed_the_latest_first(overview: Overview) -> None:
    page = overview.page(NOW, sorted(ENDED_BADLY), None, 2)

    assert [each.state for each in page.entries] == [State.PARKED, State.FOLDED]
    assert [each.reason for each in page.entries] == ["why parked", "why folded"]
    assert page.entries[0].due_at == NOW - 2 * HOUR
    assert page.entries[0].attempt == 3


def test_one_workspace_is_told_apart(overview: Overview) -> None:
    slack, discord = (overview.page(NOW, EVERY, whose.tenant, 20) for whose in (ALICE, BOB))

    assert {each.tenant for each in slack.entries} == {ALICE.tenant}
    assert (len(slack.entries), slack.overdue.count) == (5, 1)
    assert discord.counts == {State.PLANNED: 1}
    assert discord.overdue == Late(0, None)


def test_nothing_private_is_shown(overview: Overview) -> None:
    page = overview.page(NOW, EVERY, None, 20)

    for shown in (drawn(page), as_json(page)):
        assert page.entries[0].id in shown
        for private in (*CANARY.split(), "alice", "bob", "day/", "U1", "555"):
            assert private not in shown


def test_a_row_is_one_line_and_json_says_the_same(overview: Overview) -> None:
    page = overview.page(NOW, [State.PARKED], None, 20)

    told = json.loads(as_json(page))["deliveries"][0]
    row = next(line for line in drawn(page).splitlines() if told["id"] in line)

    assert told["due_at"] == "2026-11-24T13:00:00+00:00"
    assert row.split() == [told["id"], ALICE.tenant, "parked", "why", "parked", "2026-11-24", "13:00", "3"]
    assert "1 overdue, the oldest since 2026-11-24 06:00." in drawn(page)


def test_a_ledger_cannot_be_written_to(overview: Overview, database: Database) -> None:
    with pytest.raises(StorageProblem, match=r"(?i)read-?only"), open_overview(database.url) as another:
        another._connection.execute(insert(tables.note), {"name": "a", "value": "b"})
    assert overview.page(NOW, [], None, 1).counts


def test_who_writes_is_not_kept_waiting_by_who_reads(overview: Overview, full: SqlStore) -> None:
    overview.page(NOW, EVERY, None, 20)
    with full.begin() as tx:
        tx.deliveries.plan(a_delivery())

    assert State.PLANNED in overview.page(NOW, [], None, 1).counts


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    file = tmp_path / "followthrough.db"
    with pytest.raises(Unreachable, match="no database"), open_overview(f"sqlite:///{file}"):
        pass
    assert not file.exists()


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("content", "problem"), [(b"", Behind), (b"no database at all" * 100, Unreachable)])
def test_a_file_that_is_no_such_database_is_told_in_one_line(
    database: Database, content: bytes, problem: type[StorageProblem]
) -> None:
    Path(database.url.removeprefix("sqlite:///")).write_bytes(content)

    with pytest.raises(problem) as told, open_overview(database.url):
        pass
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(("revision", "problem"), [("0001", Behind), ("9999", TooNew)])
def test_tables_of_another_version_are_not_read(
    stored: SqlStore, database: Database, revision: str, problem: type[StorageProblem]
) -> None:
    stored.close()
    engine = create_engine(database.owner_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :it"), {"it": revision})
    engine.dispose()

    with pytest.raises(problem), open_overview(database.url):
        pass
