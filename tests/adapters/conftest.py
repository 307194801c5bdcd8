"""A store on each database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from adapters.storage.store import SqlStore, open_store
from tests.adapters.samples import ALICE, BOB, a_person
from tests.databases import Database
from tests.stores import KEY


@pytest.fixture
def stored(database: Database) -> Iterator[SqlStore]:
    """A store in which Alice and Bob are known."""
    store = open_store(database.url, [KEY])
    with store.begin() as tx:
        tx.people.add(a_person("alice"), ALICE)
        tx.people.add(a_person("bob"), BOB)
    yield store
    store.close()
