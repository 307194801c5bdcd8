"""The entry point: ``followthrough run``, ``console``, ``deliveries``, ``slack manifest``."""

from __future__ import annotations

import asyncio
import errno
import sys
from collections.abc import Sequence
from typing import Annotated
from urllib.parse import urlsplit

from cyclopts import App, Parameter, validators

from bot.delivery import State
from deploy import VERSION, env_file
from deploy.role import Role
from deploy.settings import HalfConfigured, Settings, wants_discord, wants_slack

app = App(name="followthrough", help="A bot that helps people who look for work to follow through.", version=VERSION)
slack = App(name="slack", help="What Slack needs to know.")
app.command(slack)

CONNECT = (
    "No platform is connected, so you talk to me here. To connect Slack or Discord, put a token in .env (see README)."
)
NOT_LOOKED_FOR = (
    "Nothing is looked for after the backup: that is done in the chats of Slack and Discord, and neither is connected."
)
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
"""Errors of whatever the output goes to."""


class Mistyped(Exception):
    """What was typed after the command cannot be. ``str()`` is one sentence that says what to do."""


@app.command
def run(role: Role | None = None, *, recovered: Annotated[bool, Parameter(negative=())] = False) -> int:
    """Start what is configured: Slack, Discord, or both; where nothing is, the console.

    Parameters
    ----------
    role:
        On PostgreSQL the work can be shared by several processes: slack and discord answer people, clock says who
        has something due (one is enough), workers send it (as many as you like). Without a role one process does
        all of it.
    recovered:
        The database was put back from a backup: look in the chat for what was due until now before it is sent,
        because it may have been sent after the backup was made.

    """
    settings = _settings()
    if role:
        return _play(role, settings, restored=recovered)
    if not wants_slack(settings) and not wants_discord(settings):
        return _talk(settings, None, (CONNECT, NOT_LOOKED_FOR) if recovered else (CONNECT,))
    from deploy import logs  # noqa: PLC0415 - a command loads what it uses
    from deploy.house import opened  # noqa: PLC0415 - the same
    from deploy.serving import serve  # noqa: PLC0415 - the same

    logs.start(settings.log_level)
    with opened(settings) as store:
        return asyncio.run(serve(store, settings, restored=recovered))


def _play(role: Role, settings: Settings, *, restored: bool) -> int:
    from deploy import logs, roles  # noqa: PLC0415 - a command loads what it uses
    from deploy.house import opened  # noqa: PLC0415 - the same

    logs.start(settings.log_level)
    roles.check(role, settings)
    with opened(settings) as store:
        return asyncio.run(roles.play(role, store, settings, restored=restored))


@app.command
def console(*, as_: Annotated[str | None, Parameter(name="--as")] = None) -> int:
    """Talk to the bot in this terminal, or through a pipe.

    Parameters
    ----------
    as_:
        Who you are; the name you are logged in with if left out.

    """
    return _talk(_settings(), as_)


def _talk(settings: Settings, name: str | None, first: Sequence[str] = ()) -> int:
    """Open the console; ``first`` is said before anything else, once the database is open."""
    from deploy import house, logs  # noqa: PLC0415 - a command loads what it uses

    if sys.stdin is None or sys.stdout is None:
        raise house.Refuses("The console has nothing to read from or to write to: start it in a terminal or in a pipe.")
    logs.start("ERROR")
    alone = settings.model_copy(update={"morning_spread": 0})  # there is nobody else to make way for
    with house.opened(alone) as store:
        for sentence in first:
            _say(sentence)
        return asyncio.run(house.console(store, name))


@app.command
def deliveries(
    *,
    state: State | None = None,
    tenant: str | None = None,
    most: Annotated[int, Parameter(validator=validators.Number(gte=0, lte=10_000))] = 20,
    json: Annotated[bool, Parameter(negative=())] = False,
) -> None:
    """Tell what becomes of the nudges, beside the running bot: numbers, what is late, and what did not arrive.

    Nothing private is read or shown, and nothing is changed.

    Parameters
    ----------
    state:
        List those in this state; without it, those that ended without arriving.
    tenant:
        Only those of this Slack workspace, such as slack/T0123; of Discord with discord.
    most:
        How many are listed, the latest first.
    json:
        Print JSON.

    """
    from adapters.storage.overview import ENDED_BADLY, open_overview  # noqa: PLC0415 - a command loads what it uses
    from deploy.overview import as_json, drawn  # noqa: PLC0415 - the same
    from scheduler.timer import SystemClock  # noqa: PLC0415 - the same

    states = [state] if state else sorted(ENDED_BADLY)
    with open_overview(_settings().database_url.get_secret_value()) as overview:
        page = overview.page(SystemClock().now(), states, tenant, most)
    _say((as_json(page) if json else drawn(page)).rstrip("\n"))


@slack.command
def manifest(*, url: str | None = None) -> None:
    """Print the manifest that creates the Slack app.

    Parameters
    ----------
    url:
        Where Slack reaches this bot over HTTP, such as https://bot.example.com; without it, Socket Mode.

    """
    import json  # noqa: PLC0415 - a command loads what it uses

    from adapters.slack.manifest import manifest as made  # noqa: PLC0415 - the same
    from bot.commands import COMMANDS  # noqa: PLC0415 - the same

    if url is not None and not _is_https(url):
        raise Mistyped("Slack reaches a bot over HTTPS only: write an address such as https://bot.example.com.")
    made_now = made(COMMANDS, url, plain_words=_settings().slack_plain_words)
    _say(json.dumps(made_now, indent=2, ensure_ascii=False))


def _is_https(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and not parts.query and not parts.fragment


def _settings() -> Settings:
    """Read the settings, and tell the operator what was probably meant otherwise."""
    for doubt in env_file.doubts(Settings.model_fields):
        print(doubt, file=sys.stderr)  # noqa: T201 - said to the operator
    return Settings()


def _say(words: str) -> None:
    """Print what was asked for. Whoever reads it may have had enough."""
    try:
        print(words, flush=True)  # noqa: T201 - this is what was asked for
    except BrokenPipeError:
        _say_no_more()


def _say_no_more() -> None:
    from adapters.console.lines import write_nowhere  # noqa: PLC0415 - needed only where the output is lost

    write_nowhere(sys.stdout)


def main() -> None:
    """Run the command line; what an operator can mend is told in one line, with exit code 2."""
    try:
        sys.exit(app(exit_on_error=True))
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as problem:
        sentence = _told(problem)
        if sentence is None:
            raise
        print(sentence, file=sys.stderr)  # noqa: T201 - said to the operator
        if isinstance(problem, OSError):
            _say_no_more()
        sys.exit(2)


def _told(problem: Exception) -> str | None:
    """Return what to tell the operator about a problem that is theirs to mend, or None where it is ours."""
    from pydantic import ValidationError  # noqa: PLC0415 - loaded already wherever it can be raised

    from adapters.storage.errors import StorageProblem  # noqa: PLC0415 - the same
    from bot.ports import CannotConnect  # noqa: PLC0415 - the same
    from deploy.house import Refuses  # noqa: PLC0415 - the same

    match problem:
        case StorageProblem() | CannotConnect() | Refuses() | HalfConfigured() | Mistyped() | env_file.CannotRead():
            return str(problem)
        case OSError() if problem.errno in FULL:
            return f"What there is to say cannot be written: {problem.strerror}."
        case ValidationError():
            wrong = "; ".join(f"{str(each['loc'][0]).upper()}: {each['msg']}" for each in problem.errors())
            return f"A setting cannot be read: {wrong}."
        case _:
            return None


if __name__ == "__main__":
    main()
