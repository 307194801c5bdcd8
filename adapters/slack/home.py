"""The Home tab: a person's follow-ups as /followup list tells them, kept current while the bot runs."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import Executor
from dataclasses import replace

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.draw import Json, message
from adapters.slack.failures import FAULTS, error_word, put_off
from adapters.slack.gate import Gate
from adapters.slack.hear import user
from adapters.slack.lately import Lately
from adapters.slack.profiles import Profiles
from adapters.slack.work import Work
from bot.card import Card, Reply, Text
from bot.chat import Actor, Asked, Call, Place
from bot.core import Core
from bot.language import _, later, speaking

log = logging.getLogger(__name__)
SHOWN = Call("followup list")
READS = later("You can also write to me in Messages, in your own words.")
READS_NOT = later("I cannot read what is written in Messages; the buttons here reach me, and so do commands.")
MOST = 2_000
"""People whose Home is kept current; who opens theirs sees it fresh anyway."""


class Homes:
    """The Homes that were opened since the bot started. Publishing never delays an answer."""

    def __init__(
        self,
        core: Core,
        pool: Executor,
        profiles: Profiles,
        client: AsyncWebClient,
        work: Work,
        gate: Gate,
        *,
        reads: bool = False,
    ) -> None:
        """Take what says what stands in a Home, what publishes it, and when; ``reads``: what people write is heard."""
        self._reads = reads
        self._core = core
        self._pool = pool
        self._profiles = profiles
        self._client = client
        self._work = work
        self._gate = gate
        self._opened = Lately[Actor, bool](MOST)
        """Who opened theirs, and whether something changed while it was being published."""
        self._busy: set[Actor] = set()
        self._looking: set[Actor] = set()
        """Who opened theirs and has not seen it yet: the others' can wait for it."""

    def opened(self, actor: Actor) -> None:
        """Publish a Home that somebody looks at, and keep it current from now on."""
        self._opened[actor] = False
        self._looking.add(actor)
        self.changed(actor)

    def changed(self, actor: Actor) -> None:
        """Publish a person's Home anew, if they ever opened it; many changes at once are published as one."""
        if actor not in self._opened:
            return
        self._opened[actor] = True
        if actor not in self._busy:
            self._work.begin(self._keep_current(actor))

    async def _keep_current(self, actor: Actor) -> None:
        self._busy.add(actor)
        try:
            while self._opened.get(actor):
                await self._gate.turn(lambda: actor in self._looking)
                self._looking.discard(actor)
                self._opened[actor] = False
                await self._publish(actor)
        finally:
            self._busy.discard(actor)

    def _told(self, card: Card) -> Card:
        """Say how to talk to the bot: a DM that nobody reads must not look as if somebody did."""
        with speaking(card.language):
            line = Text.of(_(READS if self._reads else READS_NOT))
        return replace(card, elements=(*card.elements, line))

    async def _publish(self, actor: Actor) -> None:
        place = Place(f"home/{actor.id}", own=True)
        asked = Asked(actor, await self._profiles.of(actor), place, SHOWN, "", by_itself=True)
        answer = await asyncio.get_running_loop().run_in_executor(self._pool, self._core.answer, asked)
        if not isinstance(answer, Reply):
            return
        view: Json = {"type": "home", "blocks": message(self._told(answer.card)).get("blocks", [])}
        try:
            await self._client.views_publish(user_id=user(actor), view=view)
        except FAULTS as fault:
            word = error_word(fault) if isinstance(fault, SlackApiError) else type(fault).__name__
            log.warning("views.publish failed: %s", word)
            if seconds := put_off(fault):
                self._gate.hold(seconds)
                self.changed(actor)
