"""Cards on their whole way, and bare messages of the platform's library: the client's side, in its own process."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, closing

import aiohttp
import discord
from pydantic import SecretStr
from slack_sdk.web.async_client import AsyncWebClient

from adapters.discord import draw as discord_draw
from adapters.slack import draw as slack_draw
from adapters.storage.store import SqlStore, open_store
from bot.card import Card
from deploy import platforms
from deploy.house import House
from deploy.settings import Settings
from scheduler.pusher import ON_THEIR_WAY, Pusher
from tests.bench.delivery.drawing import made_cards, planned
from tests.bench.delivery.pushing import UNPACED
from tests.bench.delivery.world import RunningClock
from tests.fakes.discord import TOKEN
from tests.fakes.slack.server import APP_TOKEN
from tests.stores import KEY

Send = Callable[[str], Awaitable[object]]
_NOBODY = discord.AllowedMentions.none()


def measured(what: str, platform: str, url: str, server: str, more: str) -> Mapping[str, object]:
    """Send everything that is due in a database: as the bot does (``ours``), or ``bare``.

    ``more`` is Slack's bot token, or the address of Discord's gateway.
    """
    with closing(open_store(url, [KEY])) as store:
        if what == "ours":
            return asyncio.run(_ours(store, platform, _settings(platform, server, more)))
        return asyncio.run(_bare(store, platform, server, more))


def _settings(platform: str, server: str, more: str) -> Settings:
    if platform == "slack":
        return Settings(
            slack_bot_token=SecretStr(more),
            slack_app_token=SecretStr(APP_TOKEN),
            slack_api_url=server,
            _env_file=None,  # type: ignore[call-arg] # nobody's own settings
        )
    return Settings(
        discord_token=SecretStr(TOKEN),
        discord_api_url=server,
        discord_gateway_url=more,
        _env_file=None,  # type: ignore[call-arg] # the same
    )


async def _ours(store: SqlStore, name: str, settings: Settings) -> Mapping[str, object]:
    here = House(store, RunningClock())
    platform = platforms.slack(here, settings) if name == "slack" else platforms.discord(here, store, settings)
    await platform.start()
    try:
        pusher = Pusher(store, here.clock, {name: platform.messenger}, here._push_pool, pacer=UNPACED)
        began, spent = time.perf_counter(), time.process_time()
        done = await pusher.tick()
        return {"done": done, "seconds": time.perf_counter() - began, "cpu": time.process_time() - spent}
    finally:
        await here.stop()
        await platform.stop()
        here.close()


async def _bare(store: SqlStore, platform: str, server: str, more: str) -> Mapping[str, object]:
    people, card = _drawn(store)
    opened = _slack(card, server, more) if platform == "slack" else _discord(card, server)
    async with opened as send:
        gate = asyncio.Semaphore(ON_THEIR_WAY)

        async def one(person: str) -> None:
            async with gate:
                await send(person)

        began, spent = time.perf_counter(), time.process_time()
        await asyncio.gather(*(one(each) for each in people))
        return {"done": len(people), "seconds": time.perf_counter() - began, "cpu": time.process_time() - spent}


def _drawn(store: SqlStore) -> tuple[Sequence[str], Card]:
    """Return everybody's address, and the card of one of them."""
    due = planned(store, 10**6)
    with store.begin() as tx:
        accounts = tx.people.accounts([each.person for each in due])
    (card, *_), _ = made_cards(store, due[:1])
    return [each.id.rpartition("/")[2] for each in accounts.values()], card


@asynccontextmanager
async def _slack(card: Card, server: str, token: str) -> AsyncIterator[Send]:
    drawn = slack_draw.message(card)
    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(token, base_url=server, session=session, retry_handlers=[])

        async def send(person: str) -> None:
            await client.chat_postMessage(channel=person, unfurl_links=False, unfurl_media=False, **drawn)

        yield send


@asynccontextmanager
async def _discord(card: Card, server: str) -> AsyncIterator[Send]:
    discord.http.Route.BASE = server
    async with discord.Client(intents=discord.Intents.none(), allowed_mentions=_NOBODY) as client:
        await client.login(TOKEN)
        view = discord_draw.Drawn(card)

        async def send(person: str) -> None:
            opened = await client.http.start_private_message(int(person))
            await client.get_partial_messageable(int(opened["id"])).send(view=view, nonce=person)

        yield send
