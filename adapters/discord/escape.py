"""Text as Discord shows it and never reads it: no markdown, no mention, no timestamp, no masked link."""

from __future__ import annotations

import re

_ANYWHERE = re.compile(r"(?P<link>https?://[A-Za-z0-9][\w.~:/?#&=%+-]+)|([\\*_~|`\[\]()<@])", re.ASCII)
_AT_START = re.compile(r"^(\s*)([-+#>])", re.MULTILINE)


def plain(text: str) -> str:
    """Return text that Discord draws as it is written."""
    return _AT_START.sub(r"\1\\\2", _ANYWHERE.sub(_escaped, text))


def _escaped(found: re.Match[str]) -> str:
    """Leave links alone: in them Discord reads no markdown, and a backslash would become a part of them."""
    return found["link"] or f"\\{found[0]}"


def clipped(text: str, most: int) -> str:
    """Return at most so many characters, with … where something was left out."""
    return text if len(text) <= most else text[: most - 1] + "…"
