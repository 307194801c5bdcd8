"""What is said about follow-ups: listed, done, later, on another day."""

from __future__ import annotations

from datetime import date

from bot.ask import Ask
from bot.card import Bold, Button, Buttons, Card, Element, Style, Text
from bot.chat import Call
from bot.language import _, ngettext, pgettext, word
from bot.people.preferences import Prefers
from bot.pipeline import day, placing
from bot.pipeline.day import Day, Due
from bot.pipeline.lead import Change, Lead
from bot.pipeline.words import Deed, Outcome
from bot.voice import days, first, leads, nudge, plans, worst_day
from bot.voice.encouraged import Words

MOST_COMING = 10


def listed(ask: Ask, due: tuple[Due, ...], coming: tuple[Lead, ...]) -> Card:
    """List what is due today, the interviews that are coming, and what comes next."""
    interviews = tuple(lead for lead in ask.leads() if lead.open and lead.interview and lead.interview >= ask.today)
    if not due and not coming and not interviews:
        return _nothing(ask)
    if ask.person.found_on:
        return Card((*_away(ask), Buttons((Button(_("Your leads"), Call("lead list")),))), _("Nudges are off."))
    said: list[Element] = [*_away(ask)]
    if due:
        said += [
            Text.of(Bold(_("Due today"))),
            *(plans.shared_line(each.lead, each.also, ask.today) for each in due[:MOST_COMING]),
        ]
        said.append(Buttons((Button(_("Start with the first"), Call("followup today"), Style.MAIN),)))
    said += [_interview(ask, lead) for lead in interviews[:MOST_COMING]]
    if coming:
        said += [Text.of(Bold(_("Coming"))), *(plans.line(lead, ask.today) for lead in coming[:MOST_COMING])]
    more = len(due[MOST_COMING:]) + len(coming[MOST_COMING:])
    if more:
        said.append(Text.of(_("And {count} more; /lead list has all.").format(count=more)))
    leads_of = (*(each.lead for each in due), *coming)
    opening = (leads.opening(leads_of[: 2 * MOST_COMING]),) if leads_of else ()
    return Card((*said, *opening), _("Your follow-ups."))


def _interview(ask: Ask, lead: Lead) -> Text:
    when = plans.interview_at(lead.interview or ask.today, lead.interview_at, ask.today)
    return Text.said(
        _("{interview} {when}: {number}. {lead}"),
        interview=Bold(pgettext("heading", "Interview")),
        when=when,
        number=str(lead.number),
        lead=plans.titled(lead),
    )


def _away(ask: Ask) -> tuple[Element, ...]:
    person = ask.person
    resume = Buttons((Button(_("Nudges on again"), Call("followup resume")),))
    if person.found_on:
        return (Text.of(_("Nudges are off since you found work.")), resume)
    if person.silent_since:
        return (Text.of(_("No nudges come until you write or press Resume nudges.")), worst_day.resume())
    if person.paused_until and person.is_away(ask.today):
        again = _("You are in a pause; nudges come again {day}.").format(day=days.on(person.paused_until, ask.today))
        return (Text.of(again), resume)
    return ()


def _nothing(ask: Ask) -> Card:
    if not ask.leads():
        return first.none_yet(ask)
    words = _("Nothing is planned right now. /lead list shows your leads; a new one brings its own follow-up.")
    return Card(
        (*_away(ask), Text.of(words), Buttons((Button(_("Add a lead"), Call("lead add")),))), _("Nothing is planned.")
    )


def today(ask: Ask, about: Day, words: Words, only: int) -> Card:
    """Show today's card in full, or that nothing but interviews is left.

    ``only`` shows the follow-up at that place alone.
    """
    if about.empty or (only and not about.due[only - 1 :]):
        nothing = _("Nothing more for today. /followup list shows what comes next.")
        interviews = () if only else about.interviews
        return Card((*(_interview(ask, lead) for lead in interviews), Text.of(nothing)), _("Nothing more for today."))
    return nudge.full(about, ask.person, ask.today, words, only=only, now=ask.now)


def enough(left: int) -> Card:
    """Say that it was enough for today, and that nothing is lost."""
    keeps = ngettext(
        "Enough for today. One follow-up keeps until the next card.",
        "Enough for today. {count} follow-ups keep until the next cards.",
        left,
    )
    return Card(
        (Text.of(keeps if left else _("Enough for today. Nothing is left for today.")),), _("Enough for today.")
    )


def done(ask: Ask, lead: Lead, outcome: Outcome, change: Change, also: tuple[Lead, ...]) -> Card:
    """Say what was noted, and which step comes next, when; after the last step, what the ways on are."""
    ended = lead.resting and lead.clock is not None and not placing.crowded_out(lead, ask.person)
    ways = _after_the_last(lead) if ended else _change_day(lead)
    return Card(
        (
            _noted(lead, outcome, also),
            _that_was_the_last(lead) if ended else plans.plan(ask, lead),
            Buttons((*ways, *another(ask), leads.undo(change))),
        ),
        _("Your follow-up is noted."),
    )


