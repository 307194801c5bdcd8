"""What an employer did, how an interview went, and the day on which work was found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated

from bot.ask import Ask, Option, Refused, Unsure
from bot.card import Button, Reply
from bot.chat import Call
from bot.commands import cheering, saving
from bot.days.words import Looks, Said
from bot.kinds import Choice, Day, LeadRef, Words
from bot.language import _
from bot.pipeline import moves, placing
from bot.pipeline.lead import Lead
from bot.pipeline.moves import Heard
from bot.pipeline.words import Answer, Deed, Situation, Stage, Why
from bot.spec import OPEN, command
from bot.voice import answers as say
from bot.voice import days as name

_WEEK = timedelta(days=7)


@command(
    "lead heard",
    title="They answered",
    free=("lead", "answer", "day"),
    form=("lead", "answer", "day"),
    near={
        "replied": {"answer": Answer.REPLIED},
        "interview": {"answer": Answer.INTERVIEW},
        "promised": {"answer": Answer.PROMISED},
        "rejected": {"answer": Answer.REJECTED},
        "offer": {"answer": Answer.OFFER},
    },
)
def lead_heard(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    answer: Annotated[Answer, Choice("What they did", Answer)],
    day: Annotated[
        Said | None,
        Day(
            "Of the interview, or by which they promised or want an answer", Looks.EITHER, hours=True, leans=Looks.AHEAD
        ),
    ] = None,
) -> Reply:
    """Note what an employer answered: a reply, a promise, an interview, an offer, a no."""
    what = Heard(answer, day.day if day else None, day.hour if day else None)
    _sensible(ask, lead, what)
    moved = moves.heard(lead, what, ask.today)
    if answer is Answer.REJECTED:
        ask.keep_person(lambda person: replace(person, rejected_on=ask.today))
    change = saving.record(ask, saving.with_next(ask, moved), Deed.HEARD, before=lead, detail=answer)
    card = say.heard(ask, lead, ask.lead(lead.id), answer, change)
    return Reply(cheering.cheered(ask, card, cheering.of_answer(ask, lead, answer), ask.lead(lead.id)), replaces=True)


def _sensible(ask: Ask, lead: Lead, what: Heard) -> None:
    """Refuse, or ask about, what cannot have happened."""
    if lead.stage is Stage.TO_SEND:
        sent = Button(_("Sent it today"), Call("lead edit", {"lead": lead.id, "sent": "today"}))
        raise Refused(
            _(say.NOT_SENT).format(lead=lead.title),
            sent,
            Button(_("Another day"), Call("lead edit", {"lead": lead.id})),
        )
    if what.answer is Answer.INTERVIEW:
        _sensible_interview(ask, lead, what.day)
    if what.answer is Answer.PROMISED:
        _sensible_promise(ask, what.day, _("By which day did they promise to answer?"))
    if what.answer is Answer.OFFER and what.day and what.day < ask.today:
        _sensible_promise(ask, what.day, "")


def _sensible_interview(ask: Ask, lead: Lead, day: date | None) -> None:
    if day is None:
        raise Unsure(_("On which day is the interview?"), *_soon(ask), Option(_("Another day"), {OPEN: "1"}))
    if lead.sent and day < lead.sent:
        raise Refused(
            _(say.BEFORE_SENT).format(sent=name.on(lead.sent, ask.today)),
            Button(_("Edit"), Call("lead edit", {"lead": lead.id})),
        )


def _soon(ask: Ask) -> tuple[Option, ...]:
    tomorrow = ask.today + timedelta(days=1)
    return (Option(_("Today"), {"day": ask.today.isoformat()}), Option(_("Tomorrow"), {"day": tomorrow.isoformat()}))


def _sensible_promise(ask: Ask, day: date | None, question: str) -> None:
    if day is None:
        week = ask.today + _WEEK
        friday = ask.today + timedelta(days=(4 - ask.today.weekday()) % 7)
        days = sorted({friday, week, ask.today + timedelta(days=1)})
        options = (Option(name.short(each, ask.today), {"day": each.isoformat()}) for each in days)
        raise Unsure(question, *options, Option(_("Another day"), {OPEN: "1"}))
    if day < ask.today:
        later = day + _WEEK * ((ask.today - day).days // 7 + 1)
        raise Unsure(
            _("{day} has passed. Which day did they mean?").format(day=name.dated(day, ask.today)),
            Option(name.short(later, ask.today), {"day": later.isoformat()}),
            Option(_("Today"), {"day": ask.today.isoformat()}),
            Option(_("Another day"), {OPEN: "1"}),
        )


def _as_told(_: Ask, values: Mapping[str, object]) -> Mapping[str, str]:
    lead = values.get("lead")
    return {"talked": lead.talked} if isinstance(lead, Lead) else {}


@command(
    "lead went",
    title="How did it go?",
    free=("lead", "talked"),
    form=("talked", "decide", "next"),
    filled=_as_told,
)
def lead_went(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    talked: Annotated[str | None, Words("One thing you talked about, for the thank-you", most=200)] = None,
    decide: Annotated[date | None, Day("By when they decide", Looks.AHEAD)] = None,
    next_: Annotated[Said | None, Day("When the next round is", Looks.AHEAD, hours=True)] = None,
) -> Reply:
    """Note how an interview went: one thing you talked about, when they decide, the next round."""
    if lead.interview is None:
        raise Refused(
            _(say.NO_INTERVIEW).format(lead=lead.title), Button(_("Note one"), Call("lead heard", {"lead": lead.id}))
        )
    again = Heard(Answer.INTERVIEW, next_.day, next_.hour) if next_ else None
    moved = moves.debriefed(lead, talked or "", decide, again, ask.today)
    if not _owes_thanks_now(ask, lead):
        moved = saving.with_next(ask, moved)
    detail = Answer.INTERVIEW if again else Answer.PROMISED if decide else ""
    change = saving.record(ask, moved, Deed.HEARD if detail else Deed.EDITED, before=lead, detail=detail)
    return Reply(say.went(ask, ask.lead(lead.id), change), replaces=True)


def _owes_thanks_now(ask: Ask, lead: Lead) -> bool:
    """Tell whether a thank-you is due: it stays, whatever comes next."""
    return lead.plan is not None and lead.plan.why is Why.THANKS and lead.plan.due <= ask.today


@command("lead took", title="I took it", near={"accepted": {}})
def lead_took(ask: Ask, lead: Annotated[Lead, LeadRef("Number or company of the lead")]) -> Reply:
    """Say that you found work: nudges end, everything is kept."""
    moved = placing.unplanned(moves.accepted(lead))
    interviewing = tuple(
        each for each in ask.leads() if each.open and each.id != lead.id and each.stage.rank >= Stage.INTERVIEWING.rank
    )
    ask.keep_person(lambda person: replace(person, found_on=ask.today))
    change = saving.record(ask, moved, Deed.ACCEPTED, before=lead)
    card = say.took(ask, ask.lead(lead.id), interviewing, change)
    return Reply(cheering.cheered(ask, card, Situation.FOUND_WORK, ask.lead(lead.id)), replaces=True)
