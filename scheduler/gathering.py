"""Doing together what is asked for at the same time: one transaction for many, where each would cost a commit."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from contextlib import suppress
from typing import Generic, TypeVar

from bot.ports import NotKept

Asked = TypeVar("Asked")
Done = TypeVar("Done")
MOST = 100
"""How many are done at once: with more a commit grows long, and memory with it, and little is gained."""
IN_ONE_GO = 20
"""How many of them go on before the event loop turns to other work."""


class Together(Generic[Asked, Done]):
    """Asks ``work`` for everything that came while it was busy, in ``pool``; ``work`` returns as many as it is given.

    Whoever asks alone does not wait. Where it fails for many, each is asked for by itself, so that one
    which cannot be done holds up no other; where nothing can be kept at all, all of them are told so.
    """

    def __init__(self, work: Callable[[Sequence[Asked]], Sequence[Done]], pool: Executor) -> None:
        """Take what is to be done, and where."""
        self._work = work
        self._pool = pool
        self._waiting: list[tuple[Asked, asyncio.Future[Done]]] = []
        self._busy: asyncio.Task[None] | None = None

    async def __call__(self, asked: Asked) -> Done:
        """Have one done, with all that are asked for meanwhile.

        Raises:
            Exception: Whatever ``work`` raises for this one.

        """
        done: asyncio.Future[Done] = asyncio.get_running_loop().create_future()
        self._waiting.append((asked, done))
        if self._busy is None:
            self._busy = asyncio.create_task(self._all())
        return await done

    async def _all(self) -> None:
        try:
            while self._waiting:
                now, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
                await self._some(now)
        finally:
            self._busy = None

    async def _some(self, those: list[tuple[Asked, asyncio.Future[Done]]]) -> None:
        loop = asyncio.get_running_loop()
        try:
            done = await loop.run_in_executor(self._pool, self._work, [asked for asked, _ in those])
        except Exception as fault:  # noqa: BLE001 - it is given to whoever asked
            if len(those) > 1 and not isinstance(fault, NotKept):
                for each in those:
                    await self._some([each])
                return
            for _, waits in those:
                with suppress(asyncio.InvalidStateError):  # whoever asked has gone
                    waits.set_exception(fault)
            return
        for place, ((_, waiting), result) in enumerate(zip(those, done, strict=True), 1):
            with suppress(asyncio.InvalidStateError):
                waiting.set_result(result)
            if place % IN_ONE_GO == 0:
                await asyncio.sleep(0)
