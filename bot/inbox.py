"""What was answered already: a platform that tells of something again gets the same answer, and nothing is done again.

The answer is kept in the transaction of what was done, under the platform's own key of the event. What changed
nothing is not kept: it can be asked again, and a read stays without a write.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from bot.ask import Ask
from bot.card import Reply
from bot.chat import Asked
from bot.form import Form
from bot.kept_answer import TooOld, asks, read, write
from bot.ports import Answered, Undecipherable
from bot.spec import DRAFT, Command
from bot.voice import again as voice

KEPT_FOR = timedelta(days=7)
"""How long an answer is kept. Slack tells of an event again for at most a day (api.slack.com/apis/events-api, "Delayed
events"), Discord within the minutes in which a connection can be resumed."""


def answered(ask: Ask, asked: Asked, called: Callable[[str], Command[...] | None]) -> Reply | Form | None:
    """Return the answer that the same event was given before, or None. ``called`` finds a command by its words.

    An answer that cannot be read any more is one that was given: then a card says so, and nothing is done.
    """
    if not _recorded(asked):
        return None
    try:
        kept = ask.tx.inbox.seen(ask.person.id, asked.actor, asked.key)
        return read(kept, called(asks(kept))) if kept is not None else None
    except (TooOld, Undecipherable):
        return Reply(voice.done())


def keep(ask: Ask, asked: Asked, answer: Reply | Form) -> None:
    """Keep the answer to an event, if anything was changed by it.

    A form that comes back to whoever submitted it is not kept: its draft knows what was given, and the next
    submission of the same form, with what was wrong put right, comes under the same key.
    """
    back = isinstance(answer, Form) and DRAFT in asked.call.args
    if _recorded(asked) and ask.tx.changed and not back:
        ask.tx.inbox.keep(Answered(ask.person.id, asked.actor, asked.key, ask.now, write(answer)))


def _recorded(asked: Asked) -> bool:
    return bool(asked.key) and not asked.by_itself
