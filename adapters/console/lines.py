"""A terminal that reads plain lines, as from a pipe, and writes plain text."""

from __future__ import annotations

import asyncio
import codecs
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TextIO

from adapters.console.page import Line, Look, Page, harmless
from adapters.console.paper import Paper
from adapters.console.terminal import Ended, Offers, Question
from bot.language import _

Source = Callable[[], bytes]
"""Waits for the next line and returns it with its end; nothing where the input is over."""
EMPTY = "-"
"""What empties a field."""
CHUNK = 65536


class LineTerminal:
    """Reads a line at a time in a thread of its own, and writes each page in one piece."""

    def __init__(self, source: Source, out: TextIO, paper: Paper, prompt: str = "") -> None:
        """Take where lines come from and go to; ``prompt`` is shown where a person sees what they type."""
        self._source = source
        self._out = out
        self._paper = paper
        self._prompt = prompt
        self._gone = False

    @property
    def live(self) -> bool:
        """Whether a person sees a prompt."""
        return bool(self._prompt)

    async def line(self, offers: Offers) -> str:  # noqa: ARG002 - nothing completes a plain line
        """Return the next line."""
        self._write(self._prompt)
        return await self._next()

    async def value(self, question: Question) -> str:
        """Ask for a field: an empty line keeps what is filled in, ``-`` empties it."""
        given = " ".join(harmless(question.given).split())
        keeps = _('an empty line keeps "{given}", {sign} empties it').format(given=given, sign=EMPTY)
        asked = f"{question.label}: {question.hint}{f'; {keeps}' if question.given else ''}"
        self._write(self._paper.written((Line.of(asked, Look.STRONG),)) + self._prompt)
        typed = await self._next()
        if not typed.strip():
            return question.given
        return "" if typed.strip() == EMPTY else typed

    async def show(self, page: Page) -> None:
        """Write a page in one piece."""
        self._write(self._paper.written((*page, Line())))

    def open(self) -> None:
        """Begin; there is nothing to prepare."""

    def close(self) -> None:
        """End; a read that still waits ends with the program."""

    def _write(self, text: str) -> None:
        if self._gone:
            raise BrokenPipeError
        if not text:
            return
        coding = self._out.encoding or "utf-8"
        try:
            self._out.write(text.encode(coding, "replace").decode(coding))
            self._out.flush()
        except BrokenPipeError:
            self._gone = True
            write_nowhere(self._out)
            raise

    async def _next(self) -> str:
        """Read in a thread that nobody waits for: a read from a pipe cannot be interrupted."""
        loop = asyncio.get_running_loop()
        found: asyncio.Future[bytes] = loop.create_future()

        def read() -> None:
            try:
                line = self._source()
            except OSError:
                line = b""
            with suppress(RuntimeError):  # the loop was closed meanwhile
                loop.call_soon_threadsafe(_settle, found, line)

        threading.Thread(target=read, name="console input", daemon=True).start()
        line = await found
        if not line:
            raise Ended
        return line.decode("utf-8", "replace").rstrip("\r\n").removeprefix(codecs.BOM_UTF8.decode())


def write_nowhere(out: TextIO) -> None:
    """Let what is left in the stream go nowhere: Python writes it once more when the program ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, out.fileno())
    os.close(nowhere)


def _settle(found: asyncio.Future[bytes], line: bytes) -> None:
    if not found.done():
        found.set_result(line)


class DescriptorLines:
    """A `Source` that reads a file descriptor, past Python's own buffer, whose lock would outlive the program."""

    def __init__(self, descriptor: int) -> None:
        """Take the descriptor to read."""
        self._descriptor = descriptor
        self._read = b""

    def __call__(self) -> bytes:
        """Wait for a line; the last one may have no end."""
        searched = 0
        while (end := self._read.find(b"\n", searched)) < 0:
            searched = len(self._read)
            more = os.read(self._descriptor, CHUNK)
            if not more:
                line, self._read = self._read, b""
                return line
            self._read += more
        line, self._read = self._read[: end + 1], self._read[end + 1 :]
        return line
