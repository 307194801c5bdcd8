"""Working days: any weekend, any country's holidays, and the ways to count agree with each other."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.days import countries
from bot.days.working import PLAIN, Calendar

DAY = timedelta(days=1)
DAYS = st.dates(date(2024, 1, 1), date(2031, 12, 31))
COUNTS = st.integers(1, 40)
CALENDARS = st.builds(
    Calendar,
    st.frozensets(st.integers(0, 6), max_size=6),
    st.sampled_from(("", "US", "DE", "MX", "IL", "AE", "JP")),
)
BAVARIA = Calendar(country="DE", part="BY")


@given(CALENDARS, DAYS, COUNTS)
def test_what_lies_after_counts_back(calendar: Calendar, day: date, count: int) -> None:
    later = calendar.after(day, count)

    assert calendar.is_working(later)
    assert later > day
    assert calendar.between(day, later) == count


@given(CALENDARS, DAYS, COUNTS)
def test_there_and_back_again(calendar: Calendar, day: date, count: int) -> None:
    start = calendar.on_or_after(day)

    assert calendar.before(calendar.after(start, count), count) == start
    assert calendar.after(calendar.before(start, count), count) == start


@given(CALENDARS, DAYS, COUNTS, COUNTS)
def test_steps_add_up(calendar: Calendar, day: date, few: int, more: int) -> None:
    assert calendar.after(calendar.after(day, few), more) == calendar.after(day, few + more)
    assert calendar.before(calendar.before(day, few), more) == calendar.before(day, few + more)


@given(CALENDARS, DAYS)
def test_the_next_working_day_skips_none(calendar: Calendar, day: date) -> None:
    found = calendar.on_or_after(day)

    assert calendar.is_working(found)
    assert not any(calendar.is_working(day + distance * DAY) for distance in range((found - day).days))
    assert calendar.after(day, 0) == found
    assert calendar.on_or_after(found) == found


@given(CALENDARS, DAYS, st.integers(-40, 120), st.integers(0, 120))
def test_spans_add_up(calendar: Calendar, day: date, first: int, second: int) -> None:
    middle, end = day + max(first, 0) * DAY, day + (max(first, 0) + second) * DAY

    assert calendar.between(day, end) == calendar.between(day, middle) + calendar.between(middle, end)
    assert calendar.between(day, day + first * DAY) <= max(first, 0)


@given(CALENDARS, DAYS)
def test_a_working_day_is_neither_weekend_nor_holiday(calendar: Calendar, day: date) -> None:
    assert calendar.is_working(day) == (day.weekday() not in calendar.weekend and not calendar.is_holiday(day))


@pytest.mark.parametrize(
    ("calendar", "holiday"),
    [
        (Calendar(country="US"), "2026-11-26"),  # Thanksgiving
        (Calendar(country="US"), "2026-07-03"),  # July 4 is a Saturday: observed on the Friday
        (Calendar(country="US"), "2027-07-05"),  # July 4 is a Sunday: observed on the Monday
        (Calendar(country="US"), "2027-12-31"),  # New Year's Day 2028 is a Saturday: observed in the year before
        (Calendar(country="DE"), "2028-10-03"),  # Tag der Deutschen Einheit, a Tuesday
        (BAVARIA, "2028-10-03"),
        (BAVARIA, "2027-01-06"),  # Heilige Drei Könige
        (BAVARIA, "2027-05-27"),  # Fronleichnam
        (Calendar(country="MX"), "2026-09-16"),
        (Calendar(countries.weekend("IL"), "IL"), "2026-09-21"),  # Yom Kippur
        (Calendar(countries.weekend("JP"), "JP"), "2026-05-05"),  # the Day of Children
        (Calendar(countries.weekend("AE"), "AE"), "2026-12-02"),
    ],
)
def test_on_a_holiday_nobody_is_at_work(calendar: Calendar, holiday: str) -> None:
    day = date.fromisoformat(holiday)

    assert day.weekday() not in calendar.weekend
    assert not calendar.is_working(day)
    assert PLAIN.is_working(day)
    assert calendar.on_or_after(day) > day
    assert calendar.between(day - DAY, day) == 0


@pytest.mark.parametrize("holiday", ["2027-01-06", "2027-05-27"])
def test_a_bavarian_holiday_is_none_in_the_rest_of_germany(holiday: str) -> None:
    day = date.fromisoformat(holiday)

    assert Calendar(country="DE").is_working(day)
    assert Calendar(country="DE", part="BE").is_working(day)


def test_in_israel_the_week_begins_on_sunday() -> None:
    calendar = Calendar(countries.weekend("IL"), "IL")
    thursday = date(2026, 11, 19)

    assert calendar.weekend == {4, 5}
    assert calendar.after(thursday, 1) == date(2026, 11, 22)
    assert calendar.before(date(2026, 11, 22), 1) == thursday


def test_four_working_days_over_thanksgiving() -> None:
    assert Calendar(country="US").after(date(2026, 11, 24), 4) == date(2026, 12, 1)
    assert PLAIN.after(date(2026, 11, 24), 4) == date(2026, 11, 30)


def test_an_unknown_country_has_no_holidays() -> None:
    assert Calendar(country="ZZ").is_working(date(2026, 12, 25))
    assert countries.weekend("ZZ") == countries.weekend("") == {5, 6}


@given(CALENDARS, DAYS)
def test_a_week_has_seven_days_and_begins_after_a_free_one(calendar: Calendar, day: date) -> None:
    first = calendar.week_of(day)

    assert 0 <= (day - first).days < 7
    assert {calendar.week_of(first + distance * DAY) for distance in range(7)} == {first}
    if calendar.weekend:
        assert first.weekday() not in calendar.weekend
        assert (first - DAY).weekday() in calendar.weekend
    else:
        assert first.weekday() == 0


def test_a_week_begins_on_monday_or_sunday_by_its_weekend() -> None:
    friday = date(2026, 11, 6)

    assert PLAIN.week_of(friday) == date(2026, 11, 2)
    assert Calendar(frozenset({4, 5})).week_of(friday) == date(2026, 11, 1)
