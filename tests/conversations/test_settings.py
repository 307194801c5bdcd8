"""Settings: each is shown with what changes it; what is planned moves with it, and the answer says how much."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scheduler.pusher import Pusher
from tests.conversations.test_nudges import nine
from tests.talk import Talk


@pytest.fixture
def busy(alice: Talk) -> Talk:
    """Alice, who has three follow-ups on a Monday, and wants no card besides."""
    alice.say("/lead week card:off")
    for number in range(1, 4):
        alice.say(f"/lead add Company {number} phone:+1 425 555 010{number} email:c{number}@example.com")
    return alice


def test_the_card_shows_every_setting_with_what_changes_it(alice: Talk) -> None:
    said = alice.say("/followup settings")

    for line in (
        "Time zone: New York (America/New_York)",
        "Hours and days: 09:00 to 21:00, on working days",
        "Weekend: Saturday and Sunday",
        "Holidays of: United States",
        "Pace: standard",
        "Follow-ups a day: at most 3",
        "Way: calling first",
        "Weekly summary: on",
        "Names in nudges: shown at once",
        "Code names: off",
    ):
        assert line in said
    labels = " ".join(alice.labels())
    for label in (
        "Time zone",
        "Hours and days",
        "Country",
        "light",
        "At most 5",
        "Writing first",
        "Weekly summary off",
        "Names off",
        "Code names on",
    ):
        assert label in labels


async def test_the_zone_moves_everything_and_nine_stays_nine(busy: Talk, pusher: Pusher) -> None:
    assert "3 planned follow-ups moved with it" in busy.say("/followup zone berlin")
    assert await pusher.next_due() == nine("2026-11-09", "Europe/Berlin")

    assert "3 planned follow-ups moved with it" in busy.press("Undo")
    assert await pusher.next_due() == nine("2026-11-09")


def test_moving_to_another_country_moves_to_its_working_days(alice: Talk) -> None:
    alice.say("/lead add Acme")
    alice.say("/followup plan Acme 2026-11-26")  # Thanksgiving: the answer gives the next day
    assert "Fri Nov 27" in alice.say("/lead list")

    assert "Your planned follow-up moved with it" in alice.say("/followup zone berlin")

    assert "Thu Nov 26" in alice.say("/lead list")


async def test_hours_decide_when_the_card_comes(busy: Talk, pusher: Pusher) -> None:
    assert "I write from 12:00 to 21:00, on working days" in busy.say("/followup hours midday")

    assert await pusher.next_due() == nine("2026-11-09").replace(hour=17)
    assert "I write from 09:00 to 21:00" in busy.press("Undo")
    assert await pusher.next_due() == nine("2026-11-09")


async def test_days_may_be_weekends_and_the_weekend_may_be_other_days(busy: Talk, pusher: Pusher) -> None:
    assert "Saturday and Sunday" in busy.say("/followup hours days:sat, sun")
    assert (await pusher.next_due()) == nine("2026-11-14")

    said = busy.say("/followup hours days:sun-thu weekend:fri, sat")

    assert "Your weekend is Friday and Saturday" in said
    assert (await pusher.next_due()) == nine("2026-11-09")


def test_a_call_that_never_finds_an_open_office_is_written(busy: Talk) -> None:
    assert "1. Company 1 · sent · call" in busy.say("/lead list")

    busy.say("/followup hours after work")

    assert "1. Company 1 · sent · send a short email" in busy.say("/lead list")
    busy.say("/followup hours 9")
    assert "1. Company 1 · sent · call" in busy.say("/lead list")


def test_a_call_lands_when_the_employer_is_open_there(alice: Talk) -> None:
    alice.say("/followup hours 9-12")

    alice.say('/lead add Acme phone:"+49 30 5550101" email:a@acme.example city:berlin')
    alice.say('/lead add Globex phone:"+81 3 5550101" email:g@globex.example city:tokyo')

    listed = alice.say("/lead list")
    assert "1. Acme · sent · call" in listed
    assert "2. Globex · sent · send a short email" in listed


def test_the_holidays_of_the_employers_country_count(alice: Talk) -> None:
    said = alice.say("/lead add Acme email:a@acme.example sent:2026-11-02 city:tokyo")
    assert "Monday, November 9" in said  # November 3 is a holiday in Japan: two, three, four from the 4th on

    assert "Friday, November 6" in alice.say("/lead add Globex email:g@globex.example sent:2026-11-02")


def test_no_country_means_no_holidays(alice: Talk) -> None:
    alice.say("/lead add Acme")
    assert "United States" in alice.say("/followup settings")

    assert "No public holidays count" in alice.say("/followup country none")

    assert "on Wednesday, November 11" in alice.say("/followup plan Acme nov 11")
    assert "public holidays of Bayern, Germany" in alice.say("/followup country bavaria")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("/followup limit 0", "from 1 to 10"),
        ("/followup limit 1000", "from 1 to 10"),
        ("/followup country atlantis", "Which country is that? Try"),
        ("/followup zone atlantis", "Try a large city near you"),
        ("/followup hours 22-6", "hour"),
        ("/followup hours days:blursday", "day"),
        ("/followup pace fast", "choose one of: light, standard, persistent"),
        ("/followup pause until yesterday", "has passed"),
    ],
)
def test_bad_input_gets_one_sentence_and_keeps_what_was_typed(alice: Talk, line: str, sentence: str) -> None:
    alice.say("/lead add Acme")
    answer = alice.ask_line(line)

    assert sentence in answer


def test_pace_changes_what_is_planned(busy: Talk) -> None:
    assert "3 planned follow-ups moved with it" in busy.say("/followup pace persistent")
    assert "Fri Nov 6" in busy.say("/lead list")

    busy.say("/followup pace light")
    assert "Tue Nov 10" in busy.say("/lead list")


def test_limit_spreads_what_is_added_from_then_on(busy: Talk) -> None:
    busy.say("/followup limit 5")

    assert "on Monday, November 9" in busy.say("/lead add Company 4")


def test_writing_instead_twice_becomes_the_default_and_can_be_undone(busy: Talk) -> None:
    busy.say("/followup write 1")
    said = busy.say("/followup write 2")

    assert "Twice now you would rather write" in said
    assert "Way: writing first" in busy.say("/followup settings")
    busy.say("/followup write 1")
    assert "calling first" in busy.say("/followup way calling")
    assert "call" in busy.say("/lead add Company 4 phone:+1 425 555 0104 email:c4@example.com")


def test_the_platforms_zone_moves_what_is_planned_too(busy: Talk) -> None:
    busy.say("/followup plan 1 2026-11-26")
    busy.profile = replace(busy.profile, zone="Europe/Berlin")

    busy.say("/followup list")

    assert "Holidays of: Germany" in busy.say("/followup settings")


def test_the_longest_settings_can_be_taken_back(alice: Talk) -> None:
    alice.say("/followup hours 9:30-21:30 days:mon, tue, wed, thu, fri, sat, sun weekend:mon, tue, wed, thu, fri, sat")

    said = alice.say("/followup hours 10:30-20:30 days:mon weekend:sun")

    assert "I write from 10:30 to 20:30, Monday" in said
    assert "from 09:30 to 21:30, every day" in alice.press("Undo")


def test_an_hour_outside_new_hours_becomes_the_days_card(busy: Talk) -> None:
    busy.say("/followup snooze 1 until nov 12 6pm")
    assert "Thu Nov 12 at 18:00" in busy.say("/lead list")

    busy.say("/followup hours 9-12")

    listed = busy.say("/lead list")
    assert "Thu Nov 12" in listed
    assert "18:00" not in listed


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("", "Your scripts have no name for you yet, and no number to call you back at."),
        ("name:Pat", "Your scripts use Pat. They have no number to call you back at yet."),
        ("phone:+1 206 555 0199", "Your scripts use +1 206 555 0199. They have no name for you yet."),
        ("name:Pat phone:+1 206 555 0199", "Your scripts use Pat and +1 206 555 0199."),
    ],
)
def test_what_the_scripts_lack_is_said_in_words(alice: Talk, given: str, said: str) -> None:
    alice.profile = replace(alice.profile, name="")

    assert said in alice.say(f"/followup me {given or 'name:'}")


def test_a_zone_of_letters_is_a_time_already(alice: Talk) -> None:
    alice.profile = replace(alice.profile, zone="UTC")

    assert "at 09:00 (UTC)." in alice.say("/lead add Acme")


def test_a_tone_is_named_in_one_sentence(alice: Talk) -> None:
    said = alice.say("/followup tone brief")

    assert "Your tone from now on is brief: what is known, and one thing to do." in said
