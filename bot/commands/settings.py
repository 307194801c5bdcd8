"""What a person may set: their zone, their name and number, and whether nudges show names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Annotated

from bot.ask import Ask
from bot.card import Reply
from bot.kinds import KEEP, Choice, Keep, Phone, Words, Zone
from bot.people.person import ZoneFrom
from bot.spec import command
from bot.voice import settings as say


class Switch(StrEnum):
    """On or off."""

    ON = "on"
    OFF = "off"


@command("followup settings", title="Your settings")
def followup_settings(ask: Ask) -> Reply:
    """Show your settings, each with a button to change it."""
    return Reply(say.card(ask), replaces=True)


@command("followup zone", title="Your time zone")
def followup_zone(
    ask: Ask, zone: Annotated[str, Zone("A large city near you, or a zone such as Europe/Berlin")]
) -> Reply:
    """Set your time zone; everything planned moves with it."""
    ask.keep_person(lambda person: person.now_in(zone, ZoneFrom.SAID))
    moved = sum(lead.plan is not None for lead in ask.leads())
    return Reply(say.zone(ask, moved), replaces=True)


@command("followup names", title="Names in nudges")
def followup_names(
    ask: Ask, show: Annotated[Switch, Choice("Whether nudges show employers' names at once", Switch)]
) -> Reply:
    """Choose whether nudges show names at once, or only after you press Show."""
    ask.keep_person(lambda person: replace(person, names_in_nudges=show is Switch.ON))
    return Reply(say.names(ask), replaces=True)


def _as_they_are(ask: Ask, _: Mapping[str, object]) -> Mapping[str, str]:
    return {"name": ask.person.name, "phone": ask.person.phone}


@command("followup me", title="For your scripts", filled=_as_they_are)
def followup_me(
    ask: Ask,
    name: Annotated[str | Keep | None, Words("How you introduce yourself")] = KEEP,
    phone: Annotated[str | Keep | None, Phone("The number on which they can call you back")] = KEEP,
) -> Reply:
    """Set the name and the call-back number in the words that I write for you."""
    if not isinstance(name, Keep):
        ask.keep_person(lambda person: replace(person, name=name or ""))
    if not isinstance(phone, Keep):
        ask.keep_person(lambda person: replace(person, phone=phone or ""))
    return Reply(say.me(ask), replaces=True)
