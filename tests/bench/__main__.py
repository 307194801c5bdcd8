"""``make bench``: every figure, one after the other."""

from __future__ import annotations

import asyncio

from tests.bench import answering, slack_way, waking

if __name__ == "__main__":
    answering.run()
    asyncio.run(slack_way.run())
    asyncio.run(waking.run())
