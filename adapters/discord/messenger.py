"""Carries cards into people's direct messages on Discord."""

from __future__ import annotations

import asyncio

import discord

from adapters.discord import draw, limits
from adapters.discord.failures import failure
from bot.card import Card
from bot.chat import Actor

TIMEOUT = 10.0


class DiscordMessenger:
    """A `bot.ports.Messenger`. The delivery's id is the nonce: Discord posts it once even if it is asked twice."""

    def __init__(self, client: discord.Client) -> None:
        """Post as this client; channels that were opened are remembered."""
        self._client = client
        self._channels: dict[str, int] = {}

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Post a card and return the message's id; raise `bot.ports.DeliveryFailed` where that fails."""
        try:
            async with asyncio.timeout(TIMEOUT):
                channel = self._client.get_partial_messageable(await self._channel(to.id))
                message = await channel.send(view=draw.view(card), nonce=delivery[: limits.NONCE])
        except Exception as fault:
            failed = failure(fault)
            if failed is None:
                raise
            raise failed from None
        return str(message.id)

    async def _channel(self, user: str) -> int:
        """Return the direct message channel with a user, opened once."""
        if user not in self._channels:
            opened = await self._client.http.start_private_message(int(user))
            self._channels[user] = int(opened["id"])
        return self._channels[user]
