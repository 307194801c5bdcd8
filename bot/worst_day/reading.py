"""Text, read for signs: without case, accents, long-drawn letters and small typos, one clause at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from string import ascii_lowercase

from bot.text import unaccented
from bot.worst_day import english, spanish
from bot.worst_day.signs import Level, Tongue

TONGUES = (english.TONGUE, spanish.TONGUE)
_APOSTROPHES = re.compile(r"['’‘`´ʼ]")
_SOFT = re.compile(r"\.{2,}|…")
_ENDS = re.compile(r"[.!?¡¿;:,()\[\]{}|\"“”«»]+|\s[-–—]+\s")
_NO_WORD = re.compile(r"[^a-z0-9]+")
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_OFTEN = {
    "bibir": "vivir",
    "bivir": "vivir",
    "dei": "die",
    "kero": "quiero",
    "kiero": "quiero",
    "kil": "kill",
    "kiling": "killing",
    "morirm": "morirme",
    "morrir": "morir",
    "murir": "morir",
    "vibir": "vivir",
    "watn": "want",
    "wil": "will",
    "wnat": "want",
    "wnt": "want",
}
"""Slips that are frequent, and what is left of a double letter that was drawn out ("killl me")."""
_MISSPELT = ("myself", "suicide", "suicidal", "suicidarme", "suicidio", "anymore", "killing", "quiero")
_REAL = frozenset(
    {
        *(
            "suicides",
            "suicidar",
            "suicidan",
            "suicidaron",
            "suicidas",
            "suicida",
            "suicidarse",
            "suicidarte",
            "suicidare",
            "suicidarle",
            "suicidios",
        ),
        *("killings", "quieto", "quiere", "quieren", "quieres", "quiera"),
    }
)
"""Words of their own that look like a typo of one of those."""


def recognised(text: str) -> Level:
    """Return how much a text says that whoever wrote it cannot go on, wants to die, or wants to hurt themselves.

    Plain words are `Level.CERTAIN`; what is often only said so is `Level.ASK` ("this search is killing me"), and so
    is a plain sentence that is negated or about somebody else. When unsure, the bot asks.
    """
    found = Level.NOTHING
    for clause in clauses(text):
        for tongue in TONGUES:
            found = max(found, _said(tongue, clause))
            if found is Level.CERTAIN:
                return found
    return found


def clauses(text: str) -> Iterator[str]:
    """Give the clauses of a text, each once: lower case, no accents, words with single spaces between them."""
    plain = unaccented(_SOFT.sub(" ", _APOSTROPHES.sub("", text)))
    seen: set[str] = set()
    for part in _ENDS.split(plain):
        clause = " ".join(_word(word) for word in _NO_WORD.split(part) if word)
        if clause and clause not in seen:
            seen.add(clause)
            yield clause


def _word(word: str) -> str:
    word = _DRAWN_OUT.sub(r"\1", word)
    return _TYPOS.get(word, word)


def _said(tongue: Tongue, clause: str) -> Level:
    words = set(clause.split(" "))
    wanted = [sign for sign in tongue.signs if not words.isdisjoint(sign.needs)]
    if not wanted:
        return Level.NOTHING
    clause = tongue.harmless.sub("…", clause)
    found = Level.NOTHING
    for sign in wanted:
        if sign.level > found:
            levels = (_turned(tongue, clause, match.start(), sign.level) for match in sign.pattern.finditer(clause))
            found = max(found, max(levels, default=Level.NOTHING))
    return found


def _turned(tongue: Tongue, clause: str, start: int, level: Level) -> Level:
    """Return one level less where the words before a sign turn it into its opposite."""
    before = clause[:start].rsplit(" ", _FAR + 1)[-_FAR - 1 :]
    for word in reversed([each for each in before if each]):
        if word in tongue.negators:
            return Level(level - 1)
        if word not in tongue.fillers:
            break
    return level


_FAR = 6
"""Words before a sign among which its negation may stand."""


def _typos() -> dict[str, str]:
    """Return every word that is one letter away from one of those, and begins like it."""
    found = dict(_OFTEN)
    for word in _MISSPELT:
        parts = [(word[:place], word[place:]) for place in range(1, len(word) + 1)]
        near = chain(
            (left + right[1:] for left, right in parts if right),
            (left + right[1] + right[0] + right[2:] for left, right in parts if len(right) > 1),
            (left + letter + right[1:] for left, right in parts if right for letter in ascii_lowercase),
            (left + letter + right for left, right in parts for letter in ascii_lowercase),
        )
        found |= dict.fromkeys((each for each in near if each not in _REAL and each not in _MISSPELT), word)
    return found


_TYPOS = _typos()
