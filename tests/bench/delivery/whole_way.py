"""Cards on their whole way to a local Slack and a local Discord over HTTP, beside the bare library's send."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import partial

from adapters.storage.store import open_store
from bot.chat import Actor
from tests.bench.delivery.alone import alone
from tests.bench.delivery.ground import SqliteGround
from tests.bench.delivery.runs import rated
from tests.bench.delivery.world import QUICK, Size, Sizes, fill
from tests.bench.grid import Line, Runs, grid, rate, times
from tests.fakes.discord import DiscordServer
from tests.fakes.slack import SlackServer
from tests.stores import KEY

FULL_CARDS, QUICK_CARDS = Size(1_000, 1_000), Size(200, 200)
WAYS = ("bare", "ours")


async def _to_slack(ground: SqliteGround, size: Size, way: str) -> Mapping[str, float]:
    async with SlackServer() as server:
        people = [server.person(f"P{number}").account for number in range(size.due)]
        where = (server.url, server.token())
        return await _sent(ground, size, way, "slack", where, lambda number: Actor("slack", f"T1/{people[number].id}"))


async def _to_discord(ground: SqliteGround, size: Size, way: str) -> Mapping[str, float]:
    async with DiscordServer() as server:
        people = [server.person(f"P{number}").account for number in range(size.due)]
        where = (server.url, server.gateway_url)
        return await _sent(ground, size, way, "discord", where, lambda number: Actor("discord", people[number].id))


async def _sent(
    ground: SqliteGround, size: Size, way: str, platform: str, where: tuple[str, str], account: Callable[[int], Actor]
) -> Mapping[str, float]:
    with ground.empty() as url:
        with closing(open_store(url, [KEY])) as store:
            fill(store, size, account)
        found = await asyncio.to_thread(partial(alone, "posting", way, platform, url, *where))
    return rated({**found, "cpu": found["cpu"] / found["done"]})


def run(ground: SqliteGround, sizes: Sizes) -> None:
    """Print the figures."""
    size = QUICK_CARDS if sizes == QUICK else FULL_CARDS
    for name, sent in (("Slack", _to_slack), ("Discord", _to_discord)):
        runs = {way: Runs([asyncio.run(sent(ground, size, way)) for _ in range(sizes.rounds)]) for way in WAYS}
        bare = runs["bare"]
        lines = [
            Line(
                said,
                {
                    "cards": rate(runs[way]),
                    "to bare": times(runs[way], bare),
                    "CPU each": f"{runs[way]['cpu'] * 1e6:,.0f} µs",
                    "more than bare": f"{(runs[way]['cpu'] - bare['cpu']) * 1e6:+,.0f} µs",
                },
            )
            for way, said in (("bare", "the library's send, one card drawn once"), ("ours", "this bot, the whole way"))
        ]
        grid(f"{name}: {size.due:,} cards to a local server over HTTP, SQLite", lines)
