"""Carries cards into people's direct messages on Discord."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

import discord
from discord.utils import time_snowflake

from adapters.discord import draw, limits
from adapters.discord.failures import failure
from bot.card import Card
from bot.chat import Actor
from bot.ports import DeliveryFailed, Failure



@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds that Discord gets for an answer, and that lie between posts of the same nonce.

    With their time-outs, three posts are over within 35 s.
    """

    answer: float = 10.0
    waits: tuple[float, ...] = (0.5, 2.0)


_NOBODY = discord.AllowedMentions.none()


class DiscordMessenger:
    """A `bot.ports.Messenger`. The delivery's id is the nonce: Discord posts it once even if it is asked twice."""

    def __init__(self, client: discord.Client, patience: Patience | None = None) -> None:
        """Post as this client; channels that were opened are remembered."""
        self._client = client
        self._patience = patience or Patience()
        self._channels: dict[str, int] = {}

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Post a card and return the message's id.

        Where nobody knows whether it arrived it is posted again, twice at most: the nonce makes that harmless
        for some minutes (docs.discord.com/developers/resources/message, enforce_nonce).

        Raises:
            DeliveryFailed: Discord refused it, or did not answer in time.

        """
        async with self._failing(Failure.RETRY):  # nothing is sent by opening a channel
            known = await self._channel(to.id)
        for wait in self._patience.waits:
            try:
                return await self._send(known, card, delivery)
            except DeliveryFailed as failed:
                if failed.failure is not Failure.AMBIGUOUS:
                    raise
                await asyncio.sleep(wait)
        return await self._send(known, card, delivery)

    async def _send(self, channel: int, card: Card, delivery: str) -> str:
        async with self._failing():
            there = self._client.get_partial_messageable(channel)
            message = await there.send(view=draw.view(card), nonce=delivery[: limits.NONCE])
        return str(message.id)

    async def look(self, to: Actor, delivery: str, since: datetime, near: str) -> str | None:
        """Return the id of the message with this delivery's id on a button, or None where the chat has none since then.

        A person's channel can be opened again at any time, so ``near`` is not needed.

        Raises:
            DeliveryFailed: The chat could not be read.

        """
        del near
        async with self._failing():
            channel, before = await self._channel(to.id), time_snowflake(since)
            while True:
                found = await self._client.http.logs_from(channel, limits.HISTORY, after=before)
                for each in found:
                    if _carries(each.get("components"), delivery):
                        return str(each["id"])
                if len(found) < limits.HISTORY:
                    return None
                before = max(int(each["id"]) for each in found)

    async def edit(self, to: Actor, message: str, card: Card) -> None:
        """Put a card in the place of a message; one that was deleted stays away.

        Raises:
            DeliveryFailed: Discord refused it, or did not answer in time.

        """
        async with self._failing():
            channel = self._client.get_partial_messageable(await self._channel(to.id))
            await channel.get_partial_message(int(message)).edit(view=draw.view(card), allowed_mentions=_NOBODY)

    async def _channel(self, user: str) -> int:
        """Return the direct message channel with a user, opened once."""
        if user not in self._channels:
            opened = await self._client.http.start_private_message(int(user))
            self._channels[user] = int(opened["id"])
        return self._channels[user]

    @asynccontextmanager
    async def _failing(self, unsure: Failure = Failure.AMBIGUOUS) -> AsyncIterator[None]:
        """Give up after a while, and say of each fault of Discord's or the network's what it means.

        ``unsure`` is what it means that nobody knows whether it was done.
        """
        try:
            async with asyncio.timeout(self._patience.answer):
                yield
        except Exception as fault:
            failed = failure(fault)
            if failed is None:
                raise
            if failed.failure is Failure.AMBIGUOUS:
                failed.failure = unsure
            raise failed from None


def _carries(components: object, delivery: str) -> bool:
    """Tell whether a button in these components has a delivery's id, however deep it lies."""
    match components:
        case list():
            return any(_carries(each, delivery) for each in components)
        case {"custom_id": str(call)} if delivery in call:
            return True
        case dict():
            return _carries([components.get(name) for name in ("components", "accessory", "component")], delivery)
        case _:
            return False
