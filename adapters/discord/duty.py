"""Which of several processes answers on Discord: with one token, Discord tells each of them everything."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import TypeVar

from bot.ids import short_id
from bot.ports import Clock, Leases, NotKept

log = logging.getLogger(__name__)
Result = TypeVar("Result")
LASTS = timedelta(seconds=30)
"""How long the lease lasts that the one who answers holds."""
SURE = 25.0
"""Seconds for which its holder answers without asking again: shorter, for two machines' clocks are never the same."""
RENEWED = 10.0
"""Seconds between two renewals."""
LOOKED = 2.0
"""Seconds between two looks of one who stands by."""
SURE_NOT = 0.5
"""Seconds for which one who stands by takes it that the other is still there, whatever it hears."""
PATIENCE = 1.0
"""Seconds of Discord's three that somebody who asks something may wait for this."""

_STANDS_BY = "another process serves Discord with this token; this one stands by"
_SERVES = "this process serves Discord from now on"


class Duty:
    """Whether this process answers. The others stand by, and one of them takes over when it is gone.

    Where the database cannot be asked, who was on duty stays it: without the database nobody does anything, and
    people are told so.
    """

    def __init__(self, leases: Leases, clock: Clock, pool: Executor) -> None:
        """Take the leases, the clock that they run by, and the threads in which the database is asked."""
        self._leases = leases
        self._clock = clock
        self._pool = pool
        self._me = short_id()
        self._name = ""
        self._holds = False
        self._left = False
        self._sure_until = 0.0
        self._asking = asyncio.Lock()
        self._keeping: asyncio.Task[None] | None = None

    async def start(self, bot: str) -> None:
        """Go on duty for a bot, or stand by and say so; look after it from then on."""
        self._name = f"discord gateway {bot}"
        self._holds = await self._ask()
        if not self._holds:
            log.warning(_STANDS_BY)
        self._keeping = asyncio.create_task(self._keep())

    async def on(self) -> bool:
        """Return whether what was just heard is this process's to answer."""
        if self._clock.passed() >= self._sure_until and not self._left:
            with suppress(TimeoutError):
                await asyncio.wait_for(asyncio.shield(asyncio.create_task(self._look(self._sure_until))), PATIENCE)
        return self._holds and not self._left

    async def stop(self) -> None:
        """Leave: answer nothing that is heard from now on, and let another take over at once."""
        self._left = True
        async with self._asking:  # a renewal that is on its way comes first, and no other follows
            if self._keeping:
                self._keeping.cancel()
            if self._holds:
                with suppress(NotKept):
                    await self._run(partial(self._leases.free, self._name, self._me))

    async def _keep(self) -> None:
        while True:
            await asyncio.sleep(RENEWED if self._holds else LOOKED)
            await self._look(self._sure_until)

    async def _look(self, known: float) -> None:
        """Take the lease or renew it, unless somebody did since ``known``; say when that changes who answers."""
        async with self._asking:
            if self._left or self._sure_until != known:
                return
            held = await self._ask()
            if held is not self._holds:
                log.warning(_SERVES if held else _STANDS_BY)
            self._holds = held

    async def _ask(self) -> bool:
        asked, now = self._clock.passed(), self._clock.now()
        try:
            held = await self._run(partial(self._leases.hold, self._name, self._me, now, now + LASTS))
        except NotKept:
            held = self._holds
        self._sure_until = asked + (SURE if held else SURE_NOT)
        return held

    async def _run(self, work: Callable[[], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)
