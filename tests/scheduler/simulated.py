"""An event loop whose time jumps to the next thing that anybody waits for, and what the pusher needs to live in it."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor, Future
from datetime import UTC, datetime, timedelta
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
Result = TypeVar("Result")
NINE = datetime(2026, 11, 9, 14, tzinfo=UTC)
"""Monday, nine in the morning in New York: when each simulation begins."""


class _Jumps(selectors.DefaultSelector):
    """Waits for nothing: where nothing has happened, that long has passed."""

    def __init__(self, passes: Callable[[float], None]) -> None:
        super().__init__()
        self._passes = passes

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready and timeout is None:
            raise AssertionError("everybody waits for something that will never happen")
        if not ready and timeout:
            self._passes(timeout)
        return ready


class SimulatedLoop(asyncio.SelectorEventLoop):
    """An event loop in simulated time. All work has to be done on it."""

    def __init__(self) -> None:
        """Begin at 0."""
        self._simulated = 0.0
        super().__init__(_Jumps(self.spend))

    def time(self) -> float:
        """Return simulated seconds since the beginning."""
        return self._simulated

    def spend(self, seconds: float) -> None:
        """Let time pass in which nobody else gets to do anything."""
        self._simulated += seconds


class SimulatedClock:
    """A `bot.ports.Clock` that shows a loop's time."""

    def __init__(self, loop: SimulatedLoop) -> None:
        """Take the loop."""
        self._loop = loop

    def now(self) -> datetime:
        """Return the simulated instant."""
        return NINE + timedelta(seconds=self._loop.time())

    def passed(self) -> float:
        """Return simulated seconds."""
        return self._loop.time()


class Busy(Executor):
    """One thread for all work: each piece takes so long, and nothing else is done meanwhile."""

    def __init__(self, loop: SimulatedLoop, costs: float) -> None:
        """Take the seconds that a piece of work costs."""
        self._loop = loop
        self._costs = costs

    def submit(self, fn: Callable[P, Result], /, *args: P.args, **kwargs: P.kwargs) -> Future[Result]:
        """Do it now."""
        done: Future[Result] = Future()
        self._loop.spend(self._costs)
        try:
            done.set_result(fn(*args, **kwargs))
        except Exception as fault:  # noqa: BLE001 - it is given to whoever waits
            done.set_exception(fault)
        return done


def simulate(loop: SimulatedLoop, work: Coroutine[Any, Any, Result]) -> Result:
    """Run something to its end in simulated time."""
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        return runner.run(work)
