"""Serving tenants in this process."""

from __future__ import annotations

from collections.abc import Sequence

from scheduler.pusher import Pusher


class Local:
    """A `scheduler.dispatch.Dispatch` that pushes at once."""

    def __init__(self, pusher: Pusher) -> None:
        """Take who pushes."""
        self._pusher = pusher

    async def wake(self, tenants: Sequence[str]) -> None:
        """Begin to push what these tenants have due; what takes its time goes on by itself."""
        await self._pusher.push(tenants)

    async def tidy(self) -> None:
        """Do nothing: what a process leaves when it dies ends with its leases."""
