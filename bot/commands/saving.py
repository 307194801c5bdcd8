"""Keeping a changed lead together with what it was, so that it can be undone and told."""

from __future__ import annotations

from dataclasses import replace

from bot.ask import Ask
from bot.ids import short_id
from bot.pipeline.lead import Change, Deed, Lead


def record(ask: Ask, lead: Lead, deed: Deed, before: Lead | None, detail: str = "") -> Change:
    """Keep the lead, one version on, and the change; return the change."""
    version = before.version + 1 if before else 1
    ask.keep_lead(replace(lead, version=version))
    change = Change(short_id(), ask.person.id, lead.id, deed, detail, ask.today, ask.now, version, before)
    ask.tx.changes.add(change)
    return change
