"""What happens to the processes of the crash matrix: ways to die, to stand still, and to lose a day's work."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from tests.delivery.steps import FIRST, Step
from tests.delivery.world import Rules

WIRES = (0.0, 3.0, 90.0)
"""Seconds that a request stays on the wire: none, some, and longer than whoever sent it waits."""
SECOND: tuple[Step | None, ...] = (None, *Step)
IN_A_TRANSACTION = frozenset({Step.PLANNED, Step.CLAIMED, Step.INTENDED, Step.RECORDED})
"""Steps at which a process holds locks. Nobody passes it there, and it is alone when it goes on."""


class Database(StrEnum):
    """Where everything is kept."""

    SQLITE = "SQLite"
    POSTGRESQL = "PostgreSQL"


class Back(StrEnum):
    """When a process that stood still for longer than its lease goes on."""

    SOON = "at once"
    BETWEEN = "after another one died"
    OVER = "after another one was done"


@dataclass(frozen=True, slots=True)
class Kill:
    """A process is killed at one step, and the next one at another or not at all."""

    rules: Rules
    wire: float
    first: Step
    second: Step | None


@dataclass(frozen=True, slots=True)
class Zombie:
    """A process stands still at a step for longer than its lease."""

    rules: Rules
    wire: float
    where: Step
    back: Back


@dataclass(frozen=True, slots=True)
class Pause:
    """A process stands still at a step, not for as long as its lease, while another one looks what is due."""

    rules: Rules
    wire: float
    where: Step


@dataclass(frozen=True, slots=True)
class Chance:
    """Processes are killed at any instant."""

    rules: Rules
    wire: float
    seed: int


@dataclass(frozen=True, slots=True)
class Restored:
    """The card was sent, and then the database was put back to what it was before."""

    rules: Rules
    wire: float


Sequence = Kill | Zombie | Pause | Chance | Restored


def every(database: Database, chances: int) -> list[Sequence]:
    """Return the whole matrix; on SQLite nobody else can be there while a process stands still."""
    alone = database is Database.SQLITE
    return [
        *(Kill(*each) for each in product(Rules, WIRES, FIRST, SECOND)),
        *(Zombie(*each) for each in product(Rules, WIRES, Step, Back) if each[3] in _backs(each[2], alone=alone)),
        *(Pause(*each) for each in product(Rules, WIRES[:2], Step) if not alone and each[2] not in IN_A_TRANSACTION),
        *(Restored(*each) for each in product(Rules, WIRES)),
        *(Chance(*each) for each in zip(list(Rules) * chances, WIRES * chances, range(chances), strict=False)),
    ]


def _backs(where: Step, *, alone: bool) -> tuple[Back, ...]:
    return (Back.SOON,) if alone or where in IN_A_TRANSACTION else tuple(Back)
