"""Slack's mrkdwn: which control sequences it holds, and how it reads on the screen."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

_SEQUENCE = re.compile(r"<([^<>]*)>")
_PING = re.compile(r"!(channel|here|everyone|group)\b|@[UW]\w+|#C\w+|!subteam\^")
_FINE = re.compile(r"!date\^\d+\^[^|]+\|.+|(https?://|mailto:|tel:).+", re.DOTALL)
_STRAY = re.compile(r"[<>]|&(?!amp;|lt;|gt;)")
_STYLE = re.compile(r"(?<![\w*_~`])([*_~`])(?=\S)([^\n]*?\S)\1(?![\w*_~`])")
_LINK = re.compile(
    r"(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?P<url>https?://[^\s|<>]+)|(?P<host>\b(?:[\w-]+\.)+(?:com|org|net|io|jobs)\b)"
)


def pings(text: str) -> int:
    """Count the sequences that notify a person, a group or a channel, or that name one."""
    return sum(1 for found in _SEQUENCE.finditer(text) if _PING.match(found[1]))


def problems(text: str) -> Iterator[str]:
    """Say what a careful sender would have escaped."""
    for found in _SEQUENCE.finditer(text):
        if not _FINE.match(found[1]):
            yield f"control sequence {found[0]!r}"
    stray = _STRAY.search(_SEQUENCE.sub("", text))
    if stray:
        yield f"unescaped {stray[0]!r} in {text[:60]!r}"


def readable(text: str) -> str:
    """Return the text as it reads on the screen: labels, fallbacks of dates, no marks."""
    shown = _SEQUENCE.sub(lambda found: found[1].rpartition("|")[2].removeprefix("mailto:"), text)
    return html.unescape(_STYLE.sub(r"\2", shown))


def typed(line: str, mentions: dict[str, str]) -> str:
    """Return a typed line as Slack hands it to a command: escaped, with links and ``@name`` marked."""
    escaped = html.escape(line, quote=False)
    linked = _LINK.sub(_linked, escaped)
    for name, user in mentions.items():
        linked = re.sub(rf"(?<!\w)@{re.escape(name)}(?!\w)", f"<@{user}|{name}>", linked)
    return linked


def _linked(found: re.Match[str]) -> str:
    if found["mail"]:
        return f"<mailto:{found[0]}|{found[0]}>"
    if found["url"]:
        return f"<{found[0]}>"
    return f"<http://{found[0]}|{found[0]}>"
