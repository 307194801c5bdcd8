"""A look from further away: the person's week."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from typing import Annotated

from bot.ask import Ask
from bot.card import Reply
from bot.insight import week
from bot.kinds import Choice
from bot.people.preferences import Switch
from bot.spec import command
from bot.voice import settings
from bot.voice import week as say
from bot.voice.first import none_yet

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


class Which(StrEnum):
    """Which week is meant."""

    THIS = "this"
    LAST = "last"


@command("lead week", title="Your week", free=("which",))
def lead_week(
    ask: Ask,
    which: Annotated[Which, Choice("This week, or the last one", Which)] = Which.THIS,
    card: Annotated[Switch | None, Choice("Whether the last card of a week tells it", Switch)] = None,
) -> Reply:
    """Show your week: what you did, what answered, what is next; or turn its card on or off."""
    if card:
        ask.keep_person(lambda person: replace(person, likes=replace(person.likes, weekly=card is Switch.ON)))
        return Reply(settings.weekly(ask), replaces=True)
    leads = ask.leads()
    if not leads:
        return Reply(none_yet(ask))
    first, last = ask.person.calendar.week_of(ask.today), ask.today
    coming = week.ahead(leads, ask.person, ask.today, ask.today)
    if which is Which.LAST:
        first, last, coming = first - _WEEK, first - _DAY, week.Ahead()
    changes = ask.tx.changes.during(ask.person.id, first, last)
    found = week.of(leads, changes, first, last, ask.person, ahead=coming)
    if which is Which.LAST:
        return Reply(say.last(found, ask.today))
    return Reply(say.this(found, leads, ask.today))
