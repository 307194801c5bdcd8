"""The lock that lets one process at a time run on a SQLite file."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path

from adapters.storage.errors import Busy
from adapters.storage.files import make_private

_LOOK_AGAIN = 0.02


class FileLock:
    """A lock of the operating system on ``<file>.lock``: it ends with the process, however that ends."""

    def __init__(self, file: Path, wait: float = 0.0) -> None:
        """Take the lock, trying for up to ``wait`` seconds.

        Raises:
            Busy: Another process holds it.

        """
        path = file.with_name(file.name + ".lock")
        make_private(path)
        self._file = path.open("r+")
        looks = int(wait / _LOOK_AGAIN)
        while not self._taken():
            if not looks:
                raise self._busy(file)
            looks -= 1
            time.sleep(_LOOK_AGAIN)
        self._file.truncate()
        self._file.write(f"{os.getpid()}\n")
        self._file.flush()

    def release(self) -> None:
        """Let another process have it. The file stays: removing it would let two hold a lock of that name."""
        self._file.close()

    def _busy(self, file: Path) -> Busy:
        with self._file as held:
            holder = held.read().strip() or "unknown"
        return Busy(
            f"Another process (pid {holder}) runs on {file}: stop it first, "
            "or set DATABASE_URL to a PostgreSQL database, which several processes can share."
        )

    def _taken(self) -> bool:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
