"""What the console takes from the machine, how its clock moves, and what it offers to complete."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.console import machine
from adapters.console.clock import BadSpan, MovedClock, read_span, was_moved
from adapters.console.offers import offers
from bot.chat import Actor, Profile
from bot.commands import COMMANDS
from bot.kinds import Suggestion
from bot.spec import Command, Param
from tests.fakes.clock import HandClock


class Slate:
    """Notes on a slate."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.written: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        """Return what stands there."""
        return self.written.get(name)

    def write(self, name: str, value: str) -> None:
        """Write it down."""
        self.written[name] = value


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de-DE"),
        ({"LC_ALL": "pt_BR", "LANG": "de_DE.UTF-8"}, "pt-BR"),
        ({"LANG": "ca_ES@valencia"}, "ca-ES"),
        ({"LANG": "C.UTF-8"}, ""),
        ({"LC_ALL": "", "LANG": "POSIX"}, ""),
        ({}, ""),
    ],
)
def test_the_language_is_the_locale(variables: dict[str, str], language: str) -> None:
    assert machine.language(variables) == language


@pytest.mark.parametrize(
    ("variable", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        (":Asia/Tokyo", "Asia/Tokyo"),
        (":/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"),
        ("", "UTC"),
        ("CET-1CEST,M3.5.0,M10.5.0/3", ""),
        ("../../etc/passwd", ""),
    ],
)
def test_the_zone_is_the_variable_where_there_is_one(variable: str, zone: str, tmp_path: Path) -> None:
    """Even where the variable names no place: the machine's own zone is then not in force."""
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc" / "timezone").write_text("America/Chicago\n")
    assert machine.zone({"TZ": variable}, tmp_path) == zone


def test_the_zone_is_the_link_or_the_file_else(tmp_path: Path) -> None:
    etc = tmp_path / "etc"
    etc.mkdir()
    assert machine.zone({}, tmp_path) == ""
    (etc / "timezone").write_text("America/Chicago\n")
    (etc / "localtime").write_bytes(b"TZif2")
    assert machine.zone({}, tmp_path) == "America/Chicago"
    (etc / "localtime").unlink()
    (etc / "localtime").symlink_to("/var/db/timezone/zoneinfo/Europe/Berlin")
    assert machine.zone({}, tmp_path) == "Europe/Berlin"
    (etc / "timezone").write_bytes(b"\xff\xfe nonsense")
    (etc / "localtime").unlink()
    assert machine.zone({}, tmp_path) == ""


def test_who_is_who(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert machine.who("  Alice \x1b Martin ") == Actor("console", "Alice Martin")
    assert len(machine.who("x" * 500).id) == machine.LONGEST_NAME
    monkeypatch.setenv("LOGNAME", "carol")
    assert machine.who(None) == machine.who(" ") == Actor("console", "carol")
    profile = machine.profile(Actor("console", "carol"), {"LANG": "de_DE", "TZ": "Europe/Berlin"}, tmp_path)
    assert profile == Profile("carol", "de-DE", "Europe/Berlin", watched=False)


def test_the_clock_moves_forward_only_and_stays_moved() -> None:
    base, slate = HandClock(), Slate()
    clock = MovedClock(base, slate)
    assert clock.now() == base.now()
    clock.move(timedelta(days=-1))
    clock.move_to(base.now())
    assert clock.now() == base.now()
    assert not was_moved(slate)
    clock.move(timedelta(days=3, microseconds=5))
    clock.move_to(base.now())
    assert clock.now() - base.now() == timedelta(days=3, microseconds=5)
    assert MovedClock(base, slate).now() == clock.now()
    assert was_moved(slate)


@pytest.mark.parametrize(
    ("text", "span"),
    [("+3d", timedelta(days=3)), ("+2h", timedelta(hours=2)), (" +1W ", timedelta(weeks=1)), ("+4 d", timedelta(4))],
)
def test_spans(text: str, span: timedelta) -> None:
    assert read_span(text) == span


@pytest.mark.parametrize("text", ["3d", "-3d", "+3", "+d", "+3m", "+0d", "+367d", "+99999w", "+3.5d", "soon", "+٣d"])
def test_no_spans(text: str) -> None:
    with pytest.raises(BadSpan, match="/clock"):
        read_span(text)


async def _suggest(command: Command[...], param: Param, text: str) -> Sequence[Suggestion]:
    """Offer one thing for each parameter, which tells what was asked."""
    return (Suggestion(f"4. {command.words} {param.name} <{text}>", "k3j9x2m1qa7b"),)


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("", "lead add "),
        ("/le", "lead add "),
        ("lead sh", "lead show "),
        ("/LEAD LI", "lead list "),
        ("/cl", "clock next"),
        ("/lead show ac", "4"),
        ("/followup zone ber", "k3j9x2m1qa7b"),
        ("/lead add Acme ro", "role:"),
        ("/lead add Acme role:Analyst se", "sent:"),
    ],
)
async def test_what_is_offered(line: str, offered: str) -> None:
    assert offered in [each.words for each in await offers(COMMANDS, _suggest, line)]


async def test_an_offer_takes_the_place_of_what_it_completes() -> None:
    """Each offer says how much of what is typed it replaces."""
    (show,) = [each for each in await offers(COMMANDS, _suggest, "/lead sh") if each.words == "lead show "]
    assert show.over == len("lead sh")
    value = (await offers(COMMANDS, _suggest, "/lead show new y"))[0]
    assert (value.over, value.label) == (len("new y"), "4. lead show lead <new y>")
    zone = (await offers(COMMANDS, _suggest, "/followup zone zone:new y"))[0]
    assert (zone.over, zone.label) == (len("new y"), "4. followup zone zone <new y>")
    names = await offers(COMMANDS, _suggest, "/lead add Acme role:Analyst ro")
    assert "role:" not in [each.words for each in names]
    assert await offers(COMMANDS, _suggest, "what is this") == ()
