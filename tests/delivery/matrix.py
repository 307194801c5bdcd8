"""The crash matrix: real processes, really killed at every step, and a checker that knows only what the platform saw.

``python -m tests.delivery.matrix`` runs all of it on SQLite and prints the table (``make crash``); with a number,
each of that many sequences. It forks, so it runs in a process without threads: never within pytest's own.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import shutil
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

from adapters.storage.store import open_store
from bot.chat import Actor, Asked, Call, Place, Profile
from bot.commands import COMMANDS
from bot.core import Core
from bot.pipeline.words import Deed
from bot.ports import State
from tests.delivery.mortal import Mutant, made
from tests.delivery.steps import FIRST, Step, doom
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
WIRES = (0.0, 3.0, 90.0)
TOLD = "not sent again, told"
SECOND: tuple[Step | None, ...] = (None, *Step)


@dataclass(frozen=True, slots=True)
class Sequence:
    """One way to die, or two, under a platform's rules, with requests that stay on the wire for a while."""

    rules: Rules
    wire: float
    first: Step
    second: Step | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a sequence: problems by name, and how many processes were killed in it."""

    problems: tuple[str, ...]
    kills: int


def every() -> list[Sequence]:
    """Return the whole matrix."""
    return [Sequence(*each) for each in product(Rules, WIRES, FIRST, SECOND)]


class Stage:
    """A database and a platform, made anew for each sequence."""

    def __init__(self, folder: Path) -> None:
        """Make the template: one person with one lead, whose follow-up is due on Monday morning."""
        self._folder = folder
        self._template = folder / "template.db"
        self.instant = Instant(ADDED)
        prepare(f"sqlite:///{self._template}", self.instant)
        self._warm_up()

    def run(self, sequence: Sequence, mutant: Mutant = Mutant.NONE) -> Verdict:
        """Let processes live and die one after another until one of them comes to its end; then judge."""
        url, log = self._fresh()
        self.instant.set(DUE.timestamp())
        platform = Platform(log, self.instant, sequence.rules, sequence.wire)
        kills = 0
        for where in (sequence.first, sequence.second, None):
            if self._dies(url, platform, where, mutant):
                kills += 1
                self.instant.turn(RESTART)
        kept = in_child(lambda: account_of(url))
        return Verdict(tuple(judged(platform, kept)), kills)

    def _warm_up(self) -> None:
        """Live once in this process, so that no child has to load what all of them need."""
        self.instant.set(DUE.timestamp())
        url, nowhere = self._fresh()
        live(url, self.instant, Platform(nowhere, self.instant, Rules.SLACK, 0.0), None, Mutant.NONE)
        account_of(url)

    def _fresh(self) -> tuple[str, Path]:
        """Return the address of a database as it was in the beginning, and the file of a log that is empty."""
        database, log = self._folder / "followthrough.db", self._folder / "platform.jsonl"
        for old in (*self._folder.glob("followthrough.db*"), log):
            old.unlink(missing_ok=True)
        shutil.copy(self._template, database)
        return f"sqlite:///{database}", log

    def _dies(self, url: str, platform: Platform, where: Step | None, mutant: Mutant) -> bool:
        child = forked(lambda: live(url, self.instant, platform, where, mutant))
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            assert os.WTERMSIG(status) == signal.SIGKILL
            return True
        assert os.WEXITSTATUS(status) == 0, "a process came to a bad end by itself"
        return False


def prepare(url: str, instant: Instant) -> None:
    """Let Alice save a lead."""
    store = open_store(url, [KEY])
    core = Core(store, SharedClock(instant), COMMANDS)
    core.answer(Asked(ALICE, PROFILE, Place("dm", own=True), Call("lead add", {"company": "Acme"}), ""))
    store.close()


def live(url: str, instant: Instant, platform: Platform, where: Step | None, mutant: Mutant) -> None:
    """Do what the bot's process does, until nothing is due for a while, or until it is killed."""
    store = open_store(url, [KEY])
    doom(where)

    async def ticks() -> None:
        with ThreadPoolExecutor(1) as pool:
            pusher = made(mutant, store, SharedClock(instant), platform, pool)
            while True:
                await pusher.tick()
                if not later(instant, await pusher.next_due(), DUE + HORIZON):
                    return

    asyncio.run(ticks())
    store.close()


