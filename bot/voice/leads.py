"""What is said about leads: saved, listed, shown, edited, undone."""

from __future__ import annotations

from datetime import date

from bot.ask import Ask
from bot.card import Bold, Button, Buttons, Card, Element, Facts, Menu, Style, Text
from bot.chat import Call
from bot.pipeline.lead import Change, Deed, Forbids, Lead, Stage
from bot.text import name
from bot.voice import days, nudge, plans

LONGEST_LABEL = 70
MOST_TOLD = 12
"""Changes that a lead's card tells, the latest."""


def saved(ask: Ask, lead: Lead, change: Change) -> Card:
    """Say that a lead is saved, and the plan: what, when, why."""
    about = {"lead": lead.id}
    forbidden = _forbidden(lead)
    return Card(
        (
            Text.of(
                "Saved as lead ",
                Bold(f"{lead.number}. {plans.titled(lead)}"),
                ".",
                f" {forbidden}" if forbidden else "",
            ),
            plans.plan(ask, lead, plans.why_first(lead, ask.today)),
            Buttons(
                (
                    *((Button("Change day", Call("followup plan", about)),) if lead.plan else ()),
                    Button("Not sent yet", Call("lead edit", {**about, "sent": ""})),
                    Button("More", Call("lead more", about)),
                    undo(change),
                )
            ),
        ),
        "Your lead is saved.",
    )


def _forbidden(lead: Lead) -> str:
    return "They asked for no calls, so I plan in writing." if lead.forbids is Forbids.CALLS else ""


def undo(change: Change) -> Button:
    """Return the button that takes a change back."""
    return Button("Undo", Call("lead undo", {"change": change.id}))


def none_yet() -> Card:
    """Say that there are no leads, and how to begin."""
    words = "You have no leads yet. One line is enough: /lead add and the company's name."
    return Card((Text.of(words), Buttons((Button("Add a lead", Call("lead add"), Style.MAIN),))), "No leads yet.")


def listed(ask: Ask, leads: tuple[Lead, ...], count: int, page: int, last: int) -> Card:
    """List one page of leads, a line each."""
    head = "Your leads" if last == 1 else f"Your leads, page {page} of {last} ({count} in all)"
    turn = [
        Button(label, Call("lead list", {"page": str(to)})) for label, to in (("Back", page - 1), ("Next", page + 1))
    ]
    shown = [button for button, there in zip(turn, (page > 1, page < last), strict=True) if there]
    lines = tuple(plans.line(lead, ask.today) for lead in leads)
    pages = (Buttons(tuple(shown)),) if shown else ()
    return Card((Text.of(Bold(head)), *lines, opening(leads), *pages), "Your leads.")


def opening(leads: tuple[Lead, ...]) -> Menu:
    """Return the menu that opens one of these leads."""
    return Menu(
        "Open a lead",
        tuple(
            Button(f"{lead.number}. {lead.title}"[:LONGEST_LABEL], Call("lead show", {"lead": lead.id}))
            for lead in leads
        ),
    )


def shown(ask: Ask, lead: Lead, changes: tuple[Change, ...]) -> Card:
    """Show all of a lead: what is known, what was done, what comes next."""
    known = (
        ("Stage", str(lead.stage)),
        ("Sent", days.dated(lead.sent, ask.today) if lead.sent else ""),
        ("Contact", name(lead.contact)),
        ("Phone", lead.phone),
        ("Email", lead.email),
        ("They ask for", f"no {lead.forbids}" if lead.forbids is not Forbids.NOTHING else ""),
        ("Note", name(lead.note)),
    )
    told = "\n".join((*(("…",) if changes[:-MOST_TOLD] else ()), *(_told(ask, each) for each in changes[-MOST_TOLD:])))
    said: list[Element] = [
        Text.of(Bold(f"{lead.number}. {plans.titled(lead)}")),
        Facts(tuple((label, Text.of(value)) for label, value in known if value)),
        plans.plan(ask, lead),
    ]
    if told:
        said.append(Text.of(Bold("So far"), f"\n{told}"))
    return Card((*said, *_doing(lead)), "One of your leads.")


def _doing(lead: Lead) -> tuple[Element, ...]:
    about = {"lead": lead.id}
    if lead.stage is Stage.TO_SEND:
        return (Buttons((Button("Sent it", Call("lead edit", {**about, "sent": "today"}), Style.MAIN), _edit(lead))),)
    if lead.plan is None:
        ways = (Button("Change day", Call("followup plan", about)),) if lead.forbids is not Forbids.CONTACT else ()
        return (Buttons((Button("I did something", Call("followup done", about)), *ways, _edit(lead))),)
    return (*nudge.reporting(lead, lead.plan), Buttons((_edit(lead),)))


def _edit(lead: Lead) -> Button:
    return Button("Edit", Call("lead edit", {"lead": lead.id}))


def _told(ask: Ask, change: Change) -> str:
    match change.deed:
        case Deed.TOUCHED:
            told = change.detail
        case Deed.PLANNED:
            told = f"planned for {days.short(date.fromisoformat(change.detail), ask.today)}"
        case Deed.SNOOZED:
            told = f"put off until {days.short(date.fromisoformat(change.detail), ask.today)}"
        case deed:
            told = str(deed)
    return f"{days.short(change.day, ask.today)}: {told}"


def edited(ask: Ask, lead: Lead, change: Change) -> Card:
    """Say that a lead was changed, and what is planned now."""
    head = {Deed.NOT_SENT: "Not sent yet, noted", Deed.SENT: "Sent, noted"}.get(change.deed, "Changed")
    about = {"lead": lead.id}
    sent = (Button("Sent it", Call("lead edit", {**about, "sent": "today"}), Style.MAIN),)
    return Card(
        (
            Text.of(f"{head}: ", Bold(f"{lead.number}. {plans.titled(lead)}"), "."),
            plans.plan(ask, lead),
            Buttons(
                (*(sent if lead.stage is Stage.TO_SEND else ()), Button("Show", Call("lead show", about)), undo(change))
            ),
        ),
        "Your lead is changed.",
    )


def undone(ask: Ask, lead: Lead) -> Card:
    """Say that a change was taken back, and how things stand."""
    if lead.removed:
        words = Text.of("Taken back: ", Bold(plans.titled(lead)), " is no longer on your list.")
        return Card((words, Buttons((Button("Add a lead", Call("lead add")),))), "Taken back.")
    return Card(
        (
            Text.of("Taken back: ", Bold(f"{lead.number}. {plans.titled(lead)}"), " is as it was."),
            plans.plan(ask, lead),
            Buttons((Button("Show the lead", Call("lead show", {"lead": lead.id})),)),
        ),
        "Taken back.",
    )
