"""Which text is said: one that is true now and was not said lately; the same day chooses the same one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.card import Button, Text
from bot.language import Language, speaking
from bot.people.person import Person
from bot.people.preferences import Tone
from bot.pipeline.lead import Lead
from bot.pipeline.words import Situation
from bot.voice.encouragement import english, filling, spanish
from bot.voice.encouragement.facts import Facts
from bot.voice.encouragement.wording import Texts, Wording

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
    nothing whose places cannot be filled; own numbers come first, then whatever was said longest ago or never.
    None where the tone is off, or nothing is left.
    """
    fresh = {key: day for key, day in said.items() if today - day < AGAIN_AFTER}
    with speaking(person.language):
        fitting = [each for each in _fitting(situation, person, today, lead, facts or NO_FACTS) if each[0] not in fresh]
        turn = today.toordinal() + (lead.number if lead else 0)

        def rank(place: int) -> tuple[bool, date, int]:
            key, wording, _ = fitting[place]
            return not wording.places & filling.OWN, said.get(key, date.min), (place + turn) % len(fitting)

        best = min(range(len(fitting)), key=rank, default=None)
        if best is None:
            return None
        key, wording, text = fitting[best]
        button = wording.action.button(lead)
    return Said(key, text, button) if button else None


def _fitting(
    situation: Situation, person: Person, today: date, lead: Lead | None, facts: Facts
) -> Iterator[tuple[str, Wording, Text]]:
    """Yield the texts that are true now, filled in, and short enough with the names that they hold."""
    language, tone = person.language, person.likes.tone
    values, holds = filling.values(lead, facts, person, today), filling.needs(lead)
    for number, wording in TEXTS[language].get((situation, tone), {}).items():
        if wording.places <= values.keys() and holds.issuperset(wording.needs) and wording.action.button(lead):
            text = Text.said(wording.words, **values)
            if len(plain(text).split()) <= MOST_WORDS:
                yield key_of(language, situation, tone, number), wording, text


def plain(text: Text) -> str:
    """Return the words of a filled text."""
    return "".join(span for span in text.spans if isinstance(span, str))
