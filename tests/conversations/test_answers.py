"""What employers answer, and what becomes of the lead: replies, promises, interviews, offers, a no, coming back."""

from __future__ import annotations

import pytest

from tests.fakes.clock import HandClock
from tests.talk import Talk


@pytest.fixture
def lead(alice: Talk) -> Talk:
    """Alice, who sent something to Acme today, a Tuesday."""
    alice.say("/lead add Acme - Analyst phone:+1 425 555 0100")
    return alice


def test_a_reply_brings_the_lead_in_touch_and_starts_its_clock_again(lead: Talk, clock: HandClock) -> None:
    clock.turn(days=3)

    said = lead.say("/lead heard Acme - replied")

    assert "they replied" in said
    assert "Next: call on Friday, November 13." in said  # Veterans Day is no working day
    assert "in touch" in lead.say("/lead list")


def test_a_promise_plans_the_working_day_after_it(lead: Talk) -> None:
    said = lead.say("/lead heard Acme promised by friday november 13")

    assert "they promised an answer by Friday, November 13" in said
    assert "Next: call on Monday, November 16. They promised an answer by Fri Nov 13." in said


def test_a_promise_in_the_past_is_asked_about_and_nothing_is_lost(lead: Talk) -> None:
    assert "Friday, October 30 has passed. Which day did they mean?" in lead.say("/lead heard Acme promised 2026-10-30")

    assert "by Friday, November 6" in lead.press("Fri Nov 6")


def test_a_promise_without_a_day_is_asked_for_one(lead: Talk) -> None:
    assert "By which day" in lead.say("/lead promised Acme")

    form = lead.press_for_form("Another day")
    lead.fill(form, {"day": "nov 20"})

    assert "Promised by: Friday, November 20" in lead.say("/lead show Acme")


def test_an_interview_is_reminded_of_and_thanked_for(lead: Talk) -> None:
    said = lead.say("/lead interview Acme 2026-11-12 14:30")

    assert "interview on Thursday, November 12 at 14:30" in said
    assert "Next: call to say thank you" not in said
    assert "on Friday, November 13. A thank-you is best the working day after" in said
    assert "I remind you on Wednesday, November 11 at 18:00" not in said  # a public holiday: nothing of ours comes
    assert "I remind you on Tuesday, November 10 at 18:00" in said


@pytest.mark.parametrize("back", ["/lead replied Acme", "/lead reopen Acme"])
def test_an_interview_that_is_still_ahead_is_thanked_for_after_a_no_that_was_none(lead: Talk, back: str) -> None:
    lead.say("/lead interview Acme 2026-11-06 10am")
    lead.say("/lead rejected Acme")

    said = lead.say(back)

    assert "on Monday, November 9" in said
    assert "this lead rests" not in said
    assert "0 working days" not in said
    assert "thank-you" in lead.say("/lead show Acme")


def test_what_is_overdue_is_to_be_done_today(lead: Talk, clock: HandClock) -> None:
    lead.say("/lead interview Acme 2026-11-05")
    clock.turn(days=4)

    said = lead.say("/lead went Acme talked:the new warehouse")

    assert "Next: send a short thank-you today, Saturday, November 7." in said
    assert "yesterday" not in said


def test_rounds_are_counted(lead: Talk, clock: HandClock) -> None:
    lead.say("/lead interview Acme 2026-11-05")
    clock.turn(days=3)

    lead.say("/lead went Acme talked:the new warehouse decide:nov 20 next:2026-11-18")

    shown = lead.say("/lead show Acme")
    assert "Interview: round 2, on Wednesday, November 18" in shown
    assert "Talked about: the new warehouse" in shown


def test_what_was_talked_about_is_in_the_thank_you(lead: Talk, clock: HandClock) -> None:
    lead.say("/lead interview Acme 2026-11-04")
    clock.turn(days=2)
    assert "Today: send a short thank-you" in lead.say("/followup today")

    form = lead.press_for_form("How did it go?")
    assert "I put “the new warehouse” into the thank-you" in lead.submit(form, {"talked": "the new warehouse"})
    lead.say("/lead edit Acme email:jobs@acme.example")

    assert "the new warehouse" in lead.say("/followup today")


