"""The shelf of what was answered, by the key of what came in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from adapters.storage.crypto import Vault
from adapters.storage.tables import inbox as _inbox
from bot.chat import Actor
from bot.ports import Answered

_SEEN = select(_inbox.c.private).where(
    _inbox.c.platform == bindparam("platform"),
    _inbox.c.tenant == bindparam("tenant"),
    _inbox.c.key == bindparam("which"),
    _inbox.c.owner == bindparam("whose"),
)
_ADD = insert(_inbox)
_SWEEP = delete(_inbox).where(_inbox.c.at <= bindparam("before"))


class SqlInbox:
    """What was answered, in a database."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        """Work inside one transaction."""
        self._connection = connection
        self._vault = vault

    def seen(self, owner: str, actor: Actor, key: str) -> Mapping[str, Any] | None:
        """Return the answer that this person was given to what came in under this key, or None."""
        tenant = actor.tenant
        named = {"platform": actor.platform, "tenant": tenant, "which": key, "whose": owner}
        sealed = self._connection.execute(_SEEN, named).scalar()
        return None if sealed is None else self._vault.open(_row(owner, actor.platform, tenant, key), sealed)

    def keep(self, answered: Answered) -> None:
        """Keep an answer; a key that is there already fails, and the whole transaction with it."""
        platform, tenant = answered.actor.platform, answered.actor.tenant
        values = {
            "platform": platform,
            "tenant": tenant,
            "key": answered.key,
            "owner": answered.owner,
            "at": answered.at,
            "private": self._vault.seal(_row(answered.owner, platform, tenant, answered.key), answered.answer),
        }
        self._connection.execute(_ADD, values)

    def sweep(self, before: datetime) -> None:
        """Forget what was answered until ``before``."""
        self._connection.execute(_SWEEP, {"before": before})


def _row(owner: str, platform: str, tenant: str, key: str) -> str:
    return f"inbox/{owner}/{platform}/{tenant}/{key}"
