"""Calls that open a form, or are too long for a button: what they give is kept as a draft."""

from __future__ import annotations

from datetime import timedelta

from bot.ask import Ask
from bot.chat import Call
from bot.ids import short_id
from bot.ports import Draft
from bot.spec import DRAFT, OPEN

DRAFT_KEPT = timedelta(days=1)


def kept(ask: Ask, call: Call, *, opens: bool) -> Call:
    """Return the same call with its arguments in a draft; one that ``opens`` asks for its form, filled in with them."""
    draft = Draft(short_id(), ask.person.id, call.command, dict(call.args), ask.now + DRAFT_KEPT)
    ask.tx.drafts.save(draft)
    return Call(call.command, {DRAFT: draft.id, **({OPEN: "1"} if opens else {})})