def test_a_thank_you_does_not_use_up_what_they_promised(lead: Talk, clock: HandClock) -> None:
    lead.say("/lead interview Acme 2026-11-04")
    clock.turn(days=2)
    lead.say("/lead went Acme decide:nov 20")

    assert "Next: call on Monday, November 23. They promised an answer by Fri Nov 20" in lead.say(
        "/followup done Acme - emailed"
    )


def test_what_is_done_before_an_interview_leaves_the_thank_you_where_it_is(lead: Talk) -> None:
    lead.say("/lead interview Acme 2026-11-12")

    assert "on Friday, November 13" in lead.say("/followup done Acme - emailed")


def test_an_interview_before_it_was_sent_is_refused_with_a_way_on(alice: Talk) -> None:
    alice.say("/lead add Acme sent:not yet")

    assert "is not sent yet" in alice.say("/lead interview Acme tomorrow")
    assert "Next: find a name" in alice.press("Sent it today")

    assert "before you sent it" in alice.say("/lead interview Acme 2026-10-01")


def test_a_no_is_short_and_closes(lead: Talk, clock: HandClock) -> None:
    lead.say("/lead interview Acme today")
    clock.turn(days=1)

    said = lead.say("/lead rejected Acme")

    assert "they said no" in said
    assert "as far as “interviewing”" in said
    assert "closed, was interviewing · they said no" in lead.say("/lead list")


def test_an_offer_is_followed_up_the_working_day_before_its_date_and_never_rests(lead: Talk, clock: HandClock) -> None:
    assert "on Thursday, November 12. They want to know by Fri Nov 13." in lead.say("/lead offer Acme 2026-11-13")
    clock.turn(days=9)

    for _ in range(4):
        said = lead.say("/followup done Acme - spoke")
        assert "An offer does not rest" in said or "They want to know" in said
        clock.turn(days=3)


@pytest.mark.parametrize("ending", ["/lead rest Acme", "/lead close Acme - not for me", "/lead rejected Acme"])
def test_an_answer_opens_what_was_given_up_with_everything_in_it(lead: Talk, clock: HandClock, ending: str) -> None:
    lead.say("/followup done Acme - left voicemail")
    lead.say(ending)
    clock.turn(days=30)

    said = lead.say("/lead replied Acme")

    assert "They came back" in said
    assert "Next: call on" in said
    shown = lead.say("/lead show Acme")
    assert "left voicemail" in shown
    assert "Stage: in touch" in shown


def test_the_furthest_stage_is_kept(lead: Talk) -> None:
    lead.say("/lead interview Acme 2026-11-12")

    lead.say("/lead replied Acme")

    assert "Stage: interviewing" in lead.say("/lead show Acme")
    assert "so it was sent" in lead.say("/lead edit Acme sent:not yet")


def test_found_work_ends_the_nudges_and_starting_again_brings_all_back(lead: Talk) -> None:
    lead.say("/lead add Globex - Cook")
    lead.say("/lead interview Globex 2026-11-12")

    said = lead.say("/lead took Acme")

    assert "Congratulations! Acme - Analyst is yours." in said
    assert "Thank you for considering me for the Cook position" in said
    assert "Nudges are off" in lead.say("/followup list")
    lead.say("/lead took Acme")
    assert "Every lead is as it was" in lead.press("Starting again")
    assert "on Friday, November 13" in lead.say("/lead show Globex")


def test_undo_of_found_work_turns_nudges_on_again(lead: Talk) -> None:
    lead.say("/lead took Acme")

    assert "is as it was" in lead.press("Undo")

    assert "Nudges are off" not in lead.say("/followup list")


def test_undo_of_the_second_of_two_jobs_leaves_nudges_off(lead: Talk) -> None:
    lead.say("/lead add Globex - Cook")
    lead.say("/lead took Acme")
    lead.say("/lead took Globex")

    assert "is as it was" in lead.press("Undo")

    assert "Nudges are off" in lead.say("/followup list")
