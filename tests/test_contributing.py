"""What CONTRIBUTING says about adding a command is true: it is done in a copy of the project, and checked there."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
FOLDERS = ("bot", "adapters", "scheduler", "deploy", "docs", "tests")
FILES = ("pyproject.toml", "README.md", "CONTRIBUTING.md", ".env.example")
BLOCK = re.compile(r"^```(?:python|po)\n# (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CHECKS = [
    *("tests/test_every_command.py", "tests/test_catalogue.py", "tests/test_spanish_commands.py"),
    *("tests/test_generated.py", "tests/adapters/test_slack_manifest.py"),
]
"""What looks at a command because it is in the table, at its texts, and at what is made from both."""
SAY = """
import sys
from pathlib import Path
from bot.chat import Actor
from bot.commands import COMMANDS
from bot.core import Core
from tests.fakes.clock import HandClock
from tests.stores import open_sqlite
from tests.talk import Talk

with open_sqlite(Path(sys.argv[1])) as store:
    alice = Talk(Core(store, HandClock(), COMMANDS), Actor("test", "alice"))
    alice.say("/lead add Acme")
    assert "You have one lead." in alice.say("/lead count")
    assert "You have 0 leads." in alice.say("/lead count in touch")
    assert "Please choose one of" in alice.open("/lead count stage:nowhere").problems[0].problem
    alice.say("/followup language es")
    assert "Tienes una oportunidad." in alice.say("/lead contar")
"""


def blocks() -> dict[str, str]:
    """Return what goes into which file."""
    return dict(BLOCK.findall(PAGE))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the project."""
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in FILES:
        shutil.copy(ROOT / file, tmp_path)
    return tmp_path


def ran(copy: Path, *args: str) -> None:
    """Run Python in the copy, and see that all is well."""
    done = subprocess.run(
        [sys.executable, *args],
        cwd=copy,
        env={"PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def change(file: Path, before: str, after: str) -> None:
    """Put something else where something stands exactly once."""
    text = file.read_text("utf-8")
    assert text.count(before) == 1, f"{before!r} in {file.name}"
    file.write_text(text.replace(before, after), "utf-8")


def add_the_function(file: Path, example: str) -> None:
    """Put the function at the end, and its imports in the place of those from the same modules."""
    for line, module in re.findall(r"^(from (\S+) import .*?)(?:  #.*)?$", example, re.MULTILINE):
        (before,) = re.findall(rf"^from {re.escape(module)} import .*$", file.read_text("utf-8"), re.MULTILINE)
        change(file, before, line)
    function = example[example.index("@command") :]
    file.write_text(f"{file.read_text('utf-8')}\n\n{function}", "utf-8")


def add_the_name(file: Path, example: str) -> None:
    """Put the name where the example has it: into the import, and into the table."""
    (name,) = re.findall(r"^from bot.commands.lead import lead_add, (\w+), \.\.\.$", example, re.MULTILINE)
    assert re.search(rf"^COMMANDS: Named = \(\n    \.\.\.\n    {name},$", example, re.MULTILINE)
    change(file, "import lead_add,", f"import lead_add, {name},")
    change(file, "\n    lead_help,\n", f"\n    {name},\n    lead_help,\n")


def translate(file: Path, example: str) -> None:
    """Fill in each entry that stands in the catalogue without its Spanish."""
    for entry in example.strip().split("\n\n"):
        empty = re.sub(r'^(msgstr\S*) ".*"$', r'\1 ""', entry, flags=re.MULTILINE)
        change(file, f"{empty}\n", f"{entry}\n")


def test_adding_a_command_touches_three_files() -> None:
    assert list(blocks()) == ["bot/commands/lead.py", "bot/commands/__init__.py", "bot/locale/es.po"]


def test_the_example_command_works_as_it_stands_and_passes_every_check(copy: Path) -> None:
    function, name, spanish = blocks().items()
    add_the_function(copy / function[0], function[1])
    add_the_name(copy / name[0], name[1])
    ran(copy, "-m", "deploy.generate")
    translate(copy / spanish[0], spanish[1])

    ran(copy, "-m", "ruff", "format", "--no-cache", function[0], name[0])
    ran(copy, "-m", "ruff", "check", "--no-cache", function[0], name[0])
    ran(copy, "-m", "pytest", "-q", *CHECKS)
    ran(copy, "-c", SAY, str(copy / "leads.db"))
