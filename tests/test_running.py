"""``followthrough`` as an operator runs it: real processes, real sockets, real signals."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import sys
import time
import tomllib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from adapters.storage.store import open_store
from bot.chat import Actor
from bot.delivery import Delivery, State
from bot.ids import delivery_id
from bot.people.person import Person, ZoneFrom
from deploy import VERSION
from tests.fakes.discord import TOKEN, DiscordServer
from tests.fakes.slack import SlackServer
from tests.fakes.slack.server import APP_TOKEN
from tests.stores import KEY

ROOT = Path(__file__).parents[1]
STOPS_WITHIN = 15
NOTHING: Mapping[str, str] = {}


@asynccontextmanager
async def started(
    folder: Path,
    *args: str,
    said: bytes | None = None,
    settings: Mapping[str, str] = NOTHING,
    out: int = asyncio.subprocess.PIPE,
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Start ``followthrough`` in an empty folder with these settings and nothing else; end it at the end.

    ``out`` is where its standard output goes.
    """
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "TZ": "America/New_York", **settings}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-W", "error", "-W", "ignore:'audioop' is deprecated:DeprecationWarning", "-m", "deploy.main"),
        *args,
        cwd=folder,
        env=environment,
        stdin=asyncio.subprocess.PIPE if said is not None else asyncio.subprocess.DEVNULL,
        stdout=out,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


async def ran(
    folder: Path, *args: str, said: bytes | None = None, settings: Mapping[str, str] = NOTHING
) -> tuple[int | None, str, str]:
    """Run it to its end; return the exit code, and what it wrote on standard output and standard error."""
    async with started(folder, *args, said=said, settings=settings) as process:
        out, err = await process.communicate(said)
        return process.returncode, out.decode(), err.decode()


async def ready(process: asyncio.subprocess.Process) -> str:
    """Wait until it logs that it is ready; return the log so far."""
    assert process.stderr
    log = ""
    while ": ready" not in log:
        line = await asyncio.wait_for(process.stderr.readline(), 20)
        assert line, log
        log += line.decode()
    return log


def slack_settings(server: SlackServer) -> Mapping[str, str]:
    """Return the settings for a Slack of our own."""
    return {"SLACK_BOT_TOKEN": server.token(), "SLACK_APP_TOKEN": APP_TOKEN, "SLACK_API_URL": server.url}


def discord_settings(server: DiscordServer) -> Mapping[str, str]:
    """Return the settings for a Discord of our own."""
    return {"DISCORD_TOKEN": TOKEN, "DISCORD_API_URL": server.url, "DISCORD_GATEWAY_URL": server.gateway_url}


async def test_where_nothing_is_configured_it_is_the_console(tmp_path: Path) -> None:
    code, out, err = await ran(tmp_path, "run", said=b"/lead add Acme\n/lead list\n")

    assert (code, err) == (0, "")
    assert out.startswith("No platform is connected")
    assert "Saved as lead 1. Acme." in out
    assert (tmp_path / "followthrough.db").stat().st_mode & 0o777 == 0o600


async def test_what_was_said_is_there_the_next_time(tmp_path: Path) -> None:
    await ran(tmp_path, "console", said=b"/lead add Acme\n")

    code, out, _ = await ran(tmp_path, "console", said=b"/lead list\n")

    assert code == 0
    assert "1. Acme" in out


@pytest.mark.parametrize(
    ("settings", "missing"),
    [
        ({"SLACK_BOT_TOKEN": "xoxb-fake"}, "SLACK_APP_TOKEN"),
        ({"SLACK_APP_TOKEN": "xapp-fake"}, "SLACK_BOT_TOKEN"),
        ({"SLACK_SIGNING_SECRET": "fake"}, "SLACK_BOT_TOKEN"),
        ({"DISCORD_GATEWAY_URL": "ws://127.0.0.1:1"}, "DISCORD_TOKEN"),
        ({"DISCORD_API_URL": "http://127.0.0.1:1"}, "DISCORD_TOKEN"),
        ({"SLACK_API_URL": "http://127.0.0.1:1"}, "SLACK_BOT_TOKEN"),
        ({"HTTP_PORT": "many"}, "HTTP_PORT"),
        ({"LOG_LEVEL": "LOUD"}, "LOG_LEVEL"),
    ],
)
async def test_half_a_configuration_names_what_is_missing(
    tmp_path: Path, settings: Mapping[str, str], missing: str
) -> None:
    code, out, err = await ran(tmp_path, "run", settings=settings)

    assert (code, out) == (2, "")
    assert missing in err
    assert err.count("\n") == 1


