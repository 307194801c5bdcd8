"""What a person sees on their screen after they did something, the same shape on every platform."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Seen:
    """One message or one open form, as it is readable on the screen.

    ``text`` is everything readable without markup, line by line. ``buttons`` are the labels
    that can be pressed, ``menus`` the options of each select by its placeholder. While a form
    is open ``fields`` holds its labels in order, ``given`` what is filled in and ``problems``
    what is wrong, by label. ``private`` is true where nobody else can see it.
    """

    text: str
    buttons: tuple[str, ...] = ()
    menus: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fields: tuple[str, ...] = ()
    given: Mapping[str, str] = field(default_factory=dict)
    problems: Mapping[str, str] = field(default_factory=dict)
    private: bool = True


class Client(Protocol):
    """A person in front of a platform's client: they type, press, choose and fill in, and look."""

    async def say(self, line: str) -> Seen:
        """Type a command such as ``/lead add company:Acme sent:tuesday`` and look at the answer."""
        ...

    async def press(self, label: str) -> Seen:
        """Press the button with this label on what was seen last (the newest message that has one)."""
        ...

    async def choose(self, menu: str, option: str) -> Seen:
        """Choose an option, by its label, from the select with this placeholder."""
        ...

    async def fill(self, values: Mapping[str, str]) -> Seen:
        """Change fields of the open form, by their labels, and submit it.

        Where several things can be picked, ``1, 3`` picks them, by what their labels begin with or are,
        in place of what was picked before.
        """
        ...

    async def nudge(self, timeout: float = 5.0) -> Seen:  # noqa: ASYNC109 - told by whoever waits
        """Wait until the bot sends a message by itself that was not looked at yet, and look at it."""
        ...
