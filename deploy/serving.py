"""Serving: platforms connected and let go of again, until the process is told to stop."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from adapters.storage.store import SqlStore
from deploy import recovered
from deploy.house import House, Refuses
from deploy.platforms import Platform, configured
from deploy.settings import Settings
from scheduler.following import Follower
from scheduler.timer import SystemClock

log = logging.getLogger(__name__)
GARBAGE = 20_000
"""New objects after which Python looks whether some name each other in a circle; by itself it does after 700."""


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
    look_for_garbage_seldom()
    log.info("ready")


def look_for_garbage_seldom() -> None:
    """Keep Python from looking for circles of garbage all the time: it holds up everything, and there are hardly any.

    What is loaded by now stays and is not looked through. What a card is made of goes as soon as nobody names it.
    """
    gc.freeze()
    gc.set_threshold(GARBAGE)


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
