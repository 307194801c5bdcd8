"""The console: lines go in, pages come out, and nudges come between them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TypeVar

from adapters.console import clocking, draw, form, help, offers  # noqa: A004 - the console's own help
from adapters.console.clock import MovedClock
from adapters.console.messenger import ConsoleMessenger
from adapters.console.numbers import Numbers, Target, number_in
from adapters.console.page import Line, Look, Page, Piece, harmless
from adapters.console.terminal import Ended, Left, Offer, Terminal
from bot.card import Card, Reply
from bot.chat import Actor, Asked, Call, Place, Profile
from bot.core import Core
from bot.form import Form
from bot.kinds import Suggestion
from bot.language import _, later, of_locale, speaking
from bot.line import parse_line, typed_command
from bot.spec import Command, Param
from bot.worst_day import recognised

Result = TypeVar("Result")
Tick = Callable[[], Awaitable[object]]
NextDue = Callable[[], Awaitable[datetime | None]]
NUDGE = "* "
"""What stands before a card that comes by itself."""
WELCOME = later(
    "Type a command, for instance /lead add Acme, or just tell me; /help shows what there is. Ctrl-D leaves."
)
_LONGEST_ECHO = 30


class Console:
    """One person at one terminal. ``messenger`` carries their nudges here."""

    def __init__(
        self,
        core: Core,
        pool: Executor,
        actor: Actor,
        profile: Profile,
        clock: MovedClock,
        terminal: Terminal,
        *,
        tick: Tick,
        next_due: NextDue,
    ) -> None:
        """Take who it is, and what runs when the clock was moved: ``tick`` sends whatever is due."""
        self._core = core
        self._pool = pool
        self._actor = actor
        self._profile = profile
        self._clock = clock
        self._terminal = terminal
        self._tick = tick
        self._next_due = next_due
        self._numbers = Numbers()
        self._nudges = 0
        self._waiting = ""
        self._over = False
        self._firsts = {each.first for each in core.commands}
        self.messenger = ConsoleMessenger(actor, self._nudged)

    async def run(self) -> int:
        """Answer line by line until the person leaves or the input ends; return the exit code."""
        with speaking(of_locale(self._profile.language)):
            return await self._run()

    async def _run(self) -> int:
        self._terminal.open()
        try:
            if self._terminal.live:
                await self._say(_(WELCOME))
            while await self._one():
                pass
        except BrokenPipeError:
            return 0  # whoever read the answers has had enough of them
        finally:
            self.messenger.close()
            self._terminal.close()
        return 0

    async def _one(self) -> bool:
        """Read a line and answer it; return whether the session goes on."""
        try:
            line = self._waiting or await self._terminal.line(self._offers)
        except Ended:
            return False
        except Left:
            await self._say(_("/quit, or Ctrl-D, leaves."))
            return True
        self._waiting = ""
        return await self._line(line.strip())

    async def _line(self, line: str) -> bool:
        number = number_in(line)
        match line.removeprefix("/").casefold().split():
            case []:
                pass
            case ["quit" | "exit"]:
                return False
            case ["help" | "?"]:
                await self._terminal.show(help.page(self._core.commands))
            case ["clock", *rest]:
                await self._turn(" ".join(rest))
            case ["cancel"]:
                await self._say(_("No form is open."))
            case _ if number is not None:
                await self._press(number)
            case [first, *verb] if first in self._firsts and (line.startswith("/") or self._is_verb(first, verb)):
                await self._ask(parse_line(self._core.commands, line))
            case _other if not line.startswith("/"):
                await self._ask(Call("talk", {"text": line}))
            case _other if recognised(line):
                await self._ask(parse_line(self._core.commands, line))
            case _other:
                await self._say(
                    _("I do not know “{words}”. Type /help to see what I can do.").format(words=_short(line))
                )
        return not self._over

    def _is_verb(self, first: str, rest: list[str]) -> bool:
        """Tell whether words are a command that is typed without its stroke, rather than a sentence."""
        near = {verb for each in self._core.commands if each.first == first for verb in each.near}
        return not rest or rest[0] in near or typed_command(self._core.commands, first, rest[0]) is not None

    async def _press(self, number: int) -> None:
        pressed = self._numbers.press(number)
        if isinstance(pressed, str):
            await self._say(pressed)
        else:
            await self._ask(pressed.target, pressed.group)

    async def _ask(self, asked: Target, group: int | None = None) -> None:
        """Ask a call, through as many forms as it takes; ``group`` is the card whose button was pressed."""
        answer = asked if isinstance(asked, Form) else await self._answer(asked)
        while isinstance(answer, Form):
            call = await self._filled(answer)
            if call is None:
                return
            answer = await self._answer(call)
        if answer.replaces and group is not None:
            self._numbers.retire(group)
        await self._terminal.show(draw.card(answer.card, self._numbers.add(answer.card)))

    async def _answer(self, call: Call) -> Reply | Form:
        return await self._work(partial(self._core.answer, self._asked(call)))

    async def _filled(self, asked: Form) -> Call | None:
        """Ask for a form's fields and return the call that submits it, or None where the person left it."""
        answers = await form.fill(asked, self._terminal, partial(self._suggested, asked.call.command), self._leaves)
        if answers.left is None:
            return asked.call.but(**answers.values)
        if recognised(answers.left):
            return replace(asked.call, typed=answers.left)
        if answers.ended:
            self._over = True
            await self._say(
                _("The input ended before “{form}” was filled in; nothing of it was saved.").format(form=asked.title)
            )
            return None
        number = self._numbers.add_form(form.with_values(asked, answers.values))
        await self._say(
            _("You left “{form}”; nothing is lost: [{number}] goes on with it, for a day.").format(
                form=asked.title, number=number
            )
        )
        self._waiting = answers.left
        return None

    def _leaves(self, typed: str) -> bool:
        """Tell whether what is typed is not for the field: a command (no company begins with a ``/``), or worse."""
        return typed.lstrip().startswith("/") or bool(recognised(typed))

    async def _turn(self, how: str) -> None:
        """Show or move the clock, then send whatever that made due."""
        turned = await clocking.turn(how, self._clock, self._next_due, self._work)
        await self._say(clocking.sentence(turned, self._clock, self._profile.zone))
        if turned.moved:
            before = self._nudges
            await self._tick()
            if self._nudges == before:
                await self._say(_("Nothing came due for you."))

    async def _nudged(self, card: Card) -> None:
        self._nudges += 1
        head = Line((Piece(NUDGE, Look.NUMBER), Piece(harmless(card.summary), Look.STRONG)))
        await self._terminal.show((head, *draw.card(card, self._numbers.add(card))))

    async def _say(self, sentence: str) -> None:
        await self._terminal.show(_sentence(sentence))

    async def _offers(self, line: str) -> Sequence[Offer]:
        return await offers.offers(self._core.commands, self._suggest, line)

    async def _suggest(self, command: Command[...], param: Param, text: str) -> Sequence[Suggestion]:
        return await self._suggested(command.words, param, text)

    async def _suggested(self, words: str, param: Param, text: str) -> Sequence[Suggestion]:
        return await self._work(partial(self._core.suggest, self._asked(Call(words)), param.name, text))

    def _asked(self, call: Call) -> Asked:
        # No key: nobody tells of a typed line again.
        return Asked(self._actor, self._profile, Place("console", own=True), call, "")

    async def _work(self, work: Callable[[], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)


def _sentence(words: str) -> Page:
    return (Line.of(harmless(words)),)


def _short(line: str) -> str:
    said = " ".join(harmless(line).split())
    return said if len(said) <= _LONGEST_ECHO else f"{said[:_LONGEST_ECHO]}…"
