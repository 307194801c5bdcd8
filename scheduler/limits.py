"""What the platforms allow, as one table with where each figure is from. The pacing keeps a little below all of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from math import ceil
from types import MappingProxyType

SHARE = 0.96
"""What of an allowed rate is used. The platforms count when a request arrives and not when it is sent: the rest
takes up the differences in how long requests are on the wire (40 ms of Discord's second, over two of Slack's minute).
"""
_MICROSECOND = timedelta(microseconds=1)
_SECOND = timedelta(seconds=1)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Rate:
    """So ``many`` within any ``span``. ``burst`` is how many of them may come at once after a rest."""

    many: int
    span: timedelta
    burst: int = 1

    @property
    def apart(self) -> timedelta:
        """How far apart requests are sent so that `SHARE` of the rate is used, in whole microseconds."""
        return ceil(self.span / _MICROSECOND / (self.many * SHARE)) * _MICROSECOND


@dataclass(frozen=True, slots=True)
class Limits:
    """What one platform allows.

    ``tenant`` is for all posts to a tenant (`bot.chat.Actor.tenant`), ``chat`` for those to one person's chat,
    ``opening`` for first posts to people, whose chat has to be opened; ``looks`` for reads of chats, None where
    they count as posts. ``invalid`` is how many refused requests are the most before everything is held.
    """

    tenant: Rate
    chat: Rate
    opening: Rate | None = None
    looks: Rate | None = None
    invalid: Rate | None = None


SLACK = Limits(tenant=Rate(300, _MINUTE), chat=Rate(1, _SECOND), looks=Rate(50, _MINUTE))
"""Slack. Posts: "1 message per second to a specific channel" and "several hundred messages per minute" for a whole
workspace, both from docs.slack.dev/apis/web-api/rate-limits ("special tier" of chat.postMessage). Slack names no
number: three hundred is the least that "several hundred" can mean; the bursts that Slack also grants without a figure
are not used. Looks: conversations.history is Tier 3, "50+ per minute" for each method and workspace (same page). For an
app that is distributed commercially outside of Slack's Marketplace it is 1 per minute with 15 messages since
2025-05-29; an app that a workspace makes for itself from the manifest keeps Tier 3.
"""
DISCORD = Limits(
    tenant=Rate(50, _SECOND),
    chat=Rate(5, 5 * _SECOND),
    opening=Rate(1, 2 * _SECOND, burst=5),
    invalid=Rate(5_000, 10 * _MINUTE),
)
"""Discord. All requests of a bot: 50 a second (discord.com/developers/docs/topics/rate-limits, "Global Rate Limit").
One channel: 5 in 5 seconds; Discord documents none and tells it in headers, this is what is commonly seen. Opening
chats: Discord warns of opening "a significant amount of DMs too quickly" (Create DM) and names no number; one in two
seconds after a few is this bot's choice. Invalid requests: 10,000 answers of 401, 403 and 429 in 10 minutes ban the
address ("Invalid Request Limit"); half of that is the most here.
"""
LIMITS: Mapping[str, Limits] = MappingProxyType({"slack": SLACK, "discord": DISCORD})
"""By platform. What is not in it (the console) has no limits."""
