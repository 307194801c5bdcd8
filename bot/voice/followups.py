"""What is said about follow-ups: listed, done, later, on another day."""

from __future__ import annotations

from datetime import date

from bot.ask import Ask
from bot.card import Bold, Button, Buttons, Card, Element, Style, Text
from bot.chat import Call
from bot.pipeline.day import Day
from bot.pipeline.lead import Change, Deed, Forbids, Lead, Outcome
from bot.voice import days, leads, nudge, plans

MOST_COMING = 10


def listed(ask: Ask, due: tuple[Lead, ...], coming: tuple[Lead, ...]) -> Card:
    """List what is due, with the first in full reach, and what comes next."""
    if not due and not coming:
        return _nothing(ask)
    said: list[Element] = []
    if due:
        said += [Text.of(Bold("Due now")), *(plans.line(lead, ask.today) for lead in due[:MOST_COMING])]
        said.append(Buttons((Button("Start with the first", Call("followup today"), Style.MAIN),)))
    if coming:
        said += [Text.of(Bold("Coming")), *(plans.line(lead, ask.today) for lead in coming[:MOST_COMING])]
    more = len(due[MOST_COMING:]) + len(coming[MOST_COMING:])
    if more:
        said.append(Text.of(f"And {more} more; /lead list has all."))
    return Card((*said, leads.opening((*due, *coming)[: 2 * MOST_COMING])), "Your follow-ups.")


def _nothing(ask: Ask) -> Card:
    if not ask.leads():
        return leads.none_yet()
    words = "Nothing is planned right now. /lead list shows your leads; a new one brings its own follow-up."
    return Card((Text.of(words), Buttons((Button("Add a lead", Call("lead add")),))), "Nothing is planned.")


def today(ask: Ask, about: Day) -> Card:
    """Show today's card in full, or that it is done."""
    if about.empty:
        words = "Nothing more for today. /followup list shows what comes next."
        return Card((Text.of(words),), "Nothing more for today.")
    return nudge.full(about, ask.person, ask.today)


def done(ask: Ask, lead: Lead, outcome: Outcome, change: Change) -> Card:
    """Say what was noted, and which step comes next, when."""
    return Card(
        (
            Text.of(f"Noted: {outcome}, ", Bold(plans.titled(lead)), f". {_kind_word(outcome)}"),
            plans.plan(ask, lead),
            Buttons((*_change_day(lead), leads.undo(change))),
        ),
        "Your follow-up is noted.",
    )


def _kind_word(outcome: Outcome) -> str:
    match outcome:
        case Outcome.NO_ANSWER:
            return "Nobody there this time. One more try, another day."
        case Outcome.SPOKE:
            return "A real conversation: that is the hard part done."
        case Outcome.NO_CALLS:
            return "Good to know. From here on it is writing."
        case Outcome.NO_CONTACT:
            return "Good to know."
        case _:
            return "That was the two minutes that count."


def snoozed(ask: Ask, lead: Lead, until: date, change: Change) -> Card:
    """Say until when a follow-up was put off."""
    day = lead.plan.due if lead.plan else until
    return Card(
        (
            Text.of("Put off: ", Bold(plans.titled(lead)), f" comes back {days.on(day, ask.today)}."),
            Text.of(*plans.when(ask, day), plans.moved(ask, until, day)),
            Buttons((*_change_day(lead), leads.undo(change))),
        ),
        "Your follow-up is put off.",
    )


def planned(ask: Ask, lead: Lead, wanted: date, change: Change) -> Card:
    """Say on which day the follow-up is now."""
    day = lead.plan.due if lead.plan else wanted
    return Card(
        (
            Text.of("Planned: ", Bold(f"{lead.number}. {plans.titled(lead)}"), f".{plans.moved(ask, wanted, day)}"),
            plans.plan(ask, lead),
            Buttons((*_change_day(lead), leads.undo(change))),
        ),
        "Your follow-up has its day.",
    )


def since(ask: Ask, lead: Lead, latest: tuple[Change, ...]) -> str:
    """Say what happened since an old button was made."""
    happened = "things moved on"
    for change in latest:
        happened = {
            Deed.TOUCHED: f"you noted “{change.detail}” {days.on(change.day, ask.today)}",
            Deed.SNOOZED: f"you put it off {days.on(change.day, ask.today)}",
            Deed.PLANNED: f"you chose another day {days.on(change.day, ask.today)}",
        }.get(change.deed, f"the lead was {change.deed} {days.on(change.day, ask.today)}")
    return f"That step of {plans.titled(lead)} is over: {happened}. Nothing was changed now."


def _change_day(lead: Lead) -> tuple[Button, ...]:
    if lead.forbids is Forbids.CONTACT:
        return ()
    return (Button("Change day", Call("followup plan", {"lead": lead.id})),)
