"""What a lead is, what is planned for it and why, in a sentence or a line."""

from __future__ import annotations

from datetime import date, time

from bot.ask import Ask
from bot.card import Bold, Span, Text
from bot.days import zones
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
        return {Way.EMAIL: "send a thank-you email", Way.PHONE: "call to say thank you"}.get(
            plan.way, "send a short thank-you"
        )
    match plan.way:
        case Way.PHONE:
            return "call"
        case Way.EMAIL:
            return "send a short email"
        case Way.TEXT:
            return "send a text"
        case Way.MESSAGE:
            return "send a message"
        case Way.IN_PERSON:
            return "stop by"
        case Way.SEND:
            return "send your résumé"
        case Way.ASK_WHO:
            return f"ask {name(lead.via)} who is hiring" if lead.via else "find out who is hiring"
        case Way.FIND_A_NAME:
            return "find an address to write to" if lead.contact else "find a name to write to"


def plan(ask: Ask, lead: Lead, why: str = "") -> Text:
    """Say what comes next for a lead: what, when and why."""
    if lead.plan is None:
        return Text.of(nothing_planned(ask, lead))
    reason = f" {why}" if why else because(lead, ask.today)
    return Text.of(
        "Next: ",
        Bold(todo(lead, lead.plan)),
        f" {days.on(lead.plan.due, ask.today)}{at(lead.plan)}.{reason} ",
        *when(ask, lead.plan),
    )


def at(plan: FollowUp) -> str:
    """Say the hour that was named for a follow-up, if one was."""
    return f" at {plan.at:%H:%M}" if plan.at else ""


def because(lead: Lead, today: date) -> str:
    """Say in half a sentence why a follow-up is planned, where that is not plain."""
    plan = lead.plan
    if plan is None:
        return ""
    match plan.why:
        case Why.PROMISE if lead.promise:
            return f" They promised an answer by {days.short(lead.promise, today)}."
        case Why.THANKS:
            return " A thank-you is best the working day after an interview."
        case Why.CHECK_IN | Why.LAST if lead.stage is Stage.INTERVIEWING:
            return " A short check-in keeps the conversation going."
        case Why.OFFER if lead.offer_by:
            return f" They want to know by {days.short(lead.offer_by, today)}."
        case Why.OFFER:
            return " An offer does not rest."
        case Why.TRY_AGAIN:
            return " Nobody was there, so the next try comes soon."
        case Why.SEND:
            closes = f" It closes {days.on(lead.closing, today)}." if lead.closing else ""
            return f" It counts once it is sent.{closes}"
        case _:
            return ""


def when(ask: Ask, plan: FollowUp) -> tuple[Span, ...]:
    """Say when the nudge comes; once its hour has struck, that the follow-up is there to be done."""
    if ask.person.found_on:
        return ("Nudges are off since you found work.",)
    instant = zones.instant(ask.person.zone, plan.due, plan.at) if plan.at else ask.morning(plan.due)
    if ask.person.is_away(plan.due):
        return ("It falls into your pause; I tell you when the pause is over.",)
    if instant <= ask.now:
        return ("It is due now; /followup today has the words.",)
    return ("I will write on ", ask.moment(instant), ".")


def moved(ask: Ask, wanted: date, day: date) -> str:
    """Say why a follow-up comes on another day than the one that was wanted; '' where it does not."""
    if day == wanted:
        return ""
    if wanted == ask.today and ask.person.is_card_day(wanted):
        return " Today's card is over, so it comes on the next one."
    if not ask.person.is_card_day(wanted):
        own = ask.person.likes.days is not None
        free = "no day of yours for cards" if own else "no working day"
        said = "a public holiday" if ask.person.calendar.is_holiday(wanted) else free
        later = "your next day for cards" if own else "the next working day"
        return f" {days.dated(wanted, ask.today)} is {said}, so it comes on {later}."
    return f" They cannot be reached {days.on(wanted, ask.today)}, so it comes on the next day that works."


