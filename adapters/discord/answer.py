"""Answers an interaction: at once where the core is quick, and first with a deferral where it is not."""

from __future__ import annotations

import asyncio
from concurrent.futures import Executor

import discord

from adapters.discord import draw, forms, hear
from bot.card import Card, Reply
from bot.chat import Asked, Call
from bot.core import Core
from bot.form import Form
from bot.kinds import LeadRef, Leads, Suggestion

PATIENCE = 1.5
"""Seconds of Discord's three that the core gets before the interaction is deferred."""


TOO_LATE = frozenset({10015, 10062, 50027})
"""Discord's codes for an interaction that can be answered no more: it, its webhook or its token is not known."""


class Answerer:
    """Runs the core for interactions, in a thread pool of its own."""

    def __init__(self, core: Core, pool: Executor) -> None:
        """Take the core and the threads it may run in."""
        self._core = core
        self._pool = pool

    async def answer(self, interaction: discord.Interaction, call: Call) -> None:
        """Ask the core and show what it says: in the person's direct messages where the interaction is over by then."""
        asked = hear.asked(interaction, call)
        working = asyncio.get_running_loop().run_in_executor(self._pool, self._work, asked)
        await asyncio.wait({working}, timeout=PATIENCE)
        try:
            if not working.done():
                await _defer(interaction)
            said, suggested = await working
            if isinstance(said, Form):
                await _open(interaction, said, suggested)
            else:
                await _show(interaction, said)
        except discord.HTTPException as fault:
            if fault.code not in TOO_LATE:
                raise
            said, _ = await working
            await interaction.user.send(view=draw.Drawn(_card(said)), nonce=str(interaction.id))

    async def talk(self, message: discord.Message) -> None:
        """Answer plain words in the direct messages in which they were written."""
        asked = hear.said(message)
        answer = await asyncio.get_running_loop().run_in_executor(self._pool, self._core.answer, asked)
        # Discord posts a nonce once, however often it is asked to.
        await message.channel.send(view=draw.Drawn(_card(answer)), nonce=str(message.id))

    async def suggest(
        self, interaction: discord.Interaction, command: str, parameter: str, text: str
    ) -> tuple[Suggestion, ...]:
        """Return what can be picked for a parameter while somebody is typing; nothing where that takes too long."""
        asked = hear.asked(interaction, Call(command))
        loop = asyncio.get_running_loop()
        working = loop.run_in_executor(self._pool, self._core.suggest, asked, parameter, text)
        try:
            return await asyncio.wait_for(working, PATIENCE)
        except TimeoutError:
            return ()

    def _work(self, asked: Asked) -> tuple[Reply | Form, forms.Suggested]:
        """Ask the core, also for what a form offers: all of it has to be there in time."""
        said = self._core.answer(asked)
        if not isinstance(said, Form):
            return said, {}
        names = [each.param.name for each in said.fields if isinstance(each.param.kind, LeadRef | Leads)]
        return said, {name: self._core.suggest(asked, name, "") for name in names}


def _card(said: Reply | Form) -> Card:
    """Return what is said outside of an interaction, in which no form opens."""
    return forms.open_it(said) if isinstance(said, Form) else said.card


async def _open(interaction: discord.Interaction, form: Form, suggested: forms.Suggested) -> None:
    """Open a form where that is still possible, else offer it on a card."""
    if interaction.type is discord.InteractionType.modal_submit:
        await _show(interaction, Reply(forms.fix_it(form)))
    elif interaction.response.is_done():
        await _show(interaction, Reply(forms.open_it(form)))
    else:
        await interaction.response.send_modal(forms.modal(form, suggested))


async def _defer(interaction: discord.Interaction) -> None:
    """Tell Discord that the answer comes later; a pressed card stays as it is until then."""
    if interaction.type is discord.InteractionType.component:
        await interaction.response.defer()
    else:
        await interaction.response.defer(ephemeral=not hear.in_own_chat(interaction), thinking=True)


async def _show(interaction: discord.Interaction, reply: Reply) -> None:
    """Show a reply: in place of the pressed card, as the answer, or after the deferral."""
    pressed = interaction.type is discord.InteractionType.component
    late = interaction.response.is_done()
    view = draw.Drawn(reply.card)
    if pressed and reply.replaces:
        await (interaction.edit_original_response(view=view) if late else interaction.response.edit_message(view=view))
    elif late and not pressed:
        await interaction.edit_original_response(view=view)
    else:
        await _say(interaction, view, late=late)


async def _say(interaction: discord.Interaction, view: draw.Drawn, *, late: bool) -> None:
    ephemeral = not hear.in_own_chat(interaction)
    if late:
        await interaction.followup.send(view=view, ephemeral=ephemeral)
    else:
        await interaction.response.send_message(view=view, ephemeral=ephemeral)
