"""A person's own numbers: from ten finished cases with at least two returns, never a guess."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.days.working import Calendar
from bot.pipeline.figures import Figures, own
from bot.pipeline.lead import Change, Lead
from bot.pipeline.words import Answer, Deed, Reason

SENT = date(2026, 3, 2)
CALENDAR = Calendar(frozenset({5, 6}), "")


def a_change(number: int, deed: Deed, detail: str, after: int, *, closed: bool = False) -> Change:
    """Return what happened to a lead so many days after it was sent."""
    lead = Lead(f"l{number}", "p", number, "Acme", SENT, sent=SENT, last_touch=SENT)
    before = replace(lead, closed=Reason.NO_ANSWER) if closed else lead
    day = SENT + timedelta(days=after)
    at = datetime(2026, 3, 2, tzinfo=UTC) + timedelta(days=after)
    return Change(f"c{number}-{after}", "p", lead.id, deed, detail, day, at, 2, before)


def closed(number: int, after: int = 20) -> Change:
    """Return that a lead was closed."""
    return a_change(number, Deed.CLOSED, Reason.NO_ANSWER, after)


def replied(number: int, after: int, *, from_closed: bool = False) -> Change:
    """Return that an employer answered."""
    return a_change(number, Deed.HEARD, Answer.REPLIED, after, closed=from_closed)


def test_four_of_eleven_came_back_after_nineteen_days() -> None:
    returns = [replied(number, after) for number, after in enumerate((16, 18, 20, 22))]

    assert own([*returns, *map(closed, range(4, 11))], CALENDAR) == Figures(11, 4, 19)


def test_too_few_cases_or_returns_give_no_number() -> None:
    assert own([replied(0, 20), replied(1, 20), *map(closed, range(2, 9))], CALENDAR) is None
    assert own([replied(0, 20), *map(closed, range(1, 15))], CALENDAR) is None
    assert own([], CALENDAR) is None


def test_only_what_was_quiet_counts() -> None:
    early = [replied(number, 5) for number in range(10)]
    soon_closed = [closed(number, 3) for number in range(10, 20)]

    assert own([*early, *soon_closed, replied(20, 20), replied(21, 20)], CALENDAR) is None


def test_a_no_after_a_silence_is_a_case_without_a_return() -> None:
    refused = [a_change(number, Deed.HEARD, Answer.REJECTED, 30) for number in range(8)]

    assert own([*refused, replied(8, 20), replied(9, 20)], CALENDAR) == Figures(10, 2, 20)


def test_a_closed_lead_that_came_back_is_one_case_and_a_return() -> None:
    cases = [*map(closed, range(10)), replied(0, 40, from_closed=True), replied(1, 20, from_closed=True)]

    assert own([*cases, replied(0, 90)], CALENDAR) == Figures(10, 2, 30)
