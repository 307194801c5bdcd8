"""The crash matrix: real processes, really killed or stopped at every step, on both databases.

``python -m tests.delivery.matrix`` runs all of it and prints the tables (``make crash``); ``--short`` runs a sample in
which every step is, ``--chances N`` so many with deaths at random instants, ``--on`` one database alone, and ``--keep``
puts the tables into docs/reliability.md. It forks, so it runs in processes without threads: never within pytest's own.
"""

from __future__ import annotations

import argparse
import json
import logging
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.delivery.judging import HOLE, PROBLEMS, TOLD
from tests.delivery.sequences import Database, Sequence, every, some
from tests.delivery.stage import stage
from tests.delivery.steps import Where
from tests.delivery.world import Rules

DOCS = Path(__file__).parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- matrix: kept by python -m tests.delivery.matrix --keep -->", "<!-- end of matrix -->"
CHANCES = 500
"""Sequences with deaths at random instants, on each database: two deaths in each, as far as they come in time."""
SHORT, SHORT_CHANCES = 152, 36
"""Sequences of the sample on each database, and how many of them are with deaths at random instants."""
PLACES = "How far the card was when a process was killed at a random instant:"
AT_STEPS, AT_RANDOM = "kills at steps", "at random instants"
Counts = Mapping[str, Mapping[str, int]]


def run(database: Database, sequences: Iterable[Sequence]) -> Counts:
    """Run sequences on one database; count by the platform's rules what was run, killed and wrong."""
    counted: dict[str, Counter[str]] = {rules: Counter() for rules in Rules}
    with TemporaryDirectory() as folder, stage(database, Path(folder)) as here:
        for sequence in sequences:
            verdict = here.run(sequence)
            died = {"sequences": 1, AT_STEPS: verdict.kills, AT_RANDOM: len(verdict.deaths), "stops": verdict.stops}
            counted[sequence.rules].update({**died, **Counter(verdict.problems)})
            counted[sequence.rules].update(verdict.deaths)
            if set(verdict.problems) & set(PROBLEMS):
                print(database, sequence, verdict, file=sys.stderr)  # noqa: T201 - whoever runs it wants to see it
    return counted


def table(found: Mapping[Database, Counts]) -> str:
    """Return the counts as a table."""
    return _table(found, ("database", "platform", "sequences", AT_STEPS, AT_RANDOM, "stops", *PROBLEMS, TOLD, HOLE))


def deaths(found: Mapping[Database, Counts]) -> str:
    """Return as a table how far the card was when a process was killed at a random instant."""
    return _table(found, ("database", "platform", *Where))


def _table(found: Mapping[Database, Counts], head: tuple[str, ...]) -> str:
    rows = [
        (database.value, rules, *(f"{counts.get(name, 0):,}" for name in head[2:]))
        for database, by_rules in found.items()
        for rules, counts in by_rules.items()
    ]
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def total(found: Mapping[Database, Counts], name: str) -> int:
    """Return how much there was of something in all."""
    return sum(counts.get(name, 0) for by_rules in found.values() for counts in by_rules.values())


def proves(found: Mapping[Database, Counts], seconds: float) -> str:
    """Say what nothing wrong means: of the listed steps that they are right, of random instants what their number does.

    The rule of three holds for samples alone, and what was chosen is none.
    """
    ran, steps, drawn = (total(found, name) for name in ("sequences", AT_STEPS, AT_RANDOM))
    rate = f"below {300 / drawn:.2g} %" if drawn and not _wrong(found) else "unknown"
    return (
        f"({ran:,} sequences: {steps:,} kills at listed steps, {drawn:,} at random instants; {seconds / 60:.0f} "
        f"minutes. The listed steps are no sample, and say nothing of a rate. By the rule of three, of the kills at "
        f"random instants alone, the rate of failures per kill is {rate}, with a confidence of 95 %.)"
    )


def _wrong(found: Mapping[Database, Counts]) -> int:
    return sum(total(found, name) for name in PROBLEMS)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.delivery.matrix", description="Run the crash matrix.")
    parser.add_argument("--short", action="store_true", help="run a sample in which every step is")
    parser.add_argument("--chances", type=int, default=CHANCES, help="sequences with deaths at random instants")
    parser.add_argument("--on", choices=list(Database), help="one database alone, told as JSON")
    parser.add_argument("--keep", action="store_true", help=f"put the table into docs/{DOCS.name}")
    return parser.parse_args()


def _beside_each_other(given: list[str]) -> dict[Database, Counts]:
    """Run each database in a process of its own, at the same time."""
    command = [sys.executable, "-m", "tests.delivery.matrix", *given, "--on"]
    begun = {kind: subprocess.Popen([*command, kind], stdout=subprocess.PIPE, text=True) for kind in Database}
    return {kind: json.loads(process.communicate()[0]) for kind, process in begun.items()}


def sample(database: Database) -> list[Sequence]:
    """Return what the short form runs."""
    return some(database, SHORT, SHORT_CHANCES)


def main() -> int:
    """Run what is asked for and print the tables; return how many problems there were, and places without a death."""
    logging.disable(logging.CRITICAL)
    asked, began = _asked(), time.monotonic()
    if asked.on:
        on = Database(asked.on)
        counts = run(on, sample(on) if asked.short else every(on, asked.chances))
        print(json.dumps(counts))  # noqa: T201 - whoever began it reads it
        return 0
    found = _beside_each_other(["--short"] if asked.short else ["--chances", str(asked.chances)])
    told = f"{table(found)}\n\n{PLACES}\n\n{deaths(found)}\n\n{proves(found, time.monotonic() - began)}"
    print(told)  # noqa: T201 - this is what it is for
    if asked.keep:
        text = DOCS.read_text("utf-8")
        head, tail = text.partition(BEGIN)[0], text.partition(END)[2]
        DOCS.write_text(f"{head}{BEGIN}\n{told}\n{END}{tail}", "utf-8")
    missed = [each for each in Where if not total(found, each)]
    if missed:
        print("nothing died", *missed, sep="; ", file=sys.stderr)  # noqa: T201 - what is wrong with the run
    return _wrong(found) + len(missed)


if __name__ == "__main__":
    sys.exit(bool(main()))
