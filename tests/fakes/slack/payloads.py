"""The payloads that Slack sends when a person types a command, presses, chooses, types into a select or submits."""

from __future__ import annotations

import asyncio

from tests.fakes.slack import mrkdwn
from tests.fakes.slack.checks import Json
from tests.fakes.slack.world import BOT, Account, Message, ResponseUrl, Trigger, View, World

HALF_AN_HOUR = 1800


class Payloads:
    """Makes the payloads of one person, with triggers and response_urls that work."""

    def __init__(self, world: World, account: Account, url: str, trigger_for: float) -> None:
        """Keep whose they are; ``url`` is the address of this server's response_urls, ending in a slash."""
        self._world = world
        self._account = account
        self._url = url
        self._trigger_for = trigger_for

    def command(self, line: str, channel: str) -> Json:
        """Return a slash command, its text escaped as the manifest asks for."""
        command, _, text = line.partition(" ")
        names = {each.name: each.id for each in self._world.accounts.values() if each.team == self._account.team}
        return {
            "token": "fake",
            "team_id": self._account.team,
            "team_domain": "fake",
            "channel_id": channel,
            "channel_name": "directmessage" if channel.startswith("D") else channel.lower(),
            "user_id": self._account.id,
            "user_name": self._account.name.lower(),
            "command": command,
            "text": mrkdwn.typed(text, names),
            "api_app_id": "AFAKE",
            "is_enterprise_install": "false",
            "response_url": self._response_url(channel, None),
            "trigger_id": self._trigger(),
        }

    def action(self, action: Json, channel: str, message: Message | None) -> Json:
        """Return a press or a choice on a message."""
        container: Json = {"type": "message", "channel_id": channel, "is_ephemeral": False}
        shown: Json = {}
        if message:
            container = {**container, "message_ts": message.ts, "is_ephemeral": bool(message.only_for)}
            said = {"type": "message", "user": BOT, "ts": message.ts, "text": message.text, "blocks": message.blocks}
            shown = {} if message.only_for else {"message": said}
        return {
            **self._interaction("block_actions"),
            "container": container,
            "channel": {"id": channel, "name": "directmessage" if channel.startswith("D") else channel.lower()},
            "response_url": self._response_url(channel, message),
            "state": {"values": {}},
            "actions": [{**action, "action_ts": self._world.ts()}],
            **shown,
        }

    def shortcut(self, callback: str, channel: str, message: Json) -> Json:
        """Return a shortcut in the menu of a message that somebody wrote in a channel."""
        return {
            **self._interaction("message_action"),
            "callback_id": callback,
            "action_ts": self._world.ts(),
            "message_ts": message["ts"],
            "message": {"type": "message", "team": self._account.team, **message},
            "channel": {"id": channel, "name": "directmessage" if channel.startswith("D") else channel.lower()},
            "response_url": self._response_url(channel, None),
        }

    def action_in(self, action: Json, view: View, values: Json) -> Json:
        """Return a press inside a modal."""
        return {
            **self._interaction("block_actions"),
            "container": {"type": "view", "view_id": view.id},
            "view": self._view(view, values),
            "actions": [{**action, "action_ts": self._world.ts()}],
        }

    def suggestion(self, view: View, block: str, action: str, text: str) -> Json:
        """Return the question for options while somebody types into a select of a modal."""
        whole = self._interaction("block_suggestion")
        del whole["trigger_id"]
        container = {"type": "view", "view_id": view.id}
        asked = {"action_id": action, "block_id": block, "value": text, "container": container}
        return {**whole, **asked, "view": self._view(view, {})}

    def submission(self, view: View, values: Json) -> Json:
        """Return a submitted modal."""
        return {**self._interaction("view_submission"), "view": self._view(view, values), "response_urls": []}

    def event(self, event: Json) -> Json:
        """Return an event of the Events API."""
        return {
            "token": "fake",
            "team_id": self._account.team,
            "api_app_id": "AFAKE",
            "type": "event_callback",
            "event_id": self._world.name("Ev"),
            "event_time": 1_790_000_000,
            "event": event,
            "authorizations": [{"enterprise_id": None, "team_id": self._account.team, "user_id": BOT, "is_bot": True}],
        }

    def _interaction(self, kind: str) -> Json:
        account = self._account
        return {
            "type": kind,
            "token": "fake",
            "api_app_id": "AFAKE",
            "team": {"id": account.team, "domain": "fake"},
            "user": {"id": account.id, "username": account.name.lower(), "team_id": account.team},
            "enterprise": None,
            "is_enterprise_install": False,
            "trigger_id": self._trigger(),
        }

    def _view(self, view: View, values: Json) -> Json:
        return {
            "private_metadata": "",
            "callback_id": "",
            **view.view,
            "id": view.id,
            "hash": view.hash,
            "team_id": self._account.team,
            "state": {"values": values},
            "root_view_id": view.id,
            "app_id": "AFAKE",
            "bot_id": "BBOT",
        }

    def _trigger(self) -> str:
        name = self._world.name("trigger.")
        self._world.triggers[name] = Trigger(self._account, asyncio.get_running_loop().time() + self._trigger_for)
        return name

    def _response_url(self, channel: str, original: Message | None) -> str:
        name = self._world.name("R")
        until = asyncio.get_running_loop().time() + HALF_AN_HOUR
        self._world.response_urls[name] = ResponseUrl(self._account, channel, until, original)
        return self._url + name
