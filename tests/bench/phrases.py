"""Phrases a second: the bot's words for days, and dateparser on the same phrases."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, datetime

import dateparser

from bot.days.words import Seen, Unclear, read_moment
from tests.days.phrases import PHRASES, Expected

TODAY = date(2026, 11, 23)
FROM = Seen(TODAY)
GOAL = 20
ROUNDS, PASSES = 6, 10
HOSTILE = ("x" * 10_000, "in " * 3_000, "1" * 10_000, "mar " * 15, "3 " * 30, "a las " * 10, "́" * 10_000)


def run() -> None:
    """Print both rates, their ratio, and the longest that a hostile phrase takes."""
    ours, theirs = _rates()
    print(f"\nWords for days: {len(PHRASES)} phrases, English and Spanish")
    print(f"  {'this bot':<58} {ours:12,.0f} phrases a second")
    print(f"  {'dateparser, en and es, dates from the future':<58} {theirs:12,.0f} phrases a second")
    print(f"  {'ratio':<58} {ours / theirs:12.1f} x  (goal: {GOAL})")
    worst = max(_seconds(_read, [Expected(phrase, PHRASES[0].looks, "", "")]) for phrase in HOSTILE)
    print(f"  {'the slowest of the hostile phrases':<58} {worst * 1000:12.3f} ms (goal: at most 50 ms)")


def _rates() -> tuple[float, float]:
    """Return phrases a second of processor time, the best of several rounds: the machine may be shared."""
    rounds = [(_seconds(_read, PHRASES * PASSES) / PASSES, _seconds(_parse, PHRASES)) for _ in range(ROUNDS + 1)]
    ours, theirs = zip(*rounds[1:], strict=True)  # at first both load what they need
    return len(PHRASES) / min(ours), len(PHRASES) / min(theirs)


def _seconds(work: Callable[[Expected], object], phrases: Iterable[Expected]) -> float:
    begun = time.process_time()
    for each in phrases:
        work(each)
    return time.process_time() - begun


def _read(each: Expected) -> None:
    with suppress(Unclear):
        read_moment(each.phrase, FROM, each.looks)


def _parse(each: Expected) -> None:
    settings = {"PREFER_DATES_FROM": "future", "RELATIVE_BASE": datetime.combine(TODAY, datetime.min.time())}
    dateparser.parse(each.phrase, languages=["en", "es"], settings=settings)


if __name__ == "__main__":
    run()
