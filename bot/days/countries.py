"""Countries and their parts: which one a zone lies in, which one a person means, and its usual weekend.

Codes are those of ISO 3166-1; a part has the code by which the `holidays` library knows it, mostly that
of ISO 3166-2. Only countries with a calendar in that library can be read. It is loaded when it is first needed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from importlib import resources
from typing import Any

from babel import Locale

from bot.days import zones
from bot.days.closed import calendar_of
from bot.days.country_names import ENGLISH, OTHER, PARTS
from bot.days.working import SATURDAY_AND_SUNDAY
from bot.language import Language, everywhere, spoken
from bot.text import unaccented

LONGEST = 60
"""Characters that are looked at; longer words name no country."""
_NONE = frozenset({"none", "no holidays", "no country", "ninguno", "ninguna", "sin festivos", "ningun pais"})
_ASKED = frozenset({"georgia"})
"""Names that a country and a large part of another share; elsewhere the country is meant."""
_SHORTEST = 3
"""Letters of a part's name that may stand without its country: shorter ones are codes."""
_PLACES = {
    "Africa/Asmera": "ER",
    "Africa/Timbuktu": "ML",
    "America/Coral_Harbour": "CA",
    "America/Virgin": "VI",
    "Antarctica/South_Pole": "AQ",
    "Atlantic/Jan_Mayen": "SJ",
    "CET": "",
    "CST6CDT": "US",
    "EET": "",
    "EST": "US",
    "EST5EDT": "US",
    "Iceland": "IS",
    "MET": "",
    "MST7MDT": "US",
    "PST8PDT": "US",
    "Pacific/Johnston": "UM",
    "Pacific/Ponape": "FM",
    "Pacific/Truk": "FM",
    "Pacific/Yap": "FM",
    "WET": "",
}
"""Old names whose present zone lies in another country, or that name no place at all."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country and one of its parts, '' for all of it. ``Country()`` stands for no public holidays."""

    code: str = ""
    part: str = ""

    def __str__(self) -> str:
        """Return the text that is read back as this country."""
        return f"{self.code}-{self.part}" if self.part else self.code or "none"


def of_zone(zone: str) -> str:
    """Return the code of the country in which an IANA zone lies, '' for UTC and what is no place."""
    return _zones().get(zone, "")


@lru_cache(maxsize=1)
def _zones() -> Mapping[str, str]:
    found = {row[2]: row[0] for row in _rows("zone.tab")}
    links = (line.split() for line in _shipped("tzdata.zi").splitlines() if line.startswith("L "))
    return {link: found[zone] for _, zone, link in links if zone in found} | found | _PLACES


def _rows(name: str) -> Iterator[list[str]]:
    return (line.split("\t") for line in _shipped(name).splitlines() if line and not line.startswith("#"))


def _shipped(name: str) -> str:
    return resources.files("tzdata.zoneinfo").joinpath(name).read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def _names() -> Mapping[str, str]:
    return {row[0]: row[1] for row in _rows("iso3166.tab")} | ENGLISH


def name(code: str) -> str:
    """Return the name of a country in the language that is being spoken, or the code itself where it has none."""
    if spoken() is not Language.ENGLISH:
        return str(Locale(spoken().value).territories.get(code, code)) if code else ""
    return _names().get(code, code)


def _names_of(code: str) -> set[str]:
    """Return the names of a country in every language that the bot speaks."""
    return set(everywhere(lambda: name(code)))


def title(country: Country) -> str:
    """Name a country, its part first: ``Bayern, Germany``; '' for no country."""
    return ", ".join(filter(None, (_part_name(country), name(country.code))))


def label(country: Country) -> str:
    """Name a country or a part shortly, with the code that tells it from others: ``Georgia (US-GA)``."""
    return f"{_part_name(country) or name(country.code)} ({country})"


def _part_name(country: Country) -> str:
    return country.part and next(iter(_calendars().get(country.code, {}).get(country.part, ())), country.part)


@lru_cache(maxsize=256)
def weekend(code: str) -> frozenset[int]:
    """Return the weekdays (Monday is 0) of a country's usual weekend; Saturday and Sunday where it is not known."""
    try:
        return frozenset(calendar_of(code)().weekend)
    except NotImplementedError:
        return SATURDAY_AND_SUNDAY


def read_country(text: str) -> Country | None:
    """Return the country or the part that a name or a code means; None where none or more than one is meant."""
    if len(text) > LONGEST:
        return None
    if _folded(text) in _NONE:
        return Country()
    found = _meant().get(_folded(text)) or _with_code(text) or _with_country(text)
    return found[0] if len(found) == 1 else None


