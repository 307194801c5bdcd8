"""Cards through platforms on which requests come to grief; all of it is `make chaos`."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.delivery.chaos import RATES, drawn, run, runs
from tests.delivery.chaos_checker import AT_ONCE, Posted, judged
from tests.delivery.fray import Fray
from tests.delivery.telling import TOLD, Telling, effects
from tests.fakes.faults import Asked, Blow

DELIVERIES = 8_400 if os.environ.get("HYPOTHESIS_LONG") else 840
"""In each part: 10,000 in all of them, a tenth of `make chaos`."""
PARTS = 4


@pytest.mark.timeout(600)
@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("rate", RATES)
async def test_whatever_becomes_of_requests_each_card_comes_once(rate: float, part: int) -> None:
    outcome = await runs(DELIVERIES, rate, drawn())
    del part

    assert outcome.well, outcome
    assert outcome.struck or rate == RATES[0], "nothing came to grief"


@pytest.mark.timeout(300)
async def test_a_workspace_that_asks_to_wait_is_left_alone_as_a_whole() -> None:
    outcome = await run(400, 0.2, 1, wide=True)

    assert outcome.struck[Blow.LIMITED]
    assert outcome.well, outcome


@pytest.mark.timeout(300)
async def test_what_is_told_twice_and_out_of_order_meanwhile_is_done_once() -> None:
    telling, done = Telling(drawn()), []

    async def meanwhile(there: Fray) -> None:
        await telling.meanwhile(there)
        done.extend(effects(there, telling.told))

    outcome = await run(400, 0.05, telling.seed, meanwhile=meanwhile)

    assert done == [1] * 2 * TOLD, telling
    assert (telling.broken, telling.refusals) == (3, TOLD), telling
    assert outcome.well, outcome


MONDAY = 1_794_838_500.0
DAY = Posted(MONDAY, "D1", labelled=False).day


@pytest.mark.parametrize(
    ("came", "asked", "wrong"),
    [
        ([Posted(MONDAY, "D1", labelled=False)], [], ""),
        ([], [], "lost"),
        ([Posted(MONDAY, "D1", labelled=False)] * 2, [], "doubled"),
        ([Posted(MONDAY, "D1", labelled=False), Posted(MONDAY, "D2", labelled=False)], [], "doubled"),
        ([Posted(MONDAY, "D1", labelled=True)], [], "labelled"),
        (
            [Posted(MONDAY, "D1", labelled=False)],
            [Asked(1, ("all", "one"), "one", 9), Asked(8, ("all", "one"))],
            "broken",
        ),
        (
            [Posted(MONDAY, "D1", labelled=False)],
            [Asked(1, ("all", "one"), "all", 9), *[Asked(1, ("all", "two"))] * AT_ONCE],
            "broken",
        ),
        (
            [Posted(MONDAY, "D1", labelled=False)],
            [Asked(1, ("all", "one"), "one", 9), Asked(8, ("all", "two")), Asked(9, ("all", "one"))],
            "",
        ),
    ],
)
def test_the_checker_sees_what_is_wrong(came: list[Posted], asked: list[Asked], wrong: str) -> None:
    verdict = judged([("D1", DAY)], came, asked)

    assert [each.partition(":")[0] for each in verdict.first()] == ([wrong] if wrong else [])


def test_it_says_what_it_takes() -> None:
    told = subprocess.check_output([sys.executable, "-m", "tests.delivery.chaos", "--help"], text=True)

    assert "deliveries" in told
