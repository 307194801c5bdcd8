"""Private files beside the database: nobody but the owner of the process ever reads them."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from adapters.storage.errors import Unreachable

_PRIVATE, _OTHERS = 0o600, 0o077
_SQLITE = b"SQLite format 3\0"
"""How every file of a SQLite database begins (sqlite.org/fileformat2.html, "The Database Header")."""


def make_database_private(file: Path) -> None:
    """Do what `make_private` does with the file of a SQLite database. A file of anything else stays as it is.

    Raises:
        Unreachable: It cannot be made, belongs to somebody else, or is not a database.

    """
    if file.is_file() and not _may_be_database(file):
        raise Unreachable(f"The file {file} is not a database, and stays as it is: set DATABASE_URL to another file.")
    make_private(file)


def _may_be_database(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(len(_SQLITE)) in {b"", _SQLITE}
    except OSError:
        return True  # what is wrong with it is found out and said by whoever opens it for writing


def make_private(file: Path) -> None:
    """Make a file that only its owner can read and write, before anything private is in it.

    SQLite gives its ``-wal`` and ``-shm`` files the same mode. No folder is made: a missing one is a slip in a path.

    Raises:
        Unreachable: It cannot be made, belongs to somebody else, or its folder is missing.

    """
    if not file.parent.exists():
        raise Unreachable(f"There is no folder {file.parent}: make it, or set DATABASE_URL to a file in another one.")
    try:
        handle = os.open(file, os.O_RDWR | os.O_CREAT, _PRIVATE)
        try:
            if stat.S_IMODE(os.fstat(handle).st_mode) != _PRIVATE:
                os.fchmod(handle, _PRIVATE)
        finally:
            os.close(handle)
    except OSError as fault:
        raise Unreachable(f"The file {file} cannot be opened for writing: {fault.strerror}.") from None


def hide_from_others(file: Path) -> None:
    """Take a file away from everybody but its owner, where that can be done: a mounted one is as it was mounted."""
    with suppress(OSError):
        if stat.S_IMODE(file.stat().st_mode) & _OTHERS:
            file.chmod(_PRIVATE)
