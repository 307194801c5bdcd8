"""What is said when an employer answered: a reply, a promise, an interview, an offer, a no; and when work was found."""

from __future__ import annotations

from bot.ask import Ask
from bot.card import Bold, Button, Buttons, Card, Element, Script, Style, Text
from bot.chat import Call
from bot.language import _, later, ngettext, word
from bot.pipeline import moments, quiet
from bot.pipeline.lead import Change, Lead
from bot.pipeline.words import Answer, Stage, Why
from bot.text import name
from bot.voice import days, leads, plans, scripts

NOT_SENT = later("{lead} is not sent yet, as far as I know. When did you send it? Then I note the answer.")
BEFORE_SENT = later("That is before you sent it, {sent}. Please check the day of the interview.")
NO_INTERVIEW = later("I know of no interview at {lead} yet. /lead heard notes one, and its day.")


def heard(ask: Ask, before: Lead, lead: Lead, answer: Answer, change: Change) -> Card:
    """Say what was noted, celebrate what deserves it, and say what comes next."""
    more = _word(ask, before, lead, answer)
    said: list[Element] = [
        Text.said(
            _("Noted for {lead}: {what}. {more}") if more else _("Noted for {lead}: {what}."),
            lead=Bold(f"{lead.number}. {plans.titled(lead)}"),
            what=_what(ask, lead, answer),
            more=more,
        )
    ]
    if answer is Answer.REJECTED:
        return Card((*said, Buttons((leads.undo(change),))), _("Your answer is noted."))
    said.append(plans.plan(ask, lead))
    if answer is Answer.INTERVIEW:
        said += _evening(ask, lead)
    ways = (Button(_("I took it"), Call("lead took", {"lead": lead.id}), Style.MAIN),) if answer is Answer.OFFER else ()
    change_day = (Button(_("Change day"), Call("followup plan", {"lead": lead.id})),) if lead.plan else ()
    return Card((*said, Buttons((*ways, *change_day, leads.undo(change)))), _("Your answer is noted."))


def _what(ask: Ask, lead: Lead, answer: Answer) -> str:
    match answer:
        case Answer.INTERVIEW if lead.interview:
            when = plans.interview_at(lead.interview, lead.interview_at, ask.today)
            said = _("interview {when}, round {round}") if lead.round > 1 else _("interview {when}")
            return said.format(when=when, round=lead.round)
        case Answer.PROMISED if lead.promise:
            return _("they promised an answer by {day}").format(day=days.dated(lead.promise, ask.today))
        case Answer.OFFER if lead.offer_by:
            return _("an offer, to be answered by {day}").format(day=days.dated(lead.offer_by, ask.today))
        case Answer.OFFER:
            return _("an offer")
        case Answer.REJECTED:
            return _("they said no")
        case _other:
            return _("they replied")


def _word(ask: Ask, before: Lead, lead: Lead, answer: Answer) -> str:
    if answer is Answer.REJECTED:
        reached = _("You came as far as “{stage}” there; that stays. Nothing more is planned for it.")
        if lead.stage.rank > Stage.SENT.rank:
            return reached.format(stage=word(lead.stage))
        return _("Nothing more is planned for it.")
    waited = quiet.waited(before, ask.today, ask.person.calendar)
    if quiet.came_back(before, ask.today, ask.person.calendar):
        if not waited:
            return _("They came back.")
        since = quiet.last_step(before, ask.today) or before.added_on
        back = ngettext(
            "They came back, one working day after your last step {day}.",
            "They came back, {count} working days after your last step {day}.",
            waited,
        )
        return back.format(day=days.on(since, ask.today))
    if quiet.silenced(ask.person, ask.today):
        return ""
    match answer:
        case Answer.INTERVIEW:
            return _("That is worth a small celebration.")
        case Answer.OFFER:
            return _("Congratulations! You did that.")
        case _other:
            return ""


def _evening(ask: Ask, lead: Lead) -> list[Element]:
    coming = [each for each in moments.moments(lead, ask.person) if each.interview and each.at > ask.now]
    return [Text.said(_("I remind you on {when}."), when=ask.moment(each.at)) for each in coming]


def went(ask: Ask, lead: Lead, change: Change) -> Card:
    """Say what was kept of an interview, and what comes next."""
    kept = _("Noted: {lead}, after the interview. {kept}")
    return Card(
        (
            Text.said(
                kept if lead.talked else _("Noted: {lead}, after the interview."),
                lead=Bold(f"{lead.number}. {plans.titled(lead)}"),
                kept=_kept(lead),
            ),
            plans.plan(ask, lead),
            *(_evening(ask, lead)),
            Buttons((Button(_("Show the lead"), Call("lead show", {"lead": lead.id})), leads.undo(change))),
        ),
        _("Noted."),
    )


def _kept(lead: Lead) -> str:
    """Say where the thing they talked about goes: a thank-you that was sent already cannot hold it."""
    if lead.plan and lead.plan.why is Why.THANKS:
        return _("I put “{talked}” into the thank-you.").format(talked=name(lead.talked))
    return _("I keep “{talked}” with the lead.").format(talked=name(lead.talked))


def took(ask: Ask, lead: Lead, interviewing: tuple[Lead, ...], change: Change) -> Card:
    """Congratulate, say that nudges are off, and hand over notes for those who still wait for an answer."""
    said: list[Element] = [
        Text.said(
            _("Congratulations! {lead} is yours. Nudges are off; everything is kept."), lead=Bold(plans.titled(lead))
        ),
    ]
    if interviewing:
        kindly = _("A short note to those who are still talking with you closes things kindly:")
        said.append(Text.of(kindly))
    for each in interviewing[:_MOST_NOTES]:
        said += [Text.of(Bold(plans.titled(each))), Script(scripts.withdrawal(each, ask.person, ask.today))]
    again = Button(_("Starting again"), Call("followup resume"))
    tidy = (Button(_("Tidy up"), Call("lead tidy")),) if any(each.open for each in ask.leads()) else ()
    return Card((*said, Buttons((*tidy, again, leads.undo(change)))), _("Congratulations!"))


_MOST_NOTES = 5
