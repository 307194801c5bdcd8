"""A process that others have overtaken changes nothing any more: neither the delivery nor its person."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import pytest

from adapters.storage.store import SqlStore
from bot.card import Card
from bot.chat import Actor
from bot.delivery import Delivery, DeliveryFailed, Failure, State
from bot.people.person import Person
from scheduler.ledger import LEASE, Failed, Ledger
from scheduler.pusher import Pusher
from tests.conversations.test_delivery import let_pass
from tests.conversations.test_nudges import nine
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.talk import Talk, words


@pytest.fixture
def due(alice: Talk, clock: HandClock) -> Talk:
    """Alice, on the morning on which her follow-up is due."""
    alice.say("/lead week card:off")
    alice.say("/lead add Acme phone:+14255550100")
    clock.turn_to(nine("2026-11-09"))
    return alice


@pytest.fixture
def behind(due: Talk, store: SqlStore, clock: HandClock) -> tuple[Ledger, Delivery]:
    """What a process keeps that stands still once it has claimed Alice's card, and the card."""
    ledger = Ledger(store, clock, {"test"})
    ledger.plan(due.actor.tenant)
    (claimed,) = ledger.claim(due.actor.tenant, 10)
    return ledger, claimed


def as_kept(store: SqlStore, who: Talk) -> tuple[Person, list[State]]:
    """Return a person, and where their deliveries stand."""
    with store.begin() as tx:
        person = tx.people.find(who.actor)
        assert person
        return person, [each.state for each in tx.deliveries.latest(person.id, 10)]


async def test_a_refusal_that_comes_too_late_shuts_no_door(
    due: Talk, behind: tuple[Ledger, Delivery], store: SqlStore, pusher: Pusher, clock: HandClock
) -> None:
    ledger, claimed = behind
    (intent,) = ledger.intend([claimed])
    assert intent
    assert await let_pass(300, clock, pusher) == 1
    before = as_kept(store, due)

    ledger.settle([Failed(intent.delivery, DeliveryFailed("cannot_dm", Failure.UNREACHABLE))])

    assert as_kept(store, due) == before


async def test_an_intent_that_comes_after_the_hours_makes_the_next_card_no_later(
    due: Talk, behind: tuple[Ledger, Delivery], pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    ledger, claimed = behind
    assert await let_pass(LEASE.total_seconds() + 5, clock, pusher) == 1
    clock.turn_to(nine("2026-11-09").replace(hour=23))

    assert ledger.intend([claimed]) == [None]

    clock.turn_to(nine("2026-11-10"))
    due.say("/lead add Globex phone:+14255550111 sent:2026-11-03")
    clock.turn_to(nine("2026-11-11"))
    await pusher.tick()
    assert "late" not in words(mailbox.sent[-1][1])


@dataclass
class RefusesOnceAwake(Mailbox):
    """A platform that shows no full card, and whose first refusal comes to a process that stood still meanwhile."""

    asked: asyncio.Event = field(default_factory=asyncio.Event)
    awake: asyncio.Event = field(default_factory=asyncio.Event)

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Refuse it, or keep it."""
        if "could not show it here" in words(card):
            return await super().post(to, card, delivery)
        if not self.asked.is_set():
            self.asked.set()
            await self.awake.wait()
        raise DeliveryFailed("invalid_blocks", Failure.OUR_BUG)


@pytest.mark.usefixtures("due")
async def test_a_plain_card_is_not_sent_by_who_stood_still_at_the_full_one(store: SqlStore, clock: HandClock) -> None:
    mailbox = RefusesOnceAwake()
    with ThreadPoolExecutor(2) as pool:
        stands = asyncio.create_task(Pusher(store, clock, {"test": mailbox}, pool).tick())
        await mailbox.asked.wait()
        assert await let_pass(300, clock, Pusher(store, clock, {"test": mailbox}, pool)) == 1

        mailbox.awake.set()
        await stands

    assert len(mailbox.sent) == 1


async def test_who_has_claimed_it_twice_sends_it_once(
    due: Talk, behind: tuple[Ledger, Delivery], clock: HandClock
) -> None:
    ledger, first = behind
    clock.turn(seconds=LEASE.total_seconds() + 1)
    (second,) = ledger.claim(due.actor.tenant, 10)

    before, intent = ledger.intend([first, second])

    assert before is None
    assert intent
    assert intent.delivery.attempt == 2
