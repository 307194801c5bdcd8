"""What people type for a day, wherever they are: read right, or asked about; never anything else."""

from __future__ import annotations

import string
from datetime import UTC, date, datetime, time
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.days import zones
from bot.days.words import FARTHEST, Looks, Said, Seen, Unclear, read_day, read_moment
from bot.days.working import Calendar
from tests.days.companies import COMPANIES
from tests.days.phrases import ASKS, ENGLISH, PHRASES, SPANISH, Expected

MONDAY = date(2026, 11, 23)
NEW_YEARS_EVE = date(2026, 12, 31)
FROM = Seen(MONDAY)
HOURS = {"America/New_York": time(22), "Asia/Tokyo": time(6), "Pacific/Auckland": time(1)}
"""Zones, and a local hour at which UTC has another day."""
LANGUAGES = ("", "en", "en-US", "en-GB", "es-419", "ja")


def said(phrase: str, seen: Seen, looks: Looks) -> str:
    try:
        moment = read_moment(phrase, seen, looks)
    except Unclear:
        return ASKS
    return f"{moment.day}" if moment.hour is None else f"{moment.day} {moment.hour:%H:%M}"


@pytest.mark.parametrize("zone", HOURS)
@pytest.mark.parametrize("each", PHRASES, ids=lambda each: f"{each.phrase}, {each.looks.name.lower()}")
def test_each_phrase_means_what_people_mean(each: Expected, zone: str) -> None:
    for today, expected in ((MONDAY, each.monday), (NEW_YEARS_EVE, each.new_years_eve)):
        instant = datetime.combine(today, HOURS[zone], ZoneInfo(zone)).astimezone(UTC)
        assert instant.date() != today

        assert said(each.phrase, Seen(zones.day_in(zone, instant)), each.looks) == expected


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_a_language_changes_only_dates_in_figures(language: str) -> None:
    for each in (each for each in PHRASES if "/" not in each.phrase):
        assert said(each.phrase, Seen(MONDAY, language=language), each.looks) == each.monday, each.phrase


def test_there_are_enough_phrases_of_both_languages() -> None:
    assert len({each.phrase for each in ENGLISH}) >= 150
    assert len({each.phrase for each in SPANISH}) >= 150


@pytest.mark.parametrize("name", COMPANIES)
def test_no_company_is_a_day(name: str) -> None:
    for today, language, looks in product((MONDAY, NEW_YEARS_EVE), LANGUAGES, Looks):
        for read in (read_day, read_moment):
            with pytest.raises(Unclear):
                read(name, Seen(today, language=language), looks)


def test_there_are_enough_companies() -> None:
    assert len(set(COMPANIES)) >= 200


@pytest.mark.parametrize(
    ("phrase", "language", "expected"),
    [
        ("5/12", "en-US", "2027-05-12"),
        ("5/12", "en-PH", "2027-05-12"),
        ("5/12", "fil", "2027-05-12"),
        ("5/12", "en-GB", "2026-12-05"),
        ("5/12", "en_AU", "2026-12-05"),
        ("5/12", "es-419", "2026-12-05"),
        ("5/12", "es", "2026-12-05"),
        ("5/12", "de", "2026-12-05"),
        ("5/12", "fr-CA", "2026-12-05"),
        ("5/12", "en", ASKS),
        ("5/12", "", ASKS),
        ("5/12", "en-CA", ASKS),
        ("5/12", "ja", ASKS),
        ("5/12", "zh-CN", ASKS),
        ("1/2/2027", "en-US", "2027-01-02"),
        ("1/2/2027", "es-MX", "2027-02-01"),
        ("1-2-27", "en-US", "2027-01-02"),
        ("1-2-27", "es", "2027-02-01"),
        ("1/2/2027", "", ASKS),
        ("1.2.2027", "en-US", "2027-02-01"),
        ("12.25.2026", "en-US", ASKS),
        ("12/25", "es", "2026-12-25"),
        ("25/12", "en-US", "2026-12-25"),
        ("5-12", "en-US", ASKS),
        ("5/13", "", "2027-05-13"),
        ("6/6", "", "2027-06-06"),
        ("24/7", "es", ASKS),
        ("tue 1/12", "es", "2026-12-01"),
        ("tue 12/1", "es", "2027-01-12"),
        ("mon 12/1", "es", ASKS),
        ("tomorrow at 9:30", "ja", "2026-11-24 09:30"),
        ("5/12 at 9:30", "en-US", "2027-05-12 09:30"),
        ("el 5/12 a las 9", "es-MX", "2026-12-05 09:00"),
    ],
)
def test_a_locale_settles_dates_in_figures(phrase: str, language: str, expected: str) -> None:
    assert said(phrase, Seen(MONDAY, language=language), Looks.AHEAD) == expected


