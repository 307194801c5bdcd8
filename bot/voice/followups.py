"""What is said about follow-ups: listed, done, later, on another day."""

from __future__ import annotations

from datetime import date

from bot.ask import Ask
from bot.card import Bold, Button, Buttons, Card, Element, Style, Text
from bot.chat import Call
from bot.people.preferences import Prefers
from bot.pipeline import day, placing
from bot.pipeline.day import Day, Due
from bot.pipeline.lead import Change, Lead
from bot.pipeline.words import Deed, Outcome
from bot.voice import days, leads, nudge, plans
from bot.voice.encouraged import Words

MOST_COMING = 10


def listed(ask: Ask, due: tuple[Due, ...], coming: tuple[Lead, ...]) -> Card:
    """List what is due today, the interviews that are coming, and what comes next."""
    interviews = tuple(lead for lead in ask.leads() if lead.open and lead.interview and lead.interview >= ask.today)
    if not due and not coming and not interviews:
        return _nothing(ask)
    if ask.person.found_on:
        return Card((*_away(ask), Buttons((Button("Your leads", Call("lead list")),))), "Nudges are off.")
    said: list[Element] = [*_away(ask)]
    if due:
        said += [
            Text.of(Bold("Due today")),
            *(plans.shared_line(each.lead, each.also, ask.today) for each in due[:MOST_COMING]),
        ]
        said.append(Buttons((Button("Start with the first", Call("followup today"), Style.MAIN),)))
    said += [_interview(ask, lead) for lead in interviews[:MOST_COMING]]
    if coming:
        said += [Text.of(Bold("Coming")), *(plans.line(lead, ask.today) for lead in coming[:MOST_COMING])]
    more = len(due[MOST_COMING:]) + len(coming[MOST_COMING:])
    if more:
        said.append(Text.of(f"And {more} more; /lead list has all."))
    leads_of = (*(each.lead for each in due), *coming)
    opening = (leads.opening(leads_of[: 2 * MOST_COMING]),) if leads_of else ()
    return Card((*said, *opening), "Your follow-ups.")


def _interview(ask: Ask, lead: Lead) -> Text:
    when = plans.interview_at(lead.interview or ask.today, lead.interview_at, ask.today)
    return Text.of(Bold("Interview"), f" {when}: {lead.number}. {plans.titled(lead)}")


def _away(ask: Ask) -> tuple[Element, ...]:
    person = ask.person
    resume = Buttons((Button("Nudges on again", Call("followup resume")),))
    if person.found_on:
        return (Text.of("Nudges are off since you found work."), resume)
    if person.paused_until and person.is_away(ask.today):
        return (Text.of(f"You are in a pause; nudges come again {days.on(person.paused_until, ask.today)}."), resume)
    return ()


def _nothing(ask: Ask) -> Card:
    if not ask.leads():
        return leads.none_yet()
    words = "Nothing is planned right now. /lead list shows your leads; a new one brings its own follow-up."
    return Card(
        (*_away(ask), Text.of(words), Buttons((Button("Add a lead", Call("lead add")),))), "Nothing is planned."
    )


def today(ask: Ask, about: Day, words: Words, only: int) -> Card:
    """Show today's card in full, or that it is done; ``only`` shows the follow-up at that place alone."""
    if about.empty or (only and not about.due[only - 1 :]):
        nothing = "Nothing more for today. /followup list shows what comes next."
        return Card((Text.of(nothing),), "Nothing more for today.")
    return nudge.full(about, ask.person, ask.today, words, only=only)


def enough(left: int) -> Card:
    """Say that it was enough for today, and that nothing is lost."""
    keeps = {0: "Nothing is left for today.", 1: "One follow-up keeps until the next card."}
    words = f"Enough for today. {keeps.get(left, f'{left} follow-ups keep until the next cards.')}"
    return Card((Text.of(words),), "Enough for today.")


def done(ask: Ask, lead: Lead, outcome: Outcome, change: Change, also: tuple[Lead, ...]) -> Card:
    """Say what was noted, and which step comes next, when; after the last step, what the ways on are."""
    ended = lead.resting and lead.clock is not None and not placing.crowded_out(lead, ask.person)
    shared = f" It counts for {', '.join(plans.titled(each) for each in also)}, too." if also else ""
    ways = _after_the_last(lead) if ended else _change_day(lead)
    return Card(
        (
            Text.of(f"Noted: {outcome}, ", Bold(plans.titled(lead)), f". {_kind_word(outcome)}{shared}"),
            _that_was_the_last(lead) if ended else plans.plan(ask, lead),
            Buttons((*ways, *another(ask), leads.undo(change))),
        ),
        "Your follow-up is noted.",
    )


def _that_was_the_last(lead: Lead) -> Text:
    return Text.of(
        f"That was the last planned step for {plans.titled(lead)}, and nobody has said no. "
        "One more follow-up, let it rest, or close it? If you say nothing, it rests, still open."
    )


def _after_the_last(lead: Lead) -> tuple[Button, ...]:
    about = {"lead": lead.id}
    return (
        Button("One more follow-up", Call("followup plan", {**about, "day": "8bd"})),
        Button("Let it rest", Call("lead rest", about)),
        Button("Close it", Call("lead close", about)),
    )


def another(ask: Ask) -> tuple[Button, ...]:
    """Return the button to today's next follow-up, if there is one."""
    left = day.again(ask.leads(), ask.person, ask.today).due
    return (Button("Another", Call("followup today", {"only": "1"})),) if left else ()


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
    if lead.plan is None:
        raise ValueError("a follow-up that was put off is planned")
    day, at = lead.plan.due, plans.at(lead.plan)
    return Card(
        (
            Text.of("Put off: ", Bold(plans.titled(lead)), f" comes back {days.on(day, ask.today)}{at}."),
            Text.of(*plans.when(ask, lead.plan), plans.moved(ask, until, day)),
            Buttons((*_change_day(lead), leads.undo(change))),
        ),
        "Your follow-up is put off.",
    )


def skipped(ask: Ask, lead: Lead, change: Change) -> Card:
    """Say that a step was left out, and what comes instead."""
    return Card(
        (
            Text.of("Skipped: ", Bold(plans.titled(lead)), ". The lead stays open."),
            plans.plan(ask, lead),
            Buttons((*_change_day(lead), leads.undo(change))),
        ),
        "Skipped.",
    )


def wrote(ask: Ask, due: Due, change: Change, *, always: bool) -> Card:
    """Hand over the words to write instead of calling; say once where writing becomes the rule."""
    said = nudge.follow_up(due, ask.person)
    if always:
        back = Button("Undo", Call("followup way", {"prefer": Prefers.CALLING}))
        said += [Text.of("Twice now you would rather write, so from here on I plan writing first."), Buttons((back,))]
    label = "Call after all"
    undo = Button(label, Call("lead undo", {"change": change.id}))
    return Card((*said, Buttons((undo,))), "Your follow-up, in writing.")


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
    if not lead.followed:
        return ()
    return (Button("Change day", Call("followup plan", {"lead": lead.id})),)
