"""Cards as Block Kit: within every limit, and harmless whatever they say."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack import limits
from adapters.slack.draw import MORE, message
from bot.card import Bold, Button, Buttons, Card, Divider, Element, Facts, Menu, Moment, Script, Style, Text
from bot.chat import Call
from bot.text import clean
from tests.fakes.seen import Seen
from tests.fakes.slack.blocks import check_message
from tests.fakes.slack.checks import Report, length
from tests.fakes.slack.reading import message as reading

NASTY = st.text(
    st.sampled_from("<>!@#|&;*_~`:\n[]() \u202eaé😀👨\u200d👩🏽") | st.characters(codec="utf-8"), max_size=60
).map(clean)
AT = datetime(2026, 11, 9, 14, tzinfo=UTC)


def button(label: str, number: int = 0, style: Style = Style.PLAIN) -> Button:
    """Return a button of its own."""
    return Button(label, Call("lead show", {"lead": str(number)}), style)


def drawn(*elements: Element, summary: str = "Something") -> tuple[Seen, Report]:
    """Draw a card and read it; return what is seen, and what Slack would not stand for."""
    report = Report()
    made = message(Card(elements, summary))
    check_message(made, report)
    return reading(made["text"], made.get("blocks", []), private=True), report


def test_every_element_is_drawn() -> None:
    seen, report = drawn(
        Text.of("Hello ", Bold("Acme"), " on ", Moment(AT, "Monday at 9")),
        Facts((("Company", Text.of("Acme")), ("When", Text.of(Moment(AT, "Monday"))))),
        Script("This is Ana."),
        Divider(),
        Buttons((button("Done", 1, Style.MAIN), button("Remove", 2, Style.DANGER))),
        Menu("Pick one", (button("First", 3),)),
    )
    assert seen.text == "Hello Acme on Monday at 9\nCompany: Acme\nWhen: Monday\nThis is Ana."
    assert seen.buttons == ("Done", "Remove")
    assert seen.menus == {"Pick one": ("First",)}
    assert report.problems == []


def test_ids_of_buttons_and_options_are_their_calls() -> None:
    blocks = message(Card((Buttons((button("A", 1),)), Menu("Pick", (button("B", 2),))), "x"))["blocks"]
    assert blocks[0]["elements"][0]["action_id"] == "lead/show?lead=1"
    assert blocks[1]["elements"][0]["options"][0]["value"] == "lead/show?lead=2"


@given(NASTY, NASTY, NASTY)
def test_whatever_is_said_is_harmless_and_reads_as_it_is(said: str, bold: str, label: str) -> None:
    seen, report = drawn(
        Text.of(said, Bold(bold)),
        Facts(((said, Text.of(bold)),)),
        Script(said),
        Buttons((button(label or "x", 1),)),
        Menu(label or "x", (button(bold or "x", 2),)),
        summary=said,
    )
    assert (report.problems, report.pings) == ([], 0)
    assert seen.text == "\n".join([each for each in (said + bold,) if each] + [f"{said}: {bold}"] + [said] * bool(said))


@pytest.mark.parametrize("size", [limits.TEXT - 1, limits.TEXT, limits.TEXT + 1, 10_000])
@pytest.mark.parametrize("character", ["x", "é", "😀", "e\u0301"])
def test_long_texts_fit(character: str, size: int) -> None:
    words = character * size
    for element in (Text.of(words), Text.of("x", Bold(words)), Script(words), Facts((("Note", Text.of(words)),))):
        assert drawn(element)[1].problems == []


@pytest.mark.parametrize(
    ("limit", "element"),
    [
        (limits.BUTTON, lambda words: Buttons((button(words),))),
        (limits.OPTION, lambda words: Menu("x", (button(words),))),
        (limits.PLACEHOLDER, lambda words: Menu(words, (button("x"),))),
    ],
)
def test_labels_are_whole_at_their_limit_and_cut_above_it(limit: int, element: object) -> None:
    assert callable(element)
    for size, whole in ((limit, True), (limit + 1, False)):
        seen, report = drawn(element("x" * size))
        assert report.problems == []
        shown = "".join((*seen.buttons, *seen.menus, *(each for options in seen.menus.values() for each in options)))
        assert ("…" not in shown) is whole


def test_a_card_of_too_many_elements_says_so() -> None:
    whole, report = drawn(*[Text.of("line")] * limits.BLOCKS)
    assert (whole.text.count("line"), report.problems) == (limits.BLOCKS, [])
    cut, report = drawn(*[Text.of("line")] * (limits.BLOCKS + 1))
    assert (cut.text.count("line"), report.problems) == (limits.BLOCKS - 1, [])
    assert cut.text.endswith(MORE)


def test_a_message_without_words_still_has_a_text() -> None:
    assert message(Card((), " "))["text"] == "Followthrough"
    assert drawn(Text.of(""), Script(""))[1].problems == []
    assert drawn(Text.of("x"), summary="&<" * 4000)[1].problems == []


@given(NASTY, st.integers(1, 60))
def test_a_cut_fits_and_keeps_the_beginning(text: str, most: int) -> None:
    cut = limits.cut(text, most)
    assert limits.length(cut) == length(cut) <= most
    assert cut == text or text.startswith(cut[:-1])


def test_a_cut_does_not_go_through_a_character() -> None:
    family = "👨\u200d👩\u200d👧"
    assert limits.cut(f"ab{family}", 6) == "ab👨…"
    assert limits.cut("cafe\u0301s", 5) == "caf…"
