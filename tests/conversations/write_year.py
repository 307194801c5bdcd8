"""Write docs/year.md and docs/tones.md, in each language, from the story that the tests live through."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from bot.commands import COMMANDS
from bot.core import Core
from bot.language import Language
from bot.people.preferences import Tone
from scheduler.pusher import Pusher
from tests.conversations import tones
from tests.conversations.diary import Diary
from tests.conversations.year import PAGES, lived, page
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.stores import open_anywhere


async def _lived(language: Language, tone: Tone) -> Diary:
    clock, mailbox = HandClock(), Mailbox()
    with open_anywhere() as store, ThreadPoolExecutor(2) as pool:
        core, pusher = Core(store, clock, COMMANDS), Pusher(store, clock, {"test": mailbox}, pool)
        return await lived(core, pusher, mailbox, clock, language, tone)


async def _write(language: Language) -> None:
    diaries = {tone: await _lived(language, tone) for tone in tones.TONES}
    PAGES[language].write_text(page(diaries[Tone.WARM]), "utf-8")
    told_in = {tone: tones.told(diary) for tone, diary in diaries.items()}
    tones.PAGES[language].write_text(tones.page(told_in, language), "utf-8")


if __name__ == "__main__":
    for each in Language:
        asyncio.run(_write(each))
