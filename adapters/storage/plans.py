"""Keeping PostgreSQL to the index where the earliest few of many rows are wanted."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

_SHORTCUTS = ("enable_sort", "enable_seqscan", "enable_bitmapscan", "enable_hashjoin", "enable_mergejoin")
_PIN = select(*(func.set_config(name, "off", True) for name in _SHORTCUTS))  # noqa: FBT003 - for this transaction


def walk_the_index(connection: Connection) -> None:
    """Make the rest of this transaction read rows in the order of an index.

    With old statistics PostgreSQL would rather collect and sort everything that is due, to take a
    few: four to thirteen times slower.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(_PIN)
