"""What was certainly not sent is told from what may have been, on real connections that come to grief."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import aiohttp
import discord
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.discord.messenger import DiscordMessenger, Patience
from adapters.discord.wire import trace
from adapters.slack.app import patient
from adapters.slack.doors import Doors
from adapters.slack.messenger import SlackMessenger
from bot.card import Card, Text
from bot.chat import Actor
from bot.delivery import DeliveryFailed, Failure
from tests.fakes import wires
from tests.fakes.discord import DiscordServer

CARD = Card((Text.of("Call Acme"),), "One follow-up.")
DELIVERY = "d" * 22
ANSWER = 0.4
"""Seconds that an answer may take here."""
Posted = Callable[[str], Awaitable[DeliveryFailed]]


async def slack(address: str) -> DeliveryFailed:
    """Post to a Slack at an address, and return how that failed."""
    async with aiohttp.ClientSession(timeout=patient(ANSWER)) as session:
        client = AsyncWebClient("xoxb-1", base_url=f"{address}/api/", session=session, retry_handlers=[])
        with pytest.raises(DeliveryFailed) as failed:
            await SlackMessenger(client, Doors(), lambda _: None).post(Actor("slack", "T1/U1"), CARD, DELIVERY)
        return failed.value


async def posted_on_discord(address: str, monkeypatch: pytest.MonkeyPatch, *, opened: bool = True) -> DeliveryFailed:
    """Post to a Discord that is at another address since the chat was ``opened``, and return how that failed."""
    async with (
        DiscordServer() as server,
        discord.Client(intents=discord.Intents.none(), http_trace=trace()) as client,
    ):
        monkeypatch.setattr(discord.http.Route, "BASE", server.url)
        await client.login(server.token)
        messenger = DiscordMessenger(client, Patience(ANSWER, waits=()))
        to = Actor("discord", server.person("Alice").account.id)
        if opened:
            await messenger.post(to, CARD, "e" * 22)
        monkeypatch.setattr(discord.http.Route, "BASE", address)
        with pytest.raises(DeliveryFailed) as failed:
            await messenger.post(to, CARD, DELIVERY)
        return failed.value


@pytest.fixture(params=["slack", "discord"])
def posted(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Posted:
    """Post to each platform."""
    return slack if request.param == "slack" else lambda address: posted_on_discord(address, monkeypatch)


@pytest.fixture(params=["refused", "no such name", "nobody answers", "no TLS"])
async def out_of_reach(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    """Addresses to which there is no connection."""
    async with AsyncExitStack() as stack:
        match request.param:
            case "refused":
                yield stack.enter_context(wires.closed())
            case "nobody answers":
                yield stack.enter_context(wires.full())
            case "no TLS":
                yield (await stack.enter_async_context(wires.port(wires.no_tls))).replace("http:", "https:")
            case _:
                yield wires.NOWHERE


async def test_where_there_was_no_connection_nothing_was_sent(posted: Posted, out_of_reach: str) -> None:
    failed = await posted(out_of_reach)

    assert (failed.failure, failed.unknown) == (Failure.RETRY, False)
    assert "Acme" not in failed.reason


@pytest.mark.parametrize("treatment", [wires.reset_unread, wires.reset_read, wires.half_open, wires.cut_short])
async def test_where_there_was_one_and_no_answer_nobody_knows(posted: Posted, treatment: wires.Treatment) -> None:
    async with wires.port(treatment) as address:
        failed = await posted(address)

    assert failed.failure is Failure.AMBIGUOUS
    assert "Acme" not in failed.reason


@pytest.mark.parametrize("treatment", [wires.reset_read, wires.half_open])
async def test_while_a_chat_is_only_being_opened_nothing_is_sent(
    treatment: wires.Treatment, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with wires.port(treatment) as address:
        failed = await posted_on_discord(address, monkeypatch, opened=False)

    assert failed.failure is Failure.RETRY
