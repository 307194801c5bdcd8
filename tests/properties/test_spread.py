"""The morning spread: even, the same every day, and never beyond anybody's hours, wherever they live."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import example, given
from hypothesis import strategies as st

from bot.days.hours import Hours
from bot.ids import short_id
from bot.people.person import Person, ZoneFrom
from bot.people.preferences import Preferences
from bot.people.spread import after

MINUTE = timedelta(minutes=1)
HALF_AN_HOUR = 30 * MINUTE
ZONES = st.sampled_from(
    ["America/New_York", "Europe/Madrid", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo"]
)
DAYS = st.dates(date(2024, 1, 1), date(2032, 12, 31))
HOURS = st.tuples(st.integers(0, 47), st.integers(0, 47)).filter(lambda each: each[0] < each[1])
WIDTHS = st.integers(0, 120).map(lambda minutes: minutes * MINUTE)


def somebody(zone: str, hours: tuple[int, int], width: timedelta) -> Person:
    """Return a person with these hours, in half hours from midnight."""
    starts, ends = (time(half // 2, half % 2 * 30) for half in hours)
    return Person(short_id(), zone, ZoneFrom.SAID, likes=Preferences(hours=Hours(starts, ends)), spread=width)


@example("America/New_York", date(2026, 3, 8), (5, 6), HALF_AN_HOUR)  # from 2:30, which there is not, to 3:00
@given(ZONES, DAYS, HOURS, WIDTHS)
def test_the_card_of_a_day_comes_within_the_spread_and_within_the_hours(
    zone: str, day: date, hours: tuple[int, int], width: timedelta
) -> None:
    person = somebody(zone, hours, width)
    begins, comes = person.begins(day), person.hour_of_card(day)
    assert begins <= comes <= begins + width
    assert comes < begins + width or not width
    if begins < person.evening(day):
        assert comes < person.evening(day)


@given(ZONES, DAYS, WIDTHS)
def test_everybody_has_the_same_minute_every_day(zone: str, day: date, width: timedelta) -> None:
    person = somebody(zone, (18, 42), width)
    seen = {person.hour_of_card(each).astimezone(ZoneInfo(zone)).time() for each in (day, day + timedelta(days=200))}
    assert len(seen) == 1


def test_ten_thousand_people_are_no_wall() -> None:
    minutes = Counter(after(short_id(), HALF_AN_HOUR) // MINUTE for _ in range(10_000))
    assert set(minutes) == set(range(30))
    assert max(minutes.values()) <= 2 * 10_000 / 30


def test_it_is_the_same_in_every_process_and_in_every_version() -> None:
    people = ("alice", "bob", "k3j9x2m1qa7b")
    assert [after(person, HALF_AN_HOUR).seconds for person in people] == [278, 1728, 158]


def test_without_a_spread_nine_is_nine() -> None:
    person = somebody("UTC", (18, 42), timedelta(0))
    assert person.hour_of_card(date(2026, 11, 9)) == datetime(2026, 11, 9, 9, tzinfo=UTC)
