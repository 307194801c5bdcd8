"""The house put together: store, core and scheduler, and the platforms that are configured."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
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
from scheduler.dispatch import Dispatch
from scheduler.dispatch.local import Local
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

    async def carry(self) -> None:
        """Get ready to carry cards, and listen to nobody."""
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


async def serve(store: SqlStore, settings: Settings, *, restored: bool = False) -> int:
    """Serve the platforms that are configured until the process is told to stop; return the exit code.

    ``restored``: this database was put back from a backup. What was due until now may have been sent since.
    """
    house = await built(store, restored=restored)
    platforms = configured(house, store, settings)
    async with running(house, platforms) as told:
        await house.start({name: platform.messenger for name, platform in platforms.items()})
        await wait(told, platforms)
    return 0


async def built(store: SqlStore, *, restored: bool = False) -> House:
    """Put a house together that goes by the database's clock.

    Raises:
        Refuses: The database is for trying out.

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
    return House(store, clock, follower=follower)


def configured(house: House, store: SqlStore, settings: Settings) -> Mapping[str, Platform]:
    """Return the platforms for which there are tokens, by name."""
    platforms: dict[str, Platform] = {}
    if wants_slack(settings):
        platforms["slack"] = slack(house, settings)
    if wants_discord(settings):
        platforms["discord"] = discord(house, store, settings)
    return platforms


@asynccontextmanager
async def running(
    house: House, platforms: Mapping[str, Platform], *, listen: bool = True
) -> AsyncIterator[asyncio.Event]:
    """Connect to platforms, and let go of all at the end; give what is set when the process is told to stop.

    ``listen``: people are answered here; without it cards are only carried.
    """
    told = asyncio.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, told.set)
    started: list[Platform] = []
    try:
        for name, platform in platforms.items():
            await (platform.start() if listen else platform.carry())
            started.append(platform)
            log.info("%s is connected", name)
        yield told
    finally:
        await house.stop()
        for platform in started:
            await platform.stop()
        house.close()


def say_ready() -> None:
    """Say that this process does its work from now on."""
    gc.freeze()  # what is loaded by now stays; looking for garbage in it is a tenth of the work
    log.info("ready")


async def wait(told: asyncio.Event, platforms: Mapping[str, Platform]) -> None:
    """Do one's work until the process is told to stop.

    Raises:
        Refuses: A platform has shut the bot out.

    """
    say_ready()
    await _first(told, *(platform.gone for platform in platforms.values()))
    if not told.is_set():
        raise Refuses(
            "A platform has shut the bot out; the line above says which. It starts again once that is mended."
        )


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
