"""The shelf of what was done to leads."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, bindparam, distinct, false, func, literal_column, select, true, update

from adapters.storage.columns import among
from adapters.storage.crypto import NOTHING, Sealed, Vault
from adapters.storage.many import Insert
from adapters.storage.snapshot import packed, unpacked
from adapters.storage.tables import change as _change
from bot.pipeline.lead import Change
from bot.pipeline.words import Deed

_WHOSE = _change.c.owner == bindparam("whose")
_DONE = _change.c.undone == false()
_ADD = Insert(_change, ("id", "owner", "lead", "deed", "detail", "day", "at", "version", "batch", "undone", "private"))
_ONE = select(_change).where(_WHOSE, _change.c.id == bindparam("which"))
_OF = select(_change).where(_WHOSE, _DONE, _change.c.lead == bindparam("of_lead")).order_by(_change.c.seq)
_DEEDS = select(_change).where(_WHOSE, _DONE, among(_change.c.deed, "deeds")).order_by(_change.c.seq)
_TIMES = select(func.count(distinct(_change.c.batch))).where(
    _WHOSE,
    _DONE,
    _change.c.deed == bindparam("of_deed"),
    among(_change.c.detail, "details"),
)
_BY_PERSON = _change.c.deed.not_in([literal_column(f"'{deed}'") for deed in Deed if deed.by_itself])
_DURING = (
    select(_change)
    .where(_WHOSE, _DONE, _BY_PERSON, _change.c.day.between(bindparam("first"), bindparam("until")))
    .order_by(_change.c.seq)
)
_LAST = select(_change).where(_WHOSE, _DONE, _BY_PERSON).order_by(_change.c.seq.desc()).limit(1)
_BATCH = select(_change).where(_WHOSE, _change.c.batch == bindparam("of_batch")).order_by(_change.c.seq)
_UNDO = update(_change).where(_WHOSE, _change.c.id == bindparam("which")).values(undone=true())


class SqlChanges:
    """Changes in a database, in the order in which they were added."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        """Work inside one transaction."""
        self._connection = connection
        self._vault = vault

    def add(self, *changes: Change) -> None:
        """Keep changes."""
        _ADD.run(self._connection, [self._values(change) for change in changes])

    def one(self, owner: str, change: str) -> Change | None:
        """Return this person's change with this id, or None."""
        row = self._connection.execute(_ONE, {"whose": owner, "which": change}).first()
        return None if row is None else self._read(row)

    def of(self, owner: str, lead: str) -> tuple[Change, ...]:
        """Return what was done to a lead and not undone, oldest first."""
        return tuple(self._read(row) for row in self._connection.execute(_OF, {"whose": owner, "of_lead": lead}))

    def deeds(self, owner: str, deeds: Collection[Deed]) -> tuple[Change, ...]:
        """Return everything of these kinds that this person did and did not undo, oldest first."""
        named = {"whose": owner, "deeds": [deed.value for deed in deeds]}
        return tuple(self._read(row) for row in self._connection.execute(_DEEDS, named))

    def times(self, owner: str, deed: Deed, details: Collection[str]) -> int:
        """Return how often this person did something with one of these details and did not undo it."""
        named = {"whose": owner, "of_deed": deed.value, "details": list(details)}
        return int(self._connection.execute(_TIMES, named).scalar_one())

    def during(self, owner: str, first: date, last: date) -> tuple[Change, ...]:
        """Return what this person did on these days, both included, and did not undo, oldest first."""
        rows = self._connection.execute(_DURING, {"whose": owner, "first": first, "until": last})
        return tuple(self._read(row) for row in rows)

    def last(self, owner: str) -> Change | None:
        """Return the latest thing that this person did and did not undo, or None."""
        row = self._connection.execute(_LAST, {"whose": owner}).first()
        return None if row is None else self._read(row)

    def batch(self, owner: str, batch: str) -> tuple[Change, ...]:
        """Return the changes that one command made, oldest first."""
        return tuple(self._read(row) for row in self._connection.execute(_BATCH, {"whose": owner, "of_batch": batch}))

    def undo(self, owner: str, change: str) -> None:
        """Mark a change as undone."""
        self._connection.execute(_UNDO, {"whose": owner, "which": change})

    def _values(self, change: Change) -> tuple[object, ...]:
        return (
            change.id,
            change.owner,
            change.lead,
            change.deed.value,
            change.detail,
            change.day,
            change.at,
            change.version,
            change.batch or change.id,
            change.undone,
            self._sealed(change),
        )

    def _sealed(self, change: Change) -> Sealed:
        if change.before is None:
            return NOTHING
        return self._vault.seal(f"change/{change.owner}/{change.id}", {"before": packed(change.before)})

    def _read(self, row: Row[Any]) -> Change:
        name = f"change/{row.owner}/{row.id}"
        before = None if row.private == NOTHING else self._vault.open(name, row.private)["before"]
        return Change(
            id=row.id,
            owner=row.owner,
            lead=row.lead,
            deed=Deed(row.deed),
            detail=row.detail,
            day=row.day,
            at=row.at,
            version=row.version,
            batch=row.batch,
            before=before and unpacked(before),
            undone=row.undone,
        )
