"""How the bot encourages: chosen on the settings card, less with one tap, and never the same words twice."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from adapters.storage.store import SqlStore
from bot.card import Button, Card
from bot.chat import Call
from bot.pipeline.words import Situation
from scheduler.pusher import Pusher
from tests.conversations.test_card import run_to
from tests.conversations.test_nudges import last, nine
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.talk import Talk, words


def button(card: Card, label: str) -> Button:
    """Return the only button with this label."""
    (found,) = (each for each in card.buttons() if each.label == label)
    return found


async def quiet_card(alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> Card:
    """Return the card about a lead that went quiet."""
    alice.say("/lead add Acme")
    alice.say("/followup plan 1 2027-02-01")
    clock.turn_to(nine("2026-11-18"))
    await pusher.tick()
    return last(mailbox)


def test_the_settings_card_says_and_changes_the_tone(alice: Talk) -> None:
    assert "Encouragement: warm" in alice.say("/followup settings")
    assert "brief" in alice.press("brief: what is known, and one thing to do")
    assert "Encouragement: brief" in alice.press("All settings")
    alice.say("/followup tone light")
    assert "warm" not in alice.say("/followup tone off")
    assert "Your tone from now on is light" in alice.press("As it was")


async def test_less_of_this_gives_less_twice_and_has_a_way_back(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    less = button(await quiet_card(alice, pusher, clock, mailbox), "Less of this").call

    assert "brief" in alice.read(less)
    assert "Your tone from now on is warm" in alice.press("As it was")
    alice.read(less)
    alice.say("/followup tone off")
    alice.read(less)
    assert "Encouragement: off" in alice.say("/followup settings")
    assert alice.read(Call("followup tone", {"tone": "off", "less": "thin"})).startswith("No encouragement")
    assert "As it was" not in alice.labels()


async def test_off_is_off(alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> None:
    alice.say("/lead week card:off")
    alice.say("/followup tone off")
    alice.say("/lead add Acme")
    alice.say("/followup plan 1 2027-02-01")

    assert await pusher.next_due() == nine("2027-02-01")
    await run_to("2027-01-31", pusher, clock)
    assert mailbox.sent == []


async def test_what_was_said_is_remembered_where_a_card_is_sent_and_shown_again(
    alice: Talk, store: SqlStore, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/followup names off")
    card = await quiet_card(alice, pusher, clock, mailbox)
    assert words(card) == "A word about a lead that has gone quiet."

    first = alice.read(button(card, "Show").call)
    assert "Acme" in first
    assert alice.say("/followup today") == first
    with store.begin() as tx:
        owner = tx.people.find(alice.actor)
        assert owner
        spoken = tx.said.of([owner.id], date(2026, 1, 1))[owner.id].spoken
    about = [(each.day, each.situation) for each in spoken]
    assert about == [
        (date(2026, 11, 3), Situation.FIRST_LEAD),
        (date(2026, 11, 18), Situation.QUIET_SENT),
    ]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_no_words_come_twice_in_90_days(alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> None:
    for number in range(12):
        alice.say(f"/lead add Company {number}")
        alice.say(f"/followup plan {number + 1} 2027-06-01")
    day = date(2026, 11, 18)
    while day < date(2027, 2, 15):
        await run_to(day.isoformat(), pusher, clock)
        alice.say("/followup list")
        day += timedelta(days=1)

    said = [re.sub(r"Company|\d+|\w+day, \w+", "", words(card)) for _, card, _ in mailbox.sent]
    assert len(said) > 6
    assert len(set(said)) == len(said)
