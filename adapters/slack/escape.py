"""Slack's own marks: undone in what people type, put on in what is said to them."""

from __future__ import annotations

import re

_MARKED = re.compile(r"<([^<>]*)>")


def escaped(text: str) -> str:
    """Return a text that mrkdwn shows as it is: no mention, link or date can come from it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unmarked(text: str) -> str:
    """Return what a person typed, from what Slack made of it."""
    plain = _MARKED.sub(lambda found: _typed(found[1]), text)
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _typed(marked: str) -> str:
    target, _, label = marked.partition("|")
    match target[:1]:
        case "@":
            return f"@{label or target[1:]}"
        case "#":
            return f"#{label or target[1:]}"
        case "!":
            word = target[1:].partition("^")[0]
            return label or f"@{word}"
        case _:
            return label or target.removeprefix("mailto:").removeprefix("tel:")