@pytest.mark.parametrize(
    ("phrase", "looks", "offered"),
    [
        ("next tuesday", Looks.AHEAD, ["2026-11-24", "2026-12-01"]),
        ("monday", Looks.AHEAD, ["2026-11-23", "2026-11-30"]),
        ("5/12", Looks.AHEAD, ["2026-12-05", "2027-05-12"]),
        ("5/12", Looks.BACK, ["2025-12-05", "2026-05-12"]),
        ("tuesday", Looks.EITHER, ["2026-11-17", "2026-11-24"]),
        ("5", Looks.AHEAD, ["2026-12-05", "2026-11-28"]),
        ("yesterday", Looks.AHEAD, ["2026-11-23", "2026-11-29"]),
        ("tomorrow", Looks.BACK, ["2026-11-23", "2026-11-17"]),
        ("3 days ago", Looks.AHEAD, ["2026-11-26"]),
        ("in 3 business days", Looks.BACK, ["2026-11-18"]),
        ("2026-11-03", Looks.AHEAD, ["2027-11-03"]),
        ("2027-11-03", Looks.BACK, ["2026-11-03"]),
        ("2062-11-03", Looks.BACK, ["2026-11-03"]),
        ("2020-12-05", Looks.AHEAD, ["2026-12-05"]),
        ("dec 5", Looks.BACK, ["2025-12-05"]),
        ("feb 29", Looks.AHEAD, ["2028-02-29"]),
        ("lunes o martes", Looks.AHEAD, ["2026-11-30", "2026-11-24"]),
        ("el fin de semana", Looks.AHEAD, ["2026-11-28", "2026-11-29"]),
        ("en quince días", Looks.AHEAD, ["2026-12-07", "2026-12-08"]),
        ("tomorrow morning", Looks.AHEAD, ["2026-11-24"]),
        ("firday", Looks.AHEAD, ["2026-11-27"]),
        ("jan 32", Looks.AHEAD, []),
        ("soon", Looks.AHEAD, []),
    ],
)
def test_a_question_offers_the_days_that_may_be_meant(phrase: str, looks: Looks, offered: list[str]) -> None:
    with pytest.raises(Unclear) as question:
        read_moment(phrase, FROM, looks)

    assert [day.isoformat() for day in question.value.days] == offered
    assert str(question.value).endswith(".")


@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [
        ("next tuesday", "Is “next tuesday” 2026-11-24 or 2026-12-01? Please type the date."),
        ("tuesday at 3", "Is that 03:00 or 15:00? Please type the hour so."),
        ("jan 32", "“jan 32” is not in the calendar. Please type the date, like 2026-11-23."),
        ("ayer", "“ayer” (2026-11-22) has passed. Please give a day from today on."),
        ("2030-01-01", "2030-01-01 is more than two years away. Please check the year."),
        ("tomorrow morning", "“tomorrow morning” has no clear hour. Please type one, like 9am or 15:30."),
        ("acme", "I could not read that as a day. Try “tomorrow”, “friday”, “in 3 days” or a date like 2026-11-23."),
    ],
)
def test_a_question_is_one_plain_sentence(phrase: str, sentence: str) -> None:
    with pytest.raises(Unclear) as question:
        read_moment(phrase, FROM, Looks.AHEAD)

    assert str(question.value) == sentence


