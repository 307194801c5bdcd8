"""What a lead is, what is planned for it and why, in a sentence or a line."""

from __future__ import annotations

from datetime import date, time

from bot.ask import Ask
from bot.card import Bold, Text
from bot.days import zones
from bot.language import _, pgettext, word
from bot.people.person import Door
from bot.pipeline import cadence, placing
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Forbids, Stage, Way, Why
from bot.text import name
from bot.voice import days


def titled(lead: Lead) -> str:
    """Return the lead's title, safe within a sentence."""
    return name(lead.title)


def todo(lead: Lead, plan: FollowUp) -> str:
    """Name what is to be done for a follow-up."""
    if plan.why is Why.THANKS:
        return _thanking(plan.way)
    match plan.way:
        case Way.PHONE:
            return _("call")
        case Way.EMAIL:
            return _("send a short email")
        case Way.TEXT:
            return _("send a text")
        case Way.MESSAGE:
            return _("send a message")
        case Way.IN_PERSON:
            return _("stop by")
        case Way.SEND:
            return _("send your résumé")
        case Way.ASK_WHO:
            asked = _("ask {agency} who is hiring").format(agency=name(lead.via))
            return asked if lead.via else _("find out who is hiring")
        case Way.FIND_A_NAME:
            return _("find an address to write to") if lead.contact else _("find a name to write to")


def _thanking(way: Way) -> str:
    if way is Way.EMAIL:
        return _("send a thank-you email")
    return _("call to say thank you") if way is Way.PHONE else _("send a short thank-you")


def plan(ask: Ask, lead: Lead, why: str = "") -> Text:
    """Say what comes next for a lead: what, when and why."""
    if lead.plan is None:
        return Text.of(nothing_planned(ask, lead))
    reason = why or because(lead, ask.today)
    return Text.said(
        _("Next: {todo} {day}. {reason} {when}") if reason else _("Next: {todo} {day}. {when}"),
        todo=Bold(todo(lead, lead.plan)),
        day=_to_be_done(lead.plan, ask.today),
        reason=reason,
        when=when(ask, lead.plan),
    )


def _to_be_done(plan: FollowUp, today: date) -> str:
    """Name the day and the hour of a follow-up; what is overdue is to be done today."""
    return days.on_at(plan.due, plan.at, today) if plan.due >= today else days.on(today, today)


def because(lead: Lead, today: date) -> str:
    """Say in a sentence why a follow-up is planned, where that is not plain."""
    plan = lead.plan
    if plan is None:
        return ""
    match plan.why:
        case Why.PROMISE if lead.promise:
            return _("They promised an answer by {day}.").format(day=days.short(lead.promise, today))
        case Why.THANKS:
            return _("A thank-you is best the working day after an interview.")
        case Why.CHECK_IN | Why.LAST if lead.stage is Stage.INTERVIEWING:
            return _("A short check-in keeps the conversation going.")
        case Why.OFFER if lead.offer_by:
            return _("They want to know by {day}.").format(day=days.short(lead.offer_by, today))
        case Why.OFFER:
            return _("An offer does not rest.")
        case Why.TRY_AGAIN:
            return _("Nobody was there, so the next try comes soon.")
        case Why.SEND if lead.closing:
            closes = _("It counts once it is sent. It closes {day}.")
            closed = _("It counts once it is sent. It closed {day}.")
            return (closes if lead.closing >= today else closed).format(day=days.on(lead.closing, today))
        case Why.SEND:
            return _("It counts once it is sent.")
        case _other:
            return ""


def when(ask: Ask, plan: FollowUp) -> Text:
    """Say when the nudge comes; once its hour has struck, that the follow-up is there to be done."""
    if ask.person.found_on:
        return Text.of(_("Nudges are off since you found work."))
    instant = zones.instant(ask.person.zone, plan.due, plan.at) if plan.at else ask.morning(plan.due)
    if ask.person.is_away(plan.due):
        return Text.of(_("It falls into your pause; I tell you when the pause is over."))
    if instant <= ask.now:
        return Text.of(_("It is due now; /followup today has the words."))
    if ask.person.door is Door.SHUT:
        day = days.on(plan.due, ask.today)
        return Text.of(_("My messages do not reach you, so please look at /followup list {day}.").format(day=day))
    return Text.said(_("I will write on {when}."), when=ask.moment(instant))


def moved(ask: Ask, wanted: date, day: date) -> str:
    """Say why a follow-up comes on another day than the one that was wanted; '' where it does not."""
    if day == wanted:
        return ""
    if wanted == ask.today and ask.person.is_card_day(wanted):
        return _("Today's card is over, so it comes on the next one.")
    if not ask.person.is_card_day(wanted):
        return _no_cards(ask, wanted).format(day=days.dated(wanted, ask.today))
    unreachable = _("They cannot be reached {day}, so it comes on the next day that works.")
    return unreachable.format(day=days.on(wanted, ask.today))


