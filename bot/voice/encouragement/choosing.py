"""Which text is said: one that is true now and was not said lately; the same day chooses the same one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from operator import itemgetter

from bot.card import Button, Text
from bot.language import Language, speaking
from bot.people.person import Person
from bot.people.preferences import Tone
from bot.pipeline.lead import Lead
from bot.pipeline.words import Situation
from bot.voice.encouragement import english, filling, spanish
from bot.voice.encouragement.actions import Action
from bot.voice.encouragement.facts import Facts
from bot.voice.encouragement.wording import Texts

AGAIN_AFTER = timedelta(days=90)
"""After how long the same words may be said to a person again (product rule E1)."""
MOST_WORDS = 45
"""Words of an encouraging text, what was filled in included."""
TEXTS: Mapping[Language, Texts] = {Language.ENGLISH: english.TEXTS, Language.SPANISH: spanish.TEXTS}
NO_FACTS = Facts()


@dataclass(frozen=True, slots=True)
class Said:
    """What was chosen: a key that stays the same for ever, the words, and the one small thing as a button."""

    key: str
    text: Text
    action: Button


def key_of(language: Language, situation: Situation, tone: Tone, number: int) -> str:
    """Return the key of a text, ``en/quiet-sent/warm/07``."""
    return f"{language}/{situation.name.lower().replace('_', '-')}/{tone}/{number:02}"


def choose(
    situation: Situation,
    person: Person,
    today: date,
    said: Mapping[str, date],
    lead: Lead | None = None,
    facts: Facts | None = None,
) -> Said | None:
    """Choose what to say in a person's language and tone.

    ``said`` holds the last day of each key that the person was told. Nothing is chosen again within 90 days, and
    nothing whose places cannot be filled. Own numbers come first, then what was never said or longest ago; among
    those the day and the lead's number decide. None where the tone is off, or nothing is left.
    """
    with speaking(person.language):
        fitting = [
            (each, own)
            for each, own in _fitting(situation, person, today, lead, facts or NO_FACTS)
            if today - said.get(each.key, date.min) >= AGAIN_AFTER
        ]
    turn = today.toordinal() + (lead.number if lead else 0)
    ranked = (
        (not own, said.get(each.key, date.min), (place + turn) % len(fitting), each)
        for place, (each, own) in enumerate(fitting)
    )
    return min(ranked, key=itemgetter(0, 1, 2), default=(None,))[-1]


def _fitting(
    situation: Situation, person: Person, today: date, lead: Lead | None, facts: Facts
) -> Iterator[tuple[Said, bool]]:
    """Yield the texts that are true now, and short with the names in them, each with whether it has own numbers."""
    language, tone = person.language, person.likes.tone
    values, holds = filling.values(lead, facts, person, today), filling.needs(lead, today)
    buttons: dict[Action, Button | None] = {}
    for number, wording in TEXTS[language].get((situation, tone), {}).items():
        if wording.action not in buttons:
            buttons[wording.action] = wording.action.button(lead)
        button = buttons[wording.action]
        if button and wording.places <= values.keys() and holds.issuperset(wording.needs):
            text = Text.said(wording.words, **values)
            if _count(text) <= MOST_WORDS:
                said = Said(key_of(language, situation, tone, number), text, button)
                yield said, bool(wording.places & filling.OWN)


def _count(text: Text) -> int:
    return len("".join([span for span in text.spans if isinstance(span, str)]).split())
