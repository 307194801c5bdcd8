"""Judges chaos from what the platforms logged and from who had something due, and from nothing of the bot's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tests.fakes.faults import Asked

ZONE = ZoneInfo("America/New_York")
"""Where everybody lives."""
AT_ONCE = 80
"""Cards of a platform that are on their way at a time: with more, one process that is bot and platform gets slow."""


@dataclass(frozen=True, slots=True)
class Posted:
    """A message that stands in somebody's chat: when it came (seconds since 1970), and whether it may be a repeat."""

    at: float
    chat: str
    labelled: bool

    @property
    def day(self) -> date:
        """The local day on which it came."""
        return datetime.fromtimestamp(self.at, ZONE).date()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is wrong: each of these lists should be empty."""

    lost: tuple[str, ...]
    doubled: tuple[str, ...]
    labelled: tuple[str, ...]
    broken: tuple[Asked, ...]

    def __str__(self) -> str:
        """Return the counts."""
        names = ("lost", "doubled", "labelled", "broken")
        return ", ".join(f"{name} {len(getattr(self, name))}" for name in names)

    def first(self) -> tuple[str, ...]:
        """Return the first of each kind of what is wrong."""
        found = {"lost": self.lost, "doubled": self.doubled, "labelled": self.labelled, "broken": self.broken}
        return tuple(f"{name}: {some[0]}" for name, some in found.items() if some)

    def __add__(self, other: Verdict) -> Verdict:
        """Return what is wrong here and there."""
        lost, doubled = self.lost + other.lost, self.doubled + other.doubled
        return Verdict(lost, doubled, self.labelled + other.labelled, self.broken + other.broken)

    def __bool__(self) -> bool:
        """Tell whether all is well."""
        return not (self.lost or self.doubled or self.labelled or self.broken)


def judged(due: Iterable[tuple[str, date]], posted: Iterable[Posted], asked: Iterable[Asked]) -> Verdict:
    """Hold what came against what was due, by chat and day, and each request against the last 429 of its bucket."""
    wanted, came = set(due), list(posted)
    counted = Counter((each.chat, each.day) for each in came)
    return Verdict(
        lost=tuple(f"{chat} on {day}" for chat, day in sorted(wanted - set(counted))),
        doubled=tuple(f"{chat} on {day}: {n}" for (chat, day), n in counted.items() if n > ((chat, day) in wanted)),
        labelled=tuple(f"{each.chat} on {each.day}" for each in came if each.labelled),
        broken=tuple(_impatient(asked)),
    )


def _impatient(asked: Iterable[Asked]) -> list[Asked]:
    """Return the requests that came before they were allowed to, but for those that were on their way already."""
    until: dict[str, tuple[float, float]] = {}
    under_way: Counter[str] = Counter()
    found = []
    for each in asked:
        for bucket in each.buckets:
            told_at, allowed_at = until.get(bucket, (0.0, 0.0))
            if each.at < allowed_at:
                under_way[bucket] += 1
                if each.at != told_at or under_way[bucket] >= AT_ONCE:
                    found.append(each)
                    break
        if each.full:
            until[each.full] = (each.at, each.until)
            under_way[each.full] = 0
    return found
