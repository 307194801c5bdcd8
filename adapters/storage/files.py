"""Private files beside the database: nobody but the owner of the process ever reads them."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from adapters.storage.errors import Unreachable

_PRIVATE = 0o600
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

    Its folder is made too, if it is missing. SQLite gives its ``-wal`` and ``-shm`` files the same mode.

    Raises:
        Unreachable: It cannot be made, or belongs to somebody else.

    """
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(file, os.O_RDWR | os.O_CREAT, _PRIVATE)
        try:
            if stat.S_IMODE(os.fstat(handle).st_mode) != _PRIVATE:
                os.fchmod(handle, _PRIVATE)
        finally:
            os.close(handle)
    except OSError as fault:
        raise Unreachable(f"The file {file} cannot be opened for writing: {fault.strerror}.") from None
