"""The bot on a local Slack: the real core on a real database, without the scheduler."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from adapters.slack.app import Access, Slack
from adapters.storage.store import SqlStore
from bot.chat import Actor
from bot.commands import COMMANDS
from bot.core import Core
from tests.fakes.clock import HandClock
from tests.fakes.slack import SlackServer
from tests.stores import open_sqlite


class HookedClock(HandClock):
    """A clock that lets a test do something while the core is answering."""

    def __init__(self) -> None:
        """Stand still, with nothing to do."""
        super().__init__()
        self.meanwhile: Callable[[], None] = lambda: None

    def now(self) -> datetime:
        """Return the instant, after what the test wants done."""
        self.meanwhile()
        return super().now()


@dataclass
class Bot:
    """A bot that runs, and the Slack that it is connected to."""

    slack: SlackServer
    store: SqlStore
    clock: HookedClock
    pool: ThreadPoolExecutor
    adapter: Slack
    http: bool

    async def restart(self) -> None:
        """Stop it, and start it as a fresh process would."""
        await self.adapter.stop()
        self.adapter = made(self.slack, Core(self.store, self.clock, COMMANDS), self.pool, http=self.http)
        await self.start()

    async def start(self) -> None:
        """Connect it."""
        await self.adapter.start()
        self.slack.bot_url = f"http://127.0.0.1:{self.adapter.port}/slack/events" if self.http else ""

    def profile(self, user: str) -> tuple[str, str]:
        """Return what the bot knows of somebody: their name and their zone."""
        with self.store.begin() as tx:
            person = tx.people.find(Actor("slack", f"T1/{user}"))
        assert person
        return person.name, person.zone


def made(slack: SlackServer, core: Core, pool: ThreadPoolExecutor, *, http: bool) -> Slack:
    """Return an adapter that is not connected yet."""
    app_token = "" if http else slack.app_token
    return Slack(core, pool, Access(slack.token(), app_token, slack.signing_secret, slack.url, port=0))


@asynccontextmanager
async def running(folder: Path, *, http: bool) -> AsyncIterator[Bot]:
    """Run a bot for one test, and hold it to what Slack would stand for."""
    clock = HookedClock()
    with open_sqlite(folder / "slack.db") as store, ThreadPoolExecutor(4) as pool:
        async with SlackServer() as slack:
            slack.world.now = lambda: clock.now().timestamp()
            adapter = made(slack, Core(store, clock, COMMANDS), pool, http=http)
            bot = Bot(slack, store, clock, pool, adapter, http)
            try:
                await bot.start()
                yield bot
            finally:
                await bot.adapter.stop()
            assert (slack.violations, slack.pings) == ([], 0)
