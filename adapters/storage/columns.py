"""What both databases store or are asked in their own ways: instants, and many ids at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import BigInteger, Column, ColumnElement, DateTime, Dialect, bindparam
from sqlalchemy.types import TypeDecorator, TypeEngine

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """An instant: microseconds since 1970 on SQLite, ``timestamptz`` on PostgreSQL."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose what the database stores."""
        stored: TypeEngine[Any] = BigInteger() if dialect.name == "sqlite" else DateTime(timezone=True)
        return dialect.type_descriptor(stored)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | int | None:
        """Store an aware instant; a naive one would mean different things on different machines."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a zone")
        return (value - _EPOCH) // _TICK if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401
        """Give back the instant in UTC."""
        if value is None:
            return None
        return instants(dialect.name)(value)


def instants(database: str) -> Callable[[Any], datetime]:
    """Return what makes an instant of what the driver of a kind of database gives for one."""
    return _since_1970 if database == "sqlite" else _in_utc


@lru_cache(maxsize=64)  # what is claimed together has few different ones
def _since_1970(microseconds: int) -> datetime:
    return _EPOCH + timedelta(0, 0, microseconds)


def _in_utc(instant: datetime) -> datetime:
    return instant.astimezone(UTC)


def among(column: Column[str], name: str) -> ColumnElement[bool]:
    """Return whether a column is among many texts, which are given under a name.

    On SQLite a list of parameters: of a list in one parameter (``json_each``) its planner does not know how short it
    is, and with statistics it reads the whole table instead.
    """
    return column.in_(bindparam(name, expanding=True))
