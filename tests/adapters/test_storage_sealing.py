"""What a card changes is kept without sealing anything; what is sealed is sealed again where it changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import Engine, create_engine, text

from adapters.storage.crypto import NOTHING
from adapters.storage.people import BY_CARDS
from adapters.storage.store import SqlStore
from bot.people.person import Door, Person
from tests.adapters.samples import NOW, TODAY, a_change, a_lead, a_person
from tests.databases import Database

CAME = {
    "late_since": NOW,
    "sent_on": TODAY,
    "unanswered_since": date(2026, 11, 20),
    "asked_on": TODAY,
    "week_told_on": date(2026, 11, 21),
    "resting_told_on": date(2026, 11, 2),
    "door": Door.SHUT,
}


@pytest.fixture
def outside(database: Database) -> Iterator[Engine]:
    """The database, as somebody sees it who has no key."""
    engine = create_engine(database.owner_url)
    yield engine
    engine.dispose()


def sealed(outside: Engine) -> str:
    """Return what is sealed of Alice."""
    with outside.connect() as connection:
        return str(connection.execute(text("SELECT private FROM person WHERE id = 'alice'")).scalar_one())


def read(store: SqlStore) -> Person:
    """Return Alice."""
    with store.begin() as tx:
        found = tx.people.one("alice")
        assert found
        return found


def keep(store: SqlStore, **changes: object) -> None:
    """Change something of Alice as she is read."""
    with store.begin() as tx:
        tx.people.save(*(replace(each, **changes) for each in tx.people.some(["alice"]).values()))  # type: ignore[arg-type]


def test_these_are_what_a_card_changes() -> None:
    assert set(CAME) == set(BY_CARDS)


def test_what_a_card_changes_seals_nothing(stored: SqlStore, outside: Engine) -> None:
    keep(stored, name="Alice Martin")
    before = sealed(outside)
    keep(stored, next_at=NOW, **CAME)

    assert sealed(outside) == before
    assert read(stored) == replace(read(stored), name="Alice Martin", next_at=NOW, **CAME)  # type: ignore[arg-type]


def test_what_is_sealed_is_sealed_anew_when_it_changed(stored: SqlStore, outside: Engine) -> None:
    before = sealed(outside)
    keep(stored, name="Alicia", paused_until=TODAY)

    assert sealed(outside) != before
    assert read(stored).name == "Alicia"
    assert read(stored).paused_until == TODAY


def test_two_changes_of_one_transaction_are_both_kept(stored: SqlStore) -> None:
    with stored.begin() as tx:
        alice = replace(tx.people.some(["alice"])["alice"], name="Alicia")
        tx.people.save(alice)
        tx.people.save(replace(alice, sent_on=TODAY))
        tx.people.save(replace(alice, phone="+1 555 0199", sent_on=TODAY))

    assert (read(stored).name, read(stored).phone, read(stored).sent_on) == ("Alicia", "+1 555 0199", TODAY)


def test_somebody_of_an_older_version_is_read_and_kept(stored: SqlStore, outside: Engine) -> None:
    """Until revision 0009 everything that cards change was sealed, and its columns were empty."""
    older = replace(a_person("alice", NOW), **CAME)  # type: ignore[arg-type]
    with stored.begin() as tx:
        shelf = tx.people
        shelf.save(older)
    vault = stored._vault
    everything = {"name": "Alice Martin", "late_since": NOW.isoformat(), "door": "shut"} | {
        name: str(day) for name, day in CAME.items() if isinstance(day, date) and name != "late_since"
    }
    with outside.begin() as connection:
        emptied = ", ".join(f"{name} = NULL" for name in BY_CARDS)
        connection.execute(
            text(f"UPDATE person SET {emptied}, private = :sealed WHERE id = 'alice'"),  # noqa: S608 - our own words
            {"sealed": vault.seal("person/alice", everything).token},
        )

    assert read(stored) == older
    keep(stored, sent_on=date(2026, 11, 25))
    assert read(stored) == replace(older, sent_on=date(2026, 11, 25))


def test_a_change_that_holds_no_lead_seals_nothing(stored: SqlStore, outside: Engine) -> None:
    lead = a_lead()
    plain, full = a_change(lead), a_change(lead, before=lead)
    with stored.begin() as tx:
        tx.leads.save(lead)
        tx.changes.add(plain, full)
        assert tx.changes.one("alice", plain.id) == plain
        assert tx.changes.one("alice", full.id) == full
    with outside.connect() as connection:
        kept = {row.id: row.private for row in connection.execute(text("SELECT id, private FROM change"))}
    assert kept[plain.id] == NOTHING.token
    assert lead.company not in kept[full.id]
