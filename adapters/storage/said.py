"""The shelf of encouraging words that were said: what keeps their limits, however many processes there are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select

from adapters.storage import tables
from adapters.storage.columns import among
from adapters.storage.tables import said as _said
from bot.pipeline import memory
from bot.pipeline.memory import Memory, Spoken
from bot.pipeline.words import Situation
from bot.ports import SaidEnough

_LOCK = select(tables.person.c.id).where(tables.person.c.id == bindparam("whose")).with_for_update()
_SINCE = select(_said).where(among(_said.c.person, "people"), _said.c.day >= bindparam("since")).order_by(_said.c.seq)
_EVER = (
    select(_said.c.seq).where(_said.c.person == bindparam("whose"), _said.c.situation == bindparam("about")).limit(1)
)
_ADD = insert(_said)


class SqlSaid:
    """What was said, in a database."""

    def __init__(self, connection: Connection) -> None:
        """Work inside one transaction."""
        self._connection = connection

    def keep(self, spoken: Spoken) -> None:
        """Keep that a word is said; saying the same on the same day is no second word.

        The person's row is locked first: who else wants to say something to them waits, and then sees this.

        Raises:
            SaidEnough: It would be one too many.

        """
        self._connection.execute(_LOCK, {"whose": spoken.person})
        known = self.of([spoken.person], spoken.day - memory.REMEMBERED)[spoken.person]
        if spoken in known.spoken:
            return
        if not known.allows(spoken):
            raise SaidEnough(spoken.situation.value)
        values = {"situation": spoken.situation.value, "key": spoken.key, "lead": spoken.lead}
        self._connection.execute(_ADD, {"person": spoken.person, "day": spoken.day, **values})

    def of(self, people: Sequence[str], since: date) -> dict[str, Memory]:
        """Return what each of these people was told from a day on."""
        rows = self._connection.execute(_SINCE, {"people": list(people), "since": since}).all()
        return memory.by_person(people, (_read(row) for row in rows))

    def ever(self, person: str, situation: Situation) -> bool:
        """Tell whether a person was ever told something in a situation."""
        found = self._connection.execute(_EVER, {"whose": person, "about": situation.value}).first()
        return found is not None


def _read(row: Row[Any]) -> Spoken:
    return Spoken(row.person, row.day, Situation(row.situation), row.key, row.lead)
