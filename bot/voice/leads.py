"""What is said about leads: saved, listed, shown, edited, undone."""

from __future__ import annotations

from datetime import date

from bot.ask import Ask
from bot.card import Bold, Button, Buttons, Card, Element, Facts, Menu, Style, Text
from bot.chat import Call
from bot.days import zones
from bot.language import _, pgettext, word
from bot.pipeline import asked_for
from bot.pipeline.lead import Change, Lead
from bot.pipeline.words import Answer, Deed, Forbids, Outcome, Reason, Stage, Way
from bot.text import name
from bot.voice import days, nudge, plans, scripts

LONGEST_LABEL = 70
MOST_TOLD = 12
"""Changes that a lead's card tells, the latest."""


def saved(ask: Ask, lead: Lead, change: Change) -> Card:
    """Say that a lead is saved, and the plan: what, when, why."""
    about = {"lead": lead.id}
    no_calls = _("Saved as lead {lead}. They asked for no calls, so I plan in writing.")
    saved_as = no_calls if lead.forbids is Forbids.CALLS else _("Saved as lead {lead}.")
    not_yet = (
        () if lead.stage is Stage.TO_SEND else (Button(_("Not sent yet"), Call("lead edit", {**about, "sent": ""})),)
    )
    sent = (Button(_("Sent it"), Call("lead edit", {**about, "sent": "today"})),) if not not_yet else ()
    return Card(
        (
            Text.said(saved_as, lead=Bold(f"{lead.number}. {plans.titled(lead)}")),
            plans.plan(ask, lead, plans.why_first(ask, lead)),
            *_closed(ask, lead),
            Buttons(
                (
                    *((Button(_("Change day"), Call("followup plan", about)),) if lead.plan else ()),
                    *not_yet,
                    *sent,
                    *asking_who(lead),
                    *_seems_forbidden(lead),
                    Button(_("More"), Call("lead more", about)),
                    undo(change),
                )
            ),
        ),
        _("Your lead is saved."),
    )


def _closed(ask: Ask, lead: Lead) -> tuple[Text, ...]:
    """Say that a closing date is past, so that a slip is seen."""
    if lead.closing is None or lead.closing >= ask.today:
        return ()
    past = _("The closing date that you gave is past: {day}. /lead source changes it.")
    return (Text.of(past.format(day=days.short(lead.closing, ask.today))),)


def _seems_forbidden(lead: Lead) -> tuple[Button, ...]:
    """Return the button that notes what the posting seems to ask for: it is suggested, and never set by itself."""
    found = asked_for.suggested(lead.note)
    if found is Forbids.NOTHING or lead.forbids is not Forbids.NOTHING:
        return ()
    label = _("They want no {contact}").format(contact=word(found))
    return (Button(label, Call("lead edit", {"lead": lead.id, "no": found})),)


def asking_who(lead: Lead) -> tuple[Button, ...]:
    """Return the button that plans to ask who the employer is; none where it is known or somebody is asked already."""
    if not lead.blind or lead.plan or not lead.open:
        return ()
    label = _("Ask the agency") if lead.via else _("Find out who")
    return (Button(label, Call("followup plan", {"lead": lead.id, "day": "next working day"})),)


def undo(change: Change) -> Button:
    """Return the button that takes a change back."""
    return Button(_("Undo"), Call("lead undo", {"change": change.id}))


def same_one(ask: Ask, there: Lead) -> str:
    """Ask whether a lead that is there already is meant."""
    return _("You have {number}. {lead} already ({stage}, added {day}). The same one?").format(
        number=there.number,
        lead=plans.titled(there),
        stage=plans.stage(there),
        day=days.on(there.added_on, ask.today),
    )


