"""Answers that come after the acknowledgement: through response_url, by a modal, or in the person's DM."""

from __future__ import annotations

import logging

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack import form as forms
from adapters.slack.doors import Doors
from adapters.slack.draw import Json, message
from adapters.slack.failures import FAULTS, error_word
from adapters.slack.hear import Heard, metadata
from bot.card import Card, Reply
from bot.form import Form
from bot.language import later

log = logging.getLogger(__name__)
LATE = later("That took me too long to open the form in time. What you gave is kept; the button opens it.")
WRONG = later(
    "Not everything could be read, so nothing is saved yet. What you gave is kept; the button opens the form."
)
OK = 200


class Tell:
    """Says things to the person who did something."""

    def __init__(self, client: AsyncWebClient, doors: Doors) -> None:
        """Take what talks to Slack; its session is there once the adapter has started."""
        self._client = client
        self._doors = doors

    def own(self, heard: Heard) -> bool:
        """Tell whether something happened in the person's own DM with the bot."""
        return bool(heard.channel) and heard.channel == self._doors.of(heard.actor)

    def answer(self, heard: Heard, card: Card) -> Json:
        """Return a message as the answer to a command: it stays in the person's own DM, and is private elsewhere."""
        kind = "in_channel" if self.own(heard) else "ephemeral"
        return {**message(card), "response_type": kind}

    async def reply(self, heard: Heard, reply: Reply) -> None:
        """Answer through response_url; where that is over, in the DM."""
        if heard.pressed and reply.replaces:
            body = {**message(reply.card), "replace_original": True}
        else:
            body = {**self.answer(heard, reply.card), "replace_original": False}
        if not await self._responded(heard, body):
            await self._write(heard, reply.card)

    async def open(self, heard: Heard, form: Form) -> None:
        """Put a form in front of the person; where it is too late for that, a button that does."""
        try:
            view = forms.modal(form, metadata(heard, form.call))
            await self._client.views_open(trigger_id=heard.trigger, view=view)
        except FAULTS as fault:
            log.warning("views.open failed: %s", _word(fault))
            await self.reply(heard, Reply(forms.as_card(form, LATE)))

    async def wrong(self, heard: Heard, form: Form) -> None:
        """Say what is wrong with a form that was submitted and is closed already."""
        await self.reply(heard, Reply(forms.as_card(form, WRONG)))

    async def _responded(self, heard: Heard, body: Json) -> bool:
        session = self._client.session
        if not heard.response_url or session is None:
            return False
        try:
            async with session.post(heard.response_url, json=body) as response:
                return response.status == OK
        except (aiohttp.ClientError, TimeoutError) as fault:
            log.warning("response_url failed: %s", _word(fault))
            return False

    async def _write(self, heard: Heard, card: Card) -> None:
        try:
            answer = await self._client.chat_postMessage(
                channel=heard.user, unfurl_links=False, unfurl_media=False, link_names=False, **message(card)
            )
        except FAULTS as fault:
            log.warning("an answer could not be given: %s", _word(fault))
        else:
            self._doors.learn(heard.actor, answer["channel"])


def _word(fault: Exception) -> str:
    return error_word(fault) if isinstance(fault, SlackApiError) else type(fault).__name__
