"""People who write to the bot in Slack in plain words."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.slack.manifest import EVENTS, SCOPES, manifest
from bot.commands import COMMANDS
from tests.adapters.slack_bot import Bot, running


@pytest.fixture(params=["socket", "http"])
async def bot(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Bot]:
    """Run the bot, once over each transport."""
    async with running(tmp_path, http=request.param == "http") as bot:
        yield bot


async def test_what_is_written_in_the_dm_is_said_back_and_saved_with_a_button(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    echo = await ana.write("Applied at Acme yesterday")
    assert "You applied at Acme yesterday, Monday, November 2. Shall I save it?" in echo.text
    assert "no leads yet" in (await ana.say("/lead list")).text

    saved = await ana.press("Save it")

    assert "Saved as lead 1. Acme" in saved.text


async def test_a_message_that_slack_tells_of_twice_is_answered_once(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.write("hello", client_msg_id="one", ts="1.1")
    await ana.write_raw({"text": "hello", "client_msg_id": "one", "ts": "1.1"})
    await _nothing_more(bot)

    assert len(ana.screen()) == 1


@pytest.mark.parametrize(
    "more",
    [
        {"bot_id": "B1"},
        {"subtype": "message_changed"},
        {"subtype": "bot_message"},
        {"thread_ts": "1.1"},
        {"edited": {"ts": "2.2"}},
        {"channel_type": "channel", "channel": "C1"},
        {"text": "   "},
        {"user": None},
    ],
)
async def test_bots_edits_threads_and_channels_are_not_talked_to(bot: Bot, more: dict[str, object]) -> None:
    ana = bot.slack.person("Ana")
    await ana.write_raw({"text": "hello", **more})
    await _nothing_more(bot)

    assert ana.screen() == ()


async def test_markup_and_mentions_in_plain_words_are_harmless(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    bot.slack.person("Ben")
    echo = await ana.write("applied to <!channel> *Evil* & Sons yesterday")

    assert "Evil" in echo.text


async def test_the_home_says_where_words_are_read(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.open_home("home")
    await bot.slack.world.until(lambda: ana.home().text, 5)

    assert "I cannot read what is written in Messages" in ana.home().text


def test_the_scope_to_read_is_asked_for_only_where_it_is_wanted() -> None:
    usual, reading = manifest(COMMANDS), manifest(COMMANDS, plain_words=True)

    assert usual["oauth_config"]["scopes"]["bot"] == list(SCOPES)
    assert usual["settings"]["event_subscriptions"]["bot_events"] == list(EVENTS)
    assert set(reading["oauth_config"]["scopes"]["bot"]) - set(SCOPES) == {"im:history"}
    assert set(reading["settings"]["event_subscriptions"]["bot_events"]) - set(EVENTS) == {"message.im"}


async def _nothing_more(bot: Bot) -> None:
    """Wait until whatever was begun is done."""
    await bot.adapter._work.rest(2)
    await asyncio.sleep(0.05)
