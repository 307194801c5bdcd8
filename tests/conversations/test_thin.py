"""A thin pipeline: a line on the week's first card that asks for one more lead, and when it does not come."""

from __future__ import annotations

import pytest

from bot.card import Card
from scheduler.pusher import Pusher
from tests.conversations.test_card import run_to
from tests.conversations.test_nudges import last, nine
from tests.conversations.test_tone import button
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.talk import Talk, words

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def asks_for_more(card: Card) -> bool:
    """Tell whether a card asks for one more lead."""
    return "Add a lead" in [each.label for each in card.buttons()]


async def asked(days: str, alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> list[bool]:
    """Return for each day whether its card asks for one more lead; she has a look at each."""
    found = []
    for day in days.split():
        await run_to(day, pusher, clock)
        assert mailbox.sent
        found.append(asks_for_more(last(mailbox)))
        alice.say("/followup list")
    return found


async def test_all_hope_on_one_employer_gets_a_line_on_mondays_card(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme email:jobs@acme.example")

    found = await asked("2026-11-09 2026-11-10 2026-11-16", alice, pusher, clock, mailbox)

    assert found == [True, False, True]
    first, *_, later = (words(card) for _, card, _ in mailbox.sent if asks_for_more(card))
    assert first != later
    card = last(mailbox)
    assert button(card, "Add a lead").call.command == "lead add"
    alice.read(button(card, "Less of this").call.but(tone="off"))
    assert await asked("2026-11-23", alice, pusher, clock, mailbox) == [False]


async def test_no_new_lead_for_ten_days_gets_it_too_and_a_new_one_ends_it(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    for name in ("Acme", "Globex"):
        alice.say(f"/lead add {name} email:jobs@{name}.example")

    assert await asked("2026-11-09 2026-11-16", alice, pusher, clock, mailbox) == [False, True]
    alice.say("/lead add Initech email:jobs@initech.example")
    assert await asked("2026-11-23", alice, pusher, clock, mailbox) == [False]


async def test_a_week_that_begins_with_a_holiday_has_it_on_its_first_card_day(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/followup hours days:tue,thu")
    alice.say("/lead add Acme email:jobs@acme.example")

    assert await asked("2026-11-10 2026-11-12", alice, pusher, clock, mailbox) == [True, False]


async def test_not_on_the_day_of_a_no_nor_on_the_next_working_day(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    for name in ("Acme", "Globex"):
        alice.say(f"/lead add {name} email:jobs@{name}.example")
    await run_to("2026-11-12", pusher, clock)
    clock.turn_to(nine("2026-11-13"))
    alice.say("/lead rejected Globex")

    assert await asked("2026-11-16 2026-11-23", alice, pusher, clock, mailbox) == [False, True]


async def test_who_is_silent_is_not_asked_for_more(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme email:jobs@acme.example")
    await run_to("2026-11-16", pusher, clock)
    daily = len(mailbox.sent)
    await run_to("2026-12-15", pusher, clock)

    weekly = mailbox.sent[daily:]
    assert len(weekly) == 2
    assert not [card for _, card, _ in weekly if asks_for_more(card)]
