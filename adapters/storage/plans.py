"""Keeping PostgreSQL to the index where a few of many rows are wanted."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

_SHORTCUTS = ("enable_sort", "enable_seqscan", "enable_bitmapscan", "enable_hashjoin", "enable_mergejoin")
_WALKS = "followthrough walks the index"
_PIN = select(*(func.set_config(name, "off", True) for name in _SHORTCUTS))  # noqa: FBT003 - for this transaction


def walk_the_index(connection: Connection) -> None:
    """Make the rest of this transaction read rows in the order of an index.

    With old statistics PostgreSQL would rather collect and sort everything that is due, to take a
    few: four to thirteen times slower. To change a batch it would rather read all that waits.
    """
    if connection.dialect.name == "postgresql" and not connection.info.get(_WALKS):
        connection.execute(_PIN)
        connection.info[_WALKS] = True


def walk_as_usual(connection: Connection) -> None:
    """Note that a transaction begins, in which PostgreSQL reads as it likes."""
    connection.info[_WALKS] = False
