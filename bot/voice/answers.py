"""What is said when an employer answered: a reply, a promise, an interview, an offer, a no; and when work was found."""

from __future__ import annotations

from bot.ask import Ask
from bot.card import Bold, Button, Buttons, Card, Element, Script, Style, Text
from bot.chat import Call
from bot.pipeline import moments, quiet
from bot.pipeline.lead import Change, Lead
from bot.pipeline.words import Answer, Stage, Why
from bot.text import name
from bot.voice import days, leads, plans, scripts

NOT_SENT = "{lead} is not sent yet, as far as I know. When did you send it? Then I note the answer."
REMOVED = "You removed that lead. /lead undo brings it back within ten minutes."
BEFORE_SENT = "That is before you sent it, {sent}. Please check the day of the interview."
NO_INTERVIEW = "I know of no interview at {lead} yet. /lead heard notes one, and its day."


def heard(ask: Ask, before: Lead, lead: Lead, answer: Answer, change: Change) -> Card:
    """Say what was noted, celebrate what deserves it, and say what comes next."""
    titled = Bold(f"{lead.number}. {plans.titled(lead)}")
    said: list[Element] = [
        Text.of("Noted for ", titled, f": {_what(ask, lead, answer)}.{_word(ask, before, lead, answer)}")
    ]
    if answer is Answer.REJECTED:
        return Card((*said, Buttons((leads.undo(change),))), "Your answer is noted.")
    said.append(plans.plan(ask, lead))
    if answer is Answer.INTERVIEW:
        said += _evening(ask, lead)
    ways = (Button("I took it", Call("lead took", {"lead": lead.id}), Style.MAIN),) if answer is Answer.OFFER else ()
    change_day = (Button("Change day", Call("followup plan", {"lead": lead.id})),) if lead.plan else ()
    return Card((*said, Buttons((*ways, *change_day, leads.undo(change)))), "Your answer is noted.")


def _what(ask: Ask, lead: Lead, answer: Answer) -> str:
    match answer:
        case Answer.INTERVIEW if lead.interview:
            which = f", round {lead.round}" if lead.round > 1 else ""
            return f"interview {plans.interview_at(lead.interview, lead.interview_at, ask.today)}{which}"
        case Answer.PROMISED if lead.promise:
            return f"they promised an answer by {days.dated(lead.promise, ask.today)}"
        case Answer.OFFER if lead.offer_by:
            return f"an offer, to be answered by {days.dated(lead.offer_by, ask.today)}"
        case Answer.OFFER:
            return "an offer"
        case Answer.REJECTED:
            return "they said no"
        case _:
            return "they replied"


def _word(ask: Ask, before: Lead, lead: Lead, answer: Answer) -> str:
    if answer is Answer.REJECTED:
        reached = f" You came as far as “{lead.stage}” there; that stays." if lead.stage.rank > Stage.SENT.rank else ""
        return f"{reached} Nothing more is planned for it."
    waited = quiet.waited(before, ask.today, ask.person.calendar)
    if quiet.came_back(before, ask.today, ask.person.calendar):
        since = quiet.last_step(before, ask.today) or before.added_on
        ago = "one working day" if waited == 1 else f"{waited} working days"
        return f" They came back, {ago} after your last step {days.on(since, ask.today)}."
    if quiet.silenced(ask.person, ask.today):
        return ""
    match answer:
        case Answer.INTERVIEW:
            return " That is worth a small celebration."
        case Answer.OFFER:
            return " Congratulations! You did that."
        case _:
            return ""


def _evening(ask: Ask, lead: Lead) -> list[Element]:
    coming = [each for each in moments.moments(lead, ask.person) if each.interview and each.at > ask.now]
    return [Text.of("I remind you on ", ask.moment(each.at), ".") for each in coming]


def went(ask: Ask, lead: Lead, change: Change) -> Card:
    """Say what was kept of an interview, and what comes next."""
    kept = f" {_kept(lead)}" if lead.talked else ""
    return Card(
        (
            Text.of("Noted: ", Bold(f"{lead.number}. {plans.titled(lead)}"), f", after the interview.{kept}"),
            plans.plan(ask, lead),
            *(_evening(ask, lead)),
            Buttons((Button("Show the lead", Call("lead show", {"lead": lead.id})), leads.undo(change))),
        ),
        "Noted.",
    )


def _kept(lead: Lead) -> str:
    """Say where the thing they talked about goes: a thank-you that was sent already cannot hold it."""
    if lead.plan and lead.plan.why is Why.THANKS:
        return f"I put “{name(lead.talked)}” into the thank-you."
    return f"I keep “{name(lead.talked)}” with the lead."


def took(ask: Ask, lead: Lead, interviewing: tuple[Lead, ...], change: Change) -> Card:
    """Congratulate, say that nudges are off, and hand over notes for those who still wait for an answer."""
    said: list[Element] = [
        Text.of("Congratulations! ", Bold(plans.titled(lead)), " is yours. Nudges are off; everything is kept."),
    ]
    if interviewing:
        said.append(Text.of("A short note to those who are still talking with you closes things kindly:"))
    for each in interviewing[:_MOST_NOTES]:
        said += [Text.of(Bold(plans.titled(each))), Script(scripts.withdrawal(each, ask.person))]
    again = Button("Starting again", Call("followup resume"))
    tidy = (Button("Tidy up", Call("lead tidy")),) if any(each.open for each in ask.leads()) else ()
    return Card((*said, Buttons((*tidy, again, leads.undo(change)))), "Congratulations!")


_MOST_NOTES = 5
