"""Which of a person's leads they mean when they type: a number, part of a company, or many of these in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from bot.pipeline.lead import Lead
from bot.text import unaccented

LONGEST_LABEL = 100
"""Characters of a lead's label: Discord's limit for an option."""
_ALL = frozenset({"all", "all of them", "everything", "todo", "todos", "todas"})
_APART = re.compile(r"[,;\n]")
_JOINED = re.compile(r" (?:and|y|e|&|\+) ", re.IGNORECASE)
_NUMBER = re.compile(r"#? ?(\d+)\.?")
_NUMBERS = re.compile(r"(?:#?\d+ )+#?\d+")
_NUMBERS_FIRST = re.compile(r"((?:#?\d+ )+)(.+)")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of what was typed, and the leads that it may mean: one, none, or too many."""

    text: str
    leads: tuple[Lead, ...]


def label(lead: Lead) -> str:
    """Return what a lead is called where it can be picked: its number first."""
    return f"{lead.number}. {lead.title}"[:LONGEST_LABEL]


def like(text: str, leads: tuple[Lead, ...]) -> tuple[Lead, ...]:
    """Return the leads that somebody who is still typing may mean."""
    words = _words(text).removeprefix("#")
    return tuple(lead for lead in leads if str(lead.number) == words or words in lead.title.casefold())


def named(words: str, leads: tuple[Lead, ...]) -> tuple[Lead, ...]:
    """Return the leads whose company is, or whose title holds, these words in lower case."""
    exact = tuple(lead for lead in leads if lead.company.casefold() == words)
    return exact or tuple(lead for lead in leads if words and words in lead.title.casefold())


def parts(text: str, leads: tuple[Lead, ...]) -> Iterator[Part]:
    """Take apart what names several leads: ``1 3 5``, ``#1 and #3``, ``Acme, Bolt``, ids, ``all``."""
    known = _Known(leads)
    if exactly := known.exactly(text):
        yield Part(text.strip(), exactly)
    elif _words(text) in _ALL:
        yield from (Part(str(lead.number), (lead,)) for lead in leads)
    else:
        pieces = (" ".join(piece.split()) for piece in _APART.split(numbered(text, leads)))
        for piece in dict.fromkeys(pieces):
            yield from _parts(piece, known)


def inside(
    words: Sequence[str], leads: tuple[Lead, ...], common: AbstractSet[str]
) -> list[tuple[int, int, tuple[Lead, ...]]]:
    """Return where a sentence names leads: the place of the first word, that behind the last, and who may be meant.

    The words come without capitals and accents. A lead is named by its number, its company, or words of that in a
    row; a company's ``common`` words alone, such as *call* of a call centre, name nobody.
    """
    names = [(tuple(_NAME.findall(unaccented(lead.company))), lead) for lead in leads if lead.company]
    numbers = {str(lead.number): lead for lead in leads}
    found: list[tuple[int, int, tuple[Lead, ...]]] = []
    at = 0
    while at < len(words):
        end, meant = _named_from(words, at, names, common)
        if not meant and words[at] in numbers:
            end, meant = at + 1, (numbers[words[at]],)
        if meant:
            found.append((at, end, meant))
        at = max(end, at + 1)
    return found


_NAME = re.compile(r"[\w&.+-]*\w")
_LONGEST_NAME = 8
_SHORTEST_PART = 3


def _named_from(
    words: Sequence[str], start: int, names: list[tuple[tuple[str, ...], Lead]], common: AbstractSet[str]
) -> tuple[int, tuple[Lead, ...]]:
    """Return the longest words from here on that name leads, and these."""
    for end in range(min(len(words), start + _LONGEST_NAME), start, -1):
        said = tuple(words[start:end])
        exact = tuple(lead for name, lead in names if name == said)
        if exact:
            return end, exact
        if not any(len(word) >= _SHORTEST_PART and word not in common for word in said):
            continue
        part = tuple(lead for name, lead in names if any(name[at : at + len(said)] == said for at in range(len(name))))
        if part:
            return end, part
    return start, ()


def numbered(text: str, leads: tuple[Lead, ...]) -> str:
    """Return a text with each lead's label, which may hold commas, shortened to its number."""
    lower = text.casefold()
    for lead in leads:
        whole = label(lead)
        if whole.casefold() in lower:
            text = re.sub(rf"(?<!\d){re.escape(whole)}", str(lead.number), text, flags=re.IGNORECASE)
    return text


class _Known:
    """Someone's leads, by what they can be called."""

    def __init__(self, leads: tuple[Lead, ...]) -> None:
        self._titles = [(lead.title.casefold(), lead) for lead in leads]
        self._keys = {key: lead for lead in leads for key in (lead.id, str(lead.number))}
        self._companies: dict[str, tuple[Lead, ...]] = {}
        for lead in leads:
            company = lead.company.casefold()
            self._companies[company] = (*self._companies.get(company, ()), lead)

    def exactly(self, text: str) -> tuple[Lead, ...]:
        """Return the lead with this number or id, or the leads with this company."""
        words = _words(text)
        number = _NUMBER.fullmatch(words)
        lead = self._keys.get(number[1] if number else words)
        return (lead,) if lead else self._companies.get(words, ())

    def named(self, piece: str) -> tuple[Lead, ...]:
        """Return the leads with this company, or those whose title holds these words."""
        words = piece.casefold()
        return self._companies.get(words, ()) or tuple(lead for title, lead in self._titles if words in title)


def _parts(piece: str, known: _Known) -> Iterator[Part]:
    exactly = known.exactly(piece)
    if exactly or not piece:
        yield from (Part(piece, exactly),) if exactly else ()
    elif _NUMBER.fullmatch(piece):
        yield Part(piece, ())  # a number of no lead is a slip, even where it is part of some company's name
    elif _NUMBERS.fullmatch(piece):
        yield from (Part(each, known.exactly(each)) for each in piece.split())
    elif found := known.named(piece):
        yield Part(piece, found)
    elif _JOINED.search(piece):
        for each in dict.fromkeys(_JOINED.split(piece)):
            yield from _parts(each, known)
    elif numbers := _NUMBERS_FIRST.fullmatch(piece):
        yield from (Part(each, known.exactly(each)) for each in numbers[1].split())
        yield Part(numbers[2], known.named(numbers[2]))
    else:
        yield Part(piece, ())


def _words(text: str) -> str:
    return " ".join(text.split()).casefold()
