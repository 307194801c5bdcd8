"""Words for days: what ``tuesday``, ``3bd``, ``next week`` or ``dec 5`` mean, seen from a person's today.

What could mean two days, or lies on the wrong side of today, is not guessed: `Unclear` carries
the one sentence that asks.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from bot.days import working

LONGEST = 60
"""Characters that are looked at; a longer phrase is no day."""
FARTHEST = timedelta(days=731)
"""Two years: what lies further away is more likely a slip than a plan."""


class Looks(Enum):
    """Which way a day lies: ``BACK`` up to today, ``AHEAD`` from today on."""

    BACK = -1
    AHEAD = 1


class Unclear(Exception):
    """The words do not say one day. ``str()`` is a sentence that says what to type instead."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """What a rule may look at: the match, the person's today, and which way the day lies."""

    match: re.Match[str]
    today: date
    looks: Looks

    def number(self, name: str = "n") -> int:
        word = self.match[name]
        return int(word) if word.isdigit() else _NUMBERS[word]


_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
_NUMBERS |= {"nine": 9, "ten": 10}
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_N = r"(?P<n>\d{1,3}|" + "|".join(_NUMBERS) + ")"
_WEEKDAY = r"(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_MONTH = r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
_MONTH += r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+(?P<year>\d{4}))?"


def read_day(text: str, today: date, looks: Looks) -> date:
    """Return the day that the words mean to someone whose day is ``today``.

    Raises:
        Unclear: The words mean no day, more than one, one on the wrong side of today,
            or one more than two years away.

    """
    phrase = " ".join(text.casefold().strip(" .,").split())
    if len(phrase) <= LONGEST:
        for pattern, rule in _RULES:
            match = pattern.fullmatch(phrase)
            if match:
                return _checked(rule(_Phrase(match, today, looks)), phrase, today, looks)
        if _CLOCK.search(phrase):
            raise Unclear("I plan by the day, so please leave the hour out.")
    example = "“tuesday”, “3 days ago” or" if looks is Looks.BACK else "“tomorrow”, “friday”, “in 3 days” or"
    raise Unclear(f"I could not read that as a day. Try {example} a date like {today.isoformat()}.")


def _checked(day: date, phrase: str, today: date, looks: Looks) -> date:
    if looks is Looks.BACK and day > today:
        raise Unclear(f"{_meant(phrase, day)} is still to come. Please give a day up to today.")
    if looks is Looks.AHEAD and day < today:
        raise Unclear(f"{_meant(phrase, day)} has passed. Please give a day from today on.")
    if abs(day - today) > FARTHEST:
        raise Unclear(f"{_meant(phrase, day)} is more than two years away. Please check the year.")
    return day


def _meant(phrase: str, day: date) -> str:
    return day.isoformat() if phrase == day.isoformat() else f"“{phrase}” ({day.isoformat()})"


def _from_today(said: _Phrase) -> date:
    return said.today + timedelta(days=_NEAR[said.match[0]])


_NEAR = {
    "day before yesterday": -2,
    "the day before yesterday": -2,
    "yesterday": -1,
    "today": 0,
    "tonight": 0,
    "now": 0,
    "tomorrow": 1,
    "tmrw": 1,
    "tomorow": 1,
    "day after tomorrow": 2,
    "the day after tomorrow": 2,
}


def _span(said: _Phrase, sign: int) -> date:
    count, unit = said.number(), said.match["unit"]
    if unit.startswith(("b", "work")):
        return working.after(said.today, count) if sign > 0 else working.before(said.today, count)
    if unit.startswith("mo"):
        return _months(said.today, count * sign)
    return said.today + timedelta(days=count * sign * (7 if unit.startswith("w") else 1))


