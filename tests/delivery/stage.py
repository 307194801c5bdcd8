"""Where the crash matrix is played: real processes on a real database, on a simulated clock."""

from __future__ import annotations

import asyncio
import os
import random
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import assert_never
from zoneinfo import ZoneInfo

from adapters.storage import store as storage
from adapters.storage.engine import make_engine
from adapters.storage.store import open_store
from bot.chat import Actor, Asked, Call, Place, Profile
from bot.commands import COMMANDS
from bot.core import Core
from scheduler.ledger import LEASE
from tests.delivery import judging
from tests.delivery.broken import Mutant, made
from tests.delivery.forks import forked
from tests.delivery.grounds import Ground, ground
from tests.delivery.sequences import Back, Chance, Database, Kill, Pause, Restored, Sequence, Zombie
from tests.delivery.steps import Fate, Step, Where, doom, trail
from tests.delivery.world import Instant, Platform, Rules, SharedClock, later
from tests.stores import KEY

ALICE = Actor("test", "alice")
PROFILE = Profile(name="Alice Martin", language="en-US", zone="America/New_York")
ADDED = datetime(2026, 11, 3, 10, tzinfo=ZoneInfo("America/New_York"))
DUE = datetime(2026, 11, 9, 9, tzinfo=ZoneInfo("America/New_York"))
HORIZON = timedelta(hours=2)
"""Until how long after the card was due processes wake up: what is right is over by then."""
RESTART = 7.0
"""Seconds until a killed process is started again."""
STILL = LEASE.total_seconds() + 1
"""Seconds for which a process stands still that loses what it held."""
SHORT = 20.0
"""Seconds for which one does that keeps it."""