@pytest.mark.parametrize(
    "phrase", ["tomorrow 9am", "friday at noon", "3pm", "mañana a las 9", "tuesday morning", "at 3"]
)
def test_where_a_day_is_wanted_an_hour_is_refused(phrase: str) -> None:
    with pytest.raises(Unclear, match="leave the hour out") as question:
        read_day(phrase, FROM, Looks.AHEAD)

    assert len(question.value.days) == 1


@pytest.mark.parametrize("phrase", ["tonight", "this evening", "esta noche", "eod"])
def test_a_part_of_today_is_a_day_but_no_hour(phrase: str) -> None:
    assert read_day(phrase, FROM, Looks.AHEAD) == MONDAY
    with pytest.raises(Unclear, match="no clear hour"):
        read_moment(phrase, FROM, Looks.AHEAD)


@pytest.mark.parametrize("phrase", ["mañana", "man\u0303ana", "MAÑANA", "manana", " mañana \n", "¡Mañana!", "mañana."])
def test_accents_capitals_and_space_do_not_matter(phrase: str) -> None:
    assert read_day(phrase, FROM, Looks.AHEAD) == date(2026, 11, 24)


def test_working_days_are_the_persons_own() -> None:
    thanksgiving = Seen(MONDAY, Calendar(country="US"))
    sunday_to_thursday = Seen(MONDAY, Calendar(weekend=frozenset({4, 5})))

    assert read_day("in 3 business days", thanksgiving, Looks.AHEAD) == date(2026, 11, 27)
    assert read_day("en 4 días hábiles", sunday_to_thursday, Looks.AHEAD) == date(2026, 11, 29)
    assert read_day("end of the week", sunday_to_thursday, Looks.AHEAD) == date(2026, 11, 26)


@pytest.mark.parametrize("phrase", ["next monday", "next week", "martes de la próxima semana", "friday this week"])
def test_on_a_sunday_which_begins_the_week_for_many_a_week_is_asked(phrase: str) -> None:
    with pytest.raises(Unclear):
        read_day(phrase, Seen(date(2026, 11, 29)), Looks.AHEAD)


@pytest.mark.parametrize(
    ("phrase", "today", "looks", "expected"),
    [
        ("29 de febrero", date(2028, 2, 1), Looks.AHEAD, date(2028, 2, 29)),
        ("in a month", date(2027, 1, 31), Looks.AHEAD, date(2027, 2, 28)),
        ("en un año", date(2028, 2, 29), Looks.AHEAD, date(2029, 2, 28)),
        ("the 31st", date(2027, 2, 1), Looks.BACK, date(2027, 1, 31)),
        ("the 30th", date(2027, 1, 31), Looks.AHEAD, date(2027, 3, 30)),
        ("friday", date(2028, 2, 28), Looks.AHEAD, date(2028, 3, 3)),
        ("ayer", date(2027, 1, 1), Looks.BACK, date(2026, 12, 31)),
    ],
)
def test_the_edges_of_months_and_years(phrase: str, today: date, looks: Looks, expected: date) -> None:
    assert read_day(phrase, Seen(today), looks) == expected


HOSTILE = [
    *["", " ", "x" * 10_000, "1" * 10_000, "in " * 5_000, "mañana " * 2_000, " " * 10_000, "\u0301" * 10_000],
    *["mar " * 15, "3 " * 30, "a las " * 10, "1/" * 30, "-" * 60, "." * 60, "a" * 60, "9" * 60, "d5" * 30],
    *["((((a+)+)+)+)$", "%s%n", "../../etc", "<!channel>", "@everyone", "'; drop table days; --", "\x00", "\ud800"],
    *[
        "٣ days",
        "in ٣ days",
        "３ days",
        "3² days",
        "½ week",
        "in -3 days",
        "in 1e3 days",
        "1_000 days",
        "99999d",
        "999y",
    ],
    *[
        "999bd",
        "in 999 business days",
        "999mo",
        "dec 99999",
        "9999-12-31",
        "0001-01-01",
        "31.12.9999",
        "\u200dtomorrow",
    ],
    *["tomorrow" + "\u0336" * 60, "ﬀriday", "ToMoRRoW at at at 9", "tomorrow\x009am"],
]


