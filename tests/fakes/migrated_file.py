"""A SQLite file that was migrated once in each process, and the copies of it that tests are given.

To migrate costs ten times as much as to open what was migrated. That a file is made from nothing, and brought up to
date, is tested in `tests/adapters/test_storage_start.py`, and wherever a test starts the real program.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from adapters.storage.files import make_private
from adapters.storage.migrate import migrate


def lay(file: Path) -> None:
    """Put an empty, migrated database where no file is yet: private, and without a trace of any key."""
    assert not file.exists(), file
    make_private(file)
    file.write_bytes(_migrated())


@cache
def _migrated() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "leads.db"
        migrate(f"sqlite:///{file}")
        assert {each.name for each in file.parent.iterdir()} <= {"leads.db", "leads.db.lock"}, (
            "all of it is in the file"
        )
        return file.read_bytes()
