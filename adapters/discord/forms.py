"""A form as a modal, and a submitted modal as a call.

Every opening of a modal has an id of its own, and submits are read from the payload: so two
openings never get in each other's way, and a modal opened before a restart is answered after it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, assert_never

import discord
from discord import ui

from adapters.discord import limits
from adapters.discord.escape import clipped
from bot import kinds
from bot.card import Bold, Button, Buttons, Card, Style, Text
from bot.chat import Call
from bot.form import Field, Form
from bot.ids import short_id
from bot.language import _, speaking

Suggested = Mapping[str, Sequence[kinds.Suggestion]]
_OPENING = "#"


def modal(form: Form, suggested: Suggested) -> ui.Modal:
    """Draw a form. ``suggested`` are what can be picked, by parameter."""
    drawn = ui.Modal(
        title=clipped(form.title, limits.MODAL_TITLE), timeout=None, custom_id=f"{form.call}{_OPENING}{short_id()}"
    )
    with speaking(form.language):
        for field in form.fields:
            drawn.add_item(
                ui.Label(
                    text=clipped(field.param.label, limits.LABEL),
                    description=clipped(field.problem or _(field.param.kind.help), limits.LABEL_DESCRIPTION),
                    component=_input(field, suggested.get(field.param.name, ())),
                )
            )
    drawn.stop()  # discord.py keeps modals that are not over until they are submitted, and many never are
    return drawn


def _input(field: Field, suggested: Sequence[kinds.Suggestion]) -> ui.Item[Any]:
    match field.param.kind:
        case kinds.Choice() as kind:
            return _select(field, kind.suggest())
        case kinds.LeadRef() | kinds.Leads():
            # a full list may not be all there are, and who needs the one that is missing must be able to type it
            return _select(field, suggested) if 0 < len(suggested) < limits.CHOICES else _line(field, lines=False)
        case kinds.Words(lines=lines):
            return _line(field, lines=lines)
        case (
            kinds.Company()
            | kinds.Day()
            | kinds.Zone()
            | kinds.Country()
            | kinds.Weekdays()
            | kinds.Hours()
            | kinds.Phone()
            | kinds.Email()
            | kinds.Number()
            | kinds.Mark()
        ):
            return _line(field, lines=False)
        case _:
            assert_never(field.param.kind)


def _line(field: Field, *, lines: bool) -> ui.TextInput[Any]:
    most = min(kinds.kind_limit(field.param.kind), limits.INPUT_VALUE)
    return ui.TextInput(
        custom_id=field.param.name,
        style=discord.TextStyle.paragraph if lines else discord.TextStyle.short,
        default=field.given[:most] or None,
        required=field.param.required,
        max_length=most,
    )


def _select(field: Field, options: Sequence[kinds.Suggestion]) -> ui.Select[Any]:
    shown, many = options[: limits.CHOICES], isinstance(field.param.kind, kinds.Leads)
    select: ui.Select[Any] = ui.Select(
        custom_id=field.param.name,
        required=field.param.required,
        min_values=int(field.param.required),
        max_values=len(shown) if many else 1,
    )
    picked = {each.value for each in field.picked} if many else {field.given}
    for option in shown:
        chosen = bool(picked & {option.value, option.label})
        select.add_option(label=clipped(option.label, limits.OPTION_LABEL), value=option.value, default=chosen)
    return select


def submitted(data: Mapping[str, Any]) -> Call | None:
    """Read the payload of a submitted modal; None where the modal is not one of ours."""
    asked, mark, _opening = str(data.get("custom_id", "")).rpartition(_OPENING)
    return Call.parse(asked).but(**dict(_values(data))) if mark else None


def opening(data: Mapping[str, Any]) -> str:
    """Return the id of the opening of a modal from its payload; '' where it is none of ours, or no modal at all."""
    _asked, mark, own = str(data.get("custom_id", "")).rpartition(_OPENING)
    return own if mark else ""


def _values(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for label in data.get("components", ()):
        component = label.get("component", {})
        values = component.get("values")
        yield component["custom_id"], str(component.get("value") or "") if values is None else ", ".join(values)


def fix_it(form: Form) -> Card:
    """Say what is wrong with a form, and offer to open it again as it was filled in.

    Discord lets no modal be the answer to a modal.
    """
    with speaking(form.language):
        problems = tuple(Text.of(Bold(f"{field.param.label}: "), field.problem) for field in form.problems)
        button = Button(_("Fix it"), form.call, Style.MAIN)
        kept = Text.of(_("Nothing you typed is lost."))
        return Card((*problems, kept, Buttons((button,))), _("Something is missing yet."))


def open_it(form: Form) -> Card:
    """Offer a form that came too late to be opened by itself."""
    with speaking(form.language):
        button = Button(_("Open the form"), form.again, Style.MAIN)
        ready = Text.of(_("That took a moment. The form is ready now."))
        return Card((ready, Buttons((button,))), _("The form is ready."))