def _months(today: date, count: int) -> date:
    year, month = divmod(today.year * 12 + today.month - 1 + count, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _weekday(said: _Phrase) -> date:
    wanted = _WEEKDAYS.index(said.match["weekday"][:3])
    ahead = said.today + timedelta(days=(wanted - said.today.weekday() - 1) % 7 + 1)
    back = said.today - timedelta(days=(said.today.weekday() - wanted - 1) % 7 + 1)
    match said.match["which"]:
        case "last" | "past":
            return back
        case "next":
            later = said.today + timedelta(days=7 - said.today.weekday() + wanted)
            if later != ahead:
                raise Unclear(f"Is “{said.match[0]}” {ahead.isoformat()} or {later.isoformat()}? Please type the date.")
            return ahead
        case "this":
            return said.today + timedelta(days=wanted - said.today.weekday())
        case _:
            return back if said.looks is Looks.BACK else ahead


def _next(said: _Phrase) -> date:
    match said.match["unit"]:
        case "week":
            return said.today + timedelta(days=7 - said.today.weekday())
        case "month":
            return _months(said.today.replace(day=1), 1)
        case _:
            return working.after(said.today, 1)


def _end(said: _Phrase) -> date:
    if said.match["unit"] == "month":
        return said.today.replace(day=monthrange(said.today.year, said.today.month)[1])
    friday = said.today + timedelta(days=4 - said.today.weekday())
    return friday if friday >= said.today else friday + timedelta(days=7)


def _calendar(said: _Phrase) -> date:
    month = _MONTHS.index(said.match["month"][:3]) + 1
    year = said.match["year"]
    if year:
        return _date(int(year), month, int(said.match["day"]), said.match[0])
    years = (said.today.year - 1, said.today.year, said.today.year + 1)
    return _nearest(said, [(each, month) for each in years])


def _of_month(said: _Phrase) -> date:
    first = said.today.replace(day=1)
    return _nearest(said, [(month.year, month.month) for month in (_months(first, offset) for offset in (-1, 0, 1))])


def _nearest(said: _Phrase, months: list[tuple[int, int]]) -> date:
    wanted = int(said.match["day"])
    days = [date(year, month, wanted) for year, month in months if 1 <= wanted <= monthrange(year, month)[1]]
    fitting = [day for day in days if (day - said.today).days * said.looks.value >= 0]
    if not fitting:
        raise Unclear(f"“{said.match[0]}” is not in the calendar. Please type the date, like {said.today.isoformat()}.")
    return min(fitting, key=lambda day: abs(day - said.today))


def _iso(said: _Phrase) -> date:
    return _date(int(said.match["year"]), int(said.match["month"]), int(said.match["day"]), said.match[0])


def _date(year: int, month: int, day: int, phrase: str) -> date:
    last = monthrange(year, month)[1] if 1 <= month <= len(_MONTHS) and 1 <= year <= date.max.year else 0
    if not 1 <= day <= last:
        raise Unclear(f"“{phrase}” is not in the calendar. Please type the date, like 2026-11-03.")
    return date(year, month, day)


def _ask_which(said: _Phrase) -> date:
    raise Unclear(f"“{said.match[0]}” can be read as two days. Please type it like {said.today.isoformat()}.")


def _table(
    *rows: tuple[str, Callable[[_Phrase], date]],
) -> tuple[tuple[re.Pattern[str], Callable[[_Phrase], date]], ...]:
    return tuple((re.compile(pattern), rule) for pattern, rule in rows)


_UNIT = r"(?P<unit>d|days?|w|wks?|weeks?|mo|months?|bd|(?:business|working|work) days?|workdays?)"
_CLOCK = re.compile(
    r"\b\d{1,2}(?::\d\d)?\s*(?:am|pm|h|o'clock)\b|\b\d{1,2}:\d\d\b|\b(?:noon|midnight|morning|evening)\b"
)
_RULES = _table(
    ("|".join(_NEAR), _from_today),
    (rf"{_N} ?{_UNIT}", lambda said: _span(said, said.looks.value)),
    (rf"in {_N} ?{_UNIT}", lambda said: _span(said, 1)),
    (rf"{_N} ?{_UNIT} from now", lambda said: _span(said, 1)),
    (rf"{_N} ?{_UNIT} ago", lambda said: _span(said, -1)),
    (rf"(?:on )?(?:(?P<which>last|past|this|next) )?{_WEEKDAY}", _weekday),
    (r"next (?P<unit>week|month|(?:business|working|work) day|workday)", _next),
    (r"(?:the )?end of (?:the )?(?P<unit>week|month)", _end),
    (rf"(?:on )?{_MONTH} (?:the )?{_DAY}{_YEAR}", _calendar),
    (rf"(?:on )?(?:the )?{_DAY} (?:of )?{_MONTH}{_YEAR}", _calendar),
    (r"(?:on )?the (?P<day>\d{1,2})(?:st|nd|rd|th)?", _of_month),
    (r"(?P<day>\d{1,2})(?:st|nd|rd|th)", _of_month),
    (r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})", _iso),
    (r"\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?", _ask_which),
)
