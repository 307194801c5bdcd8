"""What Slack tells of again, and what it is told while the database is slow."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.adapters.slack_bot import Bot, running
from tests.fakes.seen import Seen
from tests.fakes.slack import modal
from tests.fakes.slack.person import SlackPerson

ADD = "/lead add Acme"
LOCKED = 4.0
ACKNOWLEDGED_WITHIN = 2.5


@pytest.fixture(params=["socket", "http"])
async def bot(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Bot]:
    """Run the bot, once over each transport."""
    async with running(tmp_path, http=request.param == "http") as bot:
        yield bot


@pytest.fixture
def ana(bot: Bot) -> SlackPerson:
    """Ana, in her DM with the bot."""
    return bot.slack.person("Ana")


async def settled(bot: Bot) -> None:
    """Wait until whatever was begun is done."""
    await bot.adapter._work.rest(5)
    await asyncio.sleep(0.05)


def shown(bot: Bot) -> list[int]:
    """Return what stands on people's screens, as the marks of when each of it was put there or changed."""
    world = bot.slack.world
    return [each.changed for each in world.messages] + [each.changed for each in world.views.values()]


def leads(seen: Seen) -> int:
    """Return how many leads called Acme a list shows."""
    return seen.text.count("Acme")


async def test_a_command_told_twice_is_acknowledged_with_the_same_answer(bot: Bot, ana: SlackPerson) -> None:
    first = await bot.slack.events.send("slash_commands", ana.payloads.command(ADD, ana.place))

    assert await bot.slack.events.again() == first
    assert "Your lead is saved." in str(first)
    assert leads(await ana.say("/lead list")) == 1


async def test_a_command_told_again_after_a_restart_is_not_done_again(bot: Bot, ana: SlackPerson) -> None:
    first = await bot.slack.events.send("slash_commands", ana.payloads.command(ADD, ana.place))
    await bot.restart()

    assert await bot.slack.events.again() == first
    assert leads(await ana.say("/lead list")) == 1


async def test_a_press_told_twice_is_done_and_shown_once(bot: Bot, ana: SlackPerson) -> None:
    await ana.say(ADD)
    await ana.say("/lead add Globex")
    assert "no longer on your list" in (await ana.press("Undo")).text
    before = shown(bot)
    await bot.slack.events.again()
    await settled(bot)

    assert shown(bot) == before
    assert leads(await ana.say("/lead list")) == 1


async def test_a_press_that_opens_a_form_and_is_told_twice_opens_one(bot: Bot, ana: SlackPerson) -> None:
    await ana.say(ADD)
    assert (await ana.press("Change day")).fields
    before = shown(bot)
    await bot.slack.events.again()
    await settled(bot)

    assert shown(bot) == before


async def test_a_modal_submitted_twice_is_saved_once(bot: Bot, ana: SlackPerson) -> None:
    await ana.say("/lead add")
    assert "Saved as lead 1" in (await ana.fill({"Company": "Acme"})).text
    assert await bot.slack.events.again() is None
    await settled(bot)

    assert len(ana.screen()) == 1
    assert leads(await ana.say("/lead list")) == 1


async def test_a_modal_that_stayed_open_and_is_submitted_again_by_hand_is_saved_once(
    bot: Bot, ana: SlackPerson
) -> None:
    await ana.say("/lead add")
    (view,) = bot.slack.world.views.values()
    assert "Saved as lead 1" in (await ana.fill({"Company": "Acme"})).text
    by_hand = ana.payloads.submission(view, modal.values(view))
    assert await bot.slack.events.send("interactive", by_hand) is None
    await settled(bot)

    assert len(ana.screen()) == 1
    assert leads(await ana.say("/lead list")) == 1


async def test_a_modal_with_its_problem_put_right_is_saved(ana: SlackPerson) -> None:
    await ana.say("/lead add")
    assert (await ana.fill({"Company": "Acme", "Sent": "blursday"})).problems

    assert "Saved as lead 1" in (await ana.fill({"Sent": "yesterday"})).text


async def test_a_message_told_again_and_again_is_answered_once(bot: Bot, ana: SlackPerson) -> None:
    await ana.write("Applied at Acme yesterday")
    for number in (1, 2, 3):
        await bot.slack.events.again(number)
    await settled(bot)

    assert len(ana.screen()) == 1


async def test_a_message_whose_answer_a_stopped_process_took_along_is_answered_when_told_again(
    bot: Bot, ana: SlackPerson
) -> None:
    first = await ana.write("Applied at Acme yesterday")
    await bot.restart()
    await bot.slack.events.again()
    await settled(bot)

    assert [each.text for each in ana.screen()] == [first.text] * 2


async def test_a_slow_database_is_waited_for_and_nothing_is_called_saved_before_it_is(
    bot: Bot, ana: SlackPerson, tmp_path: Path
) -> None:
    await ana.say("/lead list")
    before, begun = shown(bot), time.monotonic()
    with closing(sqlite3.connect(tmp_path / "slack.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        told = await bot.slack.events.send("slash_commands", ana.payloads.command(ADD, ana.place))
        acknowledged = time.monotonic() - begun
        await ana.write_raw({"text": "Applied at Globex yesterday"})
        assert time.monotonic() - begun < 2 * ACKNOWLEDGED_WITHIN
        await asyncio.sleep(max(0.0, begun + LOCKED - time.monotonic()))
        assert shown(bot) == before
        other.execute("ROLLBACK")
    await settled(bot)

    assert told is None
    assert acknowledged < ACKNOWLEDGED_WITHIN
    said = [each.text for each in ana.screen()]
    assert any("Saved as lead 1. Acme" in each for each in said)
    assert any("You applied at Globex yesterday" in each for each in said)
    assert leads(await ana.say("/lead list")) == 1


async def test_while_the_database_is_slow_nothing_can_be_picked_and_slack_is_not_kept_waiting(
    ana: SlackPerson, tmp_path: Path
) -> None:
    await ana.say(ADD)
    await ana.say("/lead show")
    begun = time.monotonic()
    with closing(sqlite3.connect(tmp_path / "slack.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        assert await ana.options("Lead", "A") == ()
        assert time.monotonic() - begun < ACKNOWLEDGED_WITHIN
