"""Rows as the driver gives them, and what they mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, ColumnElement, Dialect, type_coerce
from sqlalchemy.types import NullType

Read = TypeVar("Read")
LATELY = 200
"""Rows whose meaning is at hand: a card that is planned, made and recorded reads the same ones up to three times.

Two batches: with more nothing is gained, and memory is lost.
"""


def as_they_are(columns: Sequence[Column[Any]]) -> list[ColumnElement[Any]]:
    """Return columns to be selected whose values come as the driver gives them, for a `Reader`."""
    return [type_coerce(column, NullType()).label(column.name) for column in columns]


class Reader(Generic[Read]):
    """Reads rows with these columns, in this order. The same row has the same meaning, so it is worked out once.

    Any thread may read.
    """

    def __init__(
        self, columns: Sequence[Column[Any]], dialect: Dialect, meaning: Callable[[Mapping[str, Any]], Read]
    ) -> None:
        """Take what a row means, given its values by column."""
        self._columns = Loaded(columns, dialect)
        self._meaning = meaning
        self._known = lru_cache(LATELY)(self._worked_out)

    def __call__(self, row: Sequence[Any]) -> Read:
        """Return what a row means."""
        return self._known(tuple(row))

    def _worked_out(self, values: tuple[Any, ...]) -> Read:
        return self._meaning(self._columns.named(values))


class Loaded:
    """What the values of some columns are in Python."""

    def __init__(self, columns: Sequence[Column[Any]], dialect: Dialect) -> None:
        """Take the columns, in their order."""
        self._names = [column.name for column in columns]
        kinds = ((column.name, column.type.dialect_impl(dialect)) for column in columns)
        processors = ((name, kind.result_processor(dialect, None)) for name, kind in kinds)
        self._loaded = [(name, processor) for name, processor in processors if processor]

    def named(self, values: Sequence[Any]) -> dict[str, Any]:
        """Return them by column."""
        named = dict(zip(self._names, values, strict=True))
        for name, processor in self._loaded:
            named[name] = processor(named[name])
        return named
