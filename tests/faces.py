"""The bot behind each of its faces, put together as in production, with a clock that is turned by hand."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import TypeVar

from adapters.console.clock import MovedClock
from adapters.storage.store import SqlStore, open_store
from bot.chat import Profile
from bot.commands import COMMANDS
from bot.spec import Named
from deploy.house import House
from tests.databases import Database
from tests.fakes.clock import HandClock
from tests.fakes.console import ConsolePerson
from tests.fakes.seen import Client, Seen
from tests.stores import KEY

Behind = TypeVar("Behind", bound="Face")
SWEEP = 0.05
"""Seconds between two looks at what is due: tests turn the clock and do not want to wait."""
ALICE = Profile(name="Alice Martin", language="en-US", zone="America/New_York")


class Face(ABC):
    """The bot on one platform, over one database, that can be stopped and started anew."""

    keeps_old_buttons = True
    """Whether what was shown before a restart can still be pressed after it."""

    def __init__(self, database: Database, clock: HandClock, commands: Named = COMMANDS) -> None:
        """Remember where everything is kept; `start` begins."""
        self.commands = commands
        self.database = database
        self.clock = clock
        self.store: SqlStore
        self.house: House

    async def start(self) -> None:
        """Start the bot as a fresh process would."""
        self.store = open_store(self.database.url, [KEY])
        self.house = House(self.store, self.clock, SWEEP, self.commands)
        await self.connect()

    async def stop(self) -> None:
        """Stop it cleanly."""
        await self.house.stop()
        await self.disconnect()
        self.house.close()
        self.store.close()

    async def restart(self) -> None:
        """Stop it, and start it again."""
        await self.stop()
        await self.start()

    async def open(self) -> None:  # noqa: B027 - a face without a server has nothing to make ready
        """Make ready what outlives the bot: the platform's server."""

    async def close(self) -> None:  # noqa: B027 - the same
        """Put that away, and fail if the platform had anything to complain about."""

    @abstractmethod
    async def connect(self) -> None:
        """Connect the bot to the platform."""

    @abstractmethod
    async def disconnect(self) -> None:
        """Disconnect it."""

    @abstractmethod
    async def person(self, name: str) -> Client:
        """Sit a person down in front of their client, in their own chat with the bot."""


@asynccontextmanager
async def living(face: Behind) -> AsyncIterator[Behind]:
    """Let the bot live behind a face; at the end stop it, and see that the platform had nothing to complain about."""
    await face.open()
    await face.start()
    yield face
    await face.stop()
    await face.close()


class ConsoleFace(Face):
    """The console, line by line. A new session counts its buttons anew."""

    keeps_old_buttons = False

    async def connect(self) -> None:
        """Sit down at the console; there is one person at it."""
        self.at = ConsolePerson(
            self.house.core,
            self.house.pool,
            MovedClock(self.clock, self.store.notes),
            tick=self.house.pusher.tick,
            next_due=self.house.pusher.next_due,
            profile=ALICE,
        )
        await self.at.start()
        await self.house.start({"console": self.at.messenger})

    async def disconnect(self) -> None:
        """Leave the console."""
        assert await self.at.stop() == 0

    async def person(self, name: str) -> Client:
        """Return who sits at the console now: after a restart somebody sits there anew."""
        assert name == "alice"
        return Seat(lambda: self.at)


class Seat(Client):
    """Whoever sits at the console at the moment."""

    def __init__(self, at: Callable[[], Client]) -> None:
        """Take how to find them."""
        self._at = at

    async def say(self, line: str) -> Seen:
        """Type a line."""
        return await self._at().say(line)

    async def press(self, label: str) -> Seen:
        """Press a button."""
        return await self._at().press(label)

    async def choose(self, menu: str, option: str) -> Seen:
        """Choose an option."""
        return await self._at().choose(menu, option)

    async def fill(self, values: Mapping[str, str]) -> Seen:
        """Fill the open form in."""
        return await self._at().fill(values)

    async def nudge(self, timeout: float = 5.0) -> Seen:  # noqa: ASYNC109 - the protocol's
        """Wait for a nudge."""
        return await self._at().nudge(timeout)
