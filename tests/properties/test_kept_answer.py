"""Whatever was answered comes back the same, or is known not to."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.card import Bold, Button, Buttons, Card, Divider, Facts, Menu, Moment, Reply, Script, Style, Text
from bot.chat import Call
from bot.commands import COMMANDS
from bot.form import Field, Form
from bot.kept_answer import TooOld, asks, read, write
from bot.kinds import Suggestion
from bot.language import Language
from bot.spec import Command

WORDS = st.text(max_size=40)
ARGS = st.dictionaries(st.text("abc&=?/ ñ%", max_size=5), st.text("xyz&=?/ ñ%+", max_size=6), max_size=2)
CALLS = st.builds(Call, st.sampled_from([each.words for each in COMMANDS]), ARGS)
INSTANTS = st.datetimes(datetime(1970, 1, 1), datetime(9000, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
SPANS = WORDS | st.builds(Bold, WORDS) | st.builds(Moment, INSTANTS, WORDS)
TEXTS = st.builds(Text, st.lists(SPANS, max_size=4).map(tuple))


def _fits(button: tuple[str, Call, Style]) -> bool:
    return len(str(button[1])) <= 100


BUTTONS = st.tuples(WORDS, CALLS, st.sampled_from(Style)).filter(_fits).map(lambda parts: Button(*parts))
LANGUAGES = st.sampled_from(Language)


@st.composite
def cards(draw: st.DrawFn) -> Card:
    """Make a card with something of each kind on it."""
    pressed = draw(st.lists(BUTTONS, min_size=2, max_size=7, unique_by=lambda button: str(button.call)))
    elements = [
        *draw(st.lists(TEXTS | st.builds(Script, WORDS) | st.just(Divider()), max_size=4)),
        Facts(tuple(draw(st.lists(st.tuples(WORDS, TEXTS), max_size=3)))),
        Buttons(tuple(pressed[:1])),
        Menu(draw(WORDS), tuple(pressed[1:])),
    ]
    return Card(tuple(draw(st.permutations(elements))), draw(WORDS), draw(LANGUAGES))


@st.composite
def forms(draw: st.DrawFn) -> tuple[Form, Command[...]]:
    """Make a form of any command, filled in somehow, with that command."""
    command = draw(st.sampled_from([each for each in COMMANDS if each.params]))
    picked = st.lists(st.builds(Suggestion, WORDS, WORDS), max_size=3).map(tuple)
    field = st.builds(Field, st.sampled_from(command.params), WORDS, WORDS, picked)
    fields = draw(st.lists(field, max_size=5).map(tuple))
    return Form(draw(WORDS), Call(command.words, draw(ARGS)), fields, draw(LANGUAGES)), command


@settings(deadline=None, max_examples=50)
@given(card=cards(), replaces=st.booleans())
def test_a_reply_comes_back_the_same(card: Card, replaces: bool) -> None:  # noqa: FBT001 - what is drawn
    kept = json.loads(json.dumps(write(Reply(card, replaces))))

    assert asks(kept) == ""
    assert read(kept, None) == Reply(card, replaces)


@settings(deadline=None, max_examples=50)
@given(made=forms())
def test_a_form_comes_back_the_same(made: tuple[Form, Command[...]]) -> None:
    form, command = made
    kept = json.loads(json.dumps(write(form)))

    assert asks(kept) == command.words
    assert read(kept, command) == form


@settings(deadline=None, max_examples=50)
@given(card=cards(), made=forms(), data=st.data())
def test_what_was_written_otherwise_is_read_or_too_old_and_never_a_fault(
    card: Card, made: tuple[Form, Command[...]], data: st.DataObject
) -> None:
    answer: Reply | Form = Reply(card) if data.draw(st.booleans()) else made[0]
    kept = json.loads(json.dumps(write(answer)))
    _spoil(kept, data)
    try:
        asks(kept)
        read(kept, made[1])
    except TooOld:
        pass


def _spoil(kept: object, data: st.DataObject) -> None:
    """Put something else in one place, anywhere inside."""
    strange: object = data.draw(st.sampled_from((None, 7, [], {}, "strange", [[]])))
    while isinstance(kept, dict | list) and kept:
        key = data.draw(st.sampled_from(sorted(kept) if isinstance(kept, dict) else range(len(kept))))
        inner = kept[key]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
            kept[key] = strange
            return
        kept = inner


@pytest.mark.parametrize("kept", [{}, {"version": 0}, {"version": 1}, {"version": 1, "card": [[], "x"]}])
def test_what_is_no_answer_of_this_version_is_too_old(kept: dict[str, object]) -> None:
    with pytest.raises(TooOld):
        read(kept, None)


def test_a_form_of_a_command_that_is_gone_is_too_old() -> None:
    command = COMMANDS[0]
    kept = write(Form("Add", Call(command.words), (Field(command.params[0]),)))

    with pytest.raises(TooOld):
        read(kept, None)


def test_the_line_that_was_typed_is_not_kept() -> None:
    button = Button("Go", Call("lead list", typed="something private"))
    kept = write(Reply(Card((Buttons((button,)),), "x")))

    assert "private" not in json.dumps(kept)
