"""A week is counted from what was done and heard in it, each thing once, and nothing that was no contact."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.insight import week
from bot.insight.week import Ahead, Answered, Done
from bot.people.person import Person, ZoneFrom
from bot.people.preferences import Preferences
from bot.pipeline import weekly
from bot.pipeline.lead import Change, FollowUp, Lead
from bot.pipeline.words import Answer, Deed, Outcome, Reason, Stage, Way, Why

MONDAY, FRIDAY = date(2026, 11, 9), date(2026, 11, 13)
PERSON = Person("p", "America/New_York", ZoneFrom.SAID, seen_on=FRIDAY)
LEAD = Lead("l", "p", 1, "Acme", date(2026, 10, 1), email="jobs@acme.example", sent=date(2026, 10, 1))
OTHER = replace(LEAD, id="o", number=2, company="Globex")
DAY = timedelta(days=1)


def change(
    deed: Deed, detail: str = "", lead: Lead = LEAD, day: date = MONDAY, batch: str = "", before: Lead | None = None
) -> Change:
    """Return something that happened."""
    at = datetime(day.year, day.month, day.day, 15, tzinfo=UTC)
    return Change(f"{lead.id}{deed}{detail}{day}", "p", lead.id, deed, detail, day, at, 1, before, batch)


def counted(*changes: Change, leads: tuple[Lead, ...] = (LEAD, OTHER)) -> week.Week:
    """Return the week from Monday to Friday."""
    return week.of(leads, changes, MONDAY, FRIDAY, PERSON, ahead=Ahead())


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [
        (Outcome.VOICEMAIL, Done.CALL),
        (Outcome.SPOKE, Done.CALL),
        (Outcome.NO_ANSWER, Done.CALL),
        (Outcome.EMAILED, Done.EMAIL),
        (Outcome.TEXTED, Done.TEXT),
        (Outcome.MESSAGED, Done.MESSAGE),
        (Outcome.STOPPED_BY, Done.VISIT),
    ],
)
def test_each_touch_is_counted_by_its_kind(outcome: Outcome, kind: Done) -> None:
    assert counted(change(Deed.TOUCHED, outcome)).done == ((kind, 1),)


@pytest.mark.parametrize("deed", sorted(set(Deed) - week.TELLING))
def test_what_is_no_contact_is_not_counted(deed: Deed) -> None:
    assert counted(change(deed)).quiet


def test_one_touch_about_two_leads_is_one() -> None:
    shared = [change(Deed.TOUCHED, Outcome.EMAILED, lead, batch="b") for lead in (LEAD, OTHER)]

    assert counted(*shared).done == ((Done.EMAIL, 1),)


def test_leads_are_counted_on_the_day_they_were_added_and_the_day_they_were_sent() -> None:
    sent = replace(LEAD, sent=FRIDAY)

    assert counted(change(Deed.ADDED), leads=(sent, OTHER)).done == ((Done.SENT, 1), (Done.ADDED, 1))
    assert counted(leads=(replace(LEAD, sent=FRIDAY + DAY), OTHER)).quiet


@given(st.integers(-10, 10))
def test_only_the_days_of_the_week_are_counted(distance: int) -> None:
    day = MONDAY + distance * DAY

    assert counted(change(Deed.TOUCHED, Outcome.EMAILED, day=day)).quiet is not (MONDAY <= day <= FRIDAY)


def test_a_removed_lead_is_not_counted() -> None:
    touched = change(Deed.TOUCHED, Outcome.EMAILED), change(Deed.HEARD, Answer.REPLIED)

    assert counted(*touched, leads=(OTHER,)).quiet


def test_answers_are_told_once_for_each_lead_and_a_no_last() -> None:
    found = counted(
        change(Deed.HEARD, Answer.REJECTED, OTHER),
        change(Deed.HEARD, Answer.REPLIED),
        change(Deed.HEARD, Answer.REPLIED, day=FRIDAY),
        change(Deed.TOUCHED, Outcome.SPOKE),
    )

    assert found.answers == (
        Answered(LEAD, Answer.REPLIED),
        Answered(LEAD, Outcome.SPOKE),
        Answered(OTHER, Answer.REJECTED),
    )


@pytest.mark.parametrize(("reason", "told"), [(Reason.REJECTED, 1), (Reason.NOT_FOR_ME, 0), (Reason.NO_ANSWER, 0)])
def test_a_lead_that_was_closed_is_an_answer_only_where_they_said_no(reason: Reason, told: int) -> None:
    assert len(counted(change(Deed.CLOSED, reason)).answers) == told


@pytest.mark.parametrize(
    ("before", "answer", "back"),
    [
        (replace(LEAD, last_touch=date(2026, 10, 1)), Answer.REPLIED, True),
        (replace(LEAD, closed=Reason.NO_ANSWER), Answer.REPLIED, True),
        (replace(LEAD, last_touch=date(2026, 11, 6)), Answer.REPLIED, False),
        (replace(LEAD, last_touch=date(2026, 10, 1)), Answer.REJECTED, False),
    ],
)
def test_what_came_back_was_quiet_or_closed(before: Lead, answer: Answer, *, back: bool) -> None:
    assert [each.back for each in counted(change(Deed.HEARD, answer, before=before)).answers] == [back]


def planned(day: date, lead: Lead = LEAD) -> Lead:
    """Return a lead with a follow-up."""
    return replace(lead, plan=FollowUp(1, day, Way.EMAIL, Why.AGAIN, day))


def test_next_is_what_comes_until_the_end_of_next_week_by_its_day() -> None:
    leads = (
        planned(date(2026, 11, 17)),
        planned(date(2026, 11, 17), replace(OTHER, email="jobs@globex.example")),
        planned(date(2026, 11, 19), replace(OTHER, id="a", email="")),
        planned(date(2026, 11, 23), replace(OTHER, id="b", email="")),
        planned(date(2026, 11, 13), replace(OTHER, id="c", email="")),
    )

    found = week.ahead(leads, PERSON, FRIDAY + DAY, FRIDAY)

    assert found.follow_ups == ((date(2026, 11, 17), 2), (date(2026, 11, 19), 1))
    assert week.ahead(leads, PERSON, FRIDAY, FRIDAY).follow_ups[0] == (FRIDAY, 1)


def test_leads_with_one_contact_are_one_follow_up() -> None:
    leads = (planned(date(2026, 11, 17)), planned(date(2026, 11, 17), replace(LEAD, id="o", number=2)))

    assert week.ahead(leads, PERSON, FRIDAY, FRIDAY).follow_ups == ((date(2026, 11, 17), 1),)


def test_what_falls_into_a_pause_comes_when_it_ends_and_nothing_comes_to_who_found_work() -> None:
    away = replace(PERSON, paused_until=date(2026, 11, 19))

    assert week.ahead((planned(date(2026, 11, 17)),), away, FRIDAY, FRIDAY).follow_ups == ((date(2026, 11, 19), 1),)
    assert not week.ahead((planned(date(2026, 11, 17)),), replace(PERSON, found_on=FRIDAY), FRIDAY, FRIDAY)


def test_interviews_are_next_in_their_order() -> None:
    late, early, over, closed = (
        replace(LEAD, id=str(number), stage=Stage.INTERVIEWING, interview=day)
        for number, day in enumerate((date(2026, 11, 20), date(2026, 11, 16), MONDAY, date(2026, 11, 17)))
    )

    found = week.ahead((late, early, over, replace(closed, closed=Reason.FILLED)), PERSON, FRIDAY, FRIDAY)

    assert found.interviews == (early, late)


@pytest.mark.parametrize(
    ("likes", "day", "told"),
    [
        (Preferences(), MONDAY, FRIDAY),
        (Preferences(weekend=frozenset({4, 5})), MONDAY, date(2026, 11, 12)),
        (Preferences(weekend=frozenset({4, 5})), FRIDAY, date(2026, 11, 12)),
        (Preferences(days=frozenset({0, 2})), FRIDAY, MONDAY),  # Wednesday the 11th is a public holiday
        (Preferences(days=frozenset({6})), MONDAY, date(2026, 11, 15)),
        (Preferences(days=frozenset({2})), MONDAY, None),
    ],
)
def test_the_week_is_told_on_its_last_day_for_cards(likes: Preferences, day: date, told: date | None) -> None:
    assert weekly.told_on(replace(PERSON, likes=likes), day) == told


def test_it_is_told_from_the_day_on_which_the_week_before_was_told() -> None:
    only_wednesdays = replace(PERSON, likes=Preferences(days=frozenset({2})))

    assert weekly.since(PERSON, FRIDAY) == date(2026, 11, 6)
    assert weekly.since(only_wednesdays, date(2026, 11, 18)) == date(2026, 11, 4)  # the 11th is a public holiday


@pytest.mark.parametrize(
    ("changed", "leads", "tells"),
    [
        ({}, (LEAD,), True),
        ({}, (), False),
        ({}, (replace(LEAD, closed=Reason.OTHER),), False),
        ({}, (replace(LEAD, added_on=FRIDAY),), False),
        ({"likes": Preferences(weekly=False)}, (LEAD,), False),
        ({"found_on": MONDAY}, (LEAD,), False),
        ({"silent_since": MONDAY}, (LEAD,), False),
        ({"paused_until": FRIDAY}, (LEAD,), False),
        ({"week_told_on": date(2026, 11, 6)}, (LEAD,), True),
        ({"week_told_on": date(2026, 11, 12)}, (LEAD,), False),
        ({"unanswered_since": date(2026, 11, 2)}, (LEAD,), False),
        ({"seen_on": None}, (planned(date(2026, 11, 17)),), False),
        ({"seen_on": date(2026, 10, 30)}, (planned(date(2026, 11, 17)),), True),
        ({"seen_on": date(2026, 10, 30)}, (planned(date(2026, 11, 23)),), False),
        ({"seen_on": date(2026, 10, 29)}, (planned(date(2026, 11, 17)),), False),
        ({"seen_on": date(2026, 10, 30)}, (replace(LEAD, interview=date(2026, 11, 17)),), True),
    ],
)
def test_it_is_told_to_who_listens_and_has_something(
    changed: dict[str, object], leads: tuple[Lead, ...], *, tells: bool
) -> None:
    person = replace(PERSON, **changed)  # type: ignore[arg-type]

    assert weekly.tells(leads, person, FRIDAY) is tells
    assert not weekly.tells(leads, person, FRIDAY - DAY)
