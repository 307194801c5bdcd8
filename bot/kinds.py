"""What a parameter of a command can be, and how its text is read.

Each kind is a frozen value with one ``read``: text in, value out, or `Unreadable` with one
sentence that says what to type instead. Renderers match over `Kind`, so that a new one does
not type-check until each platform can ask for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum

from bot.ask import Ask
from bot.days import zones
from bot.days.words import Looks, Unclear, read_day
from bot.pipeline.lead import Lead

MOST_SUGGESTIONS = 25
"""Suggestions at a time: Discord's limit for autocomplete."""


class Unreadable(Exception):
    """The text is not of this kind. ``str()`` is one sentence that says what to type instead."""


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
class Day:
    """A day in words or as a date; ``looks`` says on which side of today it lies."""

    help: str
    looks: Looks

    def read(self, text: str, ask: Ask) -> date:
        """Return the day, as seen from the asker's today."""
        try:
            return read_day(text, ask.today, self.looks)
        except Unclear as problem:
            raise Unreadable(str(problem)) from None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few named values."""

    help: str
    of: type[StrEnum]

    def read(self, text: str, _: Ask) -> StrEnum:
        """Return the value that is named, or that alone starts with or holds the words."""
        words = " ".join(text.split()).casefold()
        exact = [value for value in self.of if value.casefold() == words]
        starting = [value for value in self.of if words and value.casefold().startswith(words)]
        found = exact or starting or [value for value in self.of if words and words in value.casefold()]
        if len(found) != 1:
            raise Unreadable(f"Please choose one of: {', '.join(self.of)}.")
        return found[0]

    def suggest(self) -> tuple[Suggestion, ...]:
        """Return every value."""
        return tuple(Suggestion(value[:1].upper() + value[1:], value) for value in self.of)


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
        found = _named(words, leads)
        if len(found) > 1:
            raise Several(found)
        if not found:
            raise Unreadable("You have no such lead. /lead list shows yours.")
        return found[0]

    def suggest(self, text: str, ask: Ask) -> tuple[Suggestion, ...]:
        """Return the asker's leads that the text may mean, by number."""
        words = " ".join(text.split()).casefold().removeprefix("#")
        found = [lead for lead in ask.leads() if str(lead.number) == words or words in lead.title.casefold()]
        return tuple(Suggestion(f"{lead.number}. {lead.title}"[:100], lead.id) for lead in found[:MOST_SUGGESTIONS])


def _named(words: str, leads: tuple[Lead, ...]) -> tuple[Lead, ...]:
    exact = tuple(lead for lead in leads if lead.company.casefold() == words)
    return exact or tuple(lead for lead in leads if words and words in lead.title.casefold())


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


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number from 1 on, such as a page."""

    help: str

    def read(self, text: str, _: Ask) -> int:
        """Return the number."""
        if not (text.isascii() and text.isdigit() and len(text) <= _MOST_FIGURES and int(text) >= 1):
            raise Unreadable("Please give a whole number, 1 or more.")
        return int(text)


_MOST_FIGURES = 6


@dataclass(frozen=True, slots=True)
class Mark:
    """What only buttons carry, such as the step of a plan or the id of a change; never asked for."""

    help: str = "carried by buttons"

    def read(self, text: str, _: Ask) -> str:
        """Return the mark as it is."""
        return text[:40]


Kind = Words | Day | Choice | LeadRef | Zone | Phone | Email | Number | Mark


def suggest(kind: Kind, text: str, ask: Ask) -> tuple[Suggestion, ...]:
    """Return what can be picked for a parameter of this kind; nothing where it is typed freely."""
    match kind:
        case LeadRef():
            return kind.suggest(text, ask)
        case Zone():
            return kind.suggest(text)
        case Choice():
            return kind.suggest()
        case _:
            return ()


def kind_limit(kind: Kind) -> int:
    """Return how many characters a text of this kind may have."""
    return kind.most if isinstance(kind, Words) else 300
