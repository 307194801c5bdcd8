"""Save as lead in the menu of a message: its text, where it stands, and when it was written."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator

import discord
from discord import app_commands

from adapters.discord.tree import BOTH, EVERYWHERE
from bot.chat import Call
from bot.commands.from_message import SAVE_AS_LEAD


def menu(run: Callable[[discord.Interaction, Call], Awaitable[None]]) -> app_commands.ContextMenu:
    """Return the command that Discord shows under *Apps* in the menu of every message."""

    async def save(interaction: discord.Interaction, message: discord.Message) -> None:
        await run(interaction, call(message))

    return app_commands.ContextMenu(
        name=SAVE_AS_LEAD, callback=save, allowed_contexts=EVERYWHERE, allowed_installs=BOTH
    )


def call(message: discord.Message) -> Call:
    """Return what saving a message asks for; of one that was forwarded, what it forwards."""
    parts: tuple[discord.Message | discord.MessageSnapshot, ...] = (message, *message.message_snapshots)
    text = "\n".join(each for part in parts for each in _said(part))
    given = {"text": text, "link": message.jump_url, "at": message.created_at.isoformat()}
    return Call("lead save", {name: words for name, words in given.items() if words})


def _said(part: discord.Message | discord.MessageSnapshot) -> Iterator[str]:
    """Yield the text, and that of what is embedded in it, such as the preview of a page."""
    yield part.content
    for each in part.embeds:
        yield from filter(None, (each.title, each.url, each.description))
