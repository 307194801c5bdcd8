"""Leads that rest, are closed, opened again, removed or tidied up; and taking a change back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

from bot.ask import Ask, Option, Refused, Unsure
from bot.card import Button, Reply, Style
from bot.chat import Call
from bot.commands import cheering, saving
from bot.days.words import Looks
from bot.kinds import Choice, Day, LeadRef, Leads, Mark, Words
from bot.language import _, label
from bot.pipeline import moves, placing
from bot.pipeline.lead import UNDO_FOR, Change, Lead
from bot.pipeline.reasons import read_reason
from bot.pipeline.words import Deed, Reason, Situation, Stage, Why
from bot.spec import command
from bot.voice import endings as say
from bot.voice import leads as tell

CHALLENGE_EVERY = timedelta(days=7)
"""At most one gentle challenge a week for each person (product rule F6)."""
HELLOS_AT_ONCE = 3


class Tidy(StrEnum):
    """What many leads can be done with at once."""

    REST = "rest"
    CLOSE = "close"
    NEW_DAY = "new day"


@command("lead close", title="Close a lead", free=("lead", "reason"))
def lead_close(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    reason: Annotated[
        str | None, Words("Why: no answer, they said no, filled, not for me, or your own words", most=200)
    ] = None,
    sure: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Close a lead, with a reason. An answer opens it again."""
    _is_open(lead)
    if not reason:
        raise Unsure(_(say.WHY_CLOSE).format(lead=lead.title, number=lead.number), *_reasons())
    why = read_reason(reason)
    if why is Reason.NO_ANSWER and lead.followed and sure is None and _may_challenge(ask):
        about = {"lead": lead.id}
        raise Unsure(
            say.challenge(ask, lead),
            Option(_("One more try"), call=Call("followup plan", {**about, "day": "next working day"})),
            Option(_("Close it, that's fine"), {"sure": "yes"}),
        )
    moved = _closed(ask, lead, why, reason if why is Reason.OTHER else "")
    change = saving.record(ask, moved, Deed.CLOSED, before=lead, detail=why)
    occasion = Situation.REJECTED if why is Reason.REJECTED else None
    card = cheering.cheered(ask, say.closed(ask.lead(lead.id), change), occasion, ask.lead(lead.id))
    return Reply(card, replaces=True)


def _reasons() -> tuple[Option, ...]:
    offered = (Reason.NO_ANSWER, Reason.REJECTED, Reason.FILLED, Reason.NOT_FOR_ME, Reason.OTHER)
    return tuple(Option(label(each), {"reason": each}) for each in offered)


def _may_challenge(ask: Ask) -> bool:
    """Tell whether a challenge may be put now, and remember that it was."""
    last = ask.person.challenged_on
    if last is not None and ask.today - last < CHALLENGE_EVERY:
        return False
    ask.keep_person(lambda person: replace(person, challenged_on=ask.today))
    return True


def _closed(ask: Ask, lead: Lead, why: Reason, words: str) -> Lead:
    if why is Reason.REJECTED:
        ask.keep_person(lambda person: replace(person, rejected_on=ask.today))
    return placing.unplanned(moves.closed(lead, why, ask.today, words))


def _is_open(lead: Lead) -> None:
    if lead.stage is Stage.ACCEPTED:
        raise Refused(_("That is the one you took. /followup resume starts again with all the others."))
    if lead.closed:
        raise Refused(_("That one is closed already."), Button(_("Reopen"), Call("lead reopen", {"lead": lead.id})))


@command("lead reopen", title="Open a lead again")
def lead_reopen(ask: Ask, lead: Annotated[Lead, LeadRef("Number or company of the lead")]) -> Reply:
    """Open a closed lead again, at the stage that it had reached."""
    if lead.stage is Stage.ACCEPTED:
        raise Refused(_("That is the one you took. /followup resume starts again with all the others."))
    if not lead.closed:
        raise Refused(_("That one is open."), Button(_("Show the lead"), Call("lead show", {"lead": lead.id})))
    moved = saving.with_next(ask, moves.reopened(lead, ask.today))
    change = saving.record(ask, moved, Deed.REOPENED, before=lead)
    return Reply(say.reopened(ask, ask.lead(lead.id), change), replaces=True)


@command("lead rest", title="Let a lead rest")
def lead_rest(ask: Ask, lead: Annotated[Lead, LeadRef("Number or company of the lead")]) -> Reply:
    """Let a lead rest: it stays open, without nudges of its own."""
    _is_open(lead)
    if lead.stage is Stage.TO_SEND:
        raise Refused(_(say.REST_NOT_SENT), Button(_("Close it"), Call("lead close", {"lead": lead.id})))
    change = saving.record(ask, placing.unplanned(moves.rested(lead)), Deed.RESTED, before=lead)
    return Reply(say.rested(ask.lead(lead.id), change), replaces=True)


