"""Finding the zone that a city, a name or a language means."""

from __future__ import annotations

import pytest

from bot.days import zones


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("berlin", "Europe/Berlin"),
        ("New York", "America/New_York"),
        ("america/new_york", "America/New_York"),
        ("UTC", "UTC"),
        ("Seattle", "America/Los_Angeles"),
        ("EST", "America/New_York"),
    ],
)
def test_a_city_or_a_name_is_a_zone(words: str, zone: str) -> None:
    assert zones.read_zone(words) == zone


def test_what_is_no_zone_gets_the_nearest() -> None:
    assert zones.read_zone("berlinn") is None
    assert "Europe/Berlin" in zones.like("berlinn", 3)


@pytest.mark.parametrize(
    ("language", "zone"),
    [
        ("de", "Europe/Berlin"),
        ("en-GB", "Europe/London"),
        ("pt-BR", "America/Sao_Paulo"),
        ("xx", "America/New_York"),
        ("", "America/New_York"),
    ],
)
def test_a_language_gives_a_guess(language: str, zone: str) -> None:
    assert zones.guess(language) == zone
