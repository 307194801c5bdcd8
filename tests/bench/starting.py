"""How long a process takes until it answers people, and how much memory it holds then."""

from __future__ import annotations

import asyncio
import os
import re
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.timing import Figure, table
from tests.fakes.discord import TOKEN, DiscordServer
from tests.fakes.slack import SlackServer
from tests.fakes.slack.server import APP_TOKEN

ROOT = str(Path(__file__).parents[2])
TIMES = 5
KILO = 1024


async def run() -> None:
    """Print the figures."""
    async with SlackServer() as slack, DiscordServer() as discord:
        on_slack = {"SLACK_BOT_TOKEN": slack.token(), "SLACK_APP_TOKEN": APP_TOKEN, "SLACK_API_URL": slack.url}
        on_discord = {
            "DISCORD_TOKEN": TOKEN,
            "DISCORD_API_URL": discord.url,
            "DISCORD_GATEWAY_URL": discord.gateway_url,
        }
        figures, memory = [], []
        for name, settings in (("both", {**on_slack, **on_discord}), ("Slack", on_slack), ("Discord", on_discord)):
            with TemporaryDirectory() as folder:
                await _started(folder, settings)
                runs = [await _started(folder, settings) for _ in range(TIMES)]
            figures.append(
                Figure(f"start to ready: {name}", [seconds for seconds, _ in runs], "(goal for both: 1.5 s)")
            )
            memory.append(f"  memory: {name:<50} {max(size for _, size in runs):9.1f} MB  (goal for both: 120 MB)")
    table("Starting", figures)
    print("\n".join(memory))


async def _started(folder: str, settings: Mapping[str, str]) -> tuple[float, float]:
    """Start a process, wait until it is ready, and stop it; return the seconds and its resident megabytes."""
    begun = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "deploy.main", "run"),
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": ROOT, **settings},
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stderr
    async for line in process.stderr:
        if b"ready" in line:
            break
    seconds = time.perf_counter() - begun
    size = _megabytes(process.pid)
    process.terminate()
    await process.communicate()
    return seconds, size


def _megabytes(process: int) -> float:
    size = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process}/status").read_text("utf-8"))
    return int(size[1]) / KILO if size else 0.0
