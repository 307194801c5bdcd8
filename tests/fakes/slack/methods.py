"""The methods of the Web API: which arguments each takes, which scope it needs, what it does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tests.fakes.slack.blocks import check_message, check_view
from tests.fakes.slack.checks import Check, Json, Report, flag, number, one_of, shape, string
from tests.fakes.slack.world import BOT, Account, Message, Trigger, View

if TYPE_CHECKING:
    from tests.fakes.slack.server import SlackServer

MOST_VIEWS = 3
LONGEST_METADATA = 200


class Failed(Exception):
    """The method answers ``ok: false`` with this error string."""


@dataclass(frozen=True, slots=True)
class Method:
    """A method: what it does, the scope it needs, its arguments."""

    run: Callable[[SlackServer, str, Json], Json]
    scope: str
    required: Mapping[str, Check]
    optional: Mapping[str, Check]


def _any(*_: object) -> None:
    """Take whatever comes; the method itself looks at it."""


def auth_test(server: SlackServer, team: str, _: Json) -> Json:
    """Say who the token belongs to."""
    return {"url": server.url, "team": team, "team_id": team, "user": "followthrough", "user_id": BOT, "bot_id": "BBOT"}


def connections_open(server: SlackServer, _: str, __: Json) -> Json:
    """Return an address for Socket Mode."""
    return {"url": server.new_socket_url()}


def users_info(server: SlackServer, team: str, args: Json) -> Json:
    """Return what a person's profile says."""
    account = _account(server, team, args["user"])
    locale = {"locale": account.locale} if args.get("include_locale") else {}
    user = {
        "id": account.id,
        "team_id": team,
        "name": account.name.lower(),
        "deleted": account.deleted,
        "real_name": f"{account.name} Example",
        "profile": {"display_name": account.name, "real_name": f"{account.name} Example"},
        "tz": account.zone,
        "tz_offset": 0,
        "is_bot": False,
    }
    return {"user": {**user, **locale}}


def _account(server: SlackServer, team: str, user: object) -> Account:
    found = server.world.accounts.get((team, str(user)))
    if found is None:
        raise Failed("user_not_found")
    return found


def post_message(server: SlackServer, team: str, args: Json) -> Json:
    """Post a message; a person's id in place of a channel's opens their DM."""
    message = _message(server, args)
    channel = _postable(server, team, str(args["channel"]))
    posted = replace(message, ts=server.world.ts(), team=team, channel=channel, by_itself="metadata" in args)
    server.world.post(posted)
    return {"channel": channel, "ts": posted.ts, "message": {"text": posted.text, "ts": posted.ts, "user": BOT}}


def _postable(server: SlackServer, team: str, channel: str) -> str:
    if channel.startswith("U"):
        try:
            account = _account(server, team, channel)
        except Failed:
            raise Failed("channel_not_found") from None
        if account.deleted:
            raise Failed("user_disabled")
        return account.dm
    if server.world.owner(team, channel):
        return channel
    raise Failed("not_in_channel" if (team, channel) in server.world.channels else "channel_not_found")


def _message(server: SlackServer, args: Json) -> Message:
    report = Report()
    check_message(args, report)
    if "metadata" in args:
        _check_metadata(args["metadata"], report)
    server.note(f"chat: {args.get('channel')}", report)
    if any(problem.startswith("text: missing") for problem in report.problems):
        raise Failed("no_text")
    if report.problems:
        raise Failed("invalid_blocks")
    blocks = args.get("blocks", [])
    metadata = args.get("metadata")
    return Message(
        ts="",
        team="",
        channel="",
        text=str(args["text"]),
        blocks=list(blocks) if isinstance(blocks, list) else [],
        metadata=metadata if isinstance(metadata, dict) else None,
    )


_metadata_shape = shape({"event_type": string(255), "event_payload": _any})


def _check_metadata(value: object, report: Report) -> None:
    _metadata_shape(value, "metadata", report)
    if len(str(value)) > LONGEST_METADATA:
        report.bad("metadata", f"{len(str(value))} characters; keep it to {LONGEST_METADATA}")


def update(server: SlackServer, team: str, args: Json) -> Json:
    """Replace a message of the bot."""
    message = server.world.find(team, str(args["channel"]), str(args["ts"]))
    if message is None:
        raise Failed("message_not_found")
    new = _message(server, args)
    server.world.change(message, new.text, new.blocks)
    return {"channel": message.channel, "ts": message.ts, "text": message.text}


def delete(server: SlackServer, team: str, args: Json) -> Json:
    """Take a message of the bot away."""
    message = server.world.find(team, str(args["channel"]), str(args["ts"]))
    if message is None:
        raise Failed("message_not_found")
    server.world.remove(message)
    return {"channel": message.channel, "ts": message.ts}


def conversations_open(server: SlackServer, team: str, args: Json) -> Json:
    """Open the DM with a person."""
    return {"channel": {"id": _account(server, team, args.get("users")).dm}}


def history(server: SlackServer, team: str, args: Json) -> Json:
    """Return the messages of a DM, the newest first, a page at a time."""
    channel = str(args["channel"])
    if server.world.owner(team, channel) is None:
        raise Failed("channel_not_found")
    oldest, latest = str(args.get("oldest", "0")), str(args.get("latest", "9"))
    found = [each for each in server.world.staying(team, channel) if oldest <= each.ts <= latest][::-1]
    start, limit = int(str(args.get("cursor") or 0)), int(str(args.get("limit", 100)))
    page = found[start : start + limit]
    more = start + limit < len(found)
    return {
        "messages": [_past(each, metadata=bool(args.get("include_all_metadata"))) for each in page],
        "has_more": more,
        "response_metadata": {"next_cursor": str(start + limit) if more else ""},
    }


