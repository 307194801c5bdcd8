"""Words for days, working days, and local hours: what they mean, and what is asked instead of guessed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.days import working, zones
from bot.days.words import Looks, Unclear, read_day

MONDAY = date(2026, 11, 23)
NEW_YEARS_EVE = date(2026, 12, 31)
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))

AHEAD = {
    "today": "2026-11-23",
    "Tonight": "2026-11-23",
    "tomorrow": "2026-11-24",
    " TOMORROW. ": "2026-11-24",
    "day after tomorrow": "2026-11-25",
    "tue": "2026-11-24",
    "on friday": "2026-11-27",
    "this friday": "2026-11-27",
    "next monday": "2026-11-30",
    "next week": "2026-11-30",
    "next month": "2026-12-01",
    "next working day": "2026-11-24",
    "end of month": "2026-11-30",
    "end of the week": "2026-11-27",
    "3d": "2026-11-26",
    "in 3 days": "2026-11-26",
    "three days": "2026-11-26",
    "in a week": "2026-11-30",
    "2w": "2026-12-07",
    "2 weeks from now": "2026-12-07",
    "in 2 months": "2027-01-23",
    "3bd": "2026-11-26",
    "in 5 business days": "2026-11-30",
    "dec 5": "2026-12-05",
    "December 5th": "2026-12-05",
    "5 dec 2027": "2027-12-05",
    "5th of december": "2026-12-05",
    "jan 4": "2027-01-04",
    "the 15th": "2026-12-15",
    "30th": "2026-11-30",
    "2026-12-01": "2026-12-01",
    "2026/12/1": "2026-12-01",
}
BACK = {
    "today": "2026-11-23",
    "yesterday": "2026-11-22",
    "the day before yesterday": "2026-11-21",
    "tuesday": "2026-11-17",
    "last tuesday": "2026-11-17",
    "monday": "2026-11-16",
    "3 days ago": "2026-11-20",
    "2w": "2026-11-09",
    "a month ago": "2026-10-23",
    "3 working days ago": "2026-11-18",
    "nov 3": "2026-11-03",
    "dec 5": "2025-12-05",
    "the 15th": "2026-11-15",
    "2026-11-03": "2026-11-03",
}
ASKED_AHEAD = [
    *["next tuesday", "5/12", "11/12/2026", "10", "9am", "tomorrow 9am", "friday at noon", "yesterday", "2026-11-22"],
    *["2030-01-01", "feb 30", "feb 29", "the 40th", "2026-13-01", "acme", "may corp", "sat nav inc", "", "in x days"],
    *["x" * 10_000, "1" * 10_000, "in " * 5_000, "0000-00-00", "99999d"],
]


@pytest.mark.parametrize(("words", "expected"), AHEAD.items())
def test_words_that_look_ahead(words: str, expected: str) -> None:
    assert read_day(words, MONDAY, Looks.AHEAD).isoformat() == expected


@pytest.mark.parametrize(("words", "expected"), BACK.items())
def test_words_that_look_back(words: str, expected: str) -> None:
    assert read_day(words, MONDAY, Looks.BACK).isoformat() == expected


@pytest.mark.parametrize("words", ASKED_AHEAD)
def test_what_is_not_one_day_is_asked(words: str) -> None:
    with pytest.raises(Unclear):
        read_day(words, MONDAY, Looks.AHEAD)


def test_the_turn_of_the_year() -> None:
    said = ("tomorrow", "friday", "the 15th", "next month", "end of month")

    assert [read_day(words, NEW_YEARS_EVE, Looks.AHEAD).isoformat() for words in said] == [
        "2027-01-01",
        "2027-01-01",
        "2027-01-15",
        "2027-01-01",
        "2026-12-31",
    ]


@given(st.text(), DAYS, st.sampled_from(Looks))
def test_any_words_give_a_day_on_the_right_side_or_a_question(words: str, today: date, looks: Looks) -> None:
    day = _read(words, today, looks)

    assert day.endswith(".") if isinstance(day, str) else (day - today).days * looks.value >= 0


def _read(words: str, today: date, looks: Looks) -> date | str:
    try:
        return read_day(words, today, looks)
    except Unclear as question:
        return str(question)


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
