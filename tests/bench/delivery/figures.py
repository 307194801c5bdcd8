"""Every figure of delivery, one kind of database after the other."""

from __future__ import annotations

from tests.bench.delivery import bursts, claiming, commanding, drawing, ground, idle, whole_way
from tests.bench.delivery.world import Sizes

KINDS = {"sqlite": ground.sqlite, "postgres": ground.postgres}
EACH = {"burst": bursts, "claim": claiming, "command": commanding, "idle": idle}
ONCE = {"draw": drawing, "way": whole_way}
"""What does not depend on the kind of database, and is measured on SQLite."""
NAMES = (*EACH, *ONCE)


def run(sizes: Sizes, names: tuple[str, ...] = NAMES, kinds: tuple[str, ...] = tuple(KINDS)) -> None:
    """Print the figures of these names on these kinds of databases."""
    if "sqlite" in kinds:
        with ground.sqlite() as here:
            for name in names:
                {**EACH, **ONCE}[name].run(here, sizes)
    if "postgres" in kinds and set(names) & set(EACH):
        with ground.postgres() as there:
            for name in names:
                if name in EACH:
                    EACH[name].run(there, sizes)
