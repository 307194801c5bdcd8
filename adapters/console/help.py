"""What can be typed at a console."""

from __future__ import annotations

from itertools import groupby

from adapters.console.page import Line, Look, Page, Piece
from bot.language import _, later
from bot.spec import Named
from bot.text import capital

_OWN = (
    ("/clock", later("Show what time it is for the bot.")),
    ("/clock next", later("Jump to the next moment at which something is due.")),
    ("/clock +3d", later("Move the clock forward: +2h, +3d, +1w.")),
    ("/help", later("Show this.")),
    ("/quit", later("Leave; Ctrl-D does too.")),
)
_ABOUT = later(
    "Press a button, or choose from a menu, by typing its number: 1. The / before a command may be left out."
)


def page(commands: Named) -> Page:
    """List every command, by its first word, then what only the console answers to."""
    lines: list[Line] = []
    for first, group in groupby(commands, key=lambda each: each.first):
        lines.append(Line.of(capital(first), Look.STRONG))
        lines += [line for each in group for line in _entry(each.usage, each.help)]
    lines.append(Line.of(_("This console"), Look.STRONG))
    lines += [line for usage, words in _OWN for line in _entry(usage, words)]
    return (*lines, Line.of(_(_ABOUT)))


def _entry(usage: str, words: str) -> Page:
    return (Line((Piece(usage, Look.MAIN),), indent=2), Line.of(_(words), indent=6))
