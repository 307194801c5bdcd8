"""The worst day at each of the bot's doors: the same answer, seen by nobody else, and nothing in the logs."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.adapters.slack_bot import running
from tests.conversations.test_story import FACES
from tests.databases import in_file
from tests.faces import Face, living
from tests.faces_discord import DiscordFace
from tests.fakes.clock import HandClock

SAID = "I want to die"
BOT = "I am a bot, and I cannot judge how serious this is."


@pytest.fixture(params=FACES)
async def face(request: pytest.FixtureRequest, tmp_path: Path, clock: HandClock) -> AsyncIterator[Face]:
    """The bot, running behind one of its faces, on SQLite."""
    async with living(FACES[request.param](in_file(tmp_path), clock)) as face:
        yield face


def ours(record: logging.LogRecord) -> bool:
    """Tell whether a record would be written: `deploy.logs` lets libraries log from warnings on only."""
    return record.levelno >= logging.WARNING or record.name.split(".")[0] in {"bot", "adapters", "scheduler", "deploy"}


async def test_typed_or_filled_in_it_is_answered_at_once_and_silence_outlives_a_restart(
    face: Face, clock: HandClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    alice = await face.person("alice")
    await alice.say("/lead add company:Acme sent:today phone:+1 425 555 0100")

    typed = await alice.say(f"/lead note lead:Acme note:{SAID}")
    assert BOT in typed.text
    assert typed.buttons == ("Resume nudges",)
    assert typed.private
    await alice.say("/lead add")
    filled = await alice.fill({"Company": "Globex", "Role": SAID})
    assert BOT in filled.text
    assert filled.buttons == ("Resume nudges",)
    assert filled.private

    await face.restart()
    clock.turn_to(datetime(2026, 11, 9, 14, tzinfo=UTC))
    with pytest.raises((TimeoutError, AssertionError)):  # as each client says that nothing came
        await alice.nudge(0.3)
    resumed = await (alice.press("Resume nudges") if face.keeps_old_buttons else alice.say("/lead list"))
    assert "Acme" in resumed.text or "Nudges are on again." in resumed.text
    assert "Globex" not in (await alice.say("/lead list")).text
    assert not any(SAID in each.getMessage() for each in caplog.records if ours(each))


async def test_in_a_channel_of_slack_only_who_wrote_it_sees_the_answer(tmp_path: Path) -> None:
    async with running(tmp_path, http=False) as bot:
        ana, ben = bot.slack.person("Ana"), bot.slack.person("Ben")
        ana.place = ben.place = bot.slack.channel("C1")

        said = await ana.say(f"/lead {SAID}")

        assert BOT in said.text
        assert said.private
        assert ben.screen() == ()


async def test_a_home_in_slack_is_drawn_anew_and_ends_no_silence(tmp_path: Path) -> None:
    async with running(tmp_path, http=False) as bot:
        ana = bot.slack.person("Ana")
        await ana.say("/lead add Acme")
        await ana.open_home("home")
        await ana.say(f"/lead note Acme {SAID}")
        await ana.open_home("home")
        await ana.open_home("home")

        with bot.store.begin() as tx:
            assert tx.next_at() is None
        assert "Nudges are on again." in (await ana.press("Resume nudges")).text
        with bot.store.begin() as tx:
            assert tx.next_at() is not None


async def test_in_a_server_of_discord_only_who_wrote_it_sees_the_answer(tmp_path: Path, clock: HandClock) -> None:
    async with living(DiscordFace(in_file(tmp_path), clock)) as face:
        ana, ben = face.server.person("Ana"), face.server.person("Ben")
        ana.place = ben.place = "1000000000000000003"

        said = await ana.say(f"/lead note lead:1 note:{SAID}")

        assert BOT in said.text
        assert said.private
        assert ben.screen() == ()


async def test_a_console_answers_a_line_that_is_no_command_and_a_field_at_once(
    tmp_path: Path, clock: HandClock
) -> None:
    async with living(FACES["console"](in_file(tmp_path), clock)) as face:
        alice = await face.person("alice")

        said = await alice.say(SAID)
        assert BOT in said.text
        assert SAID not in said.text
        form = await alice.say("/lead add")
        assert form.fields[0] == "Company"
        assert BOT in (await alice.fill({"Company": SAID})).text
