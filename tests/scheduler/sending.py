"""A process that sends by the pacing in simulated time: it serves its tenants in turn, as the pusher does."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from bot.chat import Actor
from scheduler.pacing import Pacer
from tests.scheduler.counting import JITTER, WIRE, Post

BEGUN = datetime(2026, 11, 25, 9, tzinfo=UTC)
LEASE = timedelta(seconds=60)
AT_ONCE = 500
"""What is claimed of one tenant at a time."""
AGAIN = timedelta(seconds=1)
"""After how long tenants are served again that have more to do than may be sent."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card that is due: for whom, and whether it is the first to them."""

    to: Actor
    opens: bool = False


def people(platform: str, workspace: str, many: int) -> list[Actor]:
    """Return so many people of a workspace; on Discord all are of one tenant."""
    name = f"{workspace}/" if platform == "slack" else f"{workspace}-"
    return [Actor(platform, f"{name}U{number}") for number in range(many)]


def wall(platform: str, luck: Random) -> dict[str, list[Card]]:
    """Return 10,000 cards by tenant, all due now: 50 workspaces, of which one has half; some people have two cards.

    On Discord all workspaces are one tenant, and 80 of the people were never written to.
    """
    due: dict[str, list[Card]] = {}
    for number in range(50):
        many = 5_000 if number == 0 else 102 + (number <= 2)
        those = people(platform, f"T{number}", many * 3 // 5)
        luck.shuffle(those)
        for to in (those * 2)[:many]:
            due.setdefault(to.tenant, []).append(Card(to))
    if platform == "discord":
        luck.shuffle(due["discord"])
        due["discord"][:80] = [Card(to, opens=True) for to in people(platform, "new", 80)]
    return due


def sent(
    due: Mapping[str, Sequence[Card]], luck: Random, *, pacer: Pacer, costs: float = 0, at_once: int = AT_ONCE
) -> list[Post]:
    """Send all that is due and return the posts; one claimed card costs the process so many seconds of its own."""
    left = {tenant: deque(cards) for tenant, cards in due.items()}
    posts: list[Post] = []
    now = BEGUN
    while any(left.values()):
        begun = now
        for tenant, cards in left.items():
            for _ in range(min(len(cards), at_once, pacer.room(tenant, now, LEASE))):
                card = cards.popleft()
                now += timedelta(seconds=costs)
                at = pacer.slot(card.to, now, opens=card.opens)
                posts.append(_post(card, at, luck))
        now = max(now, begun + AGAIN)
    return posts


def _post(card: Card, at: datetime, luck: Random) -> Post:
    when = (at - BEGUN).total_seconds()
    return Post(when, when + WIRE + luck.random() * JITTER, card.to, card.opens)


def share(posts: Sequence[Post], a_second: float) -> float:
    """Return how much of an allowed rate these posts used, with the requests that opened chats for them."""
    times = [post.sent for post in posts]
    requests = len(posts) + sum(post.opens for post in posts)
    return (requests - 1) / (max(times) - min(times)) / a_second
