"""What is said about leads: saved, listed, shown, edited, undone."""

from __future__ import annotations

from datetime import date

from bot.ask import Ask
from bot.card import Bold, Button, Buttons, Card, Element, Facts, Menu, Style, Text
from bot.chat import Call
from bot.days import zones
from bot.pipeline import asked_for
from bot.pipeline.lead import Change, Lead
from bot.pipeline.words import Deed, Forbids, Stage, Way
from bot.text import name
from bot.voice import days, nudge, plans

LONGEST_LABEL = 70
MOST_TOLD = 12
"""Changes that a lead's card tells, the latest."""


def saved(ask: Ask, lead: Lead, change: Change) -> Card:
    """Say that a lead is saved, and the plan: what, when, why."""
    about = {"lead": lead.id}
    forbidden = _forbidden(lead)
    not_yet = () if lead.stage is Stage.TO_SEND else (Button("Not sent yet", Call("lead edit", {**about, "sent": ""})),)
    sent = (Button("Sent it", Call("lead edit", {**about, "sent": "today"})),) if not not_yet else ()
    return Card(
        (
            Text.of(
                "Saved as lead ",
                Bold(f"{lead.number}. {plans.titled(lead)}"),
                ".",
                f" {forbidden}" if forbidden else "",
            ),
            plans.plan(ask, lead, plans.why_first(ask, lead)),
            Buttons(
                (
                    *((Button("Change day", Call("followup plan", about)),) if lead.plan else ()),
                    *not_yet,
                    *sent,
                    *asking_who(lead),
                    *_seems_forbidden(lead),
                    Button("More", Call("lead more", about)),
                    undo(change),
                )
            ),
        ),
        "Your lead is saved.",
    )


def _seems_forbidden(lead: Lead) -> tuple[Button, ...]:
    """Return the button that notes what the posting seems to ask for: it is suggested, and never set by itself."""
    found = asked_for.suggested(lead.note)
    if found is Forbids.NOTHING or lead.forbids is not Forbids.NOTHING:
        return ()
    return (Button(f"They want no {found}", Call("lead edit", {"lead": lead.id, "no": found})),)


def _forbidden(lead: Lead) -> str:
    return "They asked for no calls, so I plan in writing." if lead.forbids is Forbids.CALLS else ""


def asking_who(lead: Lead) -> tuple[Button, ...]:
    """Return the button that plans to ask who the employer is; none where it is known or somebody is asked already."""
    if not lead.blind or lead.plan or not lead.open:
        return ()
    label = "Ask the agency" if lead.via else "Find out who"
    return (Button(label, Call("followup plan", {"lead": lead.id, "day": "next working day"})),)


def undo(change: Change) -> Button:
    """Return the button that takes a change back."""
    return Button("Undo", Call("lead undo", {"change": change.id}))


def same_one(ask: Ask, there: Lead) -> str:
    """Ask whether a lead that is there already is meant."""
    added = days.on(there.added_on, ask.today)
    return (
        f"You have {there.number}. {plans.titled(there)} already ({plans.stage(there)}, added {added}). The same one?"
    )


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


def shown(ask: Ask, lead: Lead, changes: tuple[Change, ...], page: int) -> Card:
    """Show all of a lead: what is known, what was done, what comes next. Page 1 tells the latest changes."""
    end = len(changes) - (page - 1) * MOST_TOLD
    told = changes[max(end - MOST_TOLD, 0) : max(end, 0)]
    said: list[Element] = [Text.of(Bold(f"{lead.number}. {plans.titled(lead)}")), Facts(_known(ask, lead))]
    said.append(plans.plan(ask, lead))
    if told:
        said.append(Text.of(Bold("So far"), "\n" + "\n".join(_told(ask, each) for each in told)))
    return Card((*said, *_turning(lead, page, end), *_doing(lead)), "One of your leads.")