def _no_cards(ask: Ask, wanted: date) -> str:
    """Return the sentence for a day on which no card comes."""
    own, holiday = ask.person.likes.days is not None, ask.person.calendar.is_holiday(wanted)
    match own, holiday:
        case True, True:
            return _("{day} is a public holiday, so it comes on your next day for cards.")
        case True, False:
            return _("{day} is no day of yours for cards, so it comes on your next day for cards.")
        case False, True:
            return _("{day} is a public holiday, so it comes on the next working day.")
        case _other:
            return _("{day} is no working day, so it comes on the next working day.")


def nothing_planned(ask: Ask, lead: Lead) -> str:
    """Say why no follow-up is planned, and what is possible."""
    if lead.stage is Stage.ACCEPTED:
        return _("This is the one you took. There is nothing to follow up any more.")
    if lead.closed:
        closed = _("It is closed ({reason}), so nothing is planned. An answer opens it again at any time.")
        return closed.format(reason=word(lead.closed))
    if lead.forbids is Forbids.CONTACT:
        return _(
            "They asked for no contact, so I plan no follow-up. Answering is always allowed, and so is applying "
            "for another opening; the lead stays open for when they write."
        )
    if lead.blind and lead.via:
        via = _(
            "Nobody knows yet who the employer is, so I plan no call. {agency} can say who it is; "
            "the normal follow-ups begin when you name the company (Edit)."
        )
        return via.format(agency=name(lead.via))
    if lead.blind:
        return _(
            "Nobody knows yet who the employer is, so I plan no call. The posting may tell more; "
            "the normal follow-ups begin when you name the company (Edit)."
        )
    if placing.crowded_out(lead, ask.person):
        full = _("Your next two weeks are full at {limit} follow-ups a day, so this one rests, still open.")
        return full.format(limit=ask.person.likes.limit)
    return _(
        "No follow-up is planned: this lead rests now, still open. Change day plans another try whenever you like."
    )


def why_first(ask: Ask, lead: Lead) -> str:
    """Say why the first follow-up comes on its day."""
    step = cadence.next_step(lead, ask.person)
    if lead.sent is None or lead.plan is None or step is None:
        return ""
    said = _why_then(ask, lead, lead.plan, step.day)
    return said.format(
        sent=days.on(lead.sent, ask.today), limit=ask.person.likes.limit, day=days.dated(step.day, ask.today)
    )


def _why_then(ask: Ask, lead: Lead, plan: FollowUp, wanted: date) -> str:
    """Return the sentence that says why a follow-up is planned for its day, which the cadence ``wanted`` or not."""
    if plan.wanted > wanted:
        return _("You sent it {sent}; you reached the same contact a few days ago, so this one waits a little.")
    if plan.day == wanted:
        if lead.closing and lead.sent and lead.closing > lead.sent:
            return _("You sent it {sent}; a little after the closing date is a good time to be remembered.")
        return _("You sent it {sent}; a few working days later is a good time to be remembered.")
    if wanted <= ask.today:
        if _is_full(ask, lead, placing.first_day(ask.person, ask.now)):
            return _("You sent it {sent}; a good time has come, so it is on the next free day ({limit} a day).")
        return _("You sent it {sent}; a good time has come, so it is on the next day that works.")
    if not ask.person.is_card_day(wanted):
        return _("You sent it {sent}; a few working days later, on the next day that your cards come.")
    if _is_full(ask, lead, wanted):
        return _("You sent it {sent}; {day} is full ({limit} a day), so it is on the next free day.")
    return _("You sent it {sent}; a few working days later, on the next day that works.")


def _is_full(ask: Ask, lead: Lead, day: date) -> bool:
    others = (each for each in ask.leads() if each.id != lead.id)
    return not placing.room(others, ask.person, ask.now).is_on(day)


def line(lead: Lead, today: date) -> Text:
    """Put a lead in one line: number, title, stage and what comes next."""
    return Text.of(f"{lead.number}. ", Bold(titled(lead)), f" · {stage(lead)} · {coming(lead, today)}")


def shared_line(lead: Lead, also: tuple[Lead, ...], today: date) -> Text:
    """Put a follow-up in one line, with the other leads that its one touch is about."""
    spans = line(lead, today).spans
    if not also:
        return Text(spans)
    return Text.of(*spans, _(" (and {leads})").format(leads=", ".join(titled(each) for each in also)))


def stage(lead: Lead) -> str:
    """Name how far a lead is; a closed one says so."""
    return _("closed, was {stage}").format(stage=word(lead.stage)) if lead.closed else word(lead.stage)


def coming(lead: Lead, today: date) -> str:
    """Say in a few words what comes next."""
    if lead.plan is None:
        return _without(lead)
    return f"{todo(lead, lead.plan)}, {due(lead.plan, today)}"


def _without(lead: Lead) -> str:
    if lead.closed:
        return word(lead.closed)
    if lead.stage is Stage.ACCEPTED:
        return pgettext("a lead", "yours")
    if lead.forbids is Forbids.CONTACT:
        return _("no contact wanted")
    return _("employer unknown") if lead.blind else pgettext("a lead", "resting")


def due(plan: FollowUp, today: date) -> str:
    """Say in a word or two when a follow-up comes."""
    return _("due now") if plan.due <= today else days.at(days.short(plan.due, today), plan.at)


def interview_at(day: date, hour: time | None, today: date) -> str:
    """Name the day of an interview, and its hour where it is known."""
    return days.on_at(day, hour, today)
