"""The console at a real pseudo-terminal, as a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.console.clock import NOTE
from adapters.storage.store import open_store
from bot.chat import Actor, Asked, Place, Profile
from bot.commands import COMMANDS
from bot.core import Core
from bot.line import parse_line
from scheduler.timer import SystemClock
from tests.adapters.console_process import COMMAND, surroundings
from tests.fakes.migrated_file import lay
from tests.fakes.pseudo import CLEAR, CTRL_C, CTRL_D, ENTER, TAB, UP, PseudoTerminal

Open = Callable[[], PseudoTerminal]


@pytest.fixture
def url(tmp_path: Path) -> str:
    """An empty database of its own."""
    file = tmp_path / "terminal.db"
    lay(file)
    return f"sqlite:///{file}"


@pytest.fixture
def sit_down(url: str) -> Iterator[Open]:
    """Alice sits down at a terminal, as often as she wants."""
    opened: list[PseudoTerminal] = []

    def open_one() -> PseudoTerminal:
        opened.append(PseudoTerminal(COMMAND, surroundings(url, TERM="xterm")))
        opened[-1].expect(r"^>$")
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


def about_to_be_nudged(url: str, seconds: float) -> None:
    """Leave a database in which Alice's next card comes in a few seconds of the moved clock."""
    store = open_store(url)
    clock = SystemClock()
    profile = Profile("alice", "en-US", "America/New_York")
    call = parse_line(COMMANDS, "/lead add Acme sent:yesterday phone:+1 425 555 0100")
    Core(store, clock, COMMANDS).answer(Asked(Actor("console", "alice"), profile, Place("here", own=True), call, "1"))
    with store.begin() as tx:
        due = tx.next_at()
    assert due
    store.notes.write(NOTE, str((due - clock.now() - timedelta(seconds=seconds)).total_seconds()))
    store.close()


def test_a_nudge_comes_while_something_is_half_typed(url: str, sit_down: Open) -> None:
    """It stands above the prompt, and the typed words stay and can be finished."""
    about_to_be_nudged(url, 5)
    terminal = sit_down()
    terminal.type("/lead li")
    terminal.expect(r"^> /lead li")
    assert "follow-up today" not in terminal.screen()
    terminal.expect(r"^\* You have one follow-up today\.\n(.*\n)+\+1 425 555 0100\n(.*\n)+> /lead li$")
    assert terminal.screen().count("> /lead li") == 1
    terminal.type(f"st{ENTER}")
    terminal.expect(r"^> /lead list\n(.*\n)*Your leads\n(.*\n)+>$")
    terminal.type(CTRL_D)
    assert terminal.ends() == 0


def test_a_form_is_filled_and_edited_and_left(sit_down: Open) -> None:
    """What was given stands there to be edited; Ctrl-C leaves, and the number comes back to what was typed."""
    terminal = sit_down()
    terminal.type(f"/lead add Acme sent:2026-13-45{ENTER}")
    terminal.expect(r"^    ! “2026-13-45” is not in the calendar.*\n(.*\n)*Sent: 2026-13-45$")
    terminal.type(f"{CLEAR}yesterday{ENTER}")
    terminal.expect(r"^Sent: yesterday\n(.*\n)*Saved as lead 1\. Acme.*\n(.*\n)*>$")

    terminal.type(f"/lead add{ENTER}")
    terminal.expect(r"^Company: Who is hiring; \? if nobody says\nCompany:$")
    terminal.type(f"Beta{ENTER}")
    terminal.expect(r"^Role: Which position\nRole:$")
    terminal.type(CTRL_C)
    number = terminal.expect(r"nothing is lost: \[(\d+)\](.*\n)*>$")[1]
    terminal.type(f"{number}{ENTER}")
    terminal.expect(r"^  Company: Beta\n(.*\n)*Company: Beta$")
    terminal.type(f" GmbH{ENTER}")
    terminal.expect(r"^Company: Beta GmbH\nRole: Which position\nRole:$")
    terminal.type(CTRL_D)
    terminal.expect(r"You left (.*\n)*You left .*\n\n>$")
    terminal.type(f"/quit{ENTER}")
    assert terminal.ends() == 0


def test_completion_history_and_interrupts(sit_down: Open) -> None:
    """Tab completes, Up brings an older line back, Ctrl-C takes a line back and ends nothing."""
    terminal = sit_down()
    terminal.type(f"/lead add Acme - Analyst{ENTER}")
    terminal.expect(r"^Saved as lead 1\.(.*\n)+>$")
    terminal.type("/lead sh")
    terminal.expect(r"^ +/lead show lead \[page:…\]$")
    terminal.type(TAB)
    terminal.expect(r"^> /lead show")
    terminal.type("Ac")
    terminal.expect(r"^ +1\. Acme - Analyst")
    terminal.type(TAB)
    terminal.expect(r"^> /lead show 1$")
    terminal.type(ENTER)
    terminal.expect(r"^> /lead show 1\n1\. Acme - Analyst\n(.*\n)+>$")
    terminal.type(f"{UP}{UP}")
    terminal.expect(r"^> /lead add Acme - Analyst\Z")
    terminal.type(CTRL_C)
    terminal.expect(r"^/quit, or Ctrl-D, leaves\.\n\n>$")
    terminal.type(f"/clock next{ENTER}")
    terminal.expect(r"^It is now (.*\n)+\n\* (You have one follow-up today|Your week)\.\n(.*\n)+>$")
    terminal.type(CTRL_D)
    assert terminal.ends() == 0


def test_without_colours_where_nobody_wants_them(url: str) -> None:
    """NO_COLOR leaves the words, and a terminal that can only print gets plain lines."""
    terminal = PseudoTerminal(COMMAND, surroundings(url, TERM="dumb", NO_COLOR="1"))
    try:
        terminal.expect(r"^>$")
        terminal.type("/lead add Acme\n")
        terminal.expect(r"Saved as lead 1\. Acme(.*\n)+>$")
        terminal.type(CTRL_D)
        assert terminal.ends() == 0
        assert "\x1b" not in terminal.raw
    finally:
        terminal.close()