def _with_code(text: str) -> tuple[Country, ...]:
    code = re.search(r"\(([^()]+)\)\s*$", text)
    return _meant().get(_folded(code[1]), ()) if code else ()


def _with_country(text: str) -> tuple[Country, ...]:
    part, _, whole = text.rpartition(",")
    codes = [each.code for each in _meant().get(_folded(whole), ()) if not each.part]
    words = (_folded(part), *(_folded(f"{code} {part}") for code in codes))
    found = (each for word in words for each in _meant().get(word, ()))
    return tuple(dict.fromkeys(each for each in found if each.part and each.code in codes))


def near(text: str, most: int) -> tuple[Country, ...]:
    """Return the ``most`` countries or parts that ``text`` is nearest to, and usual ones where too few are near."""
    return tuple(dict.fromkeys((*_like(text, most), *_usual())))[:most]


def suggest(text: str, most: int) -> tuple[Country, ...]:
    """Return up to ``most`` countries or parts to pick from: a country's parts come right after it."""
    if not text.strip():
        return _usual()[:most]
    country = read_country(text) or Country()
    parts = () if country.part else (Country(country.code, part) for part in _calendars().get(country.code, ()))
    meant = (country,) if country.code else ()
    return tuple(dict.fromkeys((*meant, *parts, *_like(text, most))))[:most]


def _like(text: str, most: int) -> Iterator[Country]:
    """Yield what the text may mean: exactly, by how it starts, by a word in it, by its letters."""
    words = _folded(text[:LONGEST])
    starting = [each for each in _meant() if words and each.startswith(words)]
    holding = [each for each in _meant() if words and f" {words}" in each]
    close = get_close_matches(words, _meant(), n=most, cutoff=0.6)
    exact = [words] if words in _meant() else []
    return (country for each in (*exact, *starting, *holding, *close) for country in _meant()[each])


@lru_cache(maxsize=1)
def _usual() -> tuple[Country, ...]:
    return tuple(dict.fromkeys(Country(of_zone(zone)) for zone in zones.like("", len(zones.names()))))


@lru_cache(maxsize=1)
def _calendars() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return the names of each part of each country that has a calendar."""
    import holidays  # noqa: PLC0415 - slow to load, and most commands need none

    return {
        code: _parts(getattr(holidays, code), codes)
        for code, codes in holidays.list_supported_countries(include_aliases=False).items()
    }


def _parts(calendar: Any, codes: Iterable[str]) -> Mapping[str, tuple[str, ...]]:  # noqa: ANN401 - one of its classes
    aliases: defaultdict[str, list[str]] = defaultdict(list)
    for alias, code in calendar.subdivisions_aliases.items():
        if len(alias) >= _SHORTEST and not alias.isupper():
            aliases[code].append(alias)
    return {code: tuple(aliases[code]) for code in codes}


@lru_cache(maxsize=1)
def _meant() -> Mapping[str, tuple[Country, ...]]:
    """Return what each folded name or code means."""
    found: defaultdict[str, list[Country]] = defaultdict(list)
    for words, country in (*_country_words(), *_part_words()):
        found[_folded(words)].append(country)
    return {words: _which(words, meant) for words, meant in found.items()}


def _which(words: str, meant: Iterable[Country]) -> tuple[Country, ...]:
    countries = tuple(each for each in meant if not each.part)
    return tuple(dict.fromkeys(countries if countries and words not in _ASKED else meant))


def _country_words() -> Iterator[tuple[str, Country]]:
    import holidays  # noqa: PLC0415 - as above

    for code in _calendars():
        yield from ((words, Country(code)) for words in (*_names_of(code), *OTHER.get(code, code).split(",")))
    for row in _rows("iso3166.tab"):
        yield row[1], Country(row[0])
    for alias in holidays.list_supported_countries(include_aliases=True):
        yield alias, Country(getattr(holidays, alias).country)


def _part_words() -> Iterator[tuple[str, Country]]:
    for code, parts in _calendars().items():
        for part, aliases in parts.items():
            own = PARTS.get(f"{code}-{part}", "").split(",")
            words = (f"{code} {part}", *aliases, *filter(None, own))
            yield from ((each, Country(code, part)) for each in words)


def _folded(text: str) -> str:
    """Return the words without case, accents, dots and dashes."""
    return " ".join(unaccented(text).translate(_PLAIN).split()).removeprefix("the ")


_PLAIN = str.maketrans({"&": " and ", **dict.fromkeys(".'’", ""), **dict.fromkeys("-–_/,()", " ")})
