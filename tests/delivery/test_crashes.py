"""A short form of the crash matrix, and its mutants; the whole matrix is `make crash`."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.delivery.broken import Mutant
from tests.delivery.mutants import CAUGHT_BY

EACH = 17
"""Each of so many sequences is run, on both databases: a prime number, so that every step is among them."""
CHANCES = 41
"""Of those in which processes are killed at any instant, on each database."""


def ran(*module: str) -> subprocess.CompletedProcess[str]:
    """Run a module in a process of its own."""
    return subprocess.run([sys.executable, "-m", *module], capture_output=True, text=True, check=False, timeout=240)


@pytest.mark.timeout(300)
def test_nothing_is_lost_doubled_or_stuck_wherever_a_process_is_killed() -> None:
    ended = ran("tests.delivery.matrix", "--each", str(EACH), "--chances", str(CHANCES))

    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.timeout(300)
def test_the_matrix_notices_each_way_to_get_it_wrong() -> None:
    ended = ran("tests.delivery.mutants")

    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert set(CAUGHT_BY) == set(Mutant) - {Mutant.NONE}
