"""When this database was put back from a backup, for every process that sends from it."""

from __future__ import annotations

import logging
from datetime import datetime

from bot.ports import Notes

log = logging.getLogger(__name__)
_NOTE = "recovered_at"


def note(notes: Notes, now: datetime) -> None:
    """Note that it was put back until now. It need not be taken back: nothing that is due later is looked for first."""
    notes.write(_NOTE, now.isoformat())
    log.warning("the database was restored: what was due until now is looked for in the chat before it is sent")


def at(notes: Notes) -> datetime | None:
    """Return when it was put back last, or None."""
    noted = notes.read(_NOTE)
    return datetime.fromisoformat(noted) if noted else None