def _noted(lead: Lead, outcome: Outcome, also: tuple[Lead, ...]) -> Text:
    shared = _("Noted: {outcome}, {lead}. {praise} It counts for {others}, too.")
    return Text.said(
        shared if also else _("Noted: {outcome}, {lead}. {praise}"),
        outcome=word(outcome),
        lead=Bold(plans.titled(lead)),
        praise=_kind_word(outcome),
        others=", ".join(plans.titled(each) for each in also),
    )


def _that_was_the_last(lead: Lead) -> Text:
    last = _(
        "That was the last planned step for {lead}, and nobody has said no. "
        "One more follow-up, let it rest, or close it? If you say nothing, it rests, still open."
    )
    return Text.of(last.format(lead=plans.titled(lead)))


def _after_the_last(lead: Lead) -> tuple[Button, ...]:
    about = {"lead": lead.id}
    return (
        Button(_("One more follow-up"), Call("followup plan", {**about, "day": "8bd"})),
        Button(_("Let it rest"), Call("lead rest", about)),
        Button(_("Close it"), Call("lead close", about)),
    )


def another(ask: Ask) -> tuple[Button, ...]:
    """Return the button to today's next follow-up, if there is one."""
    left = day.again(ask.leads(), ask.person, ask.today).due
    return (Button(_("Another"), Call("followup today", {"only": "1"})),) if left else ()


def _kind_word(outcome: Outcome) -> str:
    match outcome:
        case Outcome.NO_ANSWER:
            return _("Nobody there this time. One more try, another day.")
        case Outcome.SPOKE:
            return _("A real conversation: that is the hard part done.")
        case Outcome.NO_CALLS:
            return _("Good to know. From here on it is writing.")
        case Outcome.NO_CONTACT:
            return _("Good to know.")
        case _other:
            return _("That was the two minutes that count.")


def snoozed(ask: Ask, lead: Lead, until: date, change: Change) -> Card:
    """Say until when a follow-up was put off."""
    if lead.plan is None:
        raise ValueError("a follow-up that was put off is planned")
    day, hour = lead.plan.due, lead.plan.at
    moved = plans.moved(ask, until, day)
    return Card(
        (
            Text.said(
                _("Put off: {lead} comes back {day}."),
                lead=Bold(plans.titled(lead)),
                day=days.on_at(day, hour, ask.today),
            ),
            Text.of(*plans.when(ask, lead.plan).spans, *((f" {moved}",) if moved else ())),
            Buttons((*_change_day(lead), leads.undo(change))),
        ),
        _("Your follow-up is put off."),
    )


def skipped(ask: Ask, lead: Lead, change: Change) -> Card:
    """Say that a step was left out, and what comes instead."""
    return Card(
        (
            Text.said(_("Skipped: {lead}. The lead stays open."), lead=Bold(plans.titled(lead))),
            plans.plan(ask, lead),
            Buttons((*_change_day(lead), leads.undo(change))),
        ),
        _("Skipped."),
    )


def wrote(ask: Ask, due: Due, change: Change, *, always: bool) -> Card:
    """Hand over the words to write instead of calling; say once where writing becomes the rule."""
    said = nudge.follow_up(due, ask.person, ask.today, ask.now)
    if always:
        back = Button(_("Undo"), Call("followup way", {"prefer": Prefers.CALLING}))
        rule = _("Twice now you would rather write, so from here on I plan writing first.")
        said += [Text.of(rule), Buttons((back,))]
    undo = Button(_("Call after all"), Call("lead undo", {"change": change.id}))
    return Card((*said, Buttons((undo,))), _("Your follow-up, in writing."))


def planned(ask: Ask, lead: Lead, wanted: date, change: Change) -> Card:
    """Say on which day the follow-up is now."""
    moved = plans.moved(ask, wanted, lead.plan.due if lead.plan else wanted)
    return Card(
        (
            Text.said(
                _("Planned: {lead}. {why}") if moved else _("Planned: {lead}."),
                lead=Bold(f"{lead.number}. {plans.titled(lead)}"),
                why=moved,
            ),
            plans.plan(ask, lead),
            Buttons((*_change_day(lead), leads.undo(change))),
        ),
        _("Your follow-up has its day."),
    )


def since(ask: Ask, lead: Lead, latest: tuple[Change, ...]) -> str:
    """Say what happened since an old button was made."""
    if not latest:
        moved_on = _("That step of {lead} is over: things moved on. Nothing was changed now.")
        return moved_on.format(lead=plans.titled(lead))
    change = latest[-1]
    return _since(change).format(
        lead=plans.titled(lead),
        day=days.on(change.day, ask.today),
        outcome=word(Outcome(change.detail)) if change.deed is Deed.TOUCHED else "",
        deed=word(change.deed),
    )


def _since(change: Change) -> str:
    match change.deed:
        case Deed.TOUCHED:
            return _("That step of {lead} is over: you noted “{outcome}” {day}. Nothing was changed now.")
        case Deed.SNOOZED:
            return _("That step of {lead} is over: you put it off {day}. Nothing was changed now.")
        case Deed.PLANNED:
            return _("That step of {lead} is over: you chose another day {day}. Nothing was changed now.")
        case _other:
            return _("That step of {lead} is over: the lead was {deed} {day}. Nothing was changed now.")


def _change_day(lead: Lead) -> tuple[Button, ...]:
    if not lead.followed:
        return ()
    return (Button(_("Change day"), Call("followup plan", {"lead": lead.id})),)
