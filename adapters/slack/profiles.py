"""What Slack says about a person: asked for once an hour, and never waited for long."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.failures import FAULTS, put_off
from adapters.slack.gate import Gate
from adapters.slack.hear import user
from adapters.slack.lately import Lately
from adapters.slack.work import Work
from bot.chat import Actor, Profile

log = logging.getLogger(__name__)
KEPT = 3600.0
"""Seconds for which a profile is not asked for again."""
KEPT_FAILURE = 60.0
"""The same after a failure."""
PATIENCE = 1.0
"""Seconds that an answer waits for a profile: without it the last one that is known counts."""
MOST = 10_000
UNKNOWN = Profile(watched=True)
"""Whoever owns a workspace may be able to export what is said in it."""


@dataclass(frozen=True, slots=True)
class _Known:
    profile: Profile
    until: float


class Profiles:
    """The profiles of people who talked to the bot lately."""

    def __init__(self, client: AsyncWebClient, work: Work, gate: Gate) -> None:
        """Take what asks Slack and when, and what keeps the asking alive when nobody waits for it any more."""
        self._client = client
        self._gate = gate
        self._work = work
        self._known = Lately[Actor, _Known](MOST)
        self._asking: dict[Actor, asyncio.Task[Profile]] = {}

    async def of(self, actor: Actor) -> Profile:
        """Return a person's profile, the last known or an empty one if Slack takes more than a second, or no calls."""
        known = self._known.get(actor)
        if known and known.until > asyncio.get_running_loop().time():
            return known.profile
        if self._gate.held():
            return known.profile if known else UNKNOWN
        asking = self._asking.get(actor)
        if asking is None:
            asking = self._asking[actor] = self._work.begin(self._ask(actor))
        await asyncio.wait({asking}, timeout=PATIENCE)
        if asking.done() and not asking.cancelled():
            return asking.result()
        return known.profile if known else UNKNOWN

    async def _ask(self, actor: Actor) -> Profile:
        known = self._known.get(actor)
        try:
            await self._gate.turn()
            answer = await self._client.users_info(user=user(actor), include_locale=True)
            profile, kept = _read(answer.get("user") or {}), KEPT
        except FAULTS as fault:
            log.warning("users.info failed: %s", type(fault).__name__)
            self._gate.hold(put_off(fault))
            profile, kept = known.profile if known else UNKNOWN, KEPT_FAILURE
        finally:
            del self._asking[actor]
        self._known[actor] = _Known(profile, asyncio.get_running_loop().time() + kept)
        return profile


def _read(user: dict[str, Any]) -> Profile:
    shown = user.get("profile") or {}
    return Profile(
        name=str(shown.get("display_name") or user.get("real_name") or user.get("name") or ""),
        language=str(user.get("locale") or ""),
        zone=str(user.get("tz") or ""),
        watched=True,
    )
