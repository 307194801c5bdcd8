"""A card on its way to one person: where it stands, and what its failures mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.pipeline.effect import Effect


class State(StrEnum):
    """Where a delivery is in its life."""

    PLANNED = "planned"
    CLAIMED = "claimed"
    """Somebody is about to send it; nothing was sent."""
    SENDING = "sending"
    """It is being sent, or was when whoever did that died: it may have arrived."""
    WAITING = "waiting"
    """It was certainly not sent, and is tried again."""
    AMBIGUOUS = "ambiguous"
    """It may have arrived; somebody looks before it is sent again."""
    LOOKING = "looking"
    """Somebody is looking whether it arrived."""
    DELIVERED = "delivered"
    CANCELLED = "cancelled"
    """There was nothing left to say."""
    FOLDED = "folded"
    """It came too late; what it was about stands on the next card."""
    PARKED = "parked"
    """It could not be sent."""
    UNREACHABLE = "unreachable"
    """It could not be sent, because the person lets no message in."""


UNDONE = frozenset({State.PARKED, State.UNREACHABLE})
"""Ends of which the person has to be told: the card never came."""
MAY_HAVE_ARRIVED = "arrival unknown"
"""The reason of a card that was sent and given up, as nobody could see whether it arrived."""
PERSON_AWAY = "person away"
"""The reason of a card that was not sent because its person is away."""


Fence = tuple[str, int]
"""The id of a delivery, and the number of one claim of it."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One card on its way to one person.

    ``key`` says what it is for and is unique (`bot.keys`). ``next_at`` is when it
    may be claimed; while it is claimed, when the lease ends. ``attempt`` is the fence: a worker
    whose attempt number is no longer this one has lost it. ``first_intent_at`` and ``last_intent_at``
    are when it was first and last going to be sent, ``effect`` what it does when it arrives, as it was
    made then; ``repeated`` whether it was sent although nobody could see if it had arrived already. ``reason`` is a
    word or two why it stands where it does; `scheduler.settling` and `scheduler.recovery` read theirs again.
    ``told`` is whether the person knows of its end when that end is one of `UNDONE`.
    """

    id: str
    person: str
    key: str
    state: State
    due_at: datetime
    next_at: datetime
    attempt: int = 0
    first_intent_at: datetime | None = None
    last_intent_at: datetime | None = None
    effect: Effect | None = None
    repeated: bool = False
    message: str = ""
    reason: str = ""
    told: bool = False

    @property
    def fence(self) -> Fence:
        """What its latest claim alone has: one that was claimed anew meanwhile is another one."""
        return self.id, self.attempt


class Failure(StrEnum):
    """What a failure of a post means for the delivery."""

    RETRY = "retry"
    """It was certainly not sent; later it may be."""
    AMBIGUOUS = "ambiguous"
    """It may have been sent: nobody knows before somebody looks."""
    PARK = "park"
    """It cannot be sent until somebody who runs the workspace or the server acts."""
    UNREACHABLE = "unreachable"
    """This person cannot be written to until they act."""
    STOP_TENANT = "stop tenant"
    """Nothing can be sent in this workspace until whoever runs the bot acts."""
    OUR_BUG = "our bug"
    """The message itself is wrong, and stays wrong."""


class DeliveryFailed(Exception):
    """A card could not be posted.

    ``failure`` is what that means; ``retry_after`` is in seconds, where the platform said how long to
    wait. ``for_all`` says that nobody in the tenant can be sent anything before that; ``refused`` that the
    platform counts it against the bot, and shuts out one that is refused too often. ``unknown`` says that the
    platform documents no such reason: it may pass, and is not waited for as long as what is known to. ``reason`` is
    a word for operators, never private.
    """

    def __init__(
        self,
        reason: str,
        failure: Failure,
        *,
        retry_after: float | None = None,
        for_all: bool = False,
        refused: bool = False,
        unknown: bool = False,
    ) -> None:
        """Say why, and what it means."""
        super().__init__(reason)
        self.reason = reason
        self.failure = failure
        self.retry_after = retry_after
        self.for_all = for_all
        self.refused = refused
        self.unknown = unknown
