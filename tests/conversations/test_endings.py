"""Leads that rest, are closed, challenged, reopened, removed, tidied up; and what undo takes back."""

from __future__ import annotations

import pytest
from sqlalchemy import NullPool, create_engine, text

from scheduler.pusher import Pusher
from tests.databases import Database
from tests.fakes.clock import HandClock
from tests.talk import Talk


@pytest.fixture
def lead(alice: Talk) -> Talk:
    """Alice, who sent something to Acme today, a Tuesday."""
    alice.say("/lead add Acme - Analyst phone:+1 425 555 0100")
    return alice


def test_the_last_step_asks_and_unanswered_it_rests(lead: Talk, clock: HandClock) -> None:
    for _ in range(3):
        clock.turn(days=14)
        said = lead.say("/followup done Acme - left voicemail")

    assert "That was the last planned step" in said
    assert lead.labels()[:3] == ["One more follow-up", "Let it rest", "Close it"]
    assert "sent · resting" in lead.say("/lead list")


def test_one_more_follow_up_after_the_last_step(lead: Talk, clock: HandClock) -> None:
    for _ in range(3):
        lead.say("/followup done Acme - left voicemail")

    assert "Next: call on Monday, November 16." in lead.press("One more follow-up")
    clock.turn(days=14)
    assert "That was the last planned step" in lead.say("/followup done Acme - left voicemail")


@pytest.mark.parametrize(
    "reason", ["they ghosted me", "I'll assume they're not interested", "no answer", "nunca me contestaron"]
)
def test_silence_taken_for_a_no_is_challenged_once_with_what_is_known(
    lead: Talk, clock: HandClock, reason: str
) -> None:
    clock.turn(days=9)
    lead.say("/followup done Acme - emailed")
    clock.turn(days=7)

    said = lead.say(f"/lead close Acme - {reason}")

    assert "you sent it and followed up once, the last time 5 working days ago, and nobody has said no" in said
    assert "Closed: 1. Acme - Analyst (no answer)" in lead.press("Close it, that's fine")
    lead.say("/lead add Globex")
    assert "Closed: 2. Globex" in lead.say("/lead close Globex - they ghosted me")  # once a week is enough


def test_the_challenge_offers_one_more_try(lead: Talk) -> None:
    lead.say("/lead close Acme - no answer")

    assert "Next: call tomorrow, Wednesday, November 4." in lead.press("One more try")


@pytest.mark.parametrize("reason", ["not for me", "the commute is too long", "they said no", "position filled"])
def test_a_reason_of_ones_own_is_not_questioned(lead: Talk, reason: str) -> None:
    assert f"Closed: 1. Acme - Analyst ({reason})" in lead.say(f"/lead close Acme - {reason}")


def test_closing_without_a_reason_asks_for_one(lead: Talk) -> None:
    assert "Why do you close Acme - Analyst?" in lead.say("/lead close Acme")

    assert "Closed: 1. Acme - Analyst (position filled)" in lead.press("Position filled")


def test_a_closed_lead_is_left_alone_until_it_is_opened(lead: Talk) -> None:
    lead.say("/lead close Acme - filled")

    assert "closed already" in lead.say("/lead close Acme - filled")
    assert "That lead is closed" in lead.say("/followup done Acme - emailed")
    assert "Next: call on Monday, November 9." in lead.press("Reopen")
    assert "That one is open" in lead.say("/lead reopen Acme")


def test_rest_keeps_it_open_without_nudges(lead: Talk) -> None:
    assert "It stays open, without nudges of its own" in lead.say("/lead rest Acme")

    assert "sent · resting" in lead.say("/lead list")
    assert "Acme - Analyst" in lead.say("/lead resting")


def test_hello_to_up_to_three_resting_leads(lead: Talk) -> None:
    for company in ("Globex", "Initech", "Umbrella"):
        lead.say(f"/lead add {company}")
    lead.say("/lead tidy all - rest")

    assert "at most three" in lead.say("/lead hello all")
    assert "A hello is planned" in lead.say("/lead hello 1, 3")
    assert "1. Acme - Analyst · sent · call, Wed Nov 4" in lead.say("/lead list")
    assert "sent · resting" in lead.say("/followup done Acme - spoke") or "in touch" in lead.say("/lead list")


