"""Small facts about the installation, by name."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from sqlalchemy import Connection, bindparam, insert, select, update

from adapters.storage.tables import note as _note

_READ = select(_note.c.value).where(_note.c.name == bindparam("which"))
_WRITE = update(_note).where(_note.c.name == bindparam("which"))
_ADD = insert(_note)


class SqlNotes:
    """Notes in a database: each read and each write is a transaction of its own, or all are within one."""

    def __init__(self, connect: Callable[[], AbstractContextManager[Connection]]) -> None:
        """Take what opens a transaction, or gives the one that is open."""
        self._connect = connect

    def read(self, name: str) -> str | None:
        """Return what was written under this name, or None."""
        with self._connect() as connection:
            value: str | None = connection.execute(_READ, {"which": name}).scalar()
            return value

    def write(self, name: str, value: str) -> None:
        """Write, or overwrite, what stands under this name."""
        with self._connect() as connection:
            if connection.execute(_WRITE, {"which": name, "value": value}).rowcount == 0:
                connection.execute(_ADD, {"name": name, "value": value})
