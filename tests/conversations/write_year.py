"""Write docs/year.md from the story that the test lives through."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bot.commands import COMMANDS
from bot.core import Core
from scheduler.pusher import Pusher
from tests.conversations.year import lived, page
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.stores import open_anywhere

PAGE = Path(__file__).parents[2] / "docs" / "year.md"


async def _write() -> None:
    clock, mailbox = HandClock(), Mailbox()
    with open_anywhere() as store, ThreadPoolExecutor(2) as pool:
        diary = await lived(Core(store, clock, COMMANDS), Pusher(store, clock, {"test": mailbox}, pool), mailbox, clock)
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(diary), "utf-8")


if __name__ == "__main__":
    asyncio.run(_write())
