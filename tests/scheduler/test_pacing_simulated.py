"""The pacing against a Slack and a Discord that count everything, in simulated time."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from random import Random, SystemRandom

import pytest

from bot.chat import Actor
from scheduler.limits import SLACK, Limits, Rate
from scheduler.pacing import Pacer
from tests.scheduler import counting
from tests.scheduler.counting import Platform, Post
from tests.scheduler.sending import BEGUN, Card, people, sent, share, wall

BOTH = pytest.mark.parametrize(
    ("platform", "counts", "a_second"), [("slack", counting.slack, 5), ("discord", counting.discord, 50)]
)
COSTS = 0.01
"""Seconds of its own that a card costs a very slow machine."""


@pytest.fixture
def luck() -> Random:
    seed = int(os.environ.get("PACING_SEED") or SystemRandom().randrange(10**6))
    print(f"PACING_SEED={seed}")  # noqa: T201 - shown when it fails
    return Random(seed)  # noqa: S311 - repeatable on purpose


@BOTH
def test_ten_thousand_cards_of_fifty_workspaces_use_what_is_allowed_and_cause_no_429(
    platform: str, counts: Callable[[], Platform], a_second: int, luck: Random
) -> None:
    due = wall(platform, luck)
    posts = sent(due, luck, pacer=Pacer())
    server = counts()
    server.take(posts)
    assert (server.refused, server.taken, len(posts)) == (0, 10_000, 10_000)
    for tenant in due:
        mine = [post for post in posts if post.to.tenant == tenant]
        left_free = sum(post.opens for post in mine) / len(mine)  # a place beside each chat that is opened
        assert share(mine, a_second) >= 0.95 * (1 - left_free)


@BOTH
def test_a_little_more_than_what_is_allowed_would_be_noticed(
    platform: str, counts: Callable[[], Platform], a_second: int, luck: Random
) -> None:
    apart = 1 / (1.05 * a_second)
    server = counts()
    server.take(Post(at * apart, at * apart, to) for at, to in enumerate(people(platform, "T1", 1_000)))
    assert server.refused
    two = counts()
    two.take(Post(0.15 * at, 0.15 * at, people(platform, "T1", 1)[0]) for at in range(10))
    assert two.refused
    eager = {platform: Limits(tenant=Rate(2 * a_second, timedelta(seconds=1)), chat=SLACK.chat)}
    server = counts()
    server.take(sent(wall(platform, luck), luck, pacer=Pacer(eager)))
    assert server.refused


def test_no_more_chats_are_opened_than_one_in_two_seconds_after_a_few(luck: Random) -> None:
    due = {"discord": [Card(to, opens=True) for to in people("discord", "new", 500)]}
    posts = sent(due, luck, pacer=Pacer())
    server = counting.discord()
    server.take(posts)
    assert server.refused == 0
    assert share(posts, 0.5) >= 0.95


def test_one_busy_workspace_delays_another_by_at_most_a_factor_of_two(luck: Random) -> None:
    busy = wall("slack", luck)
    quiet = {tenant: cards for tenant, cards in busy.items() if tenant != "slack/T0"}
    beside = _over(sent(busy, luck, pacer=Pacer(), costs=COSTS))
    alone = _over(sent(quiet, luck, pacer=Pacer(), costs=COSTS))
    assert max(beside[tenant] / alone[tenant] for tenant in quiet) <= 2


def test_a_workspace_that_may_send_all_it_has_at_once_would_delay_them_more(luck: Random) -> None:
    busy = wall("slack", luck)
    quiet = {tenant: cards for tenant, cards in busy.items() if tenant != "slack/T0"}
    greedy = {"slack": Limits(tenant=Rate(10_000, timedelta(seconds=60)), chat=SLACK.chat)}
    beside = _over(sent(busy, luck, pacer=Pacer(greedy), costs=COSTS, at_once=5_000))
    alone = _over(sent(quiet, luck, pacer=Pacer(greedy), costs=COSTS, at_once=5_000))
    assert max(beside[tenant] / alone[tenant] for tenant in quiet) > 2


def test_a_storm_of_refused_requests_stays_at_half_of_what_bans() -> None:
    pacer, to = Pacer(), [Actor("discord", str(number)) for number in range(1_000)]
    now, refused = BEGUN, []
    for number in range(30_000):
        now = pacer.slot(to[number % len(to)], now)
        pacer.invalid("discord", now)
        refused.append(now)
    most = max(
        sum(1 for each in refused[number:] if each - at < timedelta(minutes=10))
        for number, at in list(enumerate(refused))[::5_000]
    )
    assert most == 5_000


def _over(posts: list[Post]) -> dict[str, float]:
    """Return when each tenant's last card was sent."""
    over: dict[str, float] = {}
    for post in posts:
        over[post.to.tenant] = max(post.sent, over.get(post.to.tenant, 0))
    return over
