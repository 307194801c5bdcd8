"""The app manifest that creates the Slack app, made from the commands."""

from __future__ import annotations

from typing import Any

from adapters.slack import limits
from adapters.slack.quoted import CALLBACK
from bot.commands.from_message import SAVE_AS_LEAD
from bot.spec import Named
from bot.text import capital

PATH = "/slack/events"
NAME = "Followthrough"
DESCRIPTION = "Keeps your job leads, tells you when to follow up, and hands you the words."
SHORTCUT = "Opens a lead filled in with what the message says; only you see it."
COLOUR = "#2f5d50"
SCOPES = (
    "chat:write",  # to send nudges into a person's own DM, and answers where a response_url is over
    "commands",  # to be typed to
    "users:read",  # to know a person's name, language and time zone
)
READING_SCOPE, READING_EVENT = "im:history", "message.im"
"""What the bot needs to read plain words in its own DMs; asked for only where the operator wants that."""
EVENTS = ("app_home_opened",)  # tells which channel is a person's DM, and who looks at their Home; needs no scope


def manifest(commands: Named, url: str | None = None, *, plain_words: bool = False) -> dict[str, Any]:
    """Return the manifest: for HTTP where ``url`` says how Slack reaches the bot, else for Socket Mode.

    With ``plain_words``, people may write to the bot in its own DMs, and it asks for the scope to read these.
    """
    scopes = sorted((*SCOPES, READING_SCOPE)) if plain_words else list(SCOPES)
    events = [*EVENTS, READING_EVENT] if plain_words else list(EVENTS)
    reached = {"request_url": url.rstrip("/") + PATH} if url else {}
    menus = {"message_menu_options_url": url.rstrip("/") + PATH} if url else {}
    return {
        "display_information": {"name": NAME, "description": DESCRIPTION, "background_color": COLOUR},
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                # Read only would also take away the line in which commands are typed.
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": NAME, "always_online": True},
            "shortcuts": [
                {"name": SAVE_AS_LEAD, "type": "message", "callback_id": CALLBACK, "description": SHORTCUT},
            ],
            "slash_commands": _slash_commands(commands, url),
        },
        "oauth_config": {"scopes": {"bot": scopes}},
        "settings": {
            "event_subscriptions": {**reached, "bot_events": events},
            "interactivity": {"is_enabled": True, **reached, **menus},
            "org_deploy_enabled": False,
            "socket_mode_enabled": url is None,
            "token_rotation_enabled": False,
        },
    }


def _slash_commands(commands: Named, url: str | None) -> list[dict[str, Any]]:
    reached = {"url": url.rstrip("/") + PATH} if url else {}
    firsts = dict.fromkeys(command.first for command in commands)
    return [
        {
            "command": f"/{first}",
            **reached,
            "description": _description(commands, first),
            "usage_hint": _usage(commands, first),
            "should_escape": True,
        }
        for first in firsts
    ]


def _description(commands: Named, first: str) -> str:
    """Say in one line what can be done; Slack shows no more of it."""
    verbs = ", ".join(command.verb for command in commands if command.first == first)
    return limits.cut(capital(verbs), limits.DESCRIPTION)


def _usage(commands: Named, first: str) -> str:
    """Show how each verb is typed, with what it cannot do without."""
    typed = (command.usage.removeprefix(f"/{first} ") for command in commands if command.first == first)
    return limits.cut(" | ".join(each.partition(" [")[0] for each in typed), limits.USAGE_HINT)
