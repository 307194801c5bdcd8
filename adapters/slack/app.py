"""Slack, connected: the real library, its transport, and what it needs to be stopped cleanly."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.doors import Doors
from adapters.slack.failures import FAULTS, error_word, in_trouble
from adapters.slack.gate import Gate
from adapters.slack.home import Homes
from adapters.slack.listeners import Listeners
from adapters.slack.manifest import PATH
from adapters.slack.messenger import SlackMessenger
from adapters.slack.profiles import Profiles
from adapters.slack.tell import Tell
from adapters.slack.work import Work
from bot.core import Core
from bot.ports import CannotConnect

log = logging.getLogger(__name__)
_quiet = logging.getLogger(f"{__name__}.bolt")
_quiet.setLevel(logging.ERROR)  # below that, the library logs what people write, and advice for its own users
REQUEST_SECONDS = 10.0
LAST_WORDS = 5.0
ANYTHING = re.compile("")


@dataclass(frozen=True, slots=True)
class Access:
    """How to reach Slack, and how Slack reaches the bot: Socket Mode with an app token, else HTTP."""

    bot_token: str = field(repr=False)
    app_token: str = field(default="", repr=False)
    signing_secret: str = field(default="", repr=False)
    api_url: str = "https://slack.com/api/"
    host: str = "127.0.0.1"
    port: int = 8080
    plain_words: bool = False
    """Whether the app may read its own DMs."""
    patience: float = REQUEST_SECONDS
    """Seconds that Slack gets for an answer."""
    passed: Callable[[], float] = time.monotonic
    """A clock of seconds, by which somebody who stood still notices it."""


def patient(seconds: float) -> aiohttp.ClientTimeout:
    """Return how long to wait for Slack: half as long for a connection, without which certainly nothing was sent."""
    return aiohttp.ClientTimeout(seconds, connect=seconds / 2)


class Slack:
    """One Slack app in one workspace: it listens between ``start`` and ``stop``, and carries cards."""

    def __init__(self, core: Core, pool: Executor, access: Access) -> None:
        """Take the core, and the threads that it runs in."""
        self._access = access
        self._client = AsyncWebClient(access.bot_token, base_url=access.api_url, retry_handlers=[])
        self._work = Work()
        doors = Doors()
        self._gates = Gate(), Gate()
        """Of users.info, and of views.publish."""
        profiles = Profiles(self._client, self._work, self._gates[0])
        homes = Homes(core, pool, profiles, self._client, self._work, self._gates[1], reads=access.plain_words)
        self._listeners = Listeners(core, pool, profiles, doors, Tell(self._client, doors), self._work, homes)
        self.messenger = SlackMessenger(self._client, doors, homes.changed, access.passed)
        self._self = AuthorizeResult(enterprise_id=None, team_id=None)
        self.gone = asyncio.Event()
        """Never set: the library connects anew from everything that Slack does."""
        self._socket: SocketModeClient | None = None
        self._runner: web.AppRunner | None = None

    @property
    def port(self) -> int:
        """The port on which HTTP is served; 0 where Socket Mode is used."""
        return int(self._runner.addresses[0][1]) if self._runner else 0

    async def start(self) -> None:
        """Connect; return when people are answered.

        Raises:
            CannotConnect: Slack is out of reach, or refuses the tokens.

        """
        await self.carry()
        try:
            app = self._app()
            if self._access.app_token:
                await self._connect(app)
            else:
                await self._serve(app)
        except BaseException:
            await self.stop()
            raise

    async def carry(self) -> None:
        """Get ready to carry cards, and listen to nobody: another process does. Ends with `stop`.

        Raises:
            CannotConnect: Slack is out of reach, or refuses the token.

        """
        self._client.session = aiohttp.ClientSession(timeout=patient(self._access.patience))
        try:
            await self._introduce()
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Finish what was begun, disconnect, and leave nothing open."""
        if self._runner:
            await self._runner.cleanup()
        for gate in self._gates:
            gate.close()
        await self._work.rest(LAST_WORDS)
        if self._socket:
            await _closed(self._socket)
            await self._work.rest(LAST_WORDS)
        if self._client.session:
            await self._client.session.close()

    async def _introduce(self) -> None:
        """Ask Slack who the token belongs to, so that no request has to wait for that."""
        try:
            told = await self._client.auth_test()
        except FAULTS as fault:
            raise CannotConnect(_sentence(fault, "SLACK_BOT_TOKEN")) from None
        self._self = AuthorizeResult(
            enterprise_id=told.get("enterprise_id"),
            team_id=told["team_id"],
            bot_user_id=told["user_id"],
            bot_id=told.get("bot_id"),
            bot_token=self._access.bot_token,
        )

    def _app(self) -> AsyncApp:
        async def known() -> AuthorizeResult:
            return self._self

        app = AsyncApp(
            name="followthrough",
            client=AsyncWebClient(base_url=self._access.api_url, session=self._client.session, retry_handlers=[]),
            authorize=known,
            signing_secret=self._access.signing_secret,
            process_before_response=True,
            # Neither is ever sent to this app, and each costs time on every request.
            ignoring_self_events_enabled=False,
            attaching_function_token_enabled=False,
            logger=_quiet,
        )
        app.command(ANYTHING)(self._listeners.command)
        app.action(ANYTHING)(self._listeners.action)
        app.message_shortcut(ANYTHING)(self._listeners.shortcut)
        app.view_submission(ANYTHING)(self._listeners.submission)
        app.options(ANYTHING)(self._listeners.suggestion)
        app.event(ANYTHING)(self._listeners.event)
        return app

    async def _connect(self, app: AsyncApp) -> None:
        handler = AsyncSocketModeHandler(app, self._access.app_token, logger=_quiet, web_client=self._client)
        self._socket = handler.client
        try:
            told = await self._client.apps_connections_open(app_token=self._access.app_token)
        except FAULTS as fault:
            raise CannotConnect(_sentence(fault, "SLACK_APP_TOKEN")) from None
        self._socket.wss_uri = told["url"]

        async def held(client: Any, request: SocketModeRequest) -> None:  # noqa: ANN401 - the library's own base class
            # Nobody else holds on to this, and a stop must wait until it is acknowledged.
            await self._work.begin(handler.handle(client, request))

        self._socket.socket_mode_request_listeners = [held]
        try:
            await asyncio.wait_for(self._socket.connect(), REQUEST_SECONDS)  # type: ignore[no-untyped-call]
        except TimeoutError as fault:
            raise CannotConnect(_sentence(fault, "SLACK_APP_TOKEN")) from None

    async def _serve(self, app: AsyncApp) -> None:
        async def events(request: web.Request) -> web.Response:
            return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

        site = web.Application()
        site.router.add_post(PATH, events)
        self._runner = web.AppRunner(site, access_log=None, shutdown_timeout=LAST_WORDS)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._access.host, self._access.port).start()
        except OSError as fault:
            where = f"{self._access.host}:{self._access.port}"
            raise CannotConnect(f"The HTTP server cannot listen on {where}: {fault.strerror}.") from None


async def _closed(socket: SocketModeClient) -> None:
    """Close the connection and wait for its tasks, which the library cancels and leaves."""
    await socket.close()  # type: ignore[no-untyped-call]
    tasks = (socket.message_processor, socket.message_receiver, socket.current_session_monitor)
    await asyncio.gather(*(task for task in tasks if task), return_exceptions=True)


def _sentence(fault: Exception, setting: str) -> str:
    if isinstance(fault, SlackApiError) and in_trouble(fault):
        return (
            f"Slack does not answer properly now ({error_word(fault)}): "
            "please look at slack-status.com, and check the network and SLACK_API_URL."
        )
    if isinstance(fault, SlackApiError):
        return f"Slack refuses {setting} ({error_word(fault)}): please check it."
    return f"Slack cannot be reached ({type(fault).__name__}): please check the network and SLACK_API_URL."
