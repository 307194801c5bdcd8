"""Carries cards into people's DMs with the bot."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack import draw, limits
from adapters.slack.doors import Doors
from adapters.slack.failures import CHANNEL_GONE, FAULTS, METADATA_REFUSED, failed, unreadable
from adapters.slack.hear import user
from bot.card import Card
from bot.chat import Actor
from bot.delivery import DeliveryFailed, Failure

log = logging.getLogger(__name__)
EVENT = "followthrough_nudge"
AGAIN_WITHIN = 30.0
"""Seconds after the beginning of a post within which another request may follow: half of a lease of the scheduler's."""


class SlackMessenger:
    """A `bot.ports.Messenger` for one workspace. It never sends a second time what may have been posted."""

    def __init__(
        self,
        client: AsyncWebClient,
        doors: Doors,
        posted: Callable[[Actor], None],
        passed: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take a client without retry handlers: a repeated chat.postMessage may post twice.

        ``posted`` is told of each card that went out, with its person. ``passed`` gives seconds, also those in which
        the machine sleeps.
        """
        self._passed = passed
        self._client = client
        self._doors = doors
        self._posted = posted

    def learn(self, to: Actor, near: str) -> None:
        """Take a message that was posted to a person before: it tells which DM is theirs, if that is not known yet."""
        if near and not self._doors.of(to):
            self._doors.learn(to, near.partition("/")[0])

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Post a card and return its ``channel/ts``. The delivery's id, which says nothing, is its metadata.

        A DM that was known and is gone is found anew by its person, once.

        Raises:
            DeliveryFailed: Slack refused it, or did not answer in time.

        """
        message, known, person, began = _drawn(card), self._doors.of(to), user(to), self._passed()
        try:
            answer = await self._say(known or person, message, delivery, began)
        except DeliveryFailed as gone:
            if not known or gone.reason != CHANNEL_GONE:
                raise
            self._doors.forget(to)
            self._goes_on(began)
            answer = await self._say(person, message, delivery, began)
        channel, ts = answer.get("channel"), answer.get("ts")
        if not (isinstance(channel, str) and isinstance(ts, str)):
            raise unreadable()
        self._doors.learn(to, channel)
        self._posted(to)
        return f"{channel}/{ts}"

    def _goes_on(self, began: float) -> None:
        """See that this process may ask once more: nothing was sent so far, but another may be at it by now."""
        if self._passed() - began > AGAIN_WITHIN:
            raise DeliveryFailed("stood still", Failure.RETRY)

    async def _say(self, channel: str, message: dict[str, Any], delivery: str, began: float) -> AsyncSlackResponse:
        """Post a card, once more without its metadata where Slack does not take that: its buttons carry the same id."""
        metadata = {"event_type": EVENT, "event_payload": {"delivery": delivery}}
        try:
            return await self._send(channel, {**message, "metadata": metadata})
        except DeliveryFailed as refused:
            if refused.reason not in METADATA_REFUSED:
                raise
            log.warning("delivery %s: its metadata was refused (%s), it goes without", delivery, refused.reason)
        self._goes_on(began)
        return await self._send(channel, message)

    async def _send(self, channel: str, message: dict[str, Any]) -> AsyncSlackResponse:
        try:
            return await self._client.chat_postMessage(
                channel=channel, unfurl_links=False, unfurl_media=False, link_names=False, **message
            )
        except FAULTS as fault:
            raise failed(fault) from None

    async def look(self, to: Actor, delivery: str, since: datetime, near: str) -> str | None:
        """Return ``channel/ts`` of the message that names this delivery in its metadata or on a button, or None.

        A DM that was known and is gone is forgotten, and the one that ``near`` is in is read instead. Slack reads a
        person's DM only for apps with ``im:history``; without it, or without knowing which channel it is (nothing was
        posted into it yet), nobody can look.

        Raises:
            DeliveryFailed: The DM could not be read.

        """
        known, other = self._doors.of(to), near.partition("/")[0]
        if not (known or other):
            raise DeliveryFailed("chat unknown", Failure.PARK)
        try:
            return await self._found(known or other, delivery, since)
        except DeliveryFailed as gone:
            if not known or gone.reason != CHANNEL_GONE:
                raise
            self._doors.forget(to)
            if other in {"", known}:
                raise
        return await self._found(other, delivery, since)

    async def _found(self, channel: str, delivery: str, since: datetime) -> str | None:
        page: dict[str, str] = {}
        while True:
            try:
                answer = await self._client.conversations_history(
                    channel=channel,
                    oldest=f"{since.timestamp():.6f}",
                    include_all_metadata=True,
                    limit=limits.HISTORY,
                    **page,  # type: ignore[arg-type] # the cursor alone
                )
            except FAULTS as fault:
                raise failed(fault) from None
            found = answer.get("messages")
            if not isinstance(found, list):
                raise unreadable()
            for each in found:
                if _names(each, delivery):
                    return f"{channel}/{each['ts']}"
            cursor = (answer.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return None
            page = {"cursor": cursor}

    async def edit(self, to: Actor, message: str, card: Card) -> None:
        """Put a card in the place of a message.

        Raises:
            DeliveryFailed: Slack refused it, or did not answer in time.

        """
        channel, _, ts = message.partition("/")
        drawn = _drawn(card)
        try:
            await self._client.chat_update(channel=channel, ts=ts, link_names=False, **drawn)
        except FAULTS as fault:
            raise failed(fault) from None
        self._posted(to)


def _names(message: dict[str, Any], delivery: str) -> bool:
    """Tell whether a message is a delivery's: its metadata says so or, where Slack took none, an id on a button."""
    metadata = message.get("metadata") or {}
    if metadata.get("event_type") == EVENT:
        return bool((metadata.get("event_payload") or {}).get("delivery") == delivery)
    drawn = (each for block in message.get("blocks") or () for each in block.get("elements") or ())
    return any(delivery in str(each.get("action_id", "")) for each in drawn)


def _drawn(card: Card) -> dict[str, Any]:
    try:
        return draw.message(card)
    except Exception as fault:  # noqa: BLE001 - whatever is wrong with this card, a plain one can be drawn
        raise DeliveryFailed(f"not drawn: {type(fault).__name__}", Failure.OUR_BUG) from None
