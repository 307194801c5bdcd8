"""The catalogues: nothing untranslated, nothing left over, each placeholder kept, nobody's gender assumed."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from bot.commands import COMMANDS
from bot.language import Language, ngettext, of_locale, speaking, spoken
from bot.language import _ as say
from deploy import catalogue

ROOT = Path(__file__).parent.parent
OTHERS = [each for each in Language if each is not Language.ENGLISH]
GENDERED = re.compile(
    r"\b(?:bienvenid|cansad|preparad|ocupad|segur|content|interesad|tranquil|orgullos|invitad|perdid)[oa]s?\b"
    r"|\best(?:ás|és) (?:list|sol)[oa]\b",
    re.IGNORECASE,
)
"""Adjectives that would say whether the person is a man or a woman."""
SENTENCE = re.compile(r"(?:[A-Za-z][a-z'’]+,? ){2}[A-Za-z][a-z'’]+|(?:^|[A-Za-z] )[A-Za-z][a-z'’]+[.?!]$")
"""What reads like something that is said: three words in a row, or words that end like a sentence."""
HOLE = "Hole"
"""What stands for each value in an f-string: a word like the others."""
UNSAID = {
    "adapters/storage": "what an operator reads at start, and SQL",
    "adapters/slack/app.py": "what an operator reads at start",
    "adapters/discord/app.py": "what an operator reads at start",
    "adapters/discord/closed.py": "what an operator reads at start",
    "adapters/discord/duty.py": "what an operator reads in the log",
    "adapters/slack/manifest.py": "what Slack shows of the app, in one language",
    "bot/voice/encouragement": "written anew in each language",
    "bot/voice/scripts": "written anew in each language",
    "bot/talk": "a grammar of what people say",
    "bot/posting": "the same for what postings say",
    "bot/people/wording.py": "a vocabulary, gathered as one",
    "bot/days/inside.py": "the same for days",
    "bot/days/country_names.py": "names of countries",
    **dict.fromkeys(
        (f"bot/days/{each}.py" for each in ("clock", "english", "lexicon", "hours", "spanish", "weekdays", "zones")),
        "what people type, by language",
    ),
    "bot/days/figures.py": "codes of locales",
    "bot/pipeline/duplicates.py": "what companies' names end with",
    "bot/pipeline/reasons.py": "what people type, in both languages",
    "bot/pipeline/words.py": "vocabularies, gathered by their values",
    "bot/worst_day": "patterns and lines by language",
    "adapters/console/messenger.py": "what a delivery's failure is called in the log",
    "adapters/discord/failures.py": "the same",
}
"""Where sentences stand that go through no catalogue, and why."""
TYPED_SO = {
    "next working day": "a day, as buttons carry it",
    "not sent yet": "a word that is read",
    "sat and sun": "weekdays, as a suggestion fills them in",
    "fri and sat": "the same",
    "all of them": "a word that is read",
    "more than one lead": "the text of an exception that is always caught",
    "what somebody else wrote": "the help of what nobody is asked for",
    "carried by buttons": "the same",
    "Maple Harbor Juniper": "code names",
}
"""What only looks like something that is said, by how it begins, and what it is."""


def messages(language: Language) -> list[Message]:
    with catalogue.path(language).open("rb") as source:
        return [each for each in read_po(source, locale=language.value) if each.id]


def forms(text: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text or ())


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_translated_and_none_is_left_over(language: Language) -> None:
    found = {(each.context, forms(each.id)[0]) for each in messages(language)}
    wanted = {(context, forms(sentence)[0]) for sentence, context in catalogue.sentences()}

    assert found == wanted
    assert not [each.id for each in messages(language) if not all(forms(each.string))]


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_placeholders_of_its_sentence_in_each_form(language: Language) -> None:
    for each in messages(language):
        wanted = placeholders(forms(each.id)[-1])
        assert len(forms(each.string)) == len(forms(each.id)), each.id
        for form in forms(each.string):
            assert placeholders(form) - {"count"} == wanted - {"count"}, each.id


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_no_spanish_sentence_says_whether_a_person_is_a_man_or_a_woman() -> None:
    said = [form for each in messages(Language.SPANISH) for form in forms(each.string)]

    assert not [form for form in said if GENDERED.search(form)]


def test_spanish_opens_its_questions_and_exclamations() -> None:
    for each in messages(Language.SPANISH):
        for form in forms(each.string):
            said = TYPED.sub("", form)
            assert (said.count("¿"), said.count("¡")) == (said.count("?"), said.count("!")), form


TYPED = re.compile(r"(?<=\s)\?")
"""A question mark that people type where nobody knows the company."""


def test_every_sentence_in_the_code_goes_through_the_catalogue() -> None:
    unmarked = [
        f"{file}: {text}"
        for folder in catalogue.FOLDERS
        for file in sorted((ROOT / folder).rglob("*.py"))
        if not any(str(file.relative_to(ROOT)).startswith(unsaid) for unsaid in UNSAID)
        for text in said_without(ast.parse(file.read_text("utf-8")))
    ]
    assert not unmarked, "\n".join(unmarked)


def said_without(tree: ast.Module) -> Iterator[str]:
    """Yield each sentence of a module that no function marks for the catalogue."""
    marked: set[int] = set()
    for node in ast.walk(tree):
        if passes(node):
            marked |= {id(each) for each in ast.walk(node)}
    for node in ast.walk(tree):
        text = "" if id(node) in marked else written(node)
        if isinstance(node, ast.JoinedStr):
            marked |= {id(each) for each in node.values}
        if SENTENCE.search(text) and not text.startswith(tuple(TYPED_SO)):
            yield text


def written(node: ast.AST) -> str:
    """Return the text that a string or an f-string has in the code."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return "".join(written(each) or HOLE for each in values)
        case _:
            return ""


