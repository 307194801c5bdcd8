"""``make bench``: every figure, one after the other."""

from __future__ import annotations

import asyncio

from tests.bench import answering, discord_way, pacing, phrases, planning, slack_way, starting, waking

if __name__ == "__main__":
    answering.run()
    phrases.run()
    planning.run()
    pacing.run()
    for each in (slack_way, discord_way, waking, starting):
        asyncio.run(each.run())
