"""Pages on a screen of a certain width: wrapped, and coloured where the screen can show it."""

from __future__ import annotations

from dataclasses import dataclass
from io import StringIO

from rich.console import Console
from rich.text import Text

from adapters.console.page import Line, Look, Page

PIPED_WIDTH = 100
"""Columns where nobody says how wide the screen is, as in a pipe."""
NARROWEST = 20
_HARD_SPACE = "\ue000"
"""Stands for a space that does not break: a private character, which no text from outside has."""
_STYLES = {
    Look.PLAIN: "",
    Look.STRONG: "bold",
    Look.FAINT: "dim",
    Look.NUMBER: "bold cyan",
    Look.MAIN: "bold green",
    Look.DANGER: "red",
    Look.PROBLEM: "yellow",
}


@dataclass(frozen=True, slots=True)
class Paper:
    """Where pages are written. ``colours`` only where a terminal shows them."""

    width: int = PIPED_WIDTH
    colours: bool = False

    def written(self, page: Page) -> str:
        """Return a page as text with line ends, no line wider than the paper."""
        out = StringIO()
        console = Console(
            file=out,
            width=max(self.width, NARROWEST),
            color_system="standard" if self.colours else None,
            force_terminal=self.colours,
            no_color=not self.colours,
            legacy_windows=False,
            _environ={},
        )
        for line in page:
            for text in _wrapped(line, console):
                console.print(text, soft_wrap=True)
        return out.getvalue()


def _wrapped(line: Line, console: Console) -> list[Text]:
    """Break a line at spaces; what stands in a whole piece stays together as long as it fits."""
    text = Text()
    for piece in line.pieces:
        words = piece.words.replace(" ", _HARD_SPACE) if piece.whole else piece.words
        text.append(words, _STYLES[piece.look])
    lines = text.wrap(console, console.width - line.indent, overflow="fold")
    return [Text(" " * line.indent).append_text(_spaced(each)) for each in lines]


def _spaced(text: Text) -> Text:
    text.rstrip()
    text.plain = text.plain.replace(_HARD_SPACE, " ")
    return text
