"""What was said to encourage somebody: remembered, so that no words come twice and no word comes too often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.pipeline.words import Situation

QUIET = frozenset({Situation.QUIET_SENT, Situation.QUIET_INTERVIEW, Situation.RESTING})
"""What an encouragement about a quiet lead may be about (product rule E1)."""
REMEMBERED = timedelta(days=90)
"""For how long no wording comes again (product rule E1); nothing here looks further back."""
WEEK = timedelta(days=7)
ONE_LEAD_EVERY = timedelta(days=30)
"""Between two encouragements about one lead: one a month."""
MOST_A_WEEK = 2
"""Encouragements per person in any seven days."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One encouraging word that a person was given: on their local day, about what, in which words.

    ``key`` names the words, ``lead`` the lead that they were about, '' where they were about none. Nothing
    of it is private.
    """

    person: str
    day: date
    situation: Situation
    key: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """At most so many words about some situations in a span of days; ``each``: for each lead by itself."""

    about: frozenset[Situation]
    most: int
    span: timedelta
    each: bool = False


LIMITS = (
    Limit(QUIET, MOST_A_WEEK, WEEK),
    Limit(QUIET, 1, ONE_LEAD_EVERY, each=True),
    Limit(frozenset({Situation.THIN}), 1, timedelta(days=5)),
    Limit(frozenset({Situation.HARD_TO_START}), 1, WEEK, each=True),
)
"""How often what may be said (product rules E1, E4, E6). What a person did themselves is celebrated when it happens."""
LONGEST_LIMIT = max(each.span for each in LIMITS)


@dataclass(frozen=True, slots=True)
class Memory:
    """What one person was told, in the days that matter."""

    spoken: tuple[Spoken, ...] = ()

    def on(self, day: date, situation: Situation | None = None) -> tuple[Spoken, ...]:
        """Return what was said on a day, about one situation or any."""
        return tuple(each for each in self.spoken if each.day == day and situation in {None, each.situation})

    def before(self, day: date) -> Memory:
        """Return the memory as it was when this day began: what is said twice on one day is one word."""
        return Memory(tuple(each for each in self.spoken if each.day < day))

    def words(self, today: date) -> Mapping[str, date]:
        """Return the words that are still remembered, each with the day on which it was said last."""
        latest = sorted(self.spoken, key=lambda each: each.day)
        return {each.key: each.day for each in latest if today - each.day < REMEMBERED}

    def has_room(self, situation: Situation, lead: str, day: date) -> bool:
        """Tell whether one more word about this would keep every limit."""
        return all(self._keeps(limit, lead, day) for limit in LIMITS if situation in limit.about)

    def allows(self, new: Spoken) -> bool:
        """Tell whether this very word may be said: there is room for it, and nobody said it for long."""
        fresh = all(each.key != new.key or abs(new.day - each.day) >= REMEMBERED for each in self.spoken)
        return fresh and self.has_room(new.situation, new.lead, new.day)

    def _keeps(self, limit: Limit, lead: str, day: date) -> bool:
        counted = (
            each
            for each in self.spoken
            if each.situation in limit.about
            and abs(day - each.day) < limit.span
            and (each.lead == lead or not limit.each)
        )
        return sum(1 for _ in counted) < limit.most


def by_person(people: Iterable[str], spoken: Iterable[Spoken]) -> dict[str, Memory]:
    """Return what each of these people was told."""
    found: dict[str, list[Spoken]] = {person: [] for person in people}
    for each in spoken:
        found[each.person].append(each)
    return {person: Memory(tuple(words)) for person, words in found.items()}
