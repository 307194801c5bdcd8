"""What CONTRIBUTING says about adding a command is true."""

from __future__ import annotations

import re
from pathlib import Path

import bot.card
import bot.commands.lead as leads
from bot.chat import Actor
from bot.commands import COMMANDS
from bot.core import Core
from bot.pipeline.words import Stage
from bot.spec import Command
from tests.fakes.clock import HandClock
from tests.stores import open_sqlite
from tests.talk import Talk

PAGE = (Path(__file__).parent.parent / "CONTRIBUTING.md").read_text("utf-8")


def test_adding_a_command_touches_two_files_of_code() -> None:
    files = re.findall(r"^```python\n# (\S+)", PAGE, re.MULTILINE)

    assert files == ["bot/commands/lead.py", "bot/commands/__init__.py"]


def test_the_example_command_works_as_it_stands(tmp_path: Path) -> None:
    example = re.search(r"```python\n# bot/commands/lead.py\n(.*?)```", PAGE, re.DOTALL)
    assert example
    room = {**vars(bot.card), **vars(leads), "Stage": Stage}
    exec(compile(example[1], "CONTRIBUTING.md", "exec"), room)  # noqa: S102 - our own page
    added = room["lead_count"]
    assert isinstance(added, Command)

    with open_sqlite(tmp_path / "leads.db") as store:
        alice = Talk(Core(store, HandClock(), (*COMMANDS, added)), Actor("test", "alice"))
        alice.say("/lead add Acme")

        assert "You have 1 of them." in alice.say("/lead count")
        assert "You have 0 of them." in alice.say("/lead count in touch")
        assert "Please choose one of" in alice.open("/lead count stage:nowhere").problems[0].problem