def account_of(url: str) -> dict[str, Any]:
    """Return what the database says in the end."""
    store = open_store(url, [KEY])
    with store.begin() as tx:
        person = tx.people.find(ALICE)
        assert person
        (lead,) = tx.leads.of(person.id)
        deliveries = tx.deliveries.latest(person.id, 100)
        nudged = [each for each in tx.changes.of(person.id, lead.id) if each.deed is Deed.NUDGED]
    store.close()
    return {
        "states": [each.state.value for each in deliveries],
        "nudged": len(nudged),
        "shown": lead.plan.shown if lead.plan else -1,
        "next": person.next_at.isoformat() if person.next_at else "",
    }


NEXT = "2026-11-10T14:00:00+00:00"
"""When the next card comes: the follow-up was not done, so on the next working day at nine."""
ENDS = {State.DELIVERED.value, State.PARKED.value}


def judged(platform: Platform, kept: dict[str, Any]) -> Iterator[str]:
    """Yield what is wrong. Arrivals are the platform's own; the rest is what the database says about them.

    Where nobody can look, two processes that died at the post leave a card that is not sent a third time;
    its person is told at their next command. That is counted, and it is no loss.
    """
    seen, states = platform.seen(), kept["states"]
    told = platform.rules is Rules.BLIND and states == [State.PARKED.value]
    if not seen:
        yield TOLD if told else "lost"
    if not states or any(state not in ENDS for state in states):
        yield "stuck"
    labelled = sum(each.labelled for each in seen)
    if len(seen) - labelled > 1:
        yield "duplicate"
    if labelled > (platform.rules is Rules.BLIND):
        yield "repeat too many"
    if State.DELIVERED.value in states and (kept["nudged"], kept["shown"], kept["next"]) != (1, 1, NEXT):
        yield "wrong next step"


def forked(work: Callable[[], object]) -> int:
    """Do something in a process of its own; return its id."""
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        work()
        code = 0
    finally:
        sys.stderr.flush()
        os._exit(code)


def in_child(work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Do something in a process of its own, which leaves nothing open here; return what it returns."""
    reading, writing = os.pipe()

    def tell() -> None:
        os.write(writing, json.dumps(work()).encode())

    child = forked(tell)
    os.close(writing)
    with os.fdopen(reading) as answer:
        said = answer.read()
    _, status = os.waitpid(child, 0)
    assert status == 0, "a process came to a bad end by itself"
    found: dict[str, Any] = json.loads(said)
    return found


def run(sequences: Iterable[Sequence], mutant: Mutant = Mutant.NONE) -> dict[Rules, Counter[str]]:
    """Run sequences; count by the platform's rules what was run, killed and wrong."""
    counted: dict[Rules, Counter[str]] = {rules: Counter() for rules in Rules}
    with TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        for each in sequences:
            verdict = stage.run(each, mutant)
            counted[each.rules].update({"sequences": 1, "kills": verdict.kills, **Counter(verdict.problems)})
            if set(verdict.problems) - {TOLD} and mutant is Mutant.NONE:
                print(each, verdict, file=sys.stderr)  # noqa: T201 - whoever runs it wants to see it
    return counted


PROBLEMS = ("lost", "stuck", "duplicate", "repeat too many", "wrong next step")


def table(counted: dict[Rules, Counter[str]]) -> str:
    """Return the counts as a table."""
    head = ("platform", "sequences", "kills", *PROBLEMS, TOLD)
    rows = [(rules.value, *(str(counts[name]) for name in head[1:])) for rules, counts in counted.items()]
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def main(stride: int) -> int:
    """Run each ``stride``-th sequence and print the table; return how many problems there were."""
    logging.disable(logging.CRITICAL)
    found = run(every()[::stride])
    print(table(found))  # noqa: T201 - this is what it is for
    return sum(counts[name] for counts in found.values() for name in PROBLEMS)


if __name__ == "__main__":
    sys.exit(bool(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)))
