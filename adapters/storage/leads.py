"""The shelf of leads."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, bindparam, false, insert, select, update

from adapters.storage.crypto import Sealed, Vault
from adapters.storage.tables import lead as _lead
from bot.pipeline.lead import FollowUp, Forbids, Lead, Stage, Way

_WHOSE = _lead.c.owner == bindparam("whose")
_OF = select(_lead).where(_WHOSE, _lead.c.removed == false()).order_by(_lead.c.number)
_ONE = select(_lead).where(_WHOSE, _lead.c.id == bindparam("which"))
_SAVE = update(_lead).where(_WHOSE, _lead.c.id == bindparam("which"))
_ADD = insert(_lead)


class SqlLeads:
    """Leads in a database."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        """Work inside one transaction."""
        self._connection = connection
        self._vault = vault
        self._opened: dict[tuple[str, Sealed], dict[str, str]] = {}

    def of(self, owner: str) -> tuple[Lead, ...]:
        """Return this person's leads that are not removed, by number."""
        return tuple(self._read(row) for row in self._connection.execute(_OF, {"whose": owner}))

    def one(self, owner: str, lead: str) -> Lead | None:
        """Return this person's lead with this id, removed or not; None if it is not theirs or does not exist."""
        row = self._connection.execute(_ONE, {"whose": owner, "which": lead}).first()
        return None if row is None else self._read(row)

    def save(self, lead: Lead) -> None:
        """Keep a new or changed lead."""
        values = self._values(lead)
        named = {"whose": lead.owner, "which": lead.id}
        if self._connection.execute(_SAVE, {**named, **values}).rowcount == 0:
            # New; an id that is another person's fails here, as its primary key is taken.
            self._connection.execute(_ADD, values)

    def _values(self, lead: Lead) -> dict[str, object]:
        plan = lead.plan
        private = {
            "company": lead.company,
            "role": lead.role,
            "contact": lead.contact,
            "phone": lead.phone,
            "email": lead.email,
            "note": lead.note,
        }
        return {
            "id": lead.id,
            "owner": lead.owner,
            "number": lead.number,
            "added_on": lead.added_on,
            "stage": lead.stage.value,
            "forbids": lead.forbids.value,
            "sent": lead.sent,
            "last_touch": lead.last_touch,
            "touches": lead.touches,
            "step": lead.step,
            "plan_step": plan and plan.step,
            "plan_day": plan and plan.day,
            "plan_way": plan and plan.way.value,
            "plan_snoozed": plan and plan.snoozed,
            "shown_on": lead.shown_on,
            "encouraged_on": lead.encouraged_on,
            "removed": lead.removed,
            "version": lead.version,
            "private": self._vault.seal(f"lead/{lead.owner}/{lead.id}", private),
        }

    def _read(self, row: Row[Any]) -> Lead:
        return Lead(
            id=row.id,
            owner=row.owner,
            number=row.number,
            added_on=row.added_on,
            stage=Stage(row.stage),
            forbids=Forbids(row.forbids),
            sent=row.sent,
            last_touch=row.last_touch,
            touches=row.touches,
            step=row.step,
            plan=_plan(row),
            shown_on=row.shown_on,
            encouraged_on=row.encouraged_on,
            removed=row.removed,
            version=row.version,
            **self._private(f"lead/{row.owner}/{row.id}", row.private),
        )

    def _private(self, row: str, sealed: Sealed) -> dict[str, str]:
        """Open a row once in a transaction: a command that changes one lead reads all of them again."""
        if (row, sealed) not in self._opened:
            self._opened[row, sealed] = self._vault.open(row, sealed)
        return self._opened[row, sealed]


def _plan(row: Row[Any]) -> FollowUp | None:
    if row.plan_step is None:
        return None
    return FollowUp(row.plan_step, row.plan_day, Way(row.plan_way), row.plan_snoozed)
