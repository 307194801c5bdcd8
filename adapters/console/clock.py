"""The movable clock of the console: real time plus an offset that is kept in the database."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from bot.language import _
from bot.ports import Clock, Notes

NOTE = "clock offset"
LONGEST_JUMP = timedelta(days=366)
_SPAN = re.compile(r"\+([0-9]{1,5})\s*([hdw])", re.IGNORECASE)
_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}


class BadSpan(Exception):
    """The text is no span that the clock can move by. ``str()`` says what to type instead."""


class MovedClock:
    """A `bot.ports.Clock` that can be moved forward, never back; where it stands survives a restart."""

    def __init__(self, base: Clock, notes: Notes) -> None:
        """Take the real clock, and read from the notes how far this one is ahead of it."""
        self._base = base
        self._notes = notes
        self._offset = timedelta(seconds=float(notes.read(NOTE) or 0))

    @property
    def offset(self) -> timedelta:
        """How far this clock is ahead of the real one."""
        return self._offset

    def now(self) -> datetime:
        """Return the moved instant."""
        return self._base.now() + self._offset

    def passed(self) -> float:
        """Return the real clock's seconds: a jump of this one is no pause."""
        return self._base.passed()

    def move(self, span: timedelta) -> None:
        """Move forward by a span; a negative one moves nothing. Kept before it is true."""
        if span > timedelta(0):
            ahead = self._offset + span
            self._notes.write(NOTE, repr(ahead.total_seconds()))
            self._offset = ahead

    def move_to(self, at: datetime) -> None:
        """Move forward to an instant; one that has passed moves nothing."""
        self.move(at - self.now())


def was_moved(notes: Notes) -> bool:
    """Tell whether the clock of this database was ever moved: its instants are then not real ones."""
    return notes.read(NOTE) is not None


def read_span(text: str) -> timedelta:
    """Read a span such as ``+3d``, ``+2h`` or ``+1w``.

    Raises:
        BadSpan: The text is no span, or one of more than a year.

    """
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        raise BadSpan(
            _("Please say how far, for instance /clock +3d (or +2h, +1w), or /clock next. It only goes forward.")
        )
    span = int(found[1]) * _UNITS[found[2].lower()]
    if not timedelta(0) < span <= LONGEST_JUMP:
        raise BadSpan(
            _("The clock moves by at most a year at a time, and by at least an hour: /clock +3d, for instance.")
        )
    return span
