"""Saying what went wrong with a database without saying anything that is private."""

from __future__ import annotations

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError

from adapters.storage.errors import Unreachable

_LONGEST = 300
_SHORT = 4
"""A password with fewer letters is a part of many words, and the words of an error are needed."""
_HINT = "Is the server running on that host and accepting TCP/IP connections?"


def unreachable(url: URL, fault: Exception) -> Unreachable:
    """Return one line that says which database cannot be reached, and why; never with a password."""
    cause = fault.orig if isinstance(fault, DBAPIError) and fault.orig else fault
    why = " ".join(str(cause).replace(_HINT, "").split())[:_LONGEST] or type(cause).__name__
    where = url.set(query={}).render_as_string().replace("+psycopg", "").replace("+pysqlite", "")
    why = _masked(why, str(url.password or ""))
    return Unreachable(f"The database {where} cannot be used: {why.rstrip('.')}.")


def _masked(why: str, password: str) -> str:
    """Black a password out: in an address always, by itself where it is too long to be a part of another word."""
    in_an_address = why.replace(f":{password}@", ":***@")
    return in_an_address if len(password) < _SHORT else in_an_address.replace(password, "***")


def short(fault: Exception) -> str:
    """Return the name of a fault, with the database's own code: its words may quote what was to be stored."""
    cause = fault.orig if isinstance(fault, DBAPIError) and fault.orig else fault
    code = getattr(cause, "sqlstate", None) or getattr(cause, "sqlite_errorname", None) or ""
    return f"{type(cause).__name__} {code}".strip()
