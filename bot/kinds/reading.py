"""What reading a text can come to: a suggestion to pick, a problem in one sentence, or more than one lead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from bot.pipeline.lead import Lead

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


def starting(text: str, suggestions: Sequence[Suggestion]) -> tuple[Suggestion, ...]:
    """Return the suggestions whose label starts with what was typed so far."""
    words = " ".join(text.split()).casefold()
    found = tuple(each for each in suggestions if each.label.casefold().startswith(words))
    return found or tuple(suggestions)
