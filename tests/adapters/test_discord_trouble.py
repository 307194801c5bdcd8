"""The Discord adapter when something takes long, ends, or is not what it was."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.commands import COMMANDS
from bot.core import Core
from bot.ports import CannotConnect, Store, Tx
from tests.databases import in_file
from tests.faces import living
from tests.faces_discord import DiscordFace
from tests.fakes.clock import HandClock
from tests.fakes.discord.person import DiscordPerson
from tests.fakes.discord.server import Fault

LONGER_THAN_DISCORD_WAITS = 3.4


class Hesitant:
    """A store that takes its time: so many seconds for each of the next transactions that a person waits for."""

    def __init__(self, store: Store) -> None:
        """Hesitate over this store."""
        self._store = store
        self.waits: list[float] = []

    @contextmanager
    def begin(self) -> Iterator[Tx]:
        """Open a transaction, in a while."""
        time.sleep(self.waits.pop(0) if self.waits else 0)
        with self._store.begin() as tx:
            yield tx


class HesitantFace(DiscordFace):
    """Discord, over a database that may be slow at any moment."""

    async def connect(self) -> None:
        """Connect as in production, but for the store."""
        self.hesitant = Hesitant(self.store)
        self.house.core = Core(self.hesitant, self.clock, COMMANDS)
        await super().connect()


@pytest.fixture
async def face(tmp_path: Path) -> AsyncIterator[HesitantFace]:
    """The bot on Discord, on SQLite."""
    async with living(HesitantFace(in_file(tmp_path), HandClock())) as face:
        yield face


@pytest.fixture
async def alice(face: HesitantFace) -> DiscordPerson:
    """Alice, who has one lead."""
    alice = face.server.person("Alice")
    await alice.say("/lead add company:Acme")
    return alice


async def test_a_form_whose_choices_come_late_is_a_button(face: HesitantFace, alice: DiscordPerson) -> None:
    face.hesitant.waits = [0, LONGER_THAN_DISCORD_WAITS]

    assert (await alice.say("/followup done")).buttons == ("Open the form",)
    assert (await alice.press("Open the form")).fields == ("Lead", "Outcome")


async def test_an_answer_on_its_way_arrives_before_the_bot_goes(face: HesitantFace, alice: DiscordPerson) -> None:
    face.hesitant.waits = [0.5]
    saying = asyncio.create_task(alice.say("/lead list"))
    await asyncio.sleep(0.2)

    await face.disconnect()

    assert "1. Acme" in (await saying).text


async def test_what_discord_still_offers_from_another_version_is_answered(
    face: HesitantFace, alice: DiscordPerson
) -> None:
    group = next(each for each in face.server.commands if each["name"] == "lead")
    group["options"].append({"name": "frobnicate", "description": "Gone", "type": 1})

    assert "/lead list" in (await alice.say("/lead frobnicate")).text


SHUT_OUT = [
    (4004, "check DISCORD_TOKEN"),
    (4010, "start it again"),
    (4011, "shards"),
    (4012, "update Followthrough, it speaks a version"),
    (4013, "update Followthrough, it asks for intents"),
    (4014, "intents of your app under Bot"),
]
"""The codes with which Discord closes a connection for good, and what whoever runs the bot reads."""


@pytest.mark.parametrize(("code", "advice"), SHUT_OUT)
async def test_each_way_in_which_discord_does_not_let_the_bot_in_says_what_to_do(
    tmp_path: Path, code: int, advice: str
) -> None:
    face = DiscordFace(in_file(tmp_path), HandClock())
    await face.open()
    face.server.refuses = code

    with pytest.raises(CannotConnect, match=rf"^Discord does not let the bot in: .*\({code}\)\.$") as shut:
        await asyncio.wait_for(face.start(), 10)

    assert advice in str(shut.value)
    assert ("DISCORD_TOKEN" in str(shut.value)) is (code == 4004)
    face.house.close()
    face.store.close()
    await face.close()


@pytest.mark.parametrize(("code", "advice"), SHUT_OUT)
async def test_it_is_said_as_well_of_a_bot_that_was_in(
    face: HesitantFace, caplog: pytest.LogCaptureFixture, code: int, advice: str
) -> None:
    await face.server.connections[0].drop(code)
    await asyncio.wait_for(face.platform.gone.wait(), 5)

    (said,) = [each.message for each in caplog.records if each.name == "adapters.discord.app"]
    assert said.startswith("Discord does not let the bot in any more: ")
    assert advice in said
    assert said.endswith(f"({code}).")


async def test_it_is_said_when_discord_lets_the_bot_in_no_more(
    face: HesitantFace, caplog: pytest.LogCaptureFixture
) -> None:
    await face.server.connections[0].drop(4004)
    for _ in range(100):
        if caplog.messages:
            break
        await asyncio.sleep(0.05)

    assert "Discord does not let the bot in any more: please check DISCORD_TOKEN (4004)." in caplog.messages


async def test_a_token_that_is_not_valid_for_a_while_costs_nobody_a_nudge(
    face: HesitantFace, alice: DiscordPerson
) -> None:
    face.server.fail_next("post", Fault(401))
    face.clock.turn(days=6)
    await asyncio.sleep(0.5)
    assert not face.server.posts
    face.clock.turn(seconds=901)

    assert "Acme" in (await alice.nudge()).text
    assert "could not send" not in (await alice.say("/followup list")).text
