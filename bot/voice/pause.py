"""What is said about a pause, its end, and starting again."""

from __future__ import annotations

from datetime import date

from bot.ask import Ask
from bot.card import Button, Buttons, Card, Text
from bot.chat import Call
from bot.pipeline.lead import Lead
from bot.voice import days, plans


def paused(ask: Ask, until: date, interviews: tuple[Lead, ...]) -> Card:
    """Say until when nothing comes, and which interviews fall into it."""
    first = ask.person.card_day_from(until)
    said = [
        Text.of(
            f"Nudges pause until {days.dated(until, ask.today)}. Nothing is lost: what comes due meanwhile is told in "
            "one card, on ",
            ask.moment(ask.morning(first)),
            ".",
        )
    ]
    for lead in interviews:
        when = plans.interview_at(lead.interview or until, lead.interview_at, ask.today)
        said.append(
            Text.of(f"Your interview with {plans.titled(lead)} {when} falls into it; I do not remind you then.")
        )
    return Card((*said, Buttons((Button("End the pause", Call("followup resume")),))), "Nudges pause.")


def resumed(due: int, *, again: bool) -> Card:
    """Say that nudges are on again, and how much waits."""
    head = "Good to have you back. Every lead is as it was, and nudges are on." if again else "Nudges are on again."
    waits = {0: "", 1: " One follow-up waits."}.get(due, f" {due} follow-ups wait; they come a few a day.")
    buttons = [Button("Your follow-ups", Call("followup list"))]
    if again:
        buttons.append(Button("Tidy up", Call("lead tidy")))
    return Card((Text.of(head + waits), Buttons(tuple(buttons))), "Nudges are on again.")
