"""A message taken apart: its links, its lines without the marks of chats, its sentences, and words that make a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.posting.vocabulary import ABBREVIATED, CALLS, GENERIC, JOINS, NOBODY, SUFFIXES
from bot.text import unaccented

MOST_READ = 4000
"""Characters of a message that are looked at: what Discord lets people write; Slack cuts near it."""
MOST_WORDS = 7
"""Words of a company's name, or of a role."""
LONGEST_NAME = 80
LONGEST_LINE = 300
"""Characters of a line or a sentence that are looked at for who is hiring whom."""
_LINK = re.compile(r"https?://[^\s<>\"|\\^`{}\[\]]+")
_SHORTCODE = re.compile(r":[a-z][a-z0-9_+-]{1,30}:")
_MARKS = re.compile(r"[*`~\[\]•·▪◦‣►▶→➡]+|(?<!\w)_+|_+(?!\w)|^[\s>#\-–—]+", re.MULTILINE)
_ENDS = ".,;:!?)("
_OVER = re.compile(r"(?<=[.!?])\s+(?=[^a-z\s])")
_FIGURES = re.compile(r"[\d.,:/$€%+-]+(?:am|pm|hs?|k|usd)?", re.IGNORECASE)


def parted(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the links of a message, and its lines without them and without marks."""
    text = text[:MOST_READ]
    links = tuple(dict.fromkeys(each.rstrip("*_~'’.,;:!?)") for each in _LINK.findall(text)))
    plain = _SHORTCODE.sub(" ", _LINK.sub(" ", text))
    lines = (" ".join(_visible(line).split()) for line in _MARKS.sub("", plain).splitlines())
    return links, tuple(line for line in lines if line)


def _visible(line: str) -> str:
    """Leave out pictures at the beginning of a line."""
    return line.lstrip("".join({each for each in line if not (each.isalnum() or each in "¿¡\"'“(&$@+")}))


def sentences(line: str) -> tuple[str, ...]:
    """Return the sentences of a line. The dot of a short form ends none."""
    found: list[str] = []
    for piece in _OVER.split(line):
        if found and found[-1].split()[-1].casefold() in ABBREVIATED:
            found[-1] = f"{found[-1]} {piece}"
        else:
            found.append(piece)
    return tuple(found)


def shouted(line: str) -> bool:
    """Tell whether a line is written in capitals, so that these tell no names."""
    letters = [each for each in line if each.isalpha()]
    return len(line.split()) > 2 and sum(map(str.isupper, letters)) > len(letters) * 0.8  # noqa: PLR2004 - most of it


def name_before(words: Sequence[str]) -> str:
    """Return the name with which the words end, or ''."""
    run: list[str] = []
    for word in reversed(words):
        after = run[0].casefold() if run else ""
        if not (_named(word) or (run and word.casefold() in JOINS)) or (_ends(word) and not _goes_on(word, after)):
            break
        run.insert(0, word)
    while run and (unaccented(run[0]).strip(_ENDS) in CALLS or run[0] in JOINS):
        del run[0]
    return company(run)


def name_after(words: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the name with which the words begin, or '', and the words behind it."""
    end = 0
    while end < len(words) and (_named(words[end]) or (end and words[end].casefold() in JOINS)):
        end += 1
        after = words[end].casefold() if end < len(words) else ""
        if _ends(words[end - 1]) and not _goes_on(words[end - 1], after):
            break
    run, last = list(words[:end]), words[end - 1] if end else ""
    while run and run[-1].casefold() in JOINS:
        del run[-1]
    return company(run), ([*([last[-1]] if _ends(last) else []), *words[end:]])


def company(words: Sequence[str]) -> str:
    """Return words as a company's name; '' where they are no name, or one that anybody may have."""
    if not 1 <= len(words) <= MOST_WORDS or len(" ".join(words)) > LONGEST_NAME:
        return ""
    bare = [unaccented(word).strip(_ENDS + "'’\"“”") for word in words]
    if bare[0] in NOBODY or all(word in GENERIC or word in JOINS for word in bare):
        return ""
    name = " ".join(words).strip('"“”')
    return name if bare[-1] in SUFFIXES and name.endswith(".") else name.rstrip(_ENDS)


def _named(word: str) -> bool:
    bare = word.lstrip("\"“'¡¿")
    if not bare or _FIGURES.fullmatch(bare.rstrip(_ENDS)):
        return False
    capital = bare[0].isupper() or (bare[0].isdigit() and any(map(str.isalpha, bare)))
    return capital or bare == "&" or any(map(str.isupper, bare[1:])) or _unlettered_case(bare)


def _unlettered_case(word: str) -> bool:
    """Tell whether a word is written in a script that has no capitals, as names in Arabic or Japanese are."""
    return word[0].isalpha() and word.upper() == word.lower()


def _ends(word: str) -> bool:
    return word[-1:] in tuple(_ENDS)


def _goes_on(word: str, after: str) -> bool:
    """Tell whether a name goes on behind a word's own dot or comma: ``Acme, Inc. is``."""
    if word[-1] == "," and after.strip(_ENDS) in SUFFIXES:
        return True
    return word[-1] == "." and word.casefold() in ABBREVIATED
