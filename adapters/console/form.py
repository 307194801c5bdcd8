"""A form at a terminal: shown as a whole, then asked field by field."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from adapters.console.offers import can_be_picked, value_offer
from adapters.console.page import Line, Look, Page, Piece, harmless
from adapters.console.terminal import Ended, Left, Offer, Question, Terminal
from bot.form import Field, Form
from bot.kinds import Choice, LeadRef, Suggestion, Words, kind_limit
from bot.language import _, word
from bot.spec import Param

CANCEL = "/cancel"
Suggest = Callable[[Param, str], Awaitable[Sequence[Suggestion]]]


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person answered, by the parameters' names.

    ``left`` is set where they did not finish: the line that they typed instead, which may be empty.
    """

    values: Mapping[str, str]
    left: str | None = None
    ended: bool = False


def page(form: Form) -> Page:
    """Draw a form as it stands: what is filled in, and what is wrong with it."""
    title = Line((Piece(form.title, Look.STRONG), Piece(f"  ({_leaving()})", Look.FAINT)))
    return (title, *(line for field in form.fields for line in _field(field)))


def _leaving() -> str:
    return _("{cancel} leaves the form and loses nothing").format(cancel=CANCEL)


def _field(field: Field) -> Page:
    label, given = Piece(f"{field.param.label}: ", Look.FAINT), " ".join(harmless(default(field)).split())
    problem = (Line.of(f"! {field.problem}", Look.PROBLEM, indent=4),) if field.problem else ()
    return (Line((label, Piece(given)), indent=2), *problem)


def default(field: Field) -> str:
    """Return what is filled in, no longer than fits there; a chosen value as it is called in the language."""
    kind = field.param.kind
    if isinstance(kind, Choice) and field.given in set(kind.of):
        return word(kind.of(field.given))
    return field.given[: kind_limit(kind)]


def asked(form: Form) -> tuple[Field, ...]:
    """Return the fields to ask for: those with a problem, or all of them where none has one."""
    return form.problems or form.fields


def with_values(form: Form, values: Mapping[str, str]) -> Form:
    """Return a form filled in with what was answered before it was left; its call carries that too."""
    fields = tuple(
        replace(field, given=values[field.param.name], problem="") if field.param.name in values else field
        for field in form.fields
    )
    return replace(form, call=form.call.but(**values), fields=fields)


async def fill(form: Form, terminal: Terminal, suggest: Suggest, leaves: Callable[[str], bool]) -> Answers:
    """Show a form and ask field by field. ``leaves`` tells which answers are no values but lines of their own."""
    await terminal.show(page(form))
    values: dict[str, str] = {}
    for field in asked(form):
        try:
            typed = await terminal.value(await _question(field, suggest))
        except Left:
            return Answers(values, left="")
        except Ended:
            return Answers(values, left="", ended=True)
        if typed.strip().casefold() == CANCEL:
            return Answers(values, left="")
        if leaves(typed):
            return Answers(values, left=typed)
        values[field.param.name] = typed
    return Answers(values)


async def _question(field: Field, suggest: Suggest) -> Question:
    param = field.param

    can = can_be_picked(param.kind)

    async def offers(text: str) -> Sequence[Offer]:
        return [value_offer(param, each, text) for each in await suggest(param, text)] if can else []

    few = isinstance(param.kind, Choice | LeadRef)
    listed = [harmless(each.label) for each in await suggest(param, "")] if few else []
    one_of = _("one of: {values}").format(values="; ".join(listed))
    choices = f" ({one_of})" if listed else ""
    lines = isinstance(param.kind, Words) and param.kind.lines
    return Question(param.label, _(param.kind.help) + choices, default(field), offers, lines)
