"""What settings are made of, asked for by a command: what is read, what is suggested, what is said about bad input."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import pytest

from bot.ask import Ask
from bot.card import Card, Reply, Text
from bot.chat import Actor, Asked, Call, Place
from bot.core import Core
from bot.days import countries
from bot.days.hours import Hours as HoursOfDay
from bot.form import Form
from bot.kinds import MOST_SUGGESTIONS, Country, Hours, Number, Weekdays
from bot.spec import command
from bot.voice import days as say
from tests.fakes.clock import HandClock
from tests.stores import open_anywhere
from tests.talk import NEW_YORK, Talk

DANA = Actor("console", "dana")


@command("thing set", title="Set a thing")
def thing_set(
    _: Ask,
    country: Annotated[countries.Country, Country("A country")],
    days: Annotated[frozenset[int], Weekdays("Some days")],
    weekend: Annotated[frozenset[int], Weekdays("A weekend", most=6, empty=True)],
    hours: Annotated[HoursOfDay, Hours("Some hours")],
    limit: Annotated[int, Number("How many", most=10)],
    page: Annotated[int | None, Number("Which page")] = None,
) -> Reply:
    """Set one."""
    said = (str(country), say.weekdays(days), say.weekdays(weekend), say.hours(hours), str(limit), str(page))
    return Reply(Card((Text.of("; ".join(said)),), "Set"))


@pytest.fixture(scope="module")
def core() -> Iterator[Core]:
    with open_anywhere() as store:
        yield Core(store, HandClock(), (thing_set,))


GOOD = {"country": "bavaria", "days": "mon-fri", "weekend": "none", "hours": "9-5", "limit": "10"}


def test_what_is_given_is_read(core: Core) -> None:
    talk = Talk(core, DANA)

    said = talk.say("/thing set " + " ".join(f"{name}:{value}" for name, value in GOOD.items()))

    assert said.splitlines()[-1] == "DE-BY; Monday to Friday; no day; 09:00 to 17:00; 10; None"


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("country", "germny", "Which country is that? Try Germany (DE), "),
        ("days", "none", "From one to 7 days of the week are possible here, for instance sat and sun."),
        ("days", "someday", "I could not read that as weekdays. Try “mon-fri”, “mon, tue and sat” or “every day”."),
        ("weekend", "every day", "From none to 6 days of the week are possible here, for instance sat and sun."),
        ("hours", "22-6", "Hours lie within one day and last at least an hour. "),
        ("limit", "0", "Please give a whole number from 1 to 10."),
        ("limit", "1000", "Please give a whole number from 1 to 10."),
        ("limit", "1,000", "Please give a whole number from 1 to 10."),
        ("limit", "9" * 10_000, "Please give a whole number from 1 to 10."),
        ("page", "-1", "Please give a whole number, 1 or more."),
    ],
)
def test_bad_input_gets_one_sentence_with_what_is_possible(core: Core, name: str, value: str, problem: str) -> None:
    answer = Talk(core, DANA).ask(Call("thing set", {**GOOD, name: value}))

    assert isinstance(answer, Form)
    assert {field.param.name: field.problem for field in answer.problems}.keys() == {name}
    assert answer.problems[0].problem.startswith(problem)


@pytest.mark.parametrize(
    ("name", "text", "first"),
    [
        ("country", "germany", "Germany (DE)"),
        ("country", "bava", "Bayern, Germany (DE-BY)"),
        ("days", "", "Monday to Friday"),
        ("days", "sat", "Saturday and Sunday"),
        ("weekend", "", "Monday to Friday"),
        ("weekend", "no", "None"),
        ("hours", "after", "After work, 17:30 to 21:00"),
        ("hours", "whenever", "9:00 to 21:00"),
        ("limit", "3", None),
    ],
)
def test_what_can_be_picked_is_suggested(core: Core, name: str, text: str, first: str | None) -> None:
    asked = Asked(DANA, NEW_YORK, Place("dm", own=True), Call("thing set"), "")

    found = core.suggest(asked, name, text)

    assert next((each.label for each in found), None) == first
    assert len(found) <= MOST_SUGGESTIONS
    for each in found:
        answer = Talk(core, DANA).ask(Call("thing set", {**GOOD, name: each.value}))
        assert isinstance(answer, Reply), each


def test_only_possible_weekdays_are_suggested(core: Core) -> None:
    asked = Asked(DANA, NEW_YORK, Place("dm", own=True), Call("thing set"), "")
    days, weekend = ({each.label for each in core.suggest(asked, name, "")} for name in ("days", "weekend"))

    assert days - weekend == {"Every day"}
    assert weekend - days == {"None"}
