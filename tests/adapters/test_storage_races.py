"""Several at once: who takes turns, and who takes what nobody else has."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier, Event

import pytest

from adapters.storage.store import SqlStore, open_store
from bot.chat import Actor
from tests.adapters.samples import ALICE, MINUTE, NOW, a_delivery, a_person
from tests.databases import Database
from tests.stores import KEY

ON_POSTGRESQL = pytest.mark.parametrize("database", ["postgresql"], indirect=True)


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    """Threads that end with the test."""
    with ThreadPoolExecutor(8) as pool:
        yield pool


@pytest.fixture
def beside(stored: SqlStore, database: Database) -> Iterator[SqlStore]:  # noqa: ARG001 - opened after it
    """The same database, as another process sees it: PostgreSQL only."""
    store = open_store(database.url, [KEY])
    yield store
    store.close()


def test_commands_of_one_person_take_turns(stored: SqlStore, threads: ThreadPoolExecutor) -> None:
    def count() -> None:
        with stored.begin() as tx:
            person = tx.people.find(ALICE)
            assert person
            tx.people.save(replace(person, last_number=person.last_number + 1))

    for counted in [threads.submit(count) for _ in range(40)]:
        counted.result()
    with stored.begin() as tx:
        person = tx.people.find(ALICE)
    assert person
    assert person.last_number == 40


def test_two_first_commands_of_one_account_make_one_person(stored: SqlStore, threads: ThreadPoolExecutor) -> None:
    both = Barrier(2)
    actor = Actor("console", "new")

    def arrive(name: str) -> str:
        both.wait(10)
        with stored.begin() as tx:
            person = tx.people.find(actor)
            if person is None:
                person = a_person(name)
                tx.people.add(person, actor)
            return person.id

    assert len(set(threads.map(arrive, ("one", "two")))) == 1


def test_a_key_is_planned_once_by_many(stored: SqlStore, threads: ThreadPoolExecutor) -> None:
    together = Barrier(8)

    def plan() -> bool:
        together.wait(10)
        with stored.begin() as tx:
            return tx.deliveries.plan(a_delivery(key="day/alice/2026-11-24")) == 1

    planned = [threads.submit(plan) for _ in range(8)]
    assert sorted(each.result() for each in planned) == [False] * 7 + [True]


def test_many_workers_claim_each_delivery_once(stored: SqlStore, threads: ThreadPoolExecutor) -> None:
    with stored.begin() as tx:
        for number in range(200):
            tx.deliveries.plan(a_delivery(at=NOW - number * MINUTE))

    def work() -> list[str]:
        mine: list[str] = []
        while True:
            with stored.begin() as tx:
                claimed = tx.deliveries.claim(ALICE.tenant, NOW, NOW + MINUTE, 7)
            if not claimed:
                return mine
            mine += [each.id for each in claimed]

    taken = [name for worker in [threads.submit(work) for _ in range(6)] for name in worker.result()]
    assert len(taken) == len(set(taken)) == 200


@ON_POSTGRESQL
def test_what_another_is_claiming_is_skipped(stored: SqlStore, beside: SqlStore) -> None:
    with stored.begin() as tx:
        for minute in range(4):
            tx.deliveries.plan(a_delivery(key=f"key {minute}", at=NOW + minute * MINUTE))
    with stored.begin() as one, beside.begin() as other:
        later = NOW + 10 * MINUTE
        assert [each.key for each in one.deliveries.claim(ALICE.tenant, later, NOW, 2)] == ["key 0", "key 1"]
        assert [each.key for each in other.deliveries.claim(ALICE.tenant, later, NOW, 4)] == [
            "key 2",
            "key 3",
        ]


@ON_POSTGRESQL
def test_people_whom_another_plans_for_are_skipped(stored: SqlStore, beside: SqlStore) -> None:
    with stored.begin() as tx:
        tx.people.add(a_person("first", NOW), Actor("console", "first"))
        tx.people.add(a_person("second", NOW + MINUTE), Actor("console", "second"))
    with stored.begin() as one, beside.begin() as other:
        assert [each.id for each in one.people.due("console", NOW + MINUTE, 1)] == ["first"]
        assert [each.id for each in other.people.due("console", NOW + MINUTE, 5)] == ["second"]


@ON_POSTGRESQL
def test_a_person_is_locked_until_the_transaction_ends(
    stored: SqlStore, beside: SqlStore, threads: ThreadPoolExecutor
) -> None:
    asked = Event()

    def rename() -> str:
        with beside.begin() as tx:
            asked.set()
            person = tx.people.one("alice")
            assert person
            return person.name

    with stored.begin() as tx:
        person = tx.people.find(ALICE)
        assert person
        waiting = threads.submit(rename)
        assert asked.wait(10)
        tx.people.save(replace(person, name="Al"))
    assert waiting.result(10) == "Al"
