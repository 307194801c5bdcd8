"""A card as a person at a terminal reads it: paragraphs, rows, and numbers to press."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from typing import assert_never

from adapters.console.page import Line, Look, Page, Piece, harmless
from bot.card import Bold, Button, Buttons, Card, Divider, Element, Facts, Menu, Moment, Script, Span, Style, Text

RULE = "-" * 20
INSET = 4
"""Columns by which a script, and the options of a menu, stand in."""
GAP = "   "
"""What stands between two buttons of a row."""
_LOOKS = {Style.PLAIN: Look.PLAIN, Style.MAIN: Look.MAIN, Style.DANGER: Look.DANGER}


def card(drawn: Card, first: int = 1) -> Page:
    """Draw a card. Its buttons and options are numbered from ``first`` on, in the order of `Card.buttons`."""
    numbers = count(first)
    return tuple(line for element in drawn.elements for line in _element(element, numbers))


def _element(element: Element, numbers: Iterator[int]) -> Page:
    match element:
        case Text():
            return paragraph(element)
        case Facts(rows):
            return _facts(rows)
        case Script(words):
            return tuple(Line.of(line, indent=INSET) for line in harmless(words).split("\n"))
        case Buttons(row):
            return (_row(row, numbers),)
        case Menu(prompt, options):
            return (Line.of(_one_line(prompt)), *(_option(each, numbers) for each in options))
        case Divider():
            return (Line.of(RULE, Look.FAINT),)
        case _:
            assert_never(element)


def paragraph(text: Text, *before: Piece, indent: int = 0) -> Page:
    """Draw a paragraph; a line end in it begins a new line."""
    lines: list[list[Piece]] = [list(before)]
    for span in text.spans:
        words, look = _span(span)
        head, *more = harmless(words).split("\n")
        lines[-1].append(Piece(head, look))
        lines.extend([Piece(each, look)] for each in more)
    return tuple(Line(tuple(piece for piece in line if piece.words), indent) for line in lines)


def _span(span: Span) -> tuple[str, Look]:
    match span:
        case str():
            return span, Look.PLAIN
        case Bold(words):
            return words, Look.STRONG
        case Moment(_, words):
            return words, Look.PLAIN
        case _:
            assert_never(span)


def _facts(rows: Sequence[tuple[str, Text]]) -> Page:
    return tuple(
        line for label, value in rows for line in paragraph(value, Piece(f"{_one_line(label)}: ", Look.FAINT), indent=2)
    )


def _row(row: Sequence[Button], numbers: Iterator[int]) -> Line:
    pieces: list[Piece] = []
    for button in row:
        pieces += [*([Piece(GAP)] if pieces else []), *_button(button, numbers)]
    return Line(tuple(pieces))


def _option(option: Button, numbers: Iterator[int]) -> Line:
    return Line(_button(option, numbers), INSET)


def _button(button: Button, numbers: Iterator[int]) -> tuple[Piece, ...]:
    number, label = next(numbers), _one_line(button.label)
    return (Piece(f"[{number}] ", Look.NUMBER, whole=True), Piece(label, _LOOKS[button.style], whole=True))


def _one_line(words: str) -> str:
    return " ".join(harmless(words).split())
