"""A card as Discord's Components V2: pure, exhaustive over the elements.

The payload is written here and not by discord.py's items: to make one of them for each button takes longer than all
the rest of a card, and nothing waits for what they are.
"""

from __future__ import annotations

from typing import Any, assert_never

import discord
from discord import ButtonStyle, ComponentType, ui

from adapters.discord import limits
from adapters.discord.buttons import menu_id, unheard
from adapters.discord.escape import clipped, plain
from bot.card import Bold, Button, Buttons, Card, Divider, Element, Facts, Menu, Moment, Script, Span, Style, Text

Json = dict[str, Any]
_CONTAINER, _TEXT, _LINE = (
    ComponentType.container.value,
    ComponentType.text_display.value,
    ComponentType.separator.value,
)
_ROW, _BUTTON, _SELECT = ComponentType.action_row.value, ComponentType.button.value, ComponentType.select.value
_STYLES = {
    Style.PLAIN: ButtonStyle.secondary.value,
    Style.MAIN: ButtonStyle.primary.value,
    Style.DANGER: ButtonStyle.danger.value,
}
_SMALL = discord.SeparatorSpacing.small.value


class Drawn(ui.LayoutView):
    """A card as discord.py sends it. It has components and no items: `CallButton` and `CallMenu` answer for all."""

    def __init__(self, card: Card) -> None:
        """Draw a card; nothing waits for its buttons."""
        super().__init__(timeout=None)
        self._drawn = components(card)
        self.stop()

    def to_components(self) -> list[Json]:
        """Return what is sent."""
        return self._drawn

    def has_components_v2(self) -> bool:
        """Tell Discord which kind of components these are."""
        return True


def components(card: Card) -> list[Json]:
    """Draw a card as Discord takes it.

    Raises:
        ValueError: It has more components than a message may have, or a button that nobody would hear.

    """
    room: list[Json] = []
    left = limits.TEXT
    for part in _parts(card.elements):
        if isinstance(part, str):
            text = clipped(part, left) if left else ""
            left -= len(text)
            if text:
                room.append({"type": _TEXT, "content": text})
        else:
            room.append(part)
    if 1 + len(room) + sum(len(each.get("components", ())) for each in room) > limits.COMPONENTS:
        message = f"a message has at most {limits.COMPONENTS} components"
        raise ValueError(message)
    return [{"type": _CONTAINER, "accent_color": None, "spoiler": False, "components": room}]


def _parts(elements: tuple[Element, ...]) -> list[str | Json]:
    """Draw elements in their order; paragraphs next to each other share a text display."""
    parts: list[str | Json] = []
    for element in elements:
        drawn = _part(element)
        if isinstance(drawn, str) and parts and isinstance(last := parts[-1], str):
            parts[-1] = f"{last}\n{drawn}"
        else:
            parts.append(drawn)
    return parts


def _part(element: Element) -> str | Json:
    match element:
        case Text():
            return paragraph(element)
        case Facts(rows):
            return "\n".join(f"**{plain(label)}:** {paragraph(text)}" for label, text in rows)
        case Script(words):
            return "\n".join(f"> {plain(line)}" for line in words.splitlines())
        case Buttons(row):
            return {"type": _ROW, "components": [_button(button) for button in row]}
        case Menu():
            return {"type": _ROW, "components": [_menu(element)]}
        case Divider():
            return {"type": _LINE, "divider": True, "spacing": _SMALL}
        case _:
            assert_never(element)


def _button(button: Button) -> Json:
    if unheard(button.id):
        message = f"nobody would hear this button: {button.call.command}"
        raise ValueError(message)
    drawn: Json = {"type": _BUTTON, "style": _STYLES[button.style], "disabled": False}
    if button.label:
        drawn["label"] = clipped(button.label, limits.BUTTON_LABEL)
    drawn["custom_id"] = button.id
    return drawn


def _menu(menu: Menu) -> Json:
    drawn: Json = {
        "type": _SELECT,
        "custom_id": menu_id(menu),
        "min_values": 1,
        "max_values": 1,
        "disabled": False,
        "required": True,
    }
    if menu.prompt:
        drawn["placeholder"] = clipped(menu.prompt, limits.PLACEHOLDER)
    drawn["options"] = [
        {"label": clipped(option.label, limits.OPTION_LABEL), "value": option.id, "default": False}
        for option in menu.options
    ]
    return drawn


def paragraph(text: Text) -> str:
    """Write a paragraph in Discord's markdown."""
    return "".join([_span(span) for span in text.spans])


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
