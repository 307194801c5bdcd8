"""From text to words whose kind is known, in English and Spanish at once; accents and capitals do not matter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from unicodedata import normalize

from bot.days import english, spanish
from bot.days.clock import BESIDE_A_DAY
from bot.days.shapes import Word, spelled_out

LONGEST = 60
"""Characters that are looked at; a longer phrase is no day."""
_MOST_WORDS = 20
_TOKEN = re.compile(r"((\d+)(?:(st|nd|rd|th|ro|er|to|o|º|ª|°)(?![^\W\d_]))?|[^\W\d_]+|\S)")
_ACCENT = re.compile(r"[\u0300-\u036f]+")
_DOTTED_HALF = re.compile(r"\b([ap])\.? ?m\b\.?")
_DOT_AFTER_WORD = re.compile(r"(?<=[^\W\d_])\.(?= |$)")
_FIGURES_OF_YEAR = 4
_TYPO_FROM = 6
"""Letters of a name from which on one wrong letter is forgiven."""
_ALONE_FROM = 7
"""The same where nothing stands beside it; Martel and Sunway are companies."""
_ONE = (Word("N", 1, "a"),)
_NOT_TYPOS = frozenset("domino augusta augusto sunway martel marten".split())  # noqa: SIM905 - reads as a list


def squeezed(text: str) -> str:
    """Return the text without space around or doubled within it."""
    return " ".join(text.split())


def plain(text: str) -> str:
    """Return the text without capitals, accents, and the punctuation of sentences."""
    folded = text.casefold()
    if not folded.isascii():
        folded = _ACCENT.sub("", normalize("NFD", folded))
    folded = folded.replace(",", " ").replace("o'clock", "oclock").replace("’", "'").strip(" !?¡¿;")
    if "." not in folded and " m" not in folded:
        return folded
    folded = _DOT_AFTER_WORD.sub("", _DOTTED_HALF.sub(r"\1m", folded))
    return folded[:-1] if folded.endswith(".") and folded.count(".") == 1 else folded


def words_of(text: str) -> list[tuple[Word, ...]]:
    """Return each word with what it may be, usually one thing; nothing if a word cannot be part of a day."""
    found: list[tuple[Word, ...]] = []
    tokens = _TOKEN.findall(plain(text))
    if len(tokens) > _MOST_WORDS:
        return []
    before = ""
    for typed, digits, suffix in tokens:
        if digits:
            found.append((_figure(digits, suffix),))
        elif typed in _SECONDS and (pair := _PAIRS.get(f"{before} {typed}")):
            found[-1] = _KNOWN[pair]
        elif known := _KNOWN.get(typed) or _mistyped(typed):
            found.append(known)
        else:
            return []
        if before == "a" and found[-1][0].sign == "U":
            found[-2] = _ONE
        before = typed
    return found


def _figure(digits: str, suffix: str) -> Word:
    if not digits.isascii() or len(digits) > _FIGURES_OF_YEAR:
        return Word("#", 0, digits)
    sign = "ORD" if suffix else "YEAR" if len(digits) == _FIGURES_OF_YEAR else "N"
    return Word(sign, int(digits), digits)


def _mistyped(typed: str) -> tuple[Word, ...]:
    """Return the weekday or month from which the word differs by one letter, if that is one."""
    if len(typed) < _TYPO_FROM - 1 or typed in _NOT_TYPOS:
        return ()
    found = {word for name, word in _NAMES.get(typed[0], ()) if _slipped(typed, name)}
    return (next(iter(found)),) if len({(word.sign, word.value) for word in found}) == 1 else ()


def _slipped(typed: str, name: str) -> bool:
    """Tell whether one letter is missing, doubled up, wrong or swapped; a plural is another word."""
    if abs(len(typed) - len(name)) > 1 or typed == f"{name}s":
        return False
    start = next((at for at, (one, other) in enumerate(zip(typed, name, strict=False)) if one != other), None)
    if start is None:
        return True
    one, other = typed[start:], name[start:]
    swapped = one[:2] == other[1::-1] and one[2:] == other[2:]
    return swapped or one[1:] == other[1:] or one[1:] == other or one == other[1:]


def _lexicon() -> Mapping[str, tuple[Word, ...]]:
    found: dict[str, dict[tuple[str, int], Word]] = {}
    for sign, value, words in _entries():
        for word in words.split():
            found.setdefault(word, {})[sign, value] = Word(sign, value, word)
    return {word: tuple(known.values()) for word, known in found.items()}


def _entries() -> Iterator[tuple[str, int, str]]:
    for language in (english, spanish):
        yield from (("WD", number, names) for number, names in enumerate(language.WEEKDAYS))
        yield from (("MONTH", number, names) for number, names in enumerate(language.MONTHS, 1))
        yield from (("N", number, names) for number, names in enumerate(language.NUMBERS))
        yield from (("U", unit, names) for unit, names in language.UNITS.items())
        yield from ((sign, 0, names) for sign, names in language.KINDS.items())
    yield from (("ORD", 1, "first primero"), ("HALF", 0, "am"), ("HALF", 12, "pm"))


def _names() -> Mapping[str, list[tuple[str, Word]]]:
    """Return the names in which a typo is forgiven, by their first letter."""
    names = (*english.WEEKDAYS, *english.MONTHS, *spanish.WEEKDAYS, *spanish.MONTHS)
    long = [name for each in names for name in each.split() if len(name) >= _TYPO_FROM]
    found: dict[str, list[tuple[str, Word]]] = {}
    for name in long:
        found.setdefault(name[0], []).append((name, LEXICON[name][0]._replace(typo=len(name) < _ALONE_FROM)))
    return found


LEXICON: Mapping[str, tuple[Word, ...]] = _lexicon()
"""Words whose kind is known, with all that each may be."""
_NAMES = _names()
_PAIRS = {**english.PAIRS, **spanish.PAIRS}
DAYS = spelled_out((*english.SHAPES, *spanish.SHAPES))
"""Phrases that name a day."""
_LITERALS = {word for shape in (*DAYS, *BESIDE_A_DAY, *_PAIRS) for word in shape.split()}
_KNOWN = {**{word: (Word(word, 0, word),) for word in _LITERALS}, **LEXICON}
_SECONDS = frozenset(pair.split()[1] for pair in _PAIRS)
