"""What encourages: texts for each situation, tone and language, and the choosing of one, without chance."""

from __future__ import annotations

from datetime import date

from bot.card import Buttons, Text
from bot.people.person import Person
from bot.pipeline.lead import Lead
from bot.pipeline.words import Situation, Stage
from bot.voice.encouragement.actions import Action
from bot.voice.encouragement.choosing import AGAIN_AFTER, MOST_WORDS, Said, choose
from bot.voice.encouragement.facts import Facts

__all__ = ["AGAIN_AFTER", "MOST_WORDS", "Action", "Facts", "Said", "choose", "silence", "ways", "words"]


def silence(lead: Lead) -> Situation:
    """Return which of the two silences a quiet lead is in."""
    return Situation.QUIET_INTERVIEW if lead.stage is Stage.INTERVIEWING else Situation.QUIET_SENT


def words(lead: Lead, person: Person, today: date) -> Text:
    """Return the paragraph for a quiet lead; the same day gives the same words."""
    said = choose(silence(lead), person, today, {}, lead)
    return said.text if said else Text.of(lead.title)


def ways(lead: Lead) -> Buttons:
    """Return one small thing to do about a quiet lead, and the ways out: none of them is a failure."""
    offered = (Action.TRY, Action.REST, Action.CLOSE, Action.SHOW)
    return Buttons(tuple(button for action in offered if (button := action.button(lead))))
