"""Carries cards into people's DMs with the bot."""

from __future__ import annotations

from collections.abc import Callable

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.doors import Doors
from adapters.slack.draw import message
from adapters.slack.failures import FAULTS, failed
from bot.card import Card
from bot.chat import Actor

EVENT = "followthrough_nudge"


class SlackMessenger:
    """A `bot.ports.Messenger` for one workspace. It never sends a second time by itself."""

    def __init__(self, client: AsyncWebClient, doors: Doors, posted: Callable[[Actor], None]) -> None:
        """Take a client without retry handlers: a repeated chat.postMessage may post twice.

        ``posted`` is told of each card that went out, with its person.
        """
        self._client = client
        self._doors = doors
        self._posted = posted

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Post a card and return its ``channel/ts``. The delivery's id, which says nothing, is its metadata.

        Raises:
            DeliveryFailed: Slack refused it, or did not answer in time.

        """
        try:
            answer = await self._client.chat_postMessage(
                channel=self._doors.of(to) or to.id.partition("/")[2],
                metadata={"event_type": EVENT, "event_payload": {"delivery": delivery}},
                unfurl_links=False,
                unfurl_media=False,
                link_names=False,
                **message(card),
            )
        except FAULTS as fault:
            raise failed(fault) from None
        self._doors.learn(to, answer["channel"])
        self._posted(to)
        return f"{answer['channel']}/{answer['ts']}"
