"""The shelf of forms that are being filled."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from adapters.storage.crypto import Vault
from adapters.storage.tables import draft as _draft
from bot.ports import Draft

_THEIRS = (_draft.c.owner == bindparam("whose"), _draft.c.id == bindparam("which"))
_SAVE = update(_draft).where(*_THEIRS)
_ADD = insert(_draft)
_ONE = select(_draft).where(*_THEIRS, _draft.c.until > bindparam("now"))
_DROP = delete(_draft).where(*_THEIRS)
_SWEEP = delete(_draft).where(_draft.c.until <= bindparam("now"))


class SqlDrafts:
    """Drafts in a database."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        """Work inside one transaction."""
        self._connection = connection
        self._vault = vault

    def save(self, draft: Draft) -> None:
        """Keep a new or changed draft."""
        values = {
            "id": draft.id,
            "owner": draft.owner,
            "command": draft.command,
            "until": draft.until,
            "private": self._vault.seal(
                f"draft/{draft.owner}/{draft.id}", {"given": dict(draft.given), "shown": dict(draft.shown)}
            ),
        }
        named = {"whose": draft.owner, "which": draft.id}
        if self._connection.execute(_SAVE, {**named, **values}).rowcount == 0:
            # New; an id that is another person's fails here, as its primary key is taken.
            self._connection.execute(_ADD, values)

    def one(self, owner: str, draft: str, now: datetime) -> Draft | None:
        """Return this person's draft if it is still kept, or None."""
        row = self._connection.execute(_ONE, {"whose": owner, "which": draft, "now": now}).first()
        if row is None:
            return None
        private = self._vault.open(f"draft/{row.owner}/{row.id}", row.private)
        return Draft(row.id, row.owner, row.command, private["given"], row.until, private["shown"])

    def drop(self, owner: str, draft: str) -> None:
        """Forget a draft that was used."""
        self._connection.execute(_DROP, {"whose": owner, "which": draft})

    def sweep(self, now: datetime) -> None:
        """Forget every draft whose day is over."""
        self._connection.execute(_SWEEP, {"now": now})
