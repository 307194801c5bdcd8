"""A program at a real pseudo-terminal: keys go in, and what would stand on the screen can be waited for."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence

_TOKEN = re.compile(r"\x1b\[([0-?]*)[ -/]*([@-~])|\x1b\][^\x07]*\x07|\x1b[()][A-Z0-9]|\x1b[=>78]|([\s\S])")
CTRL_C, CTRL_D, CLEAR, ENTER, TAB, UP = "\x03", "\x04", "\x15", "\r", "\t", "\x1b[A"


class Screen:
    """What stands on a terminal: as many rows as were written, with a cursor that programs move."""

    def __init__(self) -> None:
        """Begin empty, with the cursor at the top."""
        self._rows: list[list[str]] = [[]]
        self._row = self._column = 0

    def feed(self, written: str) -> None:
        """Do what the program wrote."""
        for number, letter, character in _TOKEN.findall(written):
            if character:
                self._character(character)
            else:
                self._move(letter, int(number) if number.isdigit() else 0)

    def text(self) -> str:
        """Return the rows as they read, without the space at their ends."""
        return "\n".join("".join(row).rstrip() for row in self._rows).rstrip("\n")

    def _character(self, character: str) -> None:
        match character:
            case "\r":
                self._column = 0
            case "\n":
                self._row += 1
                self._rows.extend([] for _ in range(self._row + 1 - len(self._rows)))
            case "\b":
                self._column = max(self._column - 1, 0)
            case "\x07":
                pass
            case _:
                row = self._rows[self._row]
                row.extend(" " * (self._column + 1 - len(row)))
                row[self._column] = character
                self._column += 1

    def _move(self, letter: str, number: int) -> None:
        match letter:
            case "A":
                self._row = max(self._row - max(number, 1), 0)
            case "C":
                self._column += max(number, 1)
            case "D":
                self._column = max(self._column - max(number, 1), 0)
            case "K":
                del self._rows[self._row][self._column :]
            case "J":
                del self._rows[self._row][self._column :]
                del self._rows[self._row + 1 :]
            case "m" | "h" | "l":
                pass
            case _:
                message = f"this screen does not know the sequence {number}{letter}"
                raise ValueError(message)


class PseudoTerminal:
    """Runs a program with a terminal of its own, ``columns`` wide."""

    def __init__(self, command: Sequence[str], environ: Mapping[str, str], columns: int = 100) -> None:
        """Start it."""
        self._keys, screen = pty.openpty()
        fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        self.process = subprocess.Popen(
            command, stdin=screen, stdout=screen, stderr=screen, env=dict(environ), start_new_session=True
        )
        os.close(screen)
        self.raw = ""

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self._keys, keys.encode())

    def screen(self) -> str:
        """Return what stands on the screen, everything that has scrolled off it too."""
        screen = Screen()
        screen.feed(self.raw)
        return screen.text()

    def expect(self, pattern: str, seconds: float = 15.0) -> re.Match[str]:
        """Wait until the screen matches somewhere; ``^`` and ``$`` are those of its lines."""
        until = time.monotonic() + seconds
        while not (found := re.search(pattern, self.screen(), re.MULTILINE)):
            assert self._more(until - time.monotonic()), f"no {pattern!r} on the screen:\n{self.screen()}"
        return found

    def ends(self, seconds: float = 15.0) -> int:
        """Wait until the program has ended and return its exit code."""
        while self._more(seconds):
            pass
        return self.process.wait(seconds)

    def close(self) -> None:
        """End the program if it still runs, and the terminal."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self._keys)

    def _more(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._keys], [], [], max(seconds, 0))
        if not ready:
            return False
        try:
            read = os.read(self._keys, 65536)
        except OSError:  # the program has let go of its end
            return False
        self.raw += read.decode(errors="replace")
        return bool(read)
