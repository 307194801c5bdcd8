"""A diary: what somebody types and presses, what the bot answers, and the cards that come by themselves, day by day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.card import Buttons, Card, Facts, Menu, Reply, Script, Text
from bot.chat import Actor
from bot.core import Core
from bot.form import Form
from scheduler.pusher import Pusher
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.talk import Talk, words


@dataclass(frozen=True)
class Arrived:
    """A card that came by itself, at a local time."""

    at: datetime
    card: Card

    @property
    def says(self) -> str:
        """What it says."""
        return words(self.card)


@dataclass
class Diary:
    """Alice's diary. ``zone`` is where she is; ``pages`` are the lines so far, ``cards`` what came by itself."""

    core: Core
    pusher: Pusher
    mailbox: Mailbox
    clock: HandClock
    zone: str = "America/New_York"
    pages: list[str] = field(default_factory=list)
    cards: list[Arrived] = field(default_factory=list)
    _month: str = ""

    def __post_init__(self) -> None:
        """Sit her down."""
        self.alice = Talk(self.core, Actor("test", "alice"))

    async def until(self, day: str, hour: str = "09:30") -> list[Arrived]:
        """Let time pass until an hour of a day, as the timer would; return the cards that came meanwhile."""
        end = datetime.fromisoformat(f"{day}T{hour}").replace(tzinfo=ZoneInfo(self.zone))
        before = len(self.cards)
        while (due := await self.pusher.next_due()) and due <= end:
            self.clock.turn_to(max(due, self.clock.now()))
            await self._tick()
        await self.down_until(day, hour)
        return self.cards[before:]

    async def down_until(self, day: str, hour: str = "09:30") -> list[Arrived]:
        """Let the bot be down until then."""
        before = len(self.cards)
        self.clock.turn_to(datetime.fromisoformat(f"{day}T{hour}").replace(tzinfo=ZoneInfo(self.zone)))
        await self._tick()
        return self.cards[before:]

    def wrote(self, remark: str) -> None:
        """Note what happened besides."""
        self._dated()
        self.pages += [f"*{remark}*", ""]

    def says(self, line: str) -> str:
        """Type a line; return what is answered."""
        answer = self.alice.ask_line(line)
        self._dated()
        self.pages += ["```", f"> {line}", *self._answer(), "```", ""]
        return answer

    def presses(self, label: str) -> str:
        """Press a button of what was answered last; return what is answered."""
        call = self.alice.button(label).call
        self.alice.ask(call)
        self._dated()
        self.pages += ["```", f"> [{label}]", *self._answer(), "```", ""]
        return words(self.alice.answer.card) if isinstance(self.alice.answer, Reply) else ""

    def fills(self, values: Mapping[str, str]) -> str:
        """Fill in the form that was opened last."""
        assert isinstance(self.alice.answer, Form)
        said = self.alice.submit(self.alice.answer, values)
        given = [f"{name}: {text}" for name, text in values.items()]
        self.pages += ["```", *given, *self._answer(), "```", ""]
        return said

    def opens(self, arrived: Arrived) -> None:
        """Take a card that came by itself into her hand, to press its buttons."""
        self.alice.answer = Reply(arrived.card)

    async def _tick(self) -> None:
        before = len(self.mailbox.sent)
        await self.pusher.tick()
        for _, card, _ in self.mailbox.sent[before:]:
            arrived = Arrived(self.clock.now().astimezone(ZoneInfo(self.zone)), card)
            self.cards.append(arrived)
            self._dated()
            self.pages += ["```", f"* {arrived.at:%H:%M} · {card.summary}", *drawn(card), "```", ""]

    def _answer(self) -> list[str]:
        match self.alice.answer:
            case Reply(card):
                return drawn(card)
            case Form() as form:
                return [
                    form.title,
                    *(f"  {each.param.label}: {each.given}  {each.problem}".rstrip() for each in form.fields),
                ]
            case _:
                return []

    def _dated(self) -> None:
        local = self.clock.now().astimezone(ZoneInfo(self.zone))
        month, day = f"## {local:%B %Y}", f"**{local:%A}, {local:%B} {local.day}**"
        if month != self._month:
            self.pages += [month, ""]
            self._month = month
        if day not in self.pages[-400:]:
            self.pages += [day, ""]


def drawn(card: Card) -> list[str]:
    """Return a card line by line, its buttons in brackets, its menus by their prompts."""
    lines: list[str] = []
    for element in card.elements:
        match element:
            case Buttons(row):
                lines.append("   ".join(f"[{each.label}]" for each in row))
            case Menu(prompt, _):
                lines.append(f"[{prompt} ▾]")
            case Text() | Facts():
                lines += words(Card((element,), "")).splitlines()
            case Script(said):
                lines += [f"    {line}" for line in said.splitlines()]
            case _:
                lines.append("---")
    return lines


def on(arrived: list[Arrived]) -> list[date]:
    """Return the local days on which cards came."""
    return [each.at.date() for each in arrived]
