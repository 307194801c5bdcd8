"""How a message says its people can be reached: one email address, one phone number, one name."""

from __future__ import annotations

import re
from collections.abc import Iterable

_EMAIL = re.compile(r"(?<![\w.+@-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?![\w@])")
_NOBODY = re.compile(r"no-?reply|do-?not-?reply|unsubscribe|privacy|support@|newsletter|notifications?@", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w./-])(?:\+\(?\d|\(?\d)[\d\s().-]{5,22}\d(?![\w/]|\.\d)")
_CALL = re.compile(
    r"\b(?:phone|tel|tel[ée]fono|call|text|whats ?app|wsp|cel|celular|m[óo]vil|mobile|ll[áa]ma\w*|ll[áa]me\w*"
    r"|contact\w*|sms|fono)\b",
    re.IGNORECASE,
)
_FEWEST, _MOST = 7, 15
"""Digits of a phone number (ITU-T E.164 has at most 15)."""
_LONGEST_EMAIL = 80
_NAME = re.compile(
    r"(?i:contact(?:o|a a)?|ask for|preguntar? por)\s?:?\s+"
    r"((?:(?:Mr|Ms|Mrs|Dr|Sra?|Dra|Lic|Ing)\.?\s)?[^\W\d_a-z][\w'’-]{1,20}(?:\s[^\W\d_a-z][\w'’-]{1,20}){0,3})"
    r"(?=\s?(?:[,;(|–-]|at\b|al\b|$))"
)


def reach_of(lines: Iterable[str]) -> str:
    """Return a name, a phone number and an email address as one line; of what there are several, none."""
    lines = tuple(lines)
    phones = [phone for line in lines for phone in _phones(line)]
    every = (each for line in lines for each in _EMAIL.findall(line))
    emails = [each for each in every if len(each) <= _LONGEST_EMAIL and not _NOBODY.search(each)]
    reached = [_only(phones), _only(emails)]
    told = [line for line in lines if any(each and each in line for each in reached)]
    names = [found[1] for line in told if (found := _NAME.search(line)) and " " in found[1]]
    return ", ".join(filter(None, (_only(names), *reached)))


def _only(found: list[str]) -> str:
    return found[0].strip(" .") if len({each.casefold() for each in found}) == 1 else ""


def _phones(line: str) -> list[str]:
    """Return the phone numbers of a line. Figures alone are one only where the line says so."""
    found = []
    bare = _EMAIL.sub(" ", line)
    for match in _PHONE.finditer(bare):
        digits = sum(map(str.isdigit, match[0]))
        said = match[0].startswith("+") or _CALL.search(bare[: match.start()])
        if said and _FEWEST <= digits <= _MOST and not _DATED.fullmatch(match[0].strip()):
            found.append(" ".join(match[0].split()))
    return found


_DATED = re.compile(r"(?:19|20)\d\d[-. ].*|.*[-. ](?:19|20)\d\d")
