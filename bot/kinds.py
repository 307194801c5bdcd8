"""What a parameter of a command can be, and how its text is read.

Each kind is a frozen value with one ``read``: text in, value out, or `Unreadable` with one
sentence that says what to type instead. Renderers match over `Kind`, so that a new one does
not type-check until each platform can ask for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum

from bot.ask import Ask
from bot.days import countries, zones
from bot.days.hours import Hours as HoursOfDay
from bot.days.hours import read_hours
from bot.days.weekdays import read_weekdays
from bot.days.words import Looks, Said, Seen, Unclear, read_day, read_moment
from bot.pipeline import called
from bot.pipeline.lead import UNDO_FOR, Lead
from bot.pipeline.words import Deed
from bot.text import name

MOST_SUGGESTIONS = 25
"""Suggestions at a time: Discord's limit for autocomplete."""


class Unreadable(Exception):
    """The text is not of this kind. ``str()`` is one sentence that says what to type instead.

    ``days`` are those that it may mean, where it was meant to be one.
    """

    def __init__(self, sentence: str, days: tuple[date, ...] = ()) -> None:
        """Say what to type instead, or which days there are to choose from."""
        super().__init__(sentence)
        self.days = days


class Several(Exception):
    """The text names more than one lead; ``leads`` are those that it may mean."""

    def __init__(self, leads: tuple[Lead, ...]) -> None:
        """Keep the leads to choose from."""
        super().__init__("more than one lead")
        self.leads = leads


class Keep(Enum):
    """What stands for a value that was not mentioned, where an emptied one is something else."""

    KEEP = "keep"


KEEP = Keep.KEEP


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One value to pick: what is shown, and what is given when it is picked."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Words:
    """Words of at most ``most`` characters; ``lines`` where they may fill several lines."""

    help: str
    most: int = 80
    lines: bool = False

    def read(self, text: str, _: Ask) -> str:
        """Return the words, without space around them."""
        words = text.strip() if self.lines else " ".join(text.split())
        if len(words) > self.most:
            raise Unreadable(f"At most {self.most} characters fit here; these are {len(words):,}. Please shorten it.")
        return words


@dataclass(frozen=True, slots=True)
class Company:
    """A company's name; '' where the person says that nobody knows it."""

    help: str
    most: int = 80

    def read(self, text: str, ask: Ask) -> str:
        """Return the name, or '' for words such as ``?`` or ``unknown``."""
        name = Words(self.help, self.most).read(text, ask)
        return "" if name.casefold().strip(" .") in _UNKNOWN else name


_UNKNOWN = frozenset({"?", "??", "unknown", "unknown company", "confidential", "desconocida", "desconocido", "no sé"})


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
class Choice:
    """One of a few named values; ``among`` where not all of them can be chosen."""

    help: str
    of: type[StrEnum]
    among: tuple[StrEnum, ...] = ()

    @property
    def values(self) -> tuple[StrEnum, ...]:
        """What can be chosen."""
        return self.among or tuple(self.of)

    def read(self, text: str, _: Ask) -> StrEnum:
        """Return the value that is named, or that alone starts with or holds the words."""
        words = " ".join(text.split()).casefold()
        exact = [value for value in self.values if value.casefold() == words]
        starting = [value for value in self.values if words and value.casefold().startswith(words)]
        found = exact or starting or [value for value in self.values if words and words in value.casefold()]
        if len(found) != 1:
            raise Unreadable(f"Please choose one of: {', '.join(self.values)}.")
        return found[0]

    def suggest(self) -> tuple[Suggestion, ...]:
        """Return every value."""
        return tuple(Suggestion(value[:1].upper() + value[1:], value) for value in self.values)


@dataclass(frozen=True, slots=True)
class LeadRef:
    """One of the asker's leads: its number, part of its company, or the id that buttons carry."""

    help: str

    def read(self, text: str, ask: Ask) -> Lead:
        """Return the lead.

        Raises:
            Unreadable: No lead of the asker is meant. Whether others have such a lead is not told.
            Several: More than one may be meant.

        """
        words = " ".join(text.split()).casefold().removeprefix("#")
        leads = ask.leads()
        for lead in leads:
            if words in {lead.id, str(lead.number)}:
                return lead
        found = called.named(words, leads)
        if len(found) > 1:
            raise Several(found)
        if not found:
            if _was_removed(words, ask):
                raise Unreadable("You removed that lead. /lead undo brings it back within ten minutes.")
            raise Unreadable("You have no such lead. /lead list shows yours.")
        return found[0]

    def suggest(self, text: str, ask: Ask) -> tuple[Suggestion, ...]:
        """Return the asker's leads that the text may mean, by number."""
        found = called.like(text, ask.leads())
        return tuple(Suggestion(called.label(lead), lead.id) for lead in found[:MOST_SUGGESTIONS])


def _was_removed(lead: str, ask: Ask) -> bool:
    """Tell whether the id is that of a lead that the asker removed and can still have back."""
    gone = ask.tx.leads.one(ask.person.id, lead)
    if gone is None or gone.removed_at is None or ask.now - gone.removed_at > UNDO_FOR:
        return False
    done = ask.tx.changes.of(ask.person.id, lead)[-1:]
    return any(change.deed is Deed.REMOVED for change in done)