async def test_an_unreachable_database_is_told_in_one_line_without_its_password(tmp_path: Path) -> None:
    url = "postgresql://bot:fake-password@127.0.0.1:1/leads"

    code, out, err = await ran(tmp_path, "run", said=b"", settings={"DATABASE_URL": url, "SECRET_KEYS": KEY})

    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "127.0.0.1:1" in err
    assert "fake-password" not in err


async def test_a_refused_token_is_told_in_one_line_without_it(tmp_path: Path) -> None:
    async with SlackServer() as server:
        settings = {**slack_settings(server), "SLACK_BOT_TOKEN": "xoxb-fake-and-wrong"}
        code, _, err = await ran(tmp_path, "run", settings=settings)

    assert code == 2
    assert "SLACK_BOT_TOKEN" in err.splitlines()[-1]
    assert "Traceback" not in err
    assert "xoxb-fake" not in err


HTML = "<html>Please log in to the network.</html>"


@pytest.mark.parametrize("kind", ["text/html", "application/json"])
async def test_an_answer_that_is_none_of_the_platforms_blames_no_token(tmp_path: Path, kind: str) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(text=HTML, content_type=kind)

    site = web.Application()
    site.router.add_route("*", "/{path:.*}", answer)
    async with TestServer(site) as proxy:
        url = str(proxy.make_url("/"))
        slack = {"SLACK_BOT_TOKEN": "xoxb-fake", "SLACK_APP_TOKEN": "xapp-fake", "SLACK_API_URL": url}
        discord = {"DISCORD_TOKEN": TOKEN, "DISCORD_API_URL": url}
        said = [await ran(tmp_path, "run", settings=settings) for settings in (slack, discord)]

    assert [code for code, _, _ in said] == [2, 2]
    for name, (_, _, err) in zip(("SLACK", "DISCORD"), said, strict=True):
        assert f"{name}_API_URL" in err.splitlines()[-1]
        assert not [word for word in ("Traceback", "Unclosed", "_TOKEN") if word in err]


async def test_it_serves_slack_until_it_is_told_to_stop_and_logs_nobodys_words(tmp_path: Path) -> None:
    async with SlackServer() as server:
        alice = server.person("Alice")
        async with started(tmp_path, "run", settings={**slack_settings(server), "LOG_LEVEL": "DEBUG"}) as process:
            log = await ready(process)
            assert "Saved as lead 1. Acme" in (await alice.say("/lead add Acme")).text

            begun = time.monotonic()
            process.send_signal(signal.SIGTERM)
            out, err = await process.communicate()

            assert process.returncode == 0
            assert time.monotonic() - begun < STOPS_WITHIN
            assert out == b""
            log += err.decode()
            assert "Traceback" not in log
            assert not [word for word in ("Acme", "Alice", server.token(), APP_TOKEN) if word in log]
        assert not server.violations


async def test_it_serves_both_platforms_in_one_process(tmp_path: Path) -> None:
    async with SlackServer() as slack, DiscordServer() as discord:
        settings = {**slack_settings(slack), **discord_settings(discord)}
        async with started(tmp_path, "run", settings=settings) as process:
            assert "WARNING" not in await ready(process)
            assert "Saved as lead 1" in (await slack.person("Alice").say("/lead add Acme")).text
            assert "Saved as lead 1" in (await discord.person("Bob").say("/lead add company:Globex")).text
            process.terminate()
            _, err = await process.communicate()

            assert process.returncode == 0
            assert "Traceback" not in err.decode()
        assert not slack.violations + discord.violations


async def test_who_is_shut_out_while_running_ends_and_says_so(tmp_path: Path) -> None:
    async with DiscordServer() as server:
        async with started(tmp_path, "run", settings=discord_settings(server)) as process:
            await ready(process)
            await server.connections[0].drop(4004)
            _, err = await process.communicate()

        assert process.returncode == 2
        assert "DISCORD_TOKEN" in err.decode()
        assert "Traceback" not in err.decode()


async def test_a_token_that_discord_refuses_is_told_in_one_line_without_it(tmp_path: Path) -> None:
    async with DiscordServer() as server:
        settings = {**discord_settings(server), "DISCORD_TOKEN": "fake-and-wrong"}
        code, _, err = await ran(tmp_path, "run", settings=settings)

    assert code == 2
    assert "DISCORD_TOKEN" in err.splitlines()[-1]
    assert "Traceback" not in err
    assert "fake-and-wrong" not in err


