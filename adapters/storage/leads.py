"""The shelf of leads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date, datetime, time
from enum import Enum
from operator import attrgetter, itemgetter
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, Dialect, bindparam, delete, insert, select, update

from adapters.storage.columns import among
from adapters.storage.crypto import Vault
from adapters.storage.many import Update
from adapters.storage.rows import Reader, as_they_are
from adapters.storage.tables import REMOVED
from adapters.storage.tables import lead as _lead
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Forbids, Stage, Way, Why

PRIVATE = (
    *("company", "role", "contact", "phone", "email", "via", "link", "zone", "note", "talked", "reason"),
    *("fits", "language"),
)
"""What is sealed; everything else of a lead stands clear, under its own name."""
_PLAN = tuple(each.name for each in fields(FollowUp))
_planned = attrgetter(*_PLAN)
_UNPLANNED = (None,) * len(_PLAN)
_CLEAR = tuple(each.name for each in fields(Lead) if each.name not in {*PRIVATE, "plan"})
_READ = TypeAdapter(Lead)
_WHOSE = _lead.c.owner == bindparam("whose")
_KEPT = _lead.c.removed_at.is_(None)
_COLUMNS = list(_lead.columns)
_AS_THEY_ARE = as_they_are(_COLUMNS)
_THEIRS = select(*_AS_THEY_ARE).where(among(_lead.c.owner, "owners"), _KEPT).order_by(_lead.c.owner, _lead.c.number)
_ONE = select(*_AS_THEY_ARE).where(_WHOSE, _lead.c.id == bindparam("which"))
_SAVE = update(_lead).where(_WHOSE, _lead.c.id == bindparam("which"))
_ADD = insert(_lead)
_MARKED = ("step", *(f"plan_{name}" for name in _PLAN), "shown_on", "encouraged_on")
"""What a card that comes changes of a lead."""
_MARK = Update(_lead, *_MARKED)
_SWEEP = delete(_lead).where(REMOVED, _lead.c.removed_at <= bindparam("before"))
_WAKING = (
    *("id", "owner", "number", "added_on", "stage", "forbids", "last_touch", "last_answer", "interview"),
    *("interview_at", "round", "promise", "hellos", "encouraged_on"),
)
"""What says when a lead needs its owner's attention, besides its plan; enough for `SqlLeads.outlines`."""
_IN_ORDER = itemgetter(*(each.name for each in fields(Lead)))
_NOTHING: Mapping[str, Any] = {each.name: getattr(Lead("", "", 0, "", date.min), each.name) for each in fields(Lead)}
_STAGES, _FORBIDS = {each.value: each for each in Stage}, {each.value: each for each in Forbids}
_WAYS, _WHYS = {each.value: each for each in Way}, {each.value: each for each in Why}
_OUTLINES = select(
    *(_lead.c[name] for name in _WAKING), _lead.c.blind, *(_lead.c[f"plan_{name}"] for name in _PLAN)
).where(
    among(_lead.c.owner, "owners"),
    _KEPT,
    _lead.c.closed.is_(None),
)


def reader(vault: Vault, dialect: Dialect) -> Reader[Lead]:
    """Return what reads the rows of leads."""

    def meaning(row: Mapping[str, Any]) -> Lead:
        return _made(row, vault.open(f"lead/{row['owner']}/{row['id']}", row["private"]))

    return Reader(_COLUMNS, dialect, meaning)


class SqlLeads:
    """Leads in a database."""

    def __init__(self, connection: Connection, vault: Vault, read: Reader[Lead]) -> None:
        """Work inside one transaction."""
        self._connection = connection
        self._vault = vault
        self._read = read

    def of(self, owner: str) -> tuple[Lead, ...]:
        """Return this person's leads that are not removed, by number."""
        return self.theirs([owner])[owner]

    def theirs(self, owners: Sequence[str]) -> dict[str, tuple[Lead, ...]]:
        """Return the leads of these people that are not removed, each one's by number."""
        found: dict[str, list[Lead]] = {owner: [] for owner in owners}
        for row in self._connection.execute(_THEIRS, {"owners": list(owners)}).all():
            lead = self._read(row)
            found[lead.owner].append(lead)
        return {owner: tuple(leads) for owner, leads in found.items()}

    def outlines(self, owners: Sequence[str]) -> dict[str, tuple[Lead, ...]]:
        """Return these people's open leads without anything private, by owner: enough to see when something is due."""
        found: dict[str, list[Lead]] = {owner: [] for owner in owners}
        for row in self._connection.execute(_OUTLINES, {"owners": list(owners)}).all():
            lead = _outline(row)
            found[lead.owner].append(lead)
        return {owner: tuple(leads) for owner, leads in found.items()}

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

    def mark(self, *leads: Lead) -> None:
        """Keep what a card did to these leads, which are there already."""
        _MARK.run(self._connection, [_marked(lead) for lead in leads])

    def sweep(self, before: datetime) -> None:
        """Really delete the leads that were removed until ``before``, with all that was done to them."""
        self._connection.execute(_SWEEP, {"before": before})

    def _values(self, lead: Lead) -> dict[str, object]:
        return {
            **_clear(lead),
            "private": self._vault.seal(
                f"lead/{lead.owner}/{lead.id}", {name: getattr(lead, name) for name in PRIVATE}
            ),
        }


def _outline(row: Sequence[Any]) -> Lead:
    """Make a lead of what says when it is due; read by the thousand, so by place, and not checked again."""
    known = {**_NOTHING, **dict(zip(_WAKING, row, strict=False))}
    blind, step, day, way, why, wanted, snoozed, at, asks, shown = row[len(_WAKING) :]
    known["company"] = "" if blind else "-"
    known["stage"] = _STAGES[known["stage"]]
    known["forbids"] = _FORBIDS[known["forbids"]]
    known["interview_at"] = _hour(known["interview_at"])
    if step is not None:
        known["plan"] = FollowUp(step, day, _WAYS[way], _WHYS[why], wanted, snoozed, _hour(at), asks, shown)
    return Lead(*_IN_ORDER(known))


def _hour(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None


def _made(row: Mapping[str, Any], private: dict[str, str]) -> Lead:
    plan = None if row["plan_step"] is None else {name: row[f"plan_{name}"] for name in _PLAN}
    return _READ.validate_python({**{name: row[name] for name in _CLEAR}, **private, "plan": plan})


def _marked(lead: Lead) -> tuple[object, ...]:
    """Return what a card that comes changes of a lead, after its id, in the order of the columns."""
    plan = [_plain(each) for each in _planned(lead.plan)] if lead.plan else _UNPLANNED
    return (lead.id, lead.step, *plan, lead.shown_on, lead.encouraged_on)


def _clear(lead: Lead) -> dict[str, object]:
    """Return what stands clear of a lead, by column."""
    plan = lead.plan
    return {
        **{name: _plain(getattr(lead, name)) for name in _CLEAR},
        **{f"plan_{name}": plan and _plain(getattr(plan, name)) for name in _PLAN},
        "blind": lead.blind,
    }


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    """Return what a column can hold: a status by its word, an hour as text."""
    return value.value if isinstance(value, Enum) else value.isoformat("minutes") if isinstance(value, time) else value
