"""How long people wait for an answer while many cards are due."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from itertools import cycle

from adapters.storage.store import open_store
from bot.chat import Actor
from bot.commands import COMMANDS
from bot.core import Core
from deploy.house import CORE_THREADS, PUSH_THREADS
from scheduler.pusher import Pusher
from tests.bench.delivery.alone import alone
from tests.bench.delivery.ground import Ground
from tests.bench.delivery.pushing import UNPACED, Mute
from tests.bench.delivery.runs import repeated
from tests.bench.delivery.watching import spread
from tests.bench.delivery.world import RunningClock, Sizes
from tests.bench.grid import Line, grid, milliseconds
from tests.stores import KEY
from tests.talk import Talk

APART = 0.025
"""Seconds between two commands: 40 a second, whether the earlier ones are answered or not."""
PEOPLE = 100
LINES = ("/lead add Acme - Analyst phone:+1 425 555 0100", "/followup list")
LATE, LONGEST = 1, 2.5
"""Seconds within which 99 of 100, and all, have to be answered."""


@dataclass(slots=True)
class Asking:
    """People who ask one command after the other, at fixed moments; a wait for a thread counts as well."""

    core: Core
    pool: Executor
    waited: list[float] = field(default_factory=list)
    _asked: set[asyncio.Task[None]] = field(default_factory=set)

    async def ask(self) -> None:
        """Ask until cancelled."""
        at = time.perf_counter()
        for person, line in zip(cycle(range(PEOPLE)), cycle(LINES)):
            self._asked.add(asyncio.create_task(self._one(person, line, at)))
            at += APART
            await asyncio.sleep(max(0.0, at - time.perf_counter()))

    async def answered(self) -> None:
        """Wait until everybody has an answer."""
        await asyncio.gather(*self._asked)

    async def _one(self, person: int, line: str, at: float) -> None:
        await asyncio.get_running_loop().run_in_executor(self.pool, self.say, person, line)
        self.waited.append(time.perf_counter() - at)

    def say(self, person: int, line: str) -> None:
        """Type a line."""
        Talk(self.core, Actor("slack", f"T8888/U{person:07}")).say(line)


async def _measured(url: str) -> Mapping[str, object]:
    with (
        closing(open_store(url, [KEY])) as store,
        ThreadPoolExecutor(CORE_THREADS) as core,
        ThreadPoolExecutor(PUSH_THREADS) as push,
    ):
        clock, mute = RunningClock(), Mute()
        asking = Asking(Core(store, clock, COMMANDS), core)
        for person in range(PEOPLE):
            asking.say(person, LINES[0])
        task, began = asyncio.create_task(asking.ask()), time.perf_counter()
        await Pusher(store, clock, {"slack": mute}, push, pacer=UNPACED).tick()
        seconds = time.perf_counter() - began
        task.cancel()
        await asking.answered()
    return {"seconds": seconds, "asked": len(asking.waited), **spread(asking.waited)}


def measured(url: str) -> Mapping[str, object]:
    """Ask while everything that is due is pushed."""
    return asyncio.run(_measured(url))


def run(ground: Ground, sizes: Sizes) -> None:
    """Print the figure for one kind of database."""

    def once() -> Mapping[str, float]:
        with ground.fresh(sizes.large) as url:
            return alone("commanding", url)

    runs = repeated(once, sizes.rounds)
    cells = {"asked": f"{runs['asked']:,.0f}"}
    cells |= {name: milliseconds(runs[name]) for name in ("p50", "p99")}
    cells["longest"] = milliseconds(max(run["max"] for run in runs.found))
    goal = f"(goal: p99 {LATE} s, none over {LONGEST} s)"
    grid(f"{ground.kind}: commands while {sizes.large.due:,} are due", [Line("core.answer, 40 a second", cells, goal)])
