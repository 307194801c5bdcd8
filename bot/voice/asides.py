"""What a person has to know besides the answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.ask import Ask
from bot.card import Button, Buttons, Card, Element, Text
from bot.chat import Call
from bot.days import zones
from bot.people.person import Person, ZoneFrom
from bot.pipeline import day
from bot.ports import Delivery
from bot.voice import days

WHO_SEES = "Only you can see what you tell me and what I answer, whatever channel you type in."
AWAY = timedelta(days=7)
"""After how long without a word a tidy is offered (product rule F13)."""
WATCHED = " Whoever owns this workspace may be able to export our chat; I cannot prevent that."


def before(ask: Ask, untold: Sequence[Delivery]) -> tuple[Element, ...]:
    """Return what goes above the answer: the first greeting, and cards that could not be delivered."""
    said: list[Element] = []
    if not ask.person.met:
        said.append(greeting(watched=ask.profile.watched))
    if untold:
        first = days.on(ask.person.today(untold[0].due_at), ask.today)
        said.append(
            Text.of(
                f"I could not send you a message {first}. What is due is in /followup list. "
                "If it happens again, please see whether direct messages from me are allowed."
            )
        )
    return (*said, *_after_a_while(ask))


def _after_a_while(ask: Ask) -> tuple[Element, ...]:
    """Offer to tidy up to who comes back after a week away and finds more than a card of follow-ups."""
    seen, due = ask.person.seen_on, day.due(ask.leads(), ask.person, ask.today) if ask.person.seen_on else ()
    if seen is None or ask.today - seen < AWAY or len(due) <= ask.person.likes.limit:
        return ()
    words = f"Good to see you. {len(due)} follow-ups wait; they come a few a day, or you tidy up first."
    return (Text.of(words), Buttons((Button("Tidy up", Call("lead tidy", {"leads": "all"})),)))


def after(ask: Ask, card: Card) -> tuple[Element, ...]:
    """Return what goes below the answer: that the zone is a guess, and on the first card what can be set at once."""
    said = guessed_zone(ask.person)
    if ask.person.met:
        return said
    turned = "off" if ask.person.names_in_nudges else "on"
    names = Button(f"Turn names in nudges {turned}", Call("followup names", {"show": turned}))
    zone = (Button("Set my time zone", Call("followup zone")),) if said else ()
    there = {str(button.call) for button in card.buttons()}
    offered = tuple(button for button in (names, *zone) if str(button.call) not in there)
    return (*said, Buttons(offered)) if offered else said


def greeting(*, watched: bool) -> Text:
    """Say at first contact what this is for, and who can see it."""
    return Text.of(
        "Hello! I keep your job leads, tell you when to follow up and hand you the words. ",
        WHO_SEES + (WATCHED if watched else ""),
    )


def guessed_zone(person: Person) -> tuple[Element, ...]:
    """Say that the zone is a guess, as long as it is one."""
    if person.zone_from is not ZoneFrom.GUESS:
        return ()
    return (Text.of(f"I am guessing that you are on {zones.city(person.zone)} time. /followup zone tells me better."),)
