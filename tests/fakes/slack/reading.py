"""What can be read on the screen: blocks and views turned into words, labels and options."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from tests.fakes.seen import Seen
from tests.fakes.slack import mrkdwn
from tests.fakes.slack.blocks import walk
from tests.fakes.slack.checks import Json


def words(value: object) -> str:
    """Return a text object, or a part of a rich text, as it reads."""
    if not isinstance(value, dict):
        return ""
    match value.get("type"):
        case "mrkdwn":
            return mrkdwn.readable(str(value.get("text", "")))
        case "date":
            return str(value.get("fallback", ""))
        case "link":
            return str(value.get("text") or value.get("url", ""))
        case "rich_text_list":
            return "\n".join(f"• {words(each)}" for each in value["elements"])
        case "rich_text_section" | "rich_text_quote" | "rich_text_preformatted":
            return "".join(words(each) for each in value["elements"])
        case _:
            return str(value.get("text", ""))


def block_words(block: Json) -> str:
    """Return what a block says, line by line; what can be pressed is left out."""
    match block.get("type"):
        case "section":
            parts = [block.get("text"), *_list(block.get("fields"))]
            return "\n".join(words(part) for part in parts if part)
        case "header":
            return words(block.get("text"))
        case "context" | "rich_text":
            return "\n".join(words(part) for part in _list(block.get("elements")))
        case _:
            return ""


def message(text: str, blocks: list[Json], *, private: bool) -> Seen:
    """Return a message as it is seen: its blocks, or its text where it has none."""
    said = [line for line in map(block_words, blocks) if line] if blocks else [mrkdwn.readable(text)]
    return Seen("\n".join(said), buttons(blocks), menus(blocks), private=private)


def view(blocks: list[Json], title: str, given: Mapping[str, str], problems: Mapping[str, str]) -> Seen:
    """Return an open modal as it is seen. Words directly under a field are about that field."""
    noted = {**_notes(blocks), **problems}
    said = [title, *(line for line in map(block_words, blocks) if line)]
    labels = tuple(words(block["label"]) for block in fields(blocks))
    return Seen("\n".join(said), buttons(blocks), menus(blocks), labels, given, noted)


def fields(blocks: list[Json]) -> list[Json]:
    """Return the blocks that ask for something."""
    return [block for block in blocks if block.get("type") == "input"]


def _notes(blocks: list[Json]) -> dict[str, str]:
    notes = {}
    for block, below in pairwise(blocks):
        if block.get("type") == "input" and below.get("type") == "context":
            notes[words(block["label"])] = block_words(below)
    return notes


def buttons(blocks: list[Json]) -> tuple[str, ...]:
    """Return the labels of the buttons."""
    return tuple(words(part["text"]) for part in walk(blocks) if part.get("type") == "button")


def menus(blocks: list[Json]) -> dict[str, tuple[str, ...]]:
    """Return the options of each menu outside of fields, by its placeholder."""
    outside = [block for block in blocks if block.get("type") != "input"]
    return {
        words(part.get("placeholder")): tuple(words(option["text"]) for option in _list(part.get("options")))
        for part in walk(outside)
        if part.get("type") in {"static_select", "overflow"}
    }


def _list(value: object) -> list[Json]:
    return value if isinstance(value, list) else []
