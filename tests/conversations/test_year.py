"""A year of one seeker, day by day on the simulated clock; docs/year.md is what was said.

``python -m tests.conversations.write_year`` writes the page anew (``make generate`` does it).
"""

from __future__ import annotations

import os
from collections import Counter
from datetime import UTC, date, time

import pytest

from bot.core import Core
from bot.language import Language
from bot.people.preferences import Tone
from scheduler.pusher import Pusher
from tests.conversations import tones
from tests.conversations.diary import Arrived
from tests.conversations.tones import TONES, told
from tests.conversations.year import PAGES, lived, page
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox

UNITED_STATES = (
    date(2026, 11, 11),
    date(2026, 11, 26),
    date(2026, 12, 25),
    date(2027, 1, 1),
    date(2027, 1, 18),
    date(2027, 2, 15),
)
GERMANY = (date(2027, 3, 26), date(2027, 3, 29), date(2027, 5, 6), date(2027, 5, 17))
"""Public holidays on weekdays, where she was on them."""
FEWER_FROM = date(2026, 12, 29)
"""The day from which her limit is two a day."""
PAUSE = (date(2026, 12, 11), date(2026, 12, 28))
FOUND_WORK = date(2027, 9, 29)


@pytest.fixture
async def diary_pages(core: Core, pusher: Pusher, mailbox: Mailbox, clock: HandClock) -> tuple[list[Arrived], str]:
    """What came by itself over the year, and the page that tells it."""
    diary = await lived(core, pusher, mailbox, clock)
    return diary.cards, page(diary)


async def test_a_year_of_one_seeker(diary_pages: tuple[list[Arrived], str]) -> None:
    arrived, told = diary_pages
    _comes_when_it_should([each for each in arrived if "interview is coming up" not in each.card.summary])
    _reminds_in_the_evening([each for each in arrived if "interview is coming up" in each.card.summary])
    assert PAGES[Language.ENGLISH].read_text("utf-8") == told, "docs/year.md is old: run `make generate`"


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_the_same_year_in_spanish(core: Core, pusher: Pusher, mailbox: Mailbox, clock: HandClock) -> None:
    diary = await lived(core, pusher, mailbox, clock, Language.SPANISH)

    _comes_when_it_should([each for each in diary.cards if "entrevista" not in each.card.summary])
    assert PAGES[Language.SPANISH].read_text("utf-8") == page(diary), "docs/year.es.md is old: run `make generate`"


LONG = bool(os.environ.get("HYPOTHESIS_LONG"))
LIVED = (
    [(language, tone) for language in Language for tone in TONES]
    if LONG
    else [(Language.ENGLISH, Tone.LIGHT), (Language.SPANISH, Tone.BRIEF)]
)
"""The years that are compared with the page of the tones; the two warm ones are compared above, too."""


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("language", "tone"), LIVED)
async def test_the_same_year_in_three_tones(
    core: Core, pusher: Pusher, mailbox: Mailbox, clock: HandClock, language: Language, tone: Tone
) -> None:
    diary = await lived(core, pusher, mailbox, clock, language, tone)

    said = tones.said_in(tones.PAGES[language].read_text("utf-8"), tone, language)
    assert said == list(told(diary).values()), f"{tones.PAGES[language].name} is old: run `make generate`"


def _comes_when_it_should(cards: list[Arrived]) -> None:
    days = Counter(each.at.date() for each in cards)
    assert set(days.values()) == {1}
    assert not [day for day in days if day.weekday() > 4]
    assert not set(days) & {*UNITED_STATES, *GERMANY}
    assert not [day for day in days if PAUSE[0] < day < PAUSE[1] or day > FOUND_WORK]
    assert Counter(each.at.time() for each in cards if each.at.time() != time(9)) == {time(11): 1}  # it was down
    assert max(each.follow_ups for each in cards if each.at.date() < FEWER_FROM) == 3
    assert max(each.follow_ups for each in cards if each.at.date() >= FEWER_FROM) == 2
    hours = {each.at.date(): each.at.astimezone(UTC).hour for each in cards}
    march = [(day.isoformat(), hour) for day, hour in sorted(hours.items()) if day.month == 3 and day.year == 2027]
    assert {hour for day, hour in march if day < "2027-03-14"} == {14}
    assert {hour for day, hour in march if "2027-03-14" < day <= "2027-03-16"} == {13}
    assert {hour for day, hour in march if "2027-03-16" < day < "2027-03-28"} == {8}
    assert {hour for day, hour in march if day > "2027-03-28"} == {7}


def _reminds_in_the_evening(reminders: list[Arrived]) -> None:
    assert [each.at.date() for each in reminders] == [
        date(2026, 11, 18),
        date(2026, 11, 23),
        date(2027, 4, 19),
        date(2027, 9, 6),
        date(2027, 9, 15),
        date(2027, 9, 27),
    ]
    assert {each.at.time() for each in reminders} == {time(18)}
