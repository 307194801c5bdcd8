"""The house put together: store, core and scheduler."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta

from adapters.storage import keys
from adapters.storage.store import SqlStore, open_store
from bot.commands import COMMANDS
from bot.core import Core
from bot.ports import Clock, Messenger
from bot.spec import Named
from deploy import recovered
from deploy.settings import Settings
from scheduler.dispatch import Dispatch
from scheduler.dispatch.local import Local
from scheduler.following import Follower
from scheduler.pusher import Pusher
from scheduler.timer import SWEEP, SystemClock, Timer

log = logging.getLogger(__name__)
CORE_THREADS = 8
"""Answers that are worked on at a time: most of the while they wait for the database."""
PUSH_THREADS = 1
"""One, so that what people ask comes in between: with four, 40 commands a second beside 10,000 due cards waited up to
five seconds for SQLite's one writer, and the cards were no faster (`make bench`).
"""
LAST_WORDS = 10.0
"""Seconds that cards on their way get to arrive when the bot is told to stop."""


class Refuses(Exception):
    """The bot does not start like this. ``str()`` is one sentence that says what to do."""


class House:
    """A core with its scheduler. ``pool`` is for adapters to run the core in."""

    def __init__(
        self,
        store: SqlStore,
        clock: Clock,
        sweep: float = SWEEP,
        commands: Named = COMMANDS,
        follower: Follower | None = None,
    ) -> None:
        """Put the rooms together; nothing runs yet. ``follower`` says when the clock is not to be trusted."""
        self.clock = clock
        self.pool = ThreadPoolExecutor(CORE_THREADS, "core")
        self._push_pool = ThreadPoolExecutor(PUSH_THREADS, "push")
        self._messengers: dict[str, Messenger] = {}
        self.core = Core(store, clock, commands)
        self.pusher = Pusher(store, clock, self._messengers, self._push_pool, recovered.at(store.notes))
        self._follower = follower
        self._dispatch: Dispatch = Local(self.pusher)
        self._timer = Timer(clock, self._push, self.pusher.next_wake, self._tidy, sweep)

    async def start(self, messengers: Mapping[str, Messenger], dispatch: Dispatch | None = None) -> None:
        """Begin to have nudges pushed: through these messengers, by platform, or by whom ``dispatch`` wakes."""
        self.carries(messengers)
        self._dispatch = dispatch or self._dispatch
        self._timer.start()

    def carries(self, messengers: Mapping[str, Messenger]) -> None:
        """Push through these messengers, by platform, whatever somebody else says is due."""
        self._messengers.update(messengers)

    async def _push(self) -> None:
        """Have pushed what is due, by a clock that can be trusted."""
        if await self.trusted():
            await self._dispatch.wake(await self.pusher.due())

    async def _tidy(self) -> None:
        await self._dispatch.tidy()
        await self.pusher.tidy()

    async def trusted(self) -> bool:
        """Tell whether nudges may be pushed by this machine's clock."""
        return self._follower is None or await self._follower.trusted()

    async def stop(self) -> None:
        """Push nothing more, and let what is on its way arrive."""
        self.pusher.stop()
        idle = await self._timer.stop(LAST_WORDS)
        if not (await self.pusher.drained(LAST_WORDS) and idle):
            log.warning("a card was still on its way; it is looked after at the next start")
        self._push_pool.shutdown()

    def close(self) -> None:
        """Let what the core is doing come to its end; nobody may ask it anything any more."""
        self.pool.shutdown()


@contextmanager
def opened(settings: Settings) -> Iterator[SqlStore]:
    """Open the store that is configured, and close it at the end."""
    given = keys.split(settings.secret_keys.get_secret_value()) if settings.secret_keys else ()
    spread = timedelta(minutes=settings.morning_spread)
    store = open_store(settings.database_url.get_secret_value(), given, spread)
    try:
        yield store
    finally:
        store.close()


async def console(store: SqlStore, name: str | None) -> int:
    """Let one person talk to the bot in this terminal; return the exit code."""
    from adapters.console import machine  # noqa: PLC0415 - a server never needs a terminal
    from adapters.console.app import Console  # noqa: PLC0415 - the same
    from adapters.console.clock import MovedClock  # noqa: PLC0415 - the same
    from adapters.console.open import terminal  # noqa: PLC0415 - the same

    real = SystemClock()
    clock = MovedClock(real, store.notes)
    house = House(store, clock, follower=Follower(real, store.time))
    actor = machine.who(name)
    here = Console(
        house.core,
        house.pool,
        actor,
        machine.profile(actor, os.environ),
        clock,
        terminal(sys.stdin, sys.stdout, os.environ),
        tick=house.pusher.tick,
        next_due=house.pusher.next_due,
    )
    await house.start({"console": here.messenger})
    talking = asyncio.ensure_future(here.run())
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, talking.cancel)
    try:
        return await talking
    except asyncio.CancelledError:
        return 0  # told to stop, and the terminal is as it was
    finally:
        await house.stop()
        house.close()
