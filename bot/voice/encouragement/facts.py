"""The numbers that a text may quote: each was counted, and none comes without its count."""

from __future__ import annotations

from dataclasses import dataclass

from bot.pipeline.figures import FEWEST_CASES, FEWEST_RETURNS
from bot.pipeline.words import Outcome


@dataclass(frozen=True, slots=True)
class Facts:
    """What was counted for one person; 0 and None where nobody counted, and then nothing is said of it.

    Of ``finished`` quiet leads, ``returned`` came back, after ``average`` days on average. ``done`` are
    the follow-ups of this week, ``heard`` the answers. ``last`` is what they did last about the lead in question.
    """

    returned: int = 0
    finished: int = 0
    average: int = 0
    done: int = 0
    heard: int = 0
    last: Outcome | None = None

    @property
    def tells(self) -> bool:
        """Whether the returns are enough to be quoted."""
        return self.finished >= FEWEST_CASES and self.returned >= FEWEST_RETURNS and self.average > 1
