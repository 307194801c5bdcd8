"""A year of people with different luck: the limits of what encourages hold for each of them, on every day.

The seed is printed; ``ENCOURAGING_SEED=…`` lives the same year again. Fifty people, with new luck each time:
``HYPOTHESIS_LONG=1``.
"""

from __future__ import annotations

import os
from collections import Counter
from datetime import date, timedelta
from random import SystemRandom

import pytest

from bot.days.working import Calendar
from bot.pipeline.memory import QUIET, Spoken
from bot.pipeline.words import Situation
from bot.voice.week import CLOSING
from tests.properties.luck import BEGINS, Seeker, Told, a_year

LONG = bool(os.environ.get("HYPOTHESIS_LONG"))
PEOPLE = 50 if LONG else 4
KNOWN = 2026
"""The seed of the short run: the same luck each time, in which everything happens to somebody."""
US = Calendar(frozenset({5, 6}), "US")
DAYS_7, DAYS_30, DAYS_90 = timedelta(days=7), timedelta(days=30), timedelta(days=90)
QUESTION, WEEK = "How shall I go on?", "Your week."
FRIDAY = 4
_DAY = timedelta(days=1)


@pytest.mark.timeout(1200 if LONG else 300)  # a year of days for everybody; a busy machine takes its time
def test_a_year_of_different_luck_keeps_every_limit() -> None:
    seed = int(os.environ.get("ENCOURAGING_SEED") or (SystemRandom().randrange(10**6) if LONG else KNOWN))
    print(f"ENCOURAGING_SEED={seed}")  # noqa: T201 - shown when it fails
    with a_year(PEOPLE, seed) as seekers:
        _something_of_everything(seekers)
        for seeker in seekers:
            _two_quiet_words_a_week_and_one_a_month_for_each_lead(seeker)
            _no_wording_twice_within_90_days(seeker)
            _what_is_on_the_cards_is_what_is_remembered(seeker)
            _nothing_cheerful_on_the_day_of_a_no_nor_on_the_next_working_day(seeker)
            _more_leads_are_asked_for_on_the_weeks_first_card_only(seeker)
            _silence_gets_one_card_a_week_then_one_question_then_none(seeker)
            _a_week_is_told_once_to_who_said_something_lately(seeker)


def spoken(seeker: Seeker, *about: Situation) -> list[Spoken]:
    """Return what was said to encourage somebody, about some situations or all."""
    return [each for each in seeker.now()[2] if not about or each.situation in about]


def too_near(words: list[Spoken], span: timedelta, most: int) -> list[Spoken]:
    """Return those that come after ``most`` others within a span."""
    return [last for first, last in zip(words, words[most:], strict=False) if last.day - first.day < span]


def _something_of_everything(seekers: list[Seeker]) -> None:
    found = Counter(each.situation for seeker in seekers for each in spoken(seeker))
    expected = {*QUIET, Situation.THIN, Situation.HARD_TO_START, Situation.CAME_BACK, Situation.FIRST_LEAD}

    assert expected - {Situation.QUIET_INTERVIEW} <= set(found), found
    assert sum(len(seeker.refused) for seeker in seekers) > PEOPLE / 2
    assert [told for seeker in seekers for told in seeker.told if told and told.card.summary == QUESTION]


def _two_quiet_words_a_week_and_one_a_month_for_each_lead(seeker: Seeker) -> None:
    words = spoken(seeker, *QUIET)
    assert not too_near(words, DAYS_7, 2)
    for lead in {each.lead for each in words}:
        assert not too_near([each for each in words if each.lead == lead], DAYS_30, 1)


def _no_wording_twice_within_90_days(seeker: Seeker) -> None:
    words = spoken(seeker)
    for key in {each.key for each in words}:
        assert not too_near([each for each in words if each.key == key], DAYS_90, 1), key


def _what_is_on_the_cards_is_what_is_remembered(seeker: Seeker) -> None:
    shown = Counter((told.day, about) for told in seeker.told if told for about in told.words)
    kept = Counter((each.day, each.situation.name.lower()) for each in spoken(seeker))
    assert shown == kept


def _nothing_cheerful_on_the_day_of_a_no_nor_on_the_next_working_day(seeker: Seeker) -> None:
    allowed = {Situation.REJECTED.name.lower(), Situation.FOUND_WORK.name.lower()}
    for day, place in seeker.refused:
        until = US.after(day, 1)
        after = [told for told in seeker.told[place:] if told and told.day <= until]
        assert not [told for told in after if set(told.words) - allowed], (day, after)
        cheerful = ("celebration", "Congratulations! You", *CLOSING)
        assert not [told for told in after if any(word in str(told.card) for word in cheerful)], (day, after)


def _more_leads_are_asked_for_on_the_weeks_first_card_only(seeker: Seeker) -> None:
    days = [each.day for each in spoken(seeker, Situation.THIN)]
    for day in days:
        monday = day - day.weekday() * _DAY
        assert not [each for each in _span(monday, day) if US.is_working(each)], day
    assert not too_near(spoken(seeker, Situation.THIN), timedelta(days=5), 1)


def _span(first: date, end: date) -> list[date]:
    return [first + number * _DAY for number in range((end - first).days)]


def _silence_gets_one_card_a_week_then_one_question_then_none(seeker: Seeker) -> None:
    silent: list[Told] = []
    for told in seeker.told:
        if told is None:
            silent = []
        elif told.by_itself and told.card.summary == WEEK:
            assert not silent or told.day < US.after(silent[0].day, 5), "who is silent is told of no week"
        elif told.by_itself and told.card.summary != "An interview is coming up.":
            _may_come(silent, told)
            silent.append(told)


def _a_week_is_told_once_to_who_said_something_lately(seeker: Seeker) -> None:
    spoke, before = BEGINS, BEGINS - DAYS_7
    for told in seeker.told:
        if told is None:
            continue
        if not told.by_itself:
            spoke = told.day
        elif "Your week, since" in str(told.card):
            assert told.day - spoke <= timedelta(weeks=2), told
            assert told.day - before >= timedelta(days=5), "once in each week; a holiday may bring two nearer"
            assert not US.is_working(told.day + _DAY) or told.day.weekday() == FRIDAY
            before = told.day


def _may_come(silent: list[Told], told: Told) -> None:
    """See that a card may come after those that met no word."""
    if not silent:
        assert told.card.summary != QUESTION
        return
    first, latest = silent[0], silent[-1]
    assert latest.card.summary != QUESTION, told
    assert (told.card.summary == QUESTION) is (told.day - first.day >= timedelta(weeks=3)), (first.day, told)
    if told.day >= US.after(first.day, 5):
        assert told.day - latest.day >= DAYS_7, (latest, told)
