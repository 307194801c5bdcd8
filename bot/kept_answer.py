"""An answer as data: kept with what it answered, and the same again when it is read.

What is written here is read by later versions, too. Whoever changes the shape of a card or a form so that an
older one cannot be read counts `VERSION` up: nothing has to be carried over, because nothing is kept for long.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, assert_never

from bot.card import (
    Bold,
    Button,
    Buttons,
    Card,
    Divider,
    Element,
    Facts,
    Menu,
    Moment,
    Reply,
    Script,
    Span,
    Style,
    Text,
)
from bot.chat import Call
from bot.form import Field, Form
from bot.kinds import Suggestion
from bot.language import Language
from bot.spec import Command, Param

VERSION = 1
Json = list[Any]
"""A value of JSON whose first item says what it is."""


class TooOld(Exception):
    """What was kept cannot be read any more: another version wrote it, of a command or a card as it was then."""


def write(answer: Reply | Form) -> dict[str, object]:
    """Return an answer as values of JSON. The line that a button's call was typed as is not among them."""
    match answer:
        case Reply(card, replaces):
            return {"version": VERSION, "card": _card(card), "replaces": replaces}
        case Form(title, call, fields, language):
            shown = [_field(each) for each in fields]
            return {"version": VERSION, "form": [title, _call(call), shown, language.value]}
        case _:
            assert_never(answer)


def asks(kept: Mapping[str, Any]) -> str:
    """Return the words of the command whose form was kept, or '' where a card was.

    Raises:
        TooOld: It cannot be read.

    """
    try:
        return str(kept["form"][1][0]) if "form" in kept else ""
    except (LookupError, TypeError):
        raise TooOld from None


def read(kept: Mapping[str, Any], command: Command[...] | None) -> Reply | Form:
    """Return the answer that was written. ``command`` is the one that `asks` names: a form has its parameters.

    Raises:
        TooOld: It cannot be read.

    """
    if kept.get("version") != VERSION:
        raise TooOld
    try:
        if "form" in kept:
            return _read_form(kept["form"], command)
        return Reply(_read_card(kept["card"]), bool(kept["replaces"]))
    except (LookupError, TypeError, ValueError):
        raise TooOld from None


def _card(card: Card) -> Json:
    return [[_element(each) for each in card.elements], card.summary, card.language.value]


def _element(element: Element) -> Json:
    match element:
        case Text(spans):
            return ["text", *map(_span, spans)]
        case Facts(rows):
            return ["facts", *([label, _element(text)] for label, text in rows)]
        case Script(words):
            return ["script", words]
        case Buttons(row):
            return ["buttons", *map(_button, row)]
        case Menu(prompt, options):
            return ["menu", prompt, *map(_button, options)]
        case Divider():
            return ["divider"]
        case _:
            assert_never(element)


def _span(span: Span) -> str | Json:
    match span:
        case str():
            return span
        case Bold(words):
            return ["bold", words]
        case Moment(at, words):
            return ["moment", at.astimezone(UTC).isoformat(), words]
        case _:
            assert_never(span)


def _button(button: Button) -> Json:
    return [button.label, _call(button.call), button.style.value]


def _call(call: Call) -> Json:
    return [call.command, dict(call.args)]


def _field(field: Field) -> Json:
    return [field.param.name, field.given, field.problem, [[each.label, each.value] for each in field.picked]]


def _read_card(kept: Json) -> Card:
    elements, summary, language = kept
    return Card(tuple(map(_read_element, elements)), summary, Language(language))


def _read_element(kept: Json) -> Element:
    match kept:
        case ["text", *_]:
            return _read_text(kept)
        case ["facts", *rows]:
            return Facts(tuple((label, _read_text(text)) for label, text in rows))
        case ["script", words]:
            return Script(words)
        case ["buttons", *row]:
            return Buttons(tuple(map(_read_button, row)))
        case ["menu", prompt, *options]:
            return Menu(prompt, tuple(map(_read_button, options)))
        case ["divider"]:
            return Divider()
        case _:
            raise ValueError


def _read_text(kept: Json) -> Text:
    _kind, *spans = kept
    return Text(tuple(map(_read_span, spans)))


def _read_span(kept: str | Json) -> Span:
    match kept:
        case str():
            return kept
        case ["bold", words]:
            return Bold(words)
        case ["moment", at, words]:
            return Moment(datetime.fromisoformat(at), words)
        case _:
            raise ValueError


def _read_button(kept: Json) -> Button:
    label, call, style = kept
    return Button(label, _read_call(call), Style(style))


def _read_call(kept: Json) -> Call:
    command, args = kept
    return Call(command, dict(args))


def _read_form(kept: Json, command: Command[...] | None) -> Form:
    title, call, fields, language = kept
    params = {param.name: param for param in command.params} if command else {}
    return Form(title, _read_call(call), tuple(_read_field(each, params) for each in fields), Language(language))


def _read_field(kept: Json, params: Mapping[str, Param]) -> Field:
    name, given, problem, picked = kept
    return Field(params[name], given, problem, tuple(Suggestion(label, value) for label, value in picked))
