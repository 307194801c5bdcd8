"""What kinds of words are called where they stand alone, as on a button."""

from __future__ import annotations

from bot.language import word
from bot.people.wording import Saying


def kind_of(saying: Saying) -> str:
    """Return what a kind of words is called, with a capital."""
    said = word(saying)
    return said[:1].upper() + said[1:]
