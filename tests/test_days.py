"""Working days and local hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.days import working, zones

DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


@given(DAYS, st.integers(1, 60))
def test_working_days_there_and_back(day: date, count: int) -> None:
    later = working.after(day, count)

    assert working.is_working(later)
    assert working.between(day, later) == count
    if working.is_working(day):
        assert working.before(later, count) == day


@given(DAYS, st.integers(0, 100))
def test_working_days_are_counted_like_one_by_one(day: date, span: int) -> None:
    end = day + timedelta(days=span)
    one_by_one = sum(working.is_working(day + timedelta(days=offset)) for offset in range(1, span + 1))

    assert working.between(day, end) == one_by_one


def test_nine_is_nine_in_every_zone_through_two_years() -> None:
    nine, start = time(9), date(2026, 1, 1)
    for name in sorted(available_timezones()):
        zone = ZoneInfo(name)
        for offset in range(0, 730, 3):
            local = zones.instant(name, start + timedelta(days=offset), nine).astimezone(zone)
            assert (local.hour, local.minute) == (9, 0), name


def test_a_skipped_hour_moves_forward_and_a_doubled_one_is_the_first() -> None:
    skipped = zones.instant("America/New_York", date(2026, 3, 8), time(2, 30))
    doubled = zones.instant("America/New_York", date(2026, 11, 1), time(1, 30))

    assert skipped == datetime(2026, 3, 8, 7, 30, tzinfo=UTC)
    assert doubled == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


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
