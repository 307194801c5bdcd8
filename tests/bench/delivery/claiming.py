"""Claiming and recording alone: the shelf of deliveries beside the raw drivers, with fresh and with old statistics."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import timedelta

from sqlalchemy import text

from adapters.storage import tables
from adapters.storage.store import SqlStore, open_store
from bot.delivery import Delivery, State
from bot.values import changed
from tests.bench.delivery.alone import alone
from tests.bench.delivery.ground import Ground
from tests.bench.delivery.runs import RAW, rated, repeated
from tests.bench.delivery.world import NINE, PATTERN, Size, Sizes, analyze, copies, numbers
from tests.bench.grid import Line, Runs, grid, rate, times
from tests.stores import KEY

BATCH = 500
LEASE = timedelta(seconds=60)
DUE_FOR_EACH, DONE_FOR_EACH = 5, 20
"""Deliveries that are due, and that are over, for each person who would be due: 50,000 and 200,000."""
PEOPLE = Size(100_000, 1)
"""To whom they belong: leads play no part in this."""
OVER_RAW, OVER_FRESH = 0.85, 0.8


def _laid(url: str, sizes: Sizes, *, stale: bool) -> None:
    """Keep deliveries that are over and such that are due; ``stale``: the planner knows nothing of the latter."""
    done, due = sizes.large.due * DONE_FOR_EACH, sizes.large.due * DUE_FOR_EACH
    with closing(open_store(url, [KEY])) as store:
        _copied(store, State.DELIVERED, 1, done)
        analyze(store)
        if stale:
            with store.begin() as tx:
                tx._connection.execute(text("ALTER TABLE delivery SET (autovacuum_enabled = false)"))
        _copied(store, State.PLANNED, done + 1, done + due)
        if not stale:
            analyze(store)


def _copied(store: SqlStore, state: State, first: int, last: int) -> None:
    mixed = "((n * 709) % 1000003)"
    own = {"id": f"{mixed} || 'd' || n", "person": f"'o' || (n % {PEOPLE.others} + 1)", "key": "'key/' || n"}
    pattern = Delivery(f"pattern {state}", PATTERN, f"pattern {state}", state, NINE, NINE)
    with store.begin() as tx:
        tx.deliveries.plan(pattern)
        copies(tx._connection, tables.delivery, own, f"id = '{pattern.id}'", numbers(first, last))
        tx._connection.execute(text(f"DELETE FROM delivery WHERE id = '{pattern.id}'"))  # noqa: S608 - our own words


def measured(url: str) -> Mapping[str, object]:
    """Claim everything that is planned and record that it arrived, and nothing else."""
    with closing(open_store(url, [KEY])) as store:
        done, began = 0, time.perf_counter()
        with store.begin() as tx:
            tenants = tx.tenants(NINE)
        for tenant in tenants:
            while found := _claimed(store, tenant):
                _record(store, found)
                done += len(found)
        return {"done": done, "seconds": time.perf_counter() - began}


def _claimed(store: SqlStore, tenant: str) -> Sequence[Delivery]:
    with store.begin() as tx:
        return tx.deliveries.claim(tenant, NINE, NINE + LEASE, BATCH)


def _record(store: SqlStore, found: Sequence[Delivery]) -> None:
    arrived = [changed(each, message=f"D1/{each.id}") for each in found]
    with store.begin() as tx:
        tx.deliveries.arrived(arrived, (State.CLAIMED,))


def _runs(ground: Ground, sizes: Sizes, module: str, *what: str, stale: bool = False) -> Runs:
    def once() -> Mapping[str, float]:
        with ground.fresh(PEOPLE) as url:
            _laid(url, sizes, stale=stale)
            return rated(alone(module, *what, url))

    return repeated(once, sizes.rounds)


def run(ground: Ground, sizes: Sizes) -> None:
    """Print the figures of one kind of database."""
    limit = _runs(ground, sizes, RAW[ground.kind], "claim")
    fresh = _runs(ground, sizes, "claiming")
    lines = [
        Line("raw SQL", {"deliveries": rate(limit), "to raw": times(limit, limit)}),
        Line("this bot", {"deliveries": rate(fresh), "to raw": times(fresh, limit)}, f"(goal: {OVER_RAW} x raw)"),
    ]
    if ground.kind == "PostgreSQL":
        stale = _runs(ground, sizes, "claiming", stale=True)
        cells = {"deliveries": rate(stale), "to raw": times(stale, limit), "to fresh": times(stale, fresh)}
        lines.append(Line("this bot, statistics of when nothing was due", cells, f"(goal: {OVER_FRESH} x fresh)"))
    due = sizes.large.due * DUE_FOR_EACH
    grid(f"{ground.kind}: claim and record, {due:,} due, in batches of {BATCH}", lines)
