"""A typed line, read: ``/lead add Acme - Analyst sent:tuesday`` becomes a call."""

from __future__ import annotations

import re

from bot.chat import Call
from bot.kinds import LeadRef
from bot.spec import Command, Named

_DASH = re.compile(r"\s+[-–—]\s+")
_NUMBERED = re.compile(r"#?(\d+)\s+(.+)", re.DOTALL)
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»", "'": "'", "‘": "’"}


def parse_line(commands: Named, line: str) -> Call:
    """Read a typed line such as ``/lead add Acme - Analyst sent:tuesday``.

    Everything before the first known ``name:`` is the free text; a value runs to the next known
    ``name:``; quotes around it, straight or curly, are optional. A line that names no command
    gives a call that the core answers with help.
    """
    words = line.strip().removeprefix("/").split(None, 2)
    first, verb = (*(word.casefold() for word in words[:2]), "", "")[:2]
    rest = words[2] if len(words) > 2 else ""  # noqa: PLR2004 - first word, verb, the rest
    found = next((each for each in commands if each.words == f"{first} {verb}"), None)
    if found is None:
        return Call(f"{first} {verb}".strip())
    return Call(found.words, _arguments(found, rest))


def _arguments(command: Command[...], text: str) -> dict[str, str]:
    names = "|".join(re.escape(param.name) for param in command.asked)
    if not names:
        return {}
    parts = re.split(rf"(?:(?<=\s)|^)({names}):", text, flags=re.IGNORECASE)
    given = _free(command, parts[0].strip())
    for name, value in zip(parts[1::2], parts[2::2], strict=True):
        given[name.casefold()] = _unquoted(value.strip())
    return given


def _free(command: Command[...], text: str) -> dict[str, str]:
    text = _unquoted(text)
    if not text:
        return {}
    most = len(command.free)
    parts = _DASH.split(text, maxsplit=most - 1) if most > 1 else [text]
    numbered = _NUMBERED.fullmatch(text)
    if len(parts) == 1 < most and numbered and isinstance(command.param(command.free[0]).kind, LeadRef):
        parts = [numbered[1], numbered[2]]
    return {name: _unquoted(part.strip()) for name, part in zip(command.free, parts, strict=False)}


def _unquoted(text: str) -> str:
    if len(text) > 1 and _QUOTES.get(text[0]) == text[-1] and text[0] not in text[1:-1]:
        return text[1:-1].strip()
    return text
