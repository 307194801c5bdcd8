"""What happens to the processes of the crash matrix: ways to die, to stand still, and to lose a day's work."""

from __future__ import annotations

import random
from collections.abc import Hashable
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import assert_never

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
    """A process is killed at a random instant between a step and the next one, and so is the process after it."""

    rules: Rules
    wire: float
    first: Step
    second: Step
    seed: int


@dataclass(frozen=True, slots=True)
class Restored:
    """The card was sent, and then the database was put back to what it was before."""

    rules: Rules
    wire: float


Sequence = Kill | Zombie | Pause | Chance | Restored


PLATFORMS = tuple(product(Rules, WIRES))
"""Each platform with each time on the wire."""


def every(database: Database, chances: int) -> list[Sequence]:
    """Return the whole matrix; on SQLite nobody else can be there while a process stands still."""
    alone = database is Database.SQLITE
    return [
        *(Kill(*each) for each in product(Rules, WIRES, FIRST, SECOND)),
        *(Zombie(*each) for each in product(Rules, WIRES, Step, Back) if each[3] in _backs(each[2], alone=alone)),
        *(Pause(*each) for each in product(Rules, WIRES[:2], Step) if not alone and each[2] not in IN_A_TRANSACTION),
        *(Restored(*each) for each in PLATFORMS),
        *(_chance(seed) for seed in range(chances)),
    ]


def some(database: Database, number: int, chances: int) -> list[Sequence]:
    """Return so many of the matrix, all random instants among them, in which all occurs of which it can be shown."""
    whole = every(database, chances)
    random.Random(0).shuffle(whole)  # noqa: S311 - the same each time, and in no step with how the matrix is made
    seen: set[Hashable] = set()
    taken: list[Sequence] = []
    rest: list[Sequence] = []
    for each in whole:
        new = shown(each) - seen
        (taken if new or isinstance(each, Chance) else rest).append(each)
        seen |= new
    return taken + rest[: max(number - len(taken), 0)]


def shown(sequence: Sequence) -> set[Hashable]:
    """Return what a sequence shows: its kind under what a platform does, and at each of its steps."""
    kind, rules = type(sequence), sequence.rules
    there: set[Hashable] = {(kind, rules, sequence.wire)}
    match sequence:
        case Kill(_, _, first, second) | Chance(_, _, first, second, _):
            return {*there, (kind, "first", first, rules), (kind, "second", second, rules)}
        case Zombie(_, _, where, back):
            return {*there, (kind, where, back)}
        case Pause(_, _, where):
            return {*there, (kind, where)}
        case Restored():
            return there
        case _:
            assert_never(sequence)


def _chance(seed: int) -> Chance:
    """Return one of those with random instants: each platform with each step comes once in 108."""
    rules, wire = PLATFORMS[(seed + seed // 36) % len(PLATFORMS)]
    second = random.Random(seed).choice(tuple(Step))  # noqa: S311 - repeatable on purpose
    return Chance(rules, wire, FIRST[seed % len(FIRST)], second, seed)


def _backs(where: Step, *, alone: bool) -> tuple[Back, ...]:
    return (Back.SOON,) if alone or where in IN_A_TRANSACTION else tuple(Back)
