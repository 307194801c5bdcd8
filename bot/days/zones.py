"""Time zones: which there are, which a person probably means, and when a local hour is.

A local time that a clock change skips moves forward by the gap; one that comes twice
means the first (RFC 5545, section 3.3.5).
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from difflib import get_close_matches
from functools import lru_cache
from itertools import product
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale

from bot.language import Language, spoken
from bot.text import unaccented

FALLBACK = "America/New_York"
_BY_LANGUAGE = {
    "en-us": "America/New_York",
    "en-gb": "Europe/London",
    "es-es": "Europe/Madrid",
    "es-419": "America/Mexico_City",
    "bg": "Europe/Sofia",
    "cs": "Europe/Prague",
    "da": "Europe/Copenhagen",
    "de": "Europe/Berlin",
    "el": "Europe/Athens",
    "fi": "Europe/Helsinki",
    "fr": "Europe/Paris",
    "hi": "Asia/Kolkata",
    "hr": "Europe/Zagreb",
    "hu": "Europe/Budapest",
    "id": "Asia/Jakarta",
    "it": "Europe/Rome",
    "ja": "Asia/Tokyo",
    "ko": "Asia/Seoul",
    "lt": "Europe/Vilnius",
    "nl": "Europe/Amsterdam",
    "no": "Europe/Oslo",
    "pl": "Europe/Warsaw",
    "pt-br": "America/Sao_Paulo",
    "ro": "Europe/Bucharest",
    "sv-se": "Europe/Stockholm",
    "th": "Asia/Bangkok",
    "tr": "Europe/Istanbul",
    "uk": "Europe/Kyiv",
    "vi": "Asia/Ho_Chi_Minh",
    "zh-cn": "Asia/Shanghai",
    "zh-tw": "Asia/Taipei",
}
"""Most people's zone by Discord's locale codes; only a guess, said to be one on each card."""
_ALIASES = {
    "America/New_York": "eastern,et,est,edt,boston,miami,atlanta,washington,philadelphia,baltimore,charlotte,orlando",
    "America/Chicago": "central,ct,cst,cdt,houston,dallas,austin,san antonio,minneapolis,milwaukee,nashville,st. louis",
    "America/Denver": "mountain,mt,mst,mdt,salt lake city,albuquerque,colorado springs",
    "America/Los_Angeles": "pacific,pt,pst,pdt,seattle,san francisco,san diego,san jose,portland,las vegas,sacramento",
    "America/Toronto": "montreal,ottawa,quebec",
    "America/Edmonton": "calgary",
    "America/Mexico_City": "guadalajara,puebla,cdmx,mexico",
    "America/Sao_Paulo": "rio de janeiro,rio,brasilia,são paulo",
    "America/Bogota": "bogotá,medellin,medellín,cali",
    "America/Argentina/Buenos_Aires": "rosario",
    "Europe/London": "uk,manchester,birmingham,edinburgh,glasgow,leeds,bristol,gmt,bst",
    "Europe/Berlin": "munich,münchen,hamburg,frankfurt,cologne,köln,stuttgart,cet,cest",
    "Europe/Zurich": "geneva,basel,bern,zürich",
    "Europe/Madrid": "barcelona,valencia,sevilla,seville",
    "Europe/Paris": "lyon,marseille,toulouse",
    "Europe/Rome": "milan,milano,naples,turin,roma",
    "Europe/Amsterdam": "rotterdam,the hague,utrecht",
    "Europe/Warsaw": "krakow,kraków,gdansk,wroclaw",
    "Asia/Kolkata": "mumbai,delhi,new delhi,bangalore,bengaluru,chennai,hyderabad,pune,india,ist",
    "Asia/Shanghai": "beijing,shenzhen,guangzhou",
    "Asia/Tokyo": "osaka,kyoto,japan,jst",
    "Asia/Dubai": "abu dhabi",
    "Asia/Jerusalem": "tel aviv",
    "Asia/Ho_Chi_Minh": "hanoi,saigon",
    "Africa/Johannesburg": "cape town,durban,pretoria",
    "Africa/Lagos": "abuja",
    "Australia/Sydney": "canberra",
}
"""What people call a zone that is named after another city. The letters are those of North America and Europe."""


@lru_cache(maxsize=1)
def names() -> tuple[str, ...]:
    """Return the zones a person may pick: places on a continent or an ocean, and UTC."""
    return ("UTC", *sorted(name for name in _known() if "/" in name and not name.startswith(_NOT_PLACES)))


_NOT_PLACES = ("Etc/", "SystemV/", "posix/", "right/", "US/", "Canada/", "Brazil/", "Chile/", "Mexico/")


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(available_timezones())


@lru_cache(maxsize=1)
def _by_words() -> dict[str, str]:
    found = {alias: zone for zone, aliases in _ALIASES.items() for alias in aliases.split(",")}
    for name in names():
        found.setdefault(_city(name, Language.ENGLISH).casefold(), name)
        found[name.casefold()] = name
    for name, language in product(names(), Language):
        called = _city(name, language)
        found.setdefault(called.casefold(), name)
        found.setdefault(unaccented(called), name)
    return found


def city(zone: str) -> str:
    """Return what people call a zone in the language that is being spoken: ``America/New_York`` is ``New York``.

    In other languages than English it is the exemplar city of the Unicode CLDR, where it has one.
    """
    return _city(zone, spoken())


def _city(zone: str, language: Language) -> str:
    plain = zone.rsplit("/", 1)[-1].replace("_", " ")
    if language is Language.ENGLISH:
        return plain
    return str(Locale.parse(language.value).time_zones.get(zone, {}).get("city", plain))


def is_zone(name: str) -> bool:
    """Tell whether the zone is known here."""
    return name in _known()


def read_zone(text: str) -> str | None:
    """Return the zone that a city or a zone's name means, or None."""
    words = " ".join(text.split()).casefold()
    return _by_words().get(words) or _by_words().get(words.replace(" ", "_"))


def like(text: str, most: int) -> tuple[str, ...]:
    """Return up to ``most`` zones that start with, contain or nearly are ``text``, nearest first."""
    words = " ".join(text.split()).casefold().replace("_", " ")
    if not words:
        return tuple(dict.fromkeys(_BY_LANGUAGE.values()))[:most]
    known = [zone for alias, zone in _by_words().items() if alias.startswith(words)]
    starting = [name for name in names() if unaccented(city(name)).startswith(unaccented(words))]
    holding = [name for name in names() if words in name.casefold().replace("_", " ")]
    near = [_by_words()[word] for word in get_close_matches(words, _by_words(), n=most, cutoff=0.7)]
    return tuple(dict.fromkeys((*starting, *known, *holding, *near)))[:most]


def guess(language: str) -> str:
    """Guess a zone from a locale such as ``de`` or ``en-GB``."""
    code = language.casefold().replace("_", "-")
    return _BY_LANGUAGE.get(code) or _BY_LANGUAGE.get(code.split("-")[0]) or FALLBACK


@lru_cache(maxsize=4096)
def day_in(zone: str, at: datetime) -> date:
    """Return the local day at an instant."""
    return at.astimezone(ZoneInfo(zone)).date()


@lru_cache(maxsize=16_384)  # everybody's hours begin and end at the same few instants
def instant(zone: str, day: date, hour: time) -> datetime:
    """Return the UTC instant of a local hour; a skipped hour moves forward, a doubled one is the first."""
    return datetime.combine(day, hour, ZoneInfo(zone)).astimezone(UTC)
