"""A card as each platform draws it, flattened to lines that a person can read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from adapters.console import draw as console
from adapters.console.page import plain
from adapters.discord import draw as discord
from adapters.slack import draw as slack
from bot.card import Card

Json = Mapping[str, Any]


def everywhere(card: Card) -> str:
    """Return a card as the console, Slack and Discord draw it, one below the other."""
    pictures = {"console": plain(console.card(card)), "slack": _on_slack(card), "discord": _on_discord(card)}
    return "\n".join(f"--- {name}\n{picture}" for name, picture in pictures.items())


def _on_slack(card: Card) -> str:
    message = slack.message(card)
    blocks = (line for block in message.get("blocks", ()) for line in _block(block))
    return "\n".join((f"(notification) {message['text']}", *blocks))


def _block(block: Json) -> Iterator[str]:
    match block["type"]:
        case "rich_text":
            for part in block["elements"]:
                said = "".join(_said(each) for each in part["elements"])
                yield f"> {said}" if part["type"] == "rich_text_quote" else said
        case "actions":
            yield "   ".join(_pressed(each) for each in block["elements"])
        case "divider":
            yield "----"
        case other:
            raise ValueError(other)


def _said(part: Json) -> str:
    if part["type"] == "date":
        return f"<{part['timestamp']} {part['format']}>"
    return f"*{part['text']}*" if part.get("style", {}).get("bold") else str(part["text"])


def _pressed(each: Json) -> str:
    if each["type"] == "button":
        return f"[{each['text']['text']}]"
    options = ", ".join(option["text"]["text"] for option in each["options"])
    return f"[{each['placeholder']['text']} v: {options}]"


def _on_discord(card: Card) -> str:
    components = discord.Drawn(card).to_components()
    return "\n".join(line for part in components for line in _component(part))


_SELECT = 3
"""The number of a select. It and those of a container, a text, a row and a separator below are Discord's.

See discord.com/developers/docs/components/reference.
"""


def _component(part: Json) -> Iterator[str]:
    match part["type"]:
        case 17:
            for each in part["components"]:
                yield from _component(each)
        case 10:
            yield part["content"]
        case 1:
            yield "   ".join(_item(each) for each in part["components"])
        case 14:
            yield "----"
        case other:
            raise ValueError(other)


def _item(each: Json) -> str:
    if each["type"] == _SELECT:
        options = ", ".join(option["label"] for option in each["options"])
        return f"[{each['placeholder']} v: {options}]"
    return f"[{each['label']}]"
