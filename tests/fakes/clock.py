"""A clock that is turned by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class HandClock:
    """A `bot.ports.Clock` that stands still until somebody turns it."""

    def __init__(self, at: str = "2026-11-03T15:00:00+00:00") -> None:
        """Set it to an instant; the default is a Tuesday morning in New York."""
        self._now = datetime.fromisoformat(at).astimezone(UTC)

    def now(self) -> datetime:
        """Return the instant at which the hands stand."""
        return self._now

    def passed(self) -> float:
        """Return seconds that this clock was turned by, since some moment."""
        return self._now.timestamp()

    def turn(self, *, days: float = 0, hours: float = 0, seconds: float = 0) -> None:
        """Move it forward by a span."""
        self._now += timedelta(days=days, hours=hours, seconds=seconds)

    def turn_to(self, at: datetime) -> None:
        """Move it to an instant."""
        self._now = at.astimezone(UTC)