@command("lead remove", title="Remove a lead", near={"delete": {}})
def lead_remove(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    sure: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Remove a lead and all that is noted about it; after ten minutes it is really gone."""
    if sure is None:
        raise Unsure(
            _(say.REMOVE).format(lead=lead.title),
            Option(_("Remove it"), {"sure": "yes"}, style=Style.DANGER),
            Option(_("Keep it"), call=Call("lead show", {"lead": lead.id})),
        )
    gone = replace(placing.unplanned(lead), removed_at=ask.now)
    change = saving.record(ask, gone, Deed.REMOVED, before=lead)
    return Reply(say.removed(lead, change), replaces=True)


@command("lead resting", title="Resting leads")
def lead_resting(ask: Ask) -> Reply:
    """List the leads that rest, to say hello to some of them."""
    return Reply(say.resting(ask, tuple(lead for lead in ask.leads() if lead.resting)))


@command("lead hello", title="Say hello again", form=("leads",))
def lead_hello(ask: Ask, leads: Annotated[tuple[Lead, ...], Leads("Up to three resting leads, by number")]) -> Reply:
    """Plan a hello to up to three resting leads."""
    if len(leads) > HELLOS_AT_ONCE:
        raise Refused(_(say.PICK_THREE), Button(_("Resting leads"), Call("lead resting")))
    busy = [lead for lead in leads if not lead.resting]
    if busy:
        raise Refused(
            _("{lead} is not resting.").format(lead=busy[0].title), Button(_("Resting leads"), Call("lead resting"))
        )
    moved = _spread(ask, leads, None, Why.HELLO)
    change = saving.record_all(ask, zip(moved, leads, strict=True), Deed.PLANNED)
    return Reply(say.hello(ask, tuple(ask.lead(lead.id) for lead in leads), change), replaces=True)


@command("lead tidy", title="Tidy up", free=("leads", "what"), form=("leads", "what", "day", "reason"))
def lead_tidy(
    ask: Ask,
    leads: Annotated[tuple[Lead, ...], Leads("Which leads, by number: 1 3 5, or all")],
    what: Annotated[Tidy, Choice("What to do with them", Tidy)],
    day: Annotated[date | None, Day("The new day, where they get one", Looks.AHEAD)] = None,
    reason: Annotated[str | None, Words("Why, where they are closed", most=200)] = None,
    sure: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Let many leads rest, close them, or give them a new day, all at once; one Undo takes it back."""
    chosen = tuple(lead for lead in leads if lead.open and (what is not Tidy.REST or lead.stage is not Stage.TO_SEND))
    if not chosen:
        raise Refused(_("None of these can be tidied that way; they are closed, or not sent yet."))
    match what:
        case Tidy.REST:
            moved, deed, detail = [placing.unplanned(moves.rested(each)) for each in chosen], Deed.RESTED, ""
        case Tidy.CLOSE:
            why = read_reason(reason or Reason.NO_ANSWER)
            if why is Reason.NO_ANSWER and sure is None and _may_challenge(ask):
                raise Unsure(
                    say.challenge_all(len(chosen)),
                    Option(_("Let them rest"), {"what": Tidy.REST}),
                    Option(_("Close them, that's fine"), {"sure": "yes"}),
                )
            words = reason or "" if why is Reason.OTHER else ""
            moved, deed, detail = [_closed(ask, each, why, words) for each in chosen], Deed.CLOSED, why.value
        case Tidy.NEW_DAY:
            chosen = tuple(each for each in chosen if each.followed or each.stage is Stage.TO_SEND)
            moved, deed, detail = _spread(ask, chosen, day), Deed.PLANNED, ""
    if not moved:
        raise Refused(_("No follow-up is allowed for these, so there is no day to give."))
    pairs = list(zip(moved, chosen, strict=True))
    change = saving.record_all(ask, pairs, deed, detail)
    label = {Tidy.REST: _("resting now"), Tidy.CLOSE: _("closed"), Tidy.NEW_DAY: _("a new day")}[what]
    return Reply(say.tidied(ask, label, tuple(ask.lead(each.id) for each in chosen), change), replaces=True)


def _spread(ask: Ask, leads: tuple[Lead, ...], day: date | None, why: Why = Why.CHOSEN) -> list[Lead]:
    """Return the leads with a new day each, from the chosen one on, no more on a day than the person's limit."""
    chosen = {lead.id for lead in leads}
    others = tuple(lead for lead in ask.leads() if lead.id not in chosen)
    return placing.spread(leads, day or ask.person.calendar.after(ask.today, 1), others, ask.person, ask.now, why)


@command("lead undo", title="Undo")
def lead_undo(ask: Ask, change: Annotated[str | None, Mark()] = None) -> Reply:
    """Take back your last change to a lead, within ten minutes."""
    done = ask.tx.changes.one(ask.person.id, change) if change else ask.tx.changes.last(ask.person.id)
    if done is None:
        raise Refused(_("There is nothing to take back."))
    if done.undone:
        raise Refused(_("That was taken back already."))
    if ask.now - done.at > UNDO_FOR:
        raise Refused(_("That was more than ten minutes ago, so it stays. /lead edit changes a lead."))
    batch = ask.tx.changes.batch(ask.person.id, done.batch)
    before = tuple(_before(ask, each) for each in batch)
    for lead in before:
        ask.keep_lead(lead)
    for each in batch:
        ask.tx.changes.undo(ask.person.id, each.id)
    if done.deed is Deed.ACCEPTED and not any(lead.stage is Stage.ACCEPTED for lead in ask.leads()):
        ask.keep_person(lambda person: replace(person, found_on=None))
    return Reply(tell.undone(ask, before), replaces=True)


def _before(ask: Ask, done: Change) -> Lead:
    """Return the lead without a change. What was shown meanwhile was shown, and no step is counted twice.

    Raises:
        Refused: Something newer changed the lead, or it is gone.

    """
    lead = ask.tx.leads.one(ask.person.id, done.lead)
    if lead is None:
        raise Refused(_("That lead is really gone by now."))
    if lead.version != done.version:
        raise Refused(
            _("Something newer changed {lead}, so I leave it as it is.").format(lead=lead.title),
            Button(_("Show the lead"), Call("lead show", {"lead": lead.id})),
        )
    if done.before is None:
        return replace(placing.unplanned(lead), removed_at=ask.now)
    return replace(done.before, step=lead.step, shown_on=lead.shown_on, encouraged_on=lead.encouraged_on)
