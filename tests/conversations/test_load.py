"""Many leads: never more than the limit on a day's card, nothing starves, and the open follow-ups level off."""

from __future__ import annotations

import os
import re
from datetime import date, timedelta

import pytest

from bot.days.working import Calendar
from bot.pipeline.lead import Lead
from scheduler.pusher import Pusher
from tests.conversations.test_card import run_to
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.properties.life import Life
from tests.talk import Talk, words

US = Calendar(country="US")
WAIT = 10
"""Working days that a follow-up may come after its cadence."""
LIMIT = 3
DAYS_AHEAD = 10
"""Working days in two weeks."""


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_thirty_leads_at_once_are_spread_and_all_are_reached(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    told = [
        alice.say(f"/lead add Company {number} email:c{number}@example.com sent:{sent}")
        for number, sent in enumerate(["2026-10-20", "2026-10-28", "today"] * 10, 1)
    ]

    for day in range(4, 28):
        await run_to(f"2026-11-{day:02}", pusher, clock)
        alice.say("/followup list")

    assert all("due" not in said for said in told)
    assert max(len(_shown(words(card))) for _, card, _ in mailbox.sent) <= LIMIT
    assert {name for _, card, _ in mailbox.sent for name in _shown(words(card))} == {f"{n}" for n in range(1, 31)}
    assert sum("is full (3 a day)" in said or "next free day (3 a day)" in said for said in told) >= 20
    assert "on the next day that works" in told[0]


def _shown(said: str) -> set[str]:
    """Return the numbers of the companies that a card has a follow-up for."""
    about = said.split("resting leads", maxsplit=1)[0]
    lines = [line for line in about.splitlines() if "@example.com" in line or "send a short email" in line]
    return {word for line in lines for word in _numbers(line)}


def _numbers(line: str) -> list[str]:
    if "@example.com" in line:
        return [line.partition("@")[0].removeprefix("c")]
    return [line.split("Company ")[1].split(" ", maxsplit=1)[0]] if "Company " in line else []


WEEKS = 26 if os.environ.get("HYPOTHESIS_LONG") else 13
"""What is open levels off after six weeks; half a year shows that it stays so."""


@pytest.mark.timeout(600)  # half a year of days; a busy machine takes its time
@pytest.mark.parametrize(
    "diligence",
    [
        pytest.param(LIMIT, id="does each card"),
        pytest.param(1, id="does the first only"),
        pytest.param(0, id="does nothing"),
    ],
)
def test_ten_new_leads_a_week_without_one_answer(diligence: int) -> None:
    life = Life()
    try:
        loads = _weeks(life, WEEKS, diligence)
        _reached_in_time(life.leads())
        assert all(_follow_ups(words(each.card)) <= LIMIT for each in life.sent)
        keys = [each.key for each in life.sent]
        assert len(keys) == len(set(keys))
        assert max(loads[-6:]) <= max(loads[4:-6]) * 1.2, loads
        assert max(loads) <= LIMIT * (WAIT + DAYS_AHEAD), loads
    finally:
        life.close()


def _follow_ups(said: str) -> int:
    return len(re.findall(r"Today[:,] ", said)) + sum(line.split(". ")[0].isdigit() for line in said.splitlines())


def _weeks(life: Life, weeks: int, diligence: int) -> list[int]:
    """Add ten leads a week and do some of each card; return how much is open after each week, and in the next two."""
    loads: list[int] = []
    for week in range(weeks):
        for number in range(10):
            life.alice.say(f"/lead add Company {week}-{number} email:c{week}x{number}@example.com")
        for _ in range(7):
            life.pass_time(timedelta(days=1))
            for lead in life.due()[:diligence]:
                life.alice.say(f"/followup done {lead.number} emailed")
        soon = life.today() + timedelta(days=14)
        loads.append(sum(bool(lead.plan and lead.plan.due <= soon) for lead in life.leads()))
    return loads


def _reached_in_time(leads: tuple[Lead, ...]) -> None:
    """See that each lead was shown once, or is to be, within its cadence and ten working days, the limit aside."""
    plans = [(lead, lead.plan) for lead in leads if lead.plan]
    late = [lead for lead, plan in plans if lead.touches and US.between(_later(lead), plan.day) > WAIT + 1]
    assert not late, late
    assert not [lead for lead in leads if lead.plan is None and lead.shown_on is None]


def _later(lead: Lead) -> date:
    assert lead.plan
    return max(lead.plan.wanted, lead.last_touch or lead.plan.wanted)
