"""How long Discord's way to the core takes, from the payload on, against bare discord.py."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor

import discord
from discord import app_commands

from adapters.discord import draw
from adapters.discord.app import Discord
from adapters.discord.duty import Duty
from bot.commands import COMMANDS
from bot.spec import Named
from tests.bench.cores import SAID, AtOnce, QuickCore, many
from tests.bench.timing import Figure, table
from tests.fakes.clock import HandClock
from tests.fakes.discord import TOKEN, DiscordPerson, DiscordServer
from tests.fakes.discord.person import COMMAND
from tests.stores import open_anywhere

TIMES, ROUNDS = 300, 3
SOME_MORE = 2
"""Discord takes 25 subcommands of a group at most."""


async def run() -> None:
    """Print the figures."""
    async with DiscordServer() as server:
        alice = server.person("Alice")
        bare, few, lots, hop = (list[float]() for _ in range(4))
        for _ in range(ROUNDS):
            few += await _ours(server, alice, COMMANDS, AtOnce())
            bare += await _bare(server, alice)
            lots += await _ours(server, alice, many(SOME_MORE), AtOnce())
            with ThreadPoolExecutor(1) as pool:
                hop += await _ours(server, alice, COMMANDS, pool)
    baseline = Figure("bare discord.py, to an empty callback", bare)
    figures = [
        baseline,
        Figure("to core.answer", few, "(goal: 1.3 times at most)"),
        Figure(f"the same with {SOME_MORE} more commands", lots),
        Figure("the same with the hop to a thread", hop),
    ]
    table("Discord: from the payload to core.answer", figures, baseline)


async def _ours(server: DiscordServer, alice: DiscordPerson, commands: Named, pool: Executor) -> list[float]:
    with open_anywhere() as store:
        clock = HandClock()
        core = QuickCore(store, clock, commands)
        duty = Duty(store.leases, clock, pool)
        bot = Discord(core, pool, store.notes, duty, token=TOKEN, api_url=server.url, gateway_url=server.gateway_url)
        await bot.start()
        try:
            return await _taken(bot._client, server, alice, lambda: core.inside[-1][0])
        finally:
            await bot.stop()


async def _bare(server: DiscordServer, alice: DiscordPerson) -> list[float]:
    reached: list[float] = []
    client = discord.Client(intents=discord.Intents(guilds=True), allowed_mentions=discord.AllowedMentions.none())
    tree = app_commands.CommandTree(client)
    lead = app_commands.Group(name="lead", description="Leads")

    @lead.command(name="add", description="Add a lead")
    async def add(interaction: discord.Interaction, company: str, role: str | None = None) -> None:
        del company, role
        reached.append(time.perf_counter())
        await interaction.response.send_message(view=draw.Drawn(SAID.card))

    tree.add_command(lead)
    await client.login(TOKEN)
    running = asyncio.create_task(client.connect())
    await client.wait_until_ready()
    try:
        return await _taken(client, server, alice, lambda: reached[-1])
    finally:
        await client.close()
        await running


async def _taken(
    client: discord.Client, server: DiscordServer, alice: DiscordPerson, reached: Callable[[], float]
) -> list[float]:
    found = []
    for _ in range(TIMES + TIMES // 10):
        asked, payload = alice.payload(COMMAND, alice.command("/lead add company:Acme role:Analyst"))
        begun = time.perf_counter()
        client._connection.parse_interaction_create(payload)  # type: ignore[arg-type] # as it comes from the gateway
        await server.world.until(lambda asked=asked: asked.answered, 5)  # type: ignore[misc] # bound here
        found.append(reached() - begun)
    return found[TIMES // 10 :]
