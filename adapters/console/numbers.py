"""The numbers of buttons: counted on through the session, so that an older card's buttons can still be pressed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.card import Card
from bot.chat import Call
from bot.form import Form
from bot.language import _

Target = Call | Form
"""What a number stands for: a call to ask, or a form that was left."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A number that works: what it stands for, and the first number of its card."""

    target: Target
    group: int


@dataclass(slots=True)
class Numbers:
    """Which number stands for what. A card that was replaced takes its numbers with it."""

    _targets: list[tuple[Target, int]] = field(default_factory=list)
    _over: set[int] = field(default_factory=set)

    @property
    def next(self) -> int:
        """The number that the next button gets."""
        return len(self._targets) + 1

    def add(self, card: Card) -> int:
        """Give the buttons of a card their numbers and return the first."""
        return self._add([button.call for button in card.buttons()])

    def add_form(self, form: Form) -> int:
        """Give a form that was left a number, by which it is opened again."""
        return self._add([form])

    def press(self, number: int) -> Pressed | str:
        """Return what a number stands for, or a sentence that says why there is nothing to press."""
        if not 1 <= number <= len(self._targets):
            return self._no_button().format(number=number, last=len(self._targets))
        target, group = self._targets[number - 1]
        if group in self._over:
            over = _("[{number}] is over: its card was replaced by a newer one. Please press a number there.")
            return over.format(number=number)
        return Pressed(target, group)

    def retire(self, group: int) -> None:
        """Take the numbers of a card out of use."""
        self._over.add(group)

    def _no_button(self) -> str:
        if self._targets:
            return _("There is no button [{number}]; the numbers go up to {last}.")
        return _("There is no button [{number}] yet; type a command first.")

    def _add(self, targets: Sequence[Target]) -> int:
        first = self.next
        self._targets.extend((target, first) for target in targets)
        return first


def number_in(line: str) -> int | None:
    """Return the number that a line presses, ``3`` or ``[3]``; None if it is something else."""
    digits = line.strip().removeprefix("/").removeprefix("[").removesuffix("]")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS else None


_MOST_DIGITS = 6
