"""The named steps of a delivery's way, at which a process can be killed or stopped."""

from __future__ import annotations

import signal
import threading
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


@dataclass
class Fate:
    """What happens to this process, and where: the signal that it sends to itself, once."""

    where: Step | None = None
    how: signal.Signals = signal.SIGKILL


_fate = Fate()


def doom(where: Step | None, how: signal.Signals = signal.SIGKILL) -> None:
    """Decide where this process ends, or stops until somebody lets it go on."""
    _fate.where, _fate.how = where, how


def at(step: Step) -> None:
    """Be at a step."""
    if _fate.where is step:
        _fate.where = None
        signal.pthread_kill(threading.get_ident(), _fate.how)  # this thread, not whichever the kernel takes
