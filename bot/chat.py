"""Who is talking, where, and what is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import parse_qsl, quote, quote_plus


@dataclass(frozen=True, slots=True)
class Actor:
    """An account on a platform. ``id`` is opaque here; each adapter makes and reads its own.

    What stands before a slash in it is the workspace.
    """

    platform: str
    id: str

    @property
    def tenant(self) -> str:
        """The workspace to which the account belongs, as ``slack/T0123``; where there are none, the platform."""
        workspace, slash, _ = self.id.partition("/")
        return f"{self.platform}/{workspace}" if slash else self.platform


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was asked. ``own`` is true where nobody but the person and the bot can read."""

    address: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """What the platform says about an account: empty where it says nothing.

    ``language`` is a locale such as ``en-US``, ``zone`` an IANA name. ``watched`` is true where
    the owner of the place may be able to read or export a private chat with the bot.
    """

    name: str = ""
    language: str = ""
    zone: str = ""
    watched: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """A command and its arguments as text: a typed line, a filled form and a button are all this.

    ``str(call)`` is a button's id, for instance ``followup/done?lead=k3j9x2m1qa7b&step=3``. ``typed`` is the
    whole line where one was typed: it is looked at for what it says of the person, and never kept.
    """

    command: str
    args: Mapping[str, str] = field(default_factory=dict)
    typed: str = field(default="", compare=False, repr=False)
    _id: str = field(default="", compare=False, repr=False, kw_only=True)
    """The call as it is written, once it was: a card compares its buttons many times before it is sent."""

    def __str__(self) -> str:
        """Write the call as an id that `Call.parse` reads back."""
        if not self._id:
            path = _path(self.command)
            object.__setattr__(self, "_id", f"{path}?{_written(self.args)}" if self.args else path)
        return self._id

    @classmethod
    def parse(cls, text: str) -> Call:
        """Read an id. What was never written by ``str`` gives a call that no command answers to."""
        path, _, query = text.partition("?")
        return cls(path.replace("/", " "), dict(parse_qsl(query, keep_blank_values=True)))

    def but(self, **args: str) -> Call:
        """Return the same call with these arguments added or changed."""
        return Call(self.command, {**self.args, **args})

    def each(self, name: str, values: Iterable[str]) -> list[Call]:
        """Return the call with an argument that it does not have, once for each value; what they share is written once.

        Raises:
            ValueError: It has that argument.

        """
        command, args = self.command, self.args
        if name in args:
            message = f"{command} has {name} already"
            raise ValueError(message)
        shared = f"{self}{'&' if args else '?'}{_quoted(name)}="
        return [Call(command, {**args, name: value}, _id=shared + _quoted(value)) for value in values]


def adding(name: str, value: str) -> Callable[[Call], Call]:
    """Return what gives calls one more argument, as `Call.but` does; what was written already is not written again."""
    more = _written({name: value})

    def added(to: Call) -> Call:
        args = to.args
        written = "" if name in args else f"{to}{'&' if args else '?'}{more}"
        return Call(to.command, {**args, name: value}, _id=written)

    return added


@lru_cache(maxsize=256)
def _path(command: str) -> str:
    """Write a command; there are few, and each card has most of them."""
    return quote(command.replace(" ", "/"), safe="/")


def _written(args: Mapping[str, str]) -> str:
    """Write arguments as a query. Ids, numbers and days stand in it as they are: most are nothing else."""
    return "&".join([f"{_quoted(name)}={_quoted(value)}" for name, value in args.items()])


@lru_cache(maxsize=512)
def _quoted(text: str) -> str:
    return text if _AS_IT_IS(text) else quote_plus(text)


_AS_IT_IS = re.compile(r"[A-Za-z0-9_.-]*", re.ASCII).fullmatch


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that a person asks. ``key`` is the platform's own id of the event.

    ``by_itself``: nobody asked, a page is kept current.
    """

    actor: Actor
    profile: Profile
    place: Place
    call: Call
    key: str
    by_itself: bool = False
