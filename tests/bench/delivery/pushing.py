"""What a tick does when many are due at one instant: in a process of its own, with a messenger that sends nothing."""

from __future__ import annotations

import asyncio
import importlib
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime

from adapters.storage.store import SqlStore, open_store
from bot.card import Card
from bot.chat import Actor
from deploy.house import PUSH_THREADS
from deploy.serving import look_for_garbage_seldom
from scheduler.pacing import Pacer
from scheduler.pusher import Pusher
from tests.bench.delivery.watching import Watcher, peak, spread
from tests.bench.delivery.world import RunningClock
from tests.stores import KEY

UNPACED = Pacer({})
"""What is measured is how fast the bot is, and not how fast a platform lets it be."""
PLATFORMS = ("adapters.slack.app", "adapters.discord.app")
"""What a bot on both platforms has in its memory as well."""


@dataclass(slots=True)
class Mute:
    """A messenger that neither draws nor sends; it notes when it was called."""

    called: list[float] = field(default_factory=list)

    def learn(self, to: Actor, near: str) -> None:
        """Need nothing."""

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Note it."""
        del to, card
        self.called.append(time.time())
        return f"D1/{delivery}"

    async def look(self, to: Actor, delivery: str, since: datetime, near: str) -> str | None:
        """Find nothing: nothing was sent."""
        del to, delivery, since, near
        return None

    async def edit(self, to: Actor, message: str, card: Card) -> None:
        """Do nothing."""


async def pushed(store: SqlStore, at: float) -> Mapping[str, object]:
    """Push everything that is due, beginning at ``at`` (seconds since 1970); all of it is due at that moment."""
    mute, watcher = Mute(), Watcher()
    with ThreadPoolExecutor(PUSH_THREADS) as pool:
        await asyncio.sleep(max(0.0, at - time.time()))
        began, spent, clock = time.time(), time.process_time(), RunningClock()
        pusher = Pusher(store, clock, {"slack": mute}, pool, pacer=UNPACED)
        with watcher.watching():
            await pusher.tick()
            while (due := await pusher.next_due()) and due <= clock.now():
                await pusher.tick()
        ended, cpu = time.time(), time.process_time() - spent
    return {
        "done": len(mute.called),
        "began": began,
        "ended": ended,
        "cpu": cpu,
        "block": watcher.longest,
        **spread([each - began for each in mute.called]),
    }


def measured(url: str, at: str) -> Mapping[str, object]:
    """Open a database and push what is due in it."""
    for each in PLATFORMS:
        importlib.import_module(each)
    look_for_garbage_seldom()
    store = open_store(url, [KEY])
    before = peak()
    found = asyncio.run(pushed(store, float(at)))
    store.close()
    return {**found, "before": before, "peak": peak()}
