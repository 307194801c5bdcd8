"""What the day's card says: one follow-up in full, the rest as lines, and a word about a quiet lead."""

from __future__ import annotations

from datetime import date

from bot.card import Bold, Button, Buttons, Card, Divider, Element, Menu, Script, Style, Text
from bot.chat import Call
from bot.people.person import Person
from bot.pipeline.day import Day
from bot.pipeline.lead import FollowUp, Forbids, Lead, Outcome, Way
from bot.text import name
from bot.voice import asides, encouragement, plans, scripts

QUICK = {
    Way.PHONE: (Outcome.VOICEMAIL, Outcome.SPOKE, Outcome.NO_ANSWER),
    Way.EMAIL: (Outcome.EMAILED,),
    Way.FIND_A_NAME: (),
}
"""The outcomes that get a button of their own; the menu has the others."""
CALLING = (Outcome.VOICEMAIL, Outcome.NO_ANSWER)
"""What nobody is asked for where calls are forbidden."""
LATER = (("Tomorrow", "tomorrow"), ("In 3 days", "in 3 days"), ("Next week", "next week"))


def full(about: Day, person: Person, today: date) -> Card:
    """Say everything: the first follow-up with its words and buttons, the others as lines."""
    said: list[Element] = []
    if about.due:
        said += follow_up(about.due[0], person)
        if about.due[1:]:
            said += [Divider(), *_others(about.due[1:], today)]
    if about.quiet:
        said += [*([Divider()] if said else []), encouragement.words(about.quiet, today)]
        said.append(encouragement.ways(about.quiet))
    if about.waiting:
        said.append(Text.of(f"{about.waiting} more can wait; they come on the next cards."))
    return Card((*said, *asides.guessed_zone(person)), summary(about))


def covered(about: Day) -> Card:
    """Say how much there is, without a name; Show fills the card in."""
    return Card(
        (Text.of(summary(about)), Buttons((Button("Show", Call("followup today"), Style.MAIN),))),
        summary(about),
    )


def summary(about: Day) -> str:
    """Say in one line, without names, what the card is about."""
    match len(about.due):
        case 0:
            return "A word about a lead that has gone quiet."
        case 1:
            return "You have one follow-up today."
        case many:
            return f"You have {many} follow-ups today."


def follow_up(lead: Lead, person: Person) -> list[Element]:
    """Say one follow-up in full: what to do, the words for it, and the buttons that report it."""
    if lead.plan is None:
        return []
    said: list[Element] = [Text.of(Bold(f"Today: {plans.todo(lead, lead.plan.way)}"), *_to(lead, lead.plan.way))]
    words = scripts.words_for(lead, person)
    if words:
        said.append(Script(words))
    if words and not person.phone and lead.plan.way is Way.PHONE:
        said.append(Text.of("/followup me keeps your own number, so that the words are complete next time."))
    return [*said, *reporting(lead, lead.plan)]


def _to(lead: Lead, way: Way) -> tuple[str | Bold, ...]:
    who = f" ({name(lead.contact)})" if lead.contact else ""
    match way:
        case Way.PHONE:
            return (f"\n{plans.titled(lead)}{who}\n", Bold(lead.phone))
        case Way.EMAIL:
            return (f"\n{plans.titled(lead)}{who}\n{lead.email}",)
        case Way.FIND_A_NAME:
            desk = " or a call to the front desk" if lead.forbids is Forbids.NOTHING else ""
            return (f"\n{plans.titled(lead)}{who}\nTheir page{desk} often gives one.",)


def reporting(lead: Lead, plan: FollowUp) -> tuple[Element, ...]:
    """Return what reports a follow-up: quick buttons, the other outcomes, and later."""
    about = {"lead": lead.id, "step": str(plan.step)}
    quick = QUICK[plan.way]
    buttons = tuple(
        Button(
            _label(outcome), Call("followup done", {**about, "outcome": outcome}), Style.MAIN if first else Style.PLAIN
        )
        for first, outcome in zip((True, *(False,) * len(quick)), quick, strict=False)
    )
    left_out = {*quick, *(CALLING if lead.forbids is not Forbids.NOTHING else ())}
    others = tuple(
        Button(_label(outcome), Call("followup done", {**about, "outcome": outcome}))
        for outcome in Outcome
        if outcome not in left_out
    )
    later = tuple(Button(label, Call("followup snooze", {**about, "until": day})) for label, day in LATER)
    row = (*later, Button("Change day", Call("followup plan", about)))
    if plan.way is Way.FIND_A_NAME:
        buttons = (Button("Found it", Call("lead more", {"lead": lead.id}), Style.MAIN),)
    return (*((Buttons(buttons),) if buttons else ()), Menu("What did you do?", others), Buttons(row))


def _label(outcome: Outcome) -> str:
    return outcome[:1].upper() + outcome[1:]


def _others(leads: tuple[Lead, ...], today: date) -> tuple[Element, ...]:
    lines = tuple(plans.line(lead, today) for lead in leads)
    options = tuple(Button(f"{lead.number}. {lead.title}"[:70], Call("lead show", {"lead": lead.id})) for lead in leads)
    return (Text.of("Also today, if you have the time:"), *lines, Menu("Open another", options))