def test_a_sentence_without_a_mark_is_found() -> None:
    unsaid = """
def tell(count: int, name: str) -> str:
    \"\"\"Say how many there are.\"\"\"
    log.info("This is for the log only.")
    return say(_("All of this is marked."), f"; an empty line keeps {name}", f"{count} more.", "Please try again")
"""
    assert set(said_without(ast.parse(unsaid))) == {
        "Please try again",
        f"; an empty line keeps {HOLE}",
        f"{HOLE} more.",
    }


def test_everything_that_is_marked_is_gathered() -> None:
    gathered = {(context, forms(sentence)[0]) for sentence, context in catalogue.sentences()}
    marked = {
        found
        for folder in catalogue.FOLDERS
        for file in sorted((ROOT / folder).rglob("*.py"))
        for found in marks(ast.parse(file.read_text("utf-8")))
    }

    assert not marked - gathered


def marks(tree: ast.Module) -> Iterator[tuple[str | None, str]]:
    """Yield what is marked in a module: its context and its sentence. What stands in an f-string is not gathered."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Name(id="pgettext"), args=[ast.Constant(value=str(context)), ast.Constant(value=str(words))]
            ):
                yield context, words
            case ast.Call(
                func=ast.Name(id="_" | "later" | "ngettext"), args=[ast.Constant(value=str(sentence)), *_others]
            ):
                yield None, sentence
            case _:
                pass


@pytest.mark.parametrize("language", OTHERS)
def test_a_sentence_names_commands_as_they_are_called_in_its_language(language: Language) -> None:
    with speaking(language):
        called = {each.words: each.called for each in COMMANDS}
    for each in messages(language):
        wanted = {called.get(words, words) for form in forms(each.id) for words in NAMED.findall(form)}
        for form in forms(each.string):
            assert set(NAMED.findall(form)) == wanted, each.id


NAMED = re.compile(r"/((?:lead|followup) [-\w]+)")
"""A command as it is named in a sentence."""


@pytest.mark.parametrize("language", list(Language))
def test_a_title_fits_on_a_form_in_each_language(language: Language) -> None:
    with speaking(language):
        assert not [say(each.title) for each in COMMANDS if len(say(each.title)) > LONGEST_TITLE]


LONGEST_TITLE = 24
"""Characters of a modal's title on Slack."""


def passes(node: ast.AST) -> bool:
    """Tell whether sentences below a node are marked, are no sentences of the bot, or are gathered elsewhere."""
    match node:
        case ast.Call(func=ast.Name(id=name)):
            return (
                name in {*catalogue.MARKS, "command", "ValueError", "TypeError", "KeyError", "AssertionError"} | KINDS
            )
        case ast.Call(func=ast.Attribute(attr=name)):
            return name in {"info", "warning", "error", "exception", "debug", "compile"}
        case ast.Expr(value=ast.Constant()):
            return True  # a docstring
        case ast.Assign(targets=[ast.Name(id="message")]):
            return True  # of an error that only developers read
        case _:
            return False


KINDS = {
    "Link",
    "Template",
    "Words",
    "Company",
    "Day",
    "Choice",
    "LeadRef",
    "Leads",
    "Zone",
    "CountryKind",
    "Weekdays",
    "HoursKind",
} | {
    "Template",
    "Phone",
    "Email",
    "Number",
    "Mark",
}
"""Kinds of parameters: their help is gathered from the commands."""


def test_the_language_is_that_of_the_platform_and_ends_with_its_block() -> None:
    assert [of_locale(each) for each in ("es-MX", "es", "ES_es", "en-US", "de", "")] == [
        *[Language.SPANISH] * 3,
        *[Language.ENGLISH] * 3,
    ]
    with speaking(Language.SPANISH):
        assert say("Undo") == "Deshacer"
        with speaking(Language.ENGLISH):
            assert say("Undo") == "Undo"
        assert ngettext("{count} day", "{count} days", 1) == "1 día"
        assert ngettext("{count} day", "{count} days", 2) == "2 días"
    assert spoken() is Language.ENGLISH
