"""Chaos: the real libraries over real sockets against platforms where requests come to grief, on a simulated clock.

``python -m tests.delivery.chaos [DELIVERIES] [SEED]`` runs it at 1, 5 and 20 % and prints the table (``make chaos``).
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import random
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.delivery.chaos_checker import Verdict, judged
from tests.delivery.fray import DAYS, MONDAY, Fray, fray
from tests.fakes.faults import Blow

RATES = (0.01, 0.05, 0.2)
WORLD = 420
"""Deliveries in one world: with more people at once the one process that is bot and platform keeps them waiting."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one run."""

    rate: float
    seed: int
    due: int
    struck: Counter[Blow]
    verdict: Verdict
    violations: tuple[str, ...]
    seconds: float

    def __add__(self, other: Outcome) -> Outcome:
        """Return what came of both; the seed is that of the first."""
        return Outcome(
            self.rate,
            self.seed,
            self.due + other.due,
            self.struck + other.struck,
            self.verdict + other.verdict,
            self.violations + other.violations,
            self.seconds + other.seconds,
        )

    @property
    def well(self) -> bool:
        """Whether nothing was wrong."""
        return bool(self.verdict) and not self.violations

    def __str__(self) -> str:
        """Return the counts, and the first of everything that is wrong."""
        head = f"{self.rate:.0%} (seed {self.seed}): {self.due:,} due, {self.struck.total():,} requests struck, "
        kinds = "; ".join(f"{blow} {n:,}" for blow, n in self.struck.most_common())
        wrong = "\n".join(f"  {each}" for each in (*self.verdict.first(), *self.violations[:3]))
        return f"{head}{self.verdict}; {self.seconds:.0f} s\n  {kinds}\n{wrong}".rstrip()


Meanwhile = Callable[[Fray], Awaitable[None]]


async def run(
    deliveries: int, rate: float, seed: int, *, wide: bool = False, meanwhile: Meanwhile | None = None
) -> Outcome:
    """Let that many cards go out while requests come to grief, and something else happens; judge what came."""
    begun = time.perf_counter()
    with TemporaryDirectory() as folder:
        async with fray(Path(folder)) as there:
            there.fill(deliveries // DAYS)
            faults = there.struck_by(rate, seed, wide=wide)
            other = asyncio.ensure_future(meanwhile(there)) if meanwhile else None
            await there.push(MONDAY + timedelta(days=DAYS))
            if other:
                await other
            due = [(chat, (MONDAY + timedelta(days=day)).date()) for chat in there.chats for day in range(DAYS)]
            verdict = judged(due, there.posted(), [each for some in faults for each in some.asked])
            for each in faults:
                each.end()
        violations = (*there.slack.violations, *there.discord.violations)
    struck = sum((each.struck for each in faults), Counter[Blow]())
    return Outcome(rate, seed, len(due), struck, verdict, violations, time.perf_counter() - begun)


async def runs(deliveries: int, rate: float, seed: int) -> Outcome:
    """Let at least that many cards go out, in as many worlds as it takes; the seed of each is one more."""
    first, *others = [await run(WORLD, rate, seed + world) for world in range(ceil(deliveries / WORLD))]
    return sum(others, first)


def main(deliveries: int, seed: int) -> int:
    """Run a third of the deliveries at each rate and print what came; return how many runs were wrong."""
    logging.disable(logging.CRITICAL)
    outcomes = []
    print(f"seed {seed}")  # noqa: T201 - whoever runs it wants to run it again
    for rate in RATES:
        outcomes.append(asyncio.run(runs(deliveries // len(RATES), rate, seed)))
        print(outcomes[-1])  # noqa: T201 - this is what it is for
    return sum(not each.well for each in outcomes)


def drawn() -> int:
    """Return a new seed."""
    return random.randrange(10**6)  # noqa: S311 - nothing is kept secret with it


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.delivery.chaos", description="Run chaos, print the table.")
    parser.add_argument("deliveries", type=int, nargs="?", default=100_000, help="how many, over all rates together")
    parser.add_argument("seed", type=int, nargs="?", help="what everything is drawn from; a new one if left out")
    return parser.parse_args()


if __name__ == "__main__":
    asked = _asked()
    sys.exit(bool(main(asked.deliveries, drawn() if asked.seed is None else asked.seed)))
