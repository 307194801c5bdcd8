"""Requests one after the other: which instants of a rate are taken, and which is the next free one."""

from __future__ import annotations

from datetime import datetime, timedelta

from scheduler.limits import Rate
from scheduler.pace import later

_SMALL = 64
"""How many taken places are kept without looking whether they have passed."""


class Lane:
    """Places for requests that are the same time apart; a place that was left out can be taken later.

    Without that, one card whose chat has to wait would hold up everybody behind it.
    """

    def __init__(self, rate: Rate) -> None:
        """Begin with nothing taken."""
        self._apart = rate.apart
        self._from: datetime | None = None
        self._last = 0
        self._next: dict[int, int] = {}
        """For each taken place one further on that may be free: a chain that is shortened whenever it is walked."""
        self._kept = _SMALL

    def take(self, earliest: datetime, now: datetime, latest: datetime | None = None) -> datetime:
        """Take and return the first free place from ``earliest`` on, which is not before now.

        A place after ``latest`` is returned, and left to others.
        """
        if self.idle(now):
            if latest and earliest > latest:
                return earliest
            self._next.clear()
            self._from, self._last = earliest, 0
        place = self._free(self._place(earliest))
        if latest and self._at(place) > latest:
            return self._at(place)
        self._next[place] = place + 1
        self._last = max(self._last, place)
        self._forget(now)
        return self._at(place)

    def room(self, earliest: datetime, until: datetime, now: datetime) -> int:
        """Return how many places are free from ``earliest`` on, which is not before now, and before ``until``."""
        if until <= earliest:
            return 0
        if self.idle(now):
            return -((earliest - until) // self._apart)
        first, end = self._place(earliest), self._place(until)
        return end - first - sum(1 for place in self._next if first <= place < end)

    def idle(self, now: datetime) -> bool:
        """Tell whether whatever was taken has passed, so that it limits nothing any more."""
        return self._from is None or now >= self._at(self._last + 1)

    def _at(self, place: int) -> datetime:
        if self._from is None:
            raise AssertionError("nothing was taken yet")
        return self._from + place * self._apart

    def _place(self, earliest: datetime) -> int:
        """Return the number of the first place at or after an instant, taken or not."""
        return -((self._at(0) - earliest) // self._apart)

    def _free(self, place: int) -> int:
        walked = []
        while place in self._next:
            walked.append(place)
            place = self._next[place]
        self._next.update(dict.fromkeys(walked, place))
        return place

    def _forget(self, now: datetime) -> None:
        """Forget places that have passed, each time that twice as many are kept."""
        if len(self._next) > self._kept:
            passed = self._place(now)
            self._next = {place: then for place, then in self._next.items() if place >= passed}
            self._kept = 2 * len(self._next) + _SMALL


class Bucket:
    """Requests of which a few may come at once after a rest, and then one each ``rate.apart``.

    Who has to wait is told when to come back, one after the other: they stand in line. Nothing is taken before they
    come, so that it does not matter who lets them in, and whoever comes late takes nothing from the others.
    """

    def __init__(self, rate: Rate) -> None:
        """Begin full, with nobody in line."""
        self._apart = rate.apart
        self._ahead: timedelta = (rate.burst - 1) * rate.apart
        self.full_at: datetime | None = None
        """When it is full again."""
        self.line_until: datetime | None = None
        """When somebody who is not in line yet may come."""

    def earliest(self, now: datetime, *, called: bool = False) -> datetime:
        """Return from when on the next may come. Who was ``called`` stands in line already."""
        at = max(now, self.full_at - self._ahead) if self.full_at else now
        return at if called or not self.line_until else max(at, self.line_until)

    def take(self, at: datetime) -> None:
        """Take one at an instant that is not before `earliest`."""
        self.full_at = max(self.full_at or at, at) + self._apart

    def queue(self, now: datetime) -> datetime:
        """Let one stand in line; return when they are to come back."""
        at = self.earliest(now)
        self.line_until = at + self._apart
        return at

    def join(self, full_at: datetime | None, line_until: datetime | None) -> None:
        """Learn what another process has taken, and promised to those in line."""
        self.full_at = later(self.full_at, full_at)
        self.line_until = later(self.line_until, line_until)

    def idle(self, now: datetime) -> bool:
        """Tell whether it is full again, and nobody in line."""
        return max(self.full_at or now, self.line_until or now) <= now
