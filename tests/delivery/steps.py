"""The named steps of a delivery's way, at which or after which a process can be killed or stopped."""

from __future__ import annotations

import mmap
import signal
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """A place on the way."""

    BEFORE_PLAN = "before the plan"
    PLANNED = "planned, not committed"
    AFTER_PLAN = "after the plan"
    CLAIMED = "claimed, not committed"
    AFTER_CLAIM = "after the claim"
    INTENDED = "intent, not committed"
    AFTER_INTENT = "after the intent"
    BEFORE_POST = "before the post"
    ON_THE_WIRE = "on the wire"
    ANSWERED = "answered"
    RECORDED = "recorded, not committed"
    AFTER_RECORD = "after the record"
    BEFORE_LOOK = "before a look"
    AFTER_LOOK = "after a look"


FIRST = tuple(step for step in Step if "look" not in step)
"""Where a first run can be killed: nobody looks before something went wrong."""


class Where(StrEnum):
    """How far a card is on its way."""

    UNPLANNED = "before the plan"
    PLANNED = "before the intent"
    INTENDED = "between intent and post"
    SENDING = "while sending"
    ANSWERED = "before the record"
    RECORDED = "after the record"
    UNSURE = "until a look is over"
    """It may have been sent by somebody else, and is not intended again."""


_AFTER: Mapping[Step, Where] = {
    Step.BEFORE_PLAN: Where.UNPLANNED,
    Step.PLANNED: Where.UNPLANNED,
    Step.AFTER_PLAN: Where.PLANNED,
    Step.CLAIMED: Where.PLANNED,
    Step.AFTER_CLAIM: Where.PLANNED,
    Step.INTENDED: Where.PLANNED,
    Step.AFTER_INTENT: Where.INTENDED,
    Step.BEFORE_POST: Where.INTENDED,
    Step.ON_THE_WIRE: Where.SENDING,
    Step.ANSWERED: Where.ANSWERED,
    Step.RECORDED: Where.ANSWERED,
    Step.AFTER_RECORD: Where.RECORDED,
    Step.BEFORE_LOOK: Where.UNSURE,
    Step.AFTER_LOOK: Where.UNSURE,
}
_NEVER_SENT = (Where.UNPLANNED, Where.PLANNED)


def onward(where: Where, step: Step) -> Where:
    """Return how far a card is that was there, after a step of whichever process."""
    now = _AFTER[step]
    if where is Where.RECORDED or (where is Where.PLANNED and now is Where.UNPLANNED):
        return where
    return Where.UNSURE if now in _NEVER_SENT and where not in _NEVER_SENT else now


class Trail:
    """How far the card is, and what each step took, in memory that processes share: it outlives who notes it."""

    def __init__(self) -> None:
        """Know nothing yet: no step has taken any time."""
        self._noted = memoryview(mmap.mmap(-1, mmap.PAGESIZE)).cast("d")  # where, the last step, when, and spans

    def begin(self) -> None:
        """Follow a new card."""
        self._noted[0] = 0

    def enter(self) -> None:
        """Be a new process, which was at no step yet."""
        self._noted[1] = -1

    def leave(self) -> None:
        """Note that a process leaves the step that it is at, for the next one or because it ends."""
        last = int(self._noted[1])
        if last >= 0:
            self._noted[_SPANS + last] = time.monotonic() - self._noted[2]

    def passed(self, step: Step) -> None:
        """Note that a process is at a step."""
        self.leave()
        self._noted[0] = _PLACES.index(onward(self.where, step))
        self._noted[1], self._noted[2] = _STEPS.index(step), time.monotonic()

    @property
    def where(self) -> Where:
        """How far the card is."""
        return _PLACES[int(self._noted[0])]

    def took(self, step: Step) -> float:
        """Return the real seconds from a step to the next one, or to the end, as it was the last time."""
        return self._noted[_SPANS + _STEPS.index(step)]


_SPANS, _STEPS, _PLACES = 3, tuple(Step), tuple(Where)
trail = Trail()
"""The way of the one card there is."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What happens to a process, once, and where: the signal that it sends to itself.

    With a ``part`` it happens after the step, when so much of the time has passed that there is to the next one. A
    timer of the kernel's ends the process then, whatever it is at, as little foreseen as `SIGKILL`.
    """

    where: Step | None = None
    how: signal.Signals = signal.SIGKILL
    part: float | None = None


@dataclass
class _Life:
    fate: Fate = Fate()


_life = _Life()
SHORTEST = 1e-6
"""Seconds that a timer can be set to at least."""


def doom(fate: Fate) -> None:
    """Decide where this process ends, or stops until somebody lets it go on."""
    _life.fate = fate
    trail.enter()


def at(step: Step) -> None:
    """Be at a step."""
    trail.passed(step)
    fate = _life.fate
    if fate.where is not step:
        return
    _life.fate = Fate()
    if fate.part is None:
        signal.pthread_kill(threading.get_ident(), fate.how)  # this thread, not whichever the kernel takes
    else:
        signal.setitimer(signal.ITIMER_REAL, max(fate.part * trail.took(step), SHORTEST))
