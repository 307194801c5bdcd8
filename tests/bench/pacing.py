"""How much of what Slack and Discord allow is used, and how often they had to say that it was too much.

The two are simulated, in simulated time, and count in every window (`tests/scheduler/counting.py`).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from random import Random

from scheduler.pacing import Pacer
from tests.scheduler import counting
from tests.scheduler.counting import Platform
from tests.scheduler.sending import sent, share, wall

SEED = 20261125
GOAL = "(goal: at least 95 %, not one 429)"


def run() -> None:
    """Print the figures."""
    print("\nPacing: 10,000 cards due at once in 50 workspaces, of which one has half")
    _row("Slack, 300 a minute and workspace", "slack", counting.slack, 5)
    _row("Discord, 50 a second", "discord", counting.discord, 50)


def _row(name: str, platform: str, counts: Callable[[], Platform], a_second: float) -> None:
    luck = Random(SEED)  # noqa: S311 - repeatable on purpose
    due = wall(platform, luck)
    begun = time.perf_counter()
    posts = sent(due, luck, pacer=Pacer())
    took = time.perf_counter() - begun
    server = counts()
    server.take(posts)
    least = min(share([post for post in posts if post.to.tenant == tenant], a_second) for tenant in due)
    print(
        f"  {name:<40} {least:6.1%} of the allowed rate, {server.refused} of {len(posts):,} answered with 429, "
        f"{took / len(posts) * 1e6:.0f} µs a slot  {GOAL}"
    )
