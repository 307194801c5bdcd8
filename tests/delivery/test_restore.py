"""A backup is put back: what was sent after it was made is not sent again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Row, create_engine

from adapters.storage.store import SqlStore, open_store
from adapters.storage.tables import metadata
from bot.chat import Actor
from bot.commands import COMMANDS
from bot.core import Core
from bot.delivery import DeliveryFailed, Failure, State
from scheduler.pusher import Pusher
from tests.databases import Database
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.stores import KEY
from tests.talk import Talk, words

MONDAY = datetime(2026, 11, 9, 13, tzinfo=UTC)
"""Eight in New York: an hour before the first card."""
DAY = timedelta(days=1)
Backup = Mapping[str, Sequence[Row[tuple[object, ...]]]]


class World:
    """One person and their bot, whose database can be put back."""

    def __init__(self, database: Database) -> None:
        """Begin on the Tuesday before."""
        self.url = database.url
        self.clock = HandClock()
        self.mailbox = Mailbox()
        self.store: SqlStore = open_store(self.url, [KEY])
        self.alice = self._talk()
        self.alice.say("/lead week card:off")

    def _talk(self) -> Talk:
        return Talk(Core(self.store, self.clock, COMMANDS), Actor("test", "alice"))

    def backup(self) -> Backup:
        """Read all that is kept."""
        engine = create_engine(self.url)
        with engine.begin() as connection:
            kept = {each.name: connection.execute(each.select()).all() for each in metadata.sorted_tables}
        engine.dispose()
        return kept

    def restore(self, backup: Backup) -> None:
        """Put back what was kept, as whoever runs the bot does while it stands still."""
        self.store.close()
        engine = create_engine(self.url)
        with engine.begin() as connection:
            for table in reversed(metadata.sorted_tables):
                connection.execute(table.delete())
            for table in metadata.sorted_tables:
                if rows := backup[table.name]:
                    connection.execute(table.insert(), [dict(each._mapping) for each in rows])
        engine.dispose()
        self.store = open_store(self.url, [KEY])
        self.alice = self._talk()

    def live(self, until: datetime, recovered_at: datetime | None = None) -> int:
        """Push until an instant, as one process does; return how many cards came."""
        before = len(self.mailbox.sent)

        async def through() -> None:
            with ThreadPoolExecutor(1) as pool:
                pusher = Pusher(self.store, self.clock, {"test": self.mailbox}, pool, recovered_at)
                while True:
                    await pusher.tick()
                    due = await pusher.next_due()
                    if due is None or due > until:
                        break
                    self.clock.turn_to(max(due, self.clock.now() + timedelta(seconds=5)))

        asyncio.run(through())
        self.clock.turn_to(max(until, self.clock.now()))
        return len(self.mailbox.sent) - before

    def nudged(self, lead: str) -> int:
        """Return how often it is noted that a lead was on a card."""
        return self.alice.say(f"/lead show {lead}").count(": nudged")

    def states(self) -> list[State]:
        """Return where all deliveries stand, the latest first."""
        with self.store.begin() as tx:
            person = tx.people.find(self.alice.actor)
            assert person
            return [each.state for each in tx.deliveries.latest(person.id, 100)]


@pytest.fixture
def world(database: Database) -> Iterator[World]:
    """A person with two leads: one is due on Monday, one on Tuesday."""
    world = World(database)
    world.alice.say("/lead add Acme phone:+14255550100")
    world.clock.turn(days=1)
    world.alice.say("/lead add Bolt phone:+14255550101")
    world.clock.turn_to(MONDAY)
    yield world
    world.store.close()


def test_what_was_sent_after_the_backup_is_not_sent_again_on_its_day(world: World) -> None:
    backup = world.backup()
    assert world.live(MONDAY + timedelta(hours=3)) == 1
    world.restore(backup)

    assert world.live(MONDAY + timedelta(hours=9), recovered_at=world.clock.now()) == 0

    assert world.nudged("Acme") == 1
    assert world.states() == [State.DELIVERED]
    assert world.live(MONDAY + DAY + timedelta(hours=9), recovered_at=MONDAY + timedelta(hours=3)) == 1
    assert "Bolt" in words(world.mailbox.sent[-1][1])


def test_nor_on_a_later_day_and_what_follows_from_it_follows(world: World) -> None:
    backup = world.backup()
    assert world.live(MONDAY + DAY + timedelta(hours=3)) == 2
    seen = [(world.nudged(each), world.alice.say(f"/lead show {each}")) for each in ("Acme", "Bolt")]
    world.restore(backup)
    restored_at = world.clock.now()

    assert world.live(restored_at + timedelta(minutes=30), recovered_at=restored_at) == 0

    assert [(world.nudged(each), world.alice.say(f"/lead show {each}")) for each in ("Acme", "Bolt")] == seen
    assert world.states() == [State.DELIVERED] * 2


def test_what_was_not_sent_comes_once_as_after_downtime(world: World) -> None:
    backup = world.backup()
    world.restore(backup)
    world.clock.turn_to(MONDAY + DAY + timedelta(hours=3))
    restored_at = world.clock.now()

    assert world.live(restored_at + timedelta(hours=1), recovered_at=restored_at) == 1

    said = words(world.mailbox.sent[0][1])
    assert all(each in said for each in ("Acme", "Bolt", "late"))


def test_without_being_told_of_the_backup_the_bot_sends_again(world: World) -> None:
    backup = world.backup()
    world.live(MONDAY + timedelta(hours=3))
    world.restore(backup)

    assert world.live(MONDAY + timedelta(hours=9)) == 1


def test_where_nobody_can_look_it_comes_once_more_and_says_so(world: World) -> None:
    backup = world.backup()
    world.live(MONDAY + timedelta(hours=3))
    world.restore(backup)
    world.mailbox.unreadable = DeliveryFailed("missing_scope", Failure.PARK)

    assert world.live(MONDAY + timedelta(hours=9), recovered_at=world.clock.now()) == 1

    assert "may be a repeat" in words(world.mailbox.sent[-1][1])


@pytest.mark.parametrize("hidden_for", [timedelta(minutes=1), timedelta(minutes=20)])
def test_what_could_not_be_looked_for_at_first_has_all_its_tries(world: World, hidden_for: timedelta) -> None:
    world.restore(world.backup())
    restored_at = MONDAY + timedelta(hours=5)
    world.clock.turn_to(restored_at)
    world.mailbox.failures = [DeliveryFailed("no connection", Failure.RETRY)] * 2
    world.mailbox.unreadable = DeliveryFailed("ratelimited", Failure.RETRY, retry_after=5)
    came = world.live(restored_at + hidden_for, recovered_at=restored_at)
    world.mailbox.unreadable = None

    assert came + world.live(restored_at + timedelta(hours=1), recovered_at=restored_at) == 1

    assert world.states() == [State.DELIVERED]


def test_what_the_backup_holds_as_waiting_may_have_been_sent_since(world: World) -> None:
    world.mailbox.failures = [DeliveryFailed("ratelimited", Failure.RETRY, retry_after=60)]
    world.live(MONDAY + timedelta(hours=1, seconds=20))
    backup = world.backup()
    assert world.live(MONDAY + timedelta(hours=3)) == 1
    world.restore(backup)
    restored_at = world.clock.now()
    world.clock.turn(seconds=2)

    assert world.live(MONDAY + timedelta(hours=9), recovered_at=restored_at) == 0

    assert world.states() == [State.DELIVERED]
