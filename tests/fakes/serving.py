"""A server that lives as long as a ``with`` block."""

from __future__ import annotations

from abc import ABC, abstractmethod
from types import TracebackType
from typing import Self


class Serving(ABC):
    """Starts where the block begins, and stops where it ends."""

    @abstractmethod
    async def start(self) -> None:
        """Open a port on this machine."""

    @abstractmethod
    async def stop(self) -> None:
        """Close everything."""

    async def __aenter__(self) -> Self:
        """Start it."""
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop it."""
        await self.stop()