def nothing_planned(ask: Ask, lead: Lead) -> str:
    """Say why no follow-up is planned, and what is possible."""
    if lead.stage is Stage.ACCEPTED:
        return "This is the one you took. There is nothing to follow up any more."
    if lead.closed:
        return f"It is closed ({lead.closed}), so nothing is planned. An answer opens it again at any time."
    if lead.forbids is Forbids.CONTACT:
        return (
            "They asked for no contact, so I plan no follow-up. Answering is always allowed, and so is applying "
            "for another opening; the lead stays open for when they write."
        )
    if lead.blind:
        whom = f"{name(lead.via)} can say who it is" if lead.via else "the posting may tell more"
        return (
            f"Nobody knows yet who the employer is, so I plan no call. {whom}; the normal follow-ups begin "
            "when you name the company (Edit)."
        )
    if placing.crowded_out(lead, ask.person):
        return (
            f"Your next two weeks are full at {ask.person.likes.limit} follow-ups a day, so this one rests, still open."
        )
    return "No follow-up is planned: this lead rests now, still open. Change day plans another try whenever you like."


def why_first(ask: Ask, lead: Lead) -> str:
    """Say why the first follow-up comes on its day."""
    step = cadence.next_step(lead, ask.person)
    if lead.sent is None or lead.plan is None or step is None:
        return ""
    sent = f"You sent it {days.on(lead.sent, ask.today)}; "
    if lead.plan.wanted > step.day:
        return f"{sent}you reached the same contact a few days ago, so this one waits a little."
    if lead.plan.day == step.day:
        closes = lead.closing and lead.closing > lead.sent
        reason = "a little after the closing date" if closes and lead.closing else "a few working days later"
        return f"{sent}{reason} is a good time to be remembered."
    if step.day <= ask.today:
        return f"{sent}a good time has come, so it is on {_next_day(ask, lead)}."
    if not ask.person.is_card_day(step.day):
        return f"{sent}a few working days later, on the next day that your cards come."
    if _is_full(ask, lead, step.day):
        full = f"{days.dated(step.day, ask.today)} is full ({ask.person.likes.limit} a day)"
        return f"{sent}{full}, so it is on the next free day."
    return f"{sent}a few working days later, on the next day that works."


def _next_day(ask: Ask, lead: Lead) -> str:
    """Name the first day on which a follow-up whose time has come can be: of all cards, or of those with room."""
    if not _is_full(ask, lead, placing.first_day(ask.person, ask.now)):
        return "the next day that works"
    return f"the next free day ({ask.person.likes.limit} a day)"


def _is_full(ask: Ask, lead: Lead, day: date) -> bool:
    others = (each for each in ask.leads() if each.id != lead.id)
    return not placing.room(others, ask.person, ask.now).is_on(day)


def line(lead: Lead, today: date) -> Text:
    """Put a lead in one line: number, title, stage and what comes next."""
    return Text.of(f"{lead.number}. ", Bold(titled(lead)), f" · {stage(lead)} · {coming(lead, today)}")


def shared_line(lead: Lead, also: tuple[Lead, ...], today: date) -> Text:
    """Put a follow-up in one line, with the other leads that its one touch is about."""
    named = f" (and {', '.join(titled(each) for each in also)})" if also else ""
    spans = line(lead, today).spans
    return Text.of(*spans, named) if named else Text(spans)


def stage(lead: Lead) -> str:
    """Name how far a lead is; a closed one says so."""
    return f"closed, was {lead.stage}" if lead.closed else str(lead.stage)


def coming(lead: Lead, today: date) -> str:
    """Say in a few words what comes next."""
    if lead.plan is None:
        return _without(lead)
    return f"{todo(lead, lead.plan)}, {due(lead.plan, today)}"


def _without(lead: Lead) -> str:
    if lead.closed:
        return str(lead.closed)
    if lead.stage is Stage.ACCEPTED:
        return "yours"
    if lead.forbids is Forbids.CONTACT:
        return "no contact wanted"
    return "employer unknown" if lead.blind else "resting"


def due(plan: FollowUp, today: date) -> str:
    """Say in a word or two when a follow-up comes."""
    return "due now" if plan.due <= today else f"{days.short(plan.due, today)}{at(plan)}"


def interview_at(day: date, hour: time | None, today: date) -> str:
    """Name the day of an interview, and its hour where it is known."""
    return f"{days.on(day, today)}{f' at {hour:%H:%M}' if hour else ''}"