def _past(message: Message, *, metadata: bool) -> Json:
    said: Json = {"type": "message", "user": BOT, "bot_id": "BBOT", "ts": message.ts, "text": message.text}
    said["blocks"] = list(message.blocks)
    return {**said, "metadata": message.metadata} if metadata and message.metadata else said


def views_open(server: SlackServer, team: str, args: Json) -> Json:
    """Open a modal in front of the person who gave the trigger."""
    trigger = _trigger(server, team, args)
    view = _checked(server, args)
    return {"view": _shown(server, View(server.world.name("V"), trigger.account, view, server.world.name("h")))}


def views_push(server: SlackServer, team: str, args: Json) -> Json:
    """Put a modal on top of the open one."""
    trigger = _trigger(server, team, args)
    standing = [each for each in server.world.views.values() if each.account is trigger.account]
    if not standing:
        raise Failed("not_found")
    if len(standing) >= MOST_VIEWS:
        raise Failed("push_limit_reached")
    view = _checked(server, args)
    return {"view": _shown(server, View(server.world.name("V"), trigger.account, view, server.world.name("h")))}


def _trigger(server: SlackServer, team: str, args: Json) -> Trigger:
    trigger = server.world.triggers.get(str(args["trigger_id"]))
    if trigger is None or trigger.account.team != team:
        server.bad(f"views: unknown trigger_id {args['trigger_id']}")
        raise Failed("invalid_trigger_id")
    if trigger.used:
        server.bad("views: a trigger_id was used twice")
        raise Failed("exchanged_trigger_id")
    if trigger.until < asyncio.get_running_loop().time():
        raise Failed("expired_trigger_id")
    trigger.used = True
    return trigger


def _checked(server: SlackServer, args: Json) -> Json:
    report = Report()
    view = args["view"]
    check_view(view, report)
    server.note("view", report)
    if report.problems or not isinstance(view, dict):
        raise Failed("invalid_arguments")
    return view


def _shown(server: SlackServer, view: View) -> Json:
    server.world.show(view)
    return {**view.view, "id": view.id, "hash": view.hash}


def views_update(server: SlackServer, team: str, args: Json) -> Json:
    """Replace an open modal."""
    standing = server.world.views.get(str(args.get("view_id")))
    if standing is None or standing.account.team != team:
        raise Failed("not_found")
    if args.get("hash") not in {None, standing.hash}:
        raise Failed("hash_conflict")
    return {"view": _shown(server, replace(standing, view=_checked(server, args), hash=server.world.name("h")))}


def views_publish(server: SlackServer, team: str, args: Json) -> Json:
    """Show a home tab."""
    account = _account(server, team, args["user_id"])
    server.world.homes[account.id] = _checked(server, args)
    server.world.stirred()
    return {"view": server.world.homes[account.id]}


_ID, _LONG = string(100), string(40000)
_CHAT: Mapping[str, Check] = {
    "text": _LONG,
    "blocks": _any,
    "metadata": _any,
    "parse": string(10),
    "link_names": flag,
}
_PAGES: Mapping[str, Check] = {
    "cursor": string(100, least=0),
    "limit": number(1, 999),
    "oldest": string(30),
    "latest": string(30),
    "inclusive": flag,
    "include_all_metadata": flag,
}
METHODS = {
    "auth.test": Method(auth_test, "", {}, {}),
    "apps.connections.open": Method(connections_open, "", {}, {}),
    "users.info": Method(users_info, "users:read", {"user": _ID}, {"include_locale": flag}),
    "chat.postMessage": Method(
        post_message,
        "chat:write",
        {"channel": _ID},
        {**_CHAT, "unfurl_links": flag, "unfurl_media": flag, "mrkdwn": flag, "thread_ts": _ID},
    ),
    "chat.update": Method(update, "chat:write", {"channel": _ID, "ts": _ID}, _CHAT),
    "chat.delete": Method(delete, "chat:write", {"channel": _ID, "ts": _ID}, {}),
    "conversations.open": Method(
        conversations_open, "im:write", {"users": string(1000)}, {"return_im": flag, "prevent_creation": flag}
    ),
    "conversations.history": Method(history, "im:history", {"channel": _ID}, _PAGES),
    "views.open": Method(views_open, "", {"trigger_id": _ID, "view": _any}, {}),
    "views.push": Method(views_push, "", {"trigger_id": _ID, "view": _any}, {}),
    "views.update": Method(views_update, "", {"view": _any}, {"view_id": _ID, "hash": _ID}),
    "views.publish": Method(views_publish, "", {"view": _any, "user_id": _ID}, {"hash": _ID}),
}


def call(server: SlackServer, name: str, team: str, args: Json) -> Json:
    """Check a call and run it.

    Raises:
        Failed: Slack answers with this error.

    """
    method = METHODS.get(name)
    if method is None:
        server.bad(f"{name}: not a method that the bot may use")
        raise Failed("unknown_method")
    report = Report()
    # The library names the workspace in every call of a listener.
    shape(method.required, {**method.optional, "team_id": one_of(team)})(args, name, report)
    server.note(name, report)
    if report.problems:
        raise Failed("invalid_arguments")
    if method.scope and method.scope not in server.scopes:
        raise Failed("missing_scope")
    return method.run(server, team, args)
