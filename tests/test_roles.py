"""The bot as several processes on PostgreSQL: real processes, real sockets, real signals."""

from __future__ import annotations

import asyncio
import signal
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from deploy.role import Role
from tests.databases import Database
from tests.fakes.discord import DiscordServer
from tests.fakes.slack import SlackServer
from tests.stores import KEY
from tests.test_running import discord_settings, ran, ready, slack_settings, started

SAMPLE = "Show me a nudge"
SWEPT = 20.0
"""Seconds within which a clock sees what is due, and a worker has sent it."""
ON_POSTGRESQL = pytest.mark.parametrize("database", ["postgresql"], indirect=True)


@ON_POSTGRESQL
async def test_processes_that_share_the_work_answer_and_send_once(tmp_path: Path, database: Database) -> None:
    async with AsyncExitStack() as stack:
        slack = await stack.enter_async_context(SlackServer())
        discord = await stack.enter_async_context(DiscordServer())
        settings = {
            **slack_settings(slack),
            **discord_settings(discord),
            "DATABASE_URL": database.url,
            "SECRET_KEYS": KEY,
        }
        roles = (Role.SLACK, Role.DISCORD, Role.CLOCK, Role.CLOCK, Role.WORKER, Role.WORKER)
        processes = [
            await stack.enter_async_context(started(tmp_path, "run", role, settings=settings)) for role in roles
        ]
        for process in processes:
            await ready(process)

        alice, bob = slack.person("Alice"), discord.person("Bob")
        assert "Saved as lead 1" in (await alice.say("/lead add Acme")).text
        assert "Saved as lead 1" in (await bob.say("/lead add company:Acme")).text
        await asyncio.gather(alice.press(SAMPLE), bob.press(SAMPLE))
        for seen in await asyncio.gather(alice.nudge(SWEPT), bob.nudge(SWEPT)):
            assert "This is how a nudge looks" in seen.text

        logs = []
        for process in processes:
            process.send_signal(signal.SIGTERM)
            logs.append((await process.communicate())[1].decode())
        assert [process.returncode for process in processes] == [0] * len(roles), logs
        assert not [log for log in logs if "Traceback" in log or "Acme" in log]
    assert len([each for each in slack.world.messages if each.by_itself]) == 1
    assert len([each for each in discord.world.messages if each.by_itself]) == 1
    assert not slack.violations + discord.violations


@pytest.mark.parametrize("role", Role)
async def test_on_sqlite_there_is_one_process(tmp_path: Path, role: Role) -> None:
    code, _, err = await ran(tmp_path, "run", role)

    assert code == 2
    assert "`followthrough run` alone" in err
    assert err.count("\n") == 1
    assert not (tmp_path / "followthrough.db").exists()


@ON_POSTGRESQL
@pytest.mark.parametrize("role", [Role.SLACK, Role.DISCORD, Role.WORKER])
async def test_a_role_without_a_token_says_what_is_missing(tmp_path: Path, database: Database, role: Role) -> None:
    code, _, err = await ran(tmp_path, "run", role, settings={"DATABASE_URL": database.url, "SECRET_KEYS": KEY})

    assert code == 2
    assert "please set" in err.splitlines()[-1]
    assert "Traceback" not in err


@ON_POSTGRESQL
async def test_a_clock_needs_no_token(tmp_path: Path, database: Database) -> None:
    settings = {"DATABASE_URL": database.url, "SECRET_KEYS": KEY}
    async with started(tmp_path, "run", Role.CLOCK, settings=settings) as process:
        await ready(process)
        process.terminate()
        await process.communicate()

    assert process.returncode == 0
