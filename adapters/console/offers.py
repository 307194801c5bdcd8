"""What may come at the cursor of a command that is being typed: its words, its parameters' names, their values."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import assert_never

from adapters.console.terminal import Offer
from bot import kinds
from bot.spec import Command, Named, Param

OWN = ("help", "clock", "clock next", "quit")
"""Words that only the console answers to."""
Suggest = Callable[[Command[...], Param, str], Awaitable[Sequence[kinds.Suggestion]]]
"""What can be picked for one parameter of a command, from the text that is there so far."""
_DASH = re.compile(r"\s[-–—]\s+")


@dataclass(frozen=True, slots=True)
class Typing:
    """Where the cursor is: in which command, in the value of which parameter, and what stands there so far."""

    command: Command[...]
    param: Param | None
    text: str
    word: str
    used: frozenset[str]


async def offers(commands: Named, suggest: Suggest, line: str) -> tuple[Offer, ...]:
    """Return what may complete a line up to the cursor."""
    typing = where(commands, line)
    if typing is None:
        return _words(commands, line.removeprefix("/"))
    values: Sequence[Offer] = ()
    if typing.param and can_be_picked(typing.param.kind):
        found = await suggest(typing.command, typing.param, typing.text)
        values = [value_offer(typing.param, each, typing.text) for each in found]
    return (*values, *_names(typing))


def can_be_picked(kind: kinds.Kind) -> bool:
    """Tell whether there are values to pick for a kind; others are typed freely, and nobody needs to be asked."""
    match kind:
        case (
            kinds.Choice()
            | kinds.LeadRef()
            | kinds.Leads()
            | kinds.Zone()
            | kinds.Country()
            | kinds.Weekdays()
            | kinds.Hours()
        ):
            return True
        case (
            kinds.Words()
            | kinds.Company()
            | kinds.Day()
            | kinds.Phone()
            | kinds.Email()
            | kinds.Number()
            | kinds.Mark()
        ):
            return False
        case _:
            assert_never(kind)


def value_offer(param: Param, suggestion: kinds.Suggestion, text: str) -> Offer:
    """Return the offer of one value. A lead goes by its number, with which its label begins, not by its id."""
    number = suggestion.label.partition(".")[0]
    leads = isinstance(param.kind, kinds.LeadRef | kinds.Leads) and number.isdigit()
    return Offer(number if leads else suggestion.value, len(text), suggestion.label)


def where(commands: Named, line: str) -> Typing | None:
    """Return where the cursor is at the end of a line; None while it is in the command's words."""
    said = re.match(r"\s*/?(\S+)\s+(\S+)\s+", line)
    words = f"{said[1]} {said[2]}".casefold() if said else ""
    command = next((each for each in commands if each.words == words), None)
    if said is None or command is None:
        return None
    rest = line[said.end() :]
    names = "|".join(re.escape(param.name) for param in command.asked)
    named = list(re.finditer(rf"(?:(?<=\s)|^)({names}):", rest, re.IGNORECASE)) if names else []
    used = frozenset(each[1].casefold() for each in named)
    if named:
        value = rest[named[-1].end() :].lstrip()
        return Typing(command, command.param(named[-1][1].casefold()), value, rest.rpartition(" ")[2], used)
    param, text = _free(command, rest)
    return Typing(command, param, text, rest.rpartition(" ")[2], used)


def _free(command: Command[...], rest: str) -> tuple[Param | None, str]:
    parts = _DASH.split(rest, maxsplit=max(len(command.free) - 1, 0))
    if not command.free:
        return None, ""
    return command.param(command.free[min(len(parts), len(command.free)) - 1]), parts[-1].lstrip()


def _words(commands: Named, typed: str) -> tuple[Offer, ...]:
    wanted = " ".join(typed.casefold().split(" "))
    own = tuple(Offer(words, len(typed)) for words in OWN if words.startswith(wanted))
    named = (Offer(each.words + " ", len(typed), each.usage) for each in commands if each.words.startswith(wanted))
    return (*named, *own)


def _names(typing: Typing) -> tuple[Offer, ...]:
    word = typing.word.casefold()
    return tuple(
        Offer(f"{param.name}:", len(typing.word), f"{param.name}: {param.kind.help}")
        for param in typing.command.asked
        if param.name not in typing.used and param.name.startswith(word)
    )