def listed(ask: Ask, leads: tuple[Lead, ...], count: int, page: int, last: int) -> Card:
    """List one page of leads, a line each."""
    paged = _("Your leads, page {page} of {last} ({count} in all)").format(page=page, last=last, count=count)
    turn = ((_("Back"), page - 1), (pgettext("page", "Next"), page + 1))
    shown = [Button(label, Call("lead list", {"page": str(to)})) for label, to in turn if 1 <= to <= last]
    lines = tuple(plans.line(lead, ask.today) for lead in leads)
    pages = (Buttons(tuple(shown)),) if shown else ()
    return Card(
        (Text.of(Bold(_("Your leads") if last == 1 else paged)), *lines, opening(leads), *pages), _("Your leads.")
    )


def opening(leads: tuple[Lead, ...]) -> Menu:
    """Return the menu that opens one of these leads."""
    return Menu(
        _("Open a lead"),
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
        said.append(Text.of(Bold(_("So far")), "\n" + "\n".join(_told(ask, each) for each in told)))
    return Card((*said, *_turning(lead, page, end), *_doing(lead)), _("One of your leads."))


def _known(ask: Ask, lead: Lead) -> tuple[tuple[str, Text], ...]:
    interview = plans.interview_at(lead.interview, lead.interview_at, ask.today) if lead.interview else ""
    closed = (word(lead.closed), name(lead.reason)) if lead.closed else ()
    round_of = _("round {round}, {when}").format(round=lead.round, when=interview)
    forbidden = _("no {contact}").format(contact=word(lead.forbids))
    known = (
        (pgettext("fact", "Stage"), plans.stage(lead)),
        (pgettext("fact", "Closed"), ": ".join(filter(None, closed))),
        (pgettext("fact", "Sent"), days.dated(lead.sent, ask.today) if lead.sent else ""),
        (pgettext("fact", "Closes"), days.dated(lead.closing, ask.today) if lead.closing else ""),
        (pgettext("fact", "Interview"), round_of if interview else ""),
        (pgettext("fact", "Promised by"), days.dated(lead.promise, ask.today) if lead.promise else ""),
        (pgettext("fact", "Answer to the offer by"), days.dated(lead.offer_by, ask.today) if lead.offer_by else ""),
        (pgettext("fact", "Contact"), name(lead.contact)),
        (pgettext("fact", "Phone"), lead.phone),
        (pgettext("fact", "Email"), lead.email),
        (pgettext("fact", "By"), _("{way}, your choice").format(way=word(lead.way)) if lead.way else ""),
        (pgettext("fact", "Via"), name(lead.via)),
        (pgettext("fact", "Link"), lead.link),
        (pgettext("fact", "Their time"), zones.city(lead.zone) if lead.zone else ""),
        (pgettext("fact", "They ask for"), forbidden if lead.forbids is not Forbids.NOTHING else ""),
        (pgettext("fact", "Talked about"), name(lead.talked)),
        (pgettext("fact", "Why it fits"), name(lead.fits or "")),
        (pgettext("fact", "Their language"), word(lead.language) if lead.language else ""),
        (pgettext("fact", "Note"), name(lead.note)),
    )
    return tuple((label, Text.of(value)) for label, value in known if value)


def _turning(lead: Lead, page: int, end: int) -> tuple[Element, ...]:
    earlier = (
        (Button(_("Earlier"), Call("lead show", {"lead": lead.id, "page": str(page + 1)})),) if end > MOST_TOLD else ()
    )
    newer = (Button(_("Later"), Call("lead show", {"lead": lead.id, "page": str(page - 1)})),) if page > 1 else ()
    return (Buttons((*earlier, *newer)),) if earlier or newer else ()


def _doing(lead: Lead) -> tuple[Element, ...]:
    about = {"lead": lead.id}
    edit, note = Button(_("Edit"), Call("lead edit", about)), Button(_("Note"), Call("lead note", about))
    remove = Button(_("Remove"), Call("lead remove", about))
    if not lead.open:
        again = () if lead.stage is Stage.ACCEPTED else (Button(_("Reopen"), Call("lead reopen", about), Style.MAIN),)
        return (Buttons((*again, edit, note, remove)),)
    close = Button(_("Close"), Call("lead close", about))
    rest = () if lead.resting or lead.stage is Stage.TO_SEND else (Button(_("Let it rest"), Call("lead rest", about)),)
    if lead.plan:
        # Where nobody knows who is hiring, reporting offers the same form already.
        edits = () if lead.plan.way is Way.ASK_WHO else (edit,)
        return (*nudge.reporting(lead, lead.plan), Buttons((*edits, note, *rest, close, remove)))
    ending = Buttons((edit, note, *rest, close, remove))
    if lead.stage is Stage.TO_SEND:
        return (Buttons((Button(_("Sent it"), Call("lead edit", {**about, "sent": "today"}), Style.MAIN),)), ending)
    ways = (Button(_("Change day"), Call("followup plan", about)),) if lead.followed else asking_who(lead)
    did = Button(_("I did something"), Call("followup done", about))
    words = (Button(_("Script"), Call("followup script", about)),) if scripts.possible(lead) else ()
    return (Buttons((did, Button(_("They answered"), Call("lead heard", about)), *ways, *words)), ending)


def _told(ask: Ask, change: Change) -> str:
    match change.deed:
        case Deed.TOUCHED:
            told = word(Outcome(change.detail))
        case Deed.HEARD:
            told = word(Answer(change.detail))
        case Deed.PLANNED:
            told = _("planned for {day}").format(day=days.short(date.fromisoformat(change.detail), ask.today))
        case Deed.SNOOZED:
            told = _("put off until {day}").format(day=days.short(date.fromisoformat(change.detail), ask.today))
        case Deed.CLOSED:
            told = _("closed: {reason}").format(reason=word(Reason(change.detail)))
        case deed:
            told = word(deed)
    return f"{days.short(change.day, ask.today)}: {told}"


def edited(ask: Ask, lead: Lead, change: Change) -> Card:
    """Say that a lead was changed, and what is planned now."""
    noted = {Deed.NOT_SENT: _("Not sent yet, noted: {lead}."), Deed.SENT: _("Sent, noted: {lead}.")}
    said = noted.get(change.deed, _("Changed: {lead}."))
    about = {"lead": lead.id}
    sent = (Button(_("Sent it"), Call("lead edit", {**about, "sent": "today"}), Style.MAIN),)
    return Card(
        (
            Text.said(said, lead=Bold(f"{lead.number}. {plans.titled(lead)}")),
            plans.plan(ask, lead),
            Buttons(
                (
                    *(sent if lead.stage is Stage.TO_SEND else ()),
                    *asking_who(lead),
                    Button(_("More"), Call("lead source", about)),
                    Button(_("Show"), Call("lead show", about)),
                    undo(change),
                )
            ),
        ),
        _("Your lead is changed."),
    )


def undone(ask: Ask, leads: tuple[Lead, ...]) -> Card:
    """Say that a change was taken back, and how things stand."""
    if leads[1:]:
        named = ", ".join(f"{lead.number}. {plans.titled(lead)}" for lead in leads)
        words = Text.said(_("Taken back: {leads} are as they were."), leads=Bold(named))
        return Card((words, Buttons((Button(_("Your leads"), Call("lead list")),))), _("Taken back."))
    (lead,) = leads
    if lead.removed:
        words = Text.said(_("Taken back: {lead} is no longer on your list."), lead=Bold(plans.titled(lead)))
        return Card((words, Buttons((Button(_("Add a lead"), Call("lead add")),))), _("Taken back."))
    return Card(
        (
            Text.said(_("Taken back: {lead} is as it was."), lead=Bold(f"{lead.number}. {plans.titled(lead)}")),
            plans.plan(ask, lead),
            Buttons((Button(_("Show the lead"), Call("lead show", {"lead": lead.id})),)),
        ),
        _("Taken back."),
    )
