"""Carries cards into people's direct messages on Discord."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TypeVar

import discord
from discord.http import Route
from discord.utils import time_snowflake

from adapters.discord import draw, limits
from adapters.discord.failures import CHANNEL_GONE, DELETED, failure
from adapters.discord.wire import Unreadable, Wire
from bot.card import Card
from bot.chat import Actor
from bot.delivery import DeliveryFailed, Failure

Result = TypeVar("Result")
_CHAT = "/channels/{channel_id}/messages"
MOST = 10_000
"""Channels that are remembered: who gets a card is learned anew from the last one."""
_NOBODY = discord.AllowedMentions.none().to_dict()
_FLAGS = discord.MessageFlags(components_v2=True).value


AGAIN_WITHIN = 45.0
"""Seconds after the beginning of a post within which it may be asked for again: for longer than that it takes only who
stood still, and by then another process may be at it, and Discord may have forgotten the nonce.
"""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds that Discord gets for an answer, and that lie between posts of the same nonce.

    To open a chat may take twice that long, as others are opened before; then three posts are over within 55 s.
    ``passed`` is the clock by which the bot waits where Discord asks for more, and which tells that it stood still: it
    goes on while the machine sleeps.
    """

    answer: float = 10.0
    waits: tuple[float, ...] = (0.5, 2.0)
    passed: Callable[[], float] = time.monotonic


class DiscordMessenger:
    """A `bot.ports.Messenger`. The delivery's id is the nonce: Discord posts it once even if it is asked twice."""

    def __init__(self, client: discord.Client, patience: Patience | None = None) -> None:
        """Post as this client; channels that were opened or learned are remembered."""
        self._patience = patience or Patience()
        self._wire = Wire(client, self._patience.answer)
        self._channels: dict[str, int] = {}
        self._opening = asyncio.Lock()
        self._opens_at = 0.0
        """When the next chat may be opened: all of them share one limit."""

    def learn(self, to: Actor, near: str) -> None:
        """Take a message that was posted to a user before: its channel need not be opened, unless it is gone."""
        channel, _, message = near.partition("/")
        if message and to.id not in self._channels:
            self._remember(to.id, int(channel))

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Post a card and return its ``channel/message``, or '' where it was posted before and is deleted.

        A chat that was remembered and is gone is opened anew, once. Where nobody knows whether the card arrived it is
        posted again, twice at most: the nonce makes that harmless for some minutes
        (docs.discord.com/developers/resources/message, enforce_nonce).

        Raises:
            DeliveryFailed: Discord refused it, or did not answer in time.

        """
        payload = {**_payload(card), "nonce": delivery[: limits.NONCE], "enforce_nonce": True}
        return await self._anew(to.id, partial(self._posted, to.id, payload, self._patience.passed()))

    async def _anew(self, user: str, work: Callable[[], Awaitable[Result]]) -> Result:
        """Do something in a user's chat; where it was remembered and is gone, once more in one that is opened anew."""
        known = user in self._channels
        try:
            return await work()
        except DeliveryFailed as failed:
            if failed.reason != CHANNEL_GONE:
                raise
            self._channels.pop(user, None)
            if not known:
                raise
        return await work()

    async def _posted(self, user: str, payload: dict[str, object], began: float) -> str:
        async with _failing(Failure.RETRY):  # nothing is sent by opening a channel
            route = Route("POST", _CHAT, channel_id=await self._channel(user))
        if self._stood_still(began):
            raise DeliveryFailed("stood still", Failure.RETRY)
        for wait in self._patience.waits:
            try:
                return await self._send(route, payload)
            except DeliveryFailed as failed:
                if failed.failure is not Failure.AMBIGUOUS:
                    raise
                await asyncio.sleep(wait)
                if self._stood_still(began):
                    raise
        return await self._send(route, payload)

    def _stood_still(self, began: float) -> bool:
        return self._patience.passed() - began > AGAIN_WITHIN

    async def _send(self, route: Route, payload: dict[str, object]) -> str:
        async with _failing():
            try:
                return f"{route.channel_id}/{_id(await self._wire.ask(route, json=payload))}"
            except discord.NotFound as missing:
                if missing.code == DELETED:
                    return ""
                raise

    async def look(self, to: Actor, delivery: str, since: datetime, near: str) -> str | None:
        """Return ``channel/message`` of the one with this delivery's id on a button, or None: none since then has it.

        A chat that was remembered and is gone is opened anew, once; ``near`` saves opening one that is not known.

        Raises:
            DeliveryFailed: The chat could not be read.

        """
        self.learn(to, near)
        return await self._anew(to.id, partial(self._found, to.id, delivery, since))

    async def _found(self, user: str, delivery: str, since: datetime) -> str | None:
        async with _failing():
            channel, after = await self._channel(user), time_snowflake(since)
            route = Route("GET", _CHAT, channel_id=channel)
            while True:
                found = await self._wire.ask(route, params={"limit": limits.HISTORY, "after": after})
                if not isinstance(found, list):
                    raise Unreadable
                for each in found:
                    if _carries(each, delivery):
                        return f"{channel}/{_id(each)}"
                if len(found) < limits.HISTORY:
                    return None
                after = max(int(_id(each)) for each in found)

    async def edit(self, to: Actor, message: str, card: Card) -> None:
        """Put a card in the place of a message; one that was deleted stays away.

        The channel of one that an older version posted, which kept its id alone, is opened for it.

        Raises:
            DeliveryFailed: Discord refused it, or did not answer in time.

        """
        payload = _payload(card)
        async with _failing():
            known, _, own = message.rpartition("/")
            channel = int(known) if known else await self._channel(to.id)
            which = Route("PATCH", f"{_CHAT}/{{message_id}}", channel_id=channel, message_id=int(own))
            await self._wire.ask(which, json=payload)

    async def _channel(self, user: str) -> int:
        """Return the direct message channel with a user, opened once."""
        if user not in self._channels:
            async with asyncio.timeout(self._patience.answer):
                await self._opening.acquire()
            try:
                self._remember(user, await self._open(user))
            finally:
                self._opening.release()
        return self._channels[user]

    def _remember(self, user: str, channel: int) -> None:
        """Note a channel; the oldest notes make room."""
        while len(self._channels) >= MOST:
            del self._channels[next(iter(self._channels))]
        self._channels[user] = channel

    async def _open(self, user: str) -> int:
        left = self._opens_at - self._patience.passed()
        if left > 0:
            raise discord.RateLimited(left)
        try:
            opened = await self._wire.ask(Route("POST", "/users/@me/channels"), json={"recipient_id": int(user)})
        except discord.RateLimited as limited:
            self._opens_at = self._patience.passed() + limited.retry_after
            raise
        return int(_id(opened))


def _id(answer: object) -> str:
    match answer:
        case {"id": str(found)} if found.isdigit():
            return found
        case _:
            raise Unreadable


def _payload(card: Card) -> dict[str, object]:
    try:
        components = draw.components(card)
    except Exception as fault:  # noqa: BLE001 - whatever is wrong with this card, a plain one can be drawn
        raise DeliveryFailed(f"not drawn: {type(fault).__name__}", Failure.OUR_BUG) from None
    return {"components": components, "flags": _FLAGS, "allowed_mentions": _NOBODY}


@asynccontextmanager
async def _failing(unsure: Failure = Failure.AMBIGUOUS) -> AsyncIterator[None]:
    """Say of each fault of Discord's or the network's what it means.

    ``unsure`` is what it means that nobody knows whether it was done.
    """
    try:
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
