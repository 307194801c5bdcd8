"""The Home tab: the same as /followup list, for who opens it, and current from then on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from adapters.slack.gate import Gate
from adapters.slack.hear import actor
from adapters.slack.home import READS_NOT
from bot.card import Card, Text
from bot.language import Language, _, speaking
from tests.adapters.slack_bot import Bot, running
from tests.fakes.slack.server import Fault


@pytest.fixture(params=["socket", "http"])
async def bot(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Bot]:
    """Run the bot, once over each transport."""
    async with running(tmp_path, http=request.param == "http") as bot:
        yield bot


async def until(bot: Bot, true: Callable[[], bool]) -> None:
    """Wait until something that happens in the background has happened."""
    assert await bot.slack.world.until(true, 5.0)


async def test_who_opens_their_home_sees_what_the_list_says(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.say("/lead add Acme - Analyst")
    listed = await ana.say("/followup list")

    await ana.open_home("home")

    await until(bot, lambda: "Acme" in ana.home().text)
    assert ana.home().text == f"{listed.text}\n{READS_NOT}"
    assert ana.home().menus == listed.menus


async def test_all_of_it_is_in_the_language_that_was_chosen(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.say("/followup language language:español")

    await ana.open_home("home")

    with speaking(Language.SPANISH):
        line = _(READS_NOT)
    await until(bot, lambda: ana.home().text.endswith(line))
    assert line != READS_NOT


async def test_the_first_look_is_a_first_contact(bot: Bot) -> None:
    ana = bot.slack.person("Ana")

    await ana.open_home("home")

    await until(bot, lambda: "no leads yet" in ana.home().text)
    assert "Only you can see" in ana.home().text
    assert "Add a first lead" in ana.home().buttons


async def test_it_stays_current_without_being_opened_again(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.open_home("home")
    await until(bot, lambda: bool(ana.home().text))

    await ana.say("/lead add Acme - Analyst")
    await until(bot, lambda: "1. Acme - Analyst" in ana.home().text)
    await ana.press("Undo")
    await until(bot, lambda: "no leads yet" in ana.home().text)


async def test_nobody_gets_one_who_never_opened_it(bot: Bot) -> None:
    ana, ben = bot.slack.person("Ana"), bot.slack.person("Ben")
    await ana.open_home("home")
    await until(bot, lambda: bool(ana.home().text))
    await ben.open_home("messages")

    await ben.say("/lead add Acme")
    await ana.say("/lead add Globex")

    await until(bot, lambda: "Globex" in ana.home().text)
    assert not ben.home().text
    assert "Acme" not in ana.home().text


async def test_a_press_in_it_is_answered_in_the_own_chat_and_shown_in_it(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.say("/lead add Acme sent:2026-10-20")
    await ana.open_home("home")
    await until(bot, lambda: bool(ana.home().text))

    bot.clock.turn(days=1)
    await ana.say("/followup list")
    await until(bot, lambda: "Start with the first" in ana.home().buttons)
    answer = await ana.press_in_home("Start with the first")

    assert "Today: find a name" in answer.text
    assert answer.private


async def test_a_form_opens_from_it(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.open_home("home")
    await until(bot, lambda: bool(ana.home().text))

    form = await ana.press_in_home("Add a first lead")

    assert form.fields[:2] == ("Company", "Role")
    assert "Saved as lead 1. Acme" in (await ana.fill({"Company": "Acme"})).text
    await until(bot, lambda: "1. Acme" in ana.home().text)


async def test_a_nudge_shows_in_it(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.say("/lead add Acme")
    await ana.open_home("home")
    await until(bot, lambda: "Coming" in ana.home().text)
    bot.clock.turn(days=7)

    await bot.adapter.messenger.post(actor("T1", "UANA"), Card((Text.of("A nudge"),), "A nudge"), "d" * 22)

    await until(bot, lambda: "Due today" in ana.home().text)


async def test_after_a_restart_it_is_there_for_who_opens_it_again(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.say("/lead add Acme")
    await bot.restart()

    await ana.open_home("home")

    await until(bot, lambda: "1. Acme" in ana.home().text)


async def test_what_slack_puts_off_is_not_published_before_and_then_shows_all_of_it(bot: Bot) -> None:
    ana, ben = bot.slack.person("Ana"), bot.slack.person("Ben")
    await ana.open_home("home")
    await until(bot, lambda: bool(ana.home().text))
    bot.slack.fail_next("views.publish", Fault("ratelimited", retry_after=600))
    await ana.say("/lead add Acme")
    gate, asked = await _held(bot), _published(bot)

    await ana.say("/lead add Globex")
    await ben.open_home("home")
    await ben.say("/lead list")
    assert _published(bot) == asked

    gate._held_until = 0.0  # the ten minutes are over
    gate._let_in()
    await until(bot, lambda: "Globex" in ana.home().text and bool(ben.home().text))


async def test_the_bot_stops_while_a_home_has_to_wait(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    bot.slack.fail_next("views.publish", Fault("ratelimited", retry_after=600))
    await ana.open_home("home")
    await _held(bot)

    await asyncio.wait_for(bot.restart(), 9)

    await ana.open_home("home")
    await until(bot, lambda: bool(ana.home().text))


def _published(bot: Bot) -> int:
    return [name for name, _ in bot.slack.calls].count("views.publish")


async def _held(bot: Bot) -> Gate:
    """Wait until the bot has heard that it has to wait."""
    gate = bot.adapter._gates[1]
    async with asyncio.timeout(10):
        while not gate.held():  # noqa: ASYNC110 - what is waited for tells nobody
            await asyncio.sleep(0.01)
    return gate


async def test_a_home_that_cannot_be_shown_harms_no_answer(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.open_home("home")
    await until(bot, lambda: bool(ana.home().text))
    bot.slack.fail_next("views.publish", Fault(error="internal_error"))

    assert "Saved as lead 1" in (await ana.say("/lead add Acme")).text
    assert "Saved as lead 2" in (await ana.say("/lead add Globex")).text
    await until(bot, lambda: "Globex" in ana.home().text)