async def test_a_second_process_on_sqlite_leaves_and_says_what_to_do(tmp_path: Path) -> None:
    async with SlackServer() as server, started(tmp_path, "run", settings=slack_settings(server)) as process:
        await ready(process)

        code, _, err = await ran(tmp_path, "console", said=b"/lead list\n")

        assert code == 2
        assert str(process.pid) in err
        assert "PostgreSQL" in err


async def test_a_database_whose_clock_was_moved_serves_no_platform(tmp_path: Path) -> None:
    await ran(tmp_path, "console", said=b"/clock +3d\n")

    async with SlackServer() as server:
        code, _, err = await ran(tmp_path, "run", settings=slack_settings(server))

    assert code == 2
    assert "DATABASE_URL" in err.splitlines()[-1]


@pytest.mark.parametrize(
    ("platform", "unused"),
    [
        ("slack", {"discord", "prompt_toolkit", "alembic"}),
        ("discord", {"slack_bolt", "prompt_toolkit", "alembic"}),
        ("console", {"slack_bolt", "discord", "prompt_toolkit", "alembic"}),
    ],
)
async def test_what_a_process_does_not_use_it_does_not_import(tmp_path: Path, platform: str, unused: set[str]) -> None:
    await ran(tmp_path, "console", said=b"/lead add Acme\n")
    async with SlackServer() as slack, DiscordServer() as discord:
        settings = {"slack": slack_settings(slack), "discord": discord_settings(discord)}.get(platform, {})
        settings = {**settings, "PYTHONPROFILEIMPORTTIME": "1"}
        async with started(tmp_path, "run", said=b"", settings=settings) as process:
            log = ""
            if platform != "console":
                log = await ready(process)
                process.terminate()
            log += (await process.communicate(b""))[1].decode()

    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in log.splitlines() if "import time" in line}
    assert "sqlalchemy" in imported
    assert not imported & unused


@pytest.mark.parametrize(("args", "socket_mode"), [((), True), (("--url", "https://bot.example"), False)])
async def test_the_manifest_is_printed(tmp_path: Path, args: tuple[str, ...], socket_mode: object) -> None:
    code, out, _ = await ran(tmp_path, "slack", "manifest", *args)

    assert code == 0
    assert json.loads(out)["settings"]["socket_mode_enabled"] is socket_mode


@pytest.mark.parametrize(
    "url", ["nonsense", "http://bot.example", "https://", "https://[::1", "https://bot.example?x=1"]
)
async def test_a_manifest_for_an_address_that_slack_does_not_take_is_refused(tmp_path: Path, url: str) -> None:
    code, out, err = await ran(tmp_path, "slack", "manifest", "--url", url)

    assert (code, out) == (2, "")
    assert err.startswith("Slack reaches a bot over HTTPS only: write")
    assert err.count("\n") == 1


