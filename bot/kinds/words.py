"""Kinds of plain text: words, a company, one of a few values, a phone number, an email address, a number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from bot.ask import Ask
from bot.kinds.reading import Suggestion, Unreadable
from bot.language import _, everywhere, label, word
from bot.people.wording import LONGEST_WORDING, NoTemplate, check, known
from bot.text import unaccented


@dataclass(frozen=True, slots=True)
class Words:
    """Words of at most ``most`` characters; ``lines`` where they may fill several lines."""

    help: str
    most: int = 100
    lines: bool = False

    def read(self, text: str, _ask: Ask) -> str:
        """Return the words, without space around them."""
        words = text.strip() if self.lines else " ".join(text.split())
        if len(words) > self.most:
            long = _("At most {most} characters fit here; these are {count}. Please shorten it.")
            raise Unreadable(long.format(most=self.most, count=f"{len(words):,}"))
        return words


@dataclass(frozen=True, slots=True)
class Template(Words):
    """Words with placeholders that are filled in later; only known ones are taken."""

    most: int = LONGEST_WORDING
    lines: bool = True

    def read(self, text: str, ask: Ask) -> str:
        """Return the words; Unreadable, with the list of known placeholders, where a brace is none of them."""
        words = Words.read(self, text, ask)
        try:
            check(words)
        except NoTemplate as problem:
            refused = _("I cannot fill in {problem}. What I know: {known}.")
            raise Unreadable(refused.format(problem=str(problem)[:_MOST_SAID], known=known())) from problem
        return words


_MOST_SAID = 40


@dataclass(frozen=True, slots=True)
class Quoted(Words):
    """Words that somebody else wrote: nothing in them says how the person who gives them is."""

    help: str = "what somebody else wrote"
    most: int = 1_000_000
    lines: bool = True


@dataclass(frozen=True, slots=True)
class Company:
    """A company's name; '' where the person says that nobody knows it."""

    help: str
    most: int = 100

    def read(self, text: str, ask: Ask) -> str:
        """Return the name, or '' for words such as ``?`` or ``unknown``."""
        name = Words(self.help, self.most).read(text, ask)
        if not name.strip("-–— "):
            raise Unreadable(_("Please give the company, or ? where nobody knows it."))
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

    @property
    def spellings(self) -> tuple[str, ...]:
        """All that any of the values is called, in each language, with accents and without."""
        return tuple(name for value in self.of for name in _spelt(value))

    def read(self, text: str, _ask: Ask) -> StrEnum:
        """Return the value that is named in any language, or that alone starts with or holds the words."""
        words = unaccented(" ".join(text.split()))
        called = [(value, name) for value in self.values for name in map(unaccented, _spelt(value))]
        exact = {value: None for value, name in called if name == words}
        starting = {value: None for value, name in called if words and name.startswith(words)}
        found = list(exact or starting or {value: None for value, name in called if words and words in name})
        if len(found) != 1:
            raise Unreadable(_("Please choose one of: {values}.").format(values=", ".join(map(word, self.values))))
        return found[0]

    def suggest(self) -> tuple[Suggestion, ...]:
        """Return every value."""
        return tuple(Suggestion(label(value), value) for value in self.values)


@lru_cache(typed=True)  # values of two vocabularies may be the same text
def _spelt(value: StrEnum) -> tuple[str, ...]:
    """Return what a value is called in each language, with accents and without."""
    names = [value.value, *_ALSO.get(value.value, ()), *everywhere(lambda: word(value))]
    return tuple({spelt: None for name in names for spelt in (name, unaccented(name))})


_ALSO = {
    "on": ("yes", "si"),
    "off": ("no",),
    "en": ("ingles",),
    "es": ("spanish",),
    "left voicemail": (
        *("left a message", "left message", "left a voicemail", "left a voice message"),
        *("buzón", "buzón de voz", "dejé mensaje", "dejé un mensaje"),
    ),
    "no answer": ("nobody answered", "no contestaron", "no contestó nadie"),
    "spoke": ("talked", "hablé con ellos"),
    "emailed": ("wrote", "escribí"),
    "stopped by": ("visited", "went there", "pasé"),
}
"""What people say as well."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number, kept as it was written."""

    help: str

    def read(self, text: str, _ask: Ask) -> str:
        """Return the number, without space around it."""
        number = " ".join(text.split())
        if not _PHONE.fullmatch(number) or not _FEWEST_DIGITS <= sum(map(str.isdigit, number)) <= _MOST_DIGITS:
            raise Unreadable(_("That does not look like a phone number. Try it like +1 425 555 0100."))
        return number


_PHONE = re.compile(r"\+?[\d\s().\-/]{3,30}(?:\s?(?:x|ext\.?)\s?\d{1,6})?")
_FEWEST_DIGITS, _MOST_DIGITS = 3, 21


@dataclass(frozen=True, slots=True)
class Email:
    """An email address."""

    help: str

    def read(self, text: str, _ask: Ask) -> str:
        """Return the address."""
        address = text.strip()
        if len(address) > _LONGEST_ADDRESS or not _EMAIL.fullmatch(address):
            raise Unreadable(_("That does not look like an email address. Try it like name@company.com."))
        return address


@dataclass(frozen=True, slots=True)
class Link(Words):
    """The address of a page, with or without its ``https://``."""

    most: int = 300

    def read(self, text: str, ask: Ask) -> str:
        """Return the address."""
        address = Words.read(self, text, ask)
        if not _LINK.fullmatch(address):
            raise Unreadable(_("That does not look like a link. Try it like https://company.com/jobs."))
        return address


_LINK = re.compile(r"(?:[a-z][a-z0-9+.\-]*://)?[^\s/.]+(?:\.[^\s/.]+)+\.?(?:[/?#:]\S*)?", re.IGNORECASE)
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

    def read(self, text: str, _ask: Ask) -> int:
        """Return the number."""
        figures = text.strip()
        if not (figures.isascii() and figures.isdigit() and len(figures) <= _MOST_FIGURES):
            raise Unreadable(self._possible)
        if not self.least <= int(figures) <= self.most:
            raise Unreadable(self._possible)
        return int(figures)

    @property
    def _possible(self) -> str:
        between = _("Please give a whole number from {least} to {most}.")
        more = _("Please give a whole number, {least} or more.")
        said = between if self.most < _MOST_NUMBER else more
        return said.format(least=f"{self.least:,}", most=f"{self.most:,}")


@dataclass(frozen=True, slots=True)
class Mark:
    """What only buttons carry, such as the step of a plan or the id of a change; never asked for."""

    help: str = "carried by buttons"

    def read(self, text: str, _ask: Ask) -> str:
        """Return the mark as it is."""
        return text[:40]
