"""What was printed, kept as a page: with the machine, the versions, and how to measure it again."""

from __future__ import annotations

import io
import os
import platform
import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from importlib.metadata import version
from pathlib import Path
from typing import TextIO

FILE = Path(__file__).parents[2] / "docs" / "performance.md"
PACKAGES = (
    *("aiohttp", "APScheduler", "cryptography", "discord.py", "procrastinate", "psycopg", "slack-bolt", "slack-sdk"),
    "SQLAlchemy",
)
HOW = """\
# Performance

Everything here is measured beside a peer or a limit in the same run, as machines differ and ratios differ less. \
Each figure is the median of several runs, each in a process and on a database of its own; what takes longer than \
20 seconds runs once. Where a goal is given, it stands at the end of the line.

To measure again: `make bench` prints all of it in about half an hour. \
`.venv/bin/python -m tests.bench --quick` takes small sizes and a few minutes, \
`--only burst claim` takes some of the figures of delivery, `--on sqlite` one kind of database, and `--keep` writes \
this page.

What the lines are:

- *Raw SQL* is the driver alone (`sqlite3` with the bot's own settings, `psycopg` 3) making the commits that the \
bot's promises need for 500 people at a time: planned, claimed, about to be sent, recorded. It decides nothing, \
seals nothing and makes no card. It is the limit.
- *APScheduler* runs a persisted date job for each person who is due. It deletes a job before it runs: what is under \
way when the process dies is lost. With its default of one second for late jobs it would drop most of them here; that \
is switched off.
- *Procrastinate* runs a scheduled job for each person who is due, ten at a time, and looks every half second.
- *This bot* is a whole tick: who is due is decided, the card is made from what is true at that moment, each step is \
kept before the next, and only the drawing and the sending are left out. *Late* is from the due instant to the moment \
at which the messenger is handed the card; *block* is the longest time for which the event loop did nothing else.
- On the *whole way* the local Slack and Discord have one of the two cores, and are as strict as the real ones: the \
cards a second are theirs as much as the bot's. The CPU is the bot's process alone.

PostgreSQL runs on the same machine as what it serves, with every commit on the disk.

Where a whole tick stays below its goals: all 10,000 people are due at one instant here, and the last of them waits \
for all others. Opening what is sealed, deciding, making the card and keeping each step is Python, one thing at a time \
in a process, and takes several times what the driver takes for the same commits. What is asked over APScheduler, and \
of how late the last are, is about what the driver alone reaches. In the bot what the platforms allow \
(48 cards a second on Discord, 288 a minute in a Slack workspace) and the morning spread come first.
"""


class _Both(io.StringIO):
    """Keeps what is written, and shows it as well."""

    def __init__(self, shown: TextIO) -> None:
        super().__init__()
        self._shown = shown

    def write(self, text: str) -> int:
        """Write to both."""
        self._shown.write(text)
        self._shown.flush()
        return super().write(text)


@contextmanager
def kept(file: Path = FILE) -> Iterator[None]:
    """Write a page of all that is printed meanwhile; nothing is written where that fails."""
    both = _Both(sys.stdout)
    with redirect_stdout(both):
        yield
    file.write_text(f"{HOW}\n{_machine()}\n{_sections(both.getvalue())}", encoding="utf-8")


def _sections(printed: str) -> str:
    """Return each table under its title."""
    tables = (part.partition("\n") for part in printed.strip().split("\n\n"))
    return "\n".join(f"## {title}\n\n```\n{rows.rstrip()}\n```\n" for title, _, rows in tables)


def _machine() -> str:
    """Say on what it was measured."""
    cores, memory = os.cpu_count(), os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    model = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text("utf-8"))
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return (
        f"Measured on {cores} cores ({model[1] if model else platform.machine()}) with {memory:.0f} GB, "
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}, {packages}.\n"
    )
