"""One of several processes at a time holds a lease."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from adapters.storage.store import SqlStore, open_store
from tests.adapters.samples import NOW
from tests.databases import Database
from tests.stores import KEY

LONG = timedelta(seconds=30)
WHAT = "a gateway"

pytestmark = pytest.mark.parametrize("database", ["postgresql"], indirect=True)


@pytest.fixture
def other(database: Database) -> Iterator[SqlStore]:
    """The same database in another process."""
    store = open_store(database.url, [KEY])
    yield store
    store.close()


def test_a_lease_is_renewed_by_its_holder_and_taken_by_nobody_else_before_its_end(
    stored: SqlStore, other: SqlStore
) -> None:
    assert stored.leases.hold(WHAT, "first", NOW, NOW + LONG)
    assert not other.leases.hold(WHAT, "second", NOW + LONG - timedelta(seconds=1), NOW + 2 * LONG)
    assert stored.leases.hold(WHAT, "first", NOW + LONG - timedelta(seconds=1), NOW + 2 * LONG)
    assert not other.leases.hold(WHAT, "second", NOW + LONG, NOW + 2 * LONG)

    assert other.leases.hold(WHAT, "second", NOW + 2 * LONG, NOW + 3 * LONG)
    assert not stored.leases.hold(WHAT, "first", NOW + 2 * LONG, NOW + 3 * LONG)


def test_leases_of_different_names_do_not_hinder_each_other(stored: SqlStore, other: SqlStore) -> None:
    assert stored.leases.hold(WHAT, "first", NOW, NOW + LONG)
    assert other.leases.hold("another gateway", "second", NOW, NOW + LONG)


def test_what_is_given_back_is_free_at_once_and_only_its_holder_gives_it_back(
    stored: SqlStore, other: SqlStore
) -> None:
    assert stored.leases.hold(WHAT, "first", NOW, NOW + LONG)
    other.leases.free(WHAT, "second")
    assert not other.leases.hold(WHAT, "second", NOW, NOW + LONG)

    stored.leases.free(WHAT, "first")
    assert other.leases.hold(WHAT, "second", NOW, NOW + LONG)


def test_of_many_who_ask_at_once_one_gets_it(stored: SqlStore, other: SqlStore) -> None:
    with ThreadPoolExecutor(8) as pool:
        for round_ in range(20):
            asked = [
                pool.submit(each.leases.hold, f"{WHAT} {round_}", f"{who}", NOW, NOW + LONG)
                for who, each in enumerate((stored, other) * 4)
            ]
            assert sum(each.result() for each in asked) == 1
