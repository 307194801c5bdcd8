"""Kinds of plain text: words, a company, one of a few values, a phone number, an email address, a number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.ask import Ask
from bot.kinds.reading import Suggestion, Unreadable


@dataclass(frozen=True, slots=True)
class Words:
    """Words of at most ``most`` characters; ``lines`` where they may fill several lines."""

    help: str
    most: int = 100
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
    most: int = 100

    def read(self, text: str, ask: Ask) -> str:
        """Return the name, or '' for words such as ``?`` or ``unknown``."""
        name = Words(self.help, self.most).read(text, ask)
        return "" if name.casefold().strip(" .") in _UNKNOWN else name


_UNKNOWN = frozenset({"?", "??", "unknown", "unknown company", "confidential", "desconocida", "desconocido", "no sé"})


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
