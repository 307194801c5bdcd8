"""What the local Slack knows: workspaces, accounts, messages, open modals, and what may still be used."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from tests.fakes.slack.checks import Json

BOT = "UBOT"


@dataclass(slots=True)
class Account:
    """A person in a workspace."""

    team: str
    id: str
    name: str
    zone: str
    locale: str
    deleted: bool = False

    @property
    def dm(self) -> str:
        """The channel in which this person and the bot talk alone."""
        return f"D{self.id[1:]}"


@dataclass(slots=True)
class Message:
    """A message by the bot. ``only_for`` is whoever sees it when it is ephemeral; ``by_itself``: nobody asked."""

    ts: str
    team: str
    channel: str
    text: str
    blocks: list[Json]
    only_for: str = ""
    metadata: Json | None = None
    by_itself: bool = False
    changed: int = 0
    looked_at: bool = False


@dataclass(slots=True)
class View:
    """A modal that stands open in front of a person."""

    id: str
    account: Account
    view: Json
    hash: str
    changed: int = 0
    given: dict[str, str] = field(default_factory=dict)
    chosen: dict[str, list[Json]] = field(default_factory=dict)


@dataclass(slots=True)
class Trigger:
    """The right to open one modal, for three seconds."""

    account: Account
    until: float
    used: bool = False


@dataclass(slots=True)
class ResponseUrl:
    """The right to answer five times within half an hour, and to replace the message that was pressed."""

    account: Account
    channel: str
    until: float
    original: Message | None = None
    uses: int = 0


class World:
    """Everything there is, and a way to wait for a change of it."""

    def __init__(self) -> None:
        """Start empty."""
        self.accounts: dict[tuple[str, str], Account] = {}
        self.channels: set[tuple[str, str]] = set()
        self.messages: list[Message] = []
        self._in_channel: dict[tuple[str, str], list[Message]] = {}
        self.views: dict[str, View] = {}
        self.homes: dict[str, Json] = {}
        self.triggers: dict[str, Trigger] = {}
        self.response_urls: dict[str, ResponseUrl] = {}
        self.now: Callable[[], float] = time.time
        """The clock of messages; a test that turns its bot's clock gives that one."""
        self._count = count(1)
        self._stir = asyncio.Event()

    def name(self, prefix: str) -> str:
        """Return a new id."""
        return f"{prefix}{next(self._count):08d}"

    def ts(self) -> str:
        """Return a new message id; they ascend."""
        return f"{int(self.now())}.{next(self._count):06d}"

    def mark(self) -> int:
        """Return a number higher than that of everything that happened so far."""
        return next(self._count)

    def post(self, message: Message) -> Message:
        """Put a message into its channel."""
        message.changed = self.mark()
        self.messages.append(message)
        self._in_channel.setdefault((message.team, message.channel), []).append(message)
        self.stirred()
        return message

    def find(self, team: str, channel: str, ts: str) -> Message | None:
        """Return a message that stays in a channel; ephemeral ones cannot be found."""
        return next((each for each in self.staying(team, channel) if each.ts == ts), None)

    def staying(self, team: str, channel: str) -> list[Message]:
        """Return what everybody in a channel can read, the oldest first."""
        return [each for each in self._in_channel.get((team, channel), []) if not each.only_for]

    def owner(self, team: str, dm: str) -> Account | None:
        """Return whose chat with the bot this is, or None."""
        return self.accounts.get((team, f"U{dm[1:]}")) if dm.startswith("D") else None

    def change(self, message: Message, text: str, blocks: list[Json]) -> None:
        """Replace what a message says."""
        message.text, message.blocks = text, blocks
        message.changed = self.mark()
        self.stirred()

    def show(self, view: View) -> None:
        """Open a modal, or put a new one in its place."""
        view.changed = self.mark()
        self.views[view.id] = view
        self.stirred()

    def close(self, view: View) -> None:
        """Take a modal away."""
        self.views.pop(view.id, None)
        self.stirred()

    def remove(self, message: Message) -> None:
        """Take a message away."""
        self.messages.remove(message)
        self._in_channel[message.team, message.channel].remove(message)
        self.stirred()

    def stirred(self) -> None:
        """Wake everybody who waits."""
        self._stir.set()
        self._stir = asyncio.Event()

    async def until(self, true: Callable[[], object], seconds: float) -> bool:
        """Wait until something holds; return False if it does not within the time."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while not true():
            left = end - loop.time()
            if left <= 0:
                return False
            try:
                await asyncio.wait_for(self._stir.wait(), left)
            except TimeoutError:
                return bool(true())
        return True
