"""A card as a Slack message: blocks, and a text for notifications and for those who see no blocks.

Everything that is said goes into rich text or plain text, which Slack never reads as markup, so no
word of anybody's can become a mention, a link or a format.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, assert_never

from adapters.slack import limits
from adapters.slack.escape import escaped
from bot.card import Bold, Button, Buttons, Card, Divider, Element, Facts, Menu, Moment, Script, Span, Style, Text
from bot.language import _, later, speaking

Json = dict[str, Any]
MORE = later("There is more than fits into one message here.")
NAMELESS = "Followthrough"
DATE = later("{date_long} at {time}")
_LONGEST_FALLBACK = 100


def message(card: Card) -> Json:
    """Return the ``text`` and the ``blocks`` of a card."""
    text = escaped(limits.cut(card.summary.strip() or NAMELESS, limits.SUMMARY))
    with speaking(card.language):
        blocks = [block for place, element in enumerate(card.elements) for block in _drawn(element, place)]
        if len(blocks) > limits.BLOCKS:
            blocks = [*blocks[: limits.BLOCKS - 1], _rich("rich_text_section", [_(MORE)])]
    return {"text": text, "blocks": blocks} if blocks else {"text": text}


def plain(text: str, most: int) -> Json:
    """Return a plain_text object, in which ``:smile:`` stays what was typed."""
    return {"type": "plain_text", "text": limits.cut(text, most), "emoji": False}


def option(label: str, value: str) -> Json:
    """Return one option of a select."""
    return {"text": plain(label, limits.OPTION), "value": value}


def _drawn(element: Element, place: int) -> Iterable[Json]:
    match element:
        case Text(spans):
            return _said("rich_text_section", spans)
        case Facts(rows):
            return _said("rich_text_section", _rows(rows))
        case Script(words):
            return _said("rich_text_quote", (words,))
        case Buttons(row):
            return ({"type": "actions", "elements": [_button(each) for each in row]},)
        case Menu():
            return ({"type": "actions", "elements": [_menu(element, place)]},)
        case Divider():
            return ({"type": "divider"},)
        case _:
            assert_never(element)


def _said(shape: str, spans: Iterable[Span]) -> Iterable[Json]:
    """Return a block of these spans, or none where nothing is said: Slack refuses empty text."""
    some = [span for span in spans if _words(span)]
    return (_rich(shape, some),) if some else ()


def _rich(shape: str, spans: Iterable[Span]) -> Json:
    parts: list[Json] = []
    room = limits.TEXT
    for span in spans:
        if room <= 1:
            break
        part = _part(span, room)
        room -= limits.length(part.get("text") or part["fallback"])
        parts.append(part)
    return {"type": "rich_text", "elements": [{"type": shape, "elements": parts}]}


def _part(span: Span, room: int) -> Json:
    match span:
        case str():
            return {"type": "text", "text": limits.cut(span, room)}
        case Bold(words):
            return {"type": "text", "text": limits.cut(words, room), "style": {"bold": True}}
        case Moment(at, words):
            return _date(at, limits.cut(words, min(room, _LONGEST_FALLBACK)))
        case _:
            assert_never(span)


def _date(at: datetime, words: str) -> Json:
    return {"type": "date", "timestamp": int(at.timestamp()), "format": _(DATE), "fallback": words}


def _words(span: Span) -> str:
    return span if isinstance(span, str) else span.words


def _rows(rows: Iterable[tuple[str, Text]]) -> Iterable[Span]:
    for place, (label, text) in enumerate(rows):
        yield Bold(f"{chr(10) if place else ''}{label}: ")
        yield from text.spans


def _button(button: Button) -> Json:
    drawn: Json = {"type": "button", "text": plain(button.label, limits.BUTTON), "action_id": button.id}
    match button.style:
        case Style.PLAIN:
            return drawn
        case Style.MAIN:
            return {**drawn, "style": "primary"}
        case Style.DANGER:
            return {**drawn, "style": "danger"}
        case _:
            assert_never(button.style)


def _menu(menu: Menu, place: int) -> Json:
    return {
        "type": "static_select",
        "action_id": f"menu-{place}",
        "placeholder": plain(menu.prompt, limits.PLACEHOLDER),
        "options": [option(each.label, each.id) for each in menu.options],
    }