@pytest.mark.parametrize("looks", [Looks.AHEAD, Looks.BACK])
@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_what_was_never_a_day_ends_in_a_question(words: str, looks: Looks) -> None:
    for read in (read_day, read_moment):
        with pytest.raises(Unclear) as question:
            read(words, Seen(MONDAY, Calendar(country="US")), looks)
        assert len(str(question.value)) < 200


PIECES = """
in ago hace en de el la the next last this próximo pasado que viene at a las tomorrow mañana am pm and y o or end
3 5 12 15 2027 5th 9:30 5/12 5.12. monday martes mar dec diciembre days semanas weeks mes bd horas fin of del noon
mediodía morning tarde por un una once half past tonight - / . : ,
"""
PHRASES_LIKE = st.lists(st.sampled_from(PIECES.split()), max_size=9).map(" ".join)
TYPED = st.one_of(st.text(max_size=80), st.text(string.printable, max_size=70), PHRASES_LIKE)
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


@given(TYPED, DAYS, st.sampled_from(Looks), st.sampled_from(LANGUAGES))
@example("a week from friday", MONDAY, Looks.AHEAD, "")
def test_any_words_give_a_day_on_the_right_side_or_a_question(
    words: str, today: date, looks: Looks, language: str
) -> None:
    found = _read(words, Seen(today, language=language), looks)
    days = found.days if isinstance(found, Unclear) else (found.day,)

    assert str(found).endswith(".") or isinstance(found, Said)
    assert all(_right(day, today, looks) for day in days)
    assert len(days) == len(set(days)) <= 4


def _read(words: str, seen: Seen, looks: Looks) -> Said | Unclear:
    try:
        return read_moment(words, seen, looks)
    except Unclear as question:
        return question


def _right(day: date, today: date, looks: Looks) -> bool:
    return (day - today).days * looks.value >= 0 and abs(day - today) <= FARTHEST


@given(DAYS, DAYS)
def test_a_day_that_was_offered_is_read_when_it_is_picked(today: date, day: date) -> None:
    if abs(day - today) <= FARTHEST:
        assert read_moment(day.isoformat(), Seen(today), Looks.EITHER) == Said(day)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("in 1 year 2 months and 3 days", "2028-01-26"),
        ("en 1 año 2 meses y 3 días", "2028-01-26"),
        ("december 2026 the 5th", "2026-12-05"),
        ("in 1 month, 1 week and 2 days at 9am", ASKS),
        ("2 days ago in 3 weeks", ASKS),
        ("8 days a week", ASKS),
        ("december 5 6", ASKS),
        ("27 d 5 d", ASKS),
        ("3 weeks and 2 weeks", ASKS),
        ("two y from weeks", ASKS),
        ("5 dec 2027 and", ASKS),
        ("december", ASKS),
    ],
)
def test_the_rest_is_read_by_dateparser_if_it_read_each_word(phrase: str, expected: str) -> None:
    assert said(phrase, FROM, Looks.AHEAD) == expected


def test_what_dateparser_gives_is_held_to_the_same_rules() -> None:
    assert said("in 1 month 1 week and 2 days", FROM, Looks.BACK) == ASKS
    assert said("in 2 years 2 months and 2 days", FROM, Looks.AHEAD) == ASKS


@pytest.mark.parametrize("looks", Looks)
@pytest.mark.parametrize("phrase", ["10", "on 5", "demain 9h", "2027", "mayo", "in 2 hours", "42", "sun corp", "1w 1h"])
def test_what_dateparser_would_guess_is_asked(phrase: str, looks: Looks) -> None:
    assert said(phrase, FROM, looks) == ASKS
