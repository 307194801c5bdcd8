"""One tick: plan, claim, post, settle. The database is the truth; a tick may be repeated at any time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar, assert_never

from bot import nudges, recording
from bot.card import Card
from bot.chat import Actor
from bot.inbox import KEPT_FOR
from bot.pipeline.lead import UNDO_FOR
from bot.ports import Clock, Delivery, DeliveryFailed, Failure, Messenger, NotKept, State, Store
from scheduler import recovery

log = logging.getLogger(__name__)
Result = TypeVar("Result")

PLAN_BATCH = 200
"""People decided in one transaction: beyond some hundreds nothing is gained and commits grow long."""
CLAIM_BATCH = 50
AT_ONCE = 10
"""Posts at a time. With a post's time-out of 10 s, a claimed batch is over within its lease."""
LEASE = timedelta(seconds=60)
GIVE_UP = timedelta(hours=2)
"""How long a card is tried again after its first definite failure, rate limits aside."""
MOST_ATTEMPTS = 12
"""Tries of a card that could not even be made."""
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(minutes=15)
_FAULT = DeliveryFailed("fault", Failure.RETRY)
ABSENT_WAIT = timedelta(minutes=5)
LATELY = 20
"""Deliveries among which one is looked for that arrived."""
STOPPED_FOR = timedelta(minutes=15)
TRIED_FOR = timedelta(minutes=1)
"""How long the others wait for the one that tries whether a workspace lets the bot in again."""
LONGEST_PAUSE = 5.0
"""Seconds between the intent and the post, after which this process was paused: somebody else may be at it by now."""


@dataclass(frozen=True, slots=True)
class _Intent:
    """A delivery about to be posted: to whom, what, and when that was noted (`bot.ports.Clock.passed`)."""

    delivery: Delivery
    to: Actor
    made: nudges.Made
    at: float
    plain: bool = False


