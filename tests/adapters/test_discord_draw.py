"""Cards and forms as Discord's components: within every limit, and harmless whatever they say."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from discord import ButtonStyle, ui
from hypothesis import example, given
from hypothesis import strategies as st

from adapters.discord import draw, forms, limits
from adapters.discord.escape import clipped, plain
from bot.card import Bold, Button, Buttons, Card, Divider, Element, Facts, Menu, Moment, Script, Style, Text
from bot.chat import Call
from bot.form import Field, Form
from bot.kinds import LeadRef, Leads, Suggestion, Words
from bot.spec import Param
from bot.text import clean
from tests.fakes.discord import reading, rules
from tests.fakes.discord.rules import COMPONENTS_V2, Json
from tests.fakes.seen import Seen

NASTY = st.text(
    st.sampled_from("<>@#|&\\*_~`:\n[]() -+.1/éa😀👨\u200d👩🏽") | st.characters(codec="utf-8"), max_size=60
).map(clean)
AT = datetime(2026, 11, 9, 14, tzinfo=UTC)
ESCAPED = re.compile(r"\\[^0-9A-Za-z\s]")
LINK = re.compile(r"https?://\S+")
READ_AS_MARKUP = re.compile(
    r"[*_~|`]|\]\(|<[@#:/ta]|@everyone|@here|:[0-9A-Za-z_]+:|^\s*(?:#{1,3} |-# |>>>|[>*+-] |\d+\. )", re.MULTILINE
)


def button(label: str, number: int = 0, style: Style = Style.PLAIN) -> Button:
    """Return a button of its own."""
    return Button(label, Call("lead show", {"lead": str(number)}), style)


def drawn(*elements: Element) -> tuple[Seen, list[str]]:
    """Draw a card and read it; return what is seen, and what Discord would not stand for."""
    components = draw.components(Card(elements, "Something"))
    payload: Json = {"flags": COMPONENTS_V2, "components": components, "allowed_mentions": {"parse": []}}
    return reading.message(components, "UTC", private=True), list(rules.message(payload))


def asked(title: str = "Add a lead", *, label: str = "company", hint: str = "Who is hiring", given: str = "") -> Form:
    """Return a form with one field."""
    field = Field(Param(label, Words(hint, 80), required=True), given, "")
    return Form(title, Call("lead add", {"draft": "abcabcabcabc"}), (field,))


def opened(form: Form, picks: Sequence[Suggestion] = ()) -> Json:
    """Draw a form, which Discord has to accept, and return it."""
    made = forms.modal(form, {"lead": picks}).to_dict()
    assert list(rules.modal(made)) == []
    return dict(made)


def test_every_element_is_drawn() -> None:
    seen, problems = drawn(
        Text.of("Hello ", Bold("Acme"), " on ", Moment(AT, "Monday at 9")),
        Facts((("Company", Text.of("Acme")), ("When", Text.of(Moment(AT, "Monday"))))),
        Script("This is Ana.\nGoodbye."),
        Divider(),
        Buttons((button("Done", 1, Style.MAIN), button("Remove", 2, Style.DANGER))),
        Menu("Pick one", (button("First", 3),)),
    )
    when = "Monday, November 9, 2026 at 14:00"
    assert seen.text == f"Hello Acme on {when}\nCompany: Acme\nWhen: {when}\nThis is Ana.\nGoodbye."
    assert seen.buttons == ("Done", "Remove")
    assert seen.menus == {"Pick one": ("First",)}
    assert problems == []


async def test_a_card_is_written_as_discord_py_would_write_it() -> None:
    style, select = ButtonStyle.primary, ui.Select[ui.LayoutView](custom_id="menu:lead/show?lead=2", placeholder="Pick")
    select.add_option(label="First", value="lead/show?lead=2")
    buttons = (ui.Button[ui.LayoutView](style=style, label="Done", custom_id="lead/show?lead=1"),)
    room = ui.Container[ui.LayoutView](ui.TextDisplay("Hello"), ui.Separator())
    room.add_item(ui.ActionRow(*buttons)).add_item(ui.ActionRow(select))
    theirs = ui.LayoutView(timeout=None).add_item(room)

    said = (Text.of("Hello"), Divider(), Buttons((button("Done", 1, Style.MAIN),)), Menu("Pick", (button("First", 2),)))
    ours = draw.Drawn(Card(said, "Something"))

    for made in (theirs, ours):
        made.stop()
    assert json.dumps(_written(ours)) == json.dumps(_written(theirs))
    assert ours.has_components_v2()
    assert theirs.has_components_v2()


def _written(view: ui.LayoutView) -> object:
    return view.to_components()  # type: ignore[no-untyped-call] # discord.py's


def test_a_card_of_too_many_parts_is_not_drawn() -> None:
    most = limits.COMPONENTS - 3  # the room, a row, and its button
    row = Buttons((button("Done"),))

    assert drawn(*[Divider()] * most, row)[1] == []
    with pytest.raises(ValueError, match="at most 40"):
        drawn(*[Divider()] * (most + 1), row)


def test_a_button_that_nobody_would_hear_is_not_drawn() -> None:
    with pytest.raises(ValueError, match="nobody would hear"):
        drawn(Buttons((Button("Help", Call("help")),)))


@given(NASTY)
def test_nothing_that_anybody_writes_is_read_as_markup(text: str) -> None:
    assert READ_AS_MARKUP.findall(ESCAPED.sub("", LINK.sub("", plain(text)))) == []


@given(NASTY)
@example("<")
def test_a_link_is_whole_or_none(text: str) -> None:
    found = LINK.findall(plain(f"https://acme.example/{text}"))

    assert not any("\\" in link or "<" in link for link in found)


@given(NASTY)
def test_everything_that_anybody_writes_is_shown_as_it_is(text: str) -> None:
    assert re.sub(r"\\([^0-9A-Za-z\s])", r"\1", plain(text)) == text


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("see https://acme.example/a_b, please", "see https://acme.example/a_b, please"),
        ("https://acme.example/a_(b)", r"https\://acme.example/a\_\(b\)"),
        ("https://a[x](http://b.example/_)", r"https\://a\[x\]\(http\://b.example/\_\)"),
        ("Ring :tada: at 10:30", r"Ring \:tada: at 10:30"),
        ("1. one\n3. three", "1\\. one\n3\\. three"),
        ("2026 was good.", "2026 was good."),
    ],
)
def test_links_stay_whole_and_names_of_emoji_and_numbers_are_words(written: str, sent: str) -> None:
    assert plain(written) == sent


def test_leads_keep_their_numbers_where_some_are_missing() -> None:
    """Discord counts `1.`, `3.` as 1, 2 - and people would ask for the wrong lead."""
    seen, problems = drawn(Text.of("1. ", Bold("Acme")), Text.of("3. ", Bold("Globex")))

    assert seen.text == "1. Acme\n3. Globex"
    assert problems == []


def test_a_long_text_of_blank_lines_takes_no_time() -> None:
    """A pattern that looks at each blank line from each blank line would hold everybody up for a quarter second."""
    assert len(plain("\n" * 200_000)) == 200_000


@pytest.mark.parametrize(("size", "shown"), [(limits.TEXT, limits.TEXT), (limits.TEXT + 1, limits.TEXT)])
def test_text_fits_into_a_message(size: int, shown: int) -> None:
    seen, problems = drawn(Text.of("x" * size))

    assert problems == []
    assert len(seen.text) == shown
    assert seen.text.endswith("…") == (size > limits.TEXT)


def test_all_the_texts_of_a_card_fit_together_and_the_buttons_stay() -> None:
    seen, problems = drawn(Text.of("x" * 3000), Divider(), Text.of("y" * 3000), Buttons((button("Done"),)))

    assert problems == []
    assert len(seen.text.replace("\n", "")) == limits.TEXT
    assert seen.buttons == ("Done",)


def test_nothing_is_cut_within_an_escape() -> None:
    assert clipped(plain("a*b"), 3) == "a…"


@pytest.mark.parametrize("over", [0, 1])
def test_labels_fit(over: int) -> None:
    seen, problems = drawn(
        Buttons((button("b" * (limits.BUTTON_LABEL + over), 1),)),
        Menu("p" * (limits.PLACEHOLDER + over), (button("o" * (limits.OPTION_LABEL + over), 2),)),
    )
    assert problems == []
    assert len(seen.buttons[0]) == limits.BUTTON_LABEL
    assert [len(menu) for menu in seen.menus] == [limits.PLACEHOLDER]
    assert seen.buttons[0].endswith("…") == bool(over)


@pytest.mark.parametrize("over", [0, 1])
def test_a_form_fits(over: int) -> None:
    made = opened(
        asked(
            "t" * (limits.MODAL_TITLE + over),
            label="l" * (limits.LABEL + over),
            hint="h" * (limits.LABEL_DESCRIPTION + over),
        )
    )
    (field,) = made["components"]

    assert len(made["title"]) == limits.MODAL_TITLE
    assert len(field["label"]) == limits.LABEL
    assert len(field["description"]) == limits.LABEL_DESCRIPTION


def test_what_was_given_is_cut_to_what_the_field_takes() -> None:
    (field,) = opened(asked(given="x" * 10_000))["components"]

    assert field["component"]["value"] == "x" * 80


def test_each_opening_of_a_form_has_an_id_of_its_own_and_asks_the_same() -> None:
    first, second = (opened(asked())["custom_id"] for _ in range(2))

    assert first != second
    calls = {str(forms.submitted({"custom_id": each, "components": []})) for each in (first, second)}
    assert calls == {"lead/add?draft=abcabcabcabc"}


@pytest.mark.parametrize(("leads", "kind"), [(0, rules.INPUT), (24, rules.SELECT), (25, rules.INPUT)])
def test_a_lead_is_picked_while_all_of_them_fit_and_typed_otherwise(leads: int, kind: int) -> None:
    field = Field(Param("lead", LeadRef("Which lead"), required=True), "", "")
    picks = tuple(Suggestion(f"{number}. Acme", str(number)) for number in range(leads))

    (label,) = opened(Form("Done", Call("followup done"), (field,)), picks)["components"]

    assert label["component"]["type"] == kind


@pytest.mark.parametrize("required", [True, False])
@pytest.mark.parametrize(
    ("leads", "kind"), [(0, rules.INPUT), (1, rules.SELECT), (24, rules.SELECT), (25, rules.INPUT)]
)
def test_several_leads_are_ticked_while_all_of_them_fit_and_typed_otherwise(
    leads: int,
    kind: int,
    required: bool,  # noqa: FBT001 - a row
) -> None:
    picks = tuple(Suggestion(f"{number}. Acme", f"id{number}") for number in range(leads))
    ticked = (*picks[:3], Suggestion("Globex", "Globex"))
    field = Field(Param("lead", Leads("Which leads"), required=required), "0, 1, 2, Globex", "", ticked)

    (label,) = opened(Form("Tidy up", Call("lead tidy"), (field,)), picks)["components"]

    asked = label["component"]
    assert asked["type"] == kind
    if kind == rules.INPUT:
        assert asked["value"] == "0, 1, 2, Globex"
    else:
        assert (asked["min_values"], asked["max_values"]) == (int(required), leads)
        chosen = [option["value"] for option in asked["options"] if option.get("default")]
        assert chosen == [each.value for each in picks[:3]]


def test_what_is_ticked_comes_as_one_text() -> None:
    parts = [
        {"type": rules.LABEL, "component": {"type": rules.SELECT, "custom_id": "leads", "values": ["id1", "id2"]}},
        {"type": rules.LABEL, "component": {"type": rules.SELECT, "custom_id": "how", "values": []}},
    ]

    call = forms.submitted({"custom_id": "lead/tidy?draft=abc#xyz", "components": parts})

    assert call == Call("lead tidy", {"draft": "abc", "leads": "id1, id2", "how": ""})
