"""Kinds of time: a day, weekdays, the hours of a day."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import Enum

from bot.ask import Ask
from bot.days.hours import Hours as HoursOfDay
from bot.days.hours import read_hours
from bot.days.weekdays import read_weekdays
from bot.days.words import Looks, Said, Seen, Unclear, read_day, read_moment
from bot.kinds.reading import Suggestion, Unreadable, starting
from bot.language import _, later


class NotYet(Enum):
    """What stands for a day that has not come yet: something that was not done so far."""

    NOT_YET = "not yet"


NOT_YET = NotYet.NOT_YET
_NOT_YET = frozenset(
    {"no", "not yet", "not sent", "not sent yet", "no yet", "todavía no", "todavia no", "aún no", "aun no"}
)


@dataclass(frozen=True, slots=True)
class Day:
    """A day in words or as a date; ``looks`` says on which side of today it lies.

    ``hours``: an hour may be said with it. ``not_yet``: so may that the day has not come. ``leans``
    is the side that is meant where words such as ``friday`` leave it open.
    """

    help: str
    looks: Looks
    hours: bool = False
    not_yet: bool = False
    leans: Looks | None = None

    def read(self, text: str, ask: Ask) -> date | Said | NotYet:
        """Return the day as seen from the asker's today, with its hour where one may be said."""
        if self.not_yet and " ".join(text.casefold().split()) in _NOT_YET:
            return NOT_YET
        seen = Seen(ask.today, ask.person.calendar, ask.profile.language)
        words = read_moment if self.hours else read_day
        if self.leans:
            with suppress(Unclear):
                return words(text, seen, self.leans)
        try:
            return words(text, seen, self.looks)
        except Unclear as problem:
            raise Unreadable(str(problem), problem.days) from None


@dataclass(frozen=True, slots=True)
class Weekdays:
    """A set of at most ``most`` weekdays, Monday being 0; with ``empty`` it may be none at all."""

    help: str
    most: int = 7
    empty: bool = False

    def read(self, text: str, _ask: Ask) -> frozenset[int]:
        """Return the weekdays."""
        try:
            found = read_weekdays(text)
        except Unclear as problem:
            raise Unreadable(str(problem)) from None
        if len(found) > self.most or not (found or self.empty):
            none = _("From none to {most} days of the week are possible here, for instance sat and sun.")
            one = _("From one to {most} days of the week are possible here, for instance sat and sun.")
            raise Unreadable((none if self.empty else one).format(most=self.most))
        return found

    def suggest(self, text: str) -> tuple[Suggestion, ...]:
        """Return usual sets that are possible here and start with the text, or else all of these."""
        possible = [
            Suggestion(_(shown), words)
            for shown, words in _USUAL_WEEKDAYS
            if (self.empty or words != "none") and len(read_weekdays(words)) <= self.most
        ]
        return starting(text, possible)


_USUAL_WEEKDAYS = (
    (later("Monday to Friday"), "mon-fri"),
    (later("Every day"), "every day"),
    (later("Saturday and Sunday"), "sat and sun"),
    (later("Friday and Saturday"), "fri and sat"),
    (later("Sunday"), "sun"),
    (later("None"), "none"),
)


@dataclass(frozen=True, slots=True)
class Hours:
    """When on a day a person wants to hear from the bot: a start, or a start and an end."""

    help: str

    def read(self, text: str, _ask: Ask) -> HoursOfDay:
        """Return the hours."""
        try:
            return read_hours(text)
        except Unclear as problem:
            raise Unreadable(str(problem)) from None

    def suggest(self, text: str) -> tuple[Suggestion, ...]:
        """Return usual hours that start with the text, or else all of these."""
        return starting(text, [Suggestion(_(shown), words) for shown, words in _USUAL_HOURS])


_USUAL_HOURS = (
    (later("9:00 to 21:00"), "9:00 to 21:00"),
    (later("9:00 to 17:00"), "9:00 to 17:00"),
    (later("Midday, 12:00 to 21:00"), "midday"),
    (later("After work, 17:30 to 21:00"), "after work"),
)
