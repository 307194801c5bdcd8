"""Commands that platforms tell of twice and out of order, over connections that break, while cards go out."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field

from bot.chat import Actor
from tests.delivery.fray import Fray
from tests.fakes.discord import DiscordServer
from tests.fakes.discord.gateway import INVALID, RECONNECT
from tests.fakes.discord.person import COMMAND, DiscordPerson
from tests.fakes.discord.rules import Json
from tests.fakes.slack import SlackServer
from tests.fakes.slack.person import SlackPerson

REFUSED = "an interaction was answered twice"
"""What Discord says to the answer of an interaction that it told of twice: the person saw the first one."""
COMPANY = "Globex"
TOLD = 8
"""People on each platform who say something."""
_PATIENCE = 20.0
"""Real seconds that a connection gets to come back: discord.py waits five before it introduces itself anew."""


@dataclass
class Telling:
    """Tells of each command twice, in an order that is drawn."""

    seed: int
    broken: int = 0
    """How many connections broke, and came back."""
    refusals: int = 0
    told: list[Actor] = field(default_factory=list)

    async def meanwhile(self, there: Fray) -> None:
        """Do it."""
        drawn = random.Random(self.seed)  # noqa: S311 - it has to be repeatable, not secret
        await self._slack(there, drawn)
        await self._discord(there, drawn)
        async with asyncio.timeout(_PATIENCE):
            while (found := there.discord.violations.count(REFUSED)) < TOLD:  # noqa: ASYNC110 - nobody tells of them
                await asyncio.sleep(0.05)
        self.refusals = found
        there.discord.violations[:] = [each for each in there.discord.violations if each != REFUSED]

    async def _slack(self, there: Fray, drawn: random.Random) -> None:
        people = [each for each in there.people if isinstance(each, SlackPerson)][:TOLD]
        self.told += [Actor("slack", f"T1/{each.account.id}") for each in people]
        told = [each.payloads.command(f"/lead add {COMPANY}", each.place) for each in people] * 2
        drawn.shuffle(told)
        await asyncio.gather(*(there.slack.events.send("slash_commands", payload) for payload in told[:TOLD]))
        await self._new_socket(there.slack)
        await asyncio.gather(*(there.slack.events.send("slash_commands", payload) for payload in told[TOLD:]))

    async def _new_socket(self, slack: SlackServer) -> None:
        before = slack.events.sockets
        await slack.events.disconnect()
        assert await slack.world.until(lambda: set(slack.events.sockets) - set(before), _PATIENCE)
        assert await slack.world.until(lambda: not set(slack.events.sockets) & set(before), _PATIENCE)
        self.broken += 1

    async def _discord(self, there: Fray, drawn: random.Random) -> None:
        people = [each for each in there.people if isinstance(each, DiscordPerson)][:TOLD]
        self.told += [Actor("discord", each.account.id) for each in people]
        told = [each.payload(COMMAND, each.command(f"/lead add company:{COMPANY}"))[1] for each in people] * 2
        drawn.shuffle(told)
        await self._told(there.discord, told[:TOLD])
        await self._new_connection(there.discord, RECONNECT)
        await self._told(there.discord, told[TOLD:])
        await self._new_connection(there.discord, INVALID)

    async def _told(self, discord: DiscordServer, told: list[Json]) -> None:
        """Tell of interactions, and wait until each was answered: Discord tells of none again after a break."""
        for payload in told:
            await discord.send("INTERACTION_CREATE", payload)
        asked = [discord.world.interactions[str(payload["token"])] for payload in told]
        assert await discord.world.until(lambda: all(each.answered and each.settled for each in asked), _PATIENCE)

    async def _new_connection(self, discord: DiscordServer, op: int) -> None:
        (connection,) = discord.connections
        await connection.send(op, False if op == INVALID else None)
        assert await discord.world.until(
            lambda: any(each.ready and each is not connection for each in discord.connections), _PATIENCE
        )
        self.broken += 1


def effects(there: Fray, told: list[Actor]) -> list[int]:
    """Return how many leads at that company each of these people has."""
    found = []
    with there.store.begin() as tx:
        for actor in told:
            person = tx.people.find(actor)
            assert person
            found.append(sum(lead.company == COMPANY for lead in tx.leads.of(person.id)))
    return found
