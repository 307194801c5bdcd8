"""The catalogues: every sentence of the bot, gathered from the code, with what it is called in each other language."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from types import ModuleType

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from bot.commands import COMMANDS, endings, insight
from bot.language import Language
from bot.people import preferences, wording
from bot.pipeline import words

ROOT = Path(__file__).parent.parent
FOLDERS = ("bot", "adapters")
MARKS = {"_": None, "later": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}
"""What marks a sentence in the code, and where it takes its context and its plural from."""
VOCABULARIES = (words, preferences, wording, endings, insight)
"""Modules whose enumerations have values that people read."""
UNREAD = frozenset({words.Why, words.Situation})
"""Those whose values nobody ever reads."""
HEADER = r"""# What the bot says in another language.
# `make generate` gathers the sentences from the code; the translations are written here.
msgid ""
msgstr ""
"Language: {language}\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=utf-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

"""
WIDTH = 110


def path(language: Language) -> Path:
    """Return where the catalogue of a language stands."""
    return ROOT / "bot" / "locale" / f"{language}.po"


def written(language: Language) -> str:
    """Return what the catalogue of a language should hold: every sentence of the code, translated as far as it is."""
    gathered = Catalog(locale=language.value)
    for sentence, context in sentences():
        gathered.add(sentence, context=context)
    known = path(language)
    if known.exists():
        with known.open("rb") as source:
            before = read_po(source, locale=language.value)
        for message in gathered:
            if message.id and (was := before.get(message.id, context=message.context)):
                message.string = was.string
    text = BytesIO()
    write_po(text, gathered, width=WIDTH, no_location=True, omit_header=True, sort_output=True)
    return HEADER.format(language=language) + text.getvalue().decode("utf-8")


def sentences() -> Iterator[tuple[str | tuple[str, ...], str | None]]:
    """Give each sentence of the bot (its forms, where it has two) with its context."""
    for folder in FOLDERS:
        found = extract_from_dir(ROOT / folder, [("**.py", "python")], keywords=MARKS)
        for _, _, sentence, _, context in found:
            yield sentence, context
    for command in COMMANDS:
        yield command.title, None
        yield command.help, None
        for verb in (command.verb, *command.near):
            yield verb, "command"
        for param in command.asked:
            yield param.name, "option"
            yield param.kind.help, None
    for module in VOCABULARIES:
        for vocabulary in _vocabularies(module):
            for value in vocabulary:
                yield value.value, vocabulary.__name__


def _vocabularies(module: ModuleType) -> Iterator[type[StrEnum]]:
    for _, each in inspect.getmembers(module, inspect.isclass):
        if issubclass(each, StrEnum) and each.__module__ == module.__name__ and each not in UNREAD:
            yield each
