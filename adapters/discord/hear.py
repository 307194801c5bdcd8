"""What Discord tells of an interaction, as the core wants to hear it."""

from __future__ import annotations

import discord

from adapters.discord import forms
from bot.chat import Actor, Asked, Call, Place, Profile


def actor(user: int) -> Actor:
    """Return the account of a Discord user: one person in every server and in direct messages."""
    return Actor("discord", str(user))


def asked(interaction: discord.Interaction, call: Call) -> Asked:
    """Return a call with who asks it, where, and by which key Discord would tell of it again."""
    profile = Profile(name=interaction.user.display_name, language=str(interaction.locale))
    place = Place(str(interaction.channel_id or ""), own=in_own_chat(interaction))
    return Asked(actor(interaction.user.id), profile, place, call, _key(interaction))


def said(message: discord.Message) -> Asked:
    """Return what a person wrote to the bot; Discord tells no language with a message."""
    place = Place(str(message.channel.id), own=True)
    call = Call("talk", {"text": message.content})
    return Asked(
        actor(message.author.id), Profile(name=message.author.display_name), place, call, f"message/{message.id}"
    )


def _key(interaction: discord.Interaction) -> str:
    """Return the interaction's own key, or that of the modal: one that seemed to fail is submitted again by hand."""
    opening = forms.opening(interaction.data or {})
    return f"modal/{opening}" if opening else f"interaction/{interaction.id}"


def in_own_chat(interaction: discord.Interaction) -> bool:
    """Tell whether this happens in the person's direct messages with the bot itself."""
    return interaction.context.dm_channel
