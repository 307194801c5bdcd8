"""Two processes with one token hear everything twice; people are answered once."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.discord.app import Discord
from adapters.discord.duty import LASTS, LOOKED
from tests.databases import Database
from tests.faces import living
from tests.faces_discord import DiscordFace
from tests.fakes.clock import HandClock
from tests.fakes.discord import TOKEN, DiscordServer
from tests.stores import KEY

pytestmark = pytest.mark.parametrize("database", ["postgresql"], indirect=True)
ROOT = Path(__file__).parents[2]
STANDS_BY = "another process serves Discord with this token; this one stands by"
SERVES = "this process serves Discord from now on"


class Another(DiscordFace):
    """Another process of the bot, on a Discord that is there already."""

    def __init__(self, database: Database, clock: HandClock, server: DiscordServer) -> None:
        """Use this server."""
        super().__init__(database, clock)
        self.server = server

    async def open(self) -> None:
        """Open nothing: it is open."""

    async def close(self) -> None:
        """Leave it open."""


@pytest.fixture
async def face(database: Database) -> AsyncIterator[DiscordFace]:
    """The bot that was there first."""
    async with living(DiscordFace(database, HandClock())) as face:
        yield face


@pytest.fixture
async def second(face: DiscordFace) -> AsyncIterator[Another]:
    """The one that came later; its clock goes as the first one's does."""
    async with living(Another(face.database, face.clock, face.server)) as second:
        yield second


async def test_each_thing_is_answered_once_however_many_hear_it(
    face: DiscordFace, second: Another, caplog: pytest.LogCaptureFixture
) -> None:
    assert STANDS_BY in {each.message for each in caplog.get_records("setup")}
    assert (len(face.server.connections), second.server) == (2, face.server)
    alice = face.server.person("Alice")

    await alice.say("/lead add company:Acme")
    await alice.press("More")
    assert await alice.suggest("/lead show", "lead", "Ac") == ("1. Acme",)
    assert (await alice.say("/lead add")).fields
    await alice.fill({"Company": "Bolt"})
    before = len(face.server.posts)
    await alice.write("what is due")
    assert await face.server.world.until(lambda: len(face.server.posts) > before, 5)
    await asyncio.sleep(0.3)

    assert len(face.server.posts) == before + 1
    assert [each.answered for each in face.server.world.interactions.values()].count(0) == 0


async def test_who_goes_hands_over_at_once(face: DiscordFace, second: Another) -> None:
    alice = face.server.person("Alice")
    await alice.say("/lead add company:Acme")

    await face.disconnect()
    face.clock.turn(seconds=1)

    assert "1. Acme" in (await alice.say("/lead list")).text
    del second


async def test_who_stood_still_for_too_long_finds_another_in_its_place_and_stands_by(
    face: DiscordFace, second: Another, caplog: pytest.LogCaptureFixture
) -> None:
    alice = face.server.person("Alice")
    await alice.say("/lead add company:Acme")
    caplog.clear()

    face.clock.turn(seconds=LASTS.total_seconds() + 1)
    await asyncio.sleep(1.5 * LOOKED)
    assert SERVES in caplog.messages
    for _ in range(3):
        assert "1. Acme" in (await alice.say("/lead list")).text

    assert caplog.messages.count(STANDS_BY) == 1
    assert isinstance(second.platform, Discord)
    assert await second.platform._duty.on()


async def test_who_finds_an_interaction_answered_already_says_that_another_process_may_run(
    face: DiscordFace, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "adapters.discord")
    alice = face.server.person("Alice")
    asked, payload = alice.payload(2, alice.command("/lead list"))
    asked.answered = 4

    await face.server.send("INTERACTION_CREATE", payload)
    await asyncio.sleep(0.3)

    assert face.server.violations.pop() == "an interaction was answered twice"
    (said,) = (each for each in caplog.records if "answered already" in each.message)
    assert (said.levelname, "please stop one of them" in said.message) == ("WARNING", True)


async def test_when_the_first_is_killed_the_other_takes_over(database: Database) -> None:
    clock = HandClock(datetime.now(UTC).isoformat())  # as the other process's
    server = DiscordServer()
    await server.start()
    async with running(database, server) as process, living(Another(database, clock, server)):
        alice = server.person("Alice")
        await alice.say("/lead add company:Acme")
        assert len(server.connections) == 2

        process.send_signal(signal.SIGKILL)
        await process.wait()
        clock.turn(seconds=2 * LASTS.total_seconds())

        assert "1. Acme" in (await alice.say("/lead list")).text
    await server.stop()
    assert not server.violations


@asynccontextmanager
async def running(database: Database, server: DiscordServer) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run the bot in a process of its own, until it is connected; end it at the end."""
    settings = {
        "DATABASE_URL": database.url.replace("+psycopg", ""),
        "SECRET_KEYS": KEY,
        "DISCORD_TOKEN": TOKEN,
        "DISCORD_API_URL": server.url,
        "DISCORD_GATEWAY_URL": server.gateway_url,
    }
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **settings}
    arguments = ("-m", "deploy.main", "run")
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, env=environment)
    try:
        assert await server.world.until(lambda: bool(server.identified), 20)
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
