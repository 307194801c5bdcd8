"""Buttons and selects whose id is a call: they work after a restart and a week later."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, Self, cast

import discord
from discord import ui

from adapters.discord import limits
from adapters.discord.escape import clipped
from bot.card import Menu
from bot.chat import Call

_ASKS = re.compile(r"(?:talk|[a-z]+/[a-z]+)(?:\?.*)?")
"""The id of a button, by which it is heard."""


def unheard(call: str) -> bool:
    """Tell whether a button with this id would not be heard."""
    return _ASKS.match(call) is None


def menu_id(menu: Menu) -> str:
    """Return the id of a menu. It only tells it from others on the card; the value of each option is what it asks."""
    return clipped(f"menu:{menu.options[0].id}", limits.MENU_ID)


class Presses(Protocol):
    """The client that answers what was pressed."""

    press: Callable[[discord.Interaction, Call], Awaitable[None]]


async def _pressed(interaction: discord.Interaction, call: Call) -> None:
    await cast("Presses", interaction.client).press(interaction, call)


class CallButton(ui.DynamicItem[ui.Button[Any]], template=_ASKS):
    """A button. Its custom id is what it asks."""

    @classmethod
    async def from_custom_id(cls, _: discord.Interaction, item: ui.Item[Any], __: re.Match[str], /) -> Self:
        """Take up a button that any process ever drew."""
        return cls(cast("ui.Button[Any]", item))

    async def callback(self, interaction: discord.Interaction) -> None:
        """Ask what the button asks."""
        await _pressed(interaction, Call.parse(self.custom_id))


class CallMenu(ui.DynamicItem[ui.Select[Any]], template=r"menu:.+"):
    """A select. The value of each option is what it asks."""

    @classmethod
    async def from_custom_id(cls, _: discord.Interaction, item: ui.Item[Any], __: re.Match[str], /) -> Self:
        """Take up a select that any process ever drew."""
        return cls(cast("ui.Select[Any]", item))

    async def callback(self, interaction: discord.Interaction) -> None:
        """Ask what the chosen option asks."""
        await _pressed(interaction, Call.parse(self.item.values[0]))
