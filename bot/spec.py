"""A command, declared once: one annotated function from which everything else is read.

The function's name is free. ``@command("lead add")`` gives the words, the docstring the help,
each parameter's annotation its kind and help, a missing default makes it required.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Concatenate, Generic, ParamSpec, get_args, get_origin, get_type_hints

from bot.ask import Ask
from bot.card import Reply
from bot.chat import Call
from bot.kinds import Kind, LeadRef, Mark, Several, Unreadable, Words

P = ParamSpec("P")
DRAFT = "draft"
"""The argument that names a form's draft."""
Filled = Callable[[Ask, Mapping[str, object]], Mapping[str, str]]
"""From the values that were given, the text of each field as it is now."""
NUDGE = "n"
"""The argument by which a button of a nudge names its delivery."""
MOST_FIELDS = 5
"""Fields of a form: Discord's limit for a modal."""


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter: the name that is typed (``sent:``), its kind, and whether it must be given."""

    name: str
    kind: Kind
    required: bool

    @property
    def label(self) -> str:
        """What a form calls it."""
        return self.name[:1].upper() + self.name[1:]

    @property
    def asked(self) -> bool:
        """Whether people ever give it themselves."""
        return not isinstance(self.kind, Mark)


@dataclass(frozen=True, slots=True)
class Command(Generic[P]):
    """A command: its words (``lead add``), a title of at most 24 characters, one line of help, its parameters.

    ``free`` are the parameters that the words before the first ``name:`` fill, in order;
    ``form`` the ones that its form asks for, at most five. Where there is ``filled``, a call that
    gives nothing to change opens the form with what it returns.
    """

    words: str
    title: str
    help: str
    params: tuple[Param, ...]
    run: Callable[Concatenate[Ask, P], Reply]
    free: tuple[str, ...]
    form: tuple[str, ...]
    filled: Filled | None = None

    @property
    def first(self) -> str:
        """The first word, ``lead``."""
        return self.words.split(" ")[0]

    @property
    def verb(self) -> str:
        """The second word, ``add``."""
        return self.words.split(" ")[1]

    @property
    def asked(self) -> tuple[Param, ...]:
        """The parameters that people give, without what only buttons carry."""
        return tuple(param for param in self.params if param.asked)

    def gives_nothing(self, given: Mapping[str, str]) -> bool:
        """Tell whether a call names at most the lead, and nothing to do with it."""
        return not any(param.name in given for param in self.asked if not isinstance(param.kind, LeadRef))

    @property
    def usage(self) -> str:
        """How it is typed: ``/lead add company [role:…] [sent:…]``."""
        free = [self.param(name) for name in self.free]
        typed = [f"{'- ' if place else ''}{param.name}" for place, param in enumerate(free)]
        shown = [text if param.required else f"[{text}]" for text, param in zip(typed, free, strict=True)]
        named = [f"[{param.name}:…]" for param in self.asked if param.name not in self.free]
        return " ".join((f"/{self.words}", *shown, *named))

    def param(self, name: str) -> Param:
        """Return the parameter with this name; KeyError if there is none."""
        for param in self.params:
            if param.name == name:
                return param
        raise KeyError(name)

    def __call__(self, ask: Ask, *args: P.args, **kwargs: P.kwargs) -> Reply:
        """Run the command."""
        return self.run(ask, *args, **kwargs)


Named = Sequence[Command[...]]


def command(
    words: str, *, title: str, free: tuple[str, ...] = (), form: tuple[str, ...] = (), filled: Filled | None = None
) -> Callable[[Callable[Concatenate[Ask, P], Reply]], Command[P]]:
    """Declare a function as a command. ``form`` defaults to the first five parameters that people give."""

    def declare(run: Callable[Concatenate[Ask, P], Reply]) -> Command[P]:
        params = _params(run)
        asked = tuple(param.name for param in params if param.asked)
        help_line = inspect.getdoc(run) or ""
        return Command(words, title, help_line, params, run, free or asked[:1], form or asked[:MOST_FIELDS], filled)

    return declare


def _params(run: Callable[..., Reply]) -> tuple[Param, ...]:
    hints = get_type_hints(run, include_extras=True)
    found = []
    for name, parameter in list(inspect.signature(run).parameters.items())[1:]:
        hint = hints[name]
        kind = get_args(hint)[1] if get_origin(hint) is Annotated else None
        if not isinstance(kind, Kind):
            message = f"{run.__qualname__}: {name} needs Annotated[..., a kind]"
            raise TypeError(message)
        found.append(Param(name.rstrip("_"), kind, parameter.default is inspect.Parameter.empty))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Read:
    """What became of a call's arguments: values by parameter, and problems by parameter."""

    values: Mapping[str, object]
    problems: Mapping[str, str]
    several: tuple[str, Several] | None = None


