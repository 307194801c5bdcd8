"""The house put together: store, core and scheduler, and the platforms that are configured."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from typing import Protocol

from pydantic import SecretStr

from adapters.storage import keys
from adapters.storage.store import SqlStore, open_store
from bot.commands import COMMANDS
from bot.core import Core
from bot.ports import Clock, Messenger
from bot.spec import Named
from deploy import recovered
from deploy.settings import Settings, wants_discord, wants_slack
from scheduler.following import Follower
from scheduler.pusher import Pusher
from scheduler.timer import SWEEP, SystemClock, Timer

log = logging.getLogger(__name__)
CORE_THREADS, PUSH_THREADS = 8, 4
LAST_WORDS = 10.0
"""Seconds that cards on their way get to arrive when the bot is told to stop."""


class Refuses(Exception):
    """The bot does not start like this. ``str()`` is one sentence that says what to do."""


class Platform(Protocol):
    """A platform's adapter: it listens between ``start`` and ``stop``, and carries cards."""

    @property
    def messenger(self) -> Messenger:
        """Who carries cards to people on this platform."""
        ...

    @property
    def gone(self) -> asyncio.Event:
        """Set when the platform has shut the bot out for good."""
        ...

    async def start(self) -> None:
        """Connect; return when people are answered."""
        ...

    async def stop(self) -> None:
        """Disconnect and leave nothing open."""
        ...


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
        self._timer = Timer(clock, self._push, self.pusher.next_due, self.pusher.tidy, sweep)

    async def start(self, messengers: Mapping[str, Messenger]) -> None:
        """Begin to push nudges through these messengers, by platform."""
        self._messengers.update(messengers)
        self._timer.start()

    async def _push(self) -> int:
        """Push what is due, by a clock that can be trusted."""
        if self._follower and not await self._follower.trusted():
            return 0
        return await self.pusher.push()

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


async def serve(store: SqlStore, settings: Settings, *, restored: bool = False) -> int:
    """Serve the platforms that are configured until the process is told to stop; return the exit code.

    ``restored``: this database was put back from a backup. What was due until now may have been sent since.
    """
    from adapters.console.clock import was_moved  # noqa: PLC0415 - the console itself stays unloaded

    if was_moved(store.notes):
        raise Refuses(
            "The clock of this database was moved in the console, so it is for trying out only: "
            "please set DATABASE_URL to another database for Slack and Discord."
        )
    clock = SystemClock()
    follower = Follower(clock, store.time)
    await follower.trusted()
    if restored:
        recovered.note(store.notes, clock.now())
    house = House(store, clock, follower=follower)
    platforms: dict[str, Platform] = {}
    if wants_slack(settings):
        platforms["slack"] = slack(house, settings)
    if wants_discord(settings):
        platforms["discord"] = discord(house, store, settings)
    told = asyncio.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, told.set)
    started: list[Platform] = []
    try:
        for name, platform in platforms.items():
            await platform.start()
            started.append(platform)
            log.info("%s is connected", name)
        await house.start({name: platform.messenger for name, platform in platforms.items()})
        gc.freeze()  # what is loaded by now stays; looking for garbage in it is a tenth of the work
        log.info("ready")
        await _first(told, *(platform.gone for platform in platforms.values()))
        if not told.is_set():
            raise Refuses(
                "A platform has shut the bot out; the line above says which. It starts again once that is mended."
            )
    finally:
        await house.stop()
        for platform in started:
            await platform.stop()
        house.close()
    return 0


async def _first(*events: asyncio.Event) -> None:
    """Wait until one of these is set."""
    waiting = [asyncio.create_task(each.wait()) for each in events]
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    for each in waiting:
        each.cancel()


def slack(house: House, settings: Settings) -> Platform:
    """Make the Slack adapter: Socket Mode where there is an app token, else HTTP."""
    from adapters.slack.app import Access, Slack  # noqa: PLC0415 - what is not configured is not loaded

    access = Access(
        bot_token=_secret(settings.slack_bot_token),
        app_token=_secret(settings.slack_app_token),
        signing_secret=_secret(settings.slack_signing_secret),
        api_url=settings.slack_api_url,
        host=settings.http_host,
        port=settings.http_port,
        plain_words=settings.slack_plain_words,
    )
    return Slack(house.core, house.pool, access)


def discord(house: House, store: SqlStore, settings: Settings) -> Platform:
    """Make the Discord adapter."""
    from adapters.discord.app import Discord  # noqa: PLC0415 - what is not configured is not loaded
    from adapters.discord.duty import Duty  # noqa: PLC0415 - the same

    return Discord(
        house.core,
        house.pool,
        store.notes,
        Duty(store.leases, house.clock, house.pool),
        token=_secret(settings.discord_token),
        api_url=settings.discord_api_url,
        gateway_url=settings.discord_gateway_url,
    )


def _secret(setting: SecretStr | None) -> str:
    return setting.get_secret_value() if setting else ""
