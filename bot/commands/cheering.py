"""Celebrating in the answer to what was just noted: chosen, said, and remembered at once (product rule E5)."""

from __future__ import annotations

from dataclasses import replace

from bot.ask import Ask
from bot.card import Buttons, Card, once_each
from bot.pipeline import quiet
from bot.pipeline.lead import Lead
from bot.pipeline.words import Answer, Deed, Outcome, Situation, Stage
from bot.voice import encouraged

CALLED = (Outcome.VOICEMAIL, Outcome.SPOKE)
"""What a call comes to that somebody or something heard."""
_ALWAYS = frozenset({Situation.REJECTED, Situation.FOUND_WORK})
"""What may be said right after a rejection, too: about the rejection itself, and when the search is over."""


def cheered(ask: Ask, card: Card, situation: Situation | None, lead: Lead | None = None) -> Card:
    """Return the card with a word about what happened below its first paragraph, where there is one and it fits."""
    if situation is None or (situation not in _ALWAYS and quiet.hushed(ask.person, ask.today)):
        return card
    word = encouraged.now(ask.tx, situation, ask.person, ask.today, lead)
    if word is None:
        return card
    ask.tx.said.keep(word.spoken(ask.person, ask.today))
    row = Buttons((word.said.action, encouraged.less(ask.person, situation)))
    first, *others = card.elements
    return replace(card, elements=once_each((first, word.said.text, *others, row)))


def of_answer(ask: Ask, before: Lead, answer: Answer) -> Situation | None:
    """Return what an employer's answer is an occasion for."""
    if answer is Answer.REJECTED:
        return Situation.REJECTED
    return Situation.CAME_BACK if quiet.came_back(before, ask.today, ask.person.calendar) else None


def of_touch(ask: Ask, outcome: Outcome) -> Situation | None:
    """Return what a follow-up that was just noted is an occasion for: the very first call."""
    if outcome not in CALLED or ask.tx.changes.times(ask.person.id, Deed.TOUCHED, CALLED) > 1:
        return None
    return Situation.FIRST_CALL


def of_lead(lead: Lead) -> Situation | None:
    """Return what a new lead is an occasion for: the very first one."""
    return Situation.FIRST_LEAD if lead.number == 1 and lead.stage.rank <= Stage.SENT.rank else None


def of_return(ask: Ask) -> Situation | None:
    """Return what the end of a pause is an occasion for; one that was begun today was a slip."""
    return Situation.BACK if ask.person.seen_on != ask.today else None
