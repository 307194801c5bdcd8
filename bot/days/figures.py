"""Dates in figures: which number is the month, and when that has to be asked."""

from __future__ import annotations

from bot.days.asked import Meant
from bot.days.dates import of_date
from bot.days.shapes import Phrase

_SHORT_YEAR = 100
_CENTURY = 2000
_MONTH_FIRST = frozenset(
    "en-us en-ph en-as en-gu en-mh en-mp en-pr en-um en-vi fil fil-ph".split()  # noqa: SIM905 - reads as a list
)
"""Locales that write the month first (CLDR, short dates)."""
_UNSETTLED = frozenset("en en-ca es-pa es-pr ja ko zh hu lt mn".split())  # noqa: SIM905 - the same
"""Locales that do not say: no region, two habits at once (CLDR's and people's), or the year first."""
_ALWAYS_ON_DUTY = (24, 7)
"""24/7 is seldom the 24th of July."""


def month_first(language: str) -> bool | None:
    """Tell whether a locale (``en-US``) writes the month before the day; None where it does not say."""
    tags = language.casefold().replace("_", "-").split("-")
    region = next((tag for tag in tags[1:] if len(tag) in {2, 3} and tag.isalnum()), "")
    names = {f"{tags[0]}-{region}", tags[0]} if tags[0] != "en" or not region else {f"en-{region}"}
    if names & _MONTH_FIRST:
        return True
    return None if not tags[0] or names & _UNSETTLED else False


def year_first(said: Phrase) -> Meant:
    """Read ``2026-12-05``."""
    year, month, day = said.all("YEAR", "N")
    return of_date(said, month, day, year)


def in_figures(said: Phrase) -> Meant | None:
    """Read ``5/12``, with or without a year after it, in the order of the person's locale."""
    return _read(said, month_first(said.seen.language))


def with_dots(said: Phrase) -> Meant | None:
    """Read ``5.12.`` or ``5.12.2026``: the day comes first wherever dots are used."""
    found = _read(said, order=False)
    first, second, year = _numbers(said)
    return found if found and of_date(said, second, first, year).days else _unsure(found)


def pair(said: Phrase) -> Meant | None:
    """Ask about ``5.12`` and ``5-12``, which may be an amount, an hour or a range as well."""
    return _unsure(_read(said, None))


def _unsure(meant: Meant | None) -> Meant | None:
    return Meant(meant.days, sure=False) if meant else None


def _read(said: Phrase, order: bool | None) -> Meant | None:  # noqa: FBT001 - what `month_first` returns
    if not said.in_figures:
        return None
    first, second, year = _numbers(said)
    day_first, month_then = of_date(said, second, first, year), of_date(said, first, second, year)
    if not day_first.days or not month_then.days or first == second:
        found = day_first if day_first.days else month_then
        return _unsure(found) if (first, second) == _ALWAYS_ON_DUTY else found
    if order is None:
        return Meant(tuple(sorted({*day_first.days, *month_then.days})), sure=False)
    return month_then if order else day_first


def _numbers(said: Phrase) -> tuple[int, int, int | None]:
    first, second, *rest = said.all("N", "YEAR")
    year = rest[0] if rest else None
    return first, second, _CENTURY + year if year is not None and year < _SHORT_YEAR else year
