"""The console in a pipe: lines in, plain text out, as a process of its own."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.adapters.console_process import COMMAND, surroundings
from tests.fakes.migrated_file import lay


def piped(folder: Path, lines: bytes, **more: str) -> subprocess.CompletedProcess[bytes]:
    """Run the console with these lines as its input, over what was there or an empty database."""
    file = folder / "pipe.db"
    if not file.exists():
        lay(file)
    environ = surroundings(f"sqlite:///{file}", **more)
    return subprocess.run(COMMAND, input=lines, env=environ, capture_output=True, check=False, timeout=30)


def test_a_conversation_in_a_pipe(tmp_path: Path) -> None:
    """Answers come on standard output, plain and in order; a form reads the next lines."""
    told = piped(tmp_path, "/lead add Acme\nlead add sent:blah\nÉclair GmbH\nyesterday\n\n/lead list\n1".encode())
    said = told.stdout.decode()
    assert told.returncode == 0
    assert told.stderr == b""
    assert "\x1b" not in said
    assert "> " not in said
    order = ["Saved as lead 1. Acme", "! Please give the company.", "Saved as lead 2. Éclair GmbH", "Your leads"]
    assert sorted(order, key=said.index) == order
    assert "Change day" in said.rpartition("Your leads")[2]
    assert max(map(len, said.splitlines())) <= 100
    again = piped(tmp_path, b"/lead list\n/clock next\n")
    assert "2. Éclair GmbH".encode() in again.stdout
    assert b"* You have" in again.stdout
    assert again.returncode == 0


def test_a_form_left_open_at_the_end(tmp_path: Path) -> None:
    told = piped(tmp_path, b"/lead add\nAcme\n")
    assert told.stdout.decode().rstrip().splitlines()[-1] == (
        "The input ended before “Add a lead” was filled in; nothing of it was saved."
    )
    assert told.returncode == 0
    assert b"no leads yet" in piped(tmp_path, b"/lead list\n").stdout


@pytest.mark.parametrize(
    "lines",
    [
        b"",
        b"\n\n",
        b"\xff\xfe\x00\x1b[2J\n/lead add \xff\xfe\x00Acme\x1b[31m\n",
        b"/lead add " + b"x" * 10_000 + b"\n" + b"y" * 10_000 + b"\n" * 3,
        b"/lead add\n" * 400,
        b"/lead add sent:blah\n" + b"zzz\n" * 400,
        "/lead add “Acme” sent:“tuesday”\r\n/quit\r\nnever read\r\n".encode(),
    ],
    ids=["nothing", "empty lines", "no UTF-8", "long", "forms in forms", "wrong again and again", "Windows"],
)
def test_nothing_that_is_piped_in_is_a_traceback(tmp_path: Path, lines: bytes) -> None:
    told = piped(tmp_path, lines)
    assert told.returncode == 0
    assert told.stderr == b""
    assert b"Traceback" not in told.stdout
    assert b"\x1b" not in told.stdout
    assert b"never" not in told.stdout


def test_an_output_that_cannot_write_everything_gets_what_it_can(tmp_path: Path) -> None:
    told = piped(tmp_path, "/lead add 株式会社\n".encode(), PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert b"Saved as lead 1. ????" in told.stdout
    assert told.stderr == b""


def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    """As in ``followthrough console | head -1``."""
    environ = surroundings(f"sqlite:///{tmp_path / 'pipe.db'}")
    with subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environ
    ) as running:
        assert running.stdin
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        running.stdin.write(b"/lead add Acme\n/lead list\n")
        running.stdin.flush()
        assert running.wait(30) == 0
        assert running.stderr.read() == b""


def test_a_pipe_needs_no_line_editing(tmp_path: Path) -> None:
    """What a process does not use it does not load."""
    environ = surroundings(f"sqlite:///{tmp_path / 'pipe.db'}", PYTHONPROFILEIMPORTTIME="1")
    told = subprocess.run(COMMAND, input=b"/lead list\n", env=environ, capture_output=True, check=False, timeout=30)
    assert b"rich.text" in told.stderr
    for unused in (b"prompt_toolkit", b"slack_bolt", b"discord"):
        assert unused not in told.stderr
