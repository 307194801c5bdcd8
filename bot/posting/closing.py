"""Until when a message says that one may apply: a day in words that lead to it, read by the grammar of days."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import islice

from bot.days.inside import days_inside
from bot.days.lexicon import words_of
from bot.days.words import Looks, Seen, Unclear, read_day, read_moment

_LEADS = re.compile(
    r"(?P<before>(?:apply|applications?[^.]{0,20}|r[ée]sum[ée]s?|cv)\s+before|antes\s+del?)\b"
    r"|\b(?:apply\s+(?:by|until|till|on or before)|deadline|closing(?:\s+date)?|closes|close\s+on|open\s+until"
    r"|applications?\s+(?:close|are\s+due|accepted\s+until|until|by)|(?:r[ée]sum[ée]s?|cvs?)\b[^;]{0,60}\s(?:by|hasta)"
    r"|fecha\s+(?:l[íi]mite|de\s+cierre)|cierre|cierra|vence|post[úu]la(?:te|r|ci[óo]n|ciones)?\s+(?:hasta|antes)"
    r"|recepci[óo]n[^.]{0,30}\s+hasta)\b"
    r"|\b(?P<until>until|hasta)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"^[\s:,–-]*(?:(?:for|to|date|is|on|es|the|by|de|para|la|applications?|applying|apply|midnight|medianoche)\b"
    r"[\s:,–-]*){0,4}",
    re.IGNORECASE,
)
"""What may stand between such words and the day."""
_MOST_WORDS = 8
_MOST_CHARACTERS = 80
_MOST_LEADING = 20
"""Words that may lead to the day; a message with more of them is no posting."""


def closing_of(lines: Iterable[str], seen: Seen) -> date | None:
    """Return the day until which one may apply, as seen when it was written; None where there is none, or several."""
    leading = islice(((match, line) for line in lines for match in _LEADS.finditer(line)), _MOST_LEADING)
    found = {day for match, line in leading if (day := _behind(match, line, seen))}
    return found.pop() if len(found) == 1 else None


def _behind(match: re.Match[str], line: str, seen: Seen) -> date | None:
    rest = _BESIDE.sub("", line[match.end() : match.end() + _MOST_CHARACTERS])
    words = [bare for word in rest.split()[:_MOST_WORDS] if (bare := word.strip('.,;:!()"“”'))]
    spans = days_inside(words)
    if not spans or spans[0][0] > 1:
        return None
    phrase = words[slice(*spans[0])]
    if match["until"] and not any(word.sign == "MONTH" for known in words_of(" ".join(phrase)) for word in known):
        return None  # open hours and shifts are until something, too
    day = _read(" ".join(phrase), seen)
    return day - timedelta(days=1) if day and match["before"] else day


def _read(phrase: str, seen: Seen) -> date | None:
    try:
        return read_day(phrase, seen, Looks.AHEAD)
    except Unclear:
        pass
    try:
        return read_moment(phrase, seen, Looks.AHEAD).day
    except Unclear:
        return None
