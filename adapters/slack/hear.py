"""What came from Slack, read: who, where, what, and how it can be answered."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from adapters.slack.escape import unmarked
from bot.chat import Actor, Call

Body = Mapping[str, Any]
PLATFORM = "slack"


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that a person did. ``pressed``: it was on a card, which the answer may replace.

    ``key`` is what Slack calls it, the same each time that Slack tells of it, and '' where that is not known.
    """

    actor: Actor
    channel: str
    key: str
    trigger: str = ""
    response_url: str = ""
    pressed: bool = False

    @property
    def team(self) -> str:
        """The workspace."""
        return self.actor.id.partition("/")[0]

    @property
    def user(self) -> str:
        """The person's id in that workspace."""
        return user(self.actor)


def actor(team: str, user: str) -> Actor:
    """Return the account of a person in a workspace."""
    return Actor(PLATFORM, f"{team}/{user}")


def user(actor: Actor) -> str:
    """Return a person's id in their workspace."""
    return actor.id.partition("/")[2]


def command(body: Body) -> Heard:
    """Read a slash command."""
    return Heard(
        actor(body["team_id"], body["user_id"]),
        channel=body.get("channel_id", ""),
        key=_key(body.get("trigger_id")),
        trigger=body.get("trigger_id", ""),
        response_url=body.get("response_url", ""),
    )


def line(body: Body) -> str:
    """Return the line as it was typed."""
    return f"{body['command']} {unmarked(body.get('text') or '')}".strip()


def said(body: Body) -> tuple[Heard, str] | None:
    """Read what a person wrote to the bot in their DM; None for everything else that is a message there.

    Edits, deletions, joins and the like have a subtype, what bots write has a ``bot_id``, and what stands in a
    thread is talk about a card.
    """
    event = body.get("event") or {}
    text = unmarked(str(event.get("text") or "")).strip()
    own = event.get("type") == "message" and event.get("channel_type") == "im" and event.get("user")
    if not own or not text or any(event.get(name) for name in _NOT_SAID):
        return None
    heard = Heard(
        actor(body["team_id"], event["user"]),
        channel=str(event.get("channel", "")),
        # Not the event's id: the message is what must not be answered twice, by however many events it is told.
        key=_key(event.get("channel"), event.get("ts")),
    )
    return heard, text


_NOT_SAID = ("subtype", "bot_id", "thread_ts", "edited", "hidden")


def chosen(body: Body) -> Heard:
    """Read a shortcut in the menu of a message, which is not replaced by what comes of it."""
    return replace(press(body), pressed=False)


def press(body: Body) -> Heard:
    """Read a press on a button, or a choice from a menu."""
    first = next(iter(body.get("actions") or ()), body)
    return Heard(
        _who(body),
        channel=(body.get("channel") or {}).get("id", ""),
        key=_key(body.get("trigger_id"), first.get("action_ts")),
        trigger=body.get("trigger_id", ""),
        response_url=body.get("response_url", ""),
        pressed=True,
    )


def pressed(body: Body) -> Call:
    """Return what a button or an option asks for."""
    action = body["actions"][0]
    chosen = action.get("selected_option")
    return Call.parse(chosen["value"] if isinstance(chosen, Mapping) else action["action_id"])


def own_channel(body: Body) -> str:
    """Return the DM in which the pressed message stands, or ''. Only the bot's own DMs have lasting messages of it."""
    channel = str((body.get("channel") or {}).get("id", ""))
    fleeting = bool((body.get("container") or {}).get("is_ephemeral"))
    return channel if channel.startswith("D") and body.get("message") and not fleeting else ""


def metadata(heard: Heard, call: Call) -> str:
    """Return what a modal keeps until it is submitted: which form it is, and where its answer goes."""
    kept = {"call": str(call), "channel": heard.channel, "url": heard.response_url, "pressed": heard.pressed}
    return json.dumps(kept, separators=(",", ":"))


def submission(body: Body) -> tuple[Heard, Call]:
    """Read a submitted modal; the call is that of its form, without the fields."""
    view = body["view"]
    kept = _kept(view)
    heard = Heard(
        _who(body),
        channel=str(kept.get("channel", "")),
        # The view's, not the request's: a modal that is still open after three seconds is submitted again by hand.
        key=_key(view.get("id"), view.get("hash")),
        response_url=str(kept.get("url", "")),
        pressed=bool(kept.get("pressed")),
    )
    return heard, Call.parse(str(kept.get("call", "")))


def suggestion(body: Body) -> tuple[Heard, Call, str, str]:
    """Read what is typed into a select: of which form, into which field, and what."""
    kept = _kept(body.get("view") or {})
    heard = Heard(_who(body), channel=str(kept.get("channel", "")), key="")
    call = Call.parse(str(kept.get("call", "")))
    return heard, call, str(body.get("action_id", "")), str(body.get("value") or "")


def _key(*parts: object) -> str:
    """Return a key of all its parts, or '' where Slack did not name one of them."""
    return "/".join(map(str, parts)) if all(parts) else ""


def _who(body: Body) -> Actor:
    user = body["user"]
    return actor((body.get("team") or {}).get("id") or user["team_id"], user["id"])


def _kept(view: Mapping[str, Any]) -> Mapping[str, Any]:
    try:
        kept = json.loads(view.get("private_metadata") or "{}")
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}
