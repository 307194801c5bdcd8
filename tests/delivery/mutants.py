"""Broken variants of the pusher: the crash matrix has to notice each, or it proves nothing.

``python -m tests.delivery.mutants`` prints what each was caught by; it ends with 1 if one was not.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.delivery.matrix import Sequence, Stage
from tests.delivery.mortal import Mutant
from tests.delivery.steps import Step
from tests.delivery.world import Rules

CAUGHT_BY: Mapping[Mutant, Sequence] = {
    Mutant.MARK_FIRST: Sequence(Rules.DISCORD, 0.0, Step.BEFORE_POST, None),
    Mutant.POST_FIRST: Sequence(Rules.SLACK, 0.0, Step.ON_THE_WIRE, None),
    Mutant.NO_SETTLE: Sequence(Rules.SLACK, 90.0, Step.ON_THE_WIRE, None),
    Mutant.SHORT_SETTLE: Sequence(Rules.SLACK, 90.0, Step.BEFORE_PLAN, None),
    Mutant.NEVER_LOOK: Sequence(Rules.SLACK, 0.0, Step.ANSWERED, None),
    Mutant.OWN_TRANSACTION: Sequence(Rules.DISCORD, 0.0, Step.RECORDED, None),
    Mutant.LIBRARY_RETRIES: Sequence(Rules.SLACK, 90.0, Step.BEFORE_PLAN, None),
    Mutant.NO_LEASE: Sequence(Rules.DISCORD, 0.0, Step.AFTER_CLAIM, None),
    Mutant.REPEATS_OFTEN: Sequence(Rules.BLIND, 90.0, Step.ON_THE_WIRE, None),
}
"""For each mutant a sequence that shows what is wrong with it."""


def main() -> int:
    """Run each mutant, and the pusher as it is on the same sequence; return how many were not noticed."""
    logging.disable(logging.CRITICAL)
    unnoticed = 0
    with TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        for mutant, sequence in CAUGHT_BY.items():
            broken, sound = stage.run(sequence, mutant).problems, stage.run(sequence).problems
            unnoticed += not broken or bool(sound)
            print(f"{mutant}: {', '.join(broken) or 'NOT NOTICED'}")  # noqa: T201 - this is what it is for
    return unnoticed


if __name__ == "__main__":
    sys.exit(bool(main()))
