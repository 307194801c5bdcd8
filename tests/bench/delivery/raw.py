"""The limit: what a driver alone writes when it makes the commits of a tick, with nothing decided, sealed or drawn.

Each 500 people are four transactions, as the bot's promises need them: planned, claimed, about to be sent, recorded.
What is written has the size of what the bot writes; it was made before the clock runs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from bot.ids import delivery_id, short_id
from tests.bench.delivery.world import NINE

BATCH = 500
LEASE = timedelta(seconds=60)
TODAY = NINE.date()
TOMORROW = NINE + timedelta(days=1)
CLAIMABLE = "state IN ('planned', 'waiting', 'claimed', 'sending', 'ambiguous', 'looking')"
DUE = """
    SELECT person.id, lead.id FROM person JOIN lead ON lead.owner = person.id
    WHERE person.next_at IS NOT NULL AND person.next_at <= {}
"""


@dataclass(frozen=True, slots=True)
class Target:
    """One person who is due, with what is written about them."""

    person: str
    lead: str
    delivery: str
    change: str
    effect: str

    @property
    def key(self) -> str:
        """What the delivery is for."""
        return _key(self.person)


def targets(rows: Iterable[tuple[str, str]]) -> dict[str, Target]:
    """Return what is to be written, by person; ``rows`` are what `DUE` finds."""
    return {row[0]: Target(*row, delivery_id(_key(row[0])), short_id(), _effect(row[1])) for row in rows}


def _key(person: str) -> str:
    return f"day/{person}/{TODAY.isoformat()}"


def _effect(lead: str) -> str:
    return f'{{"today":"{TODAY.isoformat()}","shown":[["{lead}","1.0"]],"card":true,"asks":true}}'
