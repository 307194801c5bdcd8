"""Knowing at start whether the keys open what is stored: one sealed word for each key that ever sealed here."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.exc import SQLAlchemyError

from adapters.storage.crypto import Sealed, Vault
from adapters.storage.errors import Unreadable, WrongKeys
from adapters.storage.tables import note
from adapters.storage.trouble import unreachable
from bot.ids import short_id

_PREFIX = "canary/"
_ALL = select(note.c.value).where(note.c.name.startswith(_PREFIX)).order_by(note.c.name)


def read(connection: Connection) -> Sequence[Sealed]:
    """Return the canaries: none where nothing was ever sealed."""
    return [Sealed(token) for token in connection.execute(_ALL).scalars()]


def sit(connection: Connection, vault: Vault) -> None:
    """Put a canary for the first key."""
    sealed = vault.seal(_PREFIX, {})
    connection.execute(insert(note), {"name": _PREFIX + short_id(), "value": sealed.token})


def stored(engine: Engine) -> Sequence[Sealed]:
    """Return the canaries of a database.

    Raises:
        Unreachable: It cannot be asked.

    """
    try:
        with engine.connect() as connection:
            return read(connection)
    except SQLAlchemyError as fault:
        raise unreachable(engine.url, fault) from None


def check(engine: Engine, vault: Vault, canaries: Sequence[Sealed]) -> None:
    """See that every key that sealed something is there, and remember the first one.

    Raises:
        WrongKeys: One is missing: some of what is stored could not be opened.
        Unreachable: The database cannot be asked.

    """
    try:
        for canary in canaries:
            vault.open(_PREFIX, canary)
    except Unreadable:
        raise WrongKeys(
            "SECRET_KEYS lacks a key with which something in this database was sealed: "
            "put it back, after the newer ones (for SQLite it may be the one in the .key file)."
        ) from None
    if any(vault.is_newest(canary) for canary in canaries):
        return
    try:
        with engine.begin() as connection:
            sit(connection, vault)
    except SQLAlchemyError as fault:
        raise unreachable(engine.url, fault) from None
