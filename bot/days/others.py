"""What the own grammar does not read, read by dateparser, and only where it can be held to each word."""

from __future__ import annotations

from datetime import date, datetime, time

from bot.days.asked import Looks, Meant, Seen
from bot.days.shapes import Word
from bot.days.spans import Unit

_KINDS = frozenset({"N", "ORD", "YEAR", "WD", "MONTH", "U"})
_AHEAD, _AGO = frozenset({"in", "en", "dentro", "now"}), frozenset({"ago", "hace"})
_IN_SPANS = frozenset({"and", "y", "de", "from"}) | _AHEAD | _AGO
_IN_DATES = frozenset({"of", "de", "del", "the", "el", "on"})
_NEVER = frozenset({("U", Unit.HOUR), ("U", Unit.WORKING), ("N", 0)})
"""Hours are counted from now, which is not known here, working days by a calendar; no days at all are no plan."""
_NOON = time(12)


def read_other(words: tuple[Word, ...], seen: Seen, looks: Looks) -> Meant | None:
    """Return what dateparser makes of a phrase without an hour; None where it may have skipped a word.

    It is asked for what counts in units (``2 weeks and 3 days``) and what names a month and its day; what it
    answers must agree with each number and name in the phrase, else it is not believed.
    """
    if not _whole(words):
        return None
    sides = (Looks.BACK, Looks.AHEAD) if looks is Looks.EITHER else (looks,)
    text = " ".join([word.text for word in words])
    days = [_parsed(text, seen, side) for side in sides]
    agreeing = tuple(sorted({day for day in days if day and _agrees(day, words, seen.today)}))
    mirrored = tuple(2 * (seen.today - day) + day for day in agreeing if any(word.sign == "U" for word in words))
    return Meant(agreeing, instead=mirrored) if agreeing and all(days) else None


def _whole(words: tuple[Word, ...]) -> bool:
    """Tell whether the words are spans of different units, or a month, its day and perhaps more, and nothing else."""
    signs = [word.sign for word in words]
    kinds = [sign for sign in signs if sign in _KINDS]
    between = set(signs).difference(_KINDS)
    if any(word[:2] in _NEVER for word in words):
        return False
    if "U" in kinds:
        units = [word.value for word in words if word.sign == "U"]
        joined = all(after == "U" for sign, after in zip(signs, [*signs[1:], ""], strict=True) if sign == "N")
        paired = joined and kinds == ["N", "U"] * len(units) and len(set(units)) == len(units)
        a_week = any(word.text == "a" for word in words[1:])  # eight days a week
        return paired and not a_week and between <= _IN_SPANS and len(between & (_AHEAD | _AGO)) <= 1
    days, most = kinds.count("N") + kinds.count("ORD"), max(kinds.count("YEAR"), kinds.count("WD"))
    return (kinds.count("MONTH"), days) == (1, 1) and most <= 1 and between <= _IN_DATES and signs[-1] in _KINDS


def _parsed(text: str, seen: Seen, side: Looks) -> date | None:
    import dateparser  # noqa: PLC0415 - slow to load, and hardly ever needed

    languages = ["es", "en"] if seen.language.casefold().startswith("es") else ["en", "es"]
    try:
        found = dateparser.parse(
            text,
            languages=languages,
            settings={
                "PREFER_DATES_FROM": "past" if side is Looks.BACK else "future",
                "RELATIVE_BASE": datetime.combine(seen.today, _NOON),
                "PARSERS": ["relative-time", "absolute-time"],
                "REQUIRE_PARTS": ["day", "month"],
            },
        )
    except Exception:  # noqa: BLE001 - it raises whatever its own parts raise on odd input
        return None
    return found.date() if isinstance(found, datetime) else None


def _agrees(day: date, words: tuple[Word, ...], today: date) -> bool:
    signs = {word.sign for word in words}
    if "U" in signs:
        return not (_AHEAD & signs and day <= today) and not (_AGO & signs and day >= today)
    own = {"N": day.day, "ORD": day.day, "YEAR": day.year, "MONTH": day.month, "WD": day.weekday()}
    return all(own.get(word.sign, word.value) == word.value for word in words)
