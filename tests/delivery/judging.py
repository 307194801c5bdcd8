"""What came of a sequence, by the platform's own log and by what the database says in the end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from adapters.storage.store import open_store
from bot.chat import Actor
from bot.delivery import State
from bot.pipeline.words import Deed
from tests.delivery.sequences import Back, Pause, Restored, Sequence, Zombie
from tests.delivery.steps import Step
from tests.delivery.world import TIMEOUT, Platform, Rules
from tests.stores import KEY

PROBLEMS = ("lost", "stuck", "duplicate", "repeat too many", "wrong next step")
TOLD = "not sent again, told"
HOLE = "the one hole"
NEXT = "2026-11-10T14:00:00+00:00"
"""When the next card comes: the follow-up was not done, so on the next working day at nine."""
ENDS = {State.DELIVERED.value, State.PARKED.value}
PASSED_OVER = {State.FOLDED.value}
"""Where a card of an earlier day ends that a restored database has planned once more, and that nobody had sent."""


def account_of(url: str, who: Actor) -> dict[str, Any]:
    """Return what the database says in the end."""
    store = open_store(url, [KEY])
    with store.begin() as tx:
        person = tx.people.find(who)
        assert person
        (lead,) = tx.leads.of(person.id)
        deliveries = tx.deliveries.latest(person.id, 100)
        nudged = [each for each in tx.changes.of(person.id, lead.id) if each.deed is Deed.NUDGED]
    store.close()
    return {
        "states": [each.state.value for each in deliveries],
        "nudged": len(nudged),
        "shown": lead.plan.shown if lead.plan else -1,
        "next": person.next_at.isoformat() if person.next_at else "",
    }


def judged(sequence: Sequence, platform: Platform, kept: dict[str, Any]) -> Iterator[str]:
    """Yield what is wrong. Arrivals are the platform's own; the rest is what the database says about them.

    Where nobody can look, two processes that died at the post leave a card that is not sent a third time;
    its person is told at their next command. That is counted, and it is no loss.
    """
    seen, states = platform.seen(), kept["states"]
    told = platform.rules is Rules.BLIND and states == [State.PARKED.value]
    if not seen:
        yield TOLD if told else "lost"
    if not any(state in ENDS for state in states) or any(state not in {*ENDS, *PASSED_OVER} for state in states):
        yield "stuck"
    labelled = sum(each.labelled for each in seen)
    if len(seen) - labelled > 1:
        yield HOLE if _is_the_hole(sequence) else "duplicate"
    if labelled > _repeats_allowed(sequence):
        yield "repeat too many"
    if State.DELIVERED.value in states and (kept["nudged"], kept["shown"], kept["next"]) != (1, 1, NEXT):
        yield "wrong next step"


def _is_the_hole(sequence: Sequence) -> bool:
    """Tell whether a process stood still between its last look at the clock and the write to the socket.

    It did so for as long as it takes to look, find nothing and send again, the time on the wire counted in. No
    platform can be told not to take a request that comes too late.
    """
    if not isinstance(sequence, Zombie) or sequence.where is not Step.BEFORE_POST:
        return False
    return sequence.back is Back.OVER or sequence.wire > TIMEOUT


def _repeats_allowed(sequence: Sequence) -> int:
    """Return how many repeats may come: one where nobody can look, and none where nobody lost what they held.

    A restored database knows nothing of the one that came before.
    """
    if sequence.rules is not Rules.BLIND or isinstance(sequence, Pause):
        return 0
    return 2 if isinstance(sequence, Restored) and sequence.wire > TIMEOUT else 1
