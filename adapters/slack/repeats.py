"""What was told already: who is told of something again gets the same answer from the core, and shows it once.

The inbox keeps what was answered, for as long as it can be asked for; what was shown only this process knows. After
a restart an answer may stand there twice, and never not at all.
"""

from __future__ import annotations

from adapters.slack.hear import Heard
from adapters.slack.lately import Lately

MOST = 2_000


class Repeats:
    """The things that were answered last."""

    def __init__(self) -> None:
        """Know none."""
        self._told = Lately[tuple[str, str, str], None](MOST)

    def again(self, heard: Heard) -> bool:
        """Tell whether this was answered before, and remember it; the oldest make room."""
        key = (heard.actor.id, heard.channel, heard.key)
        if key in self._told:
            return bool(heard.key)
        self._told[key] = None
        return False
