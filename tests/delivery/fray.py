"""A bot between a local Slack and a local Discord, with the real libraries over real sockets, and people on both."""

from __future__ import annotations

from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from adapters.discord.app import Discord
from adapters.discord.duty import Duty
from adapters.discord.messenger import Patience
from adapters.slack.app import Access, Slack
from adapters.storage.store import SqlStore
from bot.chat import Actor
from bot.commands import COMMANDS
from bot.core import Core
from bot.delivery import Delivery, State
from bot.ids import delivery_id
from bot.ports import Messenger
from scheduler import pusher as pushing
from scheduler.limits import Limits, Rate
from scheduler.pacing import Pacer
from scheduler.pusher import Pusher
from tests.delivery.chaos_checker import AT_ONCE, Posted
from tests.delivery.crowd import BATCH, settle
from tests.delivery.world import LABEL
from tests.fakes.clock import HandClock
from tests.fakes.discord import TOKEN, DiscordServer
from tests.fakes.discord.person import DiscordPerson
from tests.fakes.discord.rules import texts
from tests.fakes.faults import Faults
from tests.fakes.slack import SlackServer
from tests.fakes.slack.person import SlackPerson
from tests.stores import open_sqlite

MONDAY = datetime(2026, 11, 16, 13, tzinfo=UTC)
"""Eight in the morning in New York, an hour before anything is due."""
DAYS = 5
"""Working days on which everybody has a card coming."""
PATIENCE = 0.6
"""Real seconds that an answer may take: what is too slow, or never comes, costs that much."""
SWEEP = timedelta(seconds=5)
THREADS = 2
_OFTEN = Rate(1_000_000, timedelta(seconds=1))
QUICK = {name: Limits(tenant=_OFTEN, chat=_OFTEN) for name in ("slack", "discord")}
"""Nobody waits in real time for a simulated clock; a platform that asks to wait is obeyed all the same."""


@dataclass
class Fray:
    """A bot between a local Slack and a local Discord, with people on both."""

    store: SqlStore
    clock: HandClock
    slack: SlackServer
    discord: DiscordServer
    pusher: Pusher
    people: list[SlackPerson | DiscordPerson]

    @property
    def chats(self) -> list[str]:
        """Everybody's own chat with the bot."""
        return [each.account.dm for each in self.people]

    def fill(self, people: int) -> None:
        """Bring people in, half of them on each platform; each has a lead whose follow-up is due on Monday."""
        for first in range(0, people, BATCH):
            with self.store.begin() as tx:
                for number in range(first, min(first + BATCH, people)):
                    person = settle(tx, self._newcomer(number), {"Acme": MONDAY.date()}, MONDAY)
                    tx.deliveries.plan(_earlier(person, self.people[-1].account.dm))

    def _newcomer(self, number: int) -> Actor:
        if number % 2:
            somebody = self.discord.person("Alice")
            self.people.append(somebody)
            return Actor("discord", somebody.account.id)
        alice = self.slack.person("Alice", user=f"U{number}")
        self.people.append(alice)
        return Actor("slack", f"T1/{alice.account.id}")

    async def push(self, until: datetime) -> None:
        """Go from instant to instant at which something is due, or arrives that was on the wire."""
        while True:
            await self.pusher.tick()
            due = await self.pusher.next_due()
            coming = [max(due, self.clock.now() + SWEEP)] if due else []
            coming += [
                datetime.fromtimestamp(at, UTC) for each in self._faults() if (at := each.next_arrival()) is not None
            ]
            then = min(coming, default=until)
            if then >= until:
                return
            self.clock.turn_to(then)
            for each in self._faults():
                await each.arrive(then.timestamp())

    def posted(self) -> list[Posted]:
        """Return what stands in people's chats and is no answer."""
        slack = [
            Posted(float(each.ts), each.channel, LABEL in str(each.blocks))
            for each in self.slack.world.messages
            if each.by_itself
        ]
        discord = [
            Posted(_instant(each.id), each.channel, LABEL in str(texts(each.components)))
            for each in self.discord.world.messages
            if each.by_itself
        ]
        return slack + discord

    def struck_by(self, rate: float, seed: int, *, wide: bool) -> tuple[Faults, Faults]:
        """Let requests come to grief from now on."""

        def now() -> float:
            return self.clock.now().timestamp()

        self.slack.faults, self.discord.faults = (Faults(seed + n, rate, now, wide=wide) for n in range(2))
        return self.slack.faults, self.discord.faults

    def _faults(self) -> list[Faults]:
        return [each for each in (self.slack.faults, self.discord.faults) if each]


def _earlier(person: str, chat: str) -> Delivery:
    """Return a card of last week: it tells which chat on Slack is theirs."""
    at = MONDAY - timedelta(days=7)
    key = f"day/{person}/{at.date()}"
    return Delivery(delivery_id(key), person, key, State.DELIVERED, at, at, message=f"{chat}/1.1")


def _instant(snowflake: str) -> float:
    return ((int(snowflake) >> 22) + 1420070400000) / 1000


@asynccontextmanager
async def fray(folder: Path) -> AsyncIterator[Fray]:
    """Put a bot between both platforms; take everything away at the end."""
    clock = HandClock(MONDAY.isoformat())
    async with AsyncExitStack() as stack:
        stack.enter_context(patch.object(pushing, "ON_THEIR_WAY", AT_ONCE))
        store = stack.enter_context(open_sqlite(folder / "chaos.db"))
        pool, pushes = (stack.enter_context(ThreadPoolExecutor(THREADS)) for _ in range(2))
        slack_server = await stack.enter_async_context(SlackServer())
        discord_server = await stack.enter_async_context(DiscordServer())
        for server in (slack_server, discord_server):
            server.world.now = lambda: clock.now().timestamp()
        slack_server.scopes |= {"im:history"}
        core = Core(store, clock, COMMANDS)
        access = Access(slack_server.token(), slack_server.app_token, api_url=slack_server.url, patience=PATIENCE)
        slack = Slack(core, pool, access)
        discord = Discord(
            core,
            pool,
            store.notes,
            Duty(store.leases, clock, pool),
            token=TOKEN,
            api_url=discord_server.url,
            gateway_url=discord_server.gateway_url,
            patience=Patience(PATIENCE, (0.0, 0.0), clock.passed),
        )
        for platform in (slack, discord):
            await platform.start()
            stack.push_async_callback(platform.stop)
        messengers: dict[str, Messenger] = {"slack": slack.messenger, "discord": discord.messenger}
        pusher = Pusher(store, clock, messengers, pushes, pacer=Pacer(QUICK))
        yield Fray(store, clock, slack_server, discord_server, pusher, [])
