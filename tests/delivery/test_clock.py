"""Clocks that jump, differ or stand still, and processes and machines that do: one test for each row of the catalogue.

The rows are: suspend, a paused process (before the intent, before the post, before the record), a jump ahead, a jump
back, and skew between this machine and the database.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

import pytest
from apscheduler.schedulers import base

from adapters.storage.overview import open_overview
from adapters.storage.store import SqlStore, open_store
from bot.card import Card
from bot.chat import Actor
from bot.commands import COMMANDS
from bot.core import Core
from bot.delivery import Delivery, State
from bot.pipeline.lead import Lead
from bot.ports import Store, Tx
from deploy.house import House
from scheduler import timer
from scheduler.following import Follower
from scheduler.ledger import LEASE
from scheduler.pusher import Pusher
from scheduler.timer import SystemClock, Timer
from tests.databases import Database
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.stores import KEY
from tests.talk import Talk, words

SWEEP = 0.05
DUE = datetime(2026, 11, 9, 14, tzinfo=UTC)
"""When Alice's card is due: Monday at nine in New York, four working days after she sent it."""
ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
ON_POSTGRESQL = pytest.mark.parametrize("database", ["postgresql"], indirect=True)


@pytest.fixture
def clock() -> HandClock:
    """A clock that stands on a Tuesday at 10:00 in New York."""
    return HandClock()


@pytest.fixture
def store(database: Database) -> Iterator[SqlStore]:
    """A fresh store."""
    opened = open_store(database.url, [KEY])
    yield opened
    opened.close()


@pytest.fixture
def alice(store: SqlStore, clock: HandClock) -> Talk:
    """Alice, who has one lead."""
    alice = Talk(Core(store, clock, COMMANDS), Actor("test", "alice"))
    alice.say("/lead week card:off")
    alice.say("/lead add Acme phone:+14255550100")
    return alice


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    """Threads."""
    with ThreadPoolExecutor(4) as pool:
        yield pool


def kept(store: SqlStore, who: Talk) -> tuple[Delivery, Lead]:
    """Return the latest delivery and the lead."""
    with store.begin() as tx:
        person = tx.people.find(who.actor)
        assert person
        (lead,) = tx.leads.of(person.id)
        return tx.deliveries.latest(person.id, 1)[0], lead


async def let_pass(seconds: float, clock: HandClock, pusher: Pusher) -> int:
    """Let time pass, looking at every second sweep what is due; return how many cards were posted."""
    posted = 0
    for _ in range(int(seconds / 5)):
        clock.turn(seconds=5)
        posted += await pusher.tick()
    return posted


async def becomes(true: Callable[[], object], within: float = 3.0) -> bool:
    """Wait until something is true; return whether it became so."""
    end = time.monotonic() + within
    while time.monotonic() < end:
        if true():
            return True
        await asyncio.sleep(SWEEP / 2)
    return False


# Suspend: a sleep stops while the machine does.


@ON_SQLITE
async def test_suspend_whatever_was_due_meanwhile_comes_with_the_next_sweep(
    alice: Talk, store: SqlStore, clock: HandClock
) -> None:
    mailbox = Mailbox()
    house = House(store, clock, SWEEP)
    await house.start({"test": mailbox})
    await asyncio.sleep(3 * SWEEP)
    assert not mailbox.sent

    clock.turn_to(DUE)

    assert await becomes(lambda: mailbox.sent)
    await house.stop()
    house.close()
    del alice


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="only Linux has a clock that goes on while it sleeps")
def test_suspend_what_passes_is_told_by_a_clock_that_goes_on() -> None:
    before = time.clock_gettime(time.CLOCK_BOOTTIME)
    passed = SystemClock().passed()

    assert before <= passed <= time.clock_gettime(time.CLOCK_BOOTTIME)


# Pause: the process stands still (SIGSTOP, a machine that is moved), and others go on.


class Paused:
    """A store whose process stands still as soon as a delivery stands at a state, after that transaction."""

    def __init__(self, store: Store, url: str, at: State) -> None:
        """Stand still over this store."""
        self._store = store
        self._url = url
        self._at = at
        self.stands = threading.Event()
        self.goes_on = threading.Event()

    @contextmanager
    def begin(self) -> Iterator[Tx]:
        """Open a transaction."""
        with self._store.begin() as tx:
            yield tx
        if not self.stands.is_set():
            with open_overview(self._url) as overview:
                counts = overview.page(DUE, [], None, 1).counts
            if self._at in counts:
                self.stands.set()
                self.goes_on.wait(20)


