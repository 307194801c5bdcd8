"""A sign: a way of saying that someone cannot go on, and how sure the bot is of what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum


class Level(IntEnum):
    """How much words say: nothing, something worth asking about, or plainly that someone cannot go on."""

    NOTHING = 0
    ASK = 1
    CERTAIN = 2


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that say so. ``needs``: without at least one of these words in it, a clause need not be searched."""

    level: Level
    needs: frozenset[str]
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Tongue:
    """What one language says it with.

    ``harmless`` are sayings and names that only sound like it; they are taken out before anything is looked for.
    A sign with a word of ``negators`` before it, with nothing but ``fillers`` between, is one level less.
    """

    signs: tuple[Sign, ...]
    harmless: re.Pattern[str]
    negators: frozenset[str]
    fillers: frozenset[str]


def certain(needs: str, pattern: str) -> Sign:
    """Make a sign that is certain: the words that it needs, and its pattern."""
    return Sign(Level.CERTAIN, words(needs), phrase(pattern))


def ask(needs: str, pattern: str) -> Sign:
    """Make a sign that is asked about: the words that it needs, and its pattern."""
    return Sign(Level.ASK, words(needs), phrase(pattern))


def words(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


def phrase(pattern: str) -> re.Pattern[str]:
    """Compile a pattern that stands on whole words; spaces in it are single, as they are in a clause."""
    return re.compile(rf"\b(?:{pattern})\b")
