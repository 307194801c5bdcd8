"""How a card looks at a terminal."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from adapters.console import draw
from adapters.console.numbers import Numbers, Pressed, number_in
from adapters.console.page import Line, Look, Piece, plain
from adapters.console.paper import Paper
from bot.card import Bold, Button, Buttons, Card, Divider, Facts, Menu, Moment, Script, Style, Text
from bot.chat import Call

FULL = Card(
    (
        Text.of("Call ", Bold("Acme"), " at ", Moment(datetime(2026, 11, 3, 15, tzinfo=UTC), "10:00"), ".\nToday."),
        Facts((("Phone", Text.of("+1 425 555 0100")), ("Role", Text.of(Bold("Analyst"))))),
        Script("Hello,\nthis is Alice."),
        Buttons((Button("Done", Call("a"), Style.MAIN), Button("Remove", Call("b"), Style.DANGER))),
        Menu("Later", (Button("Tomorrow", Call("c")), Button("Next week", Call("d")))),
        Divider(),
        Text.of("More"),
    ),
    "A card",
)


def test_every_element_reads_well_without_any_colour() -> None:
    assert plain(draw.card(FULL, 7)) == (
        "Call Acme at 10:00.\n"
        "Today.\n"
        "  Phone: +1 425 555 0100\n"
        "  Role: Analyst\n"
        "    Hello,\n"
        "    this is Alice.\n"
        "[7] Done   [8] Remove\n"
        "Later\n"
        "    [9] Tomorrow\n"
        "    [10] Next week\n"
        "--------------------\n"
        "More"
    )


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("[bold]Acme[/bold] :smile:", "[bold]Acme[/bold] :smile:"),
        ("\x1b[31mred\x1b]0;title\x07\x9b2J\x00", "[31mred]0;title2J"),
        ("a\tb", "a    b"),
        ("a\r\nb\rc", "a\nbc"),
        ("half \udcff", "half "),
        ("שלום", "שלום"),
    ],
)
def test_what_people_typed_is_neither_markup_nor_a_command_to_the_terminal(typed: str, shown: str) -> None:
    """The same holds in each place where a card carries text."""
    call = Call("x")
    assert plain(draw.card(Card((Text.of(typed),), ""))) == shown
    assert plain(draw.card(Card((Text.of(Bold(typed)),), ""))) == shown
    everywhere = Card((Facts(((typed, Text.of(typed)),)), Script(typed), Menu(typed, (Button(typed, call),))), "")
    written = Paper(200, colours=False).written(draw.card(everywhere))
    assert not {character for character in written if character < " "} - {"\n"}
    written.encode()


def test_lines_are_no_wider_than_the_paper_and_buttons_stay_whole() -> None:
    long = Card(
        (
            Text.of("word " * 30),
            Text.of("x" * 95),
            Text.of("漢" * 30),
            Script("speak " * 20),
            Buttons(tuple(Button(f"Press number {n}", Call(f"b{n}")) for n in range(5))),
        ),
        "",
    )
    lines = Paper(40).written(draw.card(long)).splitlines()
    assert max(map(len, lines)) <= 40
    assert "漢" * 20 in lines
    assert all(line == line.rstrip() for line in lines)
    rows = [line for line in lines if "Press" in line]
    assert len(rows) == 5 or all(row.startswith("[") and row.endswith(tuple("01234")) for row in rows)
    assert [line for line in lines if "speak" in line][1].startswith("    speak")
    assert "x" * 40 in lines


def test_colours_only_where_they_are_wanted() -> None:
    page = (Line((Piece("Acme", Look.STRONG),)), Line.of("! no", Look.PROBLEM))
    assert Paper(colours=False).written(page) == "Acme\n! no\n"
    assert Paper(colours=True).written(page) == "\x1b[1mAcme\x1b[0m\n\x1b[33m! no\x1b[0m\n"


def test_numbers_count_on_from_card_to_card() -> None:
    numbers = Numbers()
    first, second = numbers.add(FULL), numbers.add(FULL)
    assert (first, second) == (1, 5)
    assert numbers.press(2) == Pressed(Call("b"), 1)
    assert numbers.press(8) == Pressed(Call("d"), 5)
    assert numbers.press(9) == "There is no button [9]; the numbers go up to 8."
    numbers.retire(first)
    assert "[2] is over" in str(numbers.press(2))
    assert numbers.press(5) == Pressed(Call("a"), 5)


def test_what_is_a_number() -> None:
    assert [number_in(line) for line in ("3", " [12] ", "/4", "0")] == [3, 12, 4, 0]
    assert [number_in(line) for line in ("", "3a", "-1", "²", "٣", "1234567", "[]")] == [None] * 7
