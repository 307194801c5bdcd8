"""The local Discord: the HTTP API and the gateway on one local port, strict and keeping count."""

from __future__ import annotations

import time
from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from aiohttp import web

from tests.fakes.discord import rules
from tests.fakes.discord.gateway import Connection
from tests.fakes.discord.person import DiscordPerson
from tests.fakes.discord.rules import EPHEMERAL, Json
from tests.fakes.discord.world import APP, Account, Interaction, Message, World
from tests.fakes.faults import Faults, Handler, Target
from tests.fakes.serving import Serving

TOKEN = "fake.discord-token.not-a-secret"
ANSWER_WITHIN = 3.0
MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9
COMMAND, COMPONENT, AUTOCOMPLETE, SUBMIT = 2, 3, 4, 5
MOST_FOLLOWUPS = 5
TOKEN_LASTS = 15 * 60.0
NONCE_LASTS = 5 * 60.0
MOST_HISTORY = 100
"""Discord says only "the past few minutes"."""
FITTING = {
    COMMAND: {MESSAGE, DEFERRED, MODAL},
    COMPONENT: {MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, MODAL},
    AUTOCOMPLETE: {CHOICES},
    SUBMIT: {MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE},
}
"""How each kind of interaction can be answered."""


@dataclass(frozen=True, slots=True)
class Fault:
    """How a request fails the next time: with a status and Discord's own code; with status 0 the line is cut.

    ``done`` is for the worst kind: what was asked for has happened, and nobody hears of it.
    """

    status: int = 0
    code: int = 0
    retry_after: float = 0
    done: bool = False


class Refused(Exception):
    """Discord's error answer."""

    def __init__(self, status: int, code: int, words: str, retry_after: float = 0) -> None:
        """Say it as Discord does."""
        super().__init__(words)
        self.status = status
        self.body: Json = {"code": code, "message": words}
        self.headers: dict[str, str] = {}
        if retry_after:
            self.body |= {"retry_after": retry_after, "global": False}
            self.headers = {"Via": "1.1 local", "Retry-After": str(int(retry_after)), "X-RateLimit-Scope": "user"}


