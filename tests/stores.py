"""Stores for tests and benchmarks that need no other database than a file."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from adapters.storage.store import SqlStore, open_store
from tests.fakes.migrated_file import lay

KEY = base64.urlsafe_b64encode(b"obviously-fake-key-for-tests-00!").decode()


@contextmanager
def open_sqlite(file: Path) -> Iterator[SqlStore]:
    """Open the store in a file: a fresh one, if it is not there yet."""
    if not file.exists():
        lay(file)
    opened = open_store(f"sqlite:///{file}", [KEY])
    try:
        yield opened
    finally:
        opened.close()


@contextmanager
def open_anywhere() -> Iterator[SqlStore]:
    """Open a fresh store in a folder that is gone afterwards."""
    with TemporaryDirectory() as folder, open_sqlite(Path(folder) / "leads.db") as store:
        yield store
