"""A core on a real database, and two people who talk to it."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from adapters.storage.store import SqlStore, open_store
from bot.chat import Actor
from bot.commands import COMMANDS
from bot.core import Core
from scheduler.pusher import Pusher
from tests.databases import Database
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
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


@pytest.fixture
def mailbox() -> Mailbox:
    """Where the nudges of the platform `test` go."""
    return Mailbox()


@pytest.fixture
def pusher(store: SqlStore, clock: HandClock, mailbox: Mailbox) -> Iterator[Pusher]:
    """A pusher that is ticked by hand."""
    with ThreadPoolExecutor(2) as pool:
        yield Pusher(store, clock, {"test": mailbox}, pool)
