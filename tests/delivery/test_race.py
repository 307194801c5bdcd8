"""Many processes at one database: each card comes once, whoever stands still and whoever dies."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.databases import Database

PEOPLE, MORNINGS = (10_000, 4) if os.environ.get("HYPOTHESIS_LONG") else (300, 2)
"""So many cards are due on each of so many mornings."""


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_eight_workers_push_each_card_once(database: Database) -> None:
    command = [sys.executable, "-m", "tests.delivery.race", database.url, str(PEOPLE), str(MORNINGS)]

    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=1700)

    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.count("each came once") == MORNINGS
