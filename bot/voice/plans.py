"""What a lead is, what is planned for it and why, in a sentence or a line."""

from __future__ import annotations

from datetime import date

from bot.ask import Ask
from bot.card import Bold, Span, Text
from bot.pipeline import cadence
from bot.pipeline.lead import FollowUp, Forbids, Lead, Stage, Way
from bot.text import name
from bot.voice import days


def titled(lead: Lead) -> str:
    """Return the lead's title, safe within a sentence."""
    return name(lead.title)


def todo(lead: Lead, way: Way) -> str:
    """Name what is to be done for a follow-up."""
    match way:
        case Way.PHONE:
            return "call"
        case Way.EMAIL:
            return "send a short email"
        case Way.FIND_A_NAME:
            return "find an address to write to" if lead.contact else "find a name to write to"


def plan(ask: Ask, lead: Lead, why: str = "") -> Text:
    """Say what comes next for a lead: what, when and why."""
    if lead.plan is None:
        return Text.of(nothing_planned(lead))
    reason = f" {why}" if why else ""
    return Text.of(
        "Next: ",
        Bold(todo(lead, lead.plan.way)),
        f" {days.on(lead.plan.due, ask.today)}.{reason} ",
        *when(ask, lead.plan.due),
    )


def when(ask: Ask, day: date) -> tuple[Span, ...]:
    """Say when the nudge of a day comes; once its hour has struck, that the follow-up is there to be done."""
    morning = ask.morning(day)
    if morning <= ask.now:
        return ("It is due now; /followup today has the words.",)
    return ("I will write on ", ask.moment(morning), ".")


def moved(ask: Ask, wanted: date, day: date) -> str:
    """Say why a follow-up comes on another day than the one that was wanted; '' where it does not."""
    if day == wanted:
        return ""
    if wanted == ask.today:
        return " Today's card is over, so it comes on the next one."
    return f" {days.dated(wanted, ask.today)} is no working day, so it comes on the next one."


def nothing_planned(lead: Lead) -> str:
    """Say why no follow-up is planned, and what is possible."""
    if lead.forbids is Forbids.CONTACT:
        return "They asked for no contact, so I plan no follow-up. The lead stays open for when they write."
    if lead.stage is Stage.TO_SEND:
        return "Nothing is planned until you send it. Tell me when you have."
    return "No follow-up is planned: this lead rests now, still open. Change day plans another try whenever you like."


def why_first(lead: Lead, today: date) -> str:
    """Say why the first follow-up comes on its day."""
    wanted = cadence.next_day(lead)
    if lead.sent is None or lead.plan is None or wanted is None:
        return ""
    sent = f"You sent it {days.on(lead.sent, today)}; "
    if lead.plan.day == wanted:
        return f"{sent}a few working days later is a good time to be remembered."
    if wanted <= today:
        return f"{sent}a good time has come, so it is on the next free day."
    return f"{sent}{days.dated(wanted, today)} is full, so it is on the next free day."


def line(lead: Lead, today: date) -> Text:
    """Put a lead in one line: number, title, stage and what comes next."""
    return Text.of(f"{lead.number}. ", Bold(titled(lead)), f" · {lead.stage} · {coming(lead, today)}")


def coming(lead: Lead, today: date) -> str:
    """Say in a few words what comes next."""
    if lead.plan is None:
        return "to be sent" if lead.stage is Stage.TO_SEND else "resting"
    return f"{todo(lead, lead.plan.way)}, {due(lead.plan, today)}"


def due(plan: FollowUp, today: date) -> str:
    """Say in a word or two when a follow-up comes."""
    return "due now" if plan.due <= today else days.short(plan.due, today)
