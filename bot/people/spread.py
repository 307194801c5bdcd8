"""The morning spread (product rule T5): each person has their own instant, so that thousands at 09:00 are no wall."""

from __future__ import annotations

from datetime import timedelta
from zlib import crc32

_ALL = 2**32
_SECOND = timedelta(seconds=1)


def after(person: str, width: timedelta) -> timedelta:
    """Return how long after its hour a person's card comes, in whole seconds and less than ``width``.

    It hangs on nothing but their id: the same every day and in every process, and even over many people.
    """
    return crc32(person.encode()) * (width // _SECOND) // _ALL * _SECOND
