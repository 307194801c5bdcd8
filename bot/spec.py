"""A command, declared once: one annotated function from which everything else is read.

The function's name is free. ``@command("lead add")`` gives the words, the docstring the help,
each parameter's annotation its kind and help, a missing default makes it required.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Concatenate, Generic, ParamSpec, get_args, get_origin, get_type_hints

from bot.ask import Ask
from bot.card import Reply
from bot.kinds import Choice, Day, Kind, LeadRef, Mark, Several, Unreadable, Zone
from bot.language import _, pgettext, word
from bot.text import capital

P = ParamSpec("P")
DRAFT = "draft"
"""The argument that names a form's draft."""
OPEN = "open"
"""The argument by which a button asks for the form of its draft, whatever could be done without one."""
Near = Mapping[str, Mapping[str, str]]
"""Words that people type instead of a verb, and what each says already: ``{"texted": {"outcome": "texted"}}``."""
Filled = Callable[[Ask, Mapping[str, object]], Mapping[str, str]]
"""From the values that were given, the text of each field as it is now."""
NUDGE = "n"
"""The argument by which a button of a nudge names its delivery."""
SHORT_CHOICE = 2
"""Values that a usage still names one by one."""
MOST_FIELDS = 5
"""Fields of a form: Discord's limit for a modal."""


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter: the name that is typed (``sent:``), its kind, and whether it must be given.

    ``key`` is what the function calls it, where that is something else: a name that Python knows has a ``_`` there.
    """

    name: str
    kind: Kind
    required: bool
    key: str = ""

    @property
    def called(self) -> str:
        """Its name in the language that is being spoken."""
        return pgettext("option", self.name)

    @property
    def label(self) -> str:
        """What a form calls it."""
        return capital(self.called)

    @property
    def shown(self) -> str:
        """What stands for it where it is typed without its name: a short choice shows its values."""
        match self.kind:
            case Choice(of=values) if len(values) <= SHORT_CHOICE:
                return "|".join(map(word, values))
            case Zone():
                return pgettext("option", "city")
            case _:
                return self.called

    @property
    def asked(self) -> bool:
        """Whether people ever give it themselves."""
        return not isinstance(self.kind, Mark)


@dataclass(frozen=True, slots=True)
class Command(Generic[P]):
    """A command: its words (``lead add``), a title of at most 24 characters, one line of help, its parameters.

    ``free`` are the parameters that the words before the first ``name:`` fill, in order;
    ``form`` the ones that its form asks for, at most five. Where there is ``filled``, a call that
    gives nothing to change opens the form with what it returns. ``near`` are understood and not listed.
    ``on_card`` is one whose button stands on the card that it is about: a platform with a limit of
    commands leaves it out.
    """

    words: str
    title: str
    help: str
    params: tuple[Param, ...]
    run: Callable[Concatenate[Ask, P], Reply]
    free: tuple[str, ...]
    form: tuple[str, ...]
    filled: Filled | None = None
    near: Near = field(default_factory=dict)
    on_card: bool = False

    @property
    def first(self) -> str:
        """The first word, ``lead``."""
        return self.words.split(" ")[0]

    @property
    def verb(self) -> str:
        """The second word, ``add``."""
        return self.words.split(" ")[1]

    @property
    def called(self) -> str:
        """Its words in the language that is being spoken: ``lead agregar``."""
        return " ".join((self.first, *(pgettext("command", verb) for verb in self.words.split(" ")[1:])))

    @property
    def asked(self) -> tuple[Param, ...]:
        """The parameters that people give, without what only buttons carry."""
        return tuple(param for param in self.params if param.asked)

    def gives_nothing(self, given: Mapping[str, str]) -> bool:
        """Tell whether a call names at most the lead, and nothing to do with it."""
        return not any(param.name in given for param in self.asked if not isinstance(param.kind, LeadRef))

    @property
    def usage(self) -> str:
        """How it is typed in the language that is being spoken: ``/lead add company [role:…] [sent:…]``."""
        free = [self.param(name) for name in self.free]
        typed = [f"{'- ' if place else ''}{param.shown}" for place, param in enumerate(free)]
        shown = [text if param.required else f"[{text}]" for text, param in zip(typed, free, strict=True)]
        named = [f"[{param.called}:…]" for param in self.asked if param.name not in self.free]
        return " ".join((f"/{self.called}", *shown, *named))

    def param(self, name: str) -> Param:
        """Return the parameter with this name; KeyError if there is none."""
        for param in self.params:
            if param.name == name:
                return param
        raise KeyError(name)

    def do(self, ask: Ask, values: Mapping[str, object]) -> Reply:
        """Run the command with values by the names that are typed."""
        run: Callable[..., Reply] = self.run
        return run(ask, **{self.param(name).key or name: value for name, value in values.items()})

    def __call__(self, ask: Ask, *args: P.args, **kwargs: P.kwargs) -> Reply:
        """Run the command."""
        return self.run(ask, *args, **kwargs)


Named = Sequence[Command[...]]


def command(
    words: str,
    *,
    title: str,
    free: tuple[str, ...] = (),
    form: tuple[str, ...] = (),
    filled: Filled | None = None,
    near: Near | None = None,
    on_card: bool = False,
) -> Callable[[Callable[Concatenate[Ask, P], Reply]], Command[P]]:
    """Declare a function as a command. ``form`` defaults to the first five parameters that people give."""

    def declare(run: Callable[Concatenate[Ask, P], Reply]) -> Command[P]:
        params = _params(run)
        asked = tuple(param.name for param in params if param.asked)
        help_line = inspect.getdoc(run) or ""
        return Command(
            words,
            title,
            help_line,
            params,
            run,
            free or asked[:1],
            form or asked[:MOST_FIELDS],
            filled,
            near or {},
            on_card,
        )

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
        found.append(Param(name.rstrip("_"), kind, parameter.default is inspect.Parameter.empty, name))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Read:
    """What became of a call's arguments: values by parameter, problems by parameter, and days that would solve one."""

    values: Mapping[str, object]
    problems: Mapping[str, str]
    several: tuple[str, Several] | None = None
    days: Mapping[str, tuple[date, ...]] = field(default_factory=dict)