NOTHING = Fate()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a sequence: problems by name, and how many processes were killed at a step or stood still in it.

    ``deaths`` is how far the card was whenever one was killed at a random instant.
    """

    problems: tuple[str, ...]
    kills: int = 0
    stops: int = 0
    deaths: tuple[Where, ...] = ()


class Stage:
    """A database and a platform, made anew for each sequence."""

    def __init__(self, ground: Ground, folder: Path, instant: Instant) -> None:
        """Live once in this process, so that no child has to load what all of them need."""
        self._ground = ground
        self._log = folder / "platform.jsonl"
        self.instant = instant
        self._kills = self._stops = 0
        self._deaths: list[Where] = []
        for wire in (0.0, 90.0):  # one that arrives, and one that has to be looked for
            ground.put_back()
            self.instant.set(DUE.timestamp())
            live(ground.url, self.instant, Platform(folder / f"wire {wire}", instant, Rules.SLACK, wire), Mutant.NONE)
        judging.account_of(ground.url, ALICE)

    def run(self, sequence: Sequence, mutant: Mutant = Mutant.NONE) -> Verdict:
        """Let happen what a sequence says until a process comes to its end; then judge."""
        self._ground.put_back()
        self._log.unlink(missing_ok=True)
        self.instant.set(DUE.timestamp())
        self._kills = self._stops = 0
        self._deaths = []
        trail.begin()
        platform = Platform(self._log, self.instant, sequence.rules, sequence.wire)
        self._play(sequence, platform, mutant)
        kept = judging.account_of(self._ground.url, ALICE)
        problems = tuple(judging.judged(sequence, platform, kept))
        return Verdict(problems, self._kills, self._stops, tuple(self._deaths))

    def _play(self, sequence: Sequence, platform: Platform, mutant: Mutant) -> None:
        match sequence:
            case Kill(_, _, first, second):
                for where in (first, second):
                    self._dies(platform, where, mutant)
            case Zombie(_, _, where, back):
                with self._standing(platform, where, mutant, STILL):
                    if back is Back.BETWEEN:
                        self._dies(platform, Step.AFTER_INTENT, mutant)
                    elif back is Back.OVER:
                        self._dies(platform, None, mutant)
            case Pause(_, _, where):
                with self._standing(platform, where, mutant, SHORT):
                    _ended(forked(lambda: live(self._ground.url, self.instant, platform, mutant, once=True)))
            case Chance(_, _, first, second, seed):
                luck = random.Random(seed)  # noqa: S311 - as repeatable as it can be
                for where in (first, second):
                    self._dies(platform, where, mutant, part=luck.random())
            case Restored():
                self._dies(platform, None, mutant)
                self._ground.put_back()
                self.instant.turn(RESTART)
                now = datetime.fromtimestamp(self.instant.seconds, UTC)
                _ended(forked(lambda: live(self._ground.url, self.instant, platform, mutant, recovered_at=now)))
            case _:
                assert_never(sequence)
        self._dies(platform, None, mutant)

    def _dies(self, platform: Platform, where: Step | None, mutant: Mutant, part: float | None = None) -> None:
        """Let a process live until it is killed at a step, or after a part of the time from there to the next one.

        If it never comes there it lives to its end.
        """
        fate = Fate(where, part=part)
        self._bury(forked(lambda: live(self._ground.url, self.instant, platform, mutant, fate)))

    def _bury(self, child: int) -> None:
        if not os.WIFSIGNALED(status := os.waitpid(child, 0)[1]):
            assert os.WEXITSTATUS(status) == 0, "a process came to a bad end by itself"
            return
        if os.WTERMSIG(status) == signal.SIGALRM:
            self._deaths.append(trail.where)
        else:
            assert os.WTERMSIG(status) == signal.SIGKILL
            self._kills += 1
        self.instant.turn(RESTART)

    @contextmanager
    def _standing(self, platform: Platform, where: Step, mutant: Mutant, seconds: float) -> Iterator[None]:
        """Let a process stand still at a step for so long, and for whatever happens meanwhile; then it goes on."""
        fate = Fate(where, signal.SIGSTOP)
        child = forked(lambda: live(self._ground.url, self.instant, platform, mutant, fate))
        stands = os.WIFSTOPPED(os.waitpid(child, os.WUNTRACED)[1])
        if stands:
            self._stops += 1
            self.instant.turn(seconds)
        yield
        if stands:
            os.kill(child, signal.SIGCONT)
            _ended(child)


def _ended(child: int) -> None:
    assert os.waitpid(child, 0)[1] == 0, "a process came to a bad end by itself"


@contextmanager
def stage(kind: Database, folder: Path) -> Iterator[Stage]:
    """Make a stage, for the rest of this process.

    A process is forked with the engine of its database, and so with the statements that were compiled before it; no
    connection is open then. All that is known of what is in the database it reads for itself.
    """
    vars(storage)["make_engine"] = cache(make_engine)
    instant = Instant(ADDED)
    with ground(kind, folder, lambda url: prepare(url, instant)) as made_ground:
        yield Stage(made_ground, folder, instant)


def prepare(url: str, instant: Instant) -> None:
    """Let Alice save a lead, whose follow-up is due on Monday morning."""
    store = open_store(url, [KEY])
    core = Core(store, SharedClock(instant), COMMANDS)
    core.answer(Asked(ALICE, PROFILE, Place("dm", own=True), Call("lead add", {"company": "Acme"}), ""))
    store.close()


def live(
    url: str,
    instant: Instant,
    platform: Platform,
    mutant: Mutant,
    fate: Fate = NOTHING,
    *,
    once: bool = False,
    recovered_at: datetime | None = None,
) -> None:
    """Do what the bot's process does, until nothing is due for a while, or ``once``, or until it is doomed."""
    store = open_store(url, [KEY])
    doom(fate)

    async def ticks() -> None:
        with ThreadPoolExecutor(1) as pool:
            pusher = made(mutant, store, SharedClock(instant), platform, pool, recovered_at)
            while True:
                await pusher.tick()
                due = await pusher.next_due()
                if once or not later(instant, due, DUE + HORIZON):
                    return

    asyncio.run(ticks())
    store.close()
    trail.leave()