async def test_a_process_that_stood_still_before_the_intent_sends_nothing(
    alice: Talk, store: SqlStore, clock: HandClock, pool: ThreadPoolExecutor, database: Database
) -> None:
    mailbox, paused = Mailbox(), Paused(store, database.url, State.CLAIMED)
    clock.turn_to(DUE)
    first = asyncio.create_task(Pusher(paused, clock, {"test": mailbox}, pool).tick())
    assert await becomes(paused.stands.is_set)

    other = Pusher(store, clock, {"test": mailbox}, pool)
    assert await let_pass(LEASE.total_seconds() + 5, clock, other) == 1
    before = kept(store, alice)
    paused.goes_on.set()

    assert await first == 0
    assert len(mailbox.sent) == 1
    assert kept(store, alice) == before


async def test_a_process_that_stood_still_before_the_post_sends_nothing(
    alice: Talk, store: SqlStore, clock: HandClock, pool: ThreadPoolExecutor, database: Database
) -> None:
    mailbox, paused = Mailbox(), Paused(store, database.url, State.SENDING)
    clock.turn_to(DUE)
    first = asyncio.create_task(Pusher(paused, clock, {"test": mailbox}, pool).tick())
    assert await becomes(paused.stands.is_set)

    clock.turn(seconds=6)  # no other process was there: nobody knows that it was not sent but this one
    paused.goes_on.set()

    assert await first == 1  # made anew, from what is true by now
    assert len(mailbox.sent) == 1
    delivery, _ = kept(store, alice)
    assert (delivery.state, delivery.attempt, mailbox.looks) == (State.DELIVERED, 2, 0)


class Held(Mailbox):
    """A mailbox whose answer to a post is long in coming."""

    def __init__(self) -> None:
        """Hold the first."""
        super().__init__()
        self.arrived = asyncio.Event()
        self.answers = asyncio.Event()

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Keep the card, and answer in a while."""
        message = await super().post(to, card, delivery)
        self.arrived.set()
        await self.answers.wait()
        return message


async def test_a_process_that_stood_still_before_the_record_changes_nothing_that_another_recorded(
    alice: Talk, store: SqlStore, clock: HandClock, pool: ThreadPoolExecutor
) -> None:
    held = Held()
    clock.turn_to(DUE)
    first = asyncio.create_task(Pusher(store, clock, {"test": held}, pool).tick())
    await held.arrived.wait()

    other = Pusher(store, clock, {"test": held}, pool)
    assert await let_pass(LEASE.total_seconds() + 30, clock, other) == 0
    before = kept(store, alice)
    held.answers.set()
    await first

    assert before[0].state is State.DELIVERED
    assert kept(store, alice) == before
    assert (len(held.sent), held.looks) == (1, 1)
    assert alice.say("/lead show Acme").count(": nudged") == 1


# The clock jumps ahead: what follows is as after downtime.


@ON_SQLITE
async def test_a_jump_ahead_is_downtime_one_card_that_says_how_late_it_is(
    alice: Talk, store: SqlStore, clock: HandClock, pool: ThreadPoolExecutor
) -> None:
    alice.say("/lead add Bolt phone:+14255550101")
    mailbox = Mailbox()
    pusher = Pusher(store, clock, {"test": mailbox}, pool)
    clock.turn_to(DUE + timedelta(days=3, hours=2))

    assert [await pusher.tick(), await pusher.tick()] == [1, 0]

    assert "late" in words(mailbox.sent[0][1])
    assert all(each in words(mailbox.sent[0][1]) for each in ("Acme", "Bolt"))


# The clock jumps back: nothing comes twice, and everything goes on.


@ON_SQLITE
async def test_a_jump_back_sends_nothing_a_second_time(
    alice: Talk, store: SqlStore, clock: HandClock, pool: ThreadPoolExecutor
) -> None:
    mailbox = Mailbox()
    pusher = Pusher(store, clock, {"test": mailbox}, pool)
    clock.turn_to(DUE)
    assert await pusher.tick() == 1

    clock.turn_to(DUE - timedelta(days=1))
    assert await let_pass(60, clock, pusher) == 0
    clock.turn_to(DUE + timedelta(minutes=1))
    assert await let_pass(60, clock, pusher) == 0

    assert kept(store, alice)[0].state is State.DELIVERED


class Wall:
    """This machine's clock, which jumps when it is told to; what has passed (`SystemClock.passed`) does not."""

    def __init__(self) -> None:
        """Show the time as it is."""
        self.ahead = timedelta(0)
        wall = self

        class Shown(datetime):
            """What stands for `datetime` in the modules that ask for the time."""

            @classmethod
            def now(cls, tz: tzinfo | None = None) -> Any:  # noqa: ANN401 - as datetime's own
                return datetime.now(tz) + wall.ahead

        self.shown = Shown


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> Wall:
    """A machine's clock that can be moved, for ours and for APScheduler."""
    wall = Wall()
    for module in (timer, base):
        monkeypatch.setattr(module, "datetime", wall.shown)
    return wall


