"""The gateway: one WebSocket for each shard of each bot that is connected."""

from __future__ import annotations

import json
import time
import zlib
from typing import TYPE_CHECKING

import aiohttp
from aiohttp import web

from tests.fakes.discord.rules import Json
from tests.fakes.discord.world import APP

if TYPE_CHECKING:
    from tests.fakes.discord.server import DiscordServer

DISPATCH, HEARTBEAT, IDENTIFY, PRESENCE, RESUME, RECONNECT, INVALID, HELLO, ACK = 0, 1, 2, 3, 6, 7, 9, 10, 11
SESSION = "fake-session"
PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)
"""Members, presences and message content."""


class Connection:
    """One connection of a bot."""

    def __init__(self, server: DiscordServer, socket: web.WebSocketResponse, *, compressed: bool) -> None:
        """Serve this socket."""
        self._server = server
        self._socket = socket
        self._zlib = zlib.compressobj() if compressed else None
        self._sequence = 0
        self.ready = False
        self.shard = 0

    async def serve(self) -> None:
        """Speak with the bot until it goes."""
        await self.send(HELLO, {"heartbeat_interval": 41250})
        async for message in self._socket:
            if message.type is aiohttp.WSMsgType.TEXT:
                await self._heard(json.loads(message.data))

    async def dispatch(self, event: str, data: Json) -> None:
        """Send an event."""
        self._sequence += 1
        await self.send(DISPATCH, data, event)

    async def send(self, op: int, data: object, event: str | None = None) -> None:
        """Send one payload."""
        text = json.dumps({"op": op, "d": data, "s": self._sequence if event else None, "t": event})
        if self._zlib:
            await self._socket.send_bytes(self._zlib.compress(text.encode()) + self._zlib.flush(zlib.Z_SYNC_FLUSH))
        else:
            await self._socket.send_str(text)

    async def drop(self, code: int = 4000) -> None:
        """Close the connection from Discord's side."""
        await self._socket.close(code=code)

    async def _heard(self, said: Json) -> None:
        match said["op"]:
            case 1:
                await self.send(ACK, None)
            case 2:
                await self._identified(said["d"])
            case 6:
                await self._resumed(said["d"])
            case 3:
                pass
            case other:
                self._server.bad(f"gateway: op {other}")

    async def _resumed(self, data: Json) -> None:
        session, _, shard = str(data["session_id"]).rpartition("/")
        if (data["token"], session) != (self._server.token, SESSION):
            self._server.bad("gateway: what was resumed was never begun")
        self.shard = int(shard)
        self._server.resumes += 1
        self._sequence = int(data["seq"])
        self.ready = True
        await self.dispatch("RESUMED", {})
        self._server.world.changed()

    async def _identified(self, data: Json) -> None:
        refused = self._server.refuses or (4004 if data["token"] != self._server.token else 0)
        if refused:
            await self.drop(refused)
            return
        if int(data["intents"]) & PRIVILEGED:
            self._server.bad("gateway: a privileged intent")
        self.shard, shards = data.get("shard", (0, 1))
        if shards != self._server.shards:
            self._server.bad(f"gateway: {shards} shards where {self._server.shards} are asked for")
        self._server.identified.append((self.shard, time.monotonic()))
        self.ready = True
        await self.dispatch(
            "READY",
            {
                "v": 10,
                "user": self._server.me(),
                "guilds": [],
                "private_channels": [],
                "session_id": f"{SESSION}/{self.shard}",
                "shard": [self.shard, shards],
                "resume_gateway_url": self._server.gateway_url,
                "application": {"id": APP, "flags": 0},
            },
        )
        self._server.world.changed()