async def test_an_env_file_is_read(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("DATABASE_URL=sqlite:///elsewhere.db\n", "utf-8")

    await ran(tmp_path, "console", said=b"/lead add Acme\n")

    assert (tmp_path / "elsewhere.db").exists()


async def test_what_was_probably_meant_otherwise_in_an_env_file_is_told_without_its_words(tmp_path: Path) -> None:
    lines = (
        "DISCORD_TOKN=fake-secret",
        "",
        "DISCORD_TOKEN: fake-secret",
        "log_level=INFO",
        "POSTGRES_PASSWORD=x",
        "PORT=1",
    )
    (tmp_path / ".env").write_text("\n".join(lines), "utf-8")

    code, _, err = await ran(tmp_path, "run", said=b"")

    assert code == 0
    assert err.splitlines() == [
        "DISCORD_TOKN in .env is no setting, and is left out: did you mean DISCORD_TOKEN?",
        "Line 3 of .env is left out, because it cannot be read: write NAME=value.",
    ]


@pytest.mark.parametrize("coding", ["utf-8-sig", "utf-16"])
async def test_an_env_file_from_notepad_is_read_or_refused_in_one_sentence(tmp_path: Path, coding: str) -> None:
    (tmp_path / ".env").write_text("DATABASE_URL=sqlite:///elsewhere.db\n", coding)

    code, _, err = await ran(tmp_path, "console", said=b"")

    if coding == "utf-16":
        assert code == 2
        assert err.startswith("The file .env is not in UTF-8: save it as UTF-8")
        assert err.count("\n") == 1
    else:
        assert (code, err) == (0, "")
        assert (tmp_path / "elsewhere.db").exists()


@pytest.mark.parametrize("args", [("run",), ("console",), ("slack", "manifest"), ("--version",)])
async def test_an_output_that_is_full_is_told_in_one_line(tmp_path: Path, args: tuple[str, ...]) -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    async with started(tmp_path, *args, said=b"/help\n", out=full) as process:
        os.close(full)
        _, err = await process.communicate(b"/help\n")

    assert process.returncode == 2
    assert err == b"What there is to say cannot be written: No space left on device.\n"


async def test_whoever_stops_reading_has_had_enough(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    async with started(tmp_path, "slack", "manifest", out=writing) as process:
        os.close(writing)
        _, err = await process.communicate()

    assert (process.returncode, err) == (0, b"")


@pytest.mark.parametrize("closed", ["<&-", ">&-"])
async def test_a_console_without_an_end_says_so(tmp_path: Path, closed: str) -> None:
    command = f'"{sys.executable}" -m deploy.main run {closed}'
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    process = await asyncio.create_subprocess_shell(
        command, cwd=tmp_path, env=environment, stderr=asyncio.subprocess.PIPE
    )
    _, err = await process.communicate()

    assert process.returncode == 2
    assert err == b"The console has nothing to read from or to write to: start it in a terminal or in a pipe.\n"


async def test_its_version_is_that_of_the_package(tmp_path: Path) -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

    assert await ran(tmp_path, "--version") == (0, f"{VERSION}\n", "")
    assert told["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "deploy.VERSION"}
    assert told["project"]["dynamic"] == ["version"]


async def test_the_console_says_that_nothing_is_looked_for_after_a_backup(tmp_path: Path) -> None:
    code, out, _ = await ran(tmp_path, "run", "--recovered", said=b"")

    assert code == 0
    assert out.splitlines()[1].startswith("Nothing is looked for after the backup")


async def test_an_operator_sees_what_becomes_of_nudges_beside_the_running_bot(tmp_path: Path) -> None:
    await ran(tmp_path, "console", said=b"/lead add Acme\n/clock next\n")
    async with started(tmp_path, "console", said=b"") as console:
        assert console.stdout
        assert console.stdin
        console.stdin.write(b"/lead list\n")
        while b"1. Acme" not in await asyncio.wait_for(console.stdout.readline(), 20):
            pass
        code, out, err = await ran(tmp_path, "deliveries", "--json", "--state", "delivered")

    assert (code, err) == (0, "")
    assert sum(json.loads(out)["counts"].values()) == 1
    assert "Acme" not in out


async def test_deliveries_of_no_database_are_told_of_in_one_line(tmp_path: Path) -> None:
    code, out, err = await ran(tmp_path, "deliveries")

    assert (code, out) == (2, "")
    assert err.count("\n") == 1


@pytest.mark.parametrize(("how", "comes"), [((), 2), (("--recovered",), 1)])
async def test_after_a_backup_is_put_back_the_bot_looks_for_what_it_sent_since(
    tmp_path: Path, how: tuple[str, ...], comes: int
) -> None:
    file, backup = tmp_path / "followthrough.db", tmp_path / "backup.db"
    async with SlackServer() as server:
        server.scopes |= {"im:history"}
        settings = {**slack_settings(server), "SECRET_KEYS": KEY}
        alice = server.person("Alice")
        with closing(open_store(f"sqlite:///{file}", [KEY])) as store, store.begin() as tx:
            person = Person("alice", "America/New_York", ZoneFrom.PLATFORM, "Alice")
            tx.people.add(person, Actor("slack", f"T1/{alice.account.id}"))
            earlier, now = f"{alice.account.dm}/1.1", datetime.now(UTC)  # it tells which chat is theirs
            for key, state, message in (("sample/1", State.DELIVERED, earlier), ("sample/2", State.PLANNED, "")):
                tx.deliveries.plan(Delivery(delivery_id(key), person.id, key, state, now, now, message=message))
        shutil.copy(file, backup)

        await _delivers(tmp_path, settings)
        shutil.copy(backup, file)
        await _delivers(tmp_path, settings, *how)

    assert len(server.world.messages) == comes


async def _delivers(folder: Path, settings: Mapping[str, str], *how: str) -> None:
    """Run until what is due is delivered."""
    async with started(folder, "run", *how, settings=settings) as process:
        await ready(process)
        counts: Mapping[str, int] = {}
        end = time.monotonic() + 20
        while counts.get("delivered") != 2 and time.monotonic() < end:
            _, out, _ = await ran(folder, "deliveries", "--json", settings=settings)
            counts = json.loads(out)["counts"]
        process.terminate()
        _, err = await process.communicate()
    assert counts == {"delivered": 2}, err.decode()
