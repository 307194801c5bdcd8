"""Kinds of place: a time zone, a country."""

from __future__ import annotations

from dataclasses import dataclass

from bot.ask import Ask
from bot.days import countries, zones
from bot.kinds.reading import MOST_SUGGESTIONS, Suggestion, Unreadable
from bot.language import _


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone: a city or an IANA name."""

    help: str

    def read(self, text: str, _ask: Ask) -> str:
        """Return the zone's IANA name."""
        found = zones.read_zone(text[:60])
        if found is None:
            near = ", ".join(zones.like(text[:60], 3)) or "Europe/Berlin, America/Chicago"
            raise Unreadable(
                _("I do not know that zone. Try a large city near you, for instance {near}.").format(near=near)
            )
        return found

    def suggest(self, text: str) -> tuple[Suggestion, ...]:
        """Return zones that start with, contain or nearly are the text."""
        found = zones.like(text[:60], MOST_SUGGESTIONS)
        return tuple(Suggestion(f"{zones.city(name)} ({name})", name) for name in found)


@dataclass(frozen=True, slots=True)
class Country:
    """A country or a part of one, whose public holidays count; ``none`` for no holidays."""

    help: str

    def read(self, text: str, _ask: Ask) -> countries.Country:
        """Return the country."""
        found = countries.read_country(text)
        if found is None:
            *others, last = map(countries.label, countries.near(text, 3))
            raise Unreadable(
                _("Which country is that? Try {others} or {last}.").format(others=", ".join(others), last=last)
            )
        return found

    def suggest(self, text: str) -> tuple[Suggestion, ...]:
        """Return countries and parts that the text may mean."""
        found = countries.suggest(text, MOST_SUGGESTIONS)
        return tuple(Suggestion(f"{countries.title(each)} ({each})"[:100], str(each)) for each in found)
