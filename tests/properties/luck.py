"""People with different luck who look for work for a year: what they do each day, and everything they are told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from adapters.storage.store import SqlStore
from bot.card import Card, Reply
from bot.chat import Actor, Call
from bot.commands import COMMANDS
from bot.core import Core
from bot.people.person import Person
from bot.pipeline.lead import Lead
from bot.pipeline.memory import Spoken
from bot.pipeline.words import Answer, Outcome, Stage
from scheduler.pusher import Pusher
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.stores import open_anywhere
from tests.talk import Talk

BEGINS = date(2026, 11, 3)
HERE = ZoneInfo("America/New_York")
CARDS_AT, ACTS_AT = time(9), time(10, 30)
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Told:
    """A card that somebody was given: on which day, and whether it came by itself."""

    day: date
    card: Card
    by_itself: bool

    @property
    def words(self) -> list[str]:
        """What its encouraging words are about: each has a tap that gives less of it."""
        return [each.call.args["less"] for each in self.card.buttons() if "less" in each.call.args]


@dataclass
class Seeker:
    """One person. ``told`` is everything in its order; None in it is a word that they said."""

    talk: Talk
    chance: Random
    clock: HandClock
    store: SqlStore
    told: list[Told | None] = field(default_factory=list)
    refused: list[tuple[date, int]] = field(default_factory=list)
    _away_until: date = BEGINS
    _working: bool = False

    def __post_init__(self) -> None:
        """Draw their luck."""
        chance = self.chance
        self.adds = chance.choice((0.01, 0.03, 0.05, 0.08))
        self.does = chance.choice((0.0, 0.2, 0.6, 0.95))
        self.answers = chance.choice((0.004, 0.02, 0.05))
        self.leaves = chance.choice((0.0, 0.005, 0.03))

    @property
    def today(self) -> date:
        """Their local day."""
        return self.clock.now().astimezone(HERE).date()

    def say(self, command: str, **args: str) -> None:
        """Ask a call; keep what is answered."""
        answer = self.talk.ask(Call(command, args))
        self.told.append(None)
        if isinstance(answer, Reply):
            assert "Something went wrong" not in str(answer.card), answer
            assert "could not save" not in str(answer.card), answer
            self.told.append(Told(self.today, answer.card, by_itself=False))

    def now(self) -> tuple[Person, tuple[Lead, ...], tuple[Spoken, ...]]:
        """Return them as the store has them, with their leads, and what was said to encourage them."""
        with self.store.begin() as tx:
            person = tx.people.find(self.talk.actor)
            assert person
            return person, tx.leads.of(person.id), tx.said.of([person.id], BEGINS)[person.id].spoken

    def lives(self) -> None:
        """Do what they do on a day, if they do anything."""
        today, chance = self.today, self.chance
        if today < self._away_until:
            return
        if self._working:
            self._working = False
            self.say("followup resume")
        if today != BEGINS and chance.random() < self.leaves:
            self._away_until = today + chance.choice((7, 20, 60)) * _DAY
            if chance.random() < 0.3:
                self.say("followup pause", until="3w")
            return
        if today == BEGINS or chance.random() < self.adds:
            self.say("lead add", company=f"Company {chance.randrange(10**6)}", email="jobs@company.example", new="yes")
        if chance.random() < 0.5:
            self._looks_after(self.now()[1])

    def _looks_after(self, leads: tuple[Lead, ...]) -> None:
        for lead in leads:
            if lead.stage in {Stage.TO_SEND, Stage.ACCEPTED}:
                continue
            if self.chance.random() < self.answers:
                self._hears(lead)
            elif lead.open and lead.plan and lead.plan.due <= self.today:
                self._follows_up(lead)
            elif lead.open and self.chance.random() < 0.002:
                self.say("lead close", lead=lead.id, reason="no answer", sure="yes")
        if self.chance.random() < 0.003:
            self.say("followup tone", tone=self.chance.choice(("warm", "light", "brief", "warm", "off")))

    def _follows_up(self, lead: Lead) -> None:
        draw = self.chance.random()
        if draw < self.does:
            outcome = self.chance.choice((Outcome.EMAILED, Outcome.VOICEMAIL, Outcome.NO_ANSWER))
            self.say("followup done", lead=lead.id, outcome=outcome)
        elif draw < self.does + 0.1:
            self.say("followup snooze", lead=lead.id, until=self.chance.choice(("tomorrow", "in 3 days")))
        elif draw < self.does + 0.13:
            self.say("followup plan", lead=lead.id, day="in 2 months")

    def _hears(self, lead: Lead) -> None:
        answer = self.chance.choice((*Answer, Answer.REJECTED, Answer.REPLIED))
        day = {Answer.INTERVIEW: {"day": "in 4 days"}, Answer.PROMISED: {"day": "in 6 days"}}.get(answer, {})
        if answer is Answer.REJECTED:
            if lead.closed:
                return
            self.refused.append((self.today, len(self.told)))
        self.say("lead heard", lead=lead.id, answer=answer, **day)
        if answer is Answer.OFFER and self.chance.random() < 0.3:
            self.say("lead took", lead=lead.id)
            self._away_until, self._working = self.today + 40 * _DAY, True


@contextmanager
def a_year(people: int, seed: int, days: int = 365) -> Iterator[list[Seeker]]:
    """Let a year pass for so many people, all drawn from one seed."""
    with open_anywhere() as store, ThreadPoolExecutor(1) as pool:
        clock, mailbox = HandClock(), Mailbox()
        pusher = Pusher(store, clock, {"test": mailbox}, pool)
        core = Core(store, clock, COMMANDS)
        seekers = {
            str(number): Seeker(Talk(core, Actor("test", str(number))), Random(f"{seed}/{number}"), clock, store)  # noqa: S311 - repeatable on purpose
            for number in range(people)
        }
        _days(days, clock, lambda: asyncio.run(pusher.tick()), seekers, mailbox)
        yield list(seekers.values())


def _days(days: int, clock: HandClock, tick: Callable[[], int], seekers: dict[str, Seeker], mailbox: Mailbox) -> None:
    for day in (BEGINS + number * _DAY for number in range(days)):
        clock.turn_to(datetime.combine(day, CARDS_AT, HERE))
        tick()
        for actor, card, _ in mailbox.sent:
            seekers[actor.id].told.append(Told(day, card, by_itself=True))
        mailbox.sent.clear()
        clock.turn_to(datetime.combine(day, ACTS_AT, HERE))
        for seeker in seekers.values():
            seeker.lives()
