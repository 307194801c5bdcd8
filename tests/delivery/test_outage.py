"""The bot was not running for a minute, a day, a month: one card each, late and saying so, within everybody's hours."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import cycle, islice
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.card import Card
from bot.chat import Actor
from scheduler.pusher import Pusher
from tests.delivery.crowd import BATCH, settle
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.stores import open_sqlite
from tests.talk import words

PEOPLE = 10_000 if os.environ.get("HYPOTHESIS_LONG") else 210
ZONES = (
    "America/New_York",
    "Europe/Madrid",
    "Asia/Tokyo",
    "Australia/Sydney",
    "America/Los_Angeles",
    "Asia/Kolkata",
    "Pacific/Kiritimati",
)
BEGINS, ENDS = time(9), time(21)
"""The hours of people who never said theirs."""
MONDAY = date(2026, 11, 16)
BEFORE = datetime(2026, 11, 15, 18, tzinfo=UTC)
"""Before nine on Monday anywhere."""
LATE = timedelta(hours=1)
"""From when on a card says that it is late."""
A_DAY, SWEEP = timedelta(days=1), timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Outage:
    """From when to when the bot did not run, and which follow-ups became due by then, besides those on Monday."""

    stopped: datetime
    started: datetime
    due: Mapping[str, date]


NINE_IN_NEW_YORK = datetime(2026, 11, 16, 14, tzinfo=UTC)
OUTAGES = {
    "a minute": Outage(NINE_IN_NEW_YORK - SWEEP, NINE_IN_NEW_YORK + SWEEP, {}),
    "a day": Outage(BEFORE, datetime(2026, 11, 17, 14, 30, tzinfo=UTC), {"Globex": MONDAY}),
    "a month": Outage(
        BEFORE,
        datetime(2026, 12, 16, 14, tzinfo=UTC),
        {"Globex": date(2026, 11, 27), "Initech": date(2026, 12, 10)},
    ),
}


class Stamped(Mailbox):
    """A mailbox that notes when each card came."""

    def __init__(self, clock: HandClock) -> None:
        """Take the clock."""
        super().__init__()
        self.came: list[tuple[datetime, str, Card]] = []
        self._clock = clock

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Keep the card."""
        self.came.append((self._clock.now(), to.id, card))
        return await super().post(to, card, delivery)


async def lived(folder: Path, outage: Outage) -> list[tuple[datetime, str, Card]]:
    """Let the bot run until it stops, and from when it starts again for a day; return what came."""
    clock = HandClock(BEFORE.isoformat())
    mailbox = Stamped(clock)
    due = {"Acme": MONDAY, **outage.due}
    with open_sqlite(folder / "outage.db") as store, ThreadPoolExecutor(2) as pool:
        everybody = list(enumerate(islice(cycle(ZONES), PEOPLE)))
        for first in range(0, PEOPLE, BATCH):
            with store.begin() as tx:
                for number, zone in everybody[first : first + BATCH]:
                    wakes = datetime.combine(MONDAY, BEGINS, ZoneInfo(zone))
                    settle(tx, Actor("test", str(number)), due, wakes, zone)
        for begins, ends in ((BEFORE, outage.stopped), (outage.started, outage.started + A_DAY)):
            clock.turn_to(begins)
            await ran(Pusher(store, clock, {"test": mailbox}, pool), clock, ends)
    return mailbox.came


async def ran(pusher: Pusher, clock: HandClock, until: datetime) -> None:
    """Push from instant to instant at which something is due."""
    while clock.now() < until:
        await pusher.tick()
        due = await pusher.next_due()
        clock.turn_to(max(due, clock.now() + SWEEP) if due else until)


def problems(came: Iterable[tuple[datetime, str, Card]], due: Iterable[str]) -> Iterator[str]:
    """Yield what is wrong with what came, card by card; what each says is read as a person reads it."""
    first: dict[str, date] = {}
    cards: set[tuple[str, date]] = set()
    for at, who, card in came:
        zone = ZoneInfo(ZONES[int(who) % len(ZONES)])
        local, said = at.astimezone(zone), words(card)
        if (who, local.date()) in cards:
            yield f"{who} has two cards on {local.date()}"
        cards.add((who, local.date()))
        if not BEGINS <= local.time() < ENDS:
            yield f"{who} has a card at {local:%H:%M}"
        if who in first:
            continue
        first[who] = local.date()
        late = at - datetime.combine(MONDAY, BEGINS, zone) >= LATE
        if late != ("late: I was not running" in said):
            yield f"{who}: at {local} it says {said[:40]!r}"
        yield from (f"{who} is not told of {company}" for company in due if company not in said)
    yield from (f"{number} was forgotten" for number in range(PEOPLE) if str(number) not in first)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("outage", OUTAGES.values(), ids=OUTAGES)
async def test_after_an_outage_everybody_has_one_card_with_all_that_was_due(tmp_path: Path, outage: Outage) -> None:
    came = await lived(tmp_path, outage)

    assert list(problems(came, {"Acme", *outage.due})) == []
