"""Keeps this machine's clock on the database's, by which processes on several machines agree on what is due."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from enum import StrEnum
from typing import assert_never

from bot.ports import NotKept
from scheduler.timer import SystemClock

log = logging.getLogger(__name__)
FARTHEST = timedelta(seconds=30)
"""How far the two may be apart before nothing is pushed any more: one of them is wrong, and nobody knows which."""
NOTABLE = timedelta(seconds=2)
"""How far they may be apart before it is said."""
EVERY = 60.0
"""Seconds between two measurements."""


class State(StrEnum):
    """How the two clocks stand to each other."""

    TOGETHER = "together"
    APART = "apart"
    TOO_FAR = "too far"


class Follower:
    """Measures now and then, and says whether nudges may be pushed by this clock.

    While they may not, it measures each time that it is asked, so that they go on as soon as the clocks agree.
    """

    def __init__(self, clock: SystemClock, ask: Callable[[], datetime | None]) -> None:
        """Take the clock, and what asks the database for its time: None where that is this machine's own."""
        self._clock = clock
        self._ask = ask
        self._trusted = False
        self._again_at = 0.0
        self._state = State.TOGETHER
        self._one_at_a_time = asyncio.Lock()
        self._pool = ThreadPoolExecutor(1, "clock")  # asyncio's own may be busy with names that are looked up

    async def trusted(self) -> bool:
        """Return whether the clock can be trusted; measure first where that was too long ago."""
        async with self._one_at_a_time:
            if self._clock.passed() >= self._again_at:
                await self._measure()
            return self._trusted

    async def _measure(self) -> None:
        try:
            apart = await asyncio.get_running_loop().run_in_executor(self._pool, self._clock.follow, self._ask)
        except NotKept:
            return  # nothing can be pushed without the database; what was known of its clock still holds
        if apart is None:
            return
        state = _state(apart)
        self._trusted = state is not State.TOO_FAR
        self._again_at = self._clock.passed() + (EVERY if self._trusted else 0.0)
        if state is not self._state:
            _say(state, apart)
        self._state = state


def _state(apart: timedelta) -> State:
    if abs(apart) > FARTHEST:
        return State.TOO_FAR
    return State.APART if abs(apart) > NOTABLE else State.TOGETHER


def _say(state: State, apart: timedelta) -> None:
    seconds = f"{apart.total_seconds():+.0f} s"
    match state:
        case State.TOO_FAR:
            log.error("the database's clock is %s from this machine's: nothing is pushed until both are right", seconds)
        case State.APART:
            log.warning("the database's clock is %s from this machine's: the database's is followed", seconds)
        case State.TOGETHER:
            log.warning("the clocks of the database and of this machine agree again")
        case _:
            assert_never(state)
