"""Write docs/year.md, and its retelling in each other language, from the story that the test lives through."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from bot.commands import COMMANDS
from bot.core import Core
from bot.language import Language
from scheduler.pusher import Pusher
from tests.conversations.year import PAGES, lived, page
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.stores import open_anywhere


async def _write(language: Language) -> None:
    clock, mailbox = HandClock(), Mailbox()
    with open_anywhere() as store, ThreadPoolExecutor(2) as pool:
        core, pusher = Core(store, clock, COMMANDS), Pusher(store, clock, {"test": mailbox}, pool)
        diary = await lived(core, pusher, mailbox, clock, language)
    PAGES[language].write_text(page(diary), "utf-8")


if __name__ == "__main__":
    for each in Language:
        asyncio.run(_write(each))
