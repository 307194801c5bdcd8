"""A year of one seeker, day by day on the simulated clock; docs/year.md is what was said.

``python -m tests.conversations.write_year`` writes the page anew (``make generate`` does it).
"""

from __future__ import annotations

from collections import Counter
from datetime import date, time
from pathlib import Path

from bot.core import Core
from scheduler.pusher import Pusher
from tests.conversations.year import lived, page
from tests.databases import Database
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox

PAGE = Path(__file__).parents[2] / "docs" / "year.md"


async def test_a_year_of_one_seeker(
    core: Core, pusher: Pusher, mailbox: Mailbox, clock: HandClock, database: Database
) -> None:
    diary = await lived(core, pusher, mailbox, clock)

    cards = [each for each in diary.cards if "interview is coming up" not in each.card.summary]
    days = Counter(each.at.date() for each in cards)
    assert not [day for day, count in days.items() if count > 1]
    assert not [day for day in days if day.weekday() > 4]
    holidays = {date(2026, 11, 11), date(2026, 11, 26), date(2026, 12, 25), date(2027, 1, 1), date(2027, 5, 1)}
    assert not holidays & set(days)
    started_again = date(2027, 10, 29)  # at noon, and what waited came at once
    in_time = [each for each in cards if "late" not in each.says and each.at.date() != started_again]
    assert {each.at.time() for each in in_time} == {time(9)}
    assert max(each.says.count("Today: ") for each in cards) == 1
    if database.kind == "sqlite":
        assert PAGE.read_text("utf-8") == page(diary), "docs/year.md is old: run `make generate`"
