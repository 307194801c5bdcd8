"""What of a tenant's pace outlives a slice: it is kept in the database, so that whoever serves it next goes by it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from pydantic import TypeAdapter, ValidationError

from bot.ports import Notes


@dataclass(frozen=True, slots=True)
class Pace:
    """How a tenant is paced, apart from the posts of the last seconds.

    ``held_until`` is until when nothing goes to it, ``refused`` how many requests it refused lately
    (`scheduler.refusals`). ``full_at`` and ``line_until`` say how many chats may be opened (`scheduler.lanes.Bucket`).
    """

    held_until: datetime | None = None
    refused: tuple[tuple[datetime, int], ...] = ()
    full_at: datetime | None = None
    line_until: datetime | None = None

    def joined(self, other: Pace) -> Pace:
        """Return what both know. In whatever order several are joined, and how often, the outcome is the same."""
        return Pace(
            later(self.held_until, other.held_until),
            tuple(sorted(dict(sorted(chain(self.refused, other.refused))).items()))[-MOST:],
            later(self.full_at, other.full_at),
            later(self.line_until, other.line_until),
        )


NOTHING = Pace()
MOST = 100
"""Pieces of time whose refusals are kept: more than any platform counts together."""
_PACE = TypeAdapter(Pace)
_NOTE = "pace/"


def later(one: datetime | None, other: datetime | None) -> datetime | None:
    """Return the later of two instants that need not be known."""
    return max(one, other) if one and other else one or other


def read(notes: Notes, tenant: str) -> Pace:
    """Return what is kept of a tenant's pace. What cannot be read holds up nobody."""
    noted = notes.read(_NOTE + tenant)
    try:
        return _PACE.validate_json(noted) if noted else NOTHING
    except ValidationError:
        return NOTHING


def write(notes: Notes, tenant: str, pace: Pace) -> None:
    """Keep a tenant's pace, with what another process has kept of it meanwhile."""
    notes.write(_NOTE + tenant, _PACE.dump_json(read(notes, tenant).joined(pace), exclude_defaults=True).decode())
