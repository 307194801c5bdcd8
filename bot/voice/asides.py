"""What a person has to know besides the answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.ask import Ask
from bot.card import Button, Buttons, Card, Element, Text
from bot.chat import Call
from bot.days import zones
from bot.language import _, ngettext
from bot.people.person import Person, ZoneFrom
from bot.pipeline import day
from bot.ports import Delivery
from bot.voice import days

AWAY = timedelta(days=7)
"""After how long without a word a tidy is offered (product rule F13)."""


def before(ask: Ask, untold: Sequence[Delivery]) -> tuple[Element, ...]:
    """Return what goes above the answer: the first greeting, and cards that could not be delivered."""
    said: list[Element] = []
    if not ask.person.met:
        said.append(greeting(watched=ask.profile.watched))
    if untold:
        first = days.on(ask.person.today(untold[0].due_at), ask.today)
        said.append(
            Text.of(
                _(
                    "I could not send you a message {day}. What is due is in /followup list. "
                    "If it happens again, please see whether direct messages from me are allowed."
                ).format(day=first)
            )
        )
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
    said = guessed_zone(ask.person)
    if ask.person.met:
        return said
    turned = "off" if ask.person.names_in_nudges else "on"
    label = _("Turn names in nudges off") if ask.person.names_in_nudges else _("Turn names in nudges on")
    names = Button(label, Call("followup names", {"show": turned}))
    another = ask.person.language.another
    language = Button(another.own_name, Call("followup language", {"language": another}))
    zone = (Button(_("Set my time zone"), Call("followup zone")),) if said else ()
    there = {str(button.call) for button in card.buttons()}
    offered = tuple(button for button in (language, names, *zone) if str(button.call) not in there)
    return (*said, Buttons(offered)) if offered else said


def greeting(*, watched: bool) -> Text:
    """Say at first contact what this is for, and who can see it."""
    hello = _("Hello! I keep your job leads, tell you when to follow up and hand you the words.")
    return Text.of(f"{hello} {who_sees(watched=watched)}")


def who_sees(*, watched: bool) -> str:
    """Say who can see what is said here."""
    said = _("Only you can see what you tell me and what I answer, whatever channel you type in.")
    owner = _("Whoever owns this workspace may be able to export our chat; I cannot prevent that.")
    return f"{said} {owner}" if watched else said


def guessed_zone(person: Person) -> tuple[Element, ...]:
    """Say that the zone is a guess, as long as it is one."""
    if person.zone_from is not ZoneFrom.GUESS:
        return ()
    guess = _("I am guessing that you are on {city} time. /followup zone tells me better.")
    return (Text.of(guess.format(city=zones.city(person.zone))),)
