"""What is said when a lead rests, is closed, opened again, removed or tidied up; and the gentle challenge before."""

from __future__ import annotations

from bot.ask import Ask
from bot.card import Bold, Button, Buttons, Card, Text
from bot.chat import Call
from bot.language import _, later, ngettext, word
from bot.pipeline import quiet
from bot.pipeline.lead import Change, Lead
from bot.voice import days, leads, plans

WHY_CLOSE = later(
    "Why do you close {lead}? Any words of your own are fine, too: /lead close {number} - and the reason."
)
REMOVE = later("Remove {lead} and all that is noted about it? After ten minutes it is really gone.")
REST_NOT_SENT = later("That one is not sent yet, so there is nothing to rest from. Close takes it off your mind.")
PICK_THREE = later("Up to three hellos at a time are enough. Please pick at most three.")


def challenge(ask: Ask, lead: Lead) -> str:
    """Say gently what is known of a silence and what is not. It is asked once; the decision then stands."""
    waited = quiet.waited(lead, ask.today, ask.person.calendar)
    since = ngettext("{count} working day ago", "{count} working days ago", waited) if waited else _("today")
    return _(
        "Before you close {lead}: {done}, the last time {since}, and nobody has said no. "
        "Some answer late. One more try, or close it? Either is right."
    ).format(lead=plans.titled(lead), done=_done(lead.touches), since=since)


def _done(touches: int) -> str:
    match touches:
        case 0:
            return _("you sent it")
        case 1:
            return _("you sent it and followed up once")
        case 2:
            return _("you sent it and followed up twice")
        case times:
            return _("you sent it and followed up {times} times").format(times=times)


def challenge_all(count: int) -> str:
    """Say in one sentence, for a whole tidy, that silence is not a no."""
    return ngettext(
        "Nobody has said no for this lead yet, and resting costs nothing. Close, or let them rest?",
        "Nobody has said no for these {count} leads yet, and resting costs nothing. Close, or let them rest?",
        count,
    )


def closed(lead: Lead, change: Change) -> Card:
    """Say that a lead is closed, for what reason, and that an answer opens it again."""
    words = Text.said(
        _(
            "Closed: {lead} ({why}). That's fine. "
            "If they answer one day, /lead heard opens it again with everything in it."
        ),
        lead=Bold(f"{lead.number}. {plans.titled(lead)}"),
        why=lead.reason or (word(lead.closed) if lead.closed else ""),
    )
    reopen = Button(_("Reopen"), Call("lead reopen", {"lead": lead.id}))
    add = Button(_("Add a lead"), Call("lead add"))
    return Card((words, Buttons((add, reopen, leads.undo(change)))), _("Your lead is closed."))


def reopened(ask: Ask, lead: Lead, change: Change) -> Card:
    """Say that a lead is open again, and what comes next."""
    return Card(
        (
            Text.said(
                _("Open again: {lead}, at “{stage}”."),
                lead=Bold(f"{lead.number}. {plans.titled(lead)}"),
                stage=word(lead.stage),
            ),
            plans.plan(ask, lead),
            Buttons((Button(_("Show the lead"), Call("lead show", {"lead": lead.id})), leads.undo(change))),
        ),
        _("Your lead is open again."),
    )


def rested(lead: Lead, change: Change) -> Card:
    """Say that a lead rests, and that it is still open."""
    words = Text.said(
        _(
            "Resting: {lead}. It stays open, without nudges of its own; "
            "once a month I name the resting ones in one line."
        ),
        lead=Bold(f"{lead.number}. {plans.titled(lead)}"),
    )
    again = Button(_("One more try"), Call("followup plan", {"lead": lead.id, "day": "next working day"}))
    return Card((words, Buttons((again, leads.undo(change)))), _("Your lead rests."))


def removed(lead: Lead, change: Change) -> Card:
    """Say that a lead is removed, and for how long it can come back."""
    gone = _("Removed: {lead}. For ten minutes Undo brings it back; then it is gone.")
    words = Text.said(gone, lead=Bold(plans.titled(lead)))
    return Card((words, Buttons((leads.undo(change),))), _("Removed."))


def resting(ask: Ask, found: tuple[Lead, ...]) -> Card:
    """List the leads that rest, and offer to say hello to up to three."""
    if not found:
        return Card((Text.of(_("No lead of yours is resting right now.")),), _("No lead rests."))
    lines = tuple(
        Text.said(
            _("{number}. {lead} · {stage} · last step {day}"),
            number=str(lead.number),
            lead=Bold(plans.titled(lead)),
            stage=word(lead.stage),
            day=days.on(lead.last_touch or lead.added_on, ask.today),
        )
        for lead in found[:_MOST]
    )
    rest = _("And {count} more; /lead list has all.").format(count=len(found) - _MOST)
    more = (Text.of(rest),) if found[_MOST:] else ()
    buttons = Buttons((Button(_("Pick up to three"), Call("lead hello")), Button(_("Tidy up"), Call("lead tidy"))))
    return Card((Text.of(Bold(_("Resting leads"))), *lines, *more, buttons), _("Your resting leads."))


_MOST = 20


def hello(ask: Ask, found: tuple[Lead, ...], change: Change) -> Card:
    """Say when the hellos come."""
    lines = tuple(plans.line(lead, ask.today) for lead in found)
    return Card((Text.of(_("A hello is planned:")), *lines, Buttons((leads.undo(change),))), _("Hellos are planned."))


def tidied(ask: Ask, what: str, found: tuple[Lead, ...], change: Change) -> Card:
    """Say what became of many leads at once; one Undo takes all of it back."""
    lines = tuple(plans.line(lead, ask.today) for lead in found[:_MOST])
    more = (Text.of(_("And {count} more.").format(count=len(found) - _MOST)),) if found[_MOST:] else ()
    head = ngettext("{count} lead: {what}.", "{count} leads: {what}.", len(found)).format(what=what)
    return Card((Text.of(Bold(head)), *lines, *more, Buttons((leads.undo(change),))), _("Tidied up."))
