"""Carrying one card: post it, or look for it where it may have been posted, and have noted what became of it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TypeVar

from bot import nudges
from bot.chat import Actor
from bot.delivery import Delivery, DeliveryFailed, Failure, State
from bot.ports import Clock, Messenger
from bot.values import changed
from scheduler import recovery
from scheduler.gathering import Together
from scheduler.ledger import Failed, Intent, Ledger
from scheduler.stopped import Stopped
from scheduler.turns import Claimed, Turns

log = logging.getLogger(__name__)
Result = TypeVar("Result")
LONGEST_PAUSE = 5.0
"""Seconds between the intent and the post, after which this process was paused: somebody else may be at it by now."""
LONGEST_REFUSAL = 30.0
"""The same where the platform refused the card in between, which takes it a while: half of a lease."""


class Post:
    """Carries cards through the messengers, by platform, and has the ledger note each step."""

    def __init__(
        self,
        ledger: Ledger,
        clock: Clock,
        messengers: Mapping[str, Messenger],
        stopped: Stopped,
        turns: Turns,
        pool: Executor,
    ) -> None:
        """Take who carries, who says when, and where the ledger's work is done."""
        self._ledger = ledger
        self._clock = clock
        self._messengers = messengers
        self._stopped = stopped
        self._turns = turns
        self._pool = pool
        self._intend = Together(ledger.intend, pool)
        self._record = Together(ledger.record, pool)
        self._settle = Together(ledger.settle, pool)
        self._give_back = Together(ledger.give_back, pool)

    async def deliver(self, claimed: Claimed, at: datetime) -> bool:
        """Bring one claimed delivery a step on when its turn comes; return whether a card was posted.

        Raises:
            NotKept: The database could not be reached. The lease ends, and somebody looks.

        """
        if not await self._comes(claimed, at):
            return False
        if claimed.to and claimed.near and claimed.to.platform in self._messengers:
            self._messengers[claimed.to.platform].learn(claimed.to, claimed.near)
        if claimed.delivery.state is State.LOOKING:
            found = await self._looked(claimed.delivery)
            if found is None:
                return False
            claimed = replace(claimed, delivery=found)
            if not await self._comes(claimed, self._turns.take(claimed)):
                return False
        intent = await self._intend(claimed.delivery)
        return intent is not None and await self._post(intent)

    async def _comes(self, claimed: Claimed, at: datetime) -> bool:
        """Wait for a delivery's turn; tell whether it came. Where it does not, the delivery is given back."""
        later = await self._turns.come(claimed.to, at)
        if later:
            await self._give_back((claimed.delivery, later))
        return later is None

    async def _run(self, work: Callable[[], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    async def _post(self, intent: Intent) -> bool:
        delivery, to = intent.delivery, intent.to
        if self._clock.passed() - intent.at > (LONGEST_REFUSAL if intent.plain else LONGEST_PAUSE):
            await self._run(partial(self._ledger.take_back, delivery))
            return False
        try:
            message = await self._messengers[to.platform].post(to, intent.made.card, delivery.id)
        except DeliveryFailed as failure:
            return await self._failed(intent, failure)
        except Exception as fault:  # noqa: BLE001 - whatever it is, the card may be on its way
            log.error("delivery %s: %s", delivery.id, type(fault).__name__)  # noqa: TRY400 - the name says it all
            return await self._failed(intent, DeliveryFailed("fault", Failure.AMBIGUOUS))
        self._stopped.arrived(to.tenant)
        await self._arrived(changed(delivery, message=message), to)
        return True

    async def _failed(self, intent: Intent, failure: DeliveryFailed) -> bool:
        delivery = intent.delivery
        self._turns.failed(intent.to, failure)
        log.info("delivery %s failed: %s", delivery.id, failure.reason)
        if failure.failure is Failure.OUR_BUG and not intent.plain:
            log.warning("delivery %s: the card was refused (%s), a plain one goes", delivery.id, failure.reason)
            made = nudges.plain(intent.made, delivery.id)
            return await self._post(replace(intent, made=made, plain=True))
        if failure.failure is Failure.STOP_TENANT:
            self._stopped.refused(intent.to.tenant, self._clock.now(), failure.reason)
        await self._settle(Failed(delivery, failure))
        return False

    async def _looked(self, delivery: Delivery) -> Delivery | None:
        """Look whether a delivery arrived, and note it; return it where it is to be sent again."""
        found = await self._run(partial(self._ledger.addressee, delivery))
        if found is None:
            return None
        to, near = found
        try:
            since = recovery.since(delivery, self._clock.now())
            message = await self._messengers[to.platform].look(to, delivery.id, since, near)
        except DeliveryFailed as failure:
            self._turns.failed(to, failure)
            settled = recovery.unreadable(delivery, self._clock.now(), failure)
        except Exception as fault:  # noqa: BLE001 - whatever it is, it must not be looked for without end
            log.error("delivery %s: %s", delivery.id, type(fault).__name__)  # noqa: TRY400 - the name says it all
            settled = recovery.unreadable(delivery, self._clock.now(), DeliveryFailed("fault", Failure.PARK))
        else:
            if message is not None:
                await self._arrived(replace(delivery, message=message), to)
                return None
            settled = recovery.absent(delivery, self._clock.now())
        kept = await self._run(partial(self._ledger.move, settled, State.LOOKING))
        return settled if kept and settled.state is State.CLAIMED else None

    async def _arrived(self, delivery: Delivery, to: Actor) -> None:
        """Record that a card arrived, and put another in its place where it is not true any more."""
        instead = await self._record(delivery)
        if instead is None or not delivery.message:
            return
        try:
            await self._messengers[to.platform].edit(to, delivery.message, instead)
        except DeliveryFailed as failure:
            self._turns.failed(to, failure)
            log.info("delivery %s arrived, and could not be edited: %s", delivery.id, failure.reason)
