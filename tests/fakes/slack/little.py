"""A little bot on the real library, to try the local Slack with: it knows one of each kind of thing."""

from __future__ import annotations

import logging
import re
from typing import Any

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack.server import SlackServer

Payload = dict[str, Any]
QUIET = logging.getLogger("tests.fakes.slack.little")
QUIET.setLevel(logging.CRITICAL)
BUTTON: Payload = {"type": "button", "text": {"type": "plain_text", "text": "Press"}, "action_id": "press"}
MENU: Payload = {
    "type": "static_select",
    "action_id": "menu",
    "placeholder": {"type": "plain_text", "text": "Pick one"},
    "options": [{"text": {"type": "plain_text", "text": "Second"}, "value": "2"}],
}
CARD: list[Payload] = [
    {"type": "section", "text": {"type": "mrkdwn", "text": "*Bold* &amp; plain"}},
    {"type": "actions", "elements": [BUTTON, MENU]},
]
MODAL: Payload = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "A form"},
    "submit": {"type": "plain_text", "text": "Save"},
    "private_metadata": "kept",
    "blocks": [
        {
            "type": "input",
            "block_id": "name",
            "label": {"type": "plain_text", "text": "Name"},
            "element": {"type": "plain_text_input", "action_id": "name", "max_length": 20},
        },
        {
            "type": "input",
            "block_id": "city",
            "optional": True,
            "label": {"type": "plain_text", "text": "City"},
            "element": {"type": "external_select", "action_id": "city", "min_query_length": 0},
        },
    ],
}


class LittleBot:
    """Answers /card, /form and /late over either transport."""

    def __init__(self, server: SlackServer) -> None:
        """Connect it to nothing yet."""
        self._server = server
        self.app = AsyncApp(
            client=AsyncWebClient(server.token(), base_url=server.url),
            signing_secret=server.signing_secret,
            process_before_response=True,
            logger=QUIET,
        )
        self.app.command(re.compile(".*"))(self._command)
        self.app.action(re.compile(".*"))(self._action)
        self.app.view(re.compile(".*"))(self._view)
        self.app.options(re.compile(".*"))(self._options)
        self.app.event("app_home_opened")(self._home)
        self.commands: list[Payload] = []
        self.homes: list[str] = []
        self._socket: AsyncSocketModeHandler | None = None
        self._runner: web.AppRunner | None = None

    async def connect(self, *, http: bool) -> None:
        """Come within reach, by Socket Mode or on a port."""
        if http:
            app = web.Application()
            app.router.add_post("/slack/events", self._hear)
            self._runner = web.AppRunner(app)
            await self._runner.setup()
            await web.TCPSite(self._runner, "127.0.0.1", 0).start()
            self._server.bot_url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/slack/events"
        else:
            self._socket = AsyncSocketModeHandler(self.app, self._server.app_token)
            await self._socket.client.connect()  # type: ignore[no-untyped-call]

    async def close(self) -> None:
        """Go out of reach."""
        if self._socket:
            await self._socket.client.close()  # type: ignore[no-untyped-call]
        if self._runner:
            await self._runner.cleanup()

    async def _hear(self, request: web.Request) -> web.Response:
        return await to_aiohttp_response(await self.app.async_dispatch(await to_bolt_request(request)))

    async def _command(self, ack: AsyncAck, body: Payload, client: AsyncWebClient) -> None:
        self.commands.append(body)
        if body["command"] == "/form":
            await client.views_open(trigger_id=body["trigger_id"], view=MODAL)
            await ack()
        elif body["command"] == "/late":
            return
        else:
            await ack({"text": "a card", "blocks": CARD, "response_type": "ephemeral"})

    async def _action(self, ack: AsyncAck, respond: AsyncRespond, body: Payload) -> None:
        await ack()
        action = body["actions"][0]
        words = "chosen" if action["type"] == "static_select" else f"pressed {action['action_id']}"
        await respond(text=words, replace_original=True)

    async def _view(self, ack: AsyncAck, view: Payload, client: AsyncWebClient, body: Payload) -> None:
        name = view["state"]["values"]["name"]["name"]["value"]
        city = view["state"]["values"]["city"]["city"]["selected_option"]
        if name == "wrong":
            await ack(response_action="errors", errors={"name": "Not that one"})
        elif name == "more":
            await ack(response_action="update", view={**MODAL, "title": {"type": "plain_text", "text": "Again"}})
        else:
            await ack()
            chosen = city["value"] if city else "nowhere"
            await client.chat_postMessage(channel=body["user"]["id"], text=f"{name} in {chosen}")

    async def _options(self, ack: AsyncAck, body: Payload) -> None:
        cities = [each for each in ("Berlin", "Bern") if each.startswith(body["value"])]
        await ack(options=[{"text": {"type": "plain_text", "text": each}, "value": each.lower()} for each in cities])

    async def _home(self, event: Payload) -> None:
        self.homes.append(event["tab"])
