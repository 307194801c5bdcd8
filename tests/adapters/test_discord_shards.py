"""Discord tells a large bot what happens over several connections; to people it is one bot."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.databases import in_file
from tests.faces import living
from tests.faces_discord import DiscordFace
from tests.fakes.clock import HandClock

IDENTIFY_EVERY = 5.0
"""Seconds for which a bot with a ``max_concurrency`` of one waits before it begins another session."""
SERVER_CHANNEL = "1000000000000000004"


class LargeFace(DiscordFace):
    """The bot on a Discord that asks for two connections."""

    async def open(self) -> None:
        """Start it."""
        await super().open()
        self.server.shards = 2


@pytest.fixture
async def face(tmp_path: Path) -> AsyncIterator[LargeFace]:
    """The large bot, on SQLite."""
    async with living(LargeFace(in_file(tmp_path), HandClock())) as face:
        yield face


def heartbeats() -> str:
    """Return the names of the threads that keep connections alive."""
    return " ".join(each.name for each in threading.enumerate() if each.name.startswith("keep-alive"))


async def test_with_two_connections_servers_and_direct_messages_are_answered(face: LargeFace) -> None:
    alice = face.server.person("Alice")

    assert face.server.identifies == 1  # the start waits for no more than the one with everybody's direct messages
    assert "Saved as lead 1" in (await alice.say("/lead add company:Acme")).text

    assert await face.server.world.until(lambda: face.server.identifies == 2, 3 * IDENTIFY_EVERY)
    (first, began), (second, went_on) = face.server.identified
    assert (first, second) == (0, 1)
    assert went_on - began >= IDENTIFY_EVERY - 0.5

    alice.place = SERVER_CHANNEL
    assert "1. Acme" in (await alice.say("/lead list")).text
    alice.place = alice.account.dm
    face.clock.turn(days=6)
    assert "Acme" in (await alice.nudge()).text


async def test_a_bot_that_is_told_to_stop_while_it_connects_stops(face: LargeFace) -> None:
    assert await face.server.world.until(lambda: "shard-1" in heartbeats(), IDENTIFY_EVERY)
    await face.disconnect()

    begun = face.server.identifies  # the second one's turn comes after IDENTIFY_EVERY, which a slow machine may reach
    assert await face.server.world.until(lambda: not heartbeats(), 5)
    assert face.server.identifies == begun
