"""The morning spread in what people hear and get: their own instant, and what is named stays as it was named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from adapters.storage.store import SqlStore, open_store
from bot.card import Card
from bot.chat import Actor
from bot.core import Core
from scheduler.pusher import Pusher
from tests.conversations.test_nudges import nine
from tests.databases import Database
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.stores import KEY
from tests.talk import Talk, words

SPREAD = timedelta(minutes=30)
MONDAY = "2026-11-09"


@pytest.fixture
def store(database: Database) -> Iterator[SqlStore]:
    """A store whose people have a spread."""
    opened = open_store(database.url, [KEY], SPREAD)
    yield opened
    opened.close()


def someone_late(core: Core) -> tuple[Talk, datetime]:
    """Return somebody whose card comes some minutes after nine, and when it does."""
    for number in range(100):
        talk = Talk(core, Actor("test", f"somebody {number}"))
        talk.say("/lead week card:off")
        said = talk.say("/lead add Acme email:jobs@acme.example")
        at = re.search(r"November 9 at (\d\d):(\d\d)", said)
        assert at, said
        comes = nine(MONDAY) + timedelta(hours=int(at[1]) - 9, minutes=int(at[2]))
        assert nine(MONDAY) <= comes < nine(MONDAY) + SPREAD
        if comes > nine(MONDAY) + timedelta(minutes=10):
            return talk, comes
        talk.say("/lead remove Acme")
    pytest.fail("everybody is early")


def wakes(store: SqlStore, talk: Talk) -> datetime:
    """Return when somebody has something coming."""
    with store.begin() as tx:
        person = tx.people.find(talk.actor)
    assert person
    assert person.next_at
    return person.next_at


def theirs(mailbox: Mailbox, talk: Talk) -> list[Card]:
    """Return the cards that somebody got."""
    return [card for to, card, _ in mailbox.sent if to == talk.actor]


async def test_the_card_comes_in_the_minute_that_was_said_and_not_before(
    core: Core, store: SqlStore, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    talk, comes = someone_late(core)
    due = wakes(store, talk)
    assert comes <= due < comes + timedelta(minutes=1)
    clock.turn_to(due - timedelta(seconds=1))
    await pusher.tick()
    assert not theirs(mailbox, talk)
    clock.turn(seconds=1)
    await pusher.tick()
    assert "late" not in words(theirs(mailbox, talk)[0])


async def test_an_hour_that_somebody_named_is_that_hour(
    core: Core, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    talk, _ = someone_late(core)
    assert "November 9 at 09:00" in talk.say("/followup plan Acme 2026-11-09 9:00")
    clock.turn_to(nine(MONDAY) - timedelta(seconds=1))
    await pusher.tick()
    assert not theirs(mailbox, talk)
    clock.turn(seconds=1)
    await pusher.tick()
    assert "Acme" in words(theirs(mailbox, talk)[0])


async def test_the_evening_before_an_interview_is_not_spread(
    core: Core, store: SqlStore, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    talk, _ = someone_late(core)
    talk.say("/lead interview Acme 2026-11-06 10:30")
    six = datetime(2026, 11, 5, 18, tzinfo=ZoneInfo("America/New_York"))
    assert wakes(store, talk) == six
    clock.turn_to(six)
    await pusher.tick()
    assert theirs(mailbox, talk)[0].summary == "An interview is coming up."


async def test_something_else_at_nine_does_not_make_the_days_card_late_or_early(
    core: Core, store: SqlStore, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    talk, comes = someone_late(core)
    talk.say("/lead add Globex email:jobs@globex.example")
    talk.say("/followup plan Globex 2026-11-09 9:00")
    clock.turn_to(nine(MONDAY))
    await pusher.tick()
    assert "Acme" not in words(theirs(mailbox, talk)[0])
    due = wakes(store, talk)
    assert comes <= due < comes + timedelta(minutes=1)
    clock.turn_to(due)
    await pusher.tick()
    assert "Acme" in words(theirs(mailbox, talk)[1])
    assert "late" not in words(theirs(mailbox, talk)[1])
