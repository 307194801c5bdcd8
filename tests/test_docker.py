"""What the image is made of, and what compose starts: read, installed as written there, and run as real processes.

No container is built: that needs Docker and a network.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.databases import Database
from tests.fakes.discord import DiscordServer
from tests.fakes.slack import SlackServer
from tests.stores import KEY
from tests.test_running import discord_settings, ready, slack_settings

ROOT = Path(__file__).parents[1]
DOCKER = ROOT / "deploy" / "docker"
COMPOSE: Mapping[str, Any] = yaml.safe_load((DOCKER / "compose.yaml").read_text("utf-8"))
BOTS = {name: each for name, each in COMPOSE["services"].items() if each["image"] == "followthrough"}
ROLES = sorted(name for name, each in BOTS.items() if each["profiles"] == ["postgres"])
PASSWORD = "obviously-fake"


@dataclass(frozen=True, slots=True)
class Line:
    """One instruction of the Dockerfile."""

    stage: int
    word: str
    rest: str


def dockerfile() -> list[Line]:
    """Read the Dockerfile."""
    text = re.sub(r"\\\n\s*", " ", (DOCKER / "Dockerfile").read_text("utf-8"))
    lines, stage = [], -1
    for each in filter(None, (line.partition("#")[0].strip() for line in text.splitlines())):
        word, _, rest = each.partition(" ")
        stage += word == "FROM"
        lines.append(Line(stage, word, rest))
    return lines


def said(word: str) -> list[str]:
    """Return what the last stage says after a word."""
    lines = dockerfile()
    return [each.rest for each in lines if each.word == word and each.stage == lines[-1].stage]


@dataclass(frozen=True, slots=True)
class Image:
    """What an image holds, in a folder."""

    app: Path
    environment: Mapping[str, str]
    entrypoint: tuple[str, ...]


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Image:
    """Copy what the first stage copies, and install it as it is installed there."""
    source, app = tmp_path_factory.mktemp("src"), tmp_path_factory.mktemp("app")
    for line in dockerfile():
        if line.word == "COPY" and line.stage == 0:
            *names, to = line.rest.split()
            for name in names:
                place = source / to if (ROOT / name).is_dir() else source / to / Path(name).name
                (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, place)
    how = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--target", str(app), str(source)]
    subprocess.run([sys.executable, "-m", "pip", "install", *how], check=True)
    variables = dict(each.split("=", 1) for line in said("ENV") for each in shlex.split(line))
    (entrypoint,) = said("ENTRYPOINT")
    return Image(app, variables, tuple(json.loads(entrypoint)))


def test_the_image_is_made_of_what_there_is_and_runs_without_root() -> None:
    lines = dockerfile()
    images = {each.rest.split()[0] for each in lines if each.word == "FROM"}
    (python,) = {re.fullmatch(r"python:3\.(\d+)-slim", each) for each in images}
    oldest = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"]
    copied = [
        name for each in lines if each.word == "COPY" and "--from" not in each.rest for name in each.rest.split()[:-1]
    ]

    assert python
    assert int(python[1]) >= int(oldest.removeprefix(">=3."))
    assert all((ROOT / name).exists() for name in copied)
    (user,) = said("USER")
    assert int(user) > 0
    assert [each for each in lines if "--no-deps --require-hashes" in each.rest]
    kept = (ROOT / ".dockerignore").read_text("utf-8").split()
    assert "*" in kept
    assert {each.removeprefix("!") for each in kept if each.startswith("!")} == set(copied)


@pytest.mark.parametrize("name", BOTS)
def test_a_container_can_write_nowhere_and_do_little(name: str) -> None:
    service = BOTS[name]

    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert (DOCKER / service["build"]["context"] / service["build"]["dockerfile"]).resolve() == DOCKER / "Dockerfile"
    assert not service.get("privileged")


def test_one_process_on_sqlite_unless_several_are_asked_for() -> None:
    example = (ROOT / ".env.example").read_text("utf-8").splitlines()
    workers = BOTS["worker"]

    assert "COMPOSE_PROFILES=sqlite" in example
    assert [name for name, each in COMPOSE["services"].items() if each["profiles"] == ["sqlite"]] == ["bot"]
    assert ROLES == ["clock", "discord", "slack", "worker"]
    assert workers["scale"] == 2
    assert set(COMPOSE["volumes"]) == {"data", "postgres"}


async def _started(image: Image, name: str, settings: Mapping[str, str], data: Path) -> asyncio.subprocess.Process:
    """Start a service as it is written, its volume and its database's address put in the place of the container's."""
    service = BOTS[name]
    environment = {**image.environment, **settings, **service.get("environment", {})}
    address = environment["DATABASE_URL"].replace("/data/", f"{data}/").replace("${POSTGRES_PASSWORD:-}", PASSWORD)
    environment["DATABASE_URL"] = settings.get("OF_THE_TEST", address) if "@db/" in address else address
    environment |= {"PATH": f"{image.app / 'bin'}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(image.app)}
    return await asyncio.create_subprocess_exec(
        *image.entrypoint,
        *service["command"],
        cwd=data,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


def _names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


async def _stopped(process: asyncio.subprocess.Process) -> None:
    process.send_signal(getattr(signal, said("STOPSIGNAL")[0]))
    _, err = await process.communicate()
    assert process.returncode == 0, err.decode()


@pytest.mark.parametrize(
    ("name", "database"),
    [("bot", "sqlite"), *((role, "postgresql") for role in ROLES)],
    indirect=["database"],
)
async def test_each_service_starts_and_stops_as_it_is_written(
    tmp_path: Path, image: Image, name: str, database: Database
) -> None:
    before = set(image.app.rglob("*"))
    async with AsyncExitStack() as stack:
        slack = await stack.enter_async_context(SlackServer())
        discord = await stack.enter_async_context(DiscordServer())
        settings = {**slack_settings(slack), **discord_settings(discord), "SECRET_KEYS": KEY}
        process = await _started(image, name, {**settings, "OF_THE_TEST": database.url}, tmp_path)
        try:
            await ready(process)
            await _stopped(process)
        finally:
            if process.returncode is None:
                process.kill()
                await process.communicate()

    assert set(image.app.rglob("*")) == before
    assert _names(tmp_path) == ({"followthrough.db", "followthrough.db.lock"} if name == "bot" else set())
