"""A form: the questions that a command needs answered, as a value that each platform draws."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.chat import Call
from bot.kinds import LeadRef, Suggestion
from bot.language import Language, _, spoken
from bot.spec import DRAFT, MOST_FIELDS, OPEN, Command, Param


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form: its parameter, what is filled in, and what is wrong with that ('' if nothing).

    ``picked`` is what is filled in where several things can be picked, one by one.
    """

    param: Param
    given: str = ""
    problem: str = ""
    picked: tuple[Suggestion, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """Questions that a command needs answered: drawn as a modal, or asked one by one.

    Submitting it is ``call`` with the fields' texts added; an emptied field is given as ''.
    ``call`` names the draft, which keeps everything else that was given, for a day. ``language`` is
    the one in which it was made, for the words that a platform adds.
    """

    title: str
    call: Call
    fields: tuple[Field, ...]
    language: Language = field(default_factory=spoken)

    @property
    def again(self) -> Call:
        """What a button asks for that opens it: without that, a form from which nothing is missing would be done."""
        return self.call.but(**{OPEN: "1"})

    @property
    def problems(self) -> tuple[Field, ...]:
        """The fields that have a problem."""
        return tuple(each for each in self.fields if each.problem)


def ask_for(
    command: Command[...],
    given: Mapping[str, str],
    problems: Mapping[str, str],
    draft: str,
    about: str = "",
    *,
    begun: bool = False,
    picked: Mapping[str, tuple[Suggestion, ...]] | None = None,
) -> Form:
    """Make the form that asks for what is missing or wrong, and shows what a person may want to change.

    A lead that was given already is kept in the draft and not asked for again. A form that nobody
    has put anything into yet shows no problems. ``about`` is what the form is about, such as a lead;
    ``begun`` says that somebody put something in, though nothing readable of it is left. ``picked`` is what is
    filled in where several things can be picked.
    """
    shown = [param for param in command.asked if param.name in problems or _in_form(command, param, given)]
    shown.sort(key=lambda param: param.name not in problems)
    chosen = {param.name for param in shown[:MOST_FIELDS]}
    begun = begun or any(given.get(name) for name in chosen)
    return Form(
        f"{_(command.title)}: {about}" if about else _(command.title),
        Call(command.words, {DRAFT: draft}),
        tuple(
            Field(
                param,
                given.get(param.name, ""),
                problems.get(param.name, "") if begun else "",
                (picked or {}).get(param.name, ()),
            )
            for param in command.asked
            if param.name in chosen
        ),
    )


def _in_form(command: Command[...], param: Param, given: Mapping[str, str]) -> bool:
    return param.name in command.form and not (isinstance(param.kind, LeadRef) and given.get(param.name))
