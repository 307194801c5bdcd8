"""Easier doors: a follow-up in a smaller size, and the one question after weeks without a word (product rule E6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.card import Bold, Button, Buttons, Card, Element, Script, Style, Text, once_each
from bot.chat import Call
from bot.language import _
from bot.people.person import Person
from bot.pipeline import hard_to_start, ways
from bot.pipeline.day import Due
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Way
from bot.voice import encouraged, plans, scripts
from bot.voice.encouraged import Word

_OF_THE_STEP = frozenset({"followup write", "followup skip", "followup done", "followup snooze", "followup plan"})
_WRITTEN = frozenset({Way.EMAIL, Way.TEXT, Way.MESSAGE})


def easier(due: Due, person: Person, today: date, word: Word | None, reporting: tuple[Element, ...]) -> list[Element]:
    """Say a follow-up in a smaller size: the note instead of the call, one line instead of the note, or not today.

    ``reporting`` is what reports the follow-up anyway; what is offered here already is left out of it.
    """
    lead, plan = due.lead, due.lead.plan
    if plan is None:
        return []
    smaller = _written(due, plan) if hard_to_start.can_be_written(lead) else due
    head = Bold(_("Today, in a smaller size"))
    said: list[Element] = [Text.of(head, f"\n{plans.titled(lead)}", *_where(smaller.lead))]
    if word:
        said.append(word.said.text)
    elif plan.way is not Way.SEND:
        said.append(Text.of(_("Or not today; the lead stays open either way.")))
    words = scripts.words_for(smaller, person, today) if smaller is not due else _one_line(lead, plan, person)
    if words:
        said.append(Script(words))
    return list(once_each((*said, Buttons(_doors(lead, plan, person, word)), *reporting)))


def _written(due: Due, plan: FollowUp) -> Due:
    """Return the follow-up as it is when it is written."""
    written = replace(plan, way=ways.in_writing(due.lead))
    return replace(due, lead=replace(due.lead, plan=written))


def _where(lead: Lead) -> tuple[str, ...]:
    """Return where a note goes."""
    way = lead.plan.way if lead.plan else None
    address = lead.email if way is Way.EMAIL else lead.phone if way is Way.TEXT else ""
    return (f"\n{address}",) if address else ()


def _one_line(lead: Lead, plan: FollowUp, person: Person) -> str:
    """Return the shortest note there is; '' where the follow-up is none."""
    if plan.way not in _WRITTEN:
        return ""
    role = lead.role or _("the position")
    line = _("Hello, I sent you my résumé for {role} and would still be glad to talk. Is it open? Thank you, {name}")
    return line.format(role=role, name=person.name or _("[your name]"))


def _doors(lead: Lead, plan: FollowUp, person: Person, word: Word | None) -> tuple[Button, ...]:
    """Return the easier ways, the one that the words name first; none of them twice."""
    step = {"lead": lead.id, "step": str(plan.step)}
    row: list[Button] = []
    if word:
        call = word.said.action.call
        call = call.but(**step) if call.command in _OF_THE_STEP else call
        row.append(Button(word.said.action.label, call, Style.MAIN))
    if hard_to_start.can_be_written(lead):
        row.append(Button(_("Write instead"), Call("followup write", step)))
    row.append(Button(_("Just look at it"), Call("lead show", {"lead": lead.id})))
    if plan.way is not Way.SEND:
        row.append(Button(_("Skip"), Call("followup skip", step)))
    if word:
        row.append(encouraged.less(person, word.situation))
    return tuple(row)


def question() -> Card:
    """Ask once how to go on; who says nothing hears nothing more until they write."""
    summary = _("How shall I go on?")
    words = _(
        "It has been quiet here for a while, and that is fine. {how} "
        "If you say nothing, I wait until you write; every lead stays as it is."
    )
    ways_on = (
        Button(_("As before"), Call("followup today"), Style.MAIN),
        Button(_("Once a week"), Call("followup hours", {"days": "mon"})),
        Button(_("Pause for two weeks"), Call("followup pause", {"until": "2w"})),
        Button(_("I found work"), Call("lead took")),
    )
    return Card((Text.said(words, how=summary), Buttons(ways_on)), summary)
