"""The crash matrix: real processes, really killed or stopped at every step, on both databases.

``python -m tests.delivery.matrix`` runs all of it and prints the table (``make crash``); ``--each N`` runs each N-th
sequence, ``--chances N`` so many with deaths at any instant, ``--on`` one database alone, and ``--keep`` puts the table
into docs/reliability.md. It forks, so it runs in processes without threads: never within pytest's own.
"""

from __future__ import annotations

import argparse
import json
import logging
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.delivery.judging import HOLE, PROBLEMS, TOLD
from tests.delivery.sequences import Database, every
from tests.delivery.stage import stage

DOCS = Path(__file__).parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- matrix: kept by python -m tests.delivery.matrix --keep -->", "<!-- end of matrix -->"
CHANCES = 500
"""Sequences with deaths at any instant, on each database: two deaths in each, as far as they come in time."""
Counts = Mapping[str, Mapping[str, int]]


def run(database: Database, each: int, chances: int) -> Counts:
    """Run each so-manieth sequence on one database; count by the platform's rules what was run, killed and wrong."""
    counted: dict[str, Counter[str]] = {}
    with TemporaryDirectory() as folder, stage(database, Path(folder)) as here:
        for sequence in every(database, chances * each)[::each]:
            verdict = here.run(sequence)
            row = counted.setdefault(sequence.rules.value, Counter())
            row.update({"sequences": 1, "kills": verdict.kills, "stops": verdict.stops, **Counter(verdict.problems)})
            if set(verdict.problems) & set(PROBLEMS):
                print(database, sequence, verdict, file=sys.stderr)  # noqa: T201 - whoever runs it wants to see it
    return counted


def table(found: Mapping[Database, Counts]) -> str:
    """Return the counts as a table."""
    head = ("database", "platform", "sequences", "kills", "stops", *PROBLEMS, TOLD, HOLE)
    rows = [
        (database.value, rules, *(f"{counts.get(name, 0):,}" for name in head[2:]))
        for database, by_rules in found.items()
        for rules, counts in by_rules.items()
    ]
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def proves(found: Mapping[Database, Counts], seconds: float) -> str:
    """Say what nothing wrong in so many kills means, by the rule of three."""
    every_row = [counts for by_rules in found.values() for counts in by_rules.values()]
    kills, run = (sum(counts.get(name, 0) for counts in every_row) for name in ("kills", "sequences"))
    rate = f"{300 / kills:.2g} %" if kills else "unknown"
    return (
        f"({run:,} sequences, {kills:,} kills, {seconds / 60:.0f} minutes. By the rule of three the rate of failures "
        f"per kill is below {rate}, with a confidence of 95 %.)"
    )


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.delivery.matrix", description="Run the crash matrix.")
    parser.add_argument("--each", type=int, default=1, help="run each so-manieth sequence")
    parser.add_argument("--chances", type=int, default=CHANCES, help="sequences with deaths at any instant")
    parser.add_argument("--on", choices=list(Database), help="one database alone, told as JSON")
    parser.add_argument("--keep", action="store_true", help=f"put the table into docs/{DOCS.name}")
    return parser.parse_args()


def _beside_each_other(each: int, chances: int) -> dict[Database, Counts]:
    """Run each database in a process of its own, at the same time."""
    command = [sys.executable, "-m", "tests.delivery.matrix", "--each", str(each), "--chances", str(chances), "--on"]
    begun = {kind: subprocess.Popen([*command, kind], stdout=subprocess.PIPE, text=True) for kind in Database}
    return {kind: json.loads(process.communicate()[0]) for kind, process in begun.items()}


def main() -> int:
    """Run what is asked for and print the table; return how many problems there were."""
    logging.disable(logging.CRITICAL)
    asked, began = _asked(), time.monotonic()
    if asked.on:
        print(json.dumps(run(Database(asked.on), asked.each, asked.chances)))  # noqa: T201 - whoever began it reads it
        return 0
    found = _beside_each_other(asked.each, asked.chances)
    told = f"{table(found)}\n\n{proves(found, time.monotonic() - began)}"
    print(told)  # noqa: T201 - this is what it is for
    if asked.keep:
        text = DOCS.read_text("utf-8")
        head, tail = text.partition(BEGIN)[0], text.partition(END)[2]
        DOCS.write_text(f"{head}{BEGIN}\n{told}\n{END}{tail}", "utf-8")
    every_row = [counts for by_rules in found.values() for counts in by_rules.values()]
    return sum(counts.get(name, 0) for counts in every_row for name in PROBLEMS)


if __name__ == "__main__":
    sys.exit(bool(main()))
