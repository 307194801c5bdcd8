"""Public holidays are the library's, and only those countries are loaded that people are in."""

from __future__ import annotations

import subprocess
import sys

import holidays
import pytest

from bot.days.closed import closed

PARTS = holidays.list_supported_countries(include_aliases=False)
ONE = """
import sys
from bot.days.closed import closed
print(bool(closed("US", "CA", 2026)), "holidays.countries" in sys.modules)
"""


@pytest.mark.parametrize("country", PARTS)
def test_the_holidays_of_a_country_are_the_librarys(country: str) -> None:
    assert closed(country, "", 2026) == set(holidays.country_holidays(country, years=2026))


@pytest.mark.parametrize("country", ["AU", "CA", "DE", "ES", "US"])
def test_the_holidays_of_a_part_are_the_librarys(country: str) -> None:
    for part in PARTS[country]:
        assert closed(country, part, 2027) == set(holidays.country_holidays(country, subdiv=part, years=2027))


@pytest.mark.parametrize(("country", "part"), [("", ""), ("ZZ", ""), ("us", ""), ("US", "ZZ")])
def test_what_is_no_country_or_part_has_no_holidays(country: str, part: str) -> None:
    assert closed(country, part, 2026) == frozenset()


def test_one_country_is_loaded_without_the_others() -> None:
    told = subprocess.run([sys.executable, "-c", ONE], capture_output=True, text=True, check=True)

    assert told.stdout.split() == ["True", "False"]
