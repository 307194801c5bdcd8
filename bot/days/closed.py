"""Public holidays, by country and part of it, as the `holidays` library knows them."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

YEARS = 4096
"""Years that are kept in memory: a few for each country that people are in."""
COUNTRIES = 256
"""Countries whose calendars are kept: all of them."""


@lru_cache(maxsize=YEARS)
def closed(country: str, part: str, year: int) -> frozenset[date]:
    """Return the public holidays of a year; none where the country (ISO 3166-1) or its part is not known."""
    try:
        return frozenset(calendar_of(country)(subdiv=part or None, years=year))
    except NotImplementedError:
        return frozenset()


@lru_cache(maxsize=COUNTRIES)
def calendar_of(country: str) -> Any:  # noqa: ANN401 - one of the library's classes
    """Return the library's calendar of a country.

    Only that country's module is loaded. To import it by its name loads those of all the 250 others beside it, which
    takes 8 MB and a quarter of a second, and most bots have people in a few. Where a calendar is made from another
    country's, as Puerto Rico's is, that happens all the same.

    Raises:
        NotImplementedError: It has none.

    """
    import holidays  # noqa: PLC0415 - slow to load, and a command without days needs none
    from holidays.registry import COUNTRIES as MODULES  # noqa: PLC0415 - the same

    for module, (name, *codes) in MODULES.items():
        if country in codes:
            file = Path(holidays.__file__).parent / "countries" / f"{module}.py"
            return getattr(_loaded(f"holidays.countries.{module}", file), name)
    raise NotImplementedError(country)


def _loaded(name: str, file: Path) -> Any:  # noqa: ANN401 - a module
    """Load a module from its file and not through its package (docs.python.org/3/library/importlib.html)."""
    spec = spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        raise NotImplementedError(name)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
