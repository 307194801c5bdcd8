"""When each claimed card of a process has its turn: the pacing's instants, waited for or given back."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.chat import Actor
from bot.delivery import Delivery, DeliveryFailed, State
from bot.ports import Clock
from scheduler.pace import NOTHING, Pace
from scheduler.pacing import Pacer

log = logging.getLogger(__name__)
AHEAD = timedelta(seconds=4)
"""How far ahead of its turn a card is claimed: what waits is safe within its lease, and one claim serves for many."""
AGAIN = AHEAD / 2
"""After how long more is claimed, so that there is always something whose turn it is."""
LONGEST = AHEAD + timedelta(seconds=1)
"""How far away a turn may be that is waited for: one more second for a chat that had a card just now."""
CALLED_LATER = "waits for its turn"
"""The reason of what was given back until its turn, whoever gave it back: it stands in line when it comes again."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A claimed delivery, and to whom it goes (None: somebody who is gone, or whom nothing limits).

    ``opening`` is whether it matters that a chat is opened for it. Then ``near`` is a message that they got before, ''
    where there is none. One that does not name its chat is of an older version of this bot.
    """

    delivery: Delivery
    to: Actor | None = None
    opening: bool = False
    near: str = ""

    @property
    def opens(self) -> bool:
        """Whether a chat has to be opened for it, as far as anybody can tell."""
        return self.opening and "/" not in self.near


class Turns:
    """Gives out turns. It is asked on the event loop alone."""

    def __init__(self, pacer: Pacer, clock: Clock) -> None:
        """Take what is allowed."""
        self._pacer = pacer
        self._clock = clock
        self._stopping = asyncio.Event()
        self._kept: dict[str, Pace] = {}
        """What the database is known to keep of tenants' paces."""

    def stop(self) -> None:
        """Let nobody wait any more: what waits for its turn is given back."""
        self._stopping.set()

    def paced(self, tenant: str) -> bool:
        """Tell whether anything is limited for a tenant."""
        return self._pacer.paces(tenant)

    def slows_openings(self, tenant: str) -> bool:
        """Tell whether it matters for a tenant that a chat is opened for a card."""
        return self._pacer.slows_openings(tenant)

    def learn(self, tenant: str, kept: Pace) -> None:
        """Go on from what the database keeps of a tenant's pace."""
        if kept != NOTHING:
            self._kept[tenant] = kept
            self._pacer.learn(tenant, kept, self._clock.now())

    def news(self, tenant: str) -> Pace | None:
        """Return a tenant's pace where the database does not know all of it yet, else None."""
        kept, pace = self._kept.get(tenant, NOTHING), self._pacer.pace(tenant, self._clock.now())
        return None if kept.joined(pace) == kept else pace

    def room(self, tenant: str) -> int:
        """Return how many cards of a tenant may be claimed now."""
        return self._pacer.room(tenant, self._clock.now(), AHEAD)

    def again(self, tenant: str) -> datetime:
        """Return when to look whether there is room again."""
        now = self._clock.now()
        return max(self._pacer.free_at(tenant, now), now + AGAIN)

    def take(self, claimed: Claimed) -> datetime:
        """Return when it is a delivery's turn to be looked for or posted; one that is too far away is not taken."""
        now, looks = self._clock.now(), claimed.delivery.state is State.LOOKING
        if claimed.to is None:
            return now
        take, called = self._pacer.look_slot if looks else self._pacer.slot, bool(claimed.delivery.reason)
        return take(claimed.to, now, opens=claimed.opens, called=called, within=LONGEST)

    async def come(self, to: Actor | None, at: datetime) -> datetime | None:
        """Wait for a turn; return when to come back instead where it is too far away or was taken back, else None."""
        now = self._clock.now()
        if to is None or at > now + LONGEST:
            return at if to else None
        if at > now:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), (at - now).total_seconds())
            now = self._clock.now()
            if self._stopping.is_set():
                return now
        free = self._pacer.free_at(to.tenant, now)
        return free if free > now else None

    def failed(self, to: Actor, failure: DeliveryFailed) -> None:
        """Hold what a failure says that it is held, and count it where the platform does."""
        now = self._clock.now()
        if failure.for_all and failure.retry_after:
            log.warning("%s takes nothing for %d s: %s", to.tenant, failure.retry_after, failure.reason)
            self._pacer.held(to, now + timedelta(seconds=failure.retry_after))
        if failure.refused and (until := self._pacer.invalid(to.platform, now)):
            log.error("%s refused too much: everything waits until %s", to.platform, until.isoformat())
