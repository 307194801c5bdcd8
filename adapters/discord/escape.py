"""Text as Discord shows it and never reads it: no markdown, no mention, no timestamp, no masked link."""

from __future__ import annotations

import re

_ANYWHERE = re.compile(r"([\\*_~|`\[\]()<@])")
_AT_START = re.compile(r"^(\s*)([-+#>])", re.MULTILINE)


def plain(text: str) -> str:
    """Return text that Discord draws as it is written."""
    return _AT_START.sub(r"\1\\\2", _ANYWHERE.sub(r"\\\1", text))


def clipped(text: str, most: int) -> str:
    """Return at most so many characters, with … where something was left out."""
    return text if len(text) <= most else text[: most - 1] + "…"
