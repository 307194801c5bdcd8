"""Code names: where a person wants them, no card says who an employer is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from bot.card import Bold, Button, Buttons, Card, Element, Facts, Menu, Script, Text
from bot.language import _, later
from bot.pipeline.lead import Lead

NAMES = tuple(
    """Maple Harbor Juniper Lantern Meadow Copper Willow Granite Clover Anchor Birch Comet Delta Ember Fjord Garnet
    Hazel Indigo Jasper Kestrel Lagoon Marble Nectar Orchid Pebble Quartz Raven Saffron Thistle Umber Violet
    Walnut""".split()  # noqa: SIM905 - a list reads worse
)
ADDRESS = later("(address in Edit)")
_ADDRESS = re.compile(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+\.[^\s@<>,;\".]+|https?://\S+")


def name_of(lead: Lead) -> str:
    """Return what a lead's employer is called instead; the same lead always has the same name."""
    again, place = divmod(lead.number - 1, len(NAMES))
    return f"{NAMES[place]} {again + 1}" if again else NAMES[place]


def hidden(card: Card, leads: tuple[Lead, ...]) -> Card:
    """Return the card with each employer and agency under its code name, and no address that would tell."""
    names = {said: name_of(lead) for lead in leads for said in (lead.company, lead.via) if said}
    if not names:
        return card
    longest = sorted(names, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(said) for said in longest)})(?!\w)")
    address = _(ADDRESS)

    def hide(words: str) -> str:
        return pattern.sub(lambda found: names[found[0]], _ADDRESS.sub(address, words))

    return Card(tuple(_element(element, hide) for element in card.elements), hide(card.summary))


def _element(element: Element, hide: Callable[[str], str]) -> Element:
    match element:
        case Text():
            return _text(element, hide)
        case Facts(rows):
            return Facts(tuple((label, _text(text, hide)) for label, text in rows))
        case Script(words):
            return Script(hide(words))
        case Buttons(row):
            return Buttons(tuple(_button(each, hide) for each in row))
        case Menu(prompt, options):
            return Menu(prompt, tuple(_button(each, hide) for each in options))
        case _:
            return element


def _text(text: Text, hide: Callable[[str], str]) -> Text:
    spans = (
        hide(span) if isinstance(span, str) else Bold(hide(span.words)) if isinstance(span, Bold) else span
        for span in text.spans
    )
    return Text(tuple(spans))


def _button(button: Button, hide: Callable[[str], str]) -> Button:
    return replace(button, label=hide(button.label))
