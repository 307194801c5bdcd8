"""What Slack takes at most, in one table, and cutting to it."""

from __future__ import annotations

import unicodedata

BLOCKS = 50
TEXT = 3000
"""Characters of a section; a rich text, whose limit is not documented, is held to the same."""
HISTORY = 15
"""Messages that one look into a DM returns at most: https://docs.slack.dev/apis/web-api/rate-limits"""
SUMMARY = 500
"""Characters of a message's fallback text before it is escaped: one line of a notification."""
BUTTON = 75
OPTION = 75
OPTION_VALUE = 150
OPTIONS = 100
PLACEHOLDER = 150
TITLE = 24
LABEL = 2000
INPUT = 3000
DESCRIPTION = 2000
USAGE_HINT = 1000

_JOINS_ON = "\u200d\ufe0f"


def length(text: str) -> int:
    """Count as browsers do, in UTF-16 units: Slack does not say how it counts, and this is never too few."""
    return len(text) if text.isascii() else len(text) + sum(character > "\uffff" for character in text)


def cut(text: str, most: int) -> str:
    """Return the text, or as much of it as fits with an ellipsis, not cut in the middle of a character."""
    if length(text) <= most:
        return text
    kept, room = 0, most - 1
    for character in text:
        room -= length(character)
        if room < 0:
            break
        kept += 1
    while kept and _belongs_to_last(text[kept]):
        kept -= 1
    return text[:kept].rstrip(_JOINS_ON) + "…"


def _belongs_to_last(character: str) -> bool:
    return character in _JOINS_ON or unicodedata.combining(character) > 0
