"""What was answered already: Slack tells of a message again where it believes that nobody heard it."""

from __future__ import annotations

from adapters.slack.hear import Heard

MOST = 2_000


class Repeats:
    """The messages that were heard last."""

    def __init__(self) -> None:
        """Know none."""
        self._heard: dict[tuple[str, str, str], None] = {}

    def again(self, heard: Heard) -> bool:
        """Tell whether this was heard before, and remember it; the oldest make room."""
        key = (heard.actor.id, heard.channel, heard.key)
        if key in self._heard:
            return True
        while len(self._heard) >= MOST:
            del self._heard[next(iter(self._heard))]
        self._heard[key] = None
        return False