def read(command: Command[...], given: Mapping[str, str], ask: Ask) -> Read:
    """Read the arguments of a call by their kinds. Empty text takes an optional one away: its value is None."""
    values: dict[str, object] = {}
    problems: dict[str, str] = {}
    days: dict[str, tuple[date, ...]] = {}
    several: tuple[str, Several] | None = None
    for param in command.params:
        text = given.get(param.name, "")
        if not text.strip():
            if param.required:
                problems[param.name] = _missing(param)
            elif param.name in given:
                values[param.name] = None
            continue
        try:
            values[param.name] = param.kind.read(text, ask)
        except Unreadable as problem:
            problems[param.name] = str(problem)
            days[param.name] = problem.days
        except Several as found:
            several = several or (param.name, found)
    return Read(values, problems, several, days)


def _missing(param: Param) -> str:
    if isinstance(param.kind, Day):
        return _("Please give a day, for instance tomorrow or friday.")
    return _("Please give the {option}.").format(option=param.label.lower())


def parted(command: Command[...], given: Mapping[str, str], ask: Ask) -> Mapping[str, str]:
    """Part a lead from what was typed behind it: ``Acme friday`` is a lead and a day where no lead is called so.

    Only here the asker's leads are known: the longest beginning that names one is the lead. Where what follows it
    cannot be read, that is what is wrong: the lead is not.
    """
    free = [command.param(name) for name in command.free]
    second = next((param for param in free[1:] if param.name not in given), None)
    if second is None or not isinstance(free[0].kind, LeadRef):
        return given
    lead, words = free[0], given.get(free[0].name, "").split()
    if _reads(lead.kind, " ".join(words), ask):
        return given
    ends = range(min(len(words), MOST_WORDS) - 1, 0, -1)
    ways = [(" ".join(words[:end]), " ".join(words[end:])) for end in ends]
    leads = [(name, rest) for name, rest in ways if _reads(lead.kind, name, ask)]
    both = [(name, rest) for name, rest in leads if _reads(second.kind, rest, ask)]
    return {**given, **dict(zip((lead.name, second.name), (both or leads)[0], strict=True))} if leads else given


MOST_WORDS = 40
"""Words that are looked at to tell a lead from what follows it."""


def _reads(kind: Kind, text: str, ask: Ask) -> bool:
    """Tell whether words are of a kind; words that may mean several things of it are, too."""
    try:
        kind.read(text, ask)
    except Several:
        return True
    except Unreadable as problem:
        return bool(problem.days)
    return True
