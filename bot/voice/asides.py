"""What a person has to know besides the answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.ask import Ask
from bot.card import Button, Buttons, Card, Element, Text
from bot.chat import Call
from bot.days import zones
from bot.delivery import Delivery, State
from bot.language import _, ngettext
from bot.people.person import Person, ZoneFrom
from bot.pipeline import day
from bot.voice import first

AWAY = timedelta(days=7)
"""After how long without a word a tidy is offered (product rule F13)."""


def before(ask: Ask, untold: Sequence[Delivery], card: Card) -> tuple[Element, ...]:
    """Return what goes above the answer: the first greeting, and cards that could not be delivered."""
    hello = first.greeting(watched=ask.profile.watched)
    said: list[Element] = [] if ask.person.met or hello in card.elements else [hello]
    if untold:
        shut = next((each for each in untold if each.state is State.UNREACHABLE), untold[0])
        said += [first.not_sent(ask, shut), *_row(card, *first.a_nudge(ask.person))]
    return (*said, *_after_a_while(ask))


def _after_a_while(ask: Ask) -> tuple[Element, ...]:
    """Offer to tidy up to who comes back after a week away and finds more than a card of follow-ups."""
    seen, due = ask.person.seen_on, day.due(ask.leads(), ask.person, ask.today) if ask.person.seen_on else ()
    if seen is None or ask.today - seen < AWAY or len(due) <= ask.person.likes.limit:
        return ()
    words = ngettext(
        "Good to see you. One follow-up waits; it comes by itself, or you tidy up first.",
        "Good to see you. {count} follow-ups wait; they come a few a day, or you tidy up first.",
        len(due),
    )
    return (Text.of(words), Buttons((Button(_("Tidy up"), Call("lead tidy", {"leads": "all"})),)))


def after(ask: Ask, card: Card) -> tuple[Element, ...]:
    """Return what goes below the answer: that the zone is a guess, and on the first card what can be set at once."""
    sure = str(Call("followup zone", {"zone": ask.person.zone}))
    said = guessed_zone(ask.person) if sure not in {str(button.call) for button in card.buttons()} else ()
    if ask.person.met:
        return said
    turned = "off" if ask.person.names_in_nudges else "on"
    label = _("Turn names in nudges off") if ask.person.names_in_nudges else _("Turn names in nudges on")
    names = Button(label, Call("followup names", {"show": turned}))
    zone = (Button(_("Set my time zone"), Call("followup zone")),) if said else ()
    offered = (first.in_another(ask.person), *first.a_nudge(ask.person), names, *zone)
    return (*said, *_row(card, *offered))


def _row(card: Card, *buttons: Button) -> tuple[Element, ...]:
    """Return a row of the buttons that a card does not have already."""
    there = {str(button.call) for button in card.buttons()}
    offered = tuple(button for button in buttons if str(button.call) not in there)
    return (Buttons(offered),) if offered else ()


def asked(ask: Ask, card: Card) -> tuple[Element, ...]:
    """Return the next of the questions after the first lead, once; it waits where the card has its buttons already."""
    question = first.question(ask) if ask.person.met else None
    if question is None:
        return ()
    said = first.asking(ask, question)
    if {str(button.call) for button in Card(said, "").buttons()} & {str(button.call) for button in card.buttons()}:
        return ()
    left = ask.person.questions[ask.person.questions.index(question) + 1 :]
    ask.keep_person(lambda person: replace(person, questions=left))
    return said


def guessed_zone(person: Person) -> tuple[Element, ...]:
    """Say that the zone is a guess, as long as it is one."""
    if person.zone_from is not ZoneFrom.GUESS:
        return ()
    guess = _("I am guessing that you are on {city} time. /followup zone tells me better.")
    return (Text.of(guess.format(city=zones.city(person.zone))),)
