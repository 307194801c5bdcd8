"""When a card may be posted, so that no platform ever has to say that it was too many.

Nothing here sleeps or knows the time: whoever posts asks for an instant and waits for it. One object stands for
all that a process sends; a tenant is served by one process at a time, so that no counter has to be shared.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.chat import Actor
from scheduler.lanes import Bucket, Lane
from scheduler.limits import LIMITS, Limits

UNLIMITED = 1_000_000
"""Room where nothing is limited: more than is ever claimed."""
_KEPT_FOR = timedelta(seconds=2)
"""How long a promised opening that nobody came for still holds: after that it would come on top of others."""
_FEW = 1_000
"""How many chats, tenants and holds are remembered without looking which of them may be forgotten."""


class _Tenant:
    """What is taken of a tenant's rates."""

    def __init__(self, limits: Limits) -> None:
        self.posts = Lane(limits.tenant)
        self.looks = Lane(limits.looks) if limits.looks else self.posts
        self.opening = Bucket(limits.opening) if limits.opening else None

    def idle(self, now: datetime) -> bool:
        """Tell whether nothing that was taken limits anything any more."""
        return self.posts.idle(now) and self.looks.idle(now) and (self.opening is None or self.opening.idle(now))


class Pacer:
    """Gives out instants. It belongs to one thread."""

    def __init__(self, limits: Mapping[str, Limits] = LIMITS) -> None:
        """Take what each platform allows; one that is not named has no limits."""
        self._limits = limits
        self._tenants: dict[str, _Tenant] = {}
        self._chats: dict[Actor, datetime] = {}
        """From when on the next card may be posted to somebody."""
        self._promised: dict[Actor, datetime] = {}
        """When the chats are opened of those who have to come back for it."""
        self._held: dict[str, datetime] = {}
        """Until when nothing goes to a tenant, or to a whole platform."""
        self._invalid: dict[str, deque[datetime]] = {}
        self._kept = _FEW

    def slot(self, to: Actor, now: datetime, *, opens: bool = False, within: timedelta | None = None) -> datetime:
        """Take and return the earliest instant from now on at which a card may be posted to this account.

        ``opens`` says that the chat has to be opened for it. Where the instant is further away than ``within`` it is
        not taken: who asked comes back at that instant, and takes it then. Who waited for the instant asks
        `free_at` before the post: when the tenant is held by then, another slot is to be taken.
        """
        limits = self._limits.get(to.platform)
        if limits is None:
            return now
        tenant = self._tenant(to.tenant, limits, now)
        earliest = max(self.free_at(to.tenant, now), self._chats.get(to, now))
        if opens and tenant.opening:
            earliest = max(earliest, self._opening(to, tenant.opening, earliest, now))
        latest = None if within is None else now + within
        at = tenant.posts.take(earliest, now, latest)
        if latest and at > latest:
            return at
        self._promised.pop(to, None)
        self._chats[to] = at + limits.chat.apart
        self._forget(now)
        return at

    def look_slot(self, to: Actor, now: datetime, *, within: timedelta | None = None) -> datetime:
        """Take and return the earliest instant from now on at which this account's chat may be read.

        One that is further away than ``within`` is not taken.
        """
        limits = self._limits.get(to.platform)
        if limits is None:
            return now
        latest = None if within is None else now + within
        return self._tenant(to.tenant, limits, now).looks.take(self.free_at(to.tenant, now), now, latest)

    def paces(self, tenant: str) -> bool:
        """Tell whether anything is limited for a tenant."""
        return _platform(tenant) in self._limits

    def slows_openings(self, tenant: str) -> bool:
        """Tell whether it matters for a tenant that a chat is opened for a card."""
        limits = self._limits.get(_platform(tenant))
        return limits is not None and limits.opening is not None

    def room(self, tenant: str, now: datetime, span: timedelta) -> int:
        """Return how many cards can still be posted to a tenant from now on and within ``span``."""
        limits = self._limits.get(_platform(tenant))
        if limits is None:
            return UNLIMITED
        return self._tenant(tenant, limits, now).posts.room(self.free_at(tenant, now), now + span, now)

    def free_at(self, tenant: str, now: datetime) -> datetime:
        """Return from when on a tenant is not held: now where it is not held at all."""
        return max(now, self._held.get(tenant, now), self._held.get(_platform(tenant), now))

    def held(self, to: Actor, until: datetime) -> None:
        """Give nothing to this account's tenant before ``until``: the platform said so."""
        self._hold(to.tenant, until)

    def invalid(self, platform: str, now: datetime) -> datetime | None:
        """Count a refused request (Discord's 401, 403 and 429, those of a shared scope aside).

        When there were too many, everything on the platform is held until the oldest of them no longer counts;
        that instant is returned, else None.
        """
        limits = self._limits.get(platform)
        if limits is None or limits.invalid is None:
            return None
        most, span = limits.invalid.many, limits.invalid.span
        stamps = self._invalid.setdefault(platform, deque(maxlen=most))
        stamps.append(now)
        until = stamps[0] + span
        if len(stamps) < most or until <= now:
            return None
        self._hold(platform, until)
        return until

    def remembered(self) -> int:
        """Return how many chats, tenants and holds are in memory."""
        return len(self._chats) + len(self._promised) + len(self._tenants) + len(self._held)

    def _opening(self, to: Actor, bucket: Bucket, earliest: datetime, now: datetime) -> datetime:
        """Return from when on a chat may be opened: taken once, and kept until its card is posted."""
        at = self._promised.get(to)
        if at is None or at < now - _KEPT_FOR:
            at = self._promised[to] = bucket.earliest(earliest)
            bucket.take(at)
        return at

    def _hold(self, whom: str, until: datetime) -> None:
        self._held[whom] = max(until, self._held.get(whom, until))

    def _tenant(self, name: str, limits: Limits, now: datetime) -> _Tenant:
        if name not in self._tenants:
            self._forget(now)
            self._tenants[name] = _Tenant(limits)
        return self._tenants[name]

    def _forget(self, now: datetime) -> None:
        """Forget whom nothing limits any more, each time that twice as many are remembered."""
        if self.remembered() <= self._kept:
            return
        self._chats = {to: at for to, at in self._chats.items() if at > now}
        self._held = {whom: until for whom, until in self._held.items() if until > now}
        self._tenants = {name: each for name, each in self._tenants.items() if not each.idle(now)}
        self._promised = {to: at for to, at in self._promised.items() if at >= now - _KEPT_FOR}
        self._kept = 2 * self.remembered() + _FEW


def _platform(tenant: str) -> str:
    return tenant.partition("/")[0]
