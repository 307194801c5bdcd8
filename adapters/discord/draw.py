"""A card as Discord's Components V2: pure, exhaustive over the elements."""

from __future__ import annotations

from typing import Any, assert_never

import discord
from discord import ui

from adapters.discord import limits
from adapters.discord.buttons import CallButton, CallMenu
from adapters.discord.escape import clipped, plain
from bot.card import Bold, Buttons, Card, Divider, Element, Facts, Menu, Moment, Script, Span, Text


def view(card: Card) -> ui.LayoutView:
    """Draw a card. Nothing waits for its buttons: `CallButton` and `CallMenu` answer for every card there ever was."""
    drawn = ui.LayoutView(timeout=None)
    room = ui.Container[ui.LayoutView]()
    left = limits.TEXT
    for part in _parts(card.elements):
        if isinstance(part, str):
            text = clipped(part, left) if left else ""
            left -= len(text)
            if text:
                room.add_item(ui.TextDisplay(text))
        else:
            room.add_item(part)
    drawn.add_item(room)
    drawn.stop()
    return drawn


def _parts(elements: tuple[Element, ...]) -> list[str | ui.Item[Any]]:
    """Draw elements in their order; paragraphs next to each other share a text display."""
    parts: list[str | ui.Item[Any]] = []
    for element in elements:
        drawn = _part(element)
        if isinstance(drawn, str) and parts and isinstance(parts[-1], str):
            parts[-1] += "\n" + drawn
        else:
            parts.append(drawn)
    return parts


def _part(element: Element) -> str | ui.Item[Any]:
    match element:
        case Text():
            return paragraph(element)
        case Facts(rows):
            return "\n".join(f"**{plain(label)}:** {paragraph(text)}" for label, text in rows)
        case Script(words):
            return "\n".join(f"> {plain(line)}" for line in words.splitlines())
        case Buttons(row):
            return ui.ActionRow(*(CallButton.draw(button) for button in row))
        case Menu():
            return ui.ActionRow(CallMenu.draw(element))
        case Divider():
            return ui.Separator()
        case _:
            assert_never(element)


def paragraph(text: Text) -> str:
    """Write a paragraph in Discord's markdown."""
    return "".join(_span(span) for span in text.spans)


def _span(span: Span) -> str:
    match span:
        case str():
            return plain(span)
        case Bold(words):
            return f"**{plain(words)}**" if words.strip() else plain(words)
        case Moment(at, _):
            return discord.utils.format_dt(at, "F")
        case _:
            assert_never(span)
