"""Celebrating: in the answer to what was noted, once, never right after a no about something else."""

from __future__ import annotations

import pytest

from tests.conversations.test_nudges import nine
from tests.fakes.clock import HandClock
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def cheers(alice: Talk, about: str) -> bool:
    """Tell whether the last answer has a word about this."""
    assert alice.answer
    return any(each.call.args.get("less") == about for each in alice.answer.card.buttons())  # type: ignore[union-attr]


def test_the_first_lead_and_only_the_first(alice: Talk) -> None:
    alice.say("/lead add Acme")
    assert cheers(alice, "first_lead")
    alice.say("/lead add Globex")
    assert not cheers(alice, "first_lead")


def test_the_first_call_and_only_the_first(alice: Talk) -> None:
    for name in ("Acme", "Globex", "Initech"):
        alice.say(f"/lead add {name} phone:+14255550100")
    alice.say("/followup done 1 emailed")
    assert not cheers(alice, "first_call")
    alice.say("/followup done 2 left voicemail")
    assert cheers(alice, "first_call")
    alice.say("/followup done 3 spoke")
    assert not cheers(alice, "first_call")


@pytest.mark.parametrize("before", ["/lead rest 1", "/lead close 1 not for me", "/followup plan 1 2027-02-01"])
def test_an_answer_on_a_resting_a_closed_or_a_quiet_lead(alice: Talk, clock: HandClock, before: str) -> None:
    alice.say("/lead add Acme")
    alice.say(before)
    clock.turn_to(nine("2026-11-18"))

    assert "They came back, 10 working days after" in alice.say("/lead replied Acme")
    assert cheers(alice, "came_back")


def test_an_answer_in_good_time_is_just_noted(alice: Talk, clock: HandClock) -> None:
    alice.say("/lead add Acme")
    clock.turn_to(nine("2026-11-10"))
    alice.say("/lead replied Acme")
    assert not cheers(alice, "came_back")


def test_a_no_after_a_long_silence_is_no_return(alice: Talk, clock: HandClock) -> None:
    alice.say("/lead add Acme")
    alice.say("/lead rest 1")
    clock.turn_to(nine("2026-11-18"))
    alice.say("/lead rejected Acme")
    assert not cheers(alice, "came_back")
    assert cheers(alice, "rejected")


def test_back_after_a_pause_unless_it_began_today(alice: Talk, clock: HandClock) -> None:
    alice.say("/lead add Acme")
    alice.say("/followup pause 2027-01-10")
    alice.say("/followup resume")
    assert not cheers(alice, "back")
    alice.say("/followup pause 2027-01-10")
    clock.turn_to(nine("2026-12-15"))
    alice.say("/followup resume")
    assert cheers(alice, "back")


def test_found_work_is_celebrated_on_any_day(alice: Talk) -> None:
    for name in ("Acme", "Globex"):
        alice.say(f"/lead add {name}")
    alice.say("/lead rejected Globex")
    alice.say("/lead took Acme")
    assert cheers(alice, "found_work")


@pytest.mark.parametrize(("day", "cheerful"), [("2026-11-18", False), ("2026-11-19", False), ("2026-11-20", True)])
def test_nothing_cheerful_on_the_day_of_a_no_nor_on_the_next_working_day(
    alice: Talk,
    clock: HandClock,
    day: str,
    cheerful: bool,  # noqa: FBT001 - a table
) -> None:
    for name in ("Acme", "Globex", "Initech", "Umbrella"):
        alice.say(f"/lead add {name} phone:+14255550100")
    alice.say("/lead rest Acme")
    clock.turn_to(nine("2026-11-18"))
    alice.say("/lead rejected Globex")
    assert cheers(alice, "rejected")

    clock.turn_to(nine(day))
    alice.say("/lead replied Acme")
    assert cheers(alice, "came_back") is cheerful
    alice.say("/followup done Umbrella spoke")
    assert cheers(alice, "first_call") is cheerful
    assert ("celebration" in alice.say("/lead interview Umbrella 2026-12-01")) is cheerful
    assert ("Congratulations" in alice.say("/lead offer Umbrella")) is cheerful


def test_with_the_tone_off_it_is_just_noted(alice: Talk, clock: HandClock) -> None:
    alice.say("/followup tone off")
    alice.say("/lead add Acme phone:+14255550100")
    assert not cheers(alice, "first_lead")
    alice.say("/lead rest 1")
    clock.turn_to(nine("2026-11-18"))
    assert "They came back, 10 working days after" in alice.say("/lead replied Acme")
    assert not cheers(alice, "came_back")
