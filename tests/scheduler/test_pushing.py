"""The real pusher on SQLite against a Slack and a Discord that count everything, in simulated time."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from random import Random, SystemRandom

import pytest

from bot.chat import Actor
from bot.delivery import Delivery, DeliveryFailed, Failure, State
from bot.ids import short_id
from bot.ports import Tx
from scheduler.ledger import LEASE
from scheduler.limits import DISCORD, Rate
from scheduler.pacing import Pacer
from scheduler.pusher import Pusher
from scheduler.stopped import STOPPED_FOR
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.scheduler import counting
from tests.scheduler.counting import Platform, Post
from tests.scheduler.pushing import Scene, due, once_each
from tests.scheduler.sending import people, share
from tests.scheduler.simulated import NINE
from tests.stores import open_sqlite

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


def test_whose_chat_an_older_version_did_not_keep_is_opened_as_slowly(luck: Random, tmp_path: Path) -> None:
    scene = Scene(tmp_path, dict.fromkeys(people("discord", "old", 40), "1234567890"), luck)
    posts = scene.run(scene.all_there).posts
    server = counting.discord()
    server.take(posts)
    assert (server.refused, len(posts), once_each(posts)) == (0, 40, True)
    assert all(post.opens for post in posts)


@pytest.mark.parametrize(
    ("platform", "tenant", "counts", "many"),
    [("slack", "slack/T1", counting.slack, 400), ("discord", "discord", counting.discord, 800)],
)
def test_workers_that_take_turns_are_no_faster_than_one(
    platform: str, tenant: str, counts: Callable[[], Platform], many: int, luck: Random, tmp_path: Path
) -> None:
    new = people(platform, "T1", many + 30)[many:]
    everybody = [*((to, True) for to in people(platform, "T1", many)), *((to, False) for to in new)]
    luck.shuffle(everybody)
    scene = Scene(tmp_path, dict(everybody), luck)
    posts = scene.in_turn(3, tenant).posts
    server = counts()
    server.take(posts)
    assert (server.refused, server.taken, once_each(posts)) == (0, many + 30, True)
    assert max(post.sent for post in posts) < 95


def test_one_busy_workspace_delays_another_by_at_most_a_factor_of_two(luck: Random, tmp_path: Path) -> None:
    quiet, busy = people("slack", "T2", 30), people("slack", "T1", 2_000)
    alone, beside = (_over(tmp_path, those, luck) for those in (quiet, busy + quiet))
    assert beside <= 2 * alone


def _over(folder: Path, those: list[Actor], luck: Random) -> float:
    """Return when the last card of the workspace T2 arrived."""
    scene = Scene(folder, dict.fromkeys(those, True), luck, costs=COSTS)
    arrivals = scene.arrivals
    scene.run(lambda: sum(post.to.tenant == "slack/T2" for post in arrivals.posts) == 30)
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
    posts = scene.run(lambda: len(scene.arrivals.posts) > 0).posts
    assert scene.loop.time() < 3
    with scene.opened() as store, store.begin() as tx:
        left = tx.deliveries.claim("slack/T1", scene.clock.now(), scene.clock.now() + LEASE, 100)
    assert len(left) == 40 - len(posts)
    assert {each.attempt for each in left} == {1}, "nobody tried them"


def test_what_may_have_arrived_is_looked_for_no_faster_than_slack_lets_chats_be_read(
    luck: Random, tmp_path: Path
) -> None:
    everybody = people("slack", "T1", 60)
    scene, lost = Scene(tmp_path, dict.fromkeys(everybody, True), luck), set(everybody[:30])

    def fails(to: Actor) -> DeliveryFailed | None:
        unheard = to in lost
        lost.discard(to)
        return DeliveryFailed("request_timeout", Failure.AMBIGUOUS) if unheard else None

    scene.arrivals.fails = fails
    arrivals = scene.run(scene.all_there)
    assert once_each(arrivals.posts)
    assert len(arrivals.looked) >= 30
    assert all(later - first >= 1.2 for first, later in pairwise(sorted(arrivals.looked)))


def test_too_many_refusals_hold_the_platform_until_they_no_longer_count(luck: Random, tmp_path: Path) -> None:
    limits = {"discord": replace(DISCORD, invalid=Rate(10, timedelta(minutes=10)))}
    scene = Scene(tmp_path, dict.fromkeys(people("discord", "T1", 40), True), luck, pacer=Pacer(limits))
    asked: list[float] = []

    def fails(_: Actor) -> DeliveryFailed | None:
        asked.append(scene.loop.time())
        return DeliveryFailed("403 50001", Failure.RETRY, refused=True) if len(asked) <= 10 else None

    scene.arrivals.fails = fails
    assert once_each(scene.run(scene.all_there).posts)
    assert [at for at in asked if asked[9] + 0.3 < at < asked[0] + 600] == []


async def test_the_next_worker_and_the_next_start_wait_as_one_was_told_to(tmp_path: Path) -> None:
    clock, mailbox = HandClock(NINE.isoformat()), Mailbox()
    mailbox.failures = [DeliveryFailed("ratelimited", Failure.RETRY, retry_after=60, for_all=True)]
    with open_sqlite(tmp_path / "leads.db") as store, ThreadPoolExecutor(1) as pool:
        one, other = (Pusher(store, clock, {"slack": mailbox}, pool) for _ in range(2))
        due(store, dict.fromkeys(people("slack", "T1", 1), True))
        await one.slice("slack/T1")
        due(store, dict.fromkeys(people("slack", "T1", 9)[1:], True))
        clock.turn(seconds=30)
        assert await other.slice("slack/T1") == 0
        assert len(mailbox.on_its_way) == 1
    with open_sqlite(tmp_path / "leads.db") as store, ThreadPoolExecutor(1) as pool:
        after = Pusher(store, clock, {"slack": mailbox}, pool)
        assert await after.slice("slack/T1") == 0
        clock.turn(seconds=30)
        assert await after.slice("slack/T1") == 9
    assert once_each([Post(0, 0, to) for to, _, _ in mailbox.sent])


async def test_nothing_is_written_where_the_pace_does_not_change(tmp_path: Path) -> None:
    clock, mailbox = HandClock(NINE.isoformat()), Mailbox()
    with open_sqlite(tmp_path / "leads.db") as store, ThreadPoolExecutor(1) as pool:
        due(store, dict.fromkeys(people("slack", "T1", 3), False))
        await Pusher(store, clock, {"slack": mailbox}, pool).slice("slack/T1")
        assert store.notes.read("pace/slack/T1") is None
    assert len(mailbox.sent) == 3


async def test_while_a_stopped_workspace_has_a_backlog_the_next_card_of_another_is_not_forgotten(
    tmp_path: Path,
) -> None:
    clock, mailbox = HandClock(NINE.isoformat()), Mailbox()
    with open_sqlite(tmp_path / "leads.db") as store, ThreadPoolExecutor(1) as pool:
        due(store, dict.fromkeys([Actor("test", "T1/alice"), Actor("test", "T1/bob")], True))
        due(store, {Actor("test", "T2/carol"): True}, at=NINE + timedelta(minutes=3))
        pusher = Pusher(store, clock, {"test": mailbox}, pool)
        mailbox.failures = [DeliveryFailed("token_revoked", Failure.STOP_TENANT)] * 2
        await pusher.tick()
        with store.begin() as tx:  # somebody else of the stopped workspace becomes due
            tx.deliveries.plan(_planned(tx, "T1/bob"))
        await pusher.tick()
        assert await pusher.next_due() == NINE + timedelta(minutes=3)
        clock.turn(seconds=180)
        assert await pusher.tick() == 1
        assert await pusher.next_due() == NINE + STOPPED_FOR


def _planned(tx: Tx, name: str) -> Delivery:
    person = tx.people.find(Actor("test", name))
    assert person
    return Delivery(short_id(), person.id, "at/any", State.PLANNED, NINE, NINE)
