"""A card on its way when something goes wrong: looked for, sent again only when it is not there, and never lost."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from adapters.storage.store import SqlStore
from bot.card import Reply
from bot.chat import Actor
from bot.core import Core
from bot.delivery import Delivery, DeliveryFailed, Failure, State
from scheduler import recovery, settling
from scheduler.ledger import LEASE, Ledger
from scheduler.pusher import Pusher
from tests.conversations.test_nudges import nine
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.talk import NEW_YORK, Talk, words

LOST = DeliveryFailed("no answer", Failure.AMBIGUOUS)
BLIND = DeliveryFailed("missing_scope", Failure.PARK)
REPEAT = "This may be a repeat"


@pytest.fixture
def due(alice: Talk, clock: HandClock) -> Talk:
    """Alice, on the morning on which her follow-up is due."""
    alice.say("/lead add Acme phone:+14255550100")
    clock.turn_to(nine("2026-11-09"))
    return alice


def latest(store: SqlStore, who: Talk) -> Delivery:
    """Return the delivery that was due last."""
    with store.begin() as tx:
        person = tx.people.find(who.actor)
        assert person
        return tx.deliveries.latest(person.id, 1)[0]


async def let_pass(seconds: float, clock: HandClock, pusher: Pusher) -> int:
    """Let time pass, looking at every second sweep what is due; return how many cards were posted."""
    posted = 0
    while seconds > 0:
        clock.turn(seconds=min(5, seconds))
        seconds -= 5
        posted += await pusher.tick()
    return posted


async def test_what_arrived_without_an_answer_is_found_and_not_sent_again(
    due: Talk, store: SqlStore, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    mailbox.failures, mailbox.late = [LOST], True
    await pusher.tick()
    assert latest(store, due).state is State.AMBIGUOUS
    assert mailbox.looks == 0

    assert await let_pass(600, clock, pusher) == 0

    assert (len(mailbox.sent), mailbox.looks) == (1, 1)
    found = latest(store, due)
    assert (found.state, found.message) == (State.DELIVERED, "message-1")
    assert "Mon Nov 9: nudged" in due.say("/lead show Acme")


async def test_what_never_arrived_is_looked_for_three_times_and_then_sent_again(
    due: Talk, store: SqlStore, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    mailbox.failures = [LOST]
    await pusher.tick()

    assert await let_pass(recovery.SETTLE.total_seconds() - 5, clock, pusher) == 0
    assert await let_pass(10, clock, pusher) == 1

    assert (len(mailbox.sent), mailbox.looks) == (1, len(recovery.LOOKS))
    assert REPEAT not in words(mailbox.sent[0][1])
    assert latest(store, due).state is State.DELIVERED
    assert await let_pass(3600, clock, pusher) == 0


async def test_where_nobody_can_look_it_comes_once_more_and_says_that_it_may_be_a_repeat(
    due: Talk, store: SqlStore, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    mailbox.failures, mailbox.late, mailbox.unreadable = [LOST], True, BLIND
    await pusher.tick()

    assert await let_pass(recovery.UNREADABLE_FOR.total_seconds() - 5, clock, pusher) == 0
    assert await let_pass(70, clock, pusher) == 1

    assert [REPEAT in words(card) for _, card, _ in mailbox.sent] == [False, True]
    assert latest(store, due).state is State.DELIVERED
    assert await let_pass(3600, clock, pusher) == 0


async def test_it_is_repeated_once_at_most_and_then_told(
    due: Talk, store: SqlStore, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    mailbox.failures, mailbox.unreadable = [LOST, LOST, LOST], BLIND
    await pusher.tick()

    await let_pass(3600, clock, pusher)

    assert mailbox.failures == [LOST]
    assert latest(store, due).state is State.PARKED
    assert "I sent you a message today, Monday, November 9, and could not see whether" in due.say("/lead list")
    assert "sent; I could not see whether it arrived; it may have come twice" in due.say("/followup deliveries")


async def test_who_was_not_reached_twice_is_told_of_what_they_can_change(
    due: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    mailbox.failures = [DeliveryFailed("restricted_action", Failure.PARK)]
    await pusher.tick()
    clock.turn_to(nine("2026-11-10"))
    mailbox.failures = [DeliveryFailed("cannot_dm", Failure.UNREACHABLE)]
    await pusher.tick()

    assert "Please see whether direct messages" in due.say("/followup list")
    listed = due.say("/followup deliveries")
    assert "could not be sent (restricted_action)" in listed
    assert "are not let in (cannot_dm)" in listed


async def test_a_reminder_that_was_refused_all_evening_comes_in_the_morning(
    alice: Talk, store: SqlStore, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead week card:off")
    alice.say("/lead add Acme - Analyst")
    alice.say("/lead interview Acme 2026-11-06 17:00")
    mailbox.failures = [DeliveryFailed("no connection", Failure.RETRY)] * 1000
    clock.turn_to(nine("2026-11-05").replace(hour=22))
    await let_pass(6 * 3600, clock, pusher)
    assert latest(store, alice).state is State.WAITING
    mailbox.failures = []
    assert await let_pass(3600, clock, pusher) == 0, "it is night"

    clock.turn_to(nine("2026-11-06"))
    assert await pusher.tick() == 1

    assert "today, Friday, November 6 at 17:00" in words(mailbox.sent[0][1])


def test_a_card_at_which_everybody_dies_is_not_taken_for_ever(due: Talk, store: SqlStore, clock: HandClock) -> None:
    ledger = Ledger(store, clock, {"test"})
    ledger.plan(due.actor.tenant)
    for _ in range(settling.MOST_ATTEMPTS):
        assert ledger.claim(due.actor.tenant, 10)
        clock.turn(seconds=LEASE.total_seconds() + 1)

    assert ledger.intend(ledger.claim(due.actor.tenant, 10)) == [None]

    assert (latest(store, due).state, latest(store, due).reason) == (State.PARKED, "never made")


async def test_a_platform_that_is_gone_for_hours_costs_nobody_their_card(
    due: Talk, store: SqlStore, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    mailbox.failures = [DeliveryFailed("no connection", Failure.RETRY)] * 1000
    assert await let_pass(3 * 3600, clock, pusher) == 0
    assert latest(store, due).state is State.WAITING
    mailbox.failures = []

    assert await let_pass(3600, clock, pusher) == 1


@pytest.mark.usefixtures("due")
async def test_a_look_that_is_asked_to_wait_waits(pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> None:
    mailbox.failures, mailbox.late = [LOST], True
    mailbox.unreadable = DeliveryFailed("ratelimited", Failure.RETRY, retry_after=90)
    await pusher.tick()
    await let_pass(15, clock, pusher)
    assert mailbox.looks == 1

    mailbox.unreadable = None
    await let_pass(85, clock, pusher)
    assert mailbox.looks == 1
    await let_pass(10, clock, pusher)
    assert mailbox.looks == 2


class Dies(Mailbox):
    """A mailbox whose process dies while a card is on its way, once, before or after it arrived."""

    def __init__(self, *, arrived: bool) -> None:
        """Decide when."""
        super().__init__()
        self.late = arrived
        self.dead = asyncio.Event()

    async def post(self, *args: object) -> str:
        """Never return."""
        if self.late:
            await super().post(*args)  # type: ignore[arg-type] # what it is given
        self.dead.set()
        return await asyncio.Future[str]()


@pytest.mark.parametrize("arrived", [True, False])
async def test_what_a_dead_process_was_sending_is_looked_for_by_the_next(
    due: Talk, store: SqlStore, clock: HandClock, *, arrived: bool
) -> None:
    dying = Dies(arrived=arrived)
    with ThreadPoolExecutor(1) as pool:
        tick = asyncio.create_task(Pusher(store, clock, {"test": dying}, pool).tick())
        await dying.dead.wait()
        tick.cancel()
        mailbox = Mailbox(sent=dying.sent)
        next_one = Pusher(store, clock, {"test": mailbox}, pool)
        assert latest(store, due).state is State.SENDING

        assert await let_pass(55, clock, next_one) == 0
        assert mailbox.looks == 0
        posted = await let_pass(240, clock, next_one)

    assert posted == (0 if arrived else 1)
    assert len(mailbox.sent) == 1
    assert latest(store, due).state is State.DELIVERED
    assert due.say("/lead show Acme").count(": nudged") == 1


async def test_a_process_that_stood_still_between_intent_and_post_sends_nothing_old(
    due: Talk, store: SqlStore, clock: HandClock, mailbox: Mailbox
) -> None:
    class StoodStill(HandClock):
        """A clock that goes on by six seconds once, when it is asked for the second time."""

        asked = 0

        def passed(self) -> float:
            self.asked += 1
            return super().passed() + (6.0 if self.asked == 2 else 0.0)

    still = StoodStill(clock.now().isoformat())
    with ThreadPoolExecutor(1) as pool:
        pusher = Pusher(store, still, {"test": mailbox}, pool)
        assert await pusher.tick() == 1

    assert len(mailbox.sent) == 1
    assert latest(store, due).attempt == 2
    assert mailbox.looks == 0


async def test_what_was_done_while_its_card_was_on_its_way_is_said_on_that_card(
    due: Talk, pusher: Pusher, mailbox: Mailbox
) -> None:
    mailbox.meanwhile = lambda: due.say("/followup done Acme - voicemail")

    assert await pusher.tick() == 1

    ((message, card),) = mailbox.edited
    assert message == "message-1"
    assert "What stood here changed while it was on its way." in words(card)


async def test_a_card_that_is_still_true_is_not_touched(due: Talk, pusher: Pusher, mailbox: Mailbox) -> None:
    mailbox.meanwhile = lambda: due.say("/lead note Acme they have a dog")

    assert await pusher.tick() == 1

    assert mailbox.edited == []


async def test_a_reason_that_nobody_documented_gets_three_tries_and_is_told(
    due: Talk, store: SqlStore, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    mailbox.failures = [DeliveryFailed("a_word_of_tomorrow", Failure.RETRY, unknown=True)] * 4

    await let_pass(29 * 60, clock, pusher)
    assert len(mailbox.failures) == 2
    assert "could not send" not in due.say("/lead list")
    await let_pass(3 * 3600, clock, pusher)

    assert len(mailbox.failures) == 1
    assert latest(store, due).state is State.PARKED
    assert "It is not your doing" in due.say("/lead list")


@pytest.mark.parametrize("held_for", [60, 3600])
async def test_a_card_that_was_held_before_has_no_fewer_tries(
    due: Talk, store: SqlStore, pusher: Pusher, clock: HandClock, mailbox: Mailbox, held_for: int
) -> None:
    held = DeliveryFailed("ratelimited", Failure.RETRY, retry_after=held_for)
    undocumented = [DeliveryFailed(f"a_word_of_{day}", Failure.RETRY, unknown=True) for day in ("today", "tomorrow")]
    mailbox.failures = [held, held, held, *undocumented * 2]

    await let_pass(5 * 3600, clock, pusher)

    assert len(mailbox.failures) == 1
    delivery = latest(store, due)
    assert (delivery.state, delivery.attempt) == (State.PARKED, 6)
    assert delivery.reason == "a_word_of_today, try 3"


async def test_a_card_that_was_deleted_before_its_answer_came_is_not_put_right(
    due: Talk, store: SqlStore, pusher: Pusher, mailbox: Mailbox
) -> None:
    mailbox.deleted = True
    mailbox.meanwhile = lambda: due.say("/followup done Acme - voicemail")

    assert await pusher.tick() == 1

    assert latest(store, due).state is State.DELIVERED
    assert mailbox.edited == []


async def test_what_comes_too_late_is_folded_into_the_next_card(
    due: Talk, store: SqlStore, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    mailbox.failures = [DeliveryFailed("down", Failure.RETRY, retry_after=20 * 3600)]
    await pusher.tick()
    clock.turn(hours=20)
    assert await pusher.tick() == 0
    clock.turn_to(nine("2026-11-10"))

    assert await pusher.tick() == 1

    with store.begin() as tx:
        person = tx.people.find(due.actor)
        assert person
        ends = [(each.state, each.reason) for each in tx.deliveries.latest(person.id, 5)]
    assert (State.FOLDED, "too late") in ends
    assert "This comes a day late" in words(mailbox.sent[0][1])


async def test_a_card_that_the_platform_will_not_show_comes_as_a_plain_one(
    due: Talk, store: SqlStore, pusher: Pusher, mailbox: Mailbox
) -> None:
    mailbox.failures = [DeliveryFailed("invalid_blocks", Failure.OUR_BUG)]

    assert await pusher.tick() == 1

    said = words(mailbox.sent[0][1])
    assert said == "Something is due, but I could not show it here. Today's card has it."
    assert latest(store, due).state is State.DELIVERED


async def test_a_plain_one_that_is_refused_as_well_ends_there_and_is_told(
    due: Talk, store: SqlStore, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    mailbox.failures = [DeliveryFailed("invalid_blocks", Failure.OUR_BUG)] * 3

    assert await let_pass(3600, clock, pusher) == 0

    assert len(mailbox.failures) == 1
    assert latest(store, due).state is State.PARKED
    told = due.say("/lead list")
    assert "It is not your doing" in told
    assert "Show me a nudge" in due.labels()


@pytest.mark.usefixtures("due")
async def test_a_workspace_that_shuts_the_bot_out_is_tried_by_one_card_each_quarter_of_an_hour_and_nothing_is_lost(
    core: Core, pusher: Pusher, clock: HandClock, mailbox: Mailbox, caplog: pytest.LogCaptureFixture
) -> None:
    shut = DeliveryFailed("token_revoked", Failure.STOP_TENANT)
    others = [Talk(core, Actor("test", name), NEW_YORK) for name in ("ben", "cleo")]
    for each in others:
        each.say("/lead add Globex phone:+14255550111 sent:2026-11-03")
    clock.turn(days=1)
    mailbox.failures = [shut] * 10
    await pusher.tick()
    after_first = len(mailbox.failures)

    await let_pass(14 * 60, clock, pusher)
    assert len(mailbox.failures) == after_first
    await let_pass(2 * 60, clock, pusher)
    assert len(mailbox.failures) == after_first - 1

    mailbox.failures = []
    await let_pass(16 * 60, clock, pusher)
    assert len(mailbox.sent) == 3
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == [
        "test lets nothing be sent (token_revoked): please see whether its token still holds"
    ]


async def test_what_became_of_each_card_can_be_looked_up(
    due: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    assert "I have not sent you anything yet" in due.say("/followup deliveries")
    await pusher.tick()
    due.say("/lead add Globex phone:+14255550111 sent:2026-11-03")
    clock.turn_to(nine("2026-11-10"))
    mailbox.failures = [LOST]
    await pusher.tick()

    listed = due.say("/followup deliveries")

    assert "Mon Nov 9 at 09:00: arrived" in listed
    assert "looking whether it arrived" in listed
    assert "All settings" in due.labels()
    due.say("/followup settings")
    assert "arrived" in due.press("Deliveries")


async def test_who_presses_before_it_is_recorded_that_the_card_arrived_keeps_the_answer(
    due: Talk, store: SqlStore, pusher: Pusher, mailbox: Mailbox
) -> None:
    def press() -> None:
        due.answer = Reply(mailbox.on_its_way[-1])
        assert "Noted: left voicemail" in due.press("Left voicemail")

    mailbox.meanwhile = press

    assert await pusher.tick() == 1

    assert mailbox.edited == []
    kept = latest(store, due)
    assert (kept.state, kept.message) == (State.DELIVERED, "message-1")
    shown = due.say("/lead show Acme")
    assert shown.index(": nudged") < shown.index(": left voicemail")
    assert shown.count(": nudged") == 1