def _known(ask: Ask, lead: Lead) -> tuple[tuple[str, Text], ...]:
    interview = plans.interview_at(lead.interview, lead.interview_at, ask.today) if lead.interview else ""
    known = (
        ("Stage", plans.stage(lead)),
        ("Closed", f"{lead.closed}{f': {name(lead.reason)}' if lead.reason else ''}" if lead.closed else ""),
        ("Sent", days.dated(lead.sent, ask.today) if lead.sent else ""),
        ("Closes", days.dated(lead.closing, ask.today) if lead.closing else ""),
        ("Interview", f"round {lead.round}, {interview}" if interview else ""),
        ("Promised by", days.dated(lead.promise, ask.today) if lead.promise else ""),
        ("Answer to the offer by", days.dated(lead.offer_by, ask.today) if lead.offer_by else ""),
        ("Contact", name(lead.contact)),
        ("Phone", lead.phone),
        ("Email", lead.email),
        ("By", f"{lead.way}, your choice" if lead.way else ""),
        ("Via", name(lead.via)),
        ("Link", lead.link),
        ("Their time", zones.city(lead.zone) if lead.zone else ""),
        ("They ask for", f"no {lead.forbids}" if lead.forbids is not Forbids.NOTHING else ""),
        ("Talked about", name(lead.talked)),
        ("Note", name(lead.note)),
    )
    return tuple((label, Text.of(value)) for label, value in known if value)


def _turning(lead: Lead, page: int, end: int) -> tuple[Element, ...]:
    earlier = (
        (Button("Earlier", Call("lead show", {"lead": lead.id, "page": str(page + 1)})),) if end > MOST_TOLD else ()
    )
    later = (Button("Later", Call("lead show", {"lead": lead.id, "page": str(page - 1)})),) if page > 1 else ()
    return (Buttons((*earlier, *later)),) if earlier or later else ()


def _doing(lead: Lead) -> tuple[Element, ...]:
    about = {"lead": lead.id}
    edit, note = Button("Edit", Call("lead edit", about)), Button("Note", Call("lead note", about))
    remove = Button("Remove", Call("lead remove", about))
    if not lead.open:
        again = () if lead.stage is Stage.ACCEPTED else (Button("Reopen", Call("lead reopen", about), Style.MAIN),)
        return (Buttons((*again, edit, note, remove)),)
    close = Button("Close", Call("lead close", about))
    rest = () if lead.resting or lead.stage is Stage.TO_SEND else (Button("Let it rest", Call("lead rest", about)),)
    if lead.plan:
        # Where nobody knows who is hiring, reporting offers the same form already.
        edits = () if lead.plan.way is Way.ASK_WHO else (edit,)
        return (*nudge.reporting(lead, lead.plan), Buttons((*edits, note, *rest, close, remove)))
    ending = Buttons((edit, note, *rest, close, remove))
    if lead.stage is Stage.TO_SEND:
        return (Buttons((Button("Sent it", Call("lead edit", {**about, "sent": "today"}), Style.MAIN),)), ending)
    ways = (Button("Change day", Call("followup plan", about)),) if lead.followed else asking_who(lead)
    did = Button("I did something", Call("followup done", about))
    return (Buttons((did, Button("They answered", Call("lead heard", about)), *ways)), ending)


def _told(ask: Ask, change: Change) -> str:
    match change.deed:
        case Deed.TOUCHED | Deed.HEARD:
            told = change.detail
        case Deed.PLANNED:
            told = f"planned for {days.short(date.fromisoformat(change.detail), ask.today)}"
        case Deed.SNOOZED:
            told = f"put off until {days.short(date.fromisoformat(change.detail), ask.today)}"
        case Deed.CLOSED:
            told = f"closed: {change.detail}"
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
                (
                    *(sent if lead.stage is Stage.TO_SEND else ()),
                    *asking_who(lead),
                    Button("More", Call("lead source", about)),
                    Button("Show", Call("lead show", about)),
                    undo(change),
                )
            ),
        ),
        "Your lead is changed.",
    )


def undone(ask: Ask, leads: tuple[Lead, ...]) -> Card:
    """Say that a change was taken back, and how things stand."""
    if leads[1:]:
        named = ", ".join(f"{lead.number}. {plans.titled(lead)}" for lead in leads)
        words = Text.of("Taken back: ", Bold(named), " are as they were.")
        return Card((words, Buttons((Button("Your leads", Call("lead list")),))), "Taken back.")
    (lead,) = leads
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
