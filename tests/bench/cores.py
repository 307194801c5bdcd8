"""A core that answers at once, and notes when it was asked and when it had answered."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from typing import ParamSpec, TypeVar

from bot.ask import Ask
from bot.card import Card, Reply, Text
from bot.chat import Asked
from bot.commands import COMMANDS
from bot.core import Core
from bot.form import Form
from bot.spec import Command, Named, command

P = ParamSpec("P")
Result = TypeVar("Result")
SAID = Reply(Card((Text.of("Saved as lead 1. Acme."),), "Saved."))


@dataclass(frozen=True, slots=True)
class QuickCore(Core):
    """A core whose answer costs nothing, so that what is measured is the way to it and back."""

    inside: list[tuple[float, float]] = field(default_factory=list)

    def answer(self, asked: Asked) -> Reply | Form:
        """Answer at once."""
        del asked
        begun = time.perf_counter()
        self.inside.append((begun, time.perf_counter()))
        return SAID


class AtOnce(Executor):
    """Runs work where it stands: without the hop to a thread and back."""

    def submit(self, fn: Callable[P, Result], /, *args: P.args, **kwargs: P.kwargs) -> Future[Result]:
        """Run it now."""
        done: Future[Result] = Future()
        done.set_result(fn(*args, **kwargs))
        return done


def many(count: int) -> Named:
    """Return the commands and so many more that nobody needs."""

    def made(number: int) -> Command[...]:
        @command(f"lead extra{number}", title="Extra")
        def extra(_: Ask) -> Reply:
            """Do nothing."""
            return SAID

        return extra

    return (*COMMANDS, *(made(number) for number in range(count)))
