"""What Discord tells of an interaction, as the core wants to hear it."""

from __future__ import annotations

import discord

from bot.chat import Actor, Asked, Call, Place, Profile


def actor(user: int) -> Actor:
    """Return the account of a Discord user: one person in every server and in direct messages."""
    return Actor("discord", str(user))


def asked(interaction: discord.Interaction, call: Call) -> Asked:
    """Return a call with who asks it, where, and the interaction's id as its key."""
    profile = Profile(name=interaction.user.display_name, language=str(interaction.locale))
    place = Place(str(interaction.channel_id or ""), own=in_own_chat(interaction))
    return Asked(actor(interaction.user.id), profile, place, call, str(interaction.id))


def said(message: discord.Message) -> Asked:
    """Return what a person wrote to the bot; Discord tells no language with a message."""
    place = Place(str(message.channel.id), own=True)
    call = Call("talk", {"text": message.content})
    return Asked(actor(message.author.id), Profile(name=message.author.display_name), place, call, str(message.id))


def in_own_chat(interaction: discord.Interaction) -> bool:
    """Tell whether this happens in the person's direct messages with the bot itself."""
    return interaction.context.dm_channel
