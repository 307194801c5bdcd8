"""A whole lead as plain data and back, for what a change keeps of the lead as it was."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from bot.pipeline.lead import FollowUp, Forbids, Lead, Stage, Way

_DAYS = ("added_on", "sent", "last_touch", "shown_on", "encouraged_on")
_NAMES = frozenset(each.name for each in fields(Lead))


def packed(lead: Lead) -> dict[str, Any]:
    """Return a lead as plain data that JSON can carry."""
    plain = {name: getattr(lead, name) for name in _NAMES}
    plain |= {name: _text(plain[name]) for name in _DAYS}
    plan = lead.plan
    return plain | {"plan": plan and [plan.step, _text(plan.day), plan.way.value, _text(plan.snoozed)]}


def unpacked(plain: dict[str, Any]) -> Lead:
    """Return the lead. A field that the snapshot does not know yet keeps its default, one of old times is left out."""
    known = {name: value for name, value in plain.items() if name in _NAMES}
    known |= {name: _day(known[name]) for name in _DAYS if name in known}
    known |= {"stage": Stage(known["stage"]), "forbids": Forbids(known["forbids"])}
    if known["plan"]:
        step, day, way, snoozed = known["plan"]
        known["plan"] = FollowUp(step, date.fromisoformat(day), Way(way), _day(snoozed))
    return Lead(**known)


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
