"""A pause, and its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Annotated

from bot.ask import Ask, Refused
from bot.card import Button, Reply
from bot.chat import Call
from bot.commands import cheering
from bot.days.words import Looks
from bot.kinds import Day
from bot.language import _
from bot.pipeline import day
from bot.spec import command
from bot.voice import pause as say


@command("followup pause", title="Pause")
def followup_pause(ask: Ask, until: Annotated[date, Day("The day on which I write again", Looks.AHEAD)]) -> Reply:
    """Pause all nudges until a day; what comes due meanwhile is told in one card then."""
    if until <= ask.today:
        raise Refused(
            _("A pause ends tomorrow at the earliest."), Button(_("A week"), Call("followup pause", {"until": "1w"}))
        )
    ask.keep_person(lambda person: replace(person, paused_until=until))
    falling = tuple(
        lead for lead in ask.leads() if lead.open and lead.interview and ask.today < lead.interview <= until
    )
    return Reply(say.paused(ask, until, falling), replaces=True)


@command("followup resume", title="Nudges on again")
def followup_resume(ask: Ask) -> Reply:
    """End a pause, or start again after you found work: all leads are as they were."""
    if not ask.back and ask.person.found_on is None and ask.person.paused_until is None:
        raise Refused(_("Nudges are on already."), Button(_("Your follow-ups"), Call("followup list")))
    again = ask.person.found_on is not None
    ask.keep_person(lambda person: replace(person, found_on=None, paused_until=None))
    due = len(day.due(ask.leads(), ask.person, ask.today))
    card = cheering.cheered(ask, say.resumed(due, again=again), cheering.of_return(ask))
    return Reply(card, replaces=not ask.back)
