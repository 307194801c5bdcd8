"""Shapes of phrases: ``in N U`` is a number and a unit after ``in``, and a rule says what that means.

A phrase is looked up as a whole in a table, so that reading costs the same whatever was typed,
and a phrase with one word too many is no phrase at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import NamedTuple, TypeVar

from bot.days.asked import Looks, Meant, Seen


class Word(NamedTuple):
    """A word as it is looked up. Its ``sign`` is a kind in capitals, or the word itself where no kind is known.

    N a number, ORD an ordinal, YEAR four figures, WD a weekday, MONTH a month, U a unit, HALF am or pm,
    NEXT, LAST, THIS and COMING what they say in any language.
    """

    sign: str
    value: int
    text: str
    typo: bool = False


class Phrase(NamedTuple):
    """What a rule may look at."""

    words: tuple[Word, ...]
    seen: Seen
    looks: Looks

    def all(self, *signs: str) -> tuple[int, ...]:
        """Return the values of all words of these kinds."""
        return tuple([word.value for word in self.words if word.sign in signs])

    def first(self, *signs: str) -> int | None:
        """Return the value of the first word of these kinds."""
        found = self.all(*signs)
        return found[0] if found else None

    @property
    def number(self) -> int:
        """The first number or ordinal."""
        return self.all("N", "ORD")[0]

    @property
    def in_figures(self) -> bool:
        """Whether no number is spelled out."""
        return all(word.text[:1].isdigit() for word in self.words if word.sign in {"N", "ORD"})


Rule = Callable[[Phrase], Meant | None]
"""What a shape means; None where these words have no meaning in it after all."""
Shapes = tuple[tuple[str, Rule], ...]
R = TypeVar("R")


def spelled_out(shapes: Iterable[tuple[str, R]]) -> dict[str, R]:
    """Return each phrase that the shapes stand for: ``[on|by] N|ORD`` are six.

    Raises:
        ValueError: Two shapes are the same phrase and mean different things.

    """
    found: dict[str, R] = {}
    for shape, rule in shapes:
        for phrase in _each(shape):
            if found.setdefault(phrase, rule) is not rule:
                raise ValueError(f"two meanings of {phrase!r}, one in {shape!r}")
    return found


def _each(shape: str) -> Iterator[str]:
    for chosen in product(*(_choices(part) for part in shape.split())):
        yield " ".join(word for word in chosen if word)


def _choices(part: str) -> list[str]:
    return ["", *part[1:-1].split("|")] if part[0] == "[" else part.split("|")
