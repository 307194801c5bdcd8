"""A diary: what somebody types and presses, what the bot answers, and the cards that come by themselves, day by day."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import pairwise
from textwrap import wrap
from zoneinfo import ZoneInfo

from babel.dates import format_date

from bot.card import Buttons, Card, Facts, Menu, Reply, Script, Text
from bot.chat import Actor
from bot.core import Core
from bot.form import Form
from bot.language import Language, _, speaking, word
from bot.people.preferences import Tone
from bot.pipeline import day
from bot.pipeline.day import Due
from bot.pipeline.lead import Lead
from bot.pipeline.words import Outcome, Way
from scheduler.pusher import Pusher
from tests.conversations.year_words import in_spanish
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.talk import NEW_YORK, Talk, words

OUTCOMES = {
    Way.PHONE: Outcome.VOICEMAIL,
    Way.EMAIL: Outcome.EMAILED,
    Way.FIND_A_NAME: Outcome.EMAILED,
    Way.TEXT: Outcome.TEXTED,
    Way.MESSAGE: Outcome.MESSAGED,
    Way.IN_PERSON: Outcome.STOPPED_BY,
    Way.ASK_WHO: Outcome.EMAILED,
}
"""What she reports on an ordinary day, by the way of the follow-up."""
WIDTH = 110
"""Characters in a line of the page."""
BESIDES = frozenset({"Show the lead", "Resting leads"})
"""Buttons below what a card says besides its follow-ups."""


@dataclass(frozen=True)
class Arrived:
    """A card that came by itself, at a local time."""

    at: datetime
    card: Card
    language: Language = Language.ENGLISH

    @property
    def says(self) -> str:
        """What it says."""
        return words(self.card)

    @property
    def follow_ups(self) -> int:
        """How many follow-ups stand on it: one in full, the others in the menu that opens them."""
        with speaking(self.language):
            another, first = _("Open another"), _("Today: {todo}").format(todo="")
        others = [each for each in self.card.elements if isinstance(each, Menu) and each.prompt == another]
        firsts = re.findall(rf"{first[:-2]}[:,] ", self.says)
        return len(firsts) + sum(len(each.options) for each in others)

    @property
    def only(self) -> str:
        """What it says where it brings no follow-up: all of it where it tells the week, else its first line."""
        first, *lines = self.says.splitlines()
        return " ".join(lines) if first.startswith(self.card.summary.rstrip(".")) and lines else first

    @property
    def besides(self) -> list[str]:
        """What it says besides its follow-ups: about a lead that went quiet, about those that rest."""
        with speaking(self.language):
            besides = {_(label) for label in BESIDES}
        return [
            words(Card((element,), "")).replace("\n", " ")
            for element, after in pairwise(self.card.elements)
            if isinstance(element, Text) and isinstance(after, Buttons) and besides & {each.label for each in after.row}
        ]


@dataclass
class Diary:
    """Alice's diary. ``zone`` is where she is; ``pages`` are the lines so far, ``cards`` what came by itself.

    What she types is English in each language: days and commands are understood in both.
    """

    core: Core
    pusher: Pusher
    mailbox: Mailbox
    clock: HandClock
    language: Language = Language.ENGLISH
    tone: Tone = Tone.WARM
    zone: str = "America/New_York"
    pages: list[str] = field(default_factory=list)
    cards: list[Arrived] = field(default_factory=list)
    shown: list[Arrived] = field(default_factory=list)
    """Every card that she saw: what came by itself, and what was answered."""
    _month: str = ""
    _heading: str = ""

    def __post_init__(self) -> None:
        """Sit her down."""
        profile = replace(NEW_YORK, language=self.language.value)
        self.alice = Talk(self.core, Actor("test", "alice"), profile)

    def sees(self, expected: str, said: str) -> None:
        """See that an answer says what it should; what the other languages say is read, not compared."""
        assert self.language is not Language.ENGLISH or expected in said, said

    async def until(self, date_: str, hour: str = "09:30") -> list[Arrived]:
        """Let time pass until an hour of a day, as the timer would; return the cards that came on that day.

        On the days before, she does what her card says, as people do; the page tells each in a line.
        """
        end = datetime.fromisoformat(f"{date_}T{hour}").replace(tzinfo=ZoneInfo(self.zone))
        before = len(self.cards)
        while (due := await self.pusher.next_due()) and due <= end:
            self.clock.turn_to(max(due, self.clock.now()))
            last = due.astimezone(ZoneInfo(self.zone)).date() == end.date()
            for arrived in await self._tick(told=last):
                if not last:
                    self._does(arrived)
        await self.down_until(date_, hour)
        return [each for each in self.cards[before:] if each.at.date() == end.date()]

    def _does(self, arrived: Arrived) -> None:
        """Do what a card says, and tell it in a line for each follow-up; she has a look at it in any case."""
        self.alice.say("/followup list")
        done = [self._did(each.lead) for each in self._due()]
        if not done:
            self.alice.say("/followup list")  # she looks; who says nothing for weeks gets fewer cards
        besides = arrived.besides or ([] if done else [arrived.only])
        about = " ".join((*(["; ".join(done) + "."] if done else []), *besides))
        self.pages += [f"{arrived.at:%H:%M} · {arrived.card.summary} {about}", ""]

    def _due(self) -> tuple[Due, ...]:
        with self.core.store.begin() as tx:
            person = tx.people.find(self.alice.actor)
            assert person
            leads = tx.leads.of(person.id)
        today = person.today(self.clock.now())
        return day.again(leads, person, today).due if any(each.shown_on == today for each in leads) else ()

    def _did(self, lead: Lead) -> str:
        """Do one follow-up: send it, find an address, or report what was done."""
        assert lead.plan
        number, address = lead.number, f"jobs@{lead.company.casefold()}.example"
        if lead.plan.way is Way.SEND:
            self.alice.say(f"/lead edit {number} sent:today")
            return f"{lead.title}: {self._in_words('sent')}"
        if lead.plan.way is Way.FIND_A_NAME:
            self.alice.say(f"/lead more {number} email:{address}")
        outcome = OUTCOMES[lead.plan.way]
        said = self.alice.say(f"/followup done {number} {outcome}")
        if isinstance(self.alice.answer, Reply):
            self._saw(self.alice.answer.card)
        with speaking(self.language):
            did, marks = word(outcome), _("Next: {todo} {day}. {when}").partition("{")[0]
        after = said.split(marks)[1].split(". ")[0] if marks in said else self._in_words("no next step for now")
        return f"{lead.title}: {did}, {self._in_words('then')} {after}"

    async def down_until(self, date_: str, hour: str = "09:30") -> list[Arrived]:
        """Let the bot be down until then."""
        before = len(self.cards)
        self.clock.turn_to(datetime.fromisoformat(f"{date_}T{hour}").replace(tzinfo=ZoneInfo(self.zone)))
        await self._tick()
        return self.cards[before:]

    async def later(self, minutes: int) -> None:
        """Let some minutes pass, with what the timer sweeps away."""
        self.clock.turn(seconds=60 * minutes)
        await self.pusher.tidy()

    def wrote(self, remark: str) -> None:
        """Note what happened besides."""
        self._dated()
        self.pages += [f"*{self._in_words(remark)}*", ""]

    def says(self, line: str) -> str:
        """Type a line; return what is answered."""
        answer = self.alice.ask_line(line)
        self._dated()
        self._fenced(f"> {line}", *self._answer())
        return answer

    def presses(self, label: str) -> str:
        """Press a button of what was answered last; return what is answered."""
        label = label if label in self.alice.labels() else self._label(label)
        call = self.alice.button(label).call
        self.alice.ask(call)
        self._dated()
        self._fenced(f"> [{label}]", *self._answer())
        return words(self.alice.answer.card) if isinstance(self.alice.answer, Reply) else ""

    def fills(self, values: Mapping[str, str]) -> str:
        """Fill in the form that was opened last."""
        assert isinstance(self.alice.answer, Form)
        said = self.alice.submit(self.alice.answer, values)
        given = [f"{name}: {text}" for name, text in values.items()]
        self._fenced(*(f"> {each}" for each in given), *self._answer())
        return said

    def opens(self, arrived: Arrived) -> None:
        """Take a card that came by itself into her hand, to press its buttons."""
        self.alice.answer = Reply(arrived.card)

    def _in_words(self, english: str) -> str:
        return english if self.language is Language.ENGLISH else in_spanish(english)

    def _label(self, english: str) -> str:
        """Return what a button is called in her language."""
        with speaking(self.language):
            outcome = next((each for each in Outcome if each.capitalize() == english), None)
            if outcome is None:
                return _(english)
            said = word(outcome)
        return said[:1].upper() + said[1:]

    async def _tick(self, *, told: bool = True) -> list[Arrived]:
        before = len(self.mailbox.sent)
        await self.pusher.tick()
        local = self.clock.now().astimezone(ZoneInfo(self.zone))
        new = [Arrived(local, card, self.language) for _, card, _ in self.mailbox.sent[before:]]
        for arrived in new:
            self.cards.append(arrived)
            self.shown.append(arrived)
            self._dated()
            if told:
                self._fenced(f"* {arrived.at:%H:%M} · {arrived.card.summary}", *drawn(arrived.card))
        return new

    def _fenced(self, *lines: str) -> None:
        """Put lines on the page, below those that came just before."""
        if self.pages[-2:] == ["```", ""]:
            self.pages[-2:] = ["", *lines, "```", ""]
        else:
            self.pages += ["```text", *lines, "```", ""]

    def _answer(self) -> list[str]:
        match self.alice.answer:
            case Reply(card):
                self._saw(card)
                return drawn(card)
            case Form() as form:
                return [
                    form.title,
                    *(f"  {each.param.label}: {each.given}  {each.problem}".rstrip() for each in form.fields),
                ]
            case _:
                return []

    def _saw(self, card: Card) -> None:
        self.shown.append(Arrived(self.clock.now().astimezone(ZoneInfo(self.zone)), card, self.language))

    def _dated(self) -> None:
        local = self.clock.now().astimezone(ZoneInfo(self.zone))
        month = f"## {format_date(local, 'MMMM y', locale=self.language.value)}"
        heading = f"**{format_date(local, HEADINGS[self.language], locale=self.language.value)}**"
        if month != self._month:
            self.pages += [month, ""]
            self._month = month
        if heading != self._heading:
            self.pages += [heading, ""]
            self._heading = heading


HEADINGS = {Language.ENGLISH: "EEEE, MMMM d", Language.SPANISH: "EEEE d 'de' MMMM"}


def drawn(card: Card) -> list[str]:
    """Return a card line by line, its buttons in brackets, its menus by their prompts."""
    lines: list[str] = []
    for element in card.elements:
        match element:
            case Buttons(row):
                lines.append("   ".join(f"[{each.label}]" for each in row))
            case Menu(prompt, _) if lines and lines[-1].endswith("▾]"):
                lines[-1] += f"   [{prompt} ▾]"
            case Menu(prompt, _):
                lines.append(f"[{prompt} ▾]")
            case Text() | Facts():
                lines += wrapped(words(Card((element,), "")))
            case Script(said):
                lines += wrapped(said, "    ")
            case _:
                lines.append("---")
    return lines


def wrapped(text: str, margin: str = "") -> list[str]:
    """Return the lines of a text, none longer than a page is wide."""
    return [
        line
        for each in text.splitlines()
        for line in wrap(each, WIDTH, initial_indent=margin, subsequent_indent=margin)
    ]
