"""Follow-ups: done, put off, moved, and what the buttons of old cards do."""

from __future__ import annotations

import pytest

from bot.card import Reply
from tests.fakes.clock import HandClock
from tests.talk import Talk, words


@pytest.mark.parametrize(
    ("outcome", "next_step"),
    [
        ("left voicemail", "Next: call on Tuesday, November 10."),
        ("emailed", "Next: call on Tuesday, November 10."),
        ("spoke", "Next: call on Monday, November 9."),
        ("no answer", "Next: call tomorrow, Wednesday, November 4."),
        ("they said no calls", "Next: find a name to write to on Tuesday, November 10."),
        ("they said no contact", "They asked for no contact"),
    ],
)
def test_each_outcome_plans_the_next_step_by_itself(alice: Talk, outcome: str, next_step: str) -> None:
    alice.say("/lead add Acme phone:+1 425 555 0100")

    assert next_step in alice.say(f"/followup done 1 {outcome}")


def test_the_cadence_grows_and_then_the_lead_rests_still_open(alice: Talk, clock: HandClock) -> None:
    alice.say("/lead add Acme phone:+1 425 555 0100")
    days = []
    for _ in range(2):
        said = alice.say("/followup done 1 left voicemail")
        days.append(said.split("Next: call on ")[1].split(".")[0])
        clock.turn(days=14)

    assert days == ["Tuesday, November 10", "Monday, November 30"]
    assert "it rests, still open" in alice.say("/followup done 1 left voicemail")
    assert "resting" in alice.say("/lead list")


def test_snooze_puts_the_nudge_off_and_leaves_the_rhythm(alice: Talk) -> None:
    alice.say("/lead add Acme phone:+1 425 555 0100")

    assert "comes back on Thursday, November 12" in alice.say("/followup snooze 1 2026-11-12")
    assert "put off until Thu Nov 12" in alice.say("/lead show 1")
    assert "Monday, November 9" in alice.say("/lead undo")


def test_a_day_without_a_card_is_said(alice: Talk) -> None:
    alice.say("/lead add Acme")

    said = alice.say("/followup snooze 1 2026-11-14")

    assert "Saturday, November 14 is no working day" in said
    assert "Monday, November 16" in said


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("/followup plan Acme feb 30", "“feb 30” is not in the calendar."),
        ("/followup snooze Acme blursday", "I could not read that as a day."),
        ("/followup done Acme juggled", "Please choose one of: left voicemail"),
        ("/followup snooze Acme until:", "Please give a day, for instance tomorrow or friday."),
    ],
)
def test_what_is_wrong_behind_a_lead_is_named_and_the_lead_is_not(alice: Talk, line: str, problem: str) -> None:
    alice.say("/lead add Acme")

    said = alice.ask_line(line)

    assert problem in said
    assert "no such lead" not in said


@pytest.mark.parametrize("outcome", ["left a message", "buzón", "buzon", "dejé mensaje", "left a voicemail"])
def test_a_voicemail_has_many_names(alice: Talk, outcome: str) -> None:
    alice.say("/lead add Acme")

    assert "left voicemail" in alice.say(f"/followup done Acme {outcome}")


def test_today_is_no_day_to_put_something_off_to(alice: Talk) -> None:
    alice.say("/lead add Acme")

    assert "Please choose tomorrow or a later day" in alice.say("/followup snooze 1 today")


def test_change_day_asks_only_for_the_day(alice: Talk) -> None:
    alice.say("/lead add Acme")

    form = alice.press_for_form("Change day")
    answer = alice.fill(form, {"day": "friday"})

    assert [field.param.name for field in form.fields] == ["day"]
    assert isinstance(answer, Reply)
    assert "on Friday, November 6" in words(answer.card)


def test_a_button_of_a_step_that_is_done_says_so_and_changes_nothing(alice: Talk) -> None:
    alice.say("/lead add Acme phone:+1 425 555 0100")
    alice.say("/lead show 1")
    old = alice.button("Left voicemail").call
    alice.press("Left voicemail")

    answer = alice.ask(old)

    assert isinstance(answer, Reply)
    assert "you noted “left voicemail” today" in words(answer.card)
    assert alice.say("/lead show 1").count("left voicemail") == 1


def test_the_list_has_what_is_due_and_what_is_coming(alice: Talk, clock: HandClock) -> None:
    alice.say("/lead add Acme")
    clock.turn(days=7)
    alice.say("/lead add Globex")

    said = alice.say("/followup list")

    assert said.index("Due today") < said.index("Acme") < said.index("Coming") < said.index("Globex")
    assert "Today: find a name" in alice.press("Start with the first")


def test_a_zone_that_is_said_moves_everything_and_stays(alice: Talk) -> None:
    alice.say("/lead add Acme")

    said = alice.say("/followup zone berlin")

    assert "Europe/Berlin" in said
    assert "Your planned follow-up moved with it" in said
    assert "09:00 (Berlin time)" in alice.say("/lead show 1")


def test_an_unknown_zone_lists_the_nearest(alice: Talk) -> None:
    (field,) = alice.open("/followup zone berlinn").problems

    assert "Europe/Berlin" in field.problem


def test_settings_show_everything_that_can_be_set(alice: Talk) -> None:
    said = alice.say("/followup settings")

    assert "Time zone: New York (America/New_York)" in said
    assert "Names in nudges: shown at once" in said
    assert "show no names until you press Show" in alice.press("Names off")


def test_name_and_number_come_into_the_script(alice: Talk, clock: HandClock) -> None:
    alice.say("/lead add Acme - Analyst phone:+1 425 555 0100 contact:Ms. Jones")
    alice.say("/followup me name:Betty phone:+1 206 555 0199")
    clock.turn(days=6)

    said = alice.say("/followup today")

    assert "this is Betty" in said
    assert said.count("+1 206 555 0199") == 2


def test_today_is_a_day_while_its_card_can_come(alice: Talk, clock: HandClock) -> None:
    alice.say("/lead add Acme")

    assert "It is due now" in alice.say("/followup plan 1 today")
    clock.turn(hours=12)
    assert "Today's card is over" in alice.say("/followup plan 1 today")
    assert "tomorrow, Wednesday, November 4" in alice.say("/lead show 1")


def test_undo_counts_no_step_twice(alice: Talk) -> None:
    alice.say("/lead add Acme")
    alice.say("/followup done 1 emailed")
    alice.say("/lead show 1")
    of_the_undone_step = alice.button("Tomorrow").call
    alice.say("/lead undo")
    alice.say("/followup done 1 emailed")

    assert "is over" in alice._read(alice.ask(of_the_undone_step))


def test_snooze_never_brings_anything_forward(alice: Talk) -> None:
    alice.say("/lead add Acme")

    assert "It comes later than that anyway, on Monday, November 9" in alice.say("/followup snooze 1 tomorrow")


def test_what_is_not_sent_cannot_be_followed_up(alice: Talk) -> None:
    alice.say("/lead add Acme")
    alice.press("Not sent yet")

    assert "not sent yet" in alice.say("/followup done 1 emailed")
    assert "Next:" in alice.press("Sent it")
