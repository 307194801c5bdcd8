"""What only one process at a time may do, by name: held for a while, renewed by its holder, free when that ends."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from functools import cache

from sqlalchemy import Connection, Executable, bindparam, delete, or_

from adapters.storage.tables import lease as _lease

_KEPT = ("name", "holder", "until")
_FREE = delete(_lease).where(_lease.c.name == bindparam("what"), _lease.c.holder == bindparam("who"))


class SqlLeases:
    """Leases in a database that several processes share, each step a transaction of its own."""

    def __init__(self, connect: Callable[[], AbstractContextManager[Connection]]) -> None:
        """Take what opens a transaction."""
        self._connect = connect

    def hold(self, name: str, holder: str, now: datetime, until: datetime) -> bool:
        """Take or renew it until then; False: another holds it still."""
        given = {"name": name, "holder": holder, "until": until, "now": now}
        with self._connect() as connection:
            return connection.execute(_hold(), given).rowcount == 1

    def free(self, name: str, holder: str) -> None:
        """Give it back, if this is who holds it."""
        with self._connect() as connection:
            connection.execute(_FREE, {"what": name, "who": holder})


class Alone:
    """Leases where nobody else can be: the lock on a SQLite file lets one process in, and it holds all of them."""

    def hold(self, name: str, holder: str, now: datetime, until: datetime) -> bool:
        """Hold it."""
        del name, holder, now, until
        return True

    def free(self, name: str, holder: str) -> None:
        """Give nothing back."""


@cache
def _hold() -> Executable:
    """Return the statement that takes what is free, ended or one's own: one row, so one of two who ask gets it."""
    from sqlalchemy.dialects.postgresql import insert  # noqa: PLC0415 - loaded when used

    new = insert(_lease).values({name: bindparam(name, type_=_lease.c[name].type) for name in _KEPT})
    mine_or_ended = or_(
        _lease.c.holder == new.excluded.holder, _lease.c.until <= bindparam("now", type_=_lease.c.until.type)
    )
    held = new.on_conflict_do_update(
        index_elements=["name"],
        set_={"holder": new.excluded.holder, "until": new.excluded.until},
        where=mine_or_ended,
    )
    return held.execution_options(preserve_rowcount=True)
