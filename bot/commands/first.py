"""The first minutes: a sample that proves that nudges arrive, and a way past a question."""

from __future__ import annotations

from bot import keys
from bot.ask import Ask
from bot.card import Reply
from bot.delivery import Delivery, State
from bot.ids import delivery_id
from bot.spec import command
from bot.voice import first as say


@command("followup sample", title="Show me a nudge", on_card=True)
def followup_sample(ask: Ask) -> Reply:
    """Send a sample nudge, to see that nudges reach you."""
    key = keys.of_sample(ask.person.id, ask.now)
    planned = Delivery(delivery_id(key), ask.person.id, key, State.PLANNED, due_at=ask.now, next_at=ask.now)
    return Reply(say.sample_coming() if ask.tx.deliveries.plan(planned) else say.sample_came())


@command("followup next", title="Skip the question")
def followup_next(_ask: Ask) -> Reply:
    """Leave one of the first questions unanswered."""
    return Reply(say.skipped())