@dataclass(frozen=True, slots=True)
class Leads:
    """Several of the asker's leads: numbers, parts of companies, ids, or ``all``."""

    help: str

    def read(self, text: str, ask: Ask) -> tuple[Lead, ...]:
        """Return the leads by number, each once.

        Raises:
            Unreadable: A part of the text names none of the asker's leads, or more than one.

        """
        if len(text) > _LONGEST_LIST:
            raise Unreadable("Those are more than I can read at once. Please name fewer, or say all.")
        found = {lead.number: lead for part in called.parts(text, ask.leads()) for lead in _meant(part)}
        if not found:
            raise Unreadable("Please name your leads by their numbers, like 1, 3, 5.")
        return tuple(found[number] for number in sorted(found))

    def picked(self, text: str, ask: Ask) -> tuple[Suggestion, ...]:
        """Return what a text names, as it is picked from a list; what names no single lead stays as it was typed."""
        parts = called.parts(text[:_LONGEST_LIST], ask.leads())
        found = (
            Suggestion(called.label(part.leads[0]), part.leads[0].id)
            if len(part.leads) == 1
            else Suggestion(part.text, part.text)
            for part in parts
        )
        return tuple({each.value: each for each in found}.values())

    def written(self, text: str, ask: Ask) -> str:
        """Return a text as people write it: numbers instead of ids."""
        parts = called.parts(text[:_LONGEST_LIST], ask.leads())
        words = ", ".join(str(part.leads[0].number) if len(part.leads) == 1 else part.text for part in parts)
        return words if len(words) <= _LONGEST_LIST else text

    def suggest(self, text: str, ask: Ask) -> tuple[Suggestion, ...]:
        """Return the leads that the last part of the text may mean, each after what was typed before it."""
        before, _, last = called.numbered(text, ask.leads()).rpartition(",")
        found = called.like(last, ask.leads())[:MOST_SUGGESTIONS]
        if not before.strip():
            return tuple(Suggestion(called.label(lead), lead.id) for lead in found)
        return tuple(Suggestion(f"{before}, {called.label(lead)}", f"{before}, {lead.number}") for lead in found)


_LONGEST_LIST = 3000
"""Characters of a list of leads: what Slack takes in a field, and more than two hundred ids."""
_MOST_NUMBERS = 10


def _meant(part: called.Part) -> tuple[Lead, ...]:
    """Return the lead that a part means; Unreadable if it means none, or more than one."""
    said = name(part.text if len(part.text) <= _MOST_SAID else f"{part.text[:_MOST_SAID]}…")
    if not part.leads:
        raise Unreadable(f"You have no lead “{said}”. /lead list shows yours.")
    if len(part.leads) > 1:
        numbers = ", ".join(str(lead.number) for lead in part.leads[:_MOST_NUMBERS])
        more = " and more" if part.leads[_MOST_NUMBERS:] else ""
        raise Unreadable(f"“{said}” fits more than one lead: {numbers}{more}. Please give the numbers.")
    return part.leads


_MOST_SAID = 40


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone: a city or an IANA name."""

    help: str

    def read(self, text: str, _: Ask) -> str:
        """Return the zone's IANA name."""
        found = zones.read_zone(text[:60])
        if found is None:
            near = ", ".join(zones.like(text[:60], 3)) or "Europe/Berlin, America/Chicago"
            raise Unreadable(f"I do not know that zone. Try a large city near you, for instance {near}.")
        return found

    def suggest(self, text: str) -> tuple[Suggestion, ...]:
        """Return zones that start with, contain or nearly are the text."""
        found = zones.like(text[:60], MOST_SUGGESTIONS)
        return tuple(Suggestion(f"{zones.city(name)} ({name})", name) for name in found)


@dataclass(frozen=True, slots=True)
class Country:
    """A country or a part of one, whose public holidays count; ``none`` for no holidays."""

    help: str

    def read(self, text: str, _: Ask) -> countries.Country:
        """Return the country."""
        found = countries.read_country(text)
        if found is None:
            *others, last = map(countries.label, countries.near(text, 3))
            raise Unreadable(f"Which country is that? Try {', '.join(others)} or {last}.")
        return found

    def suggest(self, text: str) -> tuple[Suggestion, ...]:
        """Return countries and parts that the text may mean."""
        found = countries.suggest(text, MOST_SUGGESTIONS)
        return tuple(Suggestion(f"{countries.title(each)} ({each})"[:100], str(each)) for each in found)


