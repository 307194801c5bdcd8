"""Words for days and times: what ``tuesday``, ``3bd``, ``mañana a las 9`` or ``dec 5`` mean, seen from a today.

What could mean two days, lies on the wrong side of today or further than two years away is not
guessed: `Unclear` carries the one sentence that asks, and the days that may be meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from typing import NamedTuple

from bot.days.asked import FARTHEST, Looks, Meant, Said, Seen, Unclear, fits
from bot.days.clock import BESIDE_A_DAY, FIRST, HOURS, LAST, OF_TODAY, HourRule, Hours
from bot.days.dates import on_date
from bot.days.lexicon import DAYS, LONGEST, squeezed, words_of
from bot.days.others import read_other
from bot.days.shapes import Phrase, Word
from bot.days.week import WEEK
from bot.language import _

__all__ = ["FARTHEST", "LONGEST", "Looks", "Said", "Seen", "Unclear", "names_day", "read_day", "read_moment"]

_MOST_AMBIGUOUS = 2
"""Words of a phrase that may be two things each: more are no day."""
_YEARS = 2


class _Reading(NamedTuple):
    """One way to read a phrase: its day, and its hours, None when none was said."""

    day: Meant
    hours: Hours | None = None


def read_moment(text: str, seen: Seen, looks: Looks) -> Said:
    """Return the day and the hour that the words mean to someone; an hour alone is one of today.

    Raises:
        Unclear: The words mean no day, more than one, one on the wrong side of today or more than two
            years away, or an hour that may be two.

    """
    phrase = squeezed(text)
    day, hours = _settled(phrase, seen, looks)
    match hours:
        case None:
            return Said(day)
        case (hour,):
            return Said(day, hour)
        case (one, other):
            raise Unclear(
                _("Is that {one} or {other}? Please type the hour so.").format(
                    one=f"{one:%H:%M}", other=f"{other:%H:%M}"
                )
            )
        case _:
            raise Unclear(
                _("“{phrase}” has no clear hour. Please type one, like 9am or 15:30.").format(phrase=phrase), (day,)
            )


def read_day(text: str, seen: Seen, looks: Looks) -> date:
    """Return the day that the words mean to someone, where no hour is wanted.

    Raises:
        Unclear: As with `read_moment`, or an hour was said.

    """
    day, hours = _settled(squeezed(text), seen, looks, parts=True)
    if hours is not None:
        raise Unclear(_("I plan by the day, so please leave the hour out."), (day,))
    return day


def names_day(text: str) -> bool:
    """Tell whether words name a day or an hour, whichever it may be."""
    phrase = squeezed(text)
    return len(phrase) <= LONGEST and bool(_readings(phrase, Seen(_SOME_DAY), Looks.EITHER))


_SOME_DAY = date(2026, 1, 1)


def _settled(phrase: str, seen: Seen, looks: Looks, *, parts: bool = False) -> tuple[date, Hours | None]:
    """Return the one day, and the hours. With ``parts``, a word like tonight is a day without an hour."""
    if len(phrase) > LONGEST:
        raise _unreadable(seen.today, looks)
    readings = _readings(phrase, seen, looks)
    if not readings:
        raise _unreadable(seen.today, looks)
    day = _one(phrase, _together([reading.day for reading in readings]), seen.today, looks)
    hours = readings[0].hours
    return day, () if hours is None and readings[0].day.part and not parts else hours


def _together(read: list[Meant]) -> Meant:
    """Return all days that several readings give."""
    if len(read) == 1:
        return read[0]
    days = tuple(dict.fromkeys(day for each in read for day in each.days))
    return Meant(days, all(each.sure for each in read), instead=tuple(day for each in read for day in each.instead))


def _readings(phrase: str, seen: Seen, looks: Looks) -> list[_Reading]:
    """Return all that the phrase can mean: as a day, else as a day and an hour, else what dateparser says."""
    spoken = words_of(phrase)
    if not spoken or sum([len(known) > 1 for known in spoken]) > _MOST_AMBIGUOUS:
        return []
    ways = list(product(*spoken))
    found = [_Reading(meant) for words in ways if (meant := _as_day(words, seen, looks))]
    found = found or [reading for words in ways for reading in _with_hour(words, seen, looks)]
    if len(ways) > 1:
        return _at_peace(found)
    if found:
        return found
    other = read_other(ways[0], seen, looks)
    return [_Reading(other)] if other else []


def _at_peace(found: list[_Reading]) -> list[_Reading]:
    """Leave out readings that contradict themselves: a ``mar 26`` that is no Tuesday is in March."""
    return [reading for reading in found if reading.day.sure or reading.day.part or len(reading.day.days) == 1] or found


def _as_day(words: tuple[Word, ...], seen: Seen, looks: Looks) -> Meant | None:
    rule = DAYS.get(" ".join([word.sign for word in words]))
    meant = rule(Phrase(words, seen, looks)) if rule else None
    if meant and len(words) == 1 and words[0].typo:
        return Meant(meant.days, sure=False)
    return meant


def _with_hour(words: tuple[Word, ...], seen: Seen, looks: Looks) -> Iterator[_Reading]:
    """Cut the phrase in two wherever one part names an hour; what is left, if anything, names the day."""
    signs = [word.sign for word in words]
    beside = HOURS if "U" in signs else BESIDE_A_DAY  # 3d 2h is a span
    if signs[-1] in LAST:
        for at, sign in enumerate(signs):
            rule = (beside if at else HOURS).get(" ".join(signs[at:])) if sign in FIRST else None
            if rule:
                yield from _joined(words[:at], words[at:], rule, seen, looks)
    if signs[0] in FIRST:
        for at, sign in enumerate(signs[:-1], 1):
            rule = beside.get(" ".join(signs[:at])) if sign in LAST else None
            if rule:
                yield from _joined(words[at:], words[:at], rule, seen, looks)


def _joined(
    day: tuple[Word, ...], hour: tuple[Word, ...], rule: HourRule, seen: Seen, looks: Looks
) -> Iterator[_Reading]:
    if not day:
        yield _Reading(Meant((seen.today,)), rule(hour))
    elif all(word.sign not in OF_TODAY for word in hour) and (meant := _as_day(day, seen, looks)):
        yield _Reading(meant, rule(hour))


def _one(phrase: str, meant: Meant, today: date, looks: Looks) -> date:
    """Return the day if it is one, on the right side and near enough; else ask."""
    if not meant.days:
        raise Unclear(
            _("“{phrase}” is not in the calendar. Please type the date, like {date}.").format(
                phrase=phrase, date=today.isoformat()
            )
        )
    fitting = tuple([day for day in meant.days if fits(day, today, looks)])
    if fitting and (not meant.sure or len(meant.days) > 1):
        raise Unclear(
            _("Is “{phrase}” {days}? Please type the date.").format(phrase=phrase, days=_or(fitting)), fitting
        )
    if fitting:
        return fitting[0]
    raise _wrong(phrase, meant, today, looks)


def _or(days: tuple[date, ...]) -> str:
    *others, last = [day.isoformat() for day in days]
    return _("{others} or {last}").format(others=", ".join(others), last=last) if others else last


def _wrong(phrase: str, meant: Meant, today: date, looks: Looks) -> Unclear:
    """Say what is wrong with a day, and offer those that may be meant."""
    day = meant.days[0]
    date_ = day.isoformat()
    named = date_ if phrase == date_ else _("“{phrase}” ({date})").format(phrase=phrase, date=date_)
    offered = tuple(dict.fromkeys(each for each in meant.instead or _instead(day, today, looks) if each != day))
    fitting = tuple(each for each in offered if fits(each, today, looks))
    if looks is Looks.BACK and day > today:
        return Unclear(_("{day} is still to come. Please give a day up to today.").format(day=named), fitting)
    if looks is Looks.AHEAD and day < today:
        return Unclear(_("{day} has passed. Please give a day from today on.").format(day=named), fitting)
    return Unclear(_("{day} is more than two years away. Please check the year.").format(day=named), fitting)


def _instead(day: date, today: date, looks: Looks) -> tuple[date, ...]:
    """Return today and the same weekday for a day close by, else the same date of the nearest year that fits."""
    if abs(day - today).days <= WEEK:
        return (today, *(day + timedelta(days=WEEK * way) for way in (-1, 1)))
    years = range(today.year - _YEARS, today.year + _YEARS + 1)
    days = [found for year in years for found in on_date(year, day.month, day.day) if fits(found, today, looks)]
    return tuple(sorted(days, key=lambda each: abs(each - today))[:1])


def _unreadable(today: date, looks: Looks) -> Unclear:
    back = _("I could not read that as a day. Try “tuesday”, “3 days ago” or a date like {date}.")
    ahead = _("I could not read that as a day. Try “tomorrow”, “friday”, “in 3 days” or a date like {date}.")
    return Unclear((back if looks is Looks.BACK else ahead).format(date=today.isoformat()))
