"""What the local Discord remembers: people, channels, messages, and interactions that wait for an answer."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from tests.fakes.discord.rules import Json

APP = "1000000000000000001"
_EPOCH = 1420070400000


@dataclass(slots=True)
class Account:
    """A person: ``closed`` refuses direct messages, ``user_install`` brought the bot along themselves."""

    id: str
    name: str
    locale: str
    zone: str
    dm: str
    group: str
    """A private channel with friends, where the bot is only through somebody who brought it along."""
    closed: bool = False
    user_install: bool = False

    def user(self) -> Json:
        """Return them as Discord describes a user."""
        name = self.name.lower()
        return {"id": self.id, "username": name, "global_name": self.name, "discriminator": "0", "avatar": None}


@dataclass(slots=True)
class Message:
    """A message of the bot. ``only_for`` is the one person who can see an ephemeral one."""

    id: str
    channel: str
    flags: int
    components: list[Json]
    only_for: str = ""
    by_itself: bool = False
    looked_at: bool = False
    changed: int = 0


@dataclass(slots=True)
class Interaction:
    """Something that a person did, and what became of it."""

    id: str
    token: str
    kind: int
    channel: str
    who: Account
    asked_at: float
    pressed: Message | None = None
    answered: int = 0
    """The type of the callback; 0 until there was one."""
    original: Message | None = None
    private: bool = False
    """Whether a deferral said that what comes later is for nobody else."""
    settled: bool = True
    """False from a deferral until something came of it."""
    choices: list[Json] | None = None
    followups: int = 0


@dataclass(slots=True)
class World:
    """Everything there is."""

    accounts: dict[str, Account] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    owners: dict[str, Account] = field(default_factory=dict)
    """Whose direct messages a channel is."""
    _in_channel: dict[str, list[Message]] = field(default_factory=dict)
    interactions: dict[str, Interaction] = field(default_factory=dict)
    nonces: dict[tuple[str, str], tuple[Message, float]] = field(default_factory=dict)
    modals: dict[str, tuple[Json, Interaction]] = field(default_factory=dict)
    """The modal that stands open in front of each person, with what it was opened by."""
    changes: int = 0
    now: Callable[[], float] = time.time
    """The clock of messages; a test that turns its bot's clock gives that one."""
    _numbers: Any = field(default_factory=lambda: count(1))
    _stirred: asyncio.Event = field(default_factory=asyncio.Event)

    def snowflake(self) -> str:
        """Return a new id with the present in it."""
        return str(((int(time.time() * 1000) - _EPOCH) << 22) + next(self._numbers))

    def message_id(self) -> str:
        """Return a new id of a message, with the instant in it at which it is posted."""
        return str(((int(self.now() * 1000) - _EPOCH) << 22) + next(self._numbers))

    def changed(self) -> int:
        """Note that something can be seen now that could not before."""
        self.changes += 1
        self._stirred.set()
        self._stirred = asyncio.Event()
        return self.changes

    async def until(self, true: Callable[[], object], seconds: float) -> bool:
        """Wait until something is true."""
        end = time.monotonic() + seconds
        while not true():
            stirred = self._stirred
            try:
                await asyncio.wait_for(stirred.wait(), end - time.monotonic())
            except TimeoutError:
                return bool(true())
        return True

    def post(self, message: Message) -> None:
        """Put a message into its channel."""
        self.messages.append(message)
        self._in_channel.setdefault(message.channel, []).append(message)
        message.changed = self.changed()

    def staying(self, channel: str) -> list[Message]:
        """Return what everybody in a channel can read, the oldest first."""
        return [each for each in self._in_channel.get(channel, []) if not each.only_for]

    def find(self, message: str) -> Message | None:
        """Return a message by its id."""
        return next((each for each in self.messages if each.id == message), None)
