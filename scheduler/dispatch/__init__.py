"""Getting tenants served that have something due: in this process, or by one of several workers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Dispatch(Protocol):
    """Who gets tenants served. The database says what is due: to be woken in vain, twice or by two is harmless."""

    async def wake(self, tenants: Sequence[str]) -> None:
        """See to it that each of these tenants is served soon, by one process at a time.

        One that takes long holds up no other. Where it is lost, the next sweep wakes them again.
        """
        ...

    async def tidy(self) -> None:
        """Look after what those who died have left; once a minute."""
        ...
