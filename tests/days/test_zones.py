"""Every time zone through two years: an hour stays the hour, a gap moves forward, an overlap comes once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

from bot.days import zones

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
FIRST, LAST = date(2026, 1, 1), date(2027, 12, 31)
DAYS = [FIRST + offset * DAY for offset in range((LAST - FIRST).days + 1)]
EVERY = sorted(available_timezones())
NINE, NOON = time(9), time(12)


@dataclass(frozen=True)
class Change:
    """A zone's clocks change at ``at`` (UTC), from one offset to another."""

    zone: str
    at: datetime
    before: timedelta
    after: timedelta

    @property
    def middle(self) -> datetime:
        """The wall clock time in the middle of what is skipped, or of what comes twice."""
        return self.at.replace(tzinfo=None) + (self.before + self.after) / 2

    def resolved(self) -> datetime:
        """Return the instant of the middle, by the rule under test."""
        return zones.instant(self.zone, self.middle.date(), self.middle.time())


def wall(zone: str, at: datetime) -> datetime:
    """Return what a clock on the wall shows at an instant."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def offset(zone: str, at: datetime) -> timedelta:
    """Return how far local time is ahead of UTC at an instant."""
    found = at.astimezone(ZoneInfo(zone)).utcoffset()
    assert found is not None
    return found


@lru_cache(maxsize=1)
def changes() -> tuple[Change, ...]:
    """Return every change of every zone in the two years: found day by day, then halved down to the minute."""
    return tuple(change for zone in EVERY for change in _changes(zone))


def _changes(zone: str) -> Iterator[Change]:
    noons = [datetime.combine(day, NOON, UTC) for day in DAYS]
    for early, late in pairwise(noons):
        before, after = offset(zone, early), offset(zone, late)
        if before != after:
            yield Change(zone, _first_with(zone, after, early, late), before, after)


def _first_with(zone: str, wanted: timedelta, early: datetime, late: datetime) -> datetime:
    while late - early > MINUTE:
        middle = early + (late - early) // (2 * MINUTE) * MINUTE
        early, late = (early, middle) if offset(zone, middle) == wanted else (middle, late)
    return late


def gaps() -> list[Change]:
    return [change for change in changes() if change.after > change.before]


def overlaps() -> list[Change]:
    return [change for change in changes() if change.after < change.before]


def test_nine_is_nine_on_each_day_of_two_years_in_every_zone_and_never_twice() -> None:
    wanted = [datetime.combine(day, NINE) for day in DAYS]
    for zone in EVERY:
        found = [zones.instant(zone, day, NINE) for day in DAYS]

        assert [wall(zone, at) for at in found] == wanted, zone
        assert all(early < late for early, late in pairwise(found)), zone


def test_the_changes_are_there_to_be_tested() -> None:
    shown = {(change.zone, change.at.date().isoformat()) for change in changes()}

    assert {("America/New_York", day) for day in ("2026-03-08", "2026-11-01", "2027-03-14", "2027-11-07")} <= shown
    assert {("Europe/Berlin", day) for day in ("2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31")} <= shown
    assert {("Australia/Lord_Howe", timedelta(minutes=30)), ("Antarctica/Troll", timedelta(hours=2))} <= {
        (change.zone, change.after - change.before) for change in gaps()
    }
    assert all(offset(change.zone, change.at - MINUTE) == change.before for change in changes())


def test_a_gap_moves_forward_by_its_length_and_stays_on_its_day_wherever_the_day_goes_on() -> None:
    for gap in gaps():
        length = gap.after - gap.before
        found = wall(gap.zone, gap.resolved())

        assert found == gap.middle + length, gap
        over = gap.at.replace(tzinfo=None) + gap.after
        assert (found.date() == gap.middle.date()) == (over.date() == gap.middle.date()), gap


def test_an_overlap_fires_once_and_at_the_first() -> None:
    for overlap in overlaps():
        found = overlap.resolved()
        both = [overlap.middle - each for each in (overlap.before, overlap.after)]

        assert found == min(both).replace(tzinfo=UTC), overlap
        assert wall(overlap.zone, found) == overlap.middle, overlap


def test_around_each_change_there_is_one_instant_a_day_in_their_order() -> None:
    for change in changes():
        days = [change.middle.date() + distance * DAY for distance in (-2, -1, 0, 1, 2)]
        for hour in (change.middle.time(), time(0), time(23, 59)):
            found = [zones.instant(change.zone, day, hour) for day in days]

            assert all(early < late for early, late in pairwise(found)), change


def test_where_midnight_is_skipped_the_day_begins_an_hour_later() -> None:
    skipped = [gap for gap in gaps() if gap.middle.time() < time(1) and gap.after - gap.before == timedelta(hours=1)]

    assert {"Africa/Cairo", "America/Havana", "America/Santiago", "Asia/Beirut"} <= {gap.zone for gap in skipped}
    for gap in skipped:
        day = gap.middle.date()
        assert wall(gap.zone, zones.instant(gap.zone, day, time(0))) == datetime.combine(day, time(1)), gap


def test_golden_changes() -> None:
    assert zones.instant("America/New_York", date(2026, 3, 8), time(2, 30)) == datetime(2026, 3, 8, 7, 30, tzinfo=UTC)
    assert zones.instant("America/New_York", date(2026, 11, 1), time(1, 30)) == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
    assert zones.instant("Europe/Berlin", date(2027, 3, 28), time(2, 15)) == datetime(2027, 3, 28, 1, 15, tzinfo=UTC)
    assert zones.instant("Australia/Lord_Howe", date(2026, 10, 4), time(2, 10)) == datetime(
        2026, 10, 3, 15, 40, tzinfo=UTC
    )
