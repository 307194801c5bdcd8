"""What becomes of a delivery that may have been sent: look for it, and send it again only when it is not there.

A request may outlive whoever sent it, so "not there" means "not sent" only after a while: killing the
process at each step, with requests that stay on the wire for 90 s, gave duplicates with a settle time of
60 s and none with 150 s (`docs/reliability.md`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.delivery import MAY_HAVE_ARRIVED, Delivery, DeliveryFailed, State
from bot.pipeline.effect import Effect

LOOKS = (timedelta(seconds=15), timedelta(seconds=60), timedelta(seconds=150))
"""When somebody looks, counted from the last time that it was going to be sent."""
SETTLE = LOOKS[-1]
"""From when on what cannot be found was not sent."""
UNREADABLE_FOR = timedelta(minutes=10)
"""How long somebody tries to look, before it is sent once more and says of itself that it may be a repeat."""
LOOK_AGAIN = timedelta(seconds=60)
EARLIER = timedelta(seconds=60)
"""How far before it was first going to be sent the look begins: the platform's clock may differ from ours."""
RESTORED = "restored"
"""The reason of what a lost state of the database may have sent, until it is found or sent."""


def lost_sight(delivery: Delivery, now: datetime, reason: str) -> Delivery:
    """Return a delivery of which nobody knows whether it arrived: its first look comes soon."""
    return replace(delivery, state=State.AMBIGUOUS, reason=reason, next_at=_next_look(delivery, now))


def absent(delivery: Delivery, now: datetime) -> Delivery:
    """Return a delivery that is not in the chat: claimed, to be sent again, once it cannot be on its way any more."""
    if now - _last(delivery, now) >= SETTLE:
        return _once_more(delivery)
    return replace(delivery, state=State.AMBIGUOUS, next_at=_next_look(delivery, now))


def unreadable(delivery: Delivery, now: datetime, failure: DeliveryFailed) -> Delivery:
    """Return a delivery that could not be looked for: after a while claimed once more, labelled; then given up."""
    if now - _last(delivery, now) < UNREADABLE_FOR:
        wait = max(LOOK_AGAIN, timedelta(seconds=failure.retry_after or 0))
        return unseen(delivery, now + wait, failure.reason)
    if delivery.repeated:
        return replace(delivery, state=State.PARKED, reason=MAY_HAVE_ARRIVED)
    return replace(_once_more(delivery), repeated=True)


def unseen(delivery: Delivery, next_at: datetime, reason: str) -> Delivery:
    """Return a delivery for which nobody could look now."""
    kept = RESTORED if delivery.reason == RESTORED else reason
    return replace(delivery, state=State.AMBIGUOUS, next_at=next_at, reason=kept)


def _once_more(delivery: Delivery) -> Delivery:
    """Return a delivery that is sent again; what nobody but a lost state of the database tried, for the first time."""
    if delivery.reason == RESTORED:
        delivery = replace(delivery, first_intent_at=None, reason="")
    return replace(delivery, state=State.CLAIMED)


def looked_for_first(
    delivery: Delivery, effect: Effect, at: datetime, recovered_at: datetime, now: datetime
) -> Delivery:
    """Return a delivery that somebody looks for before it is sent: it may have been, in a state that was lost.

    It is as if it was going to be sent at its moment, ``at``, and tried until ``recovered_at``.
    """
    return replace(
        delivery,
        state=State.AMBIGUOUS,
        effect=effect,
        first_intent_at=at,
        last_intent_at=recovered_at,
        next_at=now,
        reason=RESTORED,
    )


def by_instant(arrived: Sequence[Delivery], now: datetime) -> Iterator[tuple[datetime, Sequence[Delivery]]]:
    """Yield what arrived with the instant as of which it did, the earliest first.

    That is now, except for what a lost state of the database sent: what follows from it followed then, or the days
    that came after it would be passed over.
    """
    lost = [each for each in arrived if each.reason == RESTORED and each.first_intent_at]
    for each in sorted(lost, key=_first):
        yield _first(each), [each]
    if len(lost) < len(arrived):
        yield now, [each for each in arrived if each not in lost]


def _first(delivery: Delivery) -> datetime:
    return delivery.first_intent_at or delivery.due_at


def since(delivery: Delivery, now: datetime) -> datetime:
    """Return from when on a look reads the chat."""
    return (delivery.first_intent_at or now) - EARLIER


def _next_look(delivery: Delivery, now: datetime) -> datetime:
    last = _last(delivery, now)
    return next((last + look for look in LOOKS if last + look > now), now + LOOK_AGAIN)


def _last(delivery: Delivery, now: datetime) -> datetime:
    return delivery.last_intent_at or now
