"""What is asked back when a call could mean more than one thing: a question, and a button for each answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from bot.ask import Option, Unsure
from bot.card import MOST_BUTTONS, Button, Buttons, Card, Text
from bot.chat import Call
from bot.language import _
from bot.spec import OPEN
from bot.voice import days as say


def unsure(question: Unsure, call: Call) -> Card:
    """Ask a question; ``call`` is the call over what was given, to which each answer adds what it means."""
    row = tuple(Button(each.label, each.call or call.but(**each.args), each.style) for each in question.options)
    return Card((Text.of(str(question)), Buttons(row)), _("One question, before I do that."))


def which_name(names: Mapping[str, str], meant: Call, typed: Call) -> Card:
    """Ask whether misspelt names of parameters, each with the one that it is near, are meant so, or are text."""
    question = _("I know no “{strange}” here. Is “{known}” meant?").format(
        strange=", ".join(f"{name}:" for name in names), known=", ".join(f"{name}:" for name in names.values())
    )
    return unsure(Unsure(question, Option(_("Yes"), call=meant), Option(_("No, it is text"), call=typed)), meant)


def which_day(problem: str, param: str, days: Sequence[date], today: date) -> Unsure:
    """Return the question which of some days is meant; the last answer opens the form, to type another one."""
    known = list(dict.fromkeys(days))[: MOST_BUTTONS - 1]
    options = (Option(say.short(day, today), {param: day.isoformat()}) for day in known)
    return Unsure(problem, *options, Option(_("Another day"), {OPEN: "1"}))
