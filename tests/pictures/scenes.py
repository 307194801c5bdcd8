"""What is pictured: one lead with an awkward name at a time, from the first line to the pushed nudge."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

from bot.card import Card, Reply
from bot.chat import Actor, Call, Profile
from bot.commands import COMMANDS
from bot.core import Core
from bot.language import Language
from scheduler.pusher import Pusher
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.pictures.drawn import everywhere
from tests.stores import open_anywhere
from tests.talk import Talk

KEPT = Path(__file__).parent / "kept"
LEADS = {
    "markup": {"company": "*Acme* & <Sons> _Ltd_ ~x~ `y` [z](http://e.example)", "role": "# Cook > all"},
    "mentions": {"company": "@everyone <!channel> <@U1> <#C1>", "role": "@here", "contact": "<@&5> </a:1>"},
    "link": {"company": "https://acme.example/jobs?a=1&b=2", "role": "Cook", "email": "jobs@acme.example"},
    "right-to-left": {"company": "شركة النور", "role": "محاسب", "contact": "ליאת כהן", "phone": "+972 3 555 0100"},
    "long": {"company": "Incorporated " * 7 + "Incorpora", "role": "Head of " * 8 + "Everything", "contact": "W" * 60},
    "nameless": {"company": "?", "role": "Cook", "via": "Northside"},
    "bare": {"company": "Acme"},
}
"""The lead of each scene. A company of a hundred characters is the longest."""


SCENES = {KEPT / f"{name}.{language}.txt": (lead, language) for name, lead in LEADS.items() for language in Language}
"""What each kept picture is of: a lead, and the language of who has it."""


def drawn(file: Path) -> str:
    """Return what a kept picture should show."""
    cards = [(title, everywhere(card)) for title, card in _cards(*SCENES[file])]
    return "\n\n".join(f"=== {title}\n{looks}" for title, looks in cards) + "\n"


def _cards(lead: dict[str, str], language: Language) -> Iterator[tuple[str, Card]]:
    profile = Profile(name="Alice Martin", language=language, zone="America/New_York")
    clock, mailbox = HandClock(), Mailbox()
    with open_anywhere() as store, ThreadPoolExecutor(2) as pool:
        alice = Talk(Core(store, clock, COMMANDS), Actor("test", "alice"), profile)
        pusher = Pusher(store, clock, {"test": mailbox}, pool)
        yield "saved", _answer(alice, Call("lead add", lead))
        yield "listed", _answer(alice, Call("lead list"))
        yield "shown", _answer(alice, Call("lead show", {"lead": "1"}))
        clock.turn(seconds=timedelta(days=7).total_seconds())
        asyncio.run(pusher.tick())
        yield from ((f"pushed {place}", card) for place, (_, card, _) in enumerate(mailbox.sent, 1))
        yield "script", _answer(alice, Call("followup script", {"lead": "1"}))
        yield "script in both", _answer(alice, Call("followup script", {"lead": "1", "language": language.another}))
        yield "quiet", _answer(alice, Call("lead close", {"lead": "1", "reason": "no answer"}))
        alice.ask(Call("lead heard", {"lead": "1", "answer": "replied"}))
        yield "week", _answer(alice, Call("lead week"))


def _answer(alice: Talk, call: Call) -> Card:
    answer = alice.ask(call)
    assert isinstance(answer, Reply), answer
    return answer.card
