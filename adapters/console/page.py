"""A page: what a terminal shows, as lines of pieces with a look each. Nothing in a piece is ever markup."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Look(StrEnum):
    """What a piece is, for a terminal that can show it."""

    PLAIN = "plain"
    STRONG = "strong"
    FAINT = "faint"
    NUMBER = "number"
    MAIN = "main"
    DANGER = "danger"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of one look. ``whole`` pieces are not broken at the end of a line."""

    words: str
    look: Look = Look.PLAIN
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line. Where it is wider than the terminal it goes on below; all of it stands ``indent`` columns in."""

    pieces: tuple[Piece, ...] = ()
    indent: int = 0

    @classmethod
    def of(cls, words: str, look: Look = Look.PLAIN, indent: int = 0) -> Line:
        """Make a line of one piece."""
        return cls((Piece(words, look),), indent)


Page = tuple[Line, ...]


def plain(page: Page) -> str:
    """Return a page as text without any look, each line as long as it is."""
    return "\n".join(" " * line.indent + "".join(piece.words for piece in line.pieces) for line in page)


def harmless(text: str) -> str:
    """Return the text without what would steer a terminal or could not be written; line ends stay, tabs are spaces."""
    return "".join(filter(_harmless, text.replace("\r\n", "\n").replace("\t", "    ")))


def _harmless(character: str) -> bool:
    return character == "\n" or unicodedata.category(character) not in {"Cc", "Cs"}
