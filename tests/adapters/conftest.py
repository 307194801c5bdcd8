"""A store on each database, and the bot on Discord with somebody in front of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from adapters.storage.store import SqlStore, open_store
from tests.adapters.samples import ALICE, BOB, a_person
from tests.databases import Database, in_file
from tests.faces import living
from tests.faces_discord import DiscordFace
from tests.fakes.clock import HandClock
from tests.fakes.discord.person import DiscordPerson
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


@pytest.fixture
async def face(tmp_path: Path) -> AsyncIterator[DiscordFace]:
    """The bot on Discord, on SQLite."""
    async with living(DiscordFace(in_file(tmp_path), HandClock())) as face:
        yield face


@pytest.fixture
def alice(face: DiscordFace) -> DiscordPerson:
    """Alice, in her own chat with the bot."""
    return face.server.person("Alice")
