"""A pusher that says at which step it is, so that it can die there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import datetime

from bot.card import Card
from bot.delivery import Delivery, Fence, State
from bot.ports import Deliveries, Store, Tx
from scheduler.ledger import Intent, Ledger
from scheduler.pace import Pace
from scheduler.pacing import Pacer
from scheduler.post import Post
from scheduler.stopped import Stopped
from scheduler.turns import Turns
from tests.delivery.steps import Step, at
from tests.delivery.world import Platform, SharedClock


class MortalStore:
    """A store that says when a transaction is about to be committed."""

    def __init__(self, store: Store) -> None:
        """Take the real one."""
        self._store = store
        self.step: Step | None = None
        self.fenced = True
        """Whether a delivery that somebody else has by now is left to them."""

    def begin(self) -> AbstractContextManager[Tx]:
        """Open a transaction."""
        return self._begin()

    @contextmanager
    def _begin(self) -> Iterator[Tx]:
        with self._store.begin() as tx:
            if not self.fenced:
                _unfence(tx.deliveries)
            yield tx
            if self.step:
                at(self.step)


def _unfence(shelf: Deliveries) -> None:
    """Let a transaction move whatever it is given, whoever has it by now."""

    def everything(deliveries: Sequence[Delivery], expected: object) -> Collection[Fence]:
        del expected
        return {each.fence for each in deliveries}

    def arrived(deliveries: Sequence[Delivery], expected: object) -> Collection[str]:
        del expected
        shelf.put([replace(each, state=State.DELIVERED, reason="") for each in deliveries])
        return {each.id for each in deliveries}

    shelf.held = everything  # type: ignore[method-assign] # a mutant
    shelf.arrived = arrived  # type: ignore[method-assign] # the same


class MortalLedger(Ledger):
    """The ledger, with a place to die before, in and after each of its transactions."""

    def __init__(
        self, store: MortalStore, clock: SharedClock, running: Collection[str], recovered_at: datetime | None = None
    ) -> None:
        """Take the real store in its mortal wrapping."""
        super().__init__(store, clock, running, recovered_at)
        self._mortal = store

    def plan(self, tenant: str) -> tuple[int, Pace]:
        """Plan, and die or not."""
        at(Step.BEFORE_PLAN)
        with self._passing(Step.PLANNED, Step.AFTER_PLAN):
            return super().plan(tenant)

    def claim(self, tenant: str, most: int) -> Sequence[Delivery]:
        """Claim, and die or not."""
        with self._passing(Step.CLAIMED, Step.AFTER_CLAIM):
            return super().claim(tenant, most)

    def intend(self, claimed: Sequence[Delivery]) -> list[Intent | None]:
        """Note the intent, and die or not."""
        with self._passing(Step.INTENDED, Step.AFTER_INTENT):
            return super().intend(claimed)

    def record(self, arrived: Sequence[Delivery]) -> list[Card | None]:
        """Record, and die or not."""
        with self._passing(Step.RECORDED, Step.AFTER_RECORD):
            return super().record(arrived)

    @contextmanager
    def _passing(self, inside: Step, after: Step) -> Iterator[None]:
        self._mortal.step = inside
        try:
            yield
        finally:
            self._mortal.step = None
        at(after)


class MortalPost(Post):
    """The post, which a mutant changes."""

    def __init__(self, ledger: MortalLedger, clock: SharedClock, platform: Platform, pool: Executor) -> None:
        """Take the platform for all."""
        super().__init__(ledger, clock, {"test": platform}, Stopped(), Turns(Pacer(), clock), pool)
        self._platform = platform
