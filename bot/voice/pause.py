"""What is said about a pause, its end, and starting again."""

from __future__ import annotations

from datetime import date

from bot.ask import Ask
from bot.card import Button, Buttons, Card, Text
from bot.chat import Call
from bot.language import _, ngettext
from bot.pipeline.lead import Lead
from bot.voice import days, plans


def paused(ask: Ask, until: date, interviews: tuple[Lead, ...]) -> Card:
    """Say until when nothing comes, and which interviews fall into it."""
    first = ask.person.card_day_from(until)
    said = [
        Text.said(
            _("Nudges pause until {day}. Nothing is lost: what comes due meanwhile is told in one card, on {when}."),
            day=days.dated(until, ask.today),
            when=ask.moment(ask.morning(first)),
        )
    ]
    for lead in interviews:
        when = plans.interview_at(lead.interview or until, lead.interview_at, ask.today)
        falls = _("Your interview with {lead} {when} falls into it; I do not remind you then.")
        said.append(Text.of(falls.format(lead=plans.titled(lead), when=when)))
    return Card((*said, Buttons((Button(_("End the pause"), Call("followup resume")),))), _("Nudges pause."))


def resumed(due: int, *, again: bool) -> Card:
    """Say that nudges are on again, and how much waits."""
    back = _("Good to have you back. Every lead is as it was, and nudges are on.")
    waits = ngettext("One follow-up waits.", "{count} follow-ups wait; they come a few a day.", due) if due else ""
    said = " ".join(filter(None, (back if again else _("Nudges are on again."), waits)))
    buttons = [Button(_("Your follow-ups"), Call("followup list"))]
    if again:
        buttons.append(Button(_("Tidy up"), Call("lead tidy")))
    return Card((Text.of(said), Buttons(tuple(buttons))), _("Nudges are on again."))
