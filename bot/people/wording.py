"""Words with places to fill in: what kinds of words there are, a person's own ones, and how they are filled.

A template is text with ``{placeholders}`` from a fixed list. Filling it in is plain replacement: nothing of it is
ever run, looked up or read a second time, whoever wrote it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from string import Formatter

from bot.language import everywhere, word
from bot.text import unaccented
from bot.vocabulary import Term

LONGEST_WORDING = 1000
"""Characters of a person's own wording: what reads well in a message, and room for what is filled in."""


class Saying(Term):
    """A kind of words to use with an employer (product rule W2)."""

    VOICEMAIL = "voicemail"
    PICK_UP = "when somebody picks up"
    EMAIL = "email"
    TEXT = "text"
    MESSAGE = "message"
    CHECK_IN_CALL = "call after an interview"
    CHECK_IN = "note after an interview"
    THANKS = "thank-you"
    HELLO_CALL = "call after a rest"
    HELLO = "hello after a rest"
    OFFER = "answer to an offer"
    WHO = "question to an agency"
    WITHDRAWAL = "withdrawal"

    @property
    def spoken(self) -> bool:
        """Whether it is said on the phone."""
        return self in {Saying.VOICEMAIL, Saying.PICK_UP, Saying.CHECK_IN_CALL, Saying.HELLO_CALL}


class Part(Term):
    """A placeholder that a person's own wording may have."""

    NAME = "name"
    NUMBER = "number"
    CONTACT = "contact"
    COMPANY = "company"
    ROLE = "role"
    SENT = "sent"
    FITS = "fits"
    TALKED = "talked"
    VIA = "via"


@dataclass(frozen=True, slots=True)
class Wording:
    """A person's own words of one kind, as they typed them."""

    saying: Saying
    words: str


class NoTemplate(Exception):
    """Words have braces that are no known placeholder. ``str()`` is what stands in them."""


def check(template: str) -> None:
    """See that every brace of a template belongs to a known placeholder.

    Raises:
        NoTemplate: One does not: an unknown or nested placeholder, a format, an attribute, a lone brace.

    """
    try:
        parsed = list(Formatter().parse(template))
    except ValueError as problem:
        raise NoTemplate("{ }") from problem
    for words, part, form, conversion in parsed:
        if "{" in words or "}" in words:
            raise NoTemplate("{{ }}")
        if part is not None and (form or conversion or part_of(part) is None):
            raise NoTemplate("{" + part + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "") + "}")


def known() -> str:
    """Name the placeholders as they are typed in the language that is being spoken."""
    return ", ".join("{" + word(part) + "}" for part in Part)


def part_of(placeholder: str) -> Part | None:
    """Return the part that a placeholder names in any language, or None."""
    return _called().get(unaccented(placeholder.strip()))


@lru_cache(maxsize=1)
def _called() -> Mapping[str, Part]:
    return {unaccented(called): part for part in Part for called in (part.value, *everywhere(partial(word, part)))}


def filled(template: str, values: Mapping[Part, str]) -> str:
    """Return a checked template with its placeholders filled in."""
    said = []
    for words, placeholder, _, _ in Formatter().parse(template):
        part = part_of(placeholder) if placeholder is not None else None
        said.append(words + (values[part] if part else ""))
    return "".join(said)
