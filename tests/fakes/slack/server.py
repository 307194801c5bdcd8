"""The local Slack: the Web API, Socket Mode and response_url on one local port, strict and keeping count."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict, deque
from dataclasses import dataclass

from aiohttp import web

from tests.fakes.faults import Faults, Handler, Target
from tests.fakes.serving import Serving
from tests.fakes.slack.checks import Json, Report
from tests.fakes.slack.events import Events
from tests.fakes.slack.methods import Failed, call
from tests.fakes.slack.person import SlackPerson
from tests.fakes.slack.responses import answered
from tests.fakes.slack.world import Account, World

APP_TOKEN = "xapp-1-A000FAKE-0000-not-a-secret"
SIGNING_SECRET = "fake-signing-secret-of-the-tests"
SCOPES = frozenset({"commands", "chat:write", "users:read"})
STRUCK = frozenset({"chat.postMessage", "chat.update", "conversations.history"})
"""Methods that come to grief where there are faults: those that carry cards."""


@dataclass(frozen=True, slots=True)
class Fault:
    """How a method fails the next time it is called. ``done``: it happens all the same, only the answer is lost.

    ``body`` is what is said in place of an answer, as if it were one.
    """

    error: str = ""
    status: int = 0
    retry_after: int = 0
    seconds: float = 0
    done: bool = False
    body: str = ""


class SlackServer(Serving):
    """A Slack of our own. ``violations`` and ``pings`` must stay empty and 0; set ``bot_url`` for HTTP mode."""

    def __init__(self, *, ack_within: float = 3.0, trigger_for: float = 3.0) -> None:
        """Prepare it; `start` opens the port."""
        self.violations: list[str] = []
        self.pings = 0
        self.calls: list[tuple[str, Json]] = []
        self.scopes = set(SCOPES)
        self.app_token = APP_TOKEN
        self.signing_secret = SIGNING_SECRET
        self.trigger_for = trigger_for
        self.url = ""
        self.bot_url = ""
        self.world = World()
        self.events = Events(self, ack_within)
        self.faults: Faults | None = None
        """What strikes at random; None: nothing does."""
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self._tickets: set[str] = set()
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Open a port on this machine."""
        app = web.Application(client_max_size=2**20, middlewares=[self._struck])
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_post("/response/{id}", self._response)
        app.router.add_get("/socket/{ticket}", self._socket)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{port}/api/"

    async def stop(self) -> None:
        """Close everything."""
        await self.events.close()
        if self._runner:
            await self._runner.cleanup()

    def token(self, team: str = "T1") -> str:
        """Return the bot token of a workspace."""
        return f"xoxb-fake-{team}-not-a-secret"

    def channel(self, channel: str, team: str = "T1") -> str:
        """Make a channel in which the bot is no member."""
        self.world.channels.add((team, channel))
        return channel

    def person(
        self, name: str, *, zone: str = "America/New_York", locale: str = "en-US", team: str = "T1", user: str = ""
    ) -> SlackPerson:
        """Bring somebody in. They sit in their DM with the bot; ``place`` moves them to a channel."""
        account = Account(team, user or f"U{name.upper()}", name, zone, locale)
        self.world.accounts[team, account.id] = account
        return SlackPerson(self, account)

    def fail_next(self, method: str, fault: Fault) -> None:
        """Make a method, or ``response_url``, fail the next time it is called."""
        self._faults[method].append(fault)

    def bad(self, why: str) -> None:
        """Note something that Slack would not stand for."""
        self.violations.append(why)

    def note(self, what: str, report: Report) -> None:
        """Note all that is wrong with a payload, and count whom it would have notified."""
        self.violations += [f"{what}: {problem}" for problem in report.problems]
        self.pings += report.pings

    def new_socket_url(self) -> str:
        """Return an address for one Socket Mode connection."""
        ticket = self.world.name("S")
        self._tickets.add(ticket)
        return self.url.replace("http:", "ws:").replace("/api/", f"/socket/{ticket}")

    def response_url(self, name: str) -> str:
        """Return the address under which a response_url is answered."""
        return self.url.replace("/api/", f"/response/{name}")

    def expire_response_urls(self) -> None:
        """Let half an hour pass for every response_url."""
        for each in self.world.response_urls.values():
            each.until = 0

    @web.middleware
    async def _struck(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        name = request.match_info.get("method", "")
        if self.faults is None or name not in STRUCK:
            return await handler(request)
        chat = str((await self._args(name, request)).get("channel"))
        return await self.faults.strike(request, handler, Target((name, f"{name} D{chat[1:]}"), _too_many))

    async def _api(self, request: web.Request) -> web.Response:
        name = request.match_info["method"]
        args = await self._args(name, request)
        self.calls.append((name, args))
        fault = self._faults[name].popleft() if self._faults[name] else None
        if fault and not fault.done:
            return await self._failed(fault)
        answer = self._answer(name, request, args)
        return await self._failed(fault) if fault else web.json_response(answer)

    def _answer(self, name: str, request: web.Request, args: Json) -> Json:
        try:
            team = self._team(name, request.headers.get("Authorization", ""))
            return {"ok": True, **call(self, name, team, args)}
        except Failed as failed:
            return {"ok": False, "error": str(failed)}

    async def _failed(self, fault: Fault) -> web.Response:
        if fault.seconds:
            await asyncio.sleep(fault.seconds)
        if fault.error == "ratelimited":
            return _too_many(fault.retry_after)
        if fault.error:
            return web.json_response({"ok": False, "error": fault.error})
        if fault.body:
            return web.Response(status=fault.status or 200, text=fault.body, content_type="application/json")
        return web.Response(status=fault.status or 500, text="upstream trouble")

    async def _args(self, name: str, request: web.Request) -> Json:
        if not request.body_exists:
            found = {key: _typed(value) for key, value in request.query.items()}
            return {**found, "limit": int(str(found["limit"]))} if "limit" in found else found
        if request.content_type == "application/json":
            try:
                body = json.loads(await request.text())
            except ValueError:
                body = None
            if isinstance(body, dict):
                return body
        elif request.content_type in {"application/x-www-form-urlencoded", "multipart/form-data"}:
            return {key: _typed(str(value)) for key, value in (await request.post()).items()}
        self.bad(f"{name}: a body that is neither JSON nor a form ({request.content_type})")
        return {}

    def _team(self, name: str, header: str) -> str:
        token = header.removeprefix("Bearer ")
        if name == "apps.connections.open":
            if token == self.app_token:
                return ""
        elif token.startswith("xoxb-fake-") and token.endswith("-not-a-secret"):
            return token.removeprefix("xoxb-fake-").removesuffix("-not-a-secret")
        self.bad(f"{name}: a wrong token")
        raise Failed("invalid_auth")

    async def _response(self, request: web.Request) -> web.Response:
        fault = self._faults["response_url"].popleft() if self._faults["response_url"] else None
        if fault:
            return await self._failed(fault)
        try:
            body = json.loads(await request.text())
        except ValueError:
            self.bad("response_url: not JSON")
            return web.json_response({"ok": False, "error": "invalid_payload"}, status=400)
        problem = answered(self, request.match_info["id"], body)
        return web.json_response({"ok": False, "error": problem}, status=404) if problem else web.Response(text="ok")

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        ticket = request.match_info["ticket"]
        if ticket not in self._tickets:
            self.bad("socket: a ticket that was never given or was used")
            return web.Response(status=401)
        self._tickets.remove(ticket)
        return await self.events.serve(request)


def _too_many(seconds: int) -> web.Response:
    """Say when there may be more."""
    body = {"ok": False, "error": "ratelimited"}
    return web.json_response(body, status=429, headers={"Retry-After": str(seconds)})


def _typed(value: str) -> object:
    """Read a form's value: Slack takes JSON, true and false, and numbers as text."""
    if value in {"1", "0", "true", "false", "True", "False"}:
        return value in {"1", "true", "True"}
    if value[:1] in {"{", "["}:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
