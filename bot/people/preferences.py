"""What a person chose about how the bot works for them, each with what holds until they choose."""

from __future__ import annotations

from dataclasses import dataclass

from bot.days.countries import Country
from bot.days.hours import DAYTIME, Hours
from bot.language import Language
from bot.vocabulary import Term

LEAST_A_DAY, MOST_A_DAY = 1, 10
"""What a person may choose as the most follow-ups a day (product rule F9)."""


class Pace(Term):
    """How often to follow up; the table of each pace stands in `bot.pipeline.cadence`."""

    LIGHT = "light"
    STANDARD = "standard"
    PERSISTENT = "persistent"


class Tone(Term):
    """How the bot encourages (product rule E2)."""

    WARM = "warm"
    LIGHT = "light"
    BRIEF = "brief"
    OFF = "off"

    @property
    def measure(self) -> int:
        """How much it says: warm and light as much as each other, brief less, off nothing."""
        return {Tone.WARM: 2, Tone.LIGHT: 2, Tone.BRIEF: 1, Tone.OFF: 0}[self]

    @property
    def less(self) -> Tone:
        """The next one that says less."""
        return Tone.BRIEF if self.measure > Tone.BRIEF.measure else Tone.OFF


class Switch(Term):
    """On or off."""

    ON = "on"
    OFF = "off"


class Prefers(Term):
    """How a person would rather follow up where both are possible."""

    CALLING = "calling"
    WRITING = "writing"


@dataclass(frozen=True, slots=True)
class Preferences:
    """One person's choices.

    ``days`` are the weekdays on which cards may come; None: on working days. ``weekend`` and
    ``country`` are None until the person says them: then those of their time zone's country count.
    ``language`` is None until they choose one: then that of the platform counts.
    ``codes``: cards call employers by code names. ``limit`` is the most follow-ups on a day's card.
    ``weekly``: the last card of a week tells it.
    """

    hours: Hours = DAYTIME
    days: frozenset[int] | None = None
    weekend: frozenset[int] | None = None
    country: Country | None = None
    pace: Pace = Pace.STANDARD
    limit: int = 3
    prefers: Prefers = Prefers.CALLING
    codes: bool = False
    language: Language | None = None
    tone: Tone = Tone.WARM
    weekly: bool = True
