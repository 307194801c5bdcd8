"""What outlives a killed process: the time, what the platform saw, and how a platform treats it."""

from __future__ import annotations

import asyncio
import json
import mmap
import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from bot.card import Card, Text
from bot.chat import Actor
from bot.delivery import DeliveryFailed, Failure
from tests.delivery.steps import Step, at

REAL = 0.003
"""Real seconds that a request takes, so that a process can die meanwhile."""
TIMEOUT = 10.0
"""Seconds after which whoever posts gives up waiting."""
NONCE_LASTS = 180.0
"""Seconds for which this Discord knows a nonce ("the past few minutes"; the real window is not documented)."""
LABEL = "This may be a repeat"


class Rules(StrEnum):
    """How a platform treats what the bot posts."""

    DISCORD = "discord"
    """The same nonce within some minutes is one message; the chat can be read."""
    SLACK = "slack"
    """Every post is a message; the chat can be read."""
    BLIND = "slack, blind"
    """Every post is a message; the chat cannot be read."""


class Instant:
    """The simulated time, in seconds since 1970, in memory that processes share."""

    def __init__(self, start: datetime) -> None:
        """Set it."""
        self._memory = mmap.mmap(-1, 16)
        self.set(start.timestamp())

    @property
    def seconds(self) -> float:
        """The present."""
        return float(struct.unpack("d", self._memory[:8])[0])

    def set(self, seconds: float) -> None:
        """Move it."""
        self._memory[:8] = struct.pack("d", seconds)

    def turn(self, seconds: float) -> None:
        """Move it by a span."""
        self.set(self.seconds + seconds)


@dataclass(frozen=True, slots=True)
class SharedClock:
    """A `bot.ports.Clock` that every process reads from the same place."""

    instant: Instant

    def now(self) -> datetime:
        """Return the simulated instant."""
        return datetime.fromtimestamp(self.instant.seconds, UTC)

    def passed(self) -> float:
        """Return simulated seconds: a process that stands still sees how long it did."""
        return self.instant.seconds


@dataclass(frozen=True, slots=True)
class Seen:
    """A message that reached the platform: when, for which delivery, and whether it says that it may be a repeat."""

    at: float
    person: str
    delivery: str
    labelled: bool


@dataclass
class Platform:
    """A platform's log in a file, and the messenger that writes into it: a request may arrive after its sender died."""

    file: Path
    instant: Instant
    rules: Rules
    wire: float
    """Seconds that a request is on its way."""
    repeats: bool = False
    """A mutant: the library posts again by itself when it hears nothing."""

    def learn(self, to: Actor, near: str) -> None:
        """Need nothing: everybody has one chat."""

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Put a message on its way, and wait for the answer as long as a client does."""
        at(Step.BEFORE_POST)
        arrives = self.instant.seconds + self.wire
        labelled = any(isinstance(each, Text) and LABEL in str(each.spans) for each in card.elements)
        seen = {"at": arrives, "person": to.id, "delivery": delivery, "labelled": labelled}
        with self.file.open("a", encoding="utf-8") as log:
            log.write(json.dumps(seen) + "\n")
        at(Step.ON_THE_WIRE)
        await asyncio.sleep(REAL)
        if self.wire > TIMEOUT:
            self.instant.turn(TIMEOUT)
            if self.repeats:
                with self.file.open("a", encoding="utf-8") as log:
                    log.write(json.dumps({**seen, "at": self.instant.seconds + self.wire}) + "\n")
            raise DeliveryFailed("no answer", Failure.AMBIGUOUS)
        self.instant.turn(self.wire)
        at(Step.ANSWERED)
        return delivery

    async def look(self, to: Actor, delivery: str, since: datetime, near: str) -> str | None:
        """Find a message that has arrived by now."""
        del near
        at(Step.BEFORE_LOOK)
        if self.rules is Rules.BLIND:
            raise DeliveryFailed("missing_scope", Failure.PARK)
        now, found = self.instant.seconds, None
        for each in self.seen():
            if (each.person, each.delivery) == (to.id, delivery) and since.timestamp() <= each.at <= now:
                found = delivery
        at(Step.AFTER_LOOK)
        return found

    async def edit(self, to: Actor, message: str, card: Card) -> None:
        """Change nothing: the checker counts messages."""

    def seen(self) -> list[Seen]:
        """Return the messages that there are, or will be, in the order in which they arrive."""
        lines = self.file.read_text("utf-8").splitlines() if self.file.exists() else []
        found: list[Seen] = []
        for each in sorted((Seen(**json.loads(line)) for line in lines), key=lambda seen: seen.at):
            known = self.rules is Rules.DISCORD and any(
                old.delivery == each.delivery and each.at - old.at <= NONCE_LASTS for old in found
            )
            if not known:
                found.append(each)
        return found


def later(instant: Instant, due: datetime | None, end: datetime) -> bool:
    """Move the time to what is due next, at least by a sweep; tell whether that comes before the end."""
    if due is None or max(due.timestamp(), instant.seconds + SWEEP) > end.timestamp():
        return False
    instant.set(max(due.timestamp(), instant.seconds + SWEEP))
    return True


SWEEP = 5.0
