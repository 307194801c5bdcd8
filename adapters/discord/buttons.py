"""Buttons and selects whose id is a call: they work after a restart and a week later."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, Self, cast

import discord
from discord import ui

from adapters.discord import limits
from adapters.discord.escape import clipped
from bot.card import Button, Menu, Style
from bot.chat import Call

_STYLES = {
    Style.PLAIN: discord.ButtonStyle.secondary,
    Style.MAIN: discord.ButtonStyle.primary,
    Style.DANGER: discord.ButtonStyle.danger,
}


class Presses(Protocol):
    """The client that answers what was pressed."""

    press: Callable[[discord.Interaction, Call], Awaitable[None]]


async def _pressed(interaction: discord.Interaction, call: Call) -> None:
    await cast("Presses", interaction.client).press(interaction, call)


class CallButton(ui.DynamicItem[ui.Button[Any]], template=r"(?:talk|[a-z]+/[a-z]+)(?:\?.*)?"):
    """A button. Its custom id is what it asks."""

    @classmethod
    def draw(cls, button: Button) -> Self:
        """Draw a button of a card."""
        label = clipped(button.label, limits.BUTTON_LABEL)
        return cls(ui.Button(style=_STYLES[button.style], label=label, custom_id=str(button.call)))

    @classmethod
    async def from_custom_id(cls, _: discord.Interaction, item: ui.Item[Any], __: re.Match[str], /) -> Self:
        """Take up a button that any process ever drew."""
        return cls(cast("ui.Button[Any]", item))

    async def callback(self, interaction: discord.Interaction) -> None:
        """Ask what the button asks."""
        await _pressed(interaction, Call.parse(self.custom_id))


class CallMenu(ui.DynamicItem[ui.Select[Any]], template=r"menu:.+"):
    """A select. The value of each option is what it asks; the id only tells it from others on the card."""

    @classmethod
    def draw(cls, menu: Menu) -> Self:
        """Draw a menu of a card."""
        first = str(menu.options[0].call)
        select: ui.Select[Any] = ui.Select(
            custom_id=clipped(f"menu:{first}", 100), placeholder=clipped(menu.prompt, limits.PLACEHOLDER)
        )
        for option in menu.options:
            select.add_option(label=clipped(option.label, limits.OPTION_LABEL), value=str(option.call))
        return cls(select)

    @classmethod
    async def from_custom_id(cls, _: discord.Interaction, item: ui.Item[Any], __: re.Match[str], /) -> Self:
        """Take up a select that any process ever drew."""
        return cls(cast("ui.Select[Any]", item))

    async def callback(self, interaction: discord.Interaction) -> None:
        """Ask what the chosen option asks."""
        await _pressed(interaction, Call.parse(self.item.values[0]))
