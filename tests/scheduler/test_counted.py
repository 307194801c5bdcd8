"""A tick says how many cards were posted."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from adapters.storage.store import open_store
from bot.chat import Actor
from scheduler.ledger import PLAN_BATCH
from scheduler.pusher import Pusher
from tests.bench.delivery.pushing import UNPACED, Mute
from tests.bench.delivery.world import RunningClock, Size, fill
from tests.stores import KEY

DUE = PLAN_BATCH * 2 + 50


async def test_each_card_counts_however_soon_it_arrives(tmp_path: Path) -> None:
    """The first ones arrive while the last ones are still to be planned."""
    mute = Mute()
    with closing(open_store(f"sqlite:///{tmp_path}/counted.db", [KEY])) as store, ThreadPoolExecutor(1) as pool:
        fill(store, Size(DUE, DUE), lambda number: Actor("slack", f"T1/U{number}"))
        pusher = Pusher(store, RunningClock(), {"slack": mute}, pool, pacer=UNPACED)

        assert await pusher.tick() == DUE
    assert len(mute.called) == DUE
