"""A typed line, read: ``/lead add Acme - Analyst sent:tuesday`` becomes a call."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from bot.chat import Call
from bot.kinds import Choice, Day, Kind, LeadRef, Leads
from bot.language import everywhere, pgettext
from bot.spec import Command, Named, Param
from bot.text import unaccented

_DASH = re.compile(r"(?:^|(?<!\s)\s+)[-–—]\s+")
_NUMBERED = re.compile(r"#?(\d+)\s+(.+)", re.DOTALL)
_UNTIL = re.compile(r"(?<!\s)\s+(?:until|till|hasta)\s+(?=\S)", re.IGNORECASE)
_ON = re.compile(r"(?<!\s)\s+(?:(?:on|to|by|para|el)\s+)+(?=\S)", re.IGNORECASE)
_NAMED = re.compile(r"""["“„«][^"”“„«»]*["”“»]|(?:(?<=\s)|^)(?P<name>[^\W\d_]{3,20}):(?=[^\s/])""")
"""What is in quotes, and else a word that stands before a colon as a name does: no time, and no address."""
_NEAR = 0.75
"""How much of a name a misspelt one has, as difflib counts it."""
_ALSO = {"sent": ("enviado", "enviada"), "phone": ("tel",), "closing": ("closes",), "link": ("url",)}
"""What people call a parameter as well."""
# The look back lets a long row of spaces be tried once, not from each of its spaces.
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»", "'": "'", "‘": "’"}


def parse_line(commands: Named, line: str) -> Call:
    """Read a typed line such as ``/lead add Acme - Analyst sent:tuesday``.

    Everything before the first known ``name:`` is the free text; a value runs to the next known
    ``name:``; quotes around it, straight or curly, are optional. Verbs and names are understood in
    each language. A line that names no command gives a call that the core answers with help. The
    call carries the line as it was typed.
    """
    words = line.strip().removeprefix("/").split(None, 2)
    first, verb = (*(word.casefold() for word in words[:2]), "", "")[:2]
    rest = words[2] if len(words) > 2 else ""  # noqa: PLR2004 - first word, verb, the rest
    for each in (each for each in commands if each.first == first):
        if unaccented(verb) in _verbs(each.verb):
            return Call(each.words, _arguments(each, rest, {}), line)
        for near, says in each.near.items():
            if unaccented(verb) in _verbs(near):
                return Call(each.words, _arguments(each, rest, says), line)
    return Call(f"{first} {verb}".strip(), typed=line)


def typed_command(commands: Named, first: str, verb: str) -> Command[...] | None:
    """Return the command whose own words these are, in any language; None where there is none."""
    known = (each for each in commands if each.first == first.casefold())
    return next((each for each in known if unaccented(verb) in _verbs(each.verb)), None)


def typed_names(command: Command[...]) -> Mapping[str, str]:
    """Return what each parameter that is asked for may be called before a colon, in any language."""
    return {called: param.name for param in command.asked for called in _options(param.name)}


@dataclass(frozen=True, slots=True)
class Slips:
    """Names before a colon that no parameter has, each with the one that it is near, and the call that may be meant."""

    names: Mapping[str, str]
    meant: Call


def slips(command: Command[...], line: str) -> Slips | None:
    """Return what is misspelt before a colon in a line that was typed for a command; None where nothing seems to be."""
    known = [name for name in typed_names(command) if len(name) > 2]  # noqa: PLR2004 - short ones are near anything
    said = {match["name"].casefold() for match in _NAMED.finditer(line) if match["name"]}
    near = {name: get_close_matches(name, known, n=1, cutoff=_NEAR) for name in sorted(said - {*typed_names(command)})}
    found = {name: names[0] for name, names in near.items() if names}
    if not found:
        return None

    def right(word: re.Match[str]) -> str:
        name = word["name"]
        return f"{found.get(name.casefold(), name)}:" if name else word[0]

    return Slips(found, parse_line((command,), _NAMED.sub(right, line)))


def _arguments(command: Command[...], text: str, preset: Mapping[str, str]) -> dict[str, str]:
    """Read what follows the verb; ``preset`` is what the verb says already."""
    names = typed_names(command)
    if not names:
        return dict(preset)
    called = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    parts = re.split(rf"(?:(?<=\s)|^)({called}):", text, flags=re.IGNORECASE)
    named = {
        names[name.casefold()]: _unquoted(text.strip()) for name, text in zip(parts[1::2], parts[2::2], strict=True)
    }
    free = [command.param(name) for name in command.free if name not in preset and not named.get(name)]
    return {**preset, **_free(free, parts[0].strip()), **named}


@lru_cache
def _verbs(verb: str) -> frozenset[str]:
    """Return what a verb is called in each language, without accents."""
    return frozenset(unaccented(name) for name in everywhere(lambda: pgettext("command", verb)))


@lru_cache
def _options(name: str) -> tuple[str, ...]:
    """Return what a parameter is called in each language, with accents and without."""
    names = everywhere(lambda: pgettext("option", name))
    return tuple({spelt: None for called in (*names, *_ALSO.get(name, ())) for spelt in (called, unaccented(called))})


def _free(free: list[Param], text: str) -> dict[str, str]:
    text = _unquoted(text)
    if len(free) > 1:
        text = _without_loose_end(text)
    if not text or not free:
        return {}
    parts = _DASH.split(text, maxsplit=len(free) - 1) if len(free) > 1 else [text]
    if len(parts) == 1 < len(free):
        parts = _split([param.kind for param in free], text)
    return {param.name: _unquoted(part) for param, part in zip(free, map(str.strip, parts), strict=False) if part}


def _without_loose_end(text: str) -> str:
    """Return the text without dashes behind which nothing follows."""
    while text.endswith(("-", "–", "—")) and not text[-2:-1].strip():
        text = text[:-1].rstrip()
    return text


def _split(kinds: list[Kind], text: str) -> list[str]:
    """Split words without a dash: a lead from what is said of it."""
    match kinds:
        case [LeadRef() | Leads(), Choice() as choice, *more]:
            parts = _at_choice(choice, text, more=bool(more))
        case [LeadRef() | Leads(), Day(), *_]:
            parts = _at_day(text)
        case _:
            parts = []
    numbered = _NUMBERED.fullmatch(text) if isinstance(kinds[0], LeadRef) else None
    return parts or ([numbered[1], numbered[2]] if numbered else [text])


def _at_choice(choice: Choice, text: str, *, more: bool) -> list[str]:
    """Split around the last value that is said in whole words; what follows it belongs to it where nothing else may."""
    values = sorted((r"\s+".join(map(re.escape, name.split())) for name in choice.spellings), key=len, reverse=True)
    found = list(re.finditer(rf"(?<![\w-])(?:{'|'.join(values)})(?![\w-])", text, re.IGNORECASE))
    if not found:
        return []
    lead, value, rest = text[: found[-1].start()].rstrip(" ,:"), found[-1][0], text[found[-1].end() :].lstrip(" ,:")
    if rest and not lead:
        return []  # more likely the beginning of a company's name
    return [lead, value, rest] if more else [lead, f"{value} {rest}"]


def _at_day(text: str) -> list[str]:
    """Split at the word that leads from a lead to a day; ``until`` says it more clearly than the others."""
    found = [*_UNTIL.finditer(text)][-1:] or [*_ON.finditer(text)][-1:]
    return [part for match in found for part in (text[: match.start()].rstrip(" ,"), text[match.end() :])]


def _unquoted(text: str) -> str:
    if len(text) > 1 and _QUOTES.get(text[0]) == text[-1] and text[0] not in text[1:-1]:
        return text[1:-1].strip()
    return text
