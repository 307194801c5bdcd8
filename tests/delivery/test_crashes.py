"""A short form of the crash matrix, and its mutants; the whole matrix is `make crash`."""

from __future__ import annotations

import subprocess
import sys
from itertools import product
from typing import TypeVar

import pytest

from tests.delivery.broken import Mutant
from tests.delivery.matrix import AT_RANDOM, AT_STEPS, CHANCES, SHORT, SHORT_CHANCES, proves, sample
from tests.delivery.mutants import CAUGHT_BY
from tests.delivery.sequences import (
    SECOND,
    WIRES,
    Chance,
    Database,
    Kill,
    Pause,
    Restored,
    Sequence,
    Zombie,
    every,
    shown,
)
from tests.delivery.steps import FIRST, Step, Where, onward
from tests.delivery.world import Rules

Kind = TypeVar("Kind", Kill, Zombie, Pause, Chance, Restored)
EVERYWHERE = set(product(Rules, WIRES))
"""Each platform with each time on the wire."""


def ran(*module: str) -> subprocess.CompletedProcess[str]:
    """Run a module in a process of its own."""
    return subprocess.run([sys.executable, "-m", *module], capture_output=True, text=True, check=False, timeout=540)


def of(kind: type[Kind], sequences: list[Sequence]) -> list[Kind]:
    """Return those of a kind."""
    return [each for each in sequences if isinstance(each, kind)]


@pytest.mark.timeout(600)
def test_nothing_is_lost_doubled_or_stuck_wherever_a_process_is_killed() -> None:
    ended = ran("tests.delivery.matrix", "--short")

    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.timeout(600)
def test_the_matrix_notices_each_way_to_get_it_wrong() -> None:
    ended = ran("tests.delivery.mutants")

    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert set(CAUGHT_BY) == set(Mutant) - {Mutant.NONE}


def test_the_short_form_is_over_three_hundred_sequences_of_the_whole() -> None:
    samples = {database: sample(database) for database in Database}

    assert sum(map(len, samples.values())) >= 300
    for database, sequences in samples.items():
        assert len(set(sequences)) == len(sequences) == SHORT
        assert set(sequences) <= set(every(database, CHANCES))


@pytest.mark.parametrize("database", Database)
def test_every_step_is_among_the_short_form_as_it_is_among_the_whole(database: Database) -> None:
    sequences = sample(database)

    assert {each.first for each in of(Kill, sequences)} == set(FIRST)
    assert {each.second for each in of(Kill, sequences)} == set(SECOND)
    assert {each.where for each in of(Zombie, sequences)} == set(Step)
    assert {each.first for each in of(Chance, sequences)} == set(FIRST)
    assert {each.second for each in of(Chance, sequences)} == set(Step)
    assert set.union(*map(shown, sequences)) == set.union(*map(shown, every(database, SHORT_CHANCES)))


@pytest.mark.parametrize("database", Database)
@pytest.mark.parametrize("kind", [Kill, Zombie, Chance, Restored])
def test_every_platform_comes_with_every_time_on_the_wire(database: Database, kind: type[Sequence]) -> None:
    for sequences in (sample(database), every(database, CHANCES)):
        assert {(each.rules, each.wire) for each in sequences if isinstance(each, kind)} == EVERYWHERE


def test_a_pause_comes_on_postgresql_alone_at_every_step_that_holds_no_lock() -> None:
    assert not of(Pause, sample(Database.SQLITE))
    assert len({each.where for each in of(Pause, sample(Database.POSTGRESQL))}) == 10


def test_the_whole_has_each_step_with_each_platform_before_a_random_instant() -> None:
    drawn = of(Chance, every(Database.SQLITE, CHANCES))

    assert {(each.rules, each.wire, each.first) for each in drawn} == {
        (*there, first) for there in EVERYWHERE for first in FIRST
    }


def test_kills_at_random_instants_alone_are_a_sample() -> None:
    counts = {"sequences": 3_000, AT_STEPS: 4_000, AT_RANDOM: 1_000}

    said = proves({Database.SQLITE: {Rules.SLACK: counts}}, 60)

    assert "4,000 kills at listed steps, 1,000 at random instants" in said
    assert "below 0.3 %" in said
    assert "unknown" in proves({Database.SQLITE: {Rules.SLACK: {**counts, "lost": 1}}}, 60)
    assert "unknown" in proves({Database.SQLITE: {Rules.SLACK: {**counts, AT_RANDOM: 0}}}, 60)


def test_a_card_that_may_have_been_sent_is_unsure_until_a_look_is_over() -> None:
    where = Where.UNPLANNED
    way = []
    for step in (Step.AFTER_PLAN, Step.BEFORE_PLAN, Step.BEFORE_POST, Step.ON_THE_WIRE, Step.AFTER_CLAIM):
        where = onward(where, step)
        way.append(where)
    assert way == [Where.PLANNED, Where.PLANNED, Where.INTENDED, Where.SENDING, Where.UNSURE]
    assert onward(Where.UNSURE, Step.INTENDED) is Where.UNSURE
    assert onward(Where.UNSURE, Step.AFTER_INTENT) is Where.INTENDED
    assert onward(Where.UNSURE, Step.RECORDED) is Where.ANSWERED
    assert {onward(Where.RECORDED, step) for step in Step} == {Where.RECORDED}