@dataclass(frozen=True, slots=True)
class Weekdays:
    """A set of at most ``most`` weekdays, Monday being 0; with ``empty`` it may be none at all."""

    help: str
    most: int = 7
    empty: bool = False

    def read(self, text: str, _: Ask) -> frozenset[int]:
        """Return the weekdays."""
        try:
            found = read_weekdays(text)
        except Unclear as problem:
            raise Unreadable(str(problem)) from None
        if len(found) > self.most or not (found or self.empty):
            least = "none" if self.empty else "one"
            raise Unreadable(
                f"From {least} to {self.most} days of the week are possible here, for instance sat and sun."
            )
        return found

    def suggest(self, text: str) -> tuple[Suggestion, ...]:
        """Return usual sets that are possible here and start with the text, or else all of these."""
        possible = [
            Suggestion(shown, words)
            for shown, words in _USUAL_WEEKDAYS
            if (self.empty or words != "none") and len(read_weekdays(words)) <= self.most
        ]
        return _starting(text, possible)


_USUAL_WEEKDAYS = (
    ("Monday to Friday", "mon-fri"),
    ("Every day", "every day"),
    ("Saturday and Sunday", "sat and sun"),
    ("Friday and Saturday", "fri and sat"),
    ("Sunday", "sun"),
    ("None", "none"),
)


@dataclass(frozen=True, slots=True)
class Hours:
    """When on a day a person wants to hear from the bot: a start, or a start and an end."""

    help: str

    def read(self, text: str, _: Ask) -> HoursOfDay:
        """Return the hours."""
        try:
            return read_hours(text)
        except Unclear as problem:
            raise Unreadable(str(problem)) from None

    def suggest(self, text: str) -> tuple[Suggestion, ...]:
        """Return usual hours that start with the text, or else all of these."""
        return _starting(text, _USUAL_HOURS)


_USUAL_HOURS = (
    Suggestion("9:00 to 21:00", "9:00 to 21:00"),
    Suggestion("9:00 to 17:00", "9:00 to 17:00"),
    Suggestion("Midday, 12:00 to 21:00", "midday"),
    Suggestion("After work, 17:30 to 21:00", "after work"),
)


def _starting(text: str, suggestions: Sequence[Suggestion]) -> tuple[Suggestion, ...]:
    words = " ".join(text.split()).casefold()
    found = tuple(each for each in suggestions if each.label.casefold().startswith(words))
    return found or tuple(suggestions)


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number, kept as it was written."""

    help: str

    def read(self, text: str, _: Ask) -> str:
        """Return the number, without space around it."""
        number = " ".join(text.split())
        if not _PHONE.fullmatch(number) or not _FEWEST_DIGITS <= sum(map(str.isdigit, number)) <= _MOST_DIGITS:
            raise Unreadable("That does not look like a phone number. Try it like +1 425 555 0100.")
        return number


_PHONE = re.compile(r"\+?[\d\s().\-/]{3,30}(?:\s?(?:x|ext\.?)\s?\d{1,6})?")
_FEWEST_DIGITS, _MOST_DIGITS = 3, 21


@dataclass(frozen=True, slots=True)
class Email:
    """An email address."""

    help: str

    def read(self, text: str, _: Ask) -> str:
        """Return the address."""
        address = text.strip()
        if len(address) > _LONGEST_ADDRESS or not _EMAIL.fullmatch(address):
            raise Unreadable("That does not look like an email address. Try it like name@company.com.")
        return address


_EMAIL = re.compile(r"[^\s@<>\"]+@[^\s@<>\"]+\.[^\s@<>\".]+")
_LONGEST_ADDRESS = 254


_MOST_FIGURES = 6
_MOST_NUMBER = 999_999


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number from ``least`` (0 or more) to ``most``, such as a page."""

    help: str
    least: int = 1
    most: int = _MOST_NUMBER

    def read(self, text: str, _: Ask) -> int:
        """Return the number."""
        figures = text.strip()
        if not (figures.isascii() and figures.isdigit() and len(figures) <= _MOST_FIGURES):
            raise Unreadable(self._possible)
        if not self.least <= int(figures) <= self.most:
            raise Unreadable(self._possible)
        return int(figures)

    @property
    def _possible(self) -> str:
        span = f" from {self.least:,} to {self.most:,}" if self.most < _MOST_NUMBER else f", {self.least:,} or more"
        return f"Please give a whole number{span}."


@dataclass(frozen=True, slots=True)
class Mark:
    """What only buttons carry, such as the step of a plan or the id of a change; never asked for."""

    help: str = "carried by buttons"

    def read(self, text: str, _: Ask) -> str:
        """Return the mark as it is."""
        return text[:40]


Kind = (
    Words | Company | Day | Choice | LeadRef | Leads | Zone | Country | Weekdays | Hours | Phone | Email | Number | Mark
)


def suggest(kind: Kind, text: str, ask: Ask) -> tuple[Suggestion, ...]:
    """Return what can be picked for a parameter of this kind; nothing where it is typed freely."""
    match kind:
        case LeadRef() | Leads():
            return kind.suggest(text, ask)
        case Zone() | Country() | Weekdays() | Hours():
            return kind.suggest(text)
        case Choice():
            return kind.suggest()
        case _:
            return ()


def kind_limit(kind: Kind) -> int:
    """Return how many characters a text of this kind may have."""
    match kind:
        case Words(most=most) | Company(most=most):
            return most
        case Leads():
            return _LONGEST_LIST
        case _:
            return 300
