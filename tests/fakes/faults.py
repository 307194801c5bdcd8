"""Faults on the way between the bot and a platform, drawn from a seed in the order in which requests come."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
STATUSES = (500, 502, 503, 504)
RETRY_AFTER = (1, 120)
ON_THE_WIRE = (1, 90)
"""Simulated seconds that a request may be on its way after whoever sent it gave up waiting."""
_GIVEN_UP = 0.01
"""Real seconds between two looks whether the other side is still there."""


class Blow(StrEnum):
    """A way in which a request comes to grief."""

    LIMITED = "429"
    FAULTY = "5xx, not done"
    FAULTY_DONE = "5xx, done"
    CUT = "reset before processing"
    CUT_DONE = "reset after processing"
    SLOW = "done, the answer comes too late"
    LATE = "done after nobody waits any more"
    HALF_OPEN = "half-open"
    MALFORMED = "done, the answer is none"


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as the platform logs it: when, and of which buckets of limits, the widest first.

    ``until`` is until when nothing may come of the bucket ``full``, where that is what was answered.
    """

    at: float
    buckets: tuple[str, ...]
    full: str = ""
    until: float = 0.0


@dataclass(frozen=True, slots=True)
class Target:
    """What can be struck: its buckets, the widest first, and how this platform says that there is too much."""

    buckets: tuple[str, ...]
    limited: Callable[[int], web.Response]


class Faults:
    """Strikes one request in so many. ``asked`` and ``struck`` are the log."""

    def __init__(self, seed: int, rate: float, now: Callable[[], float], *, wide: bool = False) -> None:
        """Take what everything is drawn from, the share of requests that are struck, and the platform's clock.

        ``wide``: a 429 holds for the whole workspace, or the whole bot, in place of one chat.
        """
        self.asked: list[Asked] = []
        self.struck: Counter[Blow] = Counter()
        self.rate = rate
        self.wide = wide
        self._random = random.Random(seed)  # noqa: S311 - it has to be repeatable, not secret
        self._now = now
        self._wire: list[tuple[float, web.Request, Handler]] = []
        self._over = False

    async def strike(self, request: web.Request, handler: Handler, target: Target) -> web.StreamResponse:
        """Handle a request, or let something become of it."""
        await request.read()  # it may be handled when its connection is gone
        blow = self._random.choice(list(Blow)) if self._random.random() < self.rate else None
        if blow in {None, Blow.LIMITED} and not await _listens(request):
            # Whoever asked gave up before this slow machine read it. Nobody would obey what nobody hears, and on the
            # simulated clock it would come at no time at all: only what is late on purpose is, by a span that is known.
            self.struck[Blow.CUT] += 1
            return await self._struck(Blow.CUT, request, handler)
        if blow is Blow.LIMITED:
            return self._limited(target)
        self.asked.append(Asked(self._now(), target.buckets))
        if blow is None:
            return await handler(request)
        self.struck[blow] += 1
        return await self._struck(blow, request, handler)

    async def arrive(self, until: float) -> None:
        """Let what is on the wire arrive up to an instant."""
        due = sorted((each for each in self._wire if each[0] <= until), key=lambda each: each[0])
        self._wire = [each for each in self._wire if each[0] > until]
        for _, request, handler in due:
            await handler(request)

    def next_arrival(self) -> float | None:
        """Return when the next of what is on the wire arrives, or None."""
        return min((at for at, _, _ in self._wire), default=None)

    def end(self) -> None:
        """Strike no more, and hold nobody up."""
        self.rate, self._over = 0.0, True

    def _limited(self, target: Target) -> web.Response:
        wait, full = self._random.randint(*RETRY_AFTER), target.buckets[0 if self.wide else -1]
        self.asked.append(Asked(self._now(), target.buckets, full, self._now() + wait))
        self.struck[Blow.LIMITED] += 1
        return target.limited(wait)

    async def _struck(self, blow: Blow, request: web.Request, handler: Handler) -> web.StreamResponse:
        status = self._random.choice(STATUSES)
        if blow is Blow.LATE:
            self._wire.append((self._now() + self._random.randint(*ON_THE_WIRE), request, handler))
        if blow in {Blow.FAULTY_DONE, Blow.CUT_DONE, Blow.SLOW, Blow.MALFORMED}:
            done = await handler(request)
            if blow is Blow.MALFORMED:
                return self._malformed(done)
        if blow in {Blow.FAULTY, Blow.FAULTY_DONE}:
            return web.Response(status=status, text="upstream trouble")
        if blow in {Blow.CUT, Blow.CUT_DONE} and request.transport:
            request.transport.abort()
        while request.transport is not None and not self._over:  # noqa: ASYNC110 - aiohttp tells nobody
            await asyncio.sleep(_GIVEN_UP)
        return web.Response(status=status)

    def _malformed(self, done: web.StreamResponse) -> web.Response:
        whole = str(done.text) if isinstance(done, web.Response) else ""
        text = self._random.choice((whole[: len(whole) // 2], "", "null", "{}", '{"ok": true}', "<html>Sorry</html>"))
        kind = "text/html" if text.startswith("<") else "application/json"
        answer = web.Response(text=text)
        answer.headers["Content-Type"] = kind
        return answer


async def _listens(request: web.Request) -> bool:
    """Tell whether whoever asked still waits for the answer, once the loop has heard of it if not."""
    for _ in range(3):
        await asyncio.sleep(0)
    return request.transport is not None and not request.transport.is_closing()
