"""Who is asking: the person behind an account, met for the first time or known already."""

from __future__ import annotations

from dataclasses import replace

from bot.chat import Actor, Profile
from bot.days import zones
from bot.ids import short_id
from bot.language import of_locale
from bot.people.person import Person, ZoneFrom
from bot.ports import Tx
from bot.text import clean

LONGEST_NAME = 80


def arrive(tx: Tx, actor: Actor, profile: Profile) -> tuple[Person, bool]:
    """Return the person behind an account, and whether something about them changed just now.

    A new account is a new person. A zone that comes from the platform follows the platform;
    one that the person said stays.
    """
    person = tx.people.find(actor)
    if person is None:
        return tx.people.add(stranger(profile), actor), True
    name, changed = _name(profile), False
    if name and not person.name:
        person, changed = replace(person, name=name), True
    if profile.language and of_locale(profile.language) is not person.heard:
        person, changed = replace(person, heard=of_locale(profile.language)), True
    zone = profile.zone if zones.is_zone(profile.zone) else ""
    if zone and zone != person.zone and person.zone_from is not ZoneFrom.SAID:
        return person.now_in(zone, ZoneFrom.PLATFORM), True
    return person, changed


def stranger(profile: Profile) -> Person:
    """Return a person of whom nothing is known but what the platform says."""
    known = zones.is_zone(profile.zone)
    return Person(
        id=short_id(),
        name=_name(profile),
        heard=of_locale(profile.language),
        zone=profile.zone if known else zones.guess(profile.language),
        zone_from=ZoneFrom.PLATFORM if known else ZoneFrom.GUESS,
        names_in_nudges=not profile.watched,
    )


def _name(profile: Profile) -> str:
    return clean(profile.name)[:LONGEST_NAME]
