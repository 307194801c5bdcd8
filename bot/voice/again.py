"""What is said when something was done already, and what was said then is not known any more."""

from __future__ import annotations

from bot.card import Button, Buttons, Card, Text
from bot.chat import Call
from bot.language import _


def done() -> Card:
    """Say that nothing was done again, and offer a look at what is there."""
    sentence = _("That was done already.")
    return Card((Text.of(sentence), Buttons((Button(_("Your leads"), Call("lead list")),))), sentence)
