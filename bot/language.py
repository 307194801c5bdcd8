"""The language that is being spoken. Sentences stand in the code in English; a catalogue has them in the others.

Whoever begins to speak says in which language (`speaking`); everything said within is looked up there.
Adding a language is a catalogue, ``bot/locale/<language>.po``, its name in `Language`, and the texts that are
written in it and not translated (`bot.voice.encouragement`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from io import BytesIO

from bot.text import capital
from bot.vocabulary import Term

_VALUES = 1024
"""Words of vocabularies that are kept in memory: more than there are, in all languages."""


class Language(Term):
    """A language that the bot speaks, by its ISO 639-1 code."""

    ENGLISH = "en"
    SPANISH = "es"

    @property
    def own_name(self) -> str:
        """What it is called by those who speak it."""
        return {Language.ENGLISH: "English", Language.SPANISH: "Español"}[self]

    @property
    def another(self) -> Language:
        """The next of the languages, to change to with one button."""
        known = list(Language)
        return known[(known.index(self) + 1) % len(known)]


@dataclass(frozen=True, slots=True, eq=False)
class _Voice:
    """A language with its catalogue, at hand for every sentence."""

    language: Language
    catalogue: NullTranslations


_voice: ContextVar[_Voice] = ContextVar("voice", default=_Voice(Language.ENGLISH, NullTranslations()))  # noqa: B039 - it never changes


def of_locale(locale: str) -> Language:
    """Return the language of a locale such as ``es-MX``; English where the bot does not speak it."""
    code = locale.replace("_", "-").partition("-")[0].lower()
    return Language(code) if code in set(Language) else Language.ENGLISH


def spoken() -> Language:
    """Return the language that is being spoken."""
    return _voice.get().language


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak a language until the block ends."""
    before = _voice.set(_speaking(language))
    try:
        yield
    finally:
        _voice.reset(before)


def _(sentence: str) -> str:
    """Return a sentence in the language that is being spoken."""
    return _voice.get().catalogue.gettext(sentence)


def pgettext(context: str, words: str) -> str:
    """Return words that mean different things in different places; ``context`` says in which one they stand."""
    return _voice.get().catalogue.pgettext(context, words)


def ngettext(one: str, many: str, count: int) -> str:
    """Return the form of a sentence that goes with a number; ``{count}`` in it is filled in."""
    return _voice.get().catalogue.ngettext(one, many, count).replace("{count}", str(count))


def later(sentence: str) -> str:
    """Mark a sentence for the catalogue where it is written down, to be said with `_` when it is needed."""
    return sentence


def word(value: StrEnum) -> str:
    """Return what a value of one of the product's vocabularies is called; a language by its own name everywhere."""
    return _called(spoken(), value)


def label(value: StrEnum) -> str:
    """Return what a value is called where it stands alone, as on a button."""
    return _label(_voice.get().language, value)


@lru_cache(maxsize=_VALUES, typed=True)  # by their types as well: vocabularies share words
def _called(language: Language, value: StrEnum) -> str:
    if isinstance(value, Language):
        return value.own_name
    return _speaking(language).catalogue.pgettext(type(value).__name__, value.value)


@lru_cache(maxsize=_VALUES, typed=True)
def _label(language: Language, value: StrEnum) -> str:
    return capital(_called(language, value))


def everywhere(said: Callable[[], str]) -> tuple[str, ...]:
    """Return what is said in each of the languages."""
    found = []
    for language in Language:
        with speaking(language):
            found.append(said())
    return tuple(found)


@lru_cache
def _speaking(language: Language) -> _Voice:
    return _Voice(language, _catalogue(language))


def _catalogue(language: Language) -> NullTranslations:
    if language is Language.ENGLISH:
        return NullTranslations()
    # Reading catalogues is most of what Babel brings; who speaks English only does not wait for it.
    from babel.messages.mofile import write_mo  # noqa: PLC0415
    from babel.messages.pofile import read_po  # noqa: PLC0415

    source = files("bot") / "locale" / f"{language}.po"
    with source.open("rb") as texts:
        read = read_po(texts, locale=language.value)
    compiled = BytesIO()
    write_mo(compiled, read)
    compiled.seek(0)
    return GNUTranslations(compiled)
