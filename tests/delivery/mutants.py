"""The crash matrix has to notice each broken variant of the pusher, or it proves nothing.

``python -m tests.delivery.mutants`` prints what each was caught by; it ends with 1 if one was not.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.delivery.broken import Mutant
from tests.delivery.judging import PROBLEMS
from tests.delivery.sequences import Back, Database, Kill, Pause, Restored, Sequence, Zombie
from tests.delivery.stage import Stage, stage
from tests.delivery.steps import Step
from tests.delivery.world import Rules

CAUGHT_BY: Mapping[Mutant, Sequence] = {
    Mutant.MARK_FIRST: Kill(Rules.DISCORD, 0.0, Step.BEFORE_POST, None),
    Mutant.MARK_AT_CLAIM: Kill(Rules.DISCORD, 0.0, Step.AFTER_CLAIM, None),
    Mutant.POST_FIRST: Kill(Rules.SLACK, 0.0, Step.ON_THE_WIRE, None),
    Mutant.NO_SETTLE: Kill(Rules.SLACK, 90.0, Step.ON_THE_WIRE, None),
    Mutant.SHORT_SETTLE: Kill(Rules.SLACK, 90.0, Step.BEFORE_PLAN, None),
    Mutant.SETTLE_FROM_FIRST: Kill(Rules.SLACK, 90.0, Step.BEFORE_POST, Step.ON_THE_WIRE),
    Mutant.NEVER_LOOK: Kill(Rules.SLACK, 0.0, Step.ANSWERED, None),
    Mutant.NONCE_AGE: Kill(Rules.DISCORD, 90.0, Step.BEFORE_PLAN, None),
    Mutant.OWN_TRANSACTION: Kill(Rules.DISCORD, 0.0, Step.RECORDED, None),
    Mutant.LIBRARY_RETRIES: Kill(Rules.SLACK, 90.0, Step.BEFORE_PLAN, None),
    Mutant.NO_LEASE: Kill(Rules.DISCORD, 0.0, Step.AFTER_CLAIM, None),
    Mutant.SHORT_LEASE: Pause(Rules.BLIND, 0.0, Step.ANSWERED),
    Mutant.NO_FENCE_ON_INTENT: Zombie(Rules.SLACK, 0.0, Step.AFTER_CLAIM, Back.OVER),
    Mutant.NO_FENCE_ON_RECORD: Zombie(Rules.SLACK, 0.0, Step.ANSWERED, Back.OVER),
    Mutant.NO_GUARD: Zombie(Rules.SLACK, 0.0, Step.AFTER_INTENT, Back.OVER),
    Mutant.NO_KEY: Restored(Rules.SLACK, 0.0),
    Mutant.REPEATS_OFTEN: Kill(Rules.BLIND, 90.0, Step.ON_THE_WIRE, None),
}
"""For each mutant a sequence that shows what is wrong with it."""


def main() -> int:
    """Run each mutant, and the pusher as it is on the same sequence; return how many were not noticed."""
    logging.disable(logging.CRITICAL)
    return sum(_unnoticed(kind) for kind in Database)


def _unnoticed(kind: Database) -> int:
    """Run those that need several processes on PostgreSQL, and the others on SQLite."""
    mine = {
        mutant: each
        for mutant, each in CAUGHT_BY.items()
        if isinstance(each, Zombie | Pause) is (kind is Database.POSTGRESQL)
    }
    with TemporaryDirectory() as folder, stage(kind, Path(folder)) as here:
        return sum(not _noticed(here, mutant, sequence) for mutant, sequence in mine.items())


def _noticed(here: Stage, mutant: Mutant, sequence: Sequence) -> bool:
    broken, sound = (set(here.run(sequence, each).problems) & set(PROBLEMS) for each in (mutant, Mutant.NONE))
    print(f"{mutant}: {', '.join(sorted(broken)) or 'NOT NOTICED'}")  # noqa: T201 - this is what it is for
    return bool(broken) and not sound


if __name__ == "__main__":
    sys.exit(bool(main()))
