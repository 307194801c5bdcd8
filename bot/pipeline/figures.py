"""A person's own numbers: how many of the leads that went quiet came back, and after how long (product rule E3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.days.working import Calendar
from bot.pipeline import quiet
from bot.pipeline.lead import Change
from bot.pipeline.words import Answer, Deed

FEWEST_CASES, FEWEST_RETURNS = 10, 2
"""From how many finished cases, and returns among them, a number may be told (product rule E3)."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Of ``cases`` quiet leads that are finished ``returned`` came back, after ``days`` days on average."""

    cases: int
    returned: int
    days: int


def own(changes: Iterable[Change], calendar: Calendar) -> Figures | None:
    """Return somebody's numbers from what was heard and closed, oldest first; None where there are too few.

    A case is a lead that was quiet when an answer came or when it was closed. One that ever came back is
    a return, whatever came of it; one that is still quiet is not finished, and does not count.
    """
    ended: dict[str, int | None] = {}
    for change in changes:
        before = change.before
        since = quiet.last_step(before, change.day) if before else None
        if before is None or since is None:
            continue
        waited = calendar.between(since, change.day)
        came_back = change.deed is Deed.HEARD and change.detail != Answer.REJECTED
        if before.closed is None and waited < quiet.QUIET_AFTER:
            continue
        if came_back and ended.get(change.lead) is None:
            ended[change.lead] = (change.day - since).days
        ended.setdefault(change.lead, None)
    returns = [days for days in ended.values() if days is not None]
    if len(ended) < FEWEST_CASES or len(returns) < FEWEST_RETURNS:
        return None
    return Figures(len(ended), len(returns), round(sum(returns) / len(returns)))


ENDINGS = frozenset({Deed.HEARD, Deed.CLOSED})
"""What finishes a case, or shows that it came back."""
