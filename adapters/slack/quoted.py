"""A message that somebody chose "Save as lead" on: its text, where it stands, and when it was written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from adapters.slack.escape import unmarked
from adapters.slack.hear import Body
from bot.chat import Call

CALLBACK = "save_as_lead"
"""What the manifest calls the shortcut."""
_LINK = re.compile(r"<(https?://[^<>|]+)\|([^<>]*)>")
_ATTACHED = ("pretext", "title", "title_link", "text")


def call(body: Body) -> Call:
    """Return what saving the message asks for. Slack sends no more of a message than people see of it."""
    message: Mapping[str, Any] = body.get("message") or {}
    given = {"text": "\n".join(_said(message)), "link": _address(body, message), "at": _written(message)}
    return Call("lead save", {name: words for name, words in given.items() if words})


def _said(message: Mapping[str, Any]) -> Iterator[str]:
    """Yield the text, and that of what is attached to it, such as the preview of a page."""
    yield _plain(message.get("text"))
    for each in message.get("attachments") or ():
        yield from (_plain(each.get(name)) for name in _ATTACHED if each.get(name))


def _plain(text: object) -> str:
    """Return a text without Slack's marks. A link keeps its words and its address."""
    return unmarked(_LINK.sub(lambda found: f"{found[2]} {found[1]}", str(text or "")))


def _address(body: Body, message: Mapping[str, Any]) -> str:
    """Return the message's own link, as Slack's "Copy link" makes it; asking Slack for it would take one more call."""
    domain = str((body.get("team") or {}).get("domain") or "")
    channel = str((body.get("channel") or {}).get("id") or "")
    ts = str(message.get("ts") or body.get("message_ts") or "").replace(".", "")
    return f"https://{domain}.slack.com/archives/{channel}/p{ts}" if domain and channel and ts.isdigit() else ""


def _written(message: Mapping[str, Any]) -> str:
    try:
        return datetime.fromtimestamp(float(message.get("ts") or ""), UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return ""
