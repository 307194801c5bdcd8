"""The figures of delivery, each beside its peers in the same run."""

from __future__ import annotations

from tests.bench.delivery import bursts, claiming, ground
from tests.bench.delivery.world import Sizes


def run(sizes: Sizes) -> None:
    """Print all of them, on SQLite and on PostgreSQL."""
    for opened in (ground.sqlite, ground.postgres):
        with opened() as here:
            bursts.run(here, sizes)
            claiming.run(here, sizes)
