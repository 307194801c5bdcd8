"""What of a tenant's pace outlives a slice: the next worker goes by it, whichever that is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.storage.store import SqlStore, open_store
from bot.chat import Actor
from scheduler import pace
from scheduler.pace import MOST, NOTHING, Pace
from scheduler.pacing import Pacer
from scheduler.refusals import PIECE
from tests.databases import Database
from tests.scheduler.counting import Window
from tests.stores import KEY

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
INSTANTS = st.none() | st.integers(0, 600).map(lambda seconds: NOW + seconds * SECOND)
PACES = st.builds(
    Pace,
    INSTANTS,
    st.dictionaries(st.integers(0, 150).map(lambda number: NOW + number * PIECE), st.integers(1, 9)).map(
        lambda counted: tuple(sorted(counted.items()))[-MOST:]
    ),
    INSTANTS,
    INSTANTS,
)


class Workers:
    """Workers that serve a tenant in turn: each goes on from what the one before it has kept."""

    def __init__(self, tenant: str, many: int) -> None:
        """Begin with nothing kept."""
        self._tenant = tenant
        self._pacers = cycle([Pacer() for _ in range(many)])
        self._kept = NOTHING

    def next(self, now: datetime) -> Pacer:
        """Return the next one's pacer, which knows what is kept."""
        self._pacer = next(self._pacers)
        self._pacer.learn(self._tenant, self._kept, now)
        return self._pacer

    def done(self, now: datetime) -> None:
        """Keep what the last one has changed."""
        self._kept = self._kept.joined(self._pacer.pace(self._tenant, now))


def person(number: int) -> Actor:
    return Actor("discord", str(number))


def test_what_one_worker_was_told_to_wait_the_next_one_waits() -> None:
    workers, alice = Workers("slack/T1", 2), Actor("slack", "T1/alice")
    workers.next(NOW).held(alice, NOW + MINUTE)
    workers.done(NOW)

    assert workers.next(NOW + SECOND).slot(alice, NOW + SECOND) == NOW + MINUTE
    assert workers.next(NOW + MINUTE).pace("slack/T1", NOW + MINUTE) == NOTHING


def test_refusals_of_all_workers_together_stay_at_half_of_what_bans() -> None:
    workers, refused, now = Workers("discord", 4), list[datetime](), NOW
    for number in range(12_000):
        now = NOW + number * SECOND / 20
        pacer = workers.next(now)
        if pacer.free_at("discord", now) == now:
            pacer.invalid("discord", now)
            refused.append(now)
        workers.done(now)

    assert len(refused) == 5_000


def test_all_workers_together_open_no_more_chats_and_nobody_waits_longer_for_it() -> None:
    workers, ten_in_ten_seconds, opened = Workers("discord", 3), Window(10, 10), dict[Actor, datetime]()
    due = [(NOW + number * SECOND / 1_000, person(number), False) for number in range(200)]
    while due:
        due.sort(key=lambda each: each[0])
        at, to, called = due.pop(0)
        slot = workers.next(at).slot(to, at, opens=True, called=called, within=5 * SECOND)
        workers.done(at)
        if slot > at + 5 * SECOND:
            due.append((slot, to, True))
        else:
            opened[to] = slot

    for seconds in sorted((slot - NOW).total_seconds() for slot in opened.values()):
        assert not ten_in_ten_seconds.wait(seconds)
        ten_in_ten_seconds.add(seconds)
    assert max(opened.values()) < NOW + 195 * 2.2 * SECOND


def test_what_a_worker_knows_already_changes_nothing() -> None:
    pacer = Pacer()
    pacer.slot(person(1), NOW, opens=True)
    pacer.invalid("discord", NOW)
    known = pacer.pace("discord", NOW)
    pacer.learn("discord", known, NOW)

    assert pacer.pace("discord", NOW) == known
    assert known.joined(known) == known


@given(PACES, PACES, PACES)
def test_it_does_not_matter_in_which_order_paces_are_joined(one: Pace, two: Pace, three: Pace) -> None:
    assert one.joined(two) == two.joined(one)
    assert one.joined(two).joined(three) == one.joined(two.joined(three))
    assert one.joined(two).joined(two) == one.joined(two)


@pytest.fixture
def store(database: Database) -> Iterator[SqlStore]:
    opened = open_store(database.url, [KEY])
    yield opened
    opened.close()


def test_a_pace_is_read_as_it_was_written_by_all(store: SqlStore) -> None:
    held = Pace(NOW, ((NOW, 3), (NOW + PIECE, 1)))
    opened = Pace(None, ((NOW, 2),), NOW + MINUTE, NOW + SECOND)
    for each in (held, opened):
        with store.begin() as tx:
            pace.write(tx.notes, "discord", each)

    with store.begin() as tx:
        assert pace.read(tx.notes, "discord") == held.joined(opened)
        assert pace.read(tx.notes, "slack/T1") == NOTHING


def test_refusals_are_kept_no_longer_than_they_count(store: SqlStore) -> None:
    pacer, times = Pacer(), (NOW + number * PIECE for number in range(1_000))
    with store.begin() as tx:
        for now in islice(times, 300):
            pacer.invalid("discord", now)
            pace.write(tx.notes, "discord", pacer.pace("discord", now))

        assert len(pace.read(tx.notes, "discord").refused) == MOST


def test_a_pace_that_cannot_be_read_holds_up_nobody(store: SqlStore) -> None:
    with store.begin() as tx:
        tx.notes.write("pace/discord", "of a version to come")

        assert pace.read(tx.notes, "discord") == NOTHING
