"""The transcripts in the README are what the console really says."""

from __future__ import annotations

import asyncio
import io
import re
import shlex
import subprocess
import sys
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from adapters.console.app import Console
from adapters.console.clock import MovedClock
from adapters.console.lines import LineTerminal
from adapters.console.paper import PIPED_WIDTH, Paper
from adapters.storage.crypto import is_key
from bot.chat import Actor
from bot.commands import COMMANDS
from bot.core import Core
from bot.ports import Messenger
from scheduler.pusher import Pusher
from tests.faces import ALICE
from tests.fakes.clock import HandClock
from tests.fakes.console import Keyboard
from tests.stores import open_sqlite

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
MONDAY_NINE = datetime(2026, 11, 9, 14, tzinfo=UTC)


@asynccontextmanager
async def session(folder: Path) -> AsyncIterator[tuple[Keyboard, HandClock, Pusher, io.StringIO]]:
    """Open a console on a fresh database."""
    clock, paper, keyboard = HandClock(), io.StringIO(), Keyboard()
    with open_sqlite(folder / "leads.db") as store, ThreadPoolExecutor(2) as pool:
        messengers: dict[str, Messenger] = {}
        pusher = Pusher(store, clock, messengers, pool)
        console = Console(
            Core(store, clock, COMMANDS),
            pool,
            Actor("console", "alice"),
            replace(ALICE, name="alice"),  # as a machine knows her
            MovedClock(clock, store.notes),
            LineTerminal(keyboard, paper, Paper(PIPED_WIDTH)),
            tick=pusher.tick,
            next_due=pusher.next_due,
        )
        messengers["console"] = console.messenger
        running = asyncio.create_task(console.run())
        await keyboard.idle()
        yield keyboard, clock, pusher, paper
        await keyboard.type(None)
        assert await running == 0


async def test_the_transcripts_are_what_the_console_says(tmp_path: Path) -> None:
    blocks = re.findall(r"```\n(> /lead add.*?|\* You have.*?)```", README, re.DOTALL)
    assert len(blocks) == 2
    async with session(tmp_path) as (keyboard, clock, pusher, paper):
        for block in blocks:
            by_itself, *pieces = re.split(r"^> (.*)\n", block, flags=re.MULTILINE)
            if by_itself.strip():
                clock.turn_to(MONDAY_NINE)
                await pusher.tick()
            for command in pieces[::2]:
                await keyboard.type(command)
                await keyboard.idle()
            for page in filter(str.strip, (by_itself, *pieces[1::2])):
                assert re.search(_as_shown(page), paper.getvalue()), paper.getvalue()


def test_each_command_in_the_readme_is_found_in_a_fresh_checkout() -> None:
    commands = re.findall(r"(\S*)\bfollowthrough (?:run|console|deliveries|slack)\b", README)
    assert commands
    assert {each.strip("`") for each in commands} == {".venv/bin/"}


def test_the_readmes_way_to_make_a_key_makes_one() -> None:
    (way,) = re.findall(r"^\.venv/bin/(python -c .*)$", README, re.MULTILINE)
    _, *args = shlex.split(way)
    assert is_key(subprocess.check_output([sys.executable, *args], text=True).strip())


def _as_shown(page: str) -> str:
    """Return the pattern of a whole page, line after line, with any number of lines where it has a …."""
    lines = (r"(?:.+\n)+" if line == "…" else rf"{re.escape(line)}\n" for line in page.strip().splitlines())
    return rf"(?:\A|\n\n){''.join(lines)}(?:\n|\Z)"
