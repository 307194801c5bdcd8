"""What is said when a lead rests, is closed, opened again, removed or tidied up; and the gentle challenge before."""

from __future__ import annotations

from bot.ask import Ask
from bot.card import Bold, Button, Buttons, Card, Text
from bot.chat import Call
from bot.pipeline import quiet
from bot.pipeline.lead import Change, Lead
from bot.voice import days, leads, plans

WHY_CLOSE = "Why do you close {lead}? Any words of your own are fine, too: /lead close {number} - and the reason."
REMOVE = "Remove {lead} and all that is noted about it? After ten minutes it is really gone."
REST_NOT_SENT = "That one is not sent yet, so there is nothing to rest from. Close takes it off your mind."
PICK_THREE = "Up to three hellos at a time are enough. Please pick at most three."


def challenge(ask: Ask, lead: Lead) -> str:
    """Say gently what is known of a silence and what is not. It is asked once; the decision then stands."""
    waited = quiet.waited(lead, ask.today, ask.person.calendar)
    times = {1: "once", 2: "twice"}.get(lead.touches, f"{lead.touches} times")
    done = f"you sent it and followed up {times}" if lead.touches else "you sent it"
    since = "today" if not waited else f"{waited} working day{'' if waited == 1 else 's'} ago"
    return (
        f"Before you close {plans.titled(lead)}: {done}, the last time {since}, and nobody has said no. "
        "Some answer late. One more try, or close it? Either is right."
    )


def challenge_all(count: int) -> str:
    """Say in one sentence, for a whole tidy, that silence is not a no."""
    many = "this lead" if count == 1 else f"these {count} leads"
    return f"Nobody has said no for {many} yet, and resting costs nothing. Close, or let them rest?"


def closed(lead: Lead, change: Change) -> Card:
    """Say that a lead is closed, for what reason, and that an answer opens it again."""
    why = lead.reason or str(lead.closed)
    words = Text.of(
        "Closed: ",
        Bold(f"{lead.number}. {plans.titled(lead)}"),
        f" ({why}). That's fine. If they answer one day, /lead heard opens it again with everything in it.",
    )
    reopen = Button("Reopen", Call("lead reopen", {"lead": lead.id}))
    add = Button("Add a lead", Call("lead add"))
    return Card((words, Buttons((add, reopen, leads.undo(change)))), "Your lead is closed.")


def reopened(ask: Ask, lead: Lead, change: Change) -> Card:
    """Say that a lead is open again, and what comes next."""
    return Card(
        (
            Text.of("Open again: ", Bold(f"{lead.number}. {plans.titled(lead)}"), f", at “{lead.stage}”."),
            plans.plan(ask, lead),
            Buttons((Button("Show the lead", Call("lead show", {"lead": lead.id})), leads.undo(change))),
        ),
        "Your lead is open again.",
    )


def rested(lead: Lead, change: Change) -> Card:
    """Say that a lead rests, and that it is still open."""
    words = Text.of(
        "Resting: ",
        Bold(f"{lead.number}. {plans.titled(lead)}"),
        ". It stays open, without nudges of its own; once a month I name the resting ones in one line.",
    )
    again = Button("One more try", Call("followup plan", {"lead": lead.id, "day": "next working day"}))
    return Card((words, Buttons((again, leads.undo(change)))), "Your lead rests.")


def removed(lead: Lead, change: Change) -> Card:
    """Say that a lead is removed, and for how long it can come back."""
    words = Text.of("Removed: ", Bold(plans.titled(lead)), ". For ten minutes Undo brings it back; then it is gone.")
    return Card((words, Buttons((leads.undo(change),))), "Removed.")


def resting(ask: Ask, found: tuple[Lead, ...]) -> Card:
    """List the leads that rest, and offer to say hello to up to three."""
    if not found:
        return Card((Text.of("No lead of yours is resting right now."),), "No lead rests.")
    lines = tuple(
        Text.of(
            f"{lead.number}. ",
            Bold(plans.titled(lead)),
            f" · {lead.stage} · last step {days.on(lead.last_touch or lead.added_on, ask.today)}",
        )
        for lead in found[:_MOST]
    )
    more = (Text.of(f"And {len(found) - _MOST} more; /lead list has all."),) if found[_MOST:] else ()
    buttons = Buttons((Button("Pick up to three", Call("lead hello")), Button("Tidy up", Call("lead tidy"))))
    return Card((Text.of(Bold("Resting leads")), *lines, *more, buttons), "Your resting leads.")


_MOST = 20


def hello(ask: Ask, found: tuple[Lead, ...], change: Change) -> Card:
    """Say when the hellos come."""
    lines = tuple(plans.line(lead, ask.today) for lead in found)
    return Card((Text.of("A hello is planned:"), *lines, Buttons((leads.undo(change),))), "Hellos are planned.")


def tidied(ask: Ask, what: str, found: tuple[Lead, ...], change: Change) -> Card:
    """Say what became of many leads at once; one Undo takes all of it back."""
    lines = tuple(plans.line(lead, ask.today) for lead in found[:_MOST])
    more = (Text.of(f"And {len(found) - _MOST} more."),) if found[_MOST:] else ()
    head = f"{len(found)} lead{'' if len(found) == 1 else 's'}: {what}."
    return Card((Text.of(Bold(head)), *lines, *more, Buttons((leads.undo(change),))), "Tidied up.")
