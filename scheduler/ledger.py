"""What is kept of each step of a delivery: every function is one transaction, run in a thread of its own."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot import nudges, planning, recording
from bot.card import Card
from bot.chat import Actor
from bot.delivery import Delivery, DeliveryFailed, Failure, State
from bot.inbox import KEPT_FOR
from bot.pipeline.effect import Effect
from bot.pipeline.lead import UNDO_FOR
from bot.ports import Clock, SaidEnough, Store, Tx
from bot.values import changed
from scheduler import pace, recovery, settling
from scheduler.pace import Pace
from scheduler.turns import CALLED_LATER, Claimed

PLAN_BATCH = 100
"""People decided in one transaction, as many as are claimed at once: with more a little is gained, but whoever asks
something meanwhile waits longer, and what was read of them is out of hand before it is sent.
"""
LEASE = timedelta(seconds=60)
"""For how long a claimed delivery is nobody else's: longer than any turn that is waited for and a post's time-out."""
ABSENT_WAIT = timedelta(minutes=5)
"""When to look again whether the platform of a card runs here."""
LATELY = 20
"""Deliveries among which one is looked for that arrived."""


@dataclass(frozen=True, slots=True)
class Intent:
    """A delivery about to be posted: to whom, what, and when that was noted (`bot.ports.Clock.passed`)."""

    delivery: Delivery
    to: Actor
    made: nudges.Made
    at: float
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """A delivery whose post failed, and why."""

    delivery: Delivery
    failure: DeliveryFailed


class Ledger:
    """What the pusher keeps. ``running`` are the platforms that cards can go to from here."""

    def __init__(
        self, store: Store, clock: Clock, running: Collection[str], recovered_at: datetime | None = None
    ) -> None:
        """Take where things are kept. What was due until ``recovered_at`` may have been sent before a restore."""
        self._store = store
        self._clock = clock
        self._running = running
        self._recovered_at = recovered_at

    def tenants(self) -> Sequence[str]:
        """Return the tenants that have something to do."""
        with self._store.begin() as tx:
            return tx.tenants(self._clock.now())

    def next_due(self, again: Mapping[str, datetime]) -> datetime | None:
        """Return the earliest instant at which there is something to do, or None.

        ``again`` is when to look again after tenants of which something is due already.
        """
        with self._store.begin() as tx:
            now, due = self._clock.now(), tx.next_at()
            if due is None or due > now:
                return due
            waits = [again.get(tenant, due) for tenant in tx.tenants(now)]
            return min((*waits, *filter(None, [tx.next_at(now)])), default=due)

    def next_after(self, now: datetime) -> datetime | None:
        """Return the earliest instant after now at which there is something to do, or None."""
        with self._store.begin() as tx:
            return tx.next_at(now)

    def sweep(self) -> None:
        """Forget old forms and old answers, and really delete the leads that were removed."""
        with self._store.begin() as tx:
            now = self._clock.now()
            tx.drafts.sweep(now)
            tx.leads.sweep(now - UNDO_FOR)
            tx.inbox.sweep(now - KEPT_FOR)

    def plan(self, tenant: str) -> tuple[int, Pace]:
        """Decide the cards of a tenant's people whose moment has come; return how many were looked at, and its pace."""
        with self._store.begin() as tx:
            kept = pace.read(tx.notes, tenant)
            return planning.plan(tx, tenant, self._clock.now(), PLAN_BATCH, self._recovered_at), kept

    def keep(self, changed: Sequence[tuple[str, Pace]]) -> list[None]:
        """Keep what has changed of tenants' paces, for whoever serves them next."""
        with self._store.begin() as tx:
            for tenant, each in dict(changed).items():
                pace.write(tx.notes, tenant, each)
        return [None] * len(changed)

    def claim(self, tenant: str, most: int) -> Sequence[Delivery]:
        """Take what of a tenant's is to be sent, or looked for, now."""
        now = self._clock.now()
        with self._store.begin() as tx:
            return tx.deliveries.claim(tenant, now, now + LEASE, most)

    def addressed(self, claimed: Sequence[Delivery], *, opening: bool) -> list[Claimed]:
        """Return to whom each goes, and, where ``opening`` matters, in which chat they had cards before."""
        people = [each.person for each in claimed]
        with self._store.begin() as tx:
            accounts = tx.people.accounts(people)
            near = tx.deliveries.near(people) if opening else {}
        return [Claimed(each, accounts.get(each.person), opening, near.get(each.person, "")) for each in claimed]

    def give_back(self, untried: Sequence[tuple[Delivery, datetime]]) -> list[None]:
        """Give back what was claimed and not tried, until its instant: as if nobody had claimed it."""
        with self._store.begin() as tx:
            held = tx.deliveries.held([each for each, _ in untried], (State.CLAIMED, State.LOOKING))
            tx.deliveries.put([_untried(each, at) for each, at in untried if each.fence in held])
        return [None] * len(untried)

    def intend(self, claimed: Sequence[Delivery]) -> list[Intent | None]:
        """Make cards from what is true now, and note that they are being sent; None: it is not to be sent."""
        now, began = self._clock.now(), self._clock.passed()  # a pause may come before the commit as well as after it
        with self._store.begin() as tx:
            accounts = tx.people.accounts([each.person for each in claimed])
            here = [each for each in claimed if each.person not in accounts or self._reaches(accounts[each.person])]
            safe = [each for each in here if not settling.kills(each)]
            made = nudges.make(tx, safe, now, self._recovered_at)  # locks its people, before their deliveries
            held = tx.deliveries.held(claimed, (State.CLAIMED,))
            mine = [each for each in claimed if each.fence in held]
            noted = {each.fence: self._noted(tx, each, made.get(each.id), now) for each in mine}
            tx.deliveries.put(list(noted.values()))
        return [_intent(noted.get(each.fence), accounts.get(each.person), made.get(each.id), began) for each in claimed]

    def record(self, arrived: Sequence[Delivery]) -> list[Card | None]:
        """Keep that cards arrived with what follows from it; return what has to stand in the place of each by now."""
        now, instead = self._clock.now(), dict[str, Card]()
        with self._store.begin() as tx:
            for at, those in recovery.by_instant(arrived, now):
                instead |= recording.delivered(tx, those, at)
        return [instead.get(each.id) for each in arrived]

    def settle(self, failed: Sequence[Failed]) -> list[None]:
        """Do what each failure means."""
        now = self._clock.now()
        settled = [settling.settled(each.delivery, each.failure, now) for each in failed]
        shut = [each.person for each in settled if each.state is State.UNREACHABLE]
        with self._store.begin() as tx:
            tx.people.some(shut)  # locks people before their deliveries, as everybody does
            held = tx.deliveries.held(settled, (State.SENDING,))
            kept = [each for each in settled if each.fence in held]
            nudges.refused(tx, [each.person for each in kept if each.state is State.UNREACHABLE])
            tx.deliveries.put(kept)
        return [None] * len(failed)

    def move(self, settled: Delivery, expected: State) -> bool:
        """Keep a delivery as given, unless somebody else has it by now."""
        with self._store.begin() as tx:
            return tx.deliveries.move(settled, (expected,))

    def take_back(self, delivery: Delivery) -> None:
        """Put back what was not sent, because this process stood still between the intent and the post."""
        self.move(replace(delivery, state=State.PLANNED, next_at=self._clock.now()), State.SENDING)

    def addressee(self, delivery: Delivery) -> tuple[Actor, str] | None:
        """Return whose chat is to be looked into, with a message that is in it; None where nobody can look now."""
        with self._store.begin() as tx:
            to = tx.people.account(delivery.person)
            if to is None:
                gone = replace(delivery, state=State.CANCELLED, reason=nudges.GONE.reason)
                tx.deliveries.move(gone, (State.LOOKING,))
                return None
            if not self._reaches(to):
                tx.deliveries.move(recovery.unseen(delivery, *self._until_it_runs()), (State.LOOKING,))
                return None
            lately = tx.deliveries.latest(delivery.person, LATELY)
            return to, next((each.message for each in lately if each.message), "")

    def _reaches(self, to: Actor) -> bool:
        return to.platform in self._running

    def _until_it_runs(self) -> tuple[datetime, str]:
        """Return when to try again what goes to a platform that does not run here, and the reason to wait."""
        return self._clock.now() + ABSENT_WAIT, "platform not running"

    def _noted(self, tx: Tx, delivery: Delivery, made: nudges.Outcome | None, now: datetime) -> Delivery:
        """Return a delivery as it is kept before it is sent, or instead of being sent."""
        match made:
            case None if settling.kills(delivery):
                return replace(delivery, state=State.PARKED, reason="never made")
            case None:
                next_at, reason = self._until_it_runs()
                return replace(delivery, state=State.WAITING, next_at=next_at, reason=reason)
            case nudges.Dropped(state, reason, late):
                if late:
                    nudges.dropped(tx, delivery.person, late)
                return replace(delivery, state=state, reason=reason)
            case nudges.Later(at):
                return replace(delivery, state=State.WAITING, next_at=at, reason="")
            case nudges.Broken(fault):
                return settling.settled(delivery, DeliveryFailed(fault, Failure.RETRY), now)
            case nudges.Made(_, at, effect):
                try:
                    nudges.sending(tx, made)
                except SaidEnough:  # by another process meanwhile: the card is made anew
                    return replace(delivery, state=State.PLANNED, next_at=now)
                if self._recovered_at and at <= self._recovered_at:
                    return recovery.looked_for_first(delivery, effect, at, self._recovered_at, now)
                return _sending(delivery, effect, now)


def _untried(delivery: Delivery, at: datetime) -> Delivery:
    state = State.AMBIGUOUS if delivery.state is State.LOOKING else State.PLANNED
    return replace(
        delivery, state=state, next_at=at, attempt=delivery.attempt - 1, reason=delivery.reason or CALLED_LATER
    )


def _sending(delivery: Delivery, effect: Effect, now: datetime) -> Delivery:
    first, until = delivery.first_intent_at or now, now + LEASE
    noted = {"first_intent_at": first, "last_intent_at": now, "effect": effect}
    return changed(delivery, state=State.SENDING, next_at=until, **noted)


def _intent(noted: Delivery | None, to: Actor | None, made: nudges.Outcome | None, at: float) -> Intent | None:
    if noted is None or noted.state is not State.SENDING or to is None or not isinstance(made, nudges.Made):
        return None
    return Intent(noted, to, nudges.repeated(made) if noted.repeated else made, at)
