"""Many due at one instant: plan, claim, intent and record, beside the raw drivers and the peers."""

from __future__ import annotations

from tests.bench.delivery.ground import Ground
from tests.bench.delivery.runs import apscheduler, ours, procrastinate, raw
from tests.bench.delivery.world import Sizes
from tests.bench.grid import Cells, Line, Runs, grid, milliseconds, rate, times

OVER_RAW = 0.6
OVER_PEER = {"SQLite": 12, "PostgreSQL": 4}
LATEST = {"SQLite": 1.0, "PostgreSQL": 1.5}
"""Seconds after which 99 of 100 have to be on their way."""
BLOCKED = 20
"""Milliseconds for which the event loop may be kept from its work."""
FLAT = 1.2
MEMORY, GROWN = 120, 1.1
TWO = 1.5


def run(ground: Ground, sizes: Sizes) -> None:
    """Print the figures of one kind of database."""
    limit, here = raw(ground, sizes.large, sizes.rounds), ours(ground, sizes.large, sizes.rounds)
    small, peer = ours(ground, sizes.small, sizes.rounds), apscheduler(ground, sizes.large, sizes.rounds)
    of_bot = f"(goal: {OVER_RAW} x raw; {OVER_PEER[ground.kind]} x APScheduler; p99 {LATEST[ground.kind]} s; "
    lines = [
        Line("raw SQL, the same commits, 500 people each", _cells(limit, limit, peer)),
        Line("this bot", _cells(here, limit, peer), f"{of_bot}block {BLOCKED} ms)"),
        Line(f"this bot, {sizes.small.leads:,} leads present", _cells(small, limit, peer)),
        Line("APScheduler 3.11, a persisted job each", _cells(peer, limit, peer)),
    ]
    if ground.kind == "PostgreSQL":
        two = ours(ground, sizes.large, sizes.rounds, workers=2)
        lines.insert(2, Line("this bot, two workers", _cells(two, limit, peer), f"(goal: {TWO} x one)"))
        lines += _procrastinate(ground, sizes, limit, peer)
    grid(f"{ground.kind}: plan, claim, intent, record; {sizes.large.said}", lines)
    if ground.kind == "PostgreSQL":
        print(f"  two workers against one: {times(two, here)} (goal: {TWO} x)")
    longer, more = here["seconds"] / small["seconds"], here["peak"] / small["peak"]
    few, many = f"{sizes.small.leads:,} leads", f"{sizes.large.leads:,}"
    print(f"  time with {many} against {few}: {longer:.2f} x (goal: at most {FLAT} x)")
    sizes_now = f"{small['peak']:.0f} MB with {few}, {here['peak']:.0f} MB with {many}"
    print(f"  memory at its most, both platforms loaded: {sizes_now}: {more:.2f} x (goal: {MEMORY} MB, {GROWN} x)")


def _procrastinate(ground: Ground, sizes: Sizes, limit: Runs, peer: Runs) -> list[Line]:
    due, others = sizes.large.due, sizes.large.due * 5
    alone, among = procrastinate(ground, due, 0), procrastinate(ground, due // 10, others)
    return [
        Line("Procrastinate 3.10, a scheduled job each, no others", _cells(alone, limit, peer)),
        Line(f"Procrastinate, {due // 10:,} due, {others:,} others", _cells(among, limit, peer)),
    ]


def _cells(runs: Runs, limit: Runs, peer: Runs) -> Cells:
    found = {"people": rate(runs), "to raw": times(runs, limit), "to APScheduler": times(runs, peer)}
    for head, name in (("late p50", "p50"), ("p99", "p99"), ("block", "block")):
        found[head] = milliseconds(runs[name]) if name in runs else ""
    return found | ({"CPU each": f"{runs['cpu'] * 1e6:,.0f} µs"} if "cpu" in runs else {})