def read(command: Command[...], given: Mapping[str, str], ask: Ask) -> Read:
    """Read the arguments of a call by their kinds. Empty text takes an optional one away: its value is None."""
    values: dict[str, object] = {}
    problems: dict[str, str] = {}
    several: tuple[str, Several] | None = None
    for param in command.params:
        text = given.get(param.name, "")
        if not text.strip():
            if param.required:
                problems[param.name] = f"Please give the {param.name}."
            elif param.name in given:
                values[param.name] = None
            continue
        try:
            values[param.name] = param.kind.read(text, ask)
        except Unreadable as problem:
            problems[param.name] = str(problem)
        except Several as found:
            several = several or (param.name, found)
    return Read(values, problems, several)


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form: its parameter, what is filled in, and what is wrong with that ('' if nothing)."""

    param: Param
    given: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """Questions that a command needs answered: drawn as a modal, or asked one by one.

    Submitting it is ``call`` with the fields' texts added; an emptied field is given as ''.
    ``call`` names the draft, which keeps everything else that was given, for a day.
    """

    title: str
    call: Call
    fields: tuple[Field, ...]

    @property
    def problems(self) -> tuple[Field, ...]:
        """The fields that have a problem."""
        return tuple(field for field in self.fields if field.problem)


def form(command: Command[...], given: Mapping[str, str], problems: Mapping[str, str], draft: str) -> Form:
    """Make the form that asks for what is missing or wrong, and shows what a person may want to change.

    A lead that was given already is kept in the draft and not asked for again. A form that nobody
    has put anything into yet shows no problems.
    """
    shown = [param for param in command.asked if param.name in problems or _in_form(command, param, given)]
    shown.sort(key=lambda param: param.name not in problems)
    chosen = {param.name for param in shown[:MOST_FIELDS]}
    begun = any(given.get(name) for name in chosen)
    return Form(
        command.title,
        Call(command.words, {DRAFT: draft}),
        tuple(
            Field(param, given.get(param.name, ""), problems.get(param.name, "") if begun else "")
            for param in command.asked
            if param.name in chosen
        ),
    )


def _in_form(command: Command[...], param: Param, given: Mapping[str, str]) -> bool:
    return param.name in command.form and not (isinstance(param.kind, LeadRef) and given.get(param.name))


_DASH = re.compile(r"\s+[-–—]\s+")
_NUMBERED = re.compile(r"#?(\d+)\s+(.+)", re.DOTALL)
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»", "'": "'", "‘": "’"}


def parse_line(commands: Named, line: str) -> Call:
    """Read a typed line such as ``/lead add Acme - Analyst sent:tuesday``.

    Everything before the first known ``name:`` is the free text; a value runs to the next known
    ``name:``; quotes around it, straight or curly, are optional. A line that names no command
    gives a call that the core answers with help.
    """
    words = line.strip().removeprefix("/").split(None, 2)
    first, verb = (*(word.casefold() for word in words[:2]), "", "")[:2]
    rest = words[2] if len(words) > 2 else ""  # noqa: PLR2004 - first word, verb, the rest
    found = next((each for each in commands if each.words == f"{first} {verb}"), None)
    if found is None:
        return Call(f"{first} {verb}".strip())
    return Call(found.words, _arguments(found, rest))


def _arguments(command: Command[...], text: str) -> dict[str, str]:
    names = "|".join(re.escape(param.name) for param in command.asked)
    if not names:
        return {}
    parts = re.split(rf"(?:(?<=\s)|^)({names}):", text, flags=re.IGNORECASE)
    given = _free(command, parts[0].strip())
    for name, value in zip(parts[1::2], parts[2::2], strict=True):
        given[name.casefold()] = _unquoted(value.strip())
    return given


def _free(command: Command[...], text: str) -> dict[str, str]:
    text = _unquoted(text)
    if not text:
        return {}
    most = len(command.free)
    parts = _DASH.split(text, maxsplit=most - 1) if most > 1 else [text]
    numbered = _NUMBERED.fullmatch(text)
    if len(parts) == 1 < most and numbered and isinstance(command.param(command.free[0]).kind, LeadRef):
        parts = [numbered[1], numbered[2]]
    return {name: _unquoted(part.strip()) for name, part in zip(command.free, parts, strict=False)}


def _unquoted(text: str) -> str:
    if len(text) > 1 and _QUOTES.get(text[0]) == text[-1] and text[0] not in text[1:-1]:
        return text[1:-1].strip()
    return text


def kind_limit(kind: Kind) -> int:
    """Return how many characters a text of this kind may have."""
    return kind.most if isinstance(kind, Words) else 300
