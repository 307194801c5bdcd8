"""A person at a console: the real program, with a keyboard and a screen that a test holds."""

from __future__ import annotations

import asyncio
import io
import queue
import re
from collections.abc import Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace

from adapters.console.app import NUDGE, Console, NextDue, Tick
from adapters.console.clock import MovedClock
from adapters.console.form import CANCEL
from adapters.console.lines import EMPTY, LineTerminal
from adapters.console.machine import who
from adapters.console.paper import Paper
from bot.chat import Profile
from bot.core import Core
from tests.fakes.seen import Seen

PATIENCE = 10.0
"""Seconds that an answer may take at most before a test fails."""
_BUTTON = re.compile(r"\[(\d+)\] (.+?)(?=   \[\d+\] |$)")
_OPTION = re.compile(r"    \[(\d+)\] (.+)")
_FIELD = re.compile(r"  (\S[^:]*): ?(.*)")


class Keyboard:
    """Where lines are typed. It knows when the console waits for the next one: it has nothing more to say then."""

    def __init__(self) -> None:
        """Belong to the running event loop."""
        self._loop = asyncio.get_running_loop()
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._awaited = asyncio.Event()

    def __call__(self) -> bytes:
        """Wait for a line, as `adapters.console.lines.Source`."""
        self._loop.call_soon_threadsafe(self._awaited.set)
        return self._lines.get()

    async def type(self, line: str | None) -> None:
        """Type a line when one is awaited; None ends the input."""
        await self.idle()
        self._awaited.clear()
        self._lines.put(b"" if line is None else f"{line}\n".encode(errors="surrogateescape"))

    async def idle(self) -> None:
        """Wait until the console awaits a line."""
        await asyncio.wait_for(self._awaited.wait(), PATIENCE)


class Screen(io.StringIO):
    """Where pages appear, each written in one piece. What came by itself is kept apart."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.answers: list[Message] = []
        self.nudges: asyncio.Queue[Message] = asyncio.Queue()
        self.question = ""
        self._reader = _Reader()

    def write(self, text: str) -> int:
        """Read what appears, in its order."""
        if text.startswith(NUDGE):
            self.nudges.put_nowait(self._reader.read(text.removeprefix(NUDGE)))
        elif text.endswith("\n\n"):
            self.question = ""
            self.answers.append(self._reader.read(text))
        else:
            self.question = text.partition(":")[0]
        return len(text)


@dataclass(frozen=True, slots=True)
class Message:
    """A page as it was read: what is seen, and the numbers of its buttons and options."""

    seen: Seen
    buttons: Mapping[str, int]
    options: Mapping[tuple[str, str], int]


@dataclass(slots=True)
class _Reading:
    """A page being read line by line."""

    text: list[str] = field(default_factory=list)
    buttons: dict[str, int] = field(default_factory=dict)
    options: dict[tuple[str, str], int] = field(default_factory=dict)
    menus: dict[str, tuple[str, ...]] = field(default_factory=dict)
    in_menu: bool = False


class _Reader:
    """Reads pages. A number that was there before is text, not a button: they only count up."""

    def __init__(self) -> None:
        self._highest = 0

    def read(self, page: str) -> Message:
        """Read one page."""
        lines = page.rstrip("\n").split("\n")
        if CANCEL in lines[0]:
            return Message(_form(lines), {}, {})
        reading = _Reading()
        for line in lines:
            self._line(line, reading)
        seen = Seen("\n".join(reading.text), tuple(reading.buttons), reading.menus)
        return Message(seen, reading.buttons, reading.options)

    def _line(self, line: str, reading: _Reading) -> None:
        option = _OPTION.fullmatch(line)
        row = list(_BUTTON.finditer(line)) if line.startswith("[") else []
        if option and int(option[1]) > self._highest:
            self._option(option, reading)
        elif row and int(row[0][1]) > self._highest:
            reading.buttons |= {each[2]: int(each[1]) for each in row}
            self._highest = int(row[-1][1])
        else:
            reading.text.append(line)
        reading.in_menu = bool(option)

    def _option(self, option: re.Match[str], reading: _Reading) -> None:
        """Read an option; the line before a menu's first one is its prompt."""
        if not reading.in_menu:
            reading.menus[reading.text.pop()] = ()
        prompt = list(reading.menus)[-1]
        reading.menus[prompt] += (option[2],)
        reading.options[prompt, option[2]] = int(option[1])
        self._highest = int(option[1])


