"""A whole lead as plain data and back, for what a change keeps of the lead as it was."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from bot.pipeline.lead import Lead

_LEAD = TypeAdapter(Lead)
_FIRST_PLAN = ("step", "day", "way", "snoozed")
"""What the first version kept of a plan, as a list."""


def packed(lead: Lead) -> dict[str, Any]:
    """Return a lead as plain data that JSON can carry."""
    plain: dict[str, Any] = _LEAD.dump_python(lead, mode="json")
    return plain


def unpacked(plain: dict[str, Any]) -> Lead:
    """Return the lead. A field that the snapshot does not know yet keeps its default, one of old times is left out."""
    if isinstance(plain["plan"], list):
        plan = dict(zip(_FIRST_PLAN, plain["plan"], strict=True))
        plain = {**plain, "plan": {**plan, "why": "again", "wanted": plan["day"]}, "clock": plain["last_touch"]}
    return _LEAD.validate_python(plain)
