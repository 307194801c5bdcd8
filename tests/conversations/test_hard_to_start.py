"""When it is hard to start: an easier door, then fewer cards, one question, and then waiting to be spoken to."""

from __future__ import annotations

from datetime import date

import pytest

from bot.card import Button, Card
from bot.chat import Asked, Call, Place
from bot.core import Core
from scheduler.pusher import Pusher
from tests.conversations.test_card import run_to
from tests.conversations.test_nudges import last, nine
from tests.conversations.test_tone import button
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.talk import NEW_YORK, Talk, words

CALL = "/lead add Acme - Cook phone:+14255550100 email:jobs@acme.example"
pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
NOTE = "Is there anything else from me that would help you?"


def labels(card: Card) -> list[str]:
    """Return what can be pressed on a card."""
    return [each.label for each in card.buttons()]


def commands(card: Card) -> list[str]:
    """Return the commands behind the buttons of a card, in their order."""
    return [each.call.command for each in card.buttons() if isinstance(each, Button)]


async def days_of_cards(until: str, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> list[date]:
    """Let time pass without a word from the person; return the local days on which a card came."""
    end, found = nine(until), []
    while (due := await pusher.next_due()) and due <= end:
        clock.turn_to(max(due, clock.now()))
        before = len(mailbox.sent)
        await pusher.tick()
        found += [clock.now().date()] * (len(mailbox.sent) - before)
    clock.turn_to(end)
    return found


async def test_a_card_untouched_for_two_working_days_offers_an_easier_door(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say(CALL)  # Wednesday, November 11 is a holiday
    await run_to("2026-11-10", pusher, clock)
    assert words(last(mailbox)).startswith("Today: call")
    assert "Left voicemail" in labels(last(mailbox))

    await run_to("2026-11-12", pusher, clock)
    card = last(mailbox)
    assert not words(card).startswith("Today: call")
    assert "Acme - Cook\njobs@acme.example" in words(card)
    assert NOTE in words(card)
    assert "Skip" in labels(card)
    assert {"followup write", "followup skip", "lead show", "followup tone"} <= set(commands(card)[:5])
    assert commands(card).count("followup write") == commands(card).count("followup skip") == 1

    assert NOTE in alice.read(button(card, "Write instead").call)
    assert "Noted: emailed" in alice.say("/followup done Acme emailed")


async def test_a_follow_up_moved_twice_comes_back_smaller_and_nobody_counts(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme - Cook email:jobs@acme.example")
    await run_to("2026-11-09", pusher, clock)
    for day in ("2026-11-12", "2026-11-17"):
        alice.say(f"/followup snooze 1 {day}")
        await run_to(day, pusher, clock)

    said = words(last(mailbox))
    assert "Is it open? Thank you, Alice Martin" in said
    assert NOTE not in said
    assert not [number for number in ("twice", "two times", "again", "moved", "2 times") if number in said]
    assert "stays open" in alice.read(button(last(mailbox), "Skip").call)


async def test_the_words_about_it_come_once_a_week_and_the_door_stays(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say(CALL)
    spoken = []
    for day in (9, 10, 12, 13, 16):
        await run_to(f"2026-11-{day:02}", pusher, clock)
        alice.say("/lead list")
        spoken.append(any(each.call.args.get("less") == "hard_to_start" for each in last(mailbox).buttons()))

    assert spoken == [False, False, True, False, False]
    assert "in a smaller size" in words(last(mailbox))
    assert NOTE in alice.say("/followup today")


async def test_with_the_tone_off_and_after_a_no_there_is_the_door_without_a_word(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say(CALL)
    alice.say("/lead add Globex")
    await run_to("2026-11-10", pusher, clock)
    clock.turn_to(nine("2026-11-11"))
    alice.say("/lead rejected Globex")
    await run_to("2026-11-12", pusher, clock)

    assert NOTE in words(last(mailbox))
    assert "Less of this" not in labels(last(mailbox))  # neither about this one nor for more leads


async def test_silence_makes_cards_fewer_then_asks_once_then_waits(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say(CALL)

    days = await days_of_cards("2027-02-27", pusher, clock, mailbox)

    assert days == [date(2026, 11, day) for day in (6, 9, 10, 12, 13, 16, 23, 30)]  # the 6th only tells the week
    card = last(mailbox)
    assert card.summary == "How shall I go on?"
    assert labels(card) == ["As before", "Once a week", "Pause for two weeks", "I found work"]
    assert "Acme" not in words(card)


async def test_a_page_that_keeps_itself_current_is_no_word_from_the_person(
    alice: Talk, core: Core, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say(CALL)
    home = Asked(alice.actor, NEW_YORK, Place("home", own=True), Call("followup list"), "", by_itself=True)

    days = []
    for until in ("2026-11-12", "2026-11-25", "2027-02-27"):
        days += await days_of_cards(until, pusher, clock, mailbox)
        core.answer(home)

    assert days == [date(2026, 11, day) for day in (6, 9, 10, 12, 13, 16, 23, 30)]


@pytest.mark.parametrize("says", ["/lead list", "/followup plan", "nonsense"])
async def test_anything_the_person_says_ends_it(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox, says: str
) -> None:
    alice.say(CALL)
    await days_of_cards("2027-02-27", pusher, clock, mailbox)
    alice.ask_line(says)

    days = await days_of_cards("2027-03-05", pusher, clock, mailbox)

    assert days == [date(2027, 3, day) for day in range(1, 6)]


@pytest.mark.parametrize(
    ("label", "days"), [("Once a week", [1, 8]), ("Pause for two weeks", [15, 16]), ("As before", [1, 2])]
)
async def test_the_ways_on_do_what_they_say(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox, label: str, days: list[int]
) -> None:
    alice.say(CALL)
    await days_of_cards("2027-02-27", pusher, clock, mailbox)
    alice.read(button(last(mailbox), label).call)

    found = await days_of_cards("2027-03-16", pusher, clock, mailbox)

    assert [day.day for day in found][:2] == days


async def test_who_is_never_sent_anything_is_not_silent(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme email:jobs@acme.example")
    alice.say("/followup tone off")
    alice.say("/followup plan Acme 2027-03-01")

    days = await days_of_cards("2027-03-04", pusher, clock, mailbox)

    assert days == [
        date(2026, 11, 6),
        *(date(2027, 3, day) for day in (1, 2, 3, 4)),
    ]  # the first one only tells the week


async def test_an_interview_is_announced_to_who_is_silent(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say(CALL)
    alice.say("/lead add Globex")
    alice.say("/lead interview Globex 2027-01-15")

    days = await days_of_cards("2027-01-15", pusher, clock, mailbox)

    assert days[-1] == date(2027, 1, 14)
    assert last(mailbox).summary == "An interview is coming up."