class ConsolePerson:
    """A `tests.fakes.seen.Client` at a console that reads lines and writes plain text."""

    def __init__(
        self,
        core: Core,
        pool: Executor,
        clock: MovedClock,
        *,
        tick: Tick,
        next_due: NextDue,
        name: str = "alice",
        profile: Profile | None = None,
    ) -> None:
        """Sit down; `start` begins. Needs a running event loop."""
        self.keyboard = Keyboard()
        self.screen = Screen()
        terminal = LineTerminal(self.keyboard, self.screen, Paper(width=10_000))
        actor = who(name)
        known = profile or Profile(name="Alice Martin", language="en-US", zone="America/New_York")
        self.console = Console(core, pool, actor, known, clock, terminal, tick=tick, next_due=next_due)
        self.messenger = self.console.messenger
        self._running: asyncio.Task[int] | None = None
        self._looked_at: list[Message] = []

    async def start(self) -> None:
        """Run the console until it waits for the first line."""
        self._running = asyncio.create_task(self.console.run())
        await self.keyboard.idle()

    async def stop(self) -> int:
        """End the input and return the program's exit code."""
        assert self._running
        if not self._running.done():
            await self.keyboard.type(None)
        return await asyncio.wait_for(self._running, PATIENCE)

    async def say(self, line: str) -> Seen:
        """Type a line and look at the answer."""
        await self._type(line)
        return self._look()

    async def press(self, label: str) -> Seen:
        """Type the number of the newest button with this label."""
        return await self.say(str(next(each.buttons[label] for each in self._looked_at[::-1] if label in each.buttons)))

    async def choose(self, menu: str, option: str) -> Seen:
        """Type the number of an option of the newest menu with this prompt."""
        chosen = (menu, option)
        return await self.say(
            str(next(each.options[chosen] for each in self._looked_at[::-1] if chosen in each.options))
        )

    async def fill(self, values: Mapping[str, str]) -> Seen:
        """Answer the open form's questions one by one; an empty line keeps what is filled in."""
        assert self.screen.question, "no form is open"
        left = dict(values)
        while not self.screen.answers:
            value = left.pop(self.screen.question, None)
            await self._type("" if value is None else value or EMPTY)
        assert not left, f"the form did not ask for {list(left)}"
        return self._look()

    async def nudge(self, timeout: float = 5.0) -> Seen:  # noqa: ASYNC109 - as the protocol has it
        """Wait for the next card that comes by itself."""
        message = await asyncio.wait_for(self.screen.nudges.get(), timeout)
        self._looked_at.append(message)
        return message.seen

    async def _type(self, line: str) -> None:
        """Type a line and wait until the console awaits the next one, or has ended."""
        assert self._running
        await self.keyboard.type(line)
        idle = asyncio.create_task(self.keyboard.idle())
        await asyncio.wait({idle, self._running}, return_when=asyncio.FIRST_COMPLETED)
        idle.cancel()

    def _look(self) -> Seen:
        """Read everything that was answered since the last look; what the newest page offers counts."""
        answers = list(self.screen.answers)
        self.screen.answers.clear()
        assert answers, "nothing was answered"
        self._looked_at += answers
        return replace(answers[-1].seen, text="\n".join(each.seen.text for each in answers))


def _form(lines: list[str]) -> Seen:
    fields: dict[str, str] = {}
    problems: dict[str, str] = {}
    for line in lines[1:]:
        if line.startswith("    ! "):
            problems[list(fields)[-1]] = line.removeprefix("    ! ")
        elif found := _FIELD.fullmatch(line):
            fields[found[1]] = found[2]
    given = {label: value for label, value in fields.items() if value}
    return Seen("\n".join(lines), fields=tuple(fields), given=given, problems=problems)
