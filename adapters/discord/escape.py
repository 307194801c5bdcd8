"""Text as Discord shows it and never reads it: no markdown, no mention, no timestamp, no emoji, no list."""

from __future__ import annotations

import re

_ANYWHERE = re.compile(
    r"(?P<link>https?://[a-zA-Z0-9][\w.,~:/?#&=%+-]*+(?!\S))|[\\*_~|`\[\]()<@]|:(?=//|[\w+-]+:)", re.ASCII
)
"""Markup, the colon of an emoji's name, and of a link in which Discord would show our backslashes."""
_MAY_BE = re.compile(r"[\\*_~|`\[\]()<@:]")
"""What any of it begins with or has within: most words have none of these, and that is seen at once."""
_AT_START = re.compile(r"^([^\S\n]*(?:\d+(?=\.)|(?=[-+#>])))(.)", re.MULTILINE)
"""Markup, and the point after a number: Discord counts such lines anew, and a lead would lose its number."""


def plain(text: str) -> str:
    """Return text that Discord draws as it is written."""
    marked = _ANYWHERE.sub(_escaped, text) if _MAY_BE.search(text) else text
    return _AT_START.sub(r"\1\\\2", marked)


def _escaped(found: re.Match[str]) -> str:
    """Leave plain links alone: in them Discord reads no markdown, and a backslash would become a part of them."""
    return found["link"] or f"\\{found[0]}"


def clipped(text: str, most: int) -> str:
    """Return at most so many characters, with … where something was left out."""
    return text if len(text) <= most else text[: most - 1].rstrip("\\") + "…"
