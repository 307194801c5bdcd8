"""One person's life with the bot on a simulated clock: what they do, and what they are sent, with the state at hand."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select

from adapters.storage.tables import delivery as rows
from bot.card import Card
from bot.chat import Actor, Call
from bot.commands import COMMANDS
from bot.core import Core
from bot.form import Form
from bot.people.person import Person
from bot.pipeline import day
from bot.pipeline.lead import Lead
from scheduler.pusher import Pusher
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.stores import open_anywhere
from tests.talk import Talk, words

MOST_STEPS = 400
"""Wake-ups in one span of time: far more than there can be, so that a clock that never moves on is noticed."""


@dataclass(frozen=True)
class Sent:
    """A card that came by itself: when, what it said, for which key, and the person as they were then."""

    at: datetime
    card: Card
    key: str
    person: Person


class Life:
    """Alice, a core on a database in a file, and a pusher that is ticked as the timer would."""

    def __init__(self) -> None:
        """Begin on a Tuesday morning in New York."""
        self._left = ExitStack()
        self.store = self._left.enter_context(open_anywhere())
        pool = self._left.enter_context(ThreadPoolExecutor(1))
        self.clock = HandClock()
        self._mailbox = Mailbox()
        self._pusher = Pusher(self.store, self.clock, {"test": self._mailbox}, pool)
        self._loop = asyncio.new_event_loop()
        self._left.callback(self._loop.close)
        self.alice = Talk(Core(self.store, self.clock, COMMANDS), Actor("test", "alice"))
        self.sent: list[Sent] = []
        self.alice.say("/followup list")
        self.person_id = self.person().id

    def close(self) -> None:
        """Put everything away."""
        self._left.close()

    def ask(self, call: Call) -> str:
        """Ask a call; a fault of ours is never an answer. A question is answered with its first way on."""
        answer = self.alice.ask(call)
        if isinstance(answer, Form):
            return "; ".join(field.problem for field in answer.problems)
        said = words(answer.card)
        assert "Something went wrong on my side" not in said, said
        assert "could not save" not in said, said
        return said

    def person(self) -> Person:
        """Return Alice as the store has her."""
        with self.store.begin() as tx:
            person = tx.people.find(Actor("test", "alice"))
        assert person
        return person

    def leads(self) -> tuple[Lead, ...]:
        """Return her leads as the store has them."""
        with self.store.begin() as tx:
            return tx.leads.of(self.person_id)

    def due(self) -> tuple[Lead, ...]:
        """Return the leads that a card has shown and that are still due, in their order, without anything private."""
        person = self.person()
        today = person.today(self.clock.now())
        with self.store.begin() as tx:
            leads = tx.leads.outlines([self.person_id])[self.person_id]
        shown = (each.lead for each in day.due(leads, person, today))
        return tuple(lead for lead in shown if lead.plan and lead.plan.shown)

    def lead(self, lead: str) -> Lead | None:
        """Return one of them, removed or not."""
        with self.store.begin() as tx:
            return tx.leads.one(self.person_id, lead)

    def pass_time(self, span: timedelta) -> None:
        """Let time pass as the timer does: from one due instant to the next."""
        end = self.clock.now() + span
        for _ in range(MOST_STEPS):
            due = self._loop.run_until_complete(self._pusher.next_due())
            if due is None or due > end:
                break
            self.clock.turn_to(max(due, self.clock.now()))
            self.tick()
        else:
            raise AssertionError("the clock never moves on")
        self.clock.turn_to(end)
        self.tick()

    def jump(self, span: timedelta) -> None:
        """Be down for a while, and come back."""
        self.clock.turn(seconds=span.total_seconds())
        self.tick()

    def tick(self) -> None:
        """Push what is due, and tidy."""
        before, person = len(self._mailbox.sent), self.person()
        self._loop.run_until_complete(self._pusher.tick())
        self._loop.run_until_complete(self._pusher.tidy())
        for _, card, delivery in self._mailbox.sent[before:]:
            self.sent.append(Sent(self.clock.now(), card, self._key(delivery), person))

    def _key(self, delivery: str) -> str:
        with self.store.begin() as tx:
            found = tx._connection.execute(select(rows.c.key).where(rows.c.id == delivery)).scalar_one()
        return str(found)

    def today(self) -> date:
        """Return her local day."""
        return self.person().today(self.clock.now())
