"""Ten processes at one PostgreSQL with thousands of cards due; one stands still for longer than its lease, one dies.

``python -m tests.delivery.race URL PEOPLE [ROUNDS]`` prints a line for each round and ends with 1 if one was wrong. It
forks, so it runs in a process without threads: never within pytest's own.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from adapters.storage import tables
from adapters.storage.store import open_store
from bot.chat import Actor
from bot.pipeline.words import Deed
from scheduler import pusher as pushing
from tests.delivery.broken import Mutant, made
from tests.delivery.crowd import BATCH, settle
from tests.delivery.forks import forked
from tests.delivery.steps import Fate, Step, doom
from tests.delivery.world import Instant, Platform, Rules, SharedClock, later
from tests.stores import KEY

WORKERS = 8
MONDAY = datetime(2026, 11, 16, 9, tzinfo=ZoneInfo("America/New_York"))
FEW = 20
"""Cards that a worker takes at once, so that there are some for everybody."""
OVER = timedelta(hours=2)
"""After so long everything is settled."""
HALTS = (Step.AFTER_CLAIM, Step.AFTER_INTENT, Step.ANSWERED, Step.AFTER_RECORD)
ROUNDS = tuple(pairwise((*HALTS, HALTS[0])))
"""For each day: where one worker stands still, and where another is killed."""


def fill(url: str, people: int) -> None:
    """Bring people in whose cards are due on Monday at nine."""
    store = open_store(url, [KEY])
    for first in range(0, people, BATCH):
        with store.begin() as tx:
            for number in range(first, min(first + BATCH, people)):
                settle(tx, Actor("test", str(number)), {"Acme": MONDAY.date()}, MONDAY)
    store.close()


def work(url: str, platform: Platform, end: datetime | None) -> None:
    """Push what is due, as a process does; with an end, go on through time until then, else as long as it is now."""
    pushing.CLAIM_BATCH = FEW
    store = open_store(url, [KEY])

    async def ticks() -> None:
        with ThreadPoolExecutor(1) as pool:
            pusher = made(Mutant.NONE, store, SharedClock(platform.instant), platform, pool)
            while True:
                await pusher.tick()
                due = await pusher.next_due()
                if end is None and due and due.timestamp() > platform.instant.seconds:
                    return
                if end is not None and not later(platform.instant, due, end):
                    return

    asyncio.run(ticks())
    store.close()


def doomed(url: str, platform: Platform, where: Step, how: signal.Signals) -> None:
    """Push until that step, and no further."""
    doom(Fate(where, how))
    work(url, platform, None)


def round_of(url: str, platform: Platform, day: datetime, stops: Step, dies: Step) -> bool:
    """Let everybody push at once, then one more who makes good what was left; let the one who stood still go on.

    The two who come to nothing begin a little earlier: otherwise the others may have left them no card.

    Return whether one stood still and one was killed.
    """
    platform.instant.set(day.timestamp())
    still = forked(lambda: doomed(url, platform, stops, signal.SIGSTOP))
    killed = forked(lambda: doomed(url, platform, dies, signal.SIGKILL))
    stood = os.WIFSTOPPED(_ended(still, os.WUNTRACED))
    others = [forked(lambda: work(url, platform, None)) for _ in range(WORKERS)]
    fell = os.WIFSIGNALED(_ended(killed))
    well = [_ended(each) == 0 for each in others]
    well.append(_ended(forked(lambda: work(url, platform, day + OVER))) == 0)
    before = platform.seen()
    if stood:
        os.kill(still, signal.SIGCONT)
        well.append(_ended(still) == 0)
    return stood and fell and all(well) and platform.seen() == before


def _ended(child: int, how: int = 0) -> int:
    return os.waitpid(child, how)[1]


def judged(platform: Platform, people: int, nudged: int) -> Iterator[str]:
    """Yield what is wrong, by what arrived, and by how often it was noted that something did."""
    came = Counter(each.person for each in platform.seen())
    lost = [number for number in range(people) if not came[str(number)]]
    doubled = [person for person, times in came.items() if times > 1]
    if lost:
        yield f"lost: {len(lost)}, the first is {lost[0]}"
    if doubled:
        yield f"doubled: {len(doubled)}, the first is {doubled[0]}"
    if nudged != people:
        yield f"noted {nudged} times instead of {people}"


def nudges(url: str) -> int:
    """Return how often it was noted on a lead that its person was nudged."""
    store = open_store(url, [KEY])
    with store.begin() as tx:
        counted = select(func.count()).where(tables.change.c.deed == Deed.NUDGED.value)
        found = int(tx._connection.execute(counted).scalar_one())
    store.close()
    return found


def main(url: str, people: int, rounds: int = len(ROUNDS)) -> int:
    """Run each round on a day of its own; return how many were wrong."""
    logging.disable(logging.CRITICAL)
    wrong, noted, instant = 0, 0, Instant(MONDAY - timedelta(hours=1))
    assert _ended(forked(lambda: fill(url, people))) == 0
    with TemporaryDirectory() as folder:
        for number, (stops, dies) in enumerate(ROUNDS[:rounds]):
            platform = Platform(Path(folder) / f"{number}.jsonl", instant, Rules.SLACK, 0.0)
            happened = round_of(url, platform, MONDAY + timedelta(days=number), stops, dies)
            before, noted = noted, _counted(url, Path(folder))
            problems = [
                *([] if happened else ["nobody stood still or died"]),
                *judged(platform, people, noted - before),
            ]
            wrong += bool(problems)
            said = "; ".join(problems) or "each came once"
            print(f"{people:,} due, {WORKERS} workers and two more: one stands still {stops}, one dies {dies}: {said}")  # noqa: T201
    return wrong


def _counted(url: str, folder: Path) -> int:
    """Count in a process of its own: this one forks, and may hold no connection."""
    file = folder / "counted"
    assert _ended(forked(lambda: file.write_text(str(nudges(url))))) == 0
    return int(file.read_text())


if __name__ == "__main__":
    sys.exit(bool(main(sys.argv[1], *map(int, sys.argv[2:]))))
