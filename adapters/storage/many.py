"""Changing many rows at once: SQLAlchemy knows the tables and their types, the driver gets the values as they are.

On SQLite a statement runs once for each row, on PostgreSQL once for all of them, which are given as one JSON text: row
by row costs twenty times as much there.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Column, Connection, Dialect, Table

from adapters.storage.engine import note_change
from adapters.storage.plans import walk_the_index

_Store = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class _Ready:
    """A statement of one kind of database, and what turns the values of each column into what the driver takes."""

    text: str
    stored: Sequence[_Store | None]


class _Many(ABC):
    """A statement for many rows of values, written once for each kind of database."""

    def __init__(self, table: Table, names: Sequence[str]) -> None:
        self._table = table
        self._columns = [table.c[name] for name in names]
        self._names = [f'"{name}"' for name in names]
        self._ready: dict[str, _Ready] = {}

    def run(self, connection: Connection, rows: Sequence[Sequence[Any]]) -> int:
        """Do it for rows of values in the order of the columns; return how many rows of the table were changed."""
        if not rows:
            return 0
        on_sqlite = connection.dialect.name == "sqlite"
        ready = self._ready.get(connection.dialect.name) or self._made(connection.dialect, on_sqlite=on_sqlite)
        columns = [
            values if stored is None else tuple(map(stored, values))
            for stored, values in zip(ready.stored, zip(*rows, strict=True), strict=True)
        ]
        walk_the_index(connection)
        stored = list(zip(*columns, strict=True))
        given: Any = stored if on_sqlite else (json.dumps(stored, default=_as_text),)
        changed = connection.exec_driver_sql(ready.text, given).rowcount
        note_change(connection, changed)
        return changed

    def _made(self, dialect: Dialect, *, on_sqlite: bool) -> _Ready:
        ready = _Ready(
            self._text_for_one() if on_sqlite else self._text_for_all(dialect),
            [_stored(column, dialect) for column in self._columns],
        )
        self._ready[dialect.name] = ready
        return ready

    @abstractmethod
    def _text_for_one(self) -> str:
        """Return the statement that is run once for each row."""

    @abstractmethod
    def _text_for_all(self, dialect: Dialect) -> str:
        """Return the statement that is run once over a JSON text."""

    def _given(self, dialect: Dialect) -> str:
        """Return the rows as a table named ``new``."""
        kinds = [column.type.compile(dialect=dialect) for column in self._columns]
        return _given(
            f"(value->>{place})::{kind} AS {name}"
            for place, (kind, name) in enumerate(zip(kinds, self._names, strict=True))
        )


class Update(_Many):
    """Sets some columns of rows that are named by their ids. Each row of values has the id first."""

    def __init__(self, table: Table, *names: str) -> None:
        """Take the columns that are set."""
        super().__init__(table, ("id", *names))

    def _text_for_one(self) -> str:
        values = ", ".join(f"{name} = ?{place}" for place, name in enumerate(self._names[1:], 2))
        return f"UPDATE {self._table.name} SET {values} WHERE id = ?1"  # noqa: S608 - names of our own tables

    def _text_for_all(self, dialect: Dialect) -> str:
        values = ", ".join(f"{name} = new.{name}" for name in self._names[1:])
        return (
            f"UPDATE {self._table.name} SET {values} FROM {self._given(dialect)}"  # noqa: S608 - the same
            f" WHERE {self._table.name}.id = new.id"
        )


class Fenced:
    """Sets columns of rows that are named by their ids, where nobody else has moved them meanwhile.

    Each row of values has the id and the attempt first: a row is set as long as its attempt is that one, and its
    state one of those that are expected.
    """

    def __init__(self, table: Table, *names: str, **fixed: str) -> None:
        """Take the columns that are set, which hold text: those that are given, and those that are the same for all."""
        self._table = table.name
        self._names = ("id", "attempt", *names)
        self._fixed = fixed
        self._texts = {"sqlite": self._on_sqlite(), "postgresql": self._on_postgresql()}

    def run(self, connection: Connection, rows: Sequence[Sequence[Any]], expected: Sequence[str]) -> set[str]:
        """Set them; return the ids of those that were."""
        if not rows:
            return set()
        walk_the_index(connection)
        text = self._texts[connection.dialect.name]
        found = connection.exec_driver_sql(text, (json.dumps(rows), json.dumps(expected))).scalars().all()
        note_change(connection, len(found))
        return set(found)

    def _text(self, new: str, among: str) -> str:
        given = (f"{name} = new.{name}" for name in self._names[2:])
        values = ", ".join((*given, *(f"{name} = '{value}'" for name, value in self._fixed.items())))
        return (
            f"UPDATE {self._table} SET {values} FROM {new} WHERE {self._table}.id = new.id"  # noqa: S608 - our own names
            f" AND {self._table}.attempt = CAST(new.attempt AS integer) AND {self._table}.state {among}"
            f" RETURNING {self._table}.id"
        )

    def _on_sqlite(self) -> str:
        columns = ", ".join(f"json_extract(value, '$[{place}]') AS {name}" for place, name in enumerate(self._names))
        return self._text(f"(SELECT {columns} FROM json_each(?)) AS new", "IN (SELECT value FROM json_each(?))")  # noqa: S608

    def _on_postgresql(self) -> str:
        given = _given(f"value->>{place} AS {name}" for place, name in enumerate(self._names))
        return self._text(given, "IN (SELECT json_array_elements_text(%s::json))")


class Insert(_Many):
    """Adds rows.

    ``filled`` are columns that the database fills in, each by an SQL expression in which ``{name}`` is what is given
    for that column. Where ``once`` names a column, a row whose value of it is there already is left out.
    """

    def __init__(
        self, table: Table, names: Sequence[str], filled: Mapping[str, str] | None = None, once: str = ""
    ) -> None:
        """Take the columns that are given."""
        super().__init__(table, names)
        self._filled = dict(filled or {})
        self._once = f" ON CONFLICT ({once}) DO NOTHING" if once else ""

    def _text_for_one(self) -> str:
        given = {name: f"?{place}" for place, name in enumerate(self._names, 1)}
        return f"{self._into()} VALUES ({self._values(given)}){self._once}"

    def _text_for_all(self, dialect: Dialect) -> str:
        given = {name: f"new.{name}" for name in self._names}
        return f"{self._into()} SELECT {self._values(given)} FROM {self._given(dialect)}{self._once}"  # noqa: S608

    def _into(self) -> str:
        return f"INSERT INTO {self._table.name} ({', '.join((*self._names, *self._filled))})"

    def _values(self, given: Mapping[str, str]) -> str:
        by_column = {name.strip('"'): value for name, value in given.items()}
        return ", ".join((*given.values(), *(each.format_map(by_column) for each in self._filled.values())))


def _stored(column: Column[Any], dialect: Dialect) -> _Store | None:
    processor: _Store | None = column.type.dialect_impl(dialect).bind_processor(dialect)
    return processor


def _given(columns: Iterable[str]) -> str:
    """Return the rows of a JSON text as a table named ``new``, on PostgreSQL."""
    return f"(SELECT {', '.join(columns)} FROM json_array_elements(%s::json)) AS new"  # noqa: S608 - our own names


def _as_text(value: date) -> str:
    """Return a day or an instant as PostgreSQL reads it: all other values that are kept JSON has words for."""
    return value.isoformat()
