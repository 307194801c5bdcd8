"""What becomes of a delivery whose post failed: it waits, is looked for, or ends with its reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from bot.delivery import Delivery, DeliveryFailed, Failure, State
from scheduler import recovery
from scheduler.stopped import STOPPED_FOR

GIVE_UP = timedelta(days=1)
"""How long a card is tried again from the first time that it was going to be sent, rate limits aside.

Most end before: a day's card when the hours of its person do, or with its day.
"""
MOST_ATTEMPTS = 12
"""Tries of a card that could not even be made, or at which everybody died who took it."""
UNKNOWN_ATTEMPTS = 3
"""Tries in a row of a card that a platform refuses for a reason that nobody documented."""
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(minutes=15)
_TRY = ", try "


def settled(delivery: Delivery, failure: DeliveryFailed, now: datetime) -> Delivery:
    """Return the delivery as it is after a failure."""
    failed = replace(delivery, state=State.WAITING, reason=failure.reason)
    match failure.failure:
        case Failure.AMBIGUOUS:
            return recovery.lost_sight(delivery, now, failure.reason)
        case Failure.UNREACHABLE:
            return replace(failed, state=State.UNREACHABLE)
        case Failure.PARK | Failure.OUR_BUG:
            return replace(failed, state=State.PARKED)
        case Failure.STOP_TENANT:
            return replace(failed, next_at=now + STOPPED_FOR)
        case Failure.RETRY if failure.unknown:
            return _tried(failed, _tries(delivery) + 1, now)
        case Failure.RETRY if failure.retry_after is None and _in_vain(delivery, now):
            return replace(failed, state=State.PARKED)
        case Failure.RETRY:
            return replace(failed, next_at=now + _wait(delivery, failure))
        case _:
            assert_never(failure.failure)


def kills(delivery: Delivery) -> bool:
    """Tell whether everybody who claimed a delivery stopped before it could be sent: the next one does not try.

    What is given back counts for nothing, and what waits for its platform has a reason.
    """
    return delivery.first_intent_at is None and delivery.attempt > MOST_ATTEMPTS and not delivery.reason


def _tried(failed: Delivery, tries: int, now: datetime) -> Delivery:
    """Return a delivery after so many refusals that nobody documented: it waits, or was tried often enough."""
    state = State.PARKED if tries >= UNKNOWN_ATTEMPTS else State.WAITING
    return replace(failed, state=state, reason=f"{failed.reason}{_TRY}{tries}", next_at=now + LONGEST_WAIT)


def _tries(delivery: Delivery) -> int:
    """Return how often in a row it was refused like that so far, as its reason says.

    Its attempts are no measure: there is one more for each time that it was held, looked for, or claimed by a process
    that died.
    """
    _, _, tries = delivery.reason.rpartition(_TRY)
    return int(tries) if _TRY in delivery.reason and tries.isdigit() else 0


def _in_vain(delivery: Delivery, now: datetime) -> bool:
    """Tell whether it was tried long enough. Waiting for a platform that is not running is no try."""
    if delivery.first_intent_at is None:
        return delivery.attempt >= MOST_ATTEMPTS
    return now - delivery.first_intent_at >= GIVE_UP


def _wait(delivery: Delivery, failure: DeliveryFailed) -> timedelta:
    return timedelta(seconds=failure.retry_after) if failure.retry_after else _backoff(delivery.attempt)


def _backoff(attempt: int) -> timedelta:
    """Return how long to wait after a failed attempt: twice as long each time, up to a quarter of an hour."""
    return min(FIRST_WAIT * int(2 ** min(attempt - 1, 10)), LONGEST_WAIT)
