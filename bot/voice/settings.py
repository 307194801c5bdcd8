"""What is said about a person's settings."""

from __future__ import annotations

from bot.ask import Ask
from bot.card import Bold, Button, Buttons, Card, Facts, Text
from bot.chat import Call
from bot.days import zones
from bot.people.person import ZoneFrom
from bot.text import name
from bot.voice.asides import WATCHED, WHO_SEES


def card(ask: Ask) -> Card:
    """Show the settings, each with the button that changes it."""
    person = ask.person
    guessed = " (my guess)" if person.zone_from is ZoneFrom.GUESS else ""
    turned = "off" if person.names_in_nudges else "on"
    facts = (
        ("Time zone", f"{zones.city(person.zone)} ({person.zone}){guessed}"),
        ("Nudges", "on working days at 09:00, at most one message a day"),
        ("Names in nudges", "shown at once" if person.names_in_nudges else "after you press Show"),
        ("Your name", name(person.name) or "not given"),
        ("Your number", person.phone or "not given"),
    )
    return Card(
        (
            Text.of(Bold("Your settings")),
            Facts(tuple((label, Text.of(value)) for label, value in facts)),
            Text.of(WHO_SEES + (WATCHED if ask.profile.watched else "")),
            Buttons(
                (
                    Button("Time zone", Call("followup zone")),
                    Button(f"Names {turned}", Call("followup names", {"show": turned})),
                    Button("Name and number", Call("followup me")),
                )
            ),
        ),
        "Your settings.",
    )


def zone(ask: Ask, moved: int) -> Card:
    """Say which zone is set, what time it is there, and how much moved."""
    what = {0: "", 1: " Your planned follow-up moves with it."}.get(
        moved, f" Your {moved} planned follow-ups move with it."
    )
    return _settled(
        Text.of(
            "Your time zone is ",
            Bold(zones.city(ask.person.zone)),
            f" ({ask.person.zone}): it is ",
            ask.moment(ask.now),
            f".{what}",
        )
    )


def names(ask: Ask) -> Card:
    """Say whether nudges show names."""
    shown = "show names at once" if ask.person.names_in_nudges else "show no names until you press Show"
    return _settled(Text.of(f"From now on nudges {shown}."))


def me(ask: Ask) -> Card:
    """Say what the scripts will use."""
    number = ask.person.phone or "no number"
    return _settled(Text.of(f"Your scripts use {name(ask.person.name) or 'no name'} and {number}."))


def _settled(words: Text) -> Card:
    return Card((words, Buttons((Button("All settings", Call("followup settings")),))), "Your settings are saved.")
