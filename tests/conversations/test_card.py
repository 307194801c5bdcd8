"""The day's card: its order, its limit, what shares it; just one and enough; evenings, hours, pauses, being late."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.card import Card
from scheduler.pusher import Pusher
from tests.conversations.test_nudges import last, nine
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.talk import Talk, words


async def run_to(day: str, pusher: Pusher, clock: HandClock) -> None:
    """Let time pass until nine on a day, as the timer would: from one due instant to the next."""
    end = nine(day)
    while (due := await pusher.next_due()) and due <= end:
        clock.turn_to(max(due, clock.now()))
        await pusher.tick()
    clock.turn_to(max(end, clock.now()))
    await pusher.tick()


def follow_ups(card: Card) -> list[str]:
    """Return the lines of a card that name a lead."""
    return [line for line in words(card).splitlines() if "Acme" in line or "Company" in line]


NAMES = ("Acme", "Globex", "Ecorp", "Initech")
"""In the order in which their follow-ups should stand: an interview's thank-you, a promise, in touch, sent."""


async def test_promises_and_thank_yous_come_first_then_the_furthest_stage(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/followup limit 4")
    for name in reversed(NAMES):
        alice.say(f"/lead add {name} email:jobs@{name}.example sent:2026-10-20")
    alice.say("/lead replied Ecorp")
    alice.say("/lead promised Globex 2026-11-06")
    alice.say("/lead interview Acme 2026-11-06")
    clock.turn_to(nine("2026-11-09"))
    await pusher.tick()

    said = words(last(mailbox))
    assert [said.index(name) for name in NAMES] == sorted(said.index(name) for name in NAMES)


async def test_what_is_not_done_goes_lower_each_day_and_nothing_starves(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/followup limit 1")
    for number in range(1, 4):
        alice.say(f"/lead add Company {number} email:c{number}@example.com sent:2026-10-20")

    await run_to("2026-11-09", pusher, clock)

    firsts = [words(card).splitlines()[1] for _, card, _ in mailbox.sent]
    assert firsts == ["Company 1", "Company 2", "Company 3", "Company 1"]


async def test_leads_with_one_contact_share_one_follow_up(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say('/lead add Acme - Cook contact:"Ms. Jones" phone:"+1 425 555 0100"')
    alice.say('/lead add Acme - Waiter contact:"Ms. Jones" phone:"(425) 555-0100"')
    alice.say('/lead add Globex - Cook phone:"+1 425 555 0199"')
    await run_to("2026-11-09", pusher, clock)

    said = words(last(mailbox))
    assert "One touch for all: Acme - Waiter" in said
    assert "the Cook position and the Waiter position" in said
    assert last(mailbox).summary == "You have 2 follow-ups today."
    done = alice.say("/followup done 1 left voicemail")
    assert "It counts for Acme - Waiter, too." in done
    shown = alice.say("/lead show 2")
    assert "left voicemail" in shown
    assert "1. Acme - Cook, 2. Acme - Waiter are as they were" in alice.say("/lead undo")


async def test_leads_with_one_contact_are_planned_each_by_itself_and_come_together(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/followup limit 1")
    assert "on Monday, November 9." in alice.say("/lead add Acme - Cook email:jobs@acme.example")
    assert "on Tuesday, November 10." in alice.say("/lead add Acme - Waiter email:jobs@acme.example")
    await run_to("2026-11-09", pusher, clock)

    assert "the Cook position and the Waiter position" in words(last(mailbox))
    assert last(mailbox).summary == "You have one follow-up today."


async def test_a_contact_that_was_reached_days_ago_is_not_touched_again_at_once(alice: Talk) -> None:
    alice.say("/lead add Acme - Cook email:jobs@acme.example sent:2026-10-20")
    alice.say("/followup done 1 emailed")

    said = alice.say("/lead add Acme - Waiter email:JOBS@acme.example sent:2026-10-20")

    assert "Next: send a short email on Tuesday, November 10. " in said
    assert "you reached the same contact a few days ago" in said


async def test_just_one_another_and_enough(alice: Talk, pusher: Pusher, clock: HandClock) -> None:
    for number in range(1, 4):
        alice.say(f"/lead add Company {number} email:c{number}@example.com")
    await run_to("2026-11-09", pusher, clock)
    alice.say("/followup today")

    one = alice.press("Just one")
    assert [name in one for name in ("Company 1", "Company 2")] == [True, False]
    another = alice.press("Another")
    assert [name in another for name in ("Company 1", "Company 2")] == [False, True]
    assert "3 follow-ups keep until the next cards" in alice.press("Enough for today")
    alice.say("/followup done 1 emailed")
    assert "Company 2" in alice.press("Another")


async def test_the_evening_before_an_interview(alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> None:
    alice.say("/lead week card:off")
    alice.say("/lead add Acme - Analyst")
    alice.say("/lead interview Acme 2026-11-06 10:30")

    await run_to("2026-11-06", pusher, clock)

    assert len(mailbox.sent) == 1
    assert last(mailbox).summary == "An interview is coming up."
    assert "Interview tomorrow, Friday, November 6 at 10:30: Acme - Analyst." in words(last(mailbox))
    await run_to("2026-11-09", pusher, clock)
    assert "Today: send a short thank-you" in words(last(mailbox))
    assert "How did it go?" in [button.label for button in last(mailbox).buttons()]


@pytest.mark.parametrize("back", ["2026-11-06T00:30", "2026-11-06T09:30"])
async def test_an_interview_that_is_still_ahead_is_reminded_of_late(
    back: str, alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead week card:off")
    alice.say("/lead add Acme - Analyst")
    alice.say("/lead interview Acme 2026-11-06 17:00")

    clock.turn_to(datetime.fromisoformat(f"{back}-05:00"))
    await pusher.tick()
    await run_to("2026-11-06", pusher, clock)

    assert [card.summary for _, card, _ in mailbox.sent] == ["An interview is coming up."]
    assert "late" in words(last(mailbox))
    assert "today, Friday, November 6 at 17:00: Acme - Analyst." in words(last(mailbox))
    assert "Interview today, Friday, November 6 at 17:00: 1. Acme" in alice.say("/followup today")


async def test_an_interview_that_is_over_or_stands_on_the_days_card_is_not_reminded_of_late(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead week card:off")
    alice.say("/lead add Acme - Analyst")
    alice.say("/lead add Globex")
    alice.say("/lead interview Acme 2026-11-06 9:15")
    alice.say("/lead interview Globex 2026-11-09")
    clock.turn_to(nine("2026-11-06"))
    clock.turn(hours=0.5)
    assert await pusher.tick() == 0

    clock.turn_to(nine("2026-11-09"))
    await pusher.tick()

    assert [card.summary for _, card, _ in mailbox.sent] == ["You have one follow-up today."]
    assert "Interview today, Monday, November 9: Globex." in words(last(mailbox))


async def test_a_moved_interview_is_reminded_of_once(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead week card:off")
    alice.say("/lead add Acme")
    alice.say("/lead interview Acme 2026-11-06")
    alice.say("/lead interview Acme 2026-11-10")

    await run_to("2026-11-10", pusher, clock)

    assert [card.summary for _, card, _ in mailbox.sent] == ["An interview is coming up."]
    assert "November 10" in words(mailbox.sent[0][1])


async def test_a_snooze_to_an_hour_comes_at_that_hour(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead week card:off")
    alice.say("/lead add Acme email:jobs@acme.example")
    await run_to("2026-11-09", pusher, clock)

    assert "comes back today, Monday, November 9 at 15:00" in alice.say("/followup snooze Acme until 3pm")
    assert await pusher.next_due() == nine("2026-11-09").replace(hour=20)
    clock.turn_to(nine("2026-11-09").replace(hour=20))
    assert await pusher.tick() == 1
    assert "Today: send a short email" in words(last(mailbox))
    await run_to("2026-11-10", pusher, clock)
    assert len(mailbox.sent) == 3  # not done: it stands on the next day's card


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("/followup snooze Acme until tomorrow 7am", "Your hours are 09:00 to 21:00"),
        ("/followup snooze Acme until saturday 3pm", "Nothing of mine comes on Saturday"),
        ("/followup plan Acme 9:30am", "09:30 has passed today"),
    ],
)
async def test_an_hour_at_which_nothing_may_come_is_asked_about(alice: Talk, line: str, question: str) -> None:
    alice.say("/lead add Acme email:jobs@acme.example sent:2026-10-20")

    assert question in alice.say(line)

    alice.ask(alice.button(alice.labels()[0]).call)
    assert "09:" in alice.say("/lead list") or "15:00" in alice.say("/lead list")


async def test_a_pause_ends_with_one_card(alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> None:
    for number in range(1, 6):
        alice.say(f"/lead add Company {number} email:c{number}@example.com")
    assert "Nothing is lost" in alice.say("/followup pause until nov 20")

    await run_to("2026-11-20", pusher, clock)

    assert len(mailbox.sent) == 1
    said = words(last(mailbox))
    assert "Your pause is over. 5 follow-ups came due meanwhile." in said
    assert "2 more can wait" in said
    await run_to("2026-11-23", pusher, clock)
    assert len(mailbox.sent) == 2
    assert "pause" not in words(last(mailbox))


async def test_a_pause_in_which_nothing_came_due_says_so(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/followup pause until nov 6")

    await run_to("2026-11-06", pusher, clock)

    assert [words(card) for _, card, _ in mailbox.sent] == ["Your pause is over. Nothing came due meanwhile."]


async def test_a_pause_can_be_ended(alice: Talk, pusher: Pusher) -> None:
    alice.say("/lead week card:off")
    alice.say("/lead add Acme")
    alice.say("/followup pause until nov 20")
    assert await pusher.next_due() == nine("2026-11-20")

    assert "Nudges are on again" in alice.press("End the pause")

    assert await pusher.next_due() == nine("2026-11-09")


@pytest.mark.parametrize(
    ("back", "late"),
    [("2026-11-09T11:30-05:00", "2 hours"), ("2026-11-10T09:00-05:00", "a day"), ("2026-11-13T12:00-05:00", "4 days")],
)
async def test_late_is_said_with_one_card(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox, back: str, late: str
) -> None:
    alice.say("/lead add Acme")
    alice.say("/lead add Globex")
    clock.turn_to(datetime.fromisoformat(back))

    assert await pusher.tick() == 1
    assert f"This comes {late} late: I was not running." in words(last(mailbox))


async def test_being_late_at_night_is_said_in_the_morning(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme")
    clock.turn_to(datetime.fromisoformat("2026-11-10T23:00-05:00"))
    assert await pusher.tick() == 0

    await run_to("2026-11-12", pusher, clock)  # the 11th is a holiday

    assert "This comes 3 days late" in words(last(mailbox))
    await run_to("2026-11-13", pusher, clock)
    assert "late" not in words(last(mailbox))


async def test_found_work_ends_every_nudge(alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> None:
    alice.say("/lead add Acme")
    alice.say("/lead add Globex")
    alice.say("/lead interview Globex 2026-11-12")
    alice.say("/lead took Acme")

    assert await pusher.next_due() is None
    await run_to("2026-12-12", pusher, clock)
    assert mailbox.sent == []


@pytest.mark.parametrize("names", ["on", "off"])
async def test_what_two_weeks_of_cards_have_no_room_for_rests_and_the_card_says_so(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox, names: str
) -> None:
    alice.say("/followup limit 10")
    alice.say(f"/followup names {names}")
    for number in range(1, 13):
        alice.say(f"/lead add Company {number} email:c{number}@example.com sent:2026-10-20")
    await run_to("2026-11-09", pusher, clock)
    alice.say("/followup limit 1")

    await run_to("2026-11-10", pusher, clock)

    said = words(last(mailbox))
    assert "9 more can wait" in said
    assert "2 follow-ups that you know rest from now on, still open" in said
    assert ("Company" in said) is (names == "on")
    assert "more than ten minutes ago" in alice.say("/lead undo"), "the last thing she did is older than the card"
    resting = alice.say("/lead resting")
    assert "Company 3" in resting
    assert "no card had room" in alice.say("/lead show 3")
    assert "9 more can wait" in alice.say("/followup today")


async def test_no_encouragement_on_the_day_of_a_no_nor_on_the_next(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme")
    alice.say("/followup plan Acme 2027-02-01")
    alice.say("/lead add Globex")
    clock.turn_to(nine("2026-11-17"))
    alice.say("/lead rejected Globex")

    await run_to("2026-11-18", pusher, clock)
    assert mailbox.sent == []
    await run_to("2026-11-19", pusher, clock)
    assert len(mailbox.sent) == 1


async def test_resting_leads_are_named_once_a_month(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    for company in ("Acme", "Globex"):
        alice.say(f"/lead add {company}")
    alice.say("/lead tidy all - rest")

    for day in ("2026-12-10", "2027-01-10", "2027-02-10"):
        await run_to(day, pusher, clock)
        alice.say("/followup list")

    lines = [card for _, card, _ in mailbox.sent if "2 resting leads: pick up to three" in words(card)]
    assert len(lines) == 3
    assert "Resting leads" in [button.label for button in lines[0].buttons()]


async def test_the_timeline_tells_nudges_too(alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> None:
    alice.say("/lead week card:off")
    alice.say("/lead add Acme")
    await run_to("2026-11-09", pusher, clock)

    assert "Tue Nov 3: added\nMon Nov 9: nudged" in alice.say("/lead show Acme")
    assert len(mailbox.sent) == 1
    for number in range(14):
        alice.say(f"/lead note Acme line {number}")
    assert "added" not in alice.say("/lead show Acme")
    assert "added" in alice.press("Earlier")


async def test_code_names_hide_employers_in_every_card(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme - Cook email:jobs@acme.example via:Randstad")
    alice.say("/followup codes on")
    await run_to("2026-11-09", pusher, clock)

    seen = [words(last(mailbox)), *(button.label for button in last(mailbox).buttons())]
    seen += [alice.say(line) for line in ("/lead list", "/lead show 1", "/followup today", "/lead close 1")]
    assert not [text for text in seen if "acme" in text.casefold() or "randstad" in text.casefold()]
    assert "Maple - Cook" in alice.say("/lead list")
    assert alice.open("/lead edit 1").fields[0].given == "Acme"
