"""Who can be called: each entry says where it was read, and when."""

from __future__ import annotations

import re
from datetime import date
from urllib.parse import urlsplit

import pytest
from babel import Locale

from bot.card import Card
from bot.days import countries
from bot.language import Language, speaking
from bot.people.person import Person, ZoneFrom
from bot.people.preferences import Preferences
from bot.voice import worst_day
from bot.worst_day import Level
from bot.worst_day.lines import LINES, Line, line_for
from tests.talk import words

EVERY = pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.country}-{line.speaks[0]}")


@EVERY
def test_an_entry_has_a_source_a_date_a_country_and_languages_that_have_names(line: Line) -> None:
    source = urlsplit(line.source)

    assert source.scheme == "https"
    assert "." in source.netloc
    assert date(2026, 11, 23) <= line.read
    assert countries.name(line.country) != line.country
    assert all(code in Locale("en").languages for code in line.speaks)
    assert re.fullmatch(r"\*?[0-9][0-9 ]{2,14}", line.call)
    assert bool(line.word) <= bool(line.text)


def test_a_country_has_one_line_for_a_language() -> None:
    pairs = [(line.country, code) for line in LINES for code in line.speaks]

    assert len(set(pairs)) == len(pairs)


def test_the_line_that_speaks_the_language_comes_first() -> None:
    assert [line_for("US", language) for language in ("es", "en")] == [LINES[1], LINES[0]]
    assert line_for("DE", "es") == line_for("DE", "de")
    assert line_for("XX", "en") is None
    assert line_for("", "en") is None


@EVERY
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("level", [Level.ASK, Level.CERTAIN])
def test_every_answer_is_short_and_says_the_number(line: Line, language: Language, level: Level) -> None:
    card = _card(line.country, language, level)

    said = words(card)
    named = line_for(line.country, language)
    assert named
    assert named.call in said
    assert named.text in said
    assert named.word in said
    assert "{" not in said
    assert len(said.split()) <= 60
    assert not any(mark in said for mark in "!¡") or "Need to talk" in said


@pytest.mark.parametrize("language", Language)
def test_the_notification_says_nothing(language: Language) -> None:
    assert _card("US", language, Level.CERTAIN).summary in {"An answer for you.", "Una respuesta para ti."}


def _card(country: str, language: Language, level: Level) -> Card:
    likes = Preferences(country=countries.Country(country))
    with speaking(language):
        return worst_day.card(Person("p", "UTC", ZoneFrom.SAID, likes=likes), level)