@pytest.mark.parametrize("days", [1, -1])
async def test_a_jump_of_the_machines_clock_stops_no_sweep_and_is_said(
    wall: Wall, caplog: pytest.LogCaptureFixture, days: int
) -> None:
    sweeps = 0

    async def tick() -> None:
        nonlocal sweeps
        sweeps += 1

    async def nothing() -> None:
        pass

    sweeping = Timer(SystemClock(), tick, nothing, nothing, SWEEP)
    sweeping.start()
    assert await becomes(lambda: sweeps > 2)

    wall.ahead = timedelta(days=days)
    jumped = time.monotonic()
    await asyncio.sleep(2 * SWEEP)
    assert time.monotonic() - jumped < 1  # nobody goes through the sweeps of a day
    before = sweeps

    assert await becomes(lambda: sweeps > before + 2)
    assert [each for each in caplog.messages if "jumped" in each] == [
        f"the machine's clock jumped by {days * 86400:+d} s: please see whether it is right"
    ]
    assert await sweeping.stop(1)


def test_a_jump_of_the_machines_clock_is_none_while_the_databases_is_followed(wall: Wall) -> None:
    clock, real = SystemClock(), datetime.now(UTC)
    clock.follow(lambda: datetime.now(UTC))

    wall.ahead = timedelta(days=-1)

    assert abs(clock.now() - real) < timedelta(seconds=2)


# Skew: this machine and the database do not agree.


class Shifted:
    """The clock of the system, so many days on that it is a working hour in New York."""

    def __init__(self, real: SystemClock) -> None:
        """Start on the morning on which Alice's card is due."""
        self._real = real
        self._ahead = DUE - real.now()

    def now(self) -> datetime:
        """Return the instant."""
        return self._real.now() + self._ahead

    def passed(self) -> float:
        """Return what has passed."""
        return self._real.passed()


@ON_POSTGRESQL
@pytest.mark.parametrize("skew", [20, -20])
async def test_skew_of_some_seconds_two_machines_go_by_the_databases_clock(
    store: SqlStore, wall: Wall, caplog: pytest.LogCaptureFixture, skew: int
) -> None:
    clock, other = SystemClock(), SystemClock()
    wall.ahead = timedelta(seconds=-skew)
    follower = Follower(clock, store.time)

    assert await follower.trusted()
    wall.ahead = timedelta(0)
    assert await Follower(other, store.time).trusted()

    assert abs(clock.now() - other.now()) < timedelta(seconds=1)
    assert caplog.messages == [f"the database's clock is {skew:+d} s from this machine's: the database's is followed"]


@ON_SQLITE
async def test_skew_is_none_where_the_database_has_no_clock(store: SqlStore) -> None:
    clock = SystemClock()

    assert await Follower(clock, store.time).trusted()
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=1)


@ON_POSTGRESQL
async def test_skew_of_more_than_half_a_minute_nothing_is_pushed_until_it_is_mended(
    alice: Talk, store: SqlStore, wall: Wall, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "scheduler.following")
    mailbox, real = Mailbox(), SystemClock()
    house = House(store, Shifted(real), SWEEP, follower=Follower(real, store.time))
    wall.ahead = timedelta(seconds=-45)
    await house.start({"test": mailbox})
    await asyncio.sleep(10 * SWEEP)
    assert not mailbox.sent
    assert kept_none(store, alice)

    wall.ahead = timedelta(0)

    assert await becomes(lambda: mailbox.sent)
    await house.stop()
    house.close()
    assert [each.message for each in caplog.records if each.name == "scheduler.following"] == [
        "the database's clock is +45 s from this machine's: nothing is pushed until both are right",
        "the clocks of the database and of this machine agree again",
    ]


def kept_none(store: SqlStore, who: Talk) -> bool:
    """Tell whether no card was even planned."""
    with store.begin() as tx:
        person = tx.people.find(who.actor)
        assert person
        return not tx.deliveries.latest(person.id, 1)


def test_skew_an_answer_that_took_too_long_says_nothing() -> None:
    clock = SystemClock()
    ticks = iter([100.0, 100.0 + timer.LONGEST_ANSWER + 0.1])
    clock.passed = lambda: next(ticks)  # type: ignore[method-assign] # the machine was paused while it asked

    assert clock.follow(lambda: datetime(2030, 1, 1, tzinfo=UTC)) is None
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=1)


async def test_skew_is_measured_again_after_a_minute_and_not_before() -> None:
    asked: list[float] = []
    clock = SystemClock()
    passed = [1000.0]
    clock.passed = lambda: passed[0]  # type: ignore[method-assign] # time that passes by hand

    def ask() -> datetime:
        asked.append(passed[0])
        return datetime.now(UTC)

    follower = Follower(clock, ask)
    for at in (1000.0, 1059.0, 1060.0, 1061.0, 1200.0):
        passed[0] = at
        assert await follower.trusted()

    assert asked == [1000.0, 1060.0, 1200.0]
