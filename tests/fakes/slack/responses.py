"""What may be sent to a response_url, and what then appears."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tests.fakes.slack.blocks import check_message
from tests.fakes.slack.checks import Check, Json, Report, flag, one_of, shape
from tests.fakes.slack.world import Message, ResponseUrl

if TYPE_CHECKING:
    from tests.fakes.slack.server import SlackServer

MOST_USES = 5


def _any(*_: object) -> None:
    """Take whatever comes: it is checked with the message."""


_MESSAGE: dict[str, Check] = {"text": _any, "blocks": _any, "unfurl_links": flag, "unfurl_media": flag}
_check_response = shape(
    {},
    {
        **_MESSAGE,
        "response_type": one_of("ephemeral", "in_channel"),
        "replace_original": flag,
        "delete_original": flag,
    },
)
_check_acknowledged = shape({}, {**_MESSAGE, "response_type": one_of("ephemeral", "in_channel")})


def answered(server: SlackServer, name: str, body: Json) -> str:
    """Do what is sent to a response_url; return Slack's error word, or ''."""
    url = server.world.response_urls.get(name)
    if url is None:
        server.bad("response_url: unknown")
        return "no_such_url"
    if url.until < asyncio.get_running_loop().time():
        return "expired_url"
    url.uses += 1
    if url.uses > MOST_USES:
        server.bad("response_url: used more than five times")
        return "used_url"
    report = Report()
    _check_response(body, "response_url", report)
    if body.get("delete_original") is not True:
        check_message(body, report)
    replaces = body.get("replace_original") is True or body.get("delete_original") is True
    if replaces and url.original is None:
        report.bad("response_url", "there is no original to replace")
    server.note("response_url", report)
    if report.problems:
        return "invalid_payload"
    if replaces and url.original not in server.world.messages:
        return "message_not_found"
    _appear(server, url, body)
    return ""


def acknowledged(server: SlackServer, url: ResponseUrl, body: Json) -> None:
    """Show the message with which a command was acknowledged."""
    report = Report()
    _check_acknowledged(body, "acknowledgement", report)
    check_message(body, report)
    server.note("acknowledgement", report)
    if not report.problems:
        _appear(server, url, body)


def _appear(server: SlackServer, url: ResponseUrl, body: Json) -> None:
    blocks = body.get("blocks")
    shown = list(blocks) if isinstance(blocks, list) else []
    text = str(body.get("text", ""))
    if body.get("delete_original") is True and url.original in server.world.messages:
        server.world.remove(url.original)
    elif body.get("replace_original") is True and url.original in server.world.messages:
        server.world.change(url.original, text, shown)
    elif not (body.get("delete_original") or body.get("replace_original")):
        only_for = "" if body.get("response_type") == "in_channel" else url.account.id
        message = Message(server.world.ts(), url.account.team, url.channel, text, shown, only_for)
        server.world.post(message)
