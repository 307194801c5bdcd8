"""``make bench``: every figure, one after the other. ``--help`` says how to take some of them, or keep them."""

from __future__ import annotations

import argparse
import asyncio
from contextlib import nullcontext
from dataclasses import replace

from tests.bench import answering, discord_way, pacing, page, phrases, planning, slack_way, starting, waking
from tests.bench.delivery import figures
from tests.bench.delivery.world import FULL, QUICK


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure, and print the figures.")
    parser.add_argument("--quick", action="store_true", help="small sizes, once each")
    parser.add_argument("--rounds", type=int, help="how often each is measured; what takes long is measured once")
    parser.add_argument("--keep", action="store_true", help=f"write them to docs/{page.FILE.name} as well")
    parser.add_argument("--only", nargs="+", choices=figures.NAMES, help="these figures of delivery, and nothing else")
    parser.add_argument("--on", nargs="+", choices=tuple(figures.KINDS), default=tuple(figures.KINDS))
    return parser.parse_args()


def _others() -> None:
    answering.run()
    phrases.run()
    planning.run()
    pacing.run()
    for each in (slack_way, discord_way, waking, starting):
        asyncio.run(each.run())


if __name__ == "__main__":
    asked = _asked()
    sizes = QUICK if asked.quick else FULL
    with page.kept() if asked.keep else nullcontext():
        figures.run(
            replace(sizes, rounds=asked.rounds or sizes.rounds), tuple(asked.only or figures.NAMES), tuple(asked.on)
        )
        if not asked.only and not asked.quick:
            _others()
