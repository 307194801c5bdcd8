"""What a text is before it is filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from string import Formatter

from bot.people.preferences import Tone
from bot.pipeline.words import Situation
from bot.vocabulary import Term
from bot.voice.encouragement.actions import Action


class Need(Term):
    """What must hold of the lead, besides what the places in a text ask for."""

    CALL = "their next step is a call"
    PHONE = "they can be called"
    EMAIL = "they can be written to"
    NO_NAME = "nobody there is known by name"
    NEVER_HEARD = "they never answered"
    MET = "an interview has taken place"
    TOUCHED = "something was done after sending"


@dataclass(frozen=True, slots=True)
class Wording:
    """A text with named places, what its button does, and what must hold for it to be true.

    ``view`` marks one that offers another view of things: at most one in three does (voice).
    """

    words: str
    action: Action
    needs: tuple[Need, ...] = ()
    view: bool = False

    @property
    def places(self) -> frozenset[str]:
        """The names of what has to be filled in."""
        return _places(self.words)


@lru_cache(maxsize=2048)
def _places(words: str) -> frozenset[str]:
    return frozenset(place for _, place, _, _ in Formatter().parse(words) if place)


Numbered = Mapping[int, Wording]
"""Texts by a number that never changes: it is part of the key under which they are remembered."""
Texts = Mapping[tuple[Situation, Tone], Numbered]
