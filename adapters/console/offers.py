"""What may come at the cursor of a command that is being typed: its words, its parameters' names, their values."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import assert_never

from adapters.console.terminal import Offer
from bot import kinds
from bot.language import _, word
from bot.line import typed_command, typed_names
from bot.spec import Command, Named, Param
from bot.text import unaccented

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
    """Return the offer of one value: a lead goes by its number, not its id; a choice by its word in the language."""
    number = suggestion.label.partition(".")[0]
    match param.kind:
        case kinds.LeadRef() | kinds.Leads() if number.isdigit():
            typed = number
        case kinds.Choice(of=values):
            typed = word(values(suggestion.value))
        case _other:
            typed = suggestion.value
    return Offer(typed, len(text), suggestion.label)


def where(commands: Named, line: str) -> Typing | None:
    """Return where the cursor is at the end of a line; None while it is in the command's words."""
    said = re.match(r"\s*/?(\S+)\s+(\S+)\s+", line)
    command = typed_command(commands, said[1], said[2]) if said else None
    if said is None or command is None:
        return None
    rest = line[said.end() :]
    names = typed_names(command)
    known = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    named = list(re.finditer(rf"(?:(?<=\s)|^)({known}):", rest, re.IGNORECASE)) if names else []
    used = frozenset(names[each[1].casefold()] for each in named)
    if named:
        value = rest[named[-1].end() :].lstrip()
        return Typing(command, command.param(names[named[-1][1].casefold()]), value, rest.rpartition(" ")[2], used)
    param, text = _free(command, rest)
    return Typing(command, param, text, rest.rpartition(" ")[2], used)


def _free(command: Command[...], rest: str) -> tuple[Param | None, str]:
    parts = _DASH.split(rest, maxsplit=max(len(command.free) - 1, 0))
    if not command.free:
        return None, ""
    return command.param(command.free[min(len(parts), len(command.free)) - 1]), parts[-1].lstrip()


def _words(commands: Named, typed: str) -> tuple[Offer, ...]:
    wanted = unaccented(" ".join(typed.split(" ")))
    own = tuple(Offer(words, len(typed)) for words in OWN if words.startswith(wanted))
    named = (
        Offer(each.called + " ", len(typed), each.usage)
        for each in commands
        if any(unaccented(words).startswith(wanted) for words in (each.called, each.words))
    )
    return (*named, *own)


def _names(typing: Typing) -> tuple[Offer, ...]:
    begun = unaccented(typing.word)
    return tuple(
        Offer(f"{param.called}:", len(typing.word), f"{param.called}: {_(param.kind.help)}")
        for param in typing.command.asked
        if param.name not in typing.used
        and any(unaccented(name).startswith(begun) for name in (param.called, param.name))
    )