class DiscordServer(Serving):
    """A Discord of our own. ``violations`` and ``pings`` must stay empty and 0."""

    def __init__(self) -> None:
        """Prepare it; `start` opens the port."""
        self.violations: list[str] = []
        self.pings = 0
        self.syncs = 0
        self.shards = 1
        """How many connections a bot is asked to make."""
        self.refuses = 0
        """The code with which the gateway closes on whoever introduces themselves; 0: it lets them in."""
        self.identified: list[tuple[int, float]] = []
        """Each shard that connected, and when (`time.monotonic`)."""
        self.resumes = 0
        self.commands: list[Json] = []
        self.posts: list[Json] = []
        self.token = TOKEN
        self.world = World()
        self.url = ""
        self.connections: list[Connection] = []
        self._last: tuple[str, Json] = ("", {})
        self.faults: Faults | None = None
        """What strikes at random whatever carries cards; None: nothing does."""
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self._runner: web.AppRunner | None = None

    @property
    def identifies(self) -> int:
        """How often a session was begun."""
        return len(self.identified)

    @property
    def gateway_url(self) -> str:
        """Where the gateway is."""
        return self.url.replace("http:", "ws:").replace("/api/v10", "/gateway")

    async def start(self) -> None:
        """Open a port on this machine."""
        app = web.Application(middlewares=[self._struck, self._strict])
        api, whole = "/api/v10", web.UrlDispatcher.add_route
        for method, path, handler in (
            ("GET", "/users/@me", self._me),
            ("GET", "/gateway/bot", self._gateways),
            ("GET", "/oauth2/applications/@me", self._application),
            ("GET", "/applications/@me", self._application),
            ("GET", f"/applications/{APP}/commands", self._commands),
            ("PUT", f"/applications/{APP}/commands", self._sync),
            ("POST", "/users/@me/channels", self._open_dm),
            ("POST", "/channels/{channel}/messages", self._post),
            ("GET", "/channels/{channel}/messages", self._history),
            ("PATCH", "/channels/{channel}/messages/{message}", self._edit),
            ("POST", "/interactions/{id}/{token}/callback", self._callback),
            ("POST", f"/webhooks/{APP}/{{token}}", self._follow_up),
            ("PATCH", f"/webhooks/{APP}/{{token}}/messages/@original", self._edit_original),
            ("GET", f"/webhooks/{APP}/{{token}}/messages/@original", self._original),
        ):
            whole(app.router, method, api + path, handler)
        app.router.add_get("/gateway", self._gateway)
        app.router.add_route("*", "/{rest:.*}", self._unknown)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}{api}"

    async def stop(self) -> None:
        """Close everything; an interaction that never got its answer is a violation."""
        for each in self.world.interactions.values():
            if not each.answered:
                self.bad(f"an interaction of type {each.kind} never got an answer")
            elif not each.settled:
                self.bad(f"an interaction of type {each.kind} was deferred, and nothing ever came of it")
        for connection in list(self.connections):
            await connection.drop(1001)
        if self._runner:
            await self._runner.cleanup()

    def me(self) -> Json:
        """Return the bot as a user."""
        return {
            "id": APP,
            "username": "followthrough",
            "global_name": None,
            "discriminator": "0000",
            "avatar": None,
            "bot": True,
            "mfa_enabled": False,
            "verified": True,
            "locale": "en-US",
            "email": None,
            "flags": 0,
        }

    def person(self, name: str, *, locale: str = "en-US", zone: str = "America/New_York") -> DiscordPerson:
        """Bring somebody in. They sit in their direct messages with the bot; ``place`` moves them elsewhere."""
        account = Account(self.world.snowflake(), name, locale, zone, self.world.snowflake(), self.world.snowflake())
        self.world.accounts[account.id] = self.world.owners[account.dm] = account
        return DiscordPerson(self, account)

    def fail_next(self, what: str, *faults: Fault) -> None:
        """Make ``post``, ``open``, ``history``, ``edit`` or ``callback`` fail the next times."""
        self._faults[what].extend(faults)

    def failing(self, what: str) -> bool:
        """Tell whether it is going to fail the next time."""
        return bool(self._faults[what])

    def bad(self, why: str) -> None:
        """Note something that Discord would not stand for."""
        self.violations.append(why)

    async def send(self, event: str, data: Json) -> None:
        """Send an event to every bot that is connected: a server's through its shard, all others through the first."""
        self._last = (event, data)
        await self.again()

    async def again(self) -> None:
        """Send the last event once more, as when a connection is resumed from before it."""
        event, data = self._last
        shard = (int(data.get("guild_id") or 0) >> 22) % self.shards

        def told() -> list[Connection]:
            return [each for each in self.connections if each.ready and each.shard == shard]

        assert await self.world.until(lambda: bool(told()), 5), "no bot is connected"
        for each in told():
            await each.dispatch(event, data)

    @web.middleware
    async def _struck(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        _, _, path = request.path.partition("/api/v10/")
        if self.faults is None or not path.startswith(("channels/", "users/@me/channels")):
            return await handler(request)
        bucket = f"{request.method} {path if path.endswith('messages') else path.rpartition('/')[0]}"
        return await self.faults.strike(
            request, handler, Target(("bot", bucket), partial(_too_many, everywhere=self.faults.wide))
        )

    @web.middleware
    async def _strict(self, request: web.Request, handler: web.Handler) -> web.StreamResponse:  # type: ignore[name-defined]
        known = request.headers.get("Authorization") == f"Bot {self.token}"
        if not known and not request.path.startswith(("/gateway", "/api/v10/interactions/", "/api/v10/webhooks/")):
            return _answer({"code": 0, "message": "401: Unauthorized"}, 401)
        try:
            response: web.StreamResponse = await handler(request)
        except Refused as refused:
            if not refused.status and request.transport:
                request.transport.abort()
            return _answer(refused.body, refused.status or 500, refused.headers)
        except (KeyError, TypeError, ValueError, AttributeError) as fault:
            self.bad(f"{request.method} {request.path}: no such body: {fault!r}")
            return _answer({"code": 50035, "message": "Invalid Form Body"}, 400)
        return response

    def _failing(self, what: str, *, done: bool = False) -> None:
        if self._faults[what] and self._faults[what][0].done is done:
            fault = self._faults[what].popleft()
            raise Refused(fault.status, fault.code, "told to fail", fault.retry_after)

    def _check(self, what: str, problems: Iterable[str]) -> None:
        found = list(problems)
        if found:
            self.violations += [f"{what}: {each}" for each in found]
            raise Refused(400, 50035, "Invalid Form Body")

    def _note_pings(self, payload: Json) -> None:
        for text in rules.texts(payload.get("components") or []):
            self.pings += rules.pings(text, payload.get("allowed_mentions"))

    async def _gateway(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse(autoping=True)
        await socket.prepare(request)
        connection = Connection(self, socket, compressed=request.query.get("compress") == "zlib-stream")
        self.connections.append(connection)
        try:
            await connection.serve()
        finally:
            self.connections.remove(connection)
        return socket

    async def _gateways(self, _: web.Request) -> web.Response:
        limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
        return _answer({"url": self.gateway_url, "shards": self.shards, "session_start_limit": limit})

    async def _unknown(self, request: web.Request) -> web.Response:
        self.bad(f"unknown route: {request.method} {request.path}")
        return _answer({"code": 0, "message": "404: Not Found"}, 404)

    async def _me(self, _: web.Request) -> web.Response:
        return _answer(self.me())

    async def _application(self, _: web.Request) -> web.Response:
        about = {"id": APP, "name": "followthrough", "description": "", "icon": None, "verify_key": "fake", "flags": 0}
        return _answer(
            {**about, "bot_public": True, "bot_require_code_grant": False, "owner": self.me(), "summary": ""}
        )

    async def _commands(self, _: web.Request) -> web.Response:
        return _answer(self.commands)

    async def _sync(self, request: web.Request) -> web.Response:
        commands = await request.json()
        self._check("commands", rules.tree(commands))
        self.syncs += 1
        made = {"application_id": APP, "version": "1", "default_member_permissions": None, "nsfw": False}
        self.commands = [
            {"type": 1, "description": "", **each, **made, "id": self.world.snowflake()} for each in commands
        ]
        return _answer(self.commands)

    async def _open_dm(self, request: web.Request) -> web.Response:
        self._failing("open")
        who = self.world.accounts.get(str((await request.json())["recipient_id"]))
        if who is None:
            raise Refused(404, 10013, "Unknown User")
        return _answer({"id": who.dm, "type": 1, "last_message_id": None, "recipients": [who.user()]})

    async def _post(self, request: web.Request) -> web.Response:
        self._failing("post")
        payload = await request.json()
        self.posts.append(payload)
        self.world.changed()
        channel = request.match_info["channel"]
        who = self.world.owners.get(channel)
        if who is None:
            raise Refused(404, 10003, "Unknown Channel")
        if who.closed:
            raise Refused(403, 50007, "Cannot send messages to this user")
        self._note_pings(payload)
        self._check("message", rules.message(payload))
        if not payload.get("enforce_nonce"):
            self.bad("message: a nudge without enforce_nonce")
        message = self._once((channel, str(payload.get("nonce"))), payload)
        self._failing("post", done=True)
        return _answer({**self.describe(message), "nonce": payload.get("nonce")})

    async def _history(self, request: web.Request) -> web.Response:
        """Return messages after an id as Discord does: those next to it, the newest first."""
        self._failing("history")
        channel, after = request.match_info["channel"], int(request.query.get("after", 0))
        limit = int(request.query.get("limit", 50))
        if not 1 <= limit <= MOST_HISTORY:
            raise Refused(400, 50035, "Invalid Form Body")
        found = [each for each in self.world.staying(channel) if int(each.id) > after][:limit]
        return _answer([self.describe(each) for each in reversed(found)])

    async def _edit(self, request: web.Request) -> web.Response:
        self._failing("edit")
        payload = await request.json()
        which = request.match_info["message"]
        message = next((each for each in self.world.messages if each.id == which and each.by_itself), None)
        if message is None:
            raise Refused(404, 10008, "Unknown Message")
        self._note_pings(payload)
        self._check("edit", rules.message(payload))
        message.components = _numbered(payload["components"])
        message.changed = self.world.changed()
        return _answer(self.describe(message))

    def _once(self, key: tuple[str, str], payload: Json) -> Message:
        """Return the message of a nonce that was there a moment ago, or a new one."""
        message, at = self.world.nonces.get(key, (None, 0.0))
        if message is None or self.world.now() - at > NONCE_LASTS:
            message = self._put(payload, key[0], by_itself=True)
            self.world.nonces[key] = (message, self.world.now())
        return message

    def _put(self, payload: Json, channel: str, *, only_for: str = "", by_itself: bool = False) -> Message:
        flags = int(payload.get("flags") or 0)
        message = Message(
            self.world.message_id(), channel, flags, _numbered(payload["components"]), only_for, by_itself
        )
        self.world.post(message)
        return message

    def describe(self, message: Message) -> Json:
        """Return a message as Discord describes it."""
        return {
            "id": message.id,
            "channel_id": message.channel,
            "author": self.me(),
            "content": "",
            "tts": False,
            "timestamp": "2026-11-03T15:00:00+00:00",
            "edited_timestamp": None,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": [],
            "embeds": [],
            "pinned": False,
            "type": 0,
            "flags": message.flags,
            "components": message.components,
        }

    async def _callback(self, request: web.Request) -> web.Response:
        self._failing("callback")
        asked = self._asked(request.match_info["token"])
        body = await request.json()
        if asked.answered:
            self.bad("an interaction was answered twice")
            raise Refused(400, 40060, "Interaction has already been acknowledged.")
        if time.monotonic() - asked.asked_at > ANSWER_WITHIN:
            self.bad("an interaction was answered too late")
            raise Refused(404, 10062, "Unknown interaction")
        asked.answered = int(body["type"])
        if asked.answered not in FITTING[asked.kind]:
            self.bad(f"an interaction of type {asked.kind} was answered with type {asked.answered}")
            raise Refused(400, 50035, "Invalid Form Body")
        message = self._answered(asked, body.get("data") or {})
        self.world.changed()
        resource = {"type": asked.answered, **({"message": self.describe(message)} if message else {})}
        told = {"id": asked.id, "type": asked.kind, "response_message_ephemeral": bool(message and message.only_for)}
        return _answer({"interaction": told, "resource": resource})

    def _asked(self, token: str) -> Interaction:
        asked = self.world.interactions.get(token)
        if asked is None:
            raise Refused(404, 10062, "Unknown interaction")
        if time.monotonic() - asked.asked_at > TOKEN_LASTS:
            self.bad("a token was used after its fifteen minutes")
            raise Refused(401, 50027, "Invalid Webhook Token")
        return asked

    def _answered(self, asked: Interaction, data: Json) -> Message | None:
        match asked.answered:
            case 4:
                asked.original = self._say(asked, data)
                return asked.original
            case 5:
                asked.private = self._is_private(asked, data)
                asked.settled = False
            case 6:
                asked.original = asked.pressed
                asked.settled = False
            case 7:
                return self._change(asked.pressed, data)
            case 8:
                asked.choices = data["choices"]
                self._check("choices", rules.choices(data["choices"]))
            case 9:
                self._open(asked, data)
        return None

    def _say(self, asked: Interaction, data: Json) -> Message:
        self._note_pings(data)
        self._check("answer", rules.message(data))
        ephemeral = self._is_private(asked, data)
        return self._put(data, asked.channel, only_for=asked.who.id if ephemeral else "")

    def _is_private(self, asked: Interaction, data: Json) -> bool:
        ephemeral = bool(int(data.get("flags") or 0) & EPHEMERAL)
        own = asked.channel == asked.who.dm
        if own == ephemeral:
            self.bad("an answer is ephemeral in the bot's own chat" if own else "an answer is there for everybody")
        return ephemeral

    def _change(self, message: Message | None, data: Json) -> Message:
        if message is None or message not in self.world.messages:
            raise Refused(404, 10008, "Unknown Message")
        self._note_pings(data)
        self._check("change", rules.message({"flags": message.flags, **data}))
        message.components = _numbered(data["components"])
        message.changed = self.world.changed()
        return message

    def _open(self, asked: Interaction, data: Json) -> None:
        self._check("modal", rules.modal(data))
        self.world.modals[asked.who.id] = ({**data, "components": _numbered(data["components"])}, asked)

    async def _follow_up(self, request: web.Request) -> web.Response:
        asked = self._asked(request.match_info["token"])
        if not asked.answered:
            self.bad("a follow-up came before the answer")
        asked.followups += 1
        asked.settled = True
        if asked.who.user_install and asked.followups > MOST_FOLLOWUPS:
            self.bad("more than five follow-ups to somebody who installed the bot for themselves")
        return _answer(self.describe(self._say(asked, await request.json())))

    async def _edit_original(self, request: web.Request) -> web.Response:
        asked, data = self._asked(request.match_info["token"]), await request.json()
        asked.settled = True
        if asked.answered == DEFERRED and asked.original is None:
            # who sees it was settled by the deferral: an edit changes nothing about that
            flags = int(data.get("flags") or 0) & ~EPHEMERAL | (EPHEMERAL if asked.private else 0)
            asked.original = self._say(asked, {**data, "flags": flags})
            return _answer(self.describe(asked.original))
        return _answer(self.describe(self._change(asked.original, data)))

    async def _original(self, request: web.Request) -> web.Response:
        asked = self._asked(request.match_info["token"])
        if asked.original is None:
            raise Refused(404, 10008, "Unknown Message")
        return _answer(self.describe(asked.original))


def _numbered(components: list[Json]) -> list[Json]:
    """Return components with the numbers that Discord gives them."""
    for number, each in enumerate(rules.walk(components), 1):
        each["id"] = number  # type: ignore[index] # ours, fresh from the payload
    return components


def _too_many(seconds: int, *, everywhere: bool) -> web.Response:
    """Say when there may be more: of all that the bot asks, or of this alone."""
    refused = Refused(429, 0, "You are being rate limited.", seconds)
    scope = {"X-RateLimit-Scope": "global", "X-RateLimit-Global": "true"} if everywhere else {}
    return _answer({**refused.body, "global": everywhere}, 429, {**(refused.headers or {}), **scope})


def _answer(body: object, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """Return JSON as Discord does: discord.py looks for exactly this type."""
    response = web.json_response(body, status=status, headers=headers)
    response.headers["Content-Type"] = "application/json"
    return response