def test_hellos_are_spread_over_days_with_room(lead: Talk) -> None:
    lead.say("/followup limit 1")
    for company in ("Globex", "Initech"):
        lead.say(f"/lead add {company}")
    lead.say("/lead tidy all - rest")

    said = lead.say("/lead hello 1, 2, 3")

    assert all(day in said for day in ("Wed Nov 4", "Thu Nov 5", "Fri Nov 6"))
    assert "planned for Fri Nov 6" in lead.say("/lead show 3")


def test_a_hello_lets_it_rest_on(lead: Talk) -> None:
    lead.say("/lead rest Acme")
    lead.say("/lead hello 1")

    lead.say("/followup done Acme - emailed")

    assert "sent · resting" in lead.say("/lead list")


def test_tidy_up_changes_many_and_one_undo_takes_all_back(lead: Talk) -> None:
    for company in ("Globex", "Initech", "Umbrella"):
        lead.say(f"/lead add {company}")
    before = lead.say("/lead list")

    said = lead.say("/lead tidy 1, 2, 4 - close reason:filled")

    assert "3 leads: closed." in said
    assert lead.say("/lead list").count("position filled") == 3
    lead.say("/lead tidy 3 - rest")
    assert "3. Initech is as it was" in lead.say("/lead undo")
    assert "1. Acme - Analyst, 2. Globex, 4. Umbrella are as they were" in lead.say("/lead undo")
    assert lead.say("/lead list") == before


def test_tidy_up_gives_new_days_that_are_spread(lead: Talk) -> None:
    for company in ("Globex", "Initech", "Umbrella"):
        lead.say(f"/lead add {company}")

    lead.say("/lead tidy all - new day day:nov 16")

    listed = lead.say("/lead list")
    assert [listed.count("Mon Nov 16"), listed.count("Tue Nov 17")] == [3, 1]


def test_a_whole_tidy_gets_one_sentence_of_doubt(lead: Talk) -> None:
    lead.say("/lead add Globex")

    assert "Nobody has said no for these 2 leads" in lead.say("/lead tidy all - close")

    assert "2 leads: resting now." in lead.press("Let them rest")


def test_undo_of_many_says_why_not_when_one_changed_since(lead: Talk) -> None:
    lead.say("/lead add Globex")
    lead.say("/lead tidy all - rest")
    undo = lead.button("Undo").call
    lead.say("/lead note 2 a note")

    assert "Something newer changed Globex" in lead.read(undo)
    assert "1. Acme - Analyst · sent · resting" in lead.say("/lead list")


async def test_remove_asks_hides_at_once_comes_back_and_is_really_gone_after_ten_minutes(
    lead: Talk, clock: HandClock, pusher: Pusher, database: Database
) -> None:
    assert "Remove Acme - Analyst and all that is noted about it?" in lead.say("/lead remove Acme")
    assert "For ten minutes Undo brings it back" in lead.press("Remove it")
    undo = lead.button("Undo").call
    assert "no leads yet" in lead.say("/lead list")
    clock.turn(seconds=9 * 60)
    await pusher.tidy()
    lead.ask(undo)
    assert "1. Acme - Analyst · sent · call, Mon Nov 9" in lead.say("/lead list")

    lead.say("/lead remove 1")
    lead.press("Remove it")
    gone = lead.button("Undo").call
    clock.turn(seconds=10 * 60 + 1)
    await pusher.tidy()

    with create_engine(database.owner_url, poolclass=NullPool).connect() as rows:
        assert rows.execute(text("SELECT count(*) FROM lead")).scalar() == 0
        assert rows.execute(text("SELECT count(*) FROM change")).scalar() == 0
    assert "nothing to take back" in lead.read(gone)


def test_a_duplicate_is_asked_about_and_never_silent(lead: Talk) -> None:
    assert "You have 1. Acme - Analyst already (sent, added today" in lead.say("/lead add ACME, Inc. - analyst")
    assert "So far" in lead.press("The same one")

    lead.say("/lead add acme  GmbH - Analyst note:second opening")
    assert "Saved as lead 2. acme GmbH - Analyst" in lead.press("A new one")
    assert "second opening" in lead.say("/lead show 2")
