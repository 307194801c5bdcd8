"""How long the core takes to answer, on a SQLite file with 100,000 leads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from itertools import count

from adapters.storage.store import SqlStore
from bot.chat import Actor
from bot.commands import COMMANDS
from bot.core import Core
from bot.ids import short_id
from bot.people.person import Person, ZoneFrom
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Way, Why
from tests.bench.timing import Figure, table, taken
from tests.fakes.clock import HandClock
from tests.stores import open_anywhere
from tests.talk import Talk

LEADS, EACH = 100_000, 25
BATCH = 200


@contextmanager
def full_store() -> Iterator[SqlStore]:
    """Open a SQLite file that holds 4,000 people with 25 leads each."""
    with open_anywhere() as store:
        people = LEADS // EACH
        for first in range(0, people, BATCH):
            with store.begin() as tx:
                for number in range(first, first + BATCH):
                    person = Person(
                        short_id(), "America/New_York", ZoneFrom.PLATFORM, "Alice", last_number=EACH, met=True
                    )
                    tx.people.add(person, Actor("test", str(number)))
                    for lead in _leads(person):
                        tx.leads.save(lead)
        yield store


def _leads(person: Person) -> Iterator[Lead]:
    start = date(2026, 10, 1)
    for number in range(1, EACH + 1):
        day = start + timedelta(days=number)
        plan = FollowUp(1, day + timedelta(days=40), Way.PHONE, Why.FIRST, day + timedelta(days=40))
        company = f"Company {number}"
        lead = Lead(short_id(), person.id, number, company, day, "Analyst", phone="+1 425 555 0100", sent=day)
        yield replace(lead, last_touch=day, clock=day, plan=plan)


def run() -> None:
    """Print the figures."""
    with full_store() as store:
        core = Core(store, HandClock(), COMMANDS)
        turn = count()

        def someone() -> Talk:
            return Talk(core, Actor("test", str(next(turn) % (LEADS // EACH))))

        add = taken(lambda: someone().say("/lead add Acme - Analyst phone:+1 425 555 0100"), 1000)
        due = taken(lambda: someone().say("/followup list"), 1000)
        goal = "(goal: p99 at most 10 ms)"
        table(
            f"core.answer with {LEADS:,} leads in a SQLite file",
            [Figure("/lead add", add, goal), Figure("/followup list", due, goal)],
        )
