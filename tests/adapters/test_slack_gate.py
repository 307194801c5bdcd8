"""How often a method is called that no card waits for, in simulated time."""

from __future__ import annotations

import asyncio

import pytest

from adapters.slack.gate import AT_ONCE, Gate
from tests.scheduler.counting import Window
from tests.scheduler.simulated import SimulatedLoop, simulate


async def _called(gate: Gate, times: dict[int, float], number: int, *, urgent: bool = False) -> None:
    await gate.turn(lambda: urgent)
    times[number] = asyncio.get_running_loop().time()


def test_no_minute_has_more_calls_than_slack_takes_and_none_is_wasted() -> None:
    gate, times, minute = Gate(), dict[int, float](), Window(100, 60)

    async def all_of_them() -> None:
        await asyncio.gather(*(_called(gate, times, number) for number in range(300)))

    simulate(SimulatedLoop(), all_of_them())
    assert times[AT_ONCE - 1] == 0
    for at in times.values():
        assert not minute.wait(at)
        minute.add(at)
    assert max(times.values()) < 3 * 60 + 6


def test_who_looks_comes_before_those_who_do_not() -> None:
    gate, times = Gate(), dict[int, float]()

    async def all_of_them() -> None:
        late = [asyncio.create_task(_called(gate, times, number)) for number in range(50)]
        await asyncio.sleep(1)
        await _called(gate, times, 50, urgent=True)
        await asyncio.gather(*late)

    simulate(SimulatedLoop(), all_of_them())
    assert times[50] < 2 < times[20]


def test_nobody_is_let_in_while_slack_says_so_however_long_they_wait_already() -> None:
    gate, times = Gate(), dict[int, float]()

    async def all_of_them() -> None:
        waiting = [asyncio.create_task(_called(gate, times, number)) for number in range(10)]
        await asyncio.sleep(0.1)
        gate.hold(60)
        gate.hold(5)
        assert gate.held()
        await asyncio.gather(*waiting)
        assert not gate.held()

    simulate(SimulatedLoop(), all_of_them())
    assert sum(at < 60 for at in times.values()) == AT_ONCE
    assert min(at for at in times.values() if at) == pytest.approx(60.1)


def test_who_waits_is_sent_away_when_the_bot_stops_and_who_need_not_wait_is_let_in() -> None:
    gate, times = Gate(), dict[int, float]()

    async def all_of_them() -> None:
        gate.hold(60)
        waiting = [asyncio.create_task(_called(gate, times, number)) for number in range(2)]
        waiting[1].cancel()
        await asyncio.sleep(0)
        gate.close()
        await asyncio.gather(*waiting, return_exceptions=True)
        with pytest.raises(asyncio.CancelledError):
            await gate.turn()
        await asyncio.sleep(60)
        await _called(gate, times, 2)

    simulate(SimulatedLoop(), all_of_them())
    assert times == {2: 60}
