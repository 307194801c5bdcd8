"""A person's hours and weekdays: what the words mean, how they are named, and what is asked instead of guessed."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.days.hours import DAYTIME, Hours, read_hours
from bot.days.weekdays import read_weekdays
from bot.days.words import Unclear
from bot.voice import days as say

CLOCKS = st.times().map(lambda at: at.replace(second=0, microsecond=0))

HOURS = {
    "9": "09:00 to 21:00",
    "9am": "09:00 to 21:00",
    "9 a.m.": "09:00 to 21:00",
    "at 8:15": "08:15 to 21:00",
    "12": "12:00 to 21:00",
    "12am": "00:00 to 21:00",
    "5pm": "17:00 to 21:00",
    "05:00": "05:00 to 21:00",
    "18": "18:00 to 21:00",
    "18:01": "18:01 to 21:01",
    "19:30": "19:30 to 22:30",
    "21:30": "21:30 to 23:59",
    "22:59": "22:59 to 23:59",
    "9-17": "09:00 to 17:00",
    "9 – 17": "09:00 to 17:00",
    "9:30 to 18:00": "09:30 to 18:00",
    "9-5": "09:00 to 17:00",
    "9-9": "09:00 to 21:00",
    "9-10": "09:00 to 10:00",
    "9am to 5 p.m.": "09:00 to 17:00",
    "9-5pm": "09:00 to 17:00",
    "1-5pm": "13:00 to 17:00",
    "5-9am": "05:00 to 09:00",
    "10am-2": "10:00 to 14:00",
    "12-8": "12:00 to 20:00",
    "between 9 and 17": "09:00 to 17:00",
    "from noon until midnight": "12:00 to 23:59",
    "0-24": "00:00 to 23:59",
    "midday": "12:00 to 21:00",
    "After  work": "17:30 to 21:00",
    "morning": "09:00 to 21:00",
    "mediodía": "12:00 to 21:00",
    "al mediodía": "12:00 to 21:00",
    "después del trabajo": "17:30 to 21:00",
    "por la mañana": "09:00 to 21:00",
    "de 9 a 17": "09:00 to 17:00",
    "de las 9 a las 5 de la tarde": "09:00 to 17:00",
    "9h30 a 17h": "09:30 to 17:00",
}
TWO_WAYS = ["5", "5:30", "2-6", "4-17", "9-11pm", "6 to 10pm"]
NOT_POSSIBLE = ["23", "23:30", "22-6", "19-8", "20:00-08:00", "9-9:30", "17-9", "11-1am", "midnight", "13:00-5:00"]
UNREADABLE = ["", "-9", "9-", "25", "9:75", "13pm", "0am", "9-17-18", "tomorrow", "mon", "x" * 10_000, "9" * 10_000]


@pytest.mark.parametrize(("words", "expected"), HOURS.items())
def test_words_for_hours(words: str, expected: str) -> None:
    assert say.hours(read_hours(words)) == expected


@pytest.mark.parametrize("words", TWO_WAYS)
def test_hours_that_mean_two_times_are_asked_about(words: str) -> None:
    with pytest.raises(Unclear, match=r"^Is “.+” \d\d:\d\d or \d\d:\d\d\? "):
        read_hours(words)


@pytest.mark.parametrize("words", NOT_POSSIBLE)
def test_hours_over_midnight_or_shorter_than_one_are_refused_with_what_is_possible(words: str) -> None:
    with pytest.raises(Unclear, match="within one day and last at least an hour"):
        read_hours(words)


@pytest.mark.parametrize("words", UNREADABLE)
def test_what_is_no_hours_gets_examples(words: str) -> None:
    with pytest.raises(Unclear, match="I could not read those hours"):
        read_hours(words)


@given(CLOCKS, CLOCKS)
def test_hours_that_are_written_out_are_read_as_written_or_refused(starts: time, ends: time) -> None:
    apart = ends.hour * 60 + ends.minute - starts.hour * 60 - starts.minute
    try:
        found = read_hours(f"{starts:%H:%M} to {ends:%H:%M}")
    except Unclear:
        assert apart < 60
    else:
        assert found.starts == starts
        assert found.ends in {ends, time(ends.hour % 12 + 12, ends.minute)}


@given(st.text(max_size=45))
def test_any_words_give_hours_of_at_least_one_or_a_sentence(words: str) -> None:
    found = _read(words)

    if isinstance(found, str):
        assert found.endswith(".")
    else:
        assert (found.ends.hour - found.starts.hour) * 60 + found.ends.minute - found.starts.minute >= 60


def _read(words: str) -> Hours | str:
    try:
        return read_hours(words)
    except Unclear as problem:
        return str(problem)


def test_an_hour_within_the_hours_is_kept() -> None:
    assert DAYTIME.keep(time(9)) == time(9)
    assert DAYTIME.keep(time(21)) is None
    assert DAYTIME.keep(time(8, 59)) is None
    assert DAYTIME.keep(None) is None
    assert Hours(time(0), time(6)).keep(time(0)) == time(0)


WEEKDAYS = {
    "mon-fri": "Monday to Friday",
    "M-F": "Monday to Friday",
    "Monday through Friday": "Monday to Friday",
    "weekdays": "Monday to Friday",
    "working days": "Monday to Friday",
    "lunes a viernes": "Monday to Friday",
    "del lunes al viernes": "Monday to Friday",
    "entre semana": "Monday to Friday",
    "mon, tue and sat": "Monday, Tuesday and Saturday",
    "mon tue sat": "Monday, Tuesday and Saturday",
    "lun, mar y sáb": "Monday, Tuesday and Saturday",
    "weekdays and sat": "Monday to Saturday",
    "mon-wed, sat": "Monday, Tuesday, Wednesday and Saturday",
    "fri-sun": "Friday to Sunday",
    "sat – mon": "Saturday to Monday",
    "viernes a lunes": "Friday to Monday",
    "sábado y domingo": "Saturday and Sunday",
    "the weekend": "Saturday and Sunday",
    "fines de semana": "Saturday and Sunday",
    "mondays": "Monday",
    "el domingo": "Sunday",
    "every day": "every day",
    "mon-sun": "every day",
    "todos los días": "every day",
    "de lunes a lunes": "every day",
    "none": "no day",
    "ningún día": "no day",
}


@pytest.mark.parametrize(("words", "expected"), WEEKDAYS.items())
def test_words_for_weekdays(words: str, expected: str) -> None:
    assert say.weekdays(read_weekdays(words)) == expected


@pytest.mark.parametrize(
    "words",
    [
        *[
            "",
            "x",
            "to fri",
            "mon to",
            "mon to to fri",
            "mon-wed-fri",
            "mon-weekdays",
            "weekdays-sat",
            "between mon and fri",
        ],
        *["all but mon", "except friday", "9-17", "tomorrow", "and", "mon " * 5_000, "a " * 5_000],
    ],
)
def test_what_is_no_weekdays_gets_examples(words: str) -> None:
    with pytest.raises(Unclear, match="mon-fri"):
        read_weekdays(words)


@given(st.frozensets(st.integers(0, 6)))
def test_weekdays_are_named_so_that_they_are_read_back(days: frozenset[int]) -> None:
    assert read_weekdays(say.weekdays(days)) == days
