"""When a method of Slack's is called that nobody's card waits for: no faster than it allows, nor before it says so."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

APART = 60 / 96
"""Seconds between calls. views.publish and users.info are Tier 4, "100+ per minute" for each method and workspace
(docs.slack.dev/apis/web-api/rate-limits); a little below it, as in `scheduler.limits`.
"""
AT_ONCE = 4
"""Calls that may come at once after a rest: with those of a minute they are a hundred."""
_Waiting = tuple[Callable[[], bool], asyncio.Future[None]]


class Gate:
    """The calls of one method. It is asked on the event loop alone."""

    def __init__(self) -> None:
        """Begin open, with nobody waiting."""
        self._full_at = 0.0
        self._held_until = 0.0
        self._waiting: list[_Waiting] = []
        self._timer: asyncio.TimerHandle | None = None
        self._closing = False

    async def turn(self, urgent: Callable[[], bool] = lambda: False) -> None:
        """Wait for one's turn. Who is ``urgent`` when somebody is let in comes before all others.

        Raises:
            CancelledError: The bot stops, and it is not one's turn yet.

        """
        mine = asyncio.get_running_loop().create_future()
        self._waiting.append((urgent, mine))
        self._let_in()
        if self._closing:
            mine.cancel()
        await mine

    def hold(self, seconds: float) -> None:
        """Let nobody in for so long: Slack said so."""
        self._held_until = max(self._held_until, asyncio.get_running_loop().time() + seconds)

    def held(self) -> bool:
        """Tell whether nobody is let in because Slack said so."""
        return self._held_until > asyncio.get_running_loop().time()

    def close(self) -> None:
        """Send away who waits: the bot stops."""
        self._closing = True
        for _, each in self._waiting:
            each.cancel()

    def _let_in(self) -> None:
        loop = asyncio.get_running_loop()
        self._waiting = [each for each in self._waiting if not each[1].done()]
        while self._waiting and self._opens_at() <= loop.time():
            self._full_at = max(self._full_at, loop.time()) + APART
            self._next().set_result(None)
        if self._waiting and self._timer is None:
            self._timer = loop.call_at(self._opens_at(), self._again)

    def _again(self) -> None:
        self._timer = None
        self._let_in()

    def _next(self) -> asyncio.Future[None]:
        urgent = (place for place, (hurries, _) in enumerate(self._waiting) if hurries())
        return self._waiting.pop(next(urgent, 0))[1]

    def _opens_at(self) -> float:
        return max(self._held_until, self._full_at - (AT_ONCE - 1) * APART)
