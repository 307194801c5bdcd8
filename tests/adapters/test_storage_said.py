"""What was said to encourage is remembered, and its limits hold, however many say something at once."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from threading import Barrier

import pytest
from sqlalchemy import create_engine, text

from adapters.storage.migrate import migrate
from adapters.storage.people import BY_CARDS
from adapters.storage.store import SqlStore, open_store
from bot.pipeline.memory import Spoken
from bot.pipeline.words import Situation
from bot.ports import SaidEnough
from tests.adapters.samples import TODAY, a_lead
from tests.databases import Database
from tests.stores import KEY

_DAY = timedelta(days=1)


def a_word(key: str, day: date = TODAY, lead: str = "", about: Situation = Situation.QUIET_SENT) -> Spoken:
    """Return a word to Alice."""
    return Spoken("alice", day, about, key, lead or key)


def say(store: SqlStore, word: Spoken) -> bool:
    """Try to say something; return whether it was kept."""
    try:
        with store.begin() as tx:
            tx.said.keep(word)
    except SaidEnough:
        return False
    return True


def remembered(store: SqlStore) -> tuple[Spoken, ...]:
    """Return all that Alice was told."""
    with store.begin() as tx:
        return tx.said.of(["alice"], TODAY - 400 * _DAY)["alice"].spoken


def test_two_quiet_words_in_any_seven_days_and_no_third(stored: SqlStore) -> None:
    assert say(stored, a_word("one"))
    assert say(stored, a_word("two", TODAY + 3 * _DAY))
    assert not say(stored, a_word("three", TODAY + 6 * _DAY))
    assert not say(stored, a_word("three", TODAY + 6 * _DAY, about=Situation.RESTING))
    assert say(stored, a_word("three", TODAY + 7 * _DAY))
    assert not say(stored, a_word("four", TODAY + 9 * _DAY))


def test_one_word_a_month_about_one_lead(stored: SqlStore) -> None:
    assert say(stored, a_word("one", lead="acme"))
    assert not say(stored, a_word("two", TODAY + 29 * _DAY, "acme"))
    assert say(stored, a_word("two", TODAY + 30 * _DAY, "acme"))


def test_no_wording_comes_again_within_90_days(stored: SqlStore) -> None:
    assert say(stored, a_word("one", lead="acme"))
    assert not say(stored, a_word("one", TODAY + 89 * _DAY, "globex", Situation.CAME_BACK))
    assert say(stored, a_word("one", TODAY + 90 * _DAY, "globex"))


def test_the_same_word_on_the_same_day_is_one(stored: SqlStore) -> None:
    assert say(stored, a_word("one"))
    assert say(stored, a_word("one"))
    assert remembered(stored) == (a_word("one"),)


def test_the_own_limits_of_other_situations(stored: SqlStore) -> None:
    for number, (about, after, kept) in enumerate(
        [
            (Situation.THIN, 0, True),
            (Situation.THIN, 4, False),
            (Situation.THIN, 5, True),
            (Situation.HARD_TO_START, 0, True),
            (Situation.HARD_TO_START, 6, False),
            (Situation.HARD_TO_START, 7, True),
            (Situation.CAME_BACK, 0, True),
            (Situation.CAME_BACK, 0, True),
        ]
    ):
        assert say(stored, a_word(str(number), TODAY + after * _DAY, "acme", about)) is kept, number


def test_each_person_has_limits_of_their_own(stored: SqlStore) -> None:
    words = [Spoken(person, TODAY, Situation.QUIET_SENT, f"{key}", key) for person in ("alice", "bob") for key in "ab"]

    assert all(say(stored, word) for word in words)
    with stored.begin() as tx:
        found = tx.said.of(["alice", "bob", "nobody"], TODAY)
        assert {person: len(each.spoken) for person, each in found.items()} == {"alice": 2, "bob": 2, "nobody": 0}
        assert tx.said.of(["alice"], TODAY + _DAY)["alice"].spoken == ()
        assert tx.said.ever("alice", Situation.QUIET_SENT)
        assert not tx.said.ever("alice", Situation.FIRST_LEAD)


def at_once(stores: Sequence[SqlStore], words: Sequence[Spoken]) -> int:
    """Say all of this at the same moment, each through the next store; return how much was kept."""
    together = Barrier(len(words))

    def one(store: SqlStore, word: Spoken) -> bool:
        together.wait(10)
        return say(store, word)

    with ThreadPoolExecutor(len(words)) as pool:
        tries = [pool.submit(one, stores[place % len(stores)], word) for place, word in enumerate(words)]
        return sum(each.result() for each in tries)


@pytest.mark.parametrize("attempt", range(3))
def test_two_processes_cannot_exceed_the_limits_together(stored: SqlStore, database: Database, attempt: int) -> None:
    beside = [] if database.kind == "sqlite" else [open_store(database.url, [KEY])]
    stores = [stored, *beside]
    start = TODAY + attempt * _DAY
    week = [a_word(f"word {number}", start + number % 3 * _DAY) for number in range(8)]
    lead = [a_word(f"more {number}", start + (8 + 7 * number) * _DAY, "acme") for number in range(3)]

    assert at_once(stores, week) == 2
    assert at_once(stores, lead) == 1
    assert at_once(stores, [a_word("same", start + 90 * _DAY, str(number)) for number in range(2)]) == 1
    for store in beside:
        store.close()


def test_what_a_lead_knew_of_its_encouragement_is_remembered_by_a_new_table(
    stored: SqlStore, database: Database
) -> None:
    with stored.begin() as tx:
        tx.leads.save(replace(a_lead(), id="acme", encouraged_on=TODAY))
        tx.leads.save(a_lead(number=2))
    stored.close()
    engine = create_engine(database.owner_url)
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE said"))
        connection.execute(text("DROP TABLE lease"))
        for column in ("last_intent_at", "effect", "repeated"):  # of the revision after the next
            connection.execute(text(f"ALTER TABLE delivery DROP COLUMN {column}"))
        connection.execute(text("DROP TABLE inbox"))
        connection.execute(text("DROP INDEX ix_person_tenant_next_at"))
        connection.execute(text("DROP INDEX ix_delivery_tenant_next_at"))
        for column in ("tenant", *BY_CARDS):
            connection.execute(text(f"ALTER TABLE person DROP COLUMN {column}"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0002'"))
    engine.dispose()
    migrate(database.owner_url)

    store = open_store(database.owner_url, [KEY])
    assert not say(store, a_word("one", TODAY + 29 * _DAY, "acme"))
    assert say(store, a_word("one", TODAY + 29 * _DAY, "globex"))
    store.close()