class Pusher:
    """Pushes what is due. All work on the database happens in ``pool``, never on the event loop."""

    def __init__(self, store: Store, clock: Clock, messengers: Mapping[str, Messenger], pool: Executor) -> None:
        """Take the messengers by platform name."""
        self._store = store
        self._clock = clock
        self._messengers = messengers
        self._pool = pool
        self._one_at_a_time = asyncio.Lock()
        self._stopping = False
        self._stops: dict[tuple[str, str], datetime] = {}
        """Until when nothing is sent to a workspace that took nothing from the bot."""

    def stop(self) -> None:
        """Begin nothing more; what is on its way may arrive."""
        self._stopping = True

    async def tick(self) -> int:
        """Plan and send everything that is due now; return how many cards were posted.

        A database that cannot be reached is logged; the next tick tries again.
        """
        async with self._one_at_a_time:
            try:
                while not self._stopping and await self._run(self._plan) == PLAN_BATCH:
                    pass
                posted = 0
                while not self._stopping and (claimed := await self._run(self._claim)):
                    posted += sum(await self._post_all(claimed))
            except NotKept:
                log.warning("the database cannot be reached; nudges wait")
                return 0
            return posted

    async def next_due(self) -> datetime | None:
        """Return the earliest instant at which there is something to do, or None."""
        try:
            return await self._run(self._next_due)
        except NotKept:
            return None

    async def tidy(self) -> None:
        """Forget forms that nobody finished within their day and old answers; really delete the removed leads."""
        try:
            await self._run(self._sweep)
        except NotKept:
            log.warning("the database cannot be reached; old forms wait")

    async def _run(self, work: Callable[[], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    def _plan(self) -> int:
        with self._store.begin() as tx:
            return nudges.plan(tx, self._clock.now(), PLAN_BATCH)

    def _claim(self) -> list[Delivery]:
        now = self._clock.now()
        with self._store.begin() as tx:
            return list(tx.deliveries.claim(now, now + LEASE, CLAIM_BATCH))

    def _next_due(self) -> datetime | None:
        with self._store.begin() as tx:
            return tx.next_at()

    def _sweep(self) -> None:
        with self._store.begin() as tx:
            now = self._clock.now()
            tx.drafts.sweep(now)
            tx.leads.sweep(now - UNDO_FOR)
            tx.inbox.sweep(now - KEPT_FOR)

    async def _post_all(self, claimed: list[Delivery]) -> list[bool]:
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(delivery: Delivery) -> bool:
            async with gate:
                if self._stopping:
                    return False  # it was claimed, never sent: its lease ends, and it is claimed again
                try:
                    return await self._deliver(delivery)
                except NotKept:
                    raise
                except Exception as fault:  # noqa: BLE001 - one broken card must not hold up the others
                    log.error("delivery %s: %s", delivery.id, type(fault).__name__)  # noqa: TRY400
                    await self._run(partial(self._settle_failed, delivery, _FAULT))
                    return False

        return await asyncio.gather(*(one(delivery) for delivery in claimed))

    async def _deliver(self, delivery: Delivery) -> bool:
        """Bring one delivery a step on; return whether a card was posted."""
        if await self._run(partial(self._stopped, delivery)):
            return False
        if delivery.state is State.LOOKING:
            found = await self._look(delivery)
            if found is None:
                return False
            delivery = found
        intent = await self._run(partial(self._intend, delivery))
        return intent is not None and await self._post(intent)

    async def _post(self, intent: _Intent) -> bool:
        if self._clock.passed() - intent.at > LONGEST_PAUSE:
            await self._run(partial(self._take_back, intent.delivery))
            return False
        try:
            message = await self._messengers[intent.to.platform].post(intent.to, intent.made.card, intent.delivery.id)
        except DeliveryFailed as failure:
            log.info("delivery %s failed: %s", intent.delivery.id, failure.reason)
            if failure.failure is Failure.OUR_BUG and not intent.plain:
                log.warning("delivery %s: the card was refused (%s), a plain one goes", intent.delivery.id, failure)
                return await self._post(await self._run(partial(self._plain, intent)))
            await self._run(partial(self._settle_failed, intent.delivery, failure, intent.to))
            return False
        self._stops.pop((intent.to.platform, intent.to.tenant), None)
        await self._arrived(intent.delivery, intent.to, message)
        return True

    async def _look(self, delivery: Delivery) -> Delivery | None:
        """Look whether a delivery arrived, and note it; return it where it is to be sent again."""
        found = await self._run(partial(self._addressee, delivery))
        if found is None:
            return None
        to, near = found
        try:
            since = (delivery.first_intent_at or self._clock.now()) - recovery.EARLIER
            message = await self._messengers[to.platform].look(to, delivery.id, since, near)
        except DeliveryFailed as failure:
            then, settled = recovery.unreadable(delivery, self._clock.now(), failure)
        else:
            if message is not None:
                await self._arrived(delivery, to, message)
                return None
            then, settled = recovery.absent(delivery, self._clock.now())
        kept = await self._run(partial(self._move, settled, State.LOOKING))
        return settled if kept and then is recovery.Next.SEND else None

    async def _arrived(self, delivery: Delivery, to: Actor, message: str) -> None:
        """Record that a card arrived, and put another in its place where it is not true any more."""
        instead = await self._run(partial(self._record, delivery, message))
        if instead is None:
            return
        try:
            await self._messengers[to.platform].edit(to, message, instead)
        except DeliveryFailed as failure:
            log.info("delivery %s arrived, and could not be edited: %s", delivery.id, failure.reason)

    def _stopped(self, delivery: Delivery) -> bool:
        """Let a delivery wait whose workspace takes nothing from the bot; one of them tries each quarter of an hour."""
        if not self._stops:
            return False
        now = self._clock.now()
        with self._store.begin() as tx:
            to = tx.people.account(delivery.person)
            until = self._stops.get((to.platform, to.tenant)) if to else None
            if to is None or until is None:
                return False
            if until <= now:
                self._stops[to.platform, to.tenant] = now + TRIED_FOR
                return False
            state = State.AMBIGUOUS if delivery.state is State.LOOKING else State.WAITING
            return tx.deliveries.move(replace(delivery, state=state, next_at=until), (delivery.state,))

    def _plain(self, intent: _Intent) -> _Intent:
        with self._store.begin() as tx:
            made = nudges.plain(tx, intent.delivery, intent.made)
        return replace(intent, made=made, at=self._clock.passed(), plain=True)

    def _addressee(self, delivery: Delivery) -> tuple[Actor, str] | None:
        """Return whose chat is to be looked into, with a message that is in it; None where nobody can look now."""
        with self._store.begin() as tx:
            to = tx.people.account(delivery.person)
            if to is None:
                gone = replace(delivery, state=State.CANCELLED, reason="person gone")
                tx.deliveries.move(gone, (State.LOOKING,))
                return None
            if to.platform not in self._messengers:
                tx.deliveries.move(self._absent(delivery, State.AMBIGUOUS), (State.LOOKING,))
                return None
            lately = tx.deliveries.latest(delivery.person, LATELY)
            return to, next((each.message for each in lately if each.message), "")

    def _absent(self, delivery: Delivery, state: State) -> Delivery:
        """Return a delivery that waits for its platform to run."""
        return replace(delivery, state=state, next_at=self._clock.now() + ABSENT_WAIT, reason="platform not running")

    def _move(self, settled: Delivery, expected: State) -> bool:
        with self._store.begin() as tx:
            return tx.deliveries.move(settled, (expected,))

    def _intend(self, delivery: Delivery) -> _Intent | None:
        """Make the card from what is true now and note that it is being sent; None: it is not to be sent."""
        now = self._clock.now()
        with self._store.begin() as tx:
            to = tx.people.account(delivery.person)
            if to is not None and to.platform not in self._messengers:
                tx.deliveries.move(self._absent(delivery, State.WAITING), (State.CLAIMED,))
                return None
            made = nudges.make(tx, delivery, now)
            if to is None or isinstance(made, nudges.Dropped):
                end = made if isinstance(made, nudges.Dropped) else nudges.GONE
                tx.deliveries.move(replace(delivery, state=end.state, reason=end.reason), (State.CLAIMED,))
                return None
            sending = replace(
                delivery,
                state=State.SENDING,
                next_at=now + LEASE,
                first_intent_at=delivery.first_intent_at or now,
                last_intent_at=now,
                effect=made.effect,
            )
            if not tx.deliveries.move(sending, (State.CLAIMED,)):
                return None
            nudges.sending(tx, made)
            if delivery.repeated:
                made = nudges.repeated(tx, delivery, made)
        return _Intent(sending, to, made, self._clock.passed())

    def _take_back(self, delivery: Delivery) -> None:
        """Put back what was not sent, because this process stood still between the intent and the post."""
        planned = replace(delivery, state=State.PLANNED, next_at=self._clock.now())
        self._move(planned, State.SENDING)

    def _record(self, delivery: Delivery, message: str) -> Card | None:
        """Record that a card arrived with what follows from it; return what has to stand in its place by now."""
        arrived = replace(delivery, state=State.DELIVERED, message=message, reason="")
        with self._store.begin() as tx:
            if tx.deliveries.move(arrived, (State.SENDING, State.LOOKING)):
                return recording.delivered(tx, arrived, self._clock.now())
            tx.deliveries.move(arrived, (State.DELIVERED,))  # its person was quicker; what is missing is where it is
            return None

    def _settle_failed(self, delivery: Delivery, failure: DeliveryFailed, to: Actor | None = None) -> None:
        """Do what a failure means: look, wait a little longer each time, or end with its reason."""
        now = self._clock.now()
        settled = replace(delivery, state=State.WAITING, reason=failure.reason)
        match failure.failure:
            case Failure.AMBIGUOUS:
                settled = recovery.lost_sight(delivery, now, failure.reason)
            case Failure.UNREACHABLE:
                settled = replace(settled, state=State.UNREACHABLE)
            case Failure.PARK | Failure.OUR_BUG:
                settled = replace(settled, state=State.PARKED)
            case Failure.STOP_TENANT:
                settled = replace(settled, next_at=now + STOPPED_FOR)
                if to:
                    self._stop(to, now, failure.reason)
            case Failure.RETRY if failure.retry_after is None and self._in_vain(delivery):
                settled = replace(settled, state=State.PARKED)
            case Failure.RETRY:
                wait = timedelta(seconds=failure.retry_after) if failure.retry_after else _backoff(delivery.attempt)
                settled = replace(settled, next_at=now + wait)
            case _:
                assert_never(failure.failure)
        with self._store.begin() as tx:
            moved = tx.deliveries.move(settled, (State.CLAIMED, State.SENDING))
            if moved and settled.state is State.UNREACHABLE:
                nudges.refused(tx, settled)

    def _stop(self, to: Actor, now: datetime, reason: str) -> None:
        """Send nothing to a workspace for a while; whoever runs the bot is told once."""
        if (to.platform, to.tenant) not in self._stops:
            log.error("%s lets nothing be sent (%s): please see whether its token still holds", to.platform, reason)
        self._stops[to.platform, to.tenant] = now + STOPPED_FOR

    def _in_vain(self, delivery: Delivery) -> bool:
        """Tell whether it was tried long enough. Waiting for a platform that is not running is no try."""
        if delivery.first_intent_at is None:
            return delivery.attempt >= MOST_ATTEMPTS
        return self._clock.now() - delivery.first_intent_at >= GIVE_UP


def _backoff(attempt: int) -> timedelta:
    """Return how long to wait after a failed attempt: twice as long each time, up to a quarter of an hour."""
    return min(FIRST_WAIT * int(2 ** min(attempt - 1, 10)), LONGEST_WAIT)
