"""A form as a Slack modal: drawn, read when it is submitted, and told what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

from adapters.slack import limits
from adapters.slack.draw import Json, option, plain
from bot import kinds
from bot.card import Button, Buttons, Card, Style, Text
from bot.form import Field, Form
from bot.language import _, speaking

CALLBACK = "form"


def modal(form: Form, metadata: str) -> Json:
    """Return the modal that asks for a form's fields. Problems stand in words below their fields."""
    with speaking(form.language):
        return {
            "type": "modal",
            "callback_id": CALLBACK,
            "title": plain(form.title, limits.TITLE),
            "submit": plain(_("Save"), limits.TITLE),
            "close": plain(_("Cancel"), limits.TITLE),
            "private_metadata": metadata,
            "blocks": [block for field in form.fields for block in _asked(field)],
        }


def _asked(field: Field) -> tuple[Json, ...]:
    asked = {
        "type": "input",
        "block_id": field.param.name,
        "label": plain(field.param.label, limits.LABEL),
        "hint": plain(_(field.param.kind.help), limits.LABEL),
        "optional": not field.param.required,
        "element": {"action_id": field.param.name, **_element(field)},
    }
    if not field.problem:
        return (asked,)
    return asked, {"type": "context", "elements": [plain(f"⚠ {field.problem}", limits.TEXT)]}


def _element(field: Field) -> Json:
    kind = field.param.kind
    match kind:
        case (
            kinds.Words()
            | kinds.Company()
            | kinds.Day()
            | kinds.Weekdays()
            | kinds.Hours()
            | kinds.Phone()
            | kinds.Email()
            | kinds.Number()
            | kinds.Mark()
        ):
            return _typed(field)
        case kinds.Choice():
            options = [option(each.label, each.value) for each in kind.suggest()]
            given = [each for each in options if each["value"].casefold() == field.given.strip().casefold()]
            return {"type": "static_select", "options": options, **({"initial_option": given[0]} if given else {})}
        case kinds.LeadRef() | kinds.Zone() | kinds.Country():
            drawn: Json = {"type": "external_select", "min_query_length": 0}
            given_text = field.given.strip()
            if given_text and not field.problem and limits.length(given_text) <= limits.OPTION_VALUE:
                drawn["initial_option"] = option(given_text, given_text)
            return drawn
        case kinds.Leads():
            return _many(field)
        case _:
            assert_never(kind)


def _many(field: Field) -> Json:
    """Return a select of several; where what is filled in does not fit into one, it can be typed."""
    if len(field.picked) > limits.OPTIONS or any(
        limits.length(each.value) > limits.OPTION_VALUE for each in field.picked
    ):
        return _typed(field)
    drawn: Json = {"type": "multi_external_select", "min_query_length": 0}
    if field.picked:
        drawn["initial_options"] = [option(each.label, each.value) for each in field.picked]
    return drawn


def _typed(field: Field) -> Json:
    kind = field.param.kind
    most = min(kinds.kind_limit(kind), limits.INPUT)
    drawn: Json = {"type": "plain_text_input", "max_length": most}
    if isinstance(kind, kinds.Words) and kind.lines:
        drawn["multiline"] = True
    if field.given:
        drawn["initial_value"] = limits.cut(field.given, most)
    return drawn


def values(state: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> Mapping[str, str]:
    """Return the text of each field of a submitted modal; what was emptied is ''."""
    return {name: _text(element) for elements in state.values() for name, element in elements.items()}


def _text(element: Mapping[str, Any]) -> str:
    chosen = element.get("selected_option")
    if isinstance(chosen, Mapping):
        return str(chosen.get("value") or "")
    many = element.get("selected_options")
    if isinstance(many, list):
        return ", ".join(str(each["value"]) for each in many)
    return str(element.get("value") or "")


def errors(form: Form, shown: Mapping[str, str]) -> dict[str, str]:
    """Return each problem by the field on which it can be put; nothing if one belongs to no field that is shown."""
    problems = {field.param.name: limits.cut(field.problem, limits.LABEL) for field in form.problems}
    return problems if problems.keys() <= shown.keys() else {}


def says_problems(view: Mapping[str, Any]) -> bool:
    """Tell whether a modal was drawn with problems in words below its fields."""
    return any(block.get("type") == "context" for block in view.get("blocks", ()))


def as_card(form: Form, sentence: str) -> Card:
    """Return what stands in for a form that cannot be put in front of the person now; its button opens it."""
    with speaking(form.language):
        said = _(sentence)
        problems = (Text.of(f"{field.param.label}: {field.problem}") for field in form.problems)
        button = Button(_("Open the form"), form.again, Style.MAIN)
        return Card((Text.of(said), *problems, Buttons((button,))), said)
