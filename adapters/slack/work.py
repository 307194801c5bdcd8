"""What is being done and must not be lost: tasks that somebody holds on to until they are finished."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, TypeVar

log = logging.getLogger(__name__)
T = TypeVar("T")


class Work:
    """Tasks in the background. The event loop itself would let go of them."""

    def __init__(self) -> None:
        """Start with nothing to do."""
        self._tasks: set[asyncio.Task[Any]] = set()

    def begin(self, doing: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Do something in the background; a fault in it is logged."""
        task = asyncio.get_running_loop().create_task(doing)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    async def rest(self, seconds: float) -> None:
        """Wait until everything is done, also what was begun meanwhile; then give up what takes too long."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while self._tasks and loop.time() < end:
            await asyncio.wait(self._tasks, timeout=end - loop.time())
        left = list(self._tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception():
            log.error("something in the background failed: %s", type(task.exception()).__name__)
