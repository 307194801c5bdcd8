"""Forms as modals: every command's, with whatever was given, within every limit."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack import form as forms
from adapters.slack import hear, limits
from adapters.slack.draw import message
from bot import kinds
from bot.ask import Ask
from bot.card import Card, Reply
from bot.chat import Call
from bot.commands import COMMANDS
from bot.days.words import Looks
from bot.form import Field, Form, ask_for
from bot.spec import Command, Param, command
from bot.text import clean
from tests.fakes.slack.blocks import check_message, check_view
from tests.fakes.slack.checks import Report

HEARD = hear.Heard(hear.actor("T1", "U1"), "C1", "k", "t", "https://hooks.example/" + "x" * 200, pressed=True)


class Size(StrEnum):
    """Something to choose."""

    SMALL = "small"
    LARGE = "large"


@command("thing make", title="Make a thing of all kinds")
def typed_kinds(
    _: Ask,
    words: Annotated[str, kinds.Words("Some words", most=10)],
    lines: Annotated[str | None, kinds.Words("Lines", most=3000, lines=True)] = None,
    day: Annotated[str | None, kinds.Day("A day", Looks.BACK)] = None,
    phone: Annotated[str | None, kinds.Phone("A phone")] = None,
    email: Annotated[str | None, kinds.Email("An email")] = None,
) -> Reply:
    """Make one."""
    return Reply(Card((), f"{words}{lines}{day}{phone}{email}"))


@command("thing pick", title="Pick")
def picked_kinds(
    _: Ask,
    lead: Annotated[str, kinds.LeadRef("A lead")],
    zone: Annotated[str | None, kinds.Zone("A zone")] = None,
    size: Annotated[str | None, kinds.Choice("A size", Size)] = None,
    count: Annotated[str | None, kinds.Number("How many")] = None,
    country: Annotated[str | None, kinds.Country("A country")] = None,
) -> Reply:
    """Pick one."""
    return Reply(Card((), f"{lead}{zone}{size}{count}{country}"))


@command("thing time", title="Say when")
def timed_kinds(
    _: Ask,
    days: Annotated[str, kinds.Weekdays("Some days")],
    hours: Annotated[str, kinds.Hours("Some hours")],
) -> Reply:
    """Say when."""
    return Reply(Card((), f"{days}{hours}"))


def checked(made: Form) -> dict[str, dict[str, object]]:
    """Draw a form, fail if Slack would not stand for it, and return the element of each field."""
    report = Report()
    view = forms.modal(made, hear.metadata(HEARD, made.call))
    check_view(view, report)
    assert (report.problems, report.pings) == ([], 0)
    return {block["block_id"]: block["element"] for block in view["blocks"] if block["type"] == "input"}


@pytest.mark.parametrize(
    "each",
    [*filter(lambda each: each.asked, COMMANDS), typed_kinds, picked_kinds, timed_kinds],
    ids=lambda each: each.words,
)
def test_every_command_has_a_form_that_fits(each: Command[...]) -> None:
    for text in ("", "x", "x" * 10_000, "<!channel> & 😀" * 500):
        given_texts = {param.name: text for param in each.asked}
        made = ask_for(each, given_texts, {}, "d" * 12)
        if made.fields:
            checked(made)
        checked(ask_for(each, given_texts, {param.name: "Wrong. " * 600 for param in each.asked}, "d" * 12))


def test_each_kind_is_asked_for_in_its_way() -> None:
    typed = checked(ask_for(typed_kinds, {}, {}, "d"))
    assert {name: element["type"] for name, element in typed.items()} == dict.fromkeys(typed, "plain_text_input")
    assert typed["lines"]["multiline"]
    assert typed["words"]["max_length"] == 10
    picked = checked(ask_for(picked_kinds, {}, {}, "d"))
    assert [element["type"] for element in picked.values()] == [
        "external_select",
        "external_select",
        "static_select",
        "plain_text_input",
        "external_select",
    ]
    timed = checked(ask_for(timed_kinds, {}, {}, "d"))
    assert [element["type"] for element in timed.values()] == ["plain_text_input", "plain_text_input"]


def test_what_was_given_is_filled_in() -> None:
    typed = checked(ask_for(typed_kinds, {"words": "hi", "lines": "a\nb"}, {}, "d"))
    assert (typed["words"]["initial_value"], typed["lines"]["initial_value"]) == ("hi", "a\nb")
    chosen = checked(ask_for(picked_kinds, {"zone": "Europe/Berlin", "size": " LARGE"}, {}, "d"))
    assert isinstance(chosen["size"]["initial_option"], dict)
    assert chosen["size"]["initial_option"]["value"] == "large"
    assert isinstance(chosen["zone"]["initial_option"], dict)
    assert chosen["zone"]["initial_option"]["value"] == "Europe/Berlin"
    wrong = checked(ask_for(picked_kinds, {"zone": "Mars", "size": "huge"}, {"zone": "No.", "size": "No."}, "d"))
    assert not any("initial_option" in element for element in wrong.values())


@pytest.mark.parametrize(
    ("picked", "length", "kind"),
    [
        (0, 12, "multi_external_select"),
        (limits.OPTIONS, limits.OPTION_VALUE, "multi_external_select"),
        (limits.OPTIONS + 1, 12, "plain_text_input"),
        (1, limits.OPTION_VALUE + 1, "plain_text_input"),
    ],
)
def test_several_leads_are_ticked_while_they_fit_and_typed_otherwise(picked: int, length: int, kind: str) -> None:
    options = tuple(kinds.Suggestion(f"{number}. {'x' * 100}", f"{number:0{length}}") for number in range(picked))
    field = Field(Param("leads", kinds.Leads("Which leads"), required=True), "1, 2", "", options)

    element = checked(Form("Tidy up", Call("lead tidy", {"draft": "d" * 12}), (field,)))["leads"]

    assert element["type"] == kind
    ticked = element.get("initial_options", [])
    assert isinstance(ticked, list)
    assert [each["value"] for each in ticked] == ([each.value for each in options] if "select" in kind else [])
    assert ("initial_value" in element) == (kind == "plain_text_input")


@pytest.mark.parametrize(("size", "whole"), [(10, True), (11, False)])
def test_a_value_is_whole_at_its_limit_and_cut_above_it(size: int, whole: bool) -> None:  # noqa: FBT001 - a row
    made = checked(ask_for(typed_kinds, {"words": "x" * size}, {}, "d"))
    assert (made["words"]["initial_value"] == "x" * size) is whole


def test_problems_go_on_their_fields_only_if_all_are_there() -> None:
    made = ask_for(typed_kinds, {"words": "x"}, {"words": "Too short.", "day": "No day."}, "d")
    assert forms.errors(made, {"words": "", "day": ""}) == {"words": "Too short.", "day": "No day."}
    assert forms.errors(made, {"words": ""}) == {}
    assert forms.says_problems(forms.modal(made, ""))
    assert not forms.says_problems(forms.modal(ask_for(typed_kinds, {}, {}, "d"), ""))


def test_a_submitted_modal_is_read() -> None:
    state: dict[str, dict[str, dict[str, Any]]] = {
        "a": {"a": {"type": "plain_text_input", "value": "text"}},
        "b": {"b": {"type": "plain_text_input", "value": None}},
        "c": {"c": {"type": "external_select", "selected_option": {"value": "picked"}}},
        "d": {"d": {"type": "static_select", "selected_option": None}},
        "e": {"e": {"type": "multi_external_select", "selected_options": [{"value": "id1"}, {"value": "id2"}]}},
        "f": {"f": {"type": "multi_external_select", "selected_options": []}},
    }
    assert forms.values(state) == {"a": "text", "b": "", "c": "picked", "d": "", "e": "id1, id2", "f": ""}


def test_a_modal_remembers_where_its_answer_goes() -> None:
    call = Call("lead add", {"draft": "d" * 12})
    view = {"private_metadata": hear.metadata(HEARD, call), "id": "V1", "hash": "h"}
    heard, kept = hear.submission({"view": view, "team": {"id": "T1"}, "user": {"id": "U1"}})
    assert kept == call
    assert (heard.response_url, heard.channel, heard.pressed) == (HEARD.response_url, "C1", True)
    assert heard.actor == HEARD.actor


@given(st.text(max_size=200).map(clean), st.text(max_size=200).map(clean))
def test_a_form_in_words_holds_its_problems(given_text: str, problem: str) -> None:
    field = Field(typed_kinds.param("words"), given_text, problem)
    made = forms.as_card(Form("Title", Call("thing make", {"draft": "d" * 12}), (field,)), "Sentence.")
    report = Report()
    check_message(message(made), report)
    assert report.problems == []
    assert made.buttons()[0].call == Call("thing make", {"draft": "d" * 12, "open": "1"})
    assert made.summary == "Sentence."


def test_the_title_is_cut_to_what_slack_takes() -> None:
    long = Form("x" * (limits.TITLE + 1), Call("x"), ())
    assert len(forms.modal(long, "")["title"]["text"]) == limits.TITLE
