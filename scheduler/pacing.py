"""When a card may be posted, so that no platform ever has to say that it was too many.

Nothing here sleeps or knows the time: whoever posts asks for an instant and waits for it. One object stands for
all that a process sends. A tenant is served by one process at a time, but not always by the same: what outlives its
turn, the `Pace`, is read before the next one and written when it has changed. What a process has posted in the last
second is not in it: a turn ends when all of it has arrived.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.chat import Actor
from scheduler.lanes import Bucket, Lane
from scheduler.limits import LIMITS, Limits
from scheduler.pace import NOTHING, Pace
from scheduler.refusals import Refusals

UNLIMITED = 1_000_000
"""Room where nothing is limited: more than is ever claimed."""
_OPENED_WITHIN = timedelta(seconds=0.5)
"""How long after a chat was asked for the post in it comes at most, as a rule."""
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
        self._held: dict[str, datetime] = {}
        """Until when nothing goes to a tenant, or to a whole platform."""
        self._refusals = {name: Refusals(each.invalid) for name, each in limits.items() if each.invalid}
        """By platform. One that counts them is a single tenant, so that its pace says all of it."""
        self._kept = _FEW

    def slot(
        self, to: Actor, now: datetime, *, opens: bool = False, called: bool = False, within: timedelta | None = None
    ) -> datetime:
        """Take and return the earliest instant from now on at which a card may be posted to this account.

        ``opens`` says that the chat has to be opened for it, which is a request of its own. Where the instant is
        further away than ``within`` it is not taken: who asked comes back at that instant, ``called``, and takes it
        then. Who waited for the instant asks `free_at` before the post: when the tenant is held by then, another slot
        is to be taken.
        """
        limits = self._limits.get(to.platform)
        if limits is None:
            return now
        tenant = self._tenant(to.tenant, limits, now)
        earliest, latest = max(self.free_at(to.tenant, now), self._chats.get(to, now)), _latest(now, within)
        at = _taken(tenant.posts, earliest, now, latest, tenant.opening if opens else None, called=called)
        if latest is None or at <= latest:
            self._chats[to] = at + limits.chat.apart
            self._forget(now)
        return at

    def look_slot(
        self, to: Actor, now: datetime, *, opens: bool = False, called: bool = False, within: timedelta | None = None
    ) -> datetime:
        """Take and return the earliest instant from now on at which this account's chat may be read, as in `slot`."""
        limits = self._limits.get(to.platform)
        if limits is None:
            return now
        tenant = self._tenant(to.tenant, limits, now)
        earliest, latest = self.free_at(to.tenant, now), _latest(now, within)
        return _taken(tenant.looks, earliest, now, latest, tenant.opening if opens else None, called=called)

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
        refusals = self._refusals.get(platform)
        until = refusals.add(now) if refusals else None
        if until:
            self._hold(platform, until)
        return until

    def pace(self, tenant: str, now: datetime) -> Pace:
        """Return what of a tenant's pace is to be known to whoever serves it next."""
        free, known = self.free_at(tenant, now), self._tenants.get(tenant)
        held, refusals = free if free > now else None, self._refusals.get(tenant)
        bucket = known.opening if known else None
        return Pace(
            held,
            refusals.counted(now) if refusals else (),
            bucket.full_at if bucket else None,
            bucket.line_until if bucket else None,
        )

    def learn(self, tenant: str, pace: Pace, now: datetime) -> None:
        """Go on from what is kept of a tenant's pace."""
        limits = self._limits.get(_platform(tenant))
        if limits is None or pace == NOTHING:
            return
        if pace.held_until and pace.held_until > now:
            self._hold(tenant, pace.held_until)
        if refusals := self._refusals.get(tenant):
            refusals.join(pace.refused)
        if bucket := self._tenant(tenant, limits, now).opening:
            bucket.join(pace.full_at, pace.line_until)

    def remembered(self) -> int:
        """Return how many chats, tenants and holds are in memory."""
        return len(self._chats) + len(self._tenants) + len(self._held)

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
        self._kept = 2 * self.remembered() + _FEW


def _platform(tenant: str) -> str:
    return tenant.partition("/")[0]


def _latest(now: datetime, within: timedelta | None) -> datetime | None:
    return None if within is None else now + within


def _taken(
    lane: Lane, earliest: datetime, now: datetime, latest: datetime | None, bucket: Bucket | None, *, called: bool
) -> datetime:
    """Take a place, and where a chat is opened for it two more; return the instant.

    One that is too far away is not taken: who wants a chat opened stands in line for it.
    """
    if bucket is None:
        return lane.take(earliest, now, latest)
    at = bucket.earliest(earliest, called=called)
    if latest and at > latest:
        return bucket.queue(earliest)
    at = lane.take(at, now, latest)
    if latest is None or at <= latest:
        bucket.take(at)
        for left_free in (at, at + _OPENED_WITHIN):  # the post comes in between: each second around it has one of them
            lane.take(left_free, now)
    return at
