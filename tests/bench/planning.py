"""What it costs to decide everybody's card: people with many leads, all of them due at the same instant."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import insert

from adapters.storage import tables
from adapters.storage.store import SqlStore
from bot import planning
from bot.chat import Actor
from bot.ids import short_id
from bot.people.person import Person, ZoneFrom
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Way, Why
from scheduler.ledger import PLAN_BATCH
from tests.bench.timing import Figure, table
from tests.stores import open_anywhere

PEOPLE = 10_000
EACH = 30
BATCH = 500
NINE = datetime(2026, 11, 9, 14, tzinfo=UTC)
"""Monday, nine in the morning in New York."""
SENT = date(2026, 11, 3)
MOST = 1.0
"""Milliseconds of CPU that a person may cost."""


def _leads(owner: str, *, due: bool) -> Iterator[Lead]:
    """Return somebody's leads, spread over the next weeks; the first ones are due now, or in a week."""
    first = NINE.date() if due else NINE.date() + timedelta(days=7)
    for number in range(1, EACH + 1):
        day = first + timedelta(days=(number - 1) // 3)
        plan = FollowUp(1, day, Way.FIND_A_NAME, Why.FIRST, day)
        yield Lead(short_id(), owner, number, "Acme", SENT, sent=SENT, last_touch=SENT, clock=SENT, step=1, plan=plan)


def _fill(store: SqlStore) -> None:
    """Keep the people and their leads; what is sealed of the leads is never opened here, so it is sealed once."""
    rows: list[dict[str, object]] = []
    for first in range(0, PEOPLE, BATCH):
        with store.begin() as tx:
            rows.clear()
            for number in range(first, first + BATCH):
                person = Person(
                    short_id(), "America/New_York", ZoneFrom.PLATFORM, "Alice", last_number=EACH, next_at=NINE, met=True
                )
                tx.people.add(person, Actor("test", str(number)))
                leads = list(_leads(person.id, due=number % 2 == 0))
                template = tx.leads._values(leads[0])  # type: ignore[attr-defined]
                for lead in leads:
                    day = lead.plan.day if lead.plan else None
                    own = {"id": lead.id, "number": lead.number, "plan_day": day, "plan_wanted": day}
                    rows.append({**template, **own})
            tx._connection.execute(insert(tables.lead), rows)


def _planned(store: SqlStore) -> Iterator[float]:
    """Plan batch after batch as the pusher does; give the CPU seconds per person of each."""
    while True:
        began = time.process_time()
        with store.begin() as tx:
            found = planning.plan(tx, "test", NINE, PLAN_BATCH)
        if not found:
            return
        yield (time.process_time() - began) / found


def run() -> None:
    """Print the figure."""
    with open_anywhere() as store:
        _fill(store)
        spent = list(_planned(store))
    table(
        f"Planning: {PEOPLE:,} people with {EACH} leads each, half of them with something due",
        (Figure("CPU per person, by batches", spent, f"(goal: at most {MOST:g} ms)"),),
    )
