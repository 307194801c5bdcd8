"""Public holidays, by country and part of it, as the `holidays` library knows them."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

YEARS = 4096
"""Years that are kept in memory: a few for each country that people are in."""


@lru_cache(maxsize=YEARS)
def closed(country: str, part: str, year: int) -> frozenset[date]:
    """Return the public holidays of a year; none where the country (ISO 3166-1) or its part is not known."""
    import holidays  # noqa: PLC0415 - slow to load, and a command without days needs none

    try:
        return frozenset(holidays.country_holidays(country, subdiv=part or None, years=year))
    except NotImplementedError:
        return frozenset()
