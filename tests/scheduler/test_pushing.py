"""The real pusher on SQLite against a Slack and a Discord that count everything, in simulated time."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from random import Random, SystemRandom

import pytest

from bot.chat import Actor
from bot.ports import DeliveryFailed, Failure
from scheduler.pacing import Pacer
from tests.scheduler import counting
from tests.scheduler.counting import Platform
from tests.scheduler.pushing import Scene, once_each
from tests.scheduler.sending import people, share

COSTS = 0.01
"""Seconds that a transaction costs on a very slow machine."""


@pytest.fixture
def luck() -> Random:
    seed = int(os.environ.get("PACING_SEED") or SystemRandom().randrange(10**6))
    print(f"PACING_SEED={seed}")  # noqa: T201 - shown when it fails
    return Random(seed)  # noqa: S311 - repeatable on purpose


@pytest.mark.parametrize(
    ("platform", "counts", "many", "a_second"),
    [("slack", counting.slack, 400, 5), ("discord", counting.discord, 800, 50)],
)
def test_what_is_allowed_is_used_and_no_429_is_caused(
    platform: str, counts: Callable[[], Platform], many: int, a_second: int, luck: Random, tmp_path: Path
) -> None:
    scene = Scene(tmp_path, dict.fromkeys(people(platform, "T1", many), True), luck)
    posts = scene.run(scene.all_there).posts
    server = counts()
    server.take(posts)
    assert (server.refused, server.taken, len(posts)) == (0, many, many)
    assert once_each(posts)
    assert share(posts, a_second) >= 0.95


def test_unpaced_the_same_cards_would_be_too_many(luck: Random, tmp_path: Path) -> None:
    scene = Scene(tmp_path, dict.fromkeys(people("slack", "T1", 400), True), luck, pacer=Pacer({}))
    server = counting.slack()
    server.take(scene.run(scene.all_there).posts)
    assert server.refused


def test_first_cards_on_discord_go_slowly_and_hold_up_nobody_else(luck: Random, tmp_path: Path) -> None:
    known, new = people("discord", "known", 300), people("discord", "new", 60)
    scene = Scene(tmp_path, dict.fromkeys(known, True) | dict.fromkeys(new, False), luck)
    posts = scene.run(scene.all_there).posts
    server = counting.discord()
    server.take(posts)
    assert (server.refused, len(posts), once_each(posts)) == (0, 360, True)
    first = [post for post in posts if post.opens]
    assert share(first[5:], 0.5) >= 0.9
    assert max(post.sent for post in posts if not post.opens) < 15


def test_one_busy_workspace_delays_another_by_at_most_a_factor_of_two(luck: Random, tmp_path: Path) -> None:
    quiet, busy = people("slack", "T2", 10), people("slack", "T1", 2_000)
    alone, beside = (_over(tmp_path, those, luck) for those in (quiet, busy + quiet))
    assert beside <= 2 * alone


def _over(folder: Path, those: list[Actor], luck: Random) -> float:
    """Return when the last card of the workspace T2 arrived."""
    scene = Scene(folder, dict.fromkeys(those, True), luck, costs=COSTS)
    arrivals = scene.arrivals
    scene.run(lambda: sum(post.to.tenant == "slack/T2" for post in arrivals.posts) == 10)
    return arrivals.last("slack/T2")


def test_what_slack_refuses_for_a_while_goes_after_it_and_nothing_before(luck: Random, tmp_path: Path) -> None:
    scene = Scene(tmp_path, dict.fromkeys(people("slack", "T1", 60), True), luck)
    asked: list[float] = []

    def fails(_: Actor) -> DeliveryFailed | None:
        asked.append(scene.loop.time())
        if asked[0] <= asked[-1] < asked[0] + 0.15 or len(asked) == 1:
            return DeliveryFailed("ratelimited", Failure.RETRY, retry_after=30, for_all=True)
        return None

    scene.arrivals.fails = fails
    posts = scene.run(scene.all_there).posts
    assert (len(posts), once_each(posts)) == (60, True)
    assert [at for at in asked if asked[0] + 0.3 < at < asked[0] + 30] == []


def test_what_waits_for_its_turn_is_given_back_when_the_bot_stops(luck: Random, tmp_path: Path) -> None:
    scene = Scene(tmp_path, dict.fromkeys(people("slack", "T1", 40), True), luck)
    scene.run(lambda: len(scene.arrivals.posts) > 0)
    assert scene.loop.time() < 3
