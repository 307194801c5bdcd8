"""How long Slack's way to the core and back takes, through bolt in-process, against the bare signature check."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from urllib.parse import parse_qsl, urlencode

from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier

from adapters.slack.app import Access, Slack
from bot.commands import COMMANDS
from bot.spec import Named
from tests.bench.cores import AtOnce, QuickCore, many
from tests.bench.timing import Figure, table, taken, taken_async
from tests.fakes.clock import HandClock
from tests.fakes.slack import SlackServer
from tests.fakes.slack.server import SIGNING_SECRET
from tests.stores import open_anywhere

TIMES = 2000


async def run() -> None:
    """Print the figures."""
    async with SlackServer() as server:
        alice = server.person("Alice")
        body = urlencode(alice.payloads.command("/lead add Acme", "C1"))
        bare = Figure("bare: signature check and parsing", taken(lambda: _bare(body), TIMES))
        few = await _ours(server, body, COMMANDS, AtOnce())
        lots = await _ours(server, body, many(200), AtOnce())
        with ThreadPoolExecutor(1) as pool:
            hop = await _ours(server, body, COMMANDS, pool)
    figures = [
        bare,
        Figure("to core.answer and back", few, "(goal: +0.3 ms at most)"),
        Figure("the same with 200 more commands", lots, "(goal: flat)"),
        Figure("the same with the hop to a thread", hop),
        Figure("bolt as it comes, empty listener", await _usual(body)),
    ]
    table("Slack: from the request to core.answer, and from its reply to the response", figures, bare)


def _headers(body: str) -> dict[str, str | Sequence[str]]:
    stamp = str(int(time.time()))
    made = SignatureVerifier(SIGNING_SECRET).generate_signature(timestamp=stamp, body=body)
    kind = "application/x-www-form-urlencoded"
    return {"content-type": kind, "x-slack-request-timestamp": stamp, "x-slack-signature": made or ""}


def _bare(body: str) -> object:
    headers = _headers(body)
    plain = {name: str(value) for name, value in headers.items()}
    assert SignatureVerifier(SIGNING_SECRET).is_valid_request(body, plain)
    return json.dumps(dict(parse_qsl(body)))


async def _ours(server: SlackServer, body: str, commands: Named, pool: Executor) -> list[float]:
    with open_anywhere() as store:
        core = QuickCore(store, HandClock(), commands)
        access = Access(server.token(), signing_secret=SIGNING_SECRET, api_url=server.url, port=0)
        slack = Slack(core, pool, access)
        await slack.start()
        app = slack._app()
        try:
            return await _without_core(app, body, core)
        finally:
            await slack.stop()


async def _without_core(app: AsyncApp, body: str, core: QuickCore) -> list[float]:
    async def once() -> None:
        response = await app.async_dispatch(AsyncBoltRequest(body=body, headers=_headers(body)))
        assert "Saved" in response.body

    whole = await taken_async(once, TIMES)
    inside = [end - begun for begun, end in core.inside[-TIMES:]]
    return [all_of_it - core_time for all_of_it, core_time in zip(whole, inside, strict=True)]


async def _usual(body: str) -> list[float]:
    from slack_bolt.authorization import AuthorizeResult  # noqa: PLC0415 - the peer's own way

    async def known() -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=None, team_id="T1", bot_token="xoxb-fake", bot_id="B1", bot_user_id="U1")

    app = AsyncApp(signing_secret=SIGNING_SECRET, authorize=known)

    @app.command("/lead")
    async def lead(ack) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001 - as bolt's own examples have it
        await ack("Saved")

    async def once() -> None:
        await app.async_dispatch(AsyncBoltRequest(body=body, headers=_headers(body)))

    return await taken_async(once, 100)
