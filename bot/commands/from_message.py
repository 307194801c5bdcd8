"""Save as lead: a message that somebody else wrote becomes the form of a lead, filled in with what it plainly says."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from bot.ask import Ask, Instead
from bot.card import Reply
from bot.chat import Call
from bot.commands.opening import kept
from bot.days.words import Seen
from bot.kinds import Mark, Quoted
from bot.language import later, pgettext
from bot.posting.reading import read
from bot.spec import command
from bot.worst_day import Level, recognised

SAVE_AS_LEAD = later("Save as lead")
"""What the platforms call it in the menu of a message: at most 24 characters in Slack, 32 in Discord."""


@command("lead save", title=SAVE_AS_LEAD)
def lead_save(
    ask: Ask,
    text: Annotated[str | None, Quoted()] = None,
    link: Annotated[str | None, Quoted()] = None,
    at: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Save a message as a lead that is not sent yet."""
    written = _written(ask, at)
    found = read(text or "", Seen(written, ask.person.calendar))
    closing = found.closing if found.closing and found.closing >= ask.today else None
    given = {
        "company": found.company,
        "role": found.role,
        "sent": pgettext("sent", "not yet"),
        "contact": found.contact,
        "link": found.link or link or "",
        "closing": closing.isoformat() if closing else "",
        "note": found.asks,
    }
    # In the person's own form, words that say that someone cannot go on would be taken for theirs.
    safe = {name: words for name, words in given.items() if words and recognised(words) is Level.NOTHING}
    call = Call("lead add", safe)
    raise Instead(kept(ask, call, opens=True), opens=True)


def _written(ask: Ask, at: str | None) -> date:
    """Return the asker's local day on which the message was written: its ``friday`` is seen from there."""
    with suppress(ValueError, OverflowError):
        instant = datetime.fromisoformat(at or "")
        if instant.tzinfo:
            return min(instant.astimezone(ZoneInfo(ask.person.zone)).date(), ask.today)
    return ask.today
