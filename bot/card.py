"""What is said, before anyone draws it: frozen values without markup."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from string import Formatter

from bot.chat import Call
from bot.language import Language, spoken
from bot.vocabulary import Term

LONGEST_ID = 100
"""Characters in a button's id: Discord's limit for a ``custom_id``, the smallest of the platforms."""
MOST_BUTTONS = 5
"""Buttons in a row: Discord's limit for an action row."""
MOST_OPTIONS = 25
"""Options in a menu: Discord's limit for a string select."""


@dataclass(frozen=True, slots=True)
class Bold:
    """Words that stand out."""

    words: str


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant. Platforms that can show it in the reader's own zone do; others show ``words``."""

    at: datetime
    words: str


Span = str | Bold | Moment


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph. A plain ``str`` in it is never markup, whoever wrote it."""

    spans: tuple[Span, ...]

    @classmethod
    def of(cls, *spans: Span) -> Text:
        """Make a paragraph of spans in their order."""
        return cls(spans)

    @classmethod
    def said(cls, sentence: str, **parts: Span | Text) -> Text:
        """Make a paragraph of a sentence; ``{name}`` in it is the part of that name, and a paragraph gives its spans.

        Raises:
            KeyError: The sentence names a part that was not given.

        """
        spans: list[Span] = []
        for words, part in _parted(sentence):
            spans += [words] if words else []
            if part is not None:
                span = parts[part]
                spans += span.spans if isinstance(span, Text) else (span,)
        return cls(tuple(spans))


@lru_cache(maxsize=2048)  # sentences of ours, which say nothing of anybody
def _parted(sentence: str) -> tuple[tuple[str, str | None], ...]:
    return tuple((words, part) for words, part, _, _ in Formatter().parse(sentence))


@dataclass(frozen=True, slots=True)
class Facts:
    """Rows of a label and what it is, for a reader who looks for one of them."""

    rows: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class Script:
    """Words to read aloud or to copy, set apart from what the bot itself says."""

    words: str


class Style(Term):
    """What pressing a button means, not how it looks."""

    PLAIN = "plain"
    MAIN = "main"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press. Pressing it asks ``call``."""

    label: str
    call: Call
    style: Style = Style.PLAIN
    id: str = field(init=False, compare=False, repr=False)
    """The call as it is written."""

    def __post_init__(self) -> None:
        """Refuse an id that a platform could not carry."""
        written = str(self.call)
        if len(written) > LONGEST_ID:
            message = f"a button's id has at most {LONGEST_ID} characters: {self.call.command}"
            raise ValueError(message)
        object.__setattr__(self, "id", written)


@dataclass(frozen=True, slots=True)
class Buttons:
    """A row of one to five buttons."""

    row: tuple[Button, ...]

    def __post_init__(self) -> None:
        """Refuse an empty or crowded row."""
        if not 1 <= len(self.row) <= MOST_BUTTONS:
            message = f"a row has 1 to {MOST_BUTTONS} buttons"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Menu:
    """One choice out of up to 25. Choosing an option asks its call; ``prompt`` says what it is for."""

    prompt: str
    options: tuple[Button, ...]

    def __post_init__(self) -> None:
        """Refuse an empty or overlong menu."""
        if not 1 <= len(self.options) <= MOST_OPTIONS:
            message = f"a menu has 1 to {MOST_OPTIONS} options"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Divider:
    """A line between two matters."""


Element = Text | Facts | Script | Buttons | Menu | Divider


def once_each(elements: Iterable[Element]) -> tuple[Element, ...]:
    """Return the elements without the buttons and options whose call stands above already, and without empty rows."""
    there: set[str] = set()
    left: list[Element] = []
    for element in elements:
        match element:
            case Buttons(row):
                new = _new(row, there)
                left += [element if new is row else Buttons(new)] if new else []
            case Menu(prompt, options):
                new = _new(options, there)
                left += [element if new is options else Menu(prompt, new)] if new else []
            case _:
                left.append(element)
    return tuple(left)


def _new(buttons: tuple[Button, ...], there: set[str]) -> tuple[Button, ...]:
    new: list[Button] = []
    for each in buttons:
        if each.id not in there:
            there.add(each.id)
            new.append(each)
    return buttons if len(new) == len(buttons) else tuple(new)


@dataclass(frozen=True, slots=True)
class Card:
    """One message. ``summary`` is what a notification may show: one line, without private names.

    ``language`` is the one in which it was made, for the words that a platform adds.
    """

    elements: tuple[Element, ...]
    summary: str
    language: Language = field(default_factory=spoken)

    def __post_init__(self) -> None:
        """Refuse two buttons with one id: platforms need them unique within a message."""
        ids = [button.id for button in self.buttons()]
        if len(ids) != len(set(ids)):
            message = "two buttons of a card ask the same call"
            raise ValueError(message)

    def buttons(self) -> tuple[Button, ...]:
        """Return everything that can be pressed or chosen, in the order of the card."""
        found: list[Button] = []
        for element in self.elements:
            if isinstance(element, Buttons):
                found += element.row
            elif isinstance(element, Menu):
                found += element.options
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to a call. ``replaces``: the card that was pressed is over, this one takes its place."""

    card: Card
    replaces: bool = False
