"""Connecting to Slack, losing the connection, being refused, and leaving nothing behind."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import aiohttp
import pytest

from adapters.slack.app import Access, Slack
from bot.commands import COMMANDS
from bot.core import Core
from bot.ports import CannotConnect
from tests.adapters.slack_bot import running
from tests.fakes.clock import HandClock
from tests.fakes.slack import SlackServer
from tests.fakes.slack.server import Fault
from tests.stores import open_sqlite


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    """Open a Slack for one test."""
    async with SlackServer() as server:
        yield server


@pytest.fixture
async def refused(tmp_path: Path) -> AsyncIterator[RefusedStart]:
    """Return what tries to start a bot that cannot."""
    with open_sqlite(tmp_path / "slack.db") as store, ThreadPoolExecutor(1) as pool:
        yield RefusedStart(Core(store, HandClock(), COMMANDS), pool)


class RefusedStart:
    """Starts a bot and returns the sentence with which that fails."""

    def __init__(self, core: Core, pool: ThreadPoolExecutor) -> None:
        """Take what a bot needs."""
        self._core = core
        self._pool = pool

    async def sentence(self, access: Access) -> str:
        """Try to start with this access."""
        with pytest.raises(CannotConnect) as problem:
            await Slack(self._core, self._pool, access).start()
        assert asyncio.all_tasks() == {asyncio.current_task()} | _servers()
        return str(problem.value)


def _servers() -> set[asyncio.Task[object]]:
    """Return the tasks of the local Slack itself."""
    return {task for task in asyncio.all_tasks() if "RequestHandler" in repr(task)}


async def test_tokens_that_are_refused_are_named_and_not_shown(slack: SlackServer, refused: RefusedStart) -> None:
    access = Access(slack.token(), slack.app_token, "", slack.url)
    wrong_bot = await refused.sentence(replace(access, bot_token="xoxb-wrong"))
    assert wrong_bot == "Slack refuses SLACK_BOT_TOKEN (invalid_auth): please check it."
    wrong_app = await refused.sentence(replace(access, app_token="xapp-wrong"))
    assert wrong_app == "Slack refuses SLACK_APP_TOKEN (invalid_auth): please check it."
    slack.fail_next("auth.test", Fault(status=503))
    assert (await refused.sentence(access)).startswith("Slack does not answer properly now (http_503): ")
    assert "xoxb" not in repr(access)
    assert "xapp" not in repr(access)


async def test_a_slack_out_of_reach_is_said_in_one_sentence(slack: SlackServer, refused: RefusedStart) -> None:
    away = Access(slack.token(), slack.app_token, "", "http://127.0.0.1:9/api/")
    assert (await refused.sentence(away)).startswith("Slack cannot be reached (")


async def test_a_port_that_is_taken_is_named(slack: SlackServer, refused: RefusedStart) -> None:
    taken = int(slack.url.split(":")[2].split("/")[0])
    access = Access(slack.token(), "", slack.signing_secret, slack.url, port=taken)
    assert f"cannot listen on 127.0.0.1:{taken}" in await refused.sentence(access)


@pytest.mark.parametrize("transport", ["socket", "http"])
async def test_a_stop_leaves_no_task(tmp_path: Path, transport: str) -> None:
    before = asyncio.all_tasks()
    async with running(tmp_path, http=transport == "http") as bot:
        await bot.slack.person("Ana").say("/lead list")
    left = {task for task in asyncio.all_tasks() - before if not task.done()}
    assert left == set()


async def test_slack_may_ask_to_connect_anew(tmp_path: Path) -> None:
    async with running(tmp_path, http=False) as bot:
        ana = bot.slack.person("Ana")
        await ana.say("/lead list")
        opened = [name for name, _ in bot.slack.calls].count("apps.connections.open")
        await bot.slack.events.disconnect()
        again = opened + 1
        calls = bot.slack.calls
        assert await bot.slack.world.until(
            lambda: [name for name, _ in calls].count("apps.connections.open") == again and bot.slack.events.connected,
            5,
        )
        assert "no leads yet" in (await ana.say("/lead list")).text


async def test_http_refuses_what_slack_did_not_sign(tmp_path: Path) -> None:
    async with running(tmp_path, http=True) as bot:
        form = "application/x-www-form-urlencoded"
        body = "command=/lead&text=list&team_id=T1&user_id=UANA"
        assert (await bot.slack.events.post(body, form, secret="wrong"))[0] == 401
        assert (await bot.slack.events.post(body, form, age=600))[0] == 401
        async with aiohttp.ClientSession() as session:
            assert (await session.post(bot.slack.bot_url, data=body)).status == 401
            assert (await session.get(bot.slack.bot_url)).status == 405
            assert (await session.post(bot.slack.bot_url, data=BytesIO(b"x" * 2_000_000))).status == 413
        assert bot.slack.world.messages == []
