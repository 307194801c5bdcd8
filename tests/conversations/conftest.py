"""A core on a real database, and two people who talk to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from adapters.storage.store import SqlStore, open_store
from bot.chat import Actor
from bot.commands import COMMANDS
from bot.core import Core
from tests.databases import Database
from tests.fakes.clock import HandClock
from tests.stores import KEY
from tests.talk import Talk


@pytest.fixture
def clock() -> HandClock:
    """A clock that stands on a Tuesday at 10:00 in New York."""
    return HandClock()


@pytest.fixture
def store(database: Database) -> Iterator[SqlStore]:
    """A migrated store on SQLite and on PostgreSQL."""
    opened = open_store(database.url, [KEY])
    yield opened
    opened.close()


@pytest.fixture
def core(store: SqlStore, clock: HandClock) -> Core:
    """The command core."""
    return Core(store, clock, COMMANDS)


@pytest.fixture
def alice(core: Core) -> Talk:
    """Alice, who looks for work."""
    return Talk(core, Actor("test", "alice"))


@pytest.fixture
def bob(core: Core) -> Talk:
    """Bob, who looks for work too."""
    return Talk(core, Actor("test", "bob"))
