"""How many requests a platform refused lately: what it counts before it shuts a bot out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from scheduler.limits import Rate

PIECE = timedelta(seconds=10)
"""Refusals are counted by pieces of time, so that few numbers say all. Each counts until all of its piece is past."""
_BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)


class Refusals:
    """Refused requests, of which there may be ``rate.many`` within any ``rate.span``."""

    def __init__(self, rate: Rate) -> None:
        """Begin with none."""
        self._rate = rate
        self._pieces: dict[datetime, int] = {}

    def add(self, now: datetime) -> datetime | None:
        """Count one; return until when there may be no more, else None."""
        piece = now - (now - _BEGINNING) % PIECE
        self._pieces[piece] = self._pieces.get(piece, 0) + 1
        counted = self.counted(now)
        return self._past(counted[0][0]) if sum(many for _, many in counted) >= self._rate.many else None

    def counted(self, now: datetime) -> tuple[tuple[datetime, int], ...]:
        """Return how many there were in each piece of time that still counts, the earliest first."""
        self._pieces = {piece: many for piece, many in self._pieces.items() if self._past(piece) > now}
        return tuple(sorted(self._pieces.items()))

    def join(self, counted: Iterable[tuple[datetime, int]]) -> None:
        """Learn what another process has counted."""
        for piece, many in counted:
            self._pieces[piece] = max(many, self._pieces.get(piece, 0))

    def _past(self, piece: datetime) -> datetime:
        return piece + PIECE + self._rate.span
