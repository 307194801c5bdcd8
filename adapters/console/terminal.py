"""What the console needs of a terminal: a line, a value, and a place to show pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from adapters.console.page import Page


class Ended(Exception):
    """There is no more input."""


class Left(Exception):
    """The person does not want to finish what they are typing."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Words that may complete what is typed: they take the place of its last ``over`` characters."""

    words: str
    over: int
    label: str = ""


Offers = Callable[[str], Awaitable[Sequence[Offer]]]
"""From what is typed up to the cursor, what may come there."""


@dataclass(frozen=True, slots=True)
class Question:
    """One field to fill: its label, a hint, what is filled in, and whether it may have several lines."""

    label: str
    hint: str
    given: str
    offers: Offers
    lines: bool = False


class Terminal(Protocol):
    """A person's screen and keyboard."""

    @property
    def live(self) -> bool:
        """Whether a person sits there and sees a prompt."""
        ...

    async def line(self, offers: Offers) -> str:
        """Return the next line that the person types; each one only when it is asked for.

        Raises:
            Ended: There will be no more lines.
            Left: The person took the line back.

        """
        ...

    async def value(self, question: Question) -> str:
        """Show a question and return what the person answers.

        Raises:
            Ended: There will be no more answers.
            Left: The person leaves the form.

        """
        ...

    async def show(self, page: Page) -> None:
        """Show a page, with an empty line after it; whatever is being typed stays as it is."""
        ...

    def open(self) -> None:
        """Begin to use the screen."""
        ...

    def close(self) -> None:
        """Give the screen back."""
        ...
