"""What Slack sends to the bot, as Socket Mode envelopes or signed requests, and how it must be acknowledged."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import aiohttp
from aiohttp import web

from tests.fakes.slack.checks import Json

if TYPE_CHECKING:
    from tests.fakes.slack.server import SlackServer


class NotAcknowledged(Exception):
    """The bot did not answer in time: the person reads that the app did not respond."""


@dataclass(slots=True)
class _Sent:
    """An envelope on its way: the acknowledgement it waits for, and when it was sent."""

    kind: str
    at: float
    ack: asyncio.Future[object]


class Events:
    """The way from Slack to the bot. Each event is acknowledged exactly once, within three seconds."""

    def __init__(self, server: SlackServer, ack_within: float) -> None:
        """Keep the server whose violations are counted."""
        self._server = server
        self._within = ack_within
        self._sockets: list[web.WebSocketResponse] = []
        self._sent: dict[str, _Sent] = {}
        self._session: aiohttp.ClientSession | None = None
        self._last: tuple[str, Json] = ("", {})

    @property
    def connected(self) -> int:
        """How many Socket Mode connections are open."""
        return len(self._sockets)

    @property
    def sockets(self) -> tuple[web.WebSocketResponse, ...]:
        """The Socket Mode connections that are open."""
        return tuple(self._sockets)

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one Socket Mode connection until it ends."""
        socket = web.WebSocketResponse(autoping=True)
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1, "connection_info": {"app_id": "AFAKE"}})
        self._sockets.append(socket)
        self._server.world.stirred()
        try:
            async for message in socket:
                if message.type is aiohttp.WSMsgType.TEXT:
                    self._acknowledged(message.data)
        finally:
            self._sockets.remove(socket)
            self._server.world.stirred()
        return socket

    async def disconnect(self) -> None:
        """Ask the bot to connect anew, as Slack does now and then."""
        for socket in list(self._sockets):
            await socket.send_json({"type": "disconnect", "reason": "refresh_requested"})

    async def close(self) -> None:
        """Close every connection."""
        for socket in list(self._sockets):
            await socket.close()
        if self._session:
            await self._session.close()

    async def send(self, kind: str, payload: Json) -> object:
        """Send ``slash_commands``, ``interactive`` or ``events_api`` and return what it was acknowledged with.

        Raises:
            NotAcknowledged: Nothing came within three seconds, or it was refused.

        """
        self._last = (kind, payload)
        return await self._send(kind, payload)

    async def again(self, number: int = 1) -> object:
        """Send what was sent last once more, as Slack does with what it believes that nobody heard.

        Raises:
            NotAcknowledged: As `send`.

        """
        return await self._send(*self._last, retry=number)

    async def _send(self, kind: str, payload: Json, retry: int = 0) -> object:
        if self._server.bot_url:
            return await self._by_http(kind, payload, retry)
        return await self._by_socket(kind, payload, retry)

    async def _by_socket(self, kind: str, payload: Json, retry: int) -> object:
        if not await self._server.world.until(lambda: self._sockets, self._within):
            raise NotAcknowledged("no Socket Mode connection is open")
        loop = asyncio.get_running_loop()
        envelope = self._server.world.name("E")
        sent = self._sent[envelope] = _Sent(kind, loop.time(), loop.create_future())
        why = {"retry_attempt": retry, "retry_reason": "timeout" if retry else ""}
        more = why if kind == "events_api" else {}
        whole = {"envelope_id": envelope, "type": kind, "payload": payload, **more}
        await self._sockets[-1].send_json({**whole, "accepts_response_payload": kind != "events_api"})
        try:
            return await asyncio.wait_for(asyncio.shield(sent.ack), self._within)
        except TimeoutError:
            self._server.bad(f"{kind}: not acknowledged within {self._within} s")
            raise NotAcknowledged("operation_timeout") from None

    def _acknowledged(self, text: str) -> None:
        try:
            body = json.loads(text)
        except ValueError:
            body = None
        if not isinstance(body, dict) or not set(body) <= {"envelope_id", "payload"}:
            self._server.bad(f"socket: not an acknowledgement: {text[:80]}")
            return
        sent = self._sent.get(str(body.get("envelope_id")))
        if sent is None:
            self._server.bad("socket: an acknowledgement of an envelope that was never sent")
        elif sent.ack.done():
            self._server.bad(f"{sent.kind}: acknowledged twice")
        else:
            if asyncio.get_running_loop().time() - sent.at > self._within:
                self._server.bad(f"{sent.kind}: acknowledged late")
            sent.ack.set_result(body.get("payload"))

    async def _by_http(self, kind: str, payload: Json, retry: int) -> object:
        body, content_type = _encoded(kind, payload)
        try:
            status, text, returned = await self.post(body, content_type, retry=retry)
        except TimeoutError:
            self._server.bad(f"{kind}: not acknowledged within {self._within} s")
            raise NotAcknowledged("operation_timeout") from None
        if status != 200:
            self._server.bad(f"{kind}: answered with {status}")
            raise NotAcknowledged(f"dispatch_failed {status}")
        if not text:
            return None
        if returned == "application/json":
            return json.loads(text)
        return {"text": text}

    async def post(
        self, body: str, content_type: str, *, secret: str = "", age: int = 0, retry: int = 0
    ) -> tuple[int, str, str]:
        """Send a signed request to the bot; return the status, the body and its type."""
        # A signature is only good near the present of the machine, so the real time is needed here.
        stamp = str(int(time.time()) - age)
        key = (secret or self._server.signing_secret).encode()
        signature = hmac.new(key, f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
        headers = {
            "Content-Type": content_type,
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": f"v0={signature}",
            **({"X-Slack-Retry-Num": str(retry), "X-Slack-Retry-Reason": "http_timeout"} if retry else {}),
        }
        if self._session is None:
            self._session = aiohttp.ClientSession()
        within = aiohttp.ClientTimeout(total=self._within)
        async with self._session.post(
            self._server.bot_url, data=body.encode(), headers=headers, timeout=within
        ) as answer:
            return answer.status, await answer.text(), answer.content_type


def _encoded(kind: str, payload: Json) -> tuple[str, str]:
    match kind:
        case "events_api":
            return json.dumps(payload), "application/json"
        case "interactive":
            return urlencode({"payload": json.dumps(payload)}), "application/x-www-form-urlencoded"
        case _:
            return urlencode({key: str(value) for key, value in payload.items()}), "application/x-www-form-urlencoded"
