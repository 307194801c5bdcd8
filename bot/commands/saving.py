"""Keeping changed leads together with what they were, so that it can be undone and told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.ask import Ask
from bot.ids import short_id
from bot.pipeline import placing
from bot.pipeline.lead import Change, Lead
from bot.pipeline.words import Deed


def record(ask: Ask, lead: Lead, deed: Deed, before: Lead | None, detail: str = "", batch: str = "") -> Change:
    """Keep the lead, one version on, and the change; return the change. A batch is undone as one.

    The detail of a plan is its day, and need not be given.
    """
    if deed is Deed.PLANNED and lead.plan:
        detail = lead.plan.due.isoformat()
    version = before.version + 1 if before else 1
    ask.keep_lead(replace(lead, version=version))
    name = short_id()
    change = Change(
        name, ask.person.id, lead.id, deed, detail, ask.today, ask.now, version, before, batch=batch or name
    )
    ask.tx.changes.add(change)
    return change


def record_all(ask: Ask, moved: Iterable[tuple[Lead, Lead]], deed: Deed, detail: str = "") -> Change:
    """Keep several leads, each given with what it was before, as one change; return the first.

    Raises:
        ValueError: There is none.

    """
    first: Change | None = None
    for lead, before in moved:
        change = record(ask, lead, deed, before, detail, batch=first.batch if first else "")
        first = first or change
    if first is None:
        raise ValueError("nothing was changed")
    return first


def with_next(ask: Ask, lead: Lead) -> Lead:
    """Return the lead with the follow-up that its cadence gives."""
    return placing.plan_next(lead, ask.leads(), ask.person, ask.now)
