"""What both databases store in their own ways: instants, and many ids as one parameter."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ARRAY, BigInteger, Boolean, Column, DateTime, Dialect, Text, bindparam
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
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


def _since_1970(microseconds: int) -> datetime:
    return _EPOCH + timedelta(0, 0, microseconds)


def _in_utc(instant: datetime) -> datetime:
    return instant.astimezone(UTC)


class _Texts(TypeDecorator[Sequence[str]]):
    """Many texts as one parameter: JSON on SQLite, an array on PostgreSQL."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose what the driver is given."""
        given: TypeEngine[Any] = Text() if dialect.name == "sqlite" else ARRAY(Text())
        return dialect.type_descriptor(given)

    def process_bind_param(self, value: Sequence[str] | None, dialect: Dialect) -> str | list[str]:
        """Give the driver all of them."""
        return json.dumps(list(value or ())) if dialect.name == "sqlite" else list(value or ())


class among(FunctionElement[bool]):  # noqa: N801 - it reads as a function of SQL
    """Whether a column is among many texts, which are given under a name.

    The statement's text is the same however many they are: SQLAlchemy's own ``IN`` is written anew each time.
    """

    name = "among"
    type = Boolean()
    inherit_cache = True

    def __init__(self, column: Column[str], name: str) -> None:
        """Take the column, and the name under which the texts are given."""
        super().__init__(column, bindparam(name, type_=_Texts()))


@compiles(among)
def _as_array(element: among, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - SQLAlchemy's
    column, those = (compiler.process(each, **options) for each in element.clauses)
    return f"{column} = ANY ({those})"


@compiles(among, "sqlite")
def _as_json(element: among, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - the same
    column, those = (compiler.process(each, **options) for each in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({those}))"  # noqa: S608 - what SQLAlchemy made of both
