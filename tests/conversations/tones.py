"""The words of Alice's year that her tone decides, those of the three tones beneath each other, for people to read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from textwrap import wrap

from babel.dates import format_date

from bot.card import Button, Card, Text
from bot.language import Language, speaking, word
from bot.people.preferences import Tone
from bot.pipeline.words import Situation
from bot.voice.encouragement.choosing import TEXTS
from tests.conversations import year_words
from tests.conversations.diary import HEADINGS, WIDTH, Arrived, Diary
from tests.conversations.year import DOCS
from tests.talk import words

TONES = (Tone.WARM, Tone.LIGHT, Tone.BRIEF)
HEAD = """# The same year in three tones

What encourages is a matter of taste, so there are three tones, and none: `/followup tone warm`, `light`, `brief` or
`off`. Warm is on your side in a few plain words; light says the same with a little more humor; brief says what is
known, and one thing to do. Everything else is the same in each: what is due, when it comes, the words to use with
employers.

This page lives through [Alice's year](year.md) once in each tone, on a simulated clock (`make generate` writes it
anew), and shows each moment at which they differ. A dash stands where a tone says nothing.
"""
PAGES = {Language.ENGLISH: DOCS / "tones.md", Language.SPANISH: DOCS / "tones.es.md"}
HEADS = {Language.ENGLISH: HEAD, Language.SPANISH: year_words.TONES_HEAD}
NOTHING = "–"
"""What stands where a tone says nothing."""
Moment = tuple[date, Situation]
Told = Mapping[Moment, str]


def told(diary: Diary) -> Told:
    """Return what was said to encourage her: each word once, by its day and what it was about."""
    found: dict[Moment, str] = {}
    for shown in diary.shown:
        for situation in _situations(shown.card):
            said = next(_matching(shown, situation, diary.tone), None)
            if said:
                found.setdefault((shown.at.date(), situation), said)
    return {moment: found[moment] for moment in sorted(found, key=_place)}


def _place(moment: Moment) -> tuple[date, int]:
    """Return where a moment stands on the page."""
    day, situation = moment
    return day, list(Situation).index(situation)


def _situations(card: Card) -> list[Situation]:
    less = (each.call.args.get("less", "") for each in card.buttons() if isinstance(each, Button))
    return [Situation[name.upper()] for name in less if name]


def _matching(shown: Arrived, situation: Situation, tone: Tone) -> Iterator[str]:
    """Yield the paragraphs of a card that are one of the texts for a situation, filled in."""
    texts = TEXTS[shown.language][situation, tone].values()
    forms = [re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(each.words))) for each in texts]
    for element in shown.card.elements:
        said = words(Card((element,), "")) if isinstance(element, Text) else ""
        if any(form.fullmatch(said) for form in forms):
            yield said


def page(told_in: Mapping[Tone, Told], language: Language) -> str:
    """Return the page: each moment with what each tone said."""
    lines = [HEADS[language]]
    for day, situation in sorted({moment for each in told_in.values() for moment in each}, key=_place):
        with speaking(language):
            lines += [f"**{_dated(day, language)}** · {_named(situation, language)}", ""]
            for tone in TONES:
                said = told_in[tone].get((day, situation), NOTHING)
                lines += wrap(f"- *{word(tone)}:* {said}", WIDTH, subsequent_indent="  ")
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def said_in(text: str, tone: Tone, language: Language) -> list[str]:
    """Return what a tone says on a page, in its order."""
    with speaking(language):
        begins = f"- *{word(tone)}:* "
    items = (" ".join(each.split("\n\n")[0].split()) for each in re.split(r"\n(?=- \*)", text))
    return [each.removeprefix(begins) for each in items if each.startswith(begins) and not each.endswith(NOTHING)]


def _named(situation: Situation, language: Language) -> str:
    return situation.value if language is Language.ENGLISH else year_words.in_spanish(situation.value)


def _dated(day: date, language: Language) -> str:
    pattern = HEADINGS[language] + (", y" if language is Language.ENGLISH else " 'de' y")
    return format_date(day, pattern, locale=language.value)
