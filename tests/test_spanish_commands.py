"""Commands, their options and values by their Spanish names: typed, and as Discord is told of them."""

from __future__ import annotations

from collections import defaultdict

import discord
import pytest
from discord.app_commands import CommandTree

from adapters.console.offers import offers
from adapters.discord import tree
from adapters.discord.translate import Translator
from bot import kinds
from bot.chat import Call
from bot.commands import COMMANDS
from bot.language import Language, pgettext, speaking
from bot.line import parse_line
from bot.spec import Command, Param
from bot.text import unaccented
from tests.fakes.discord import rules


@pytest.mark.parametrize(
    ("line", "call"),
    [
        ("/lead agregar Acme - Cocina", Call("lead add", {"company": "Acme", "role": "Cocina"})),
        ("/lead AGREGAR Acme enviada:ayer", Call("lead add", {"company": "Acme", "sent": "ayer"})),
        ("/lead agregar Acme Enviada:ayer", Call("lead add", {"company": "Acme", "sent": "ayer"})),
        ("/lead mas Acme teléfono:5550100", Call("lead more", {"lead": "Acme", "phone": "5550100"})),
        ("/lead más Acme telefono:5550100", Call("lead more", {"lead": "Acme", "phone": "5550100"})),
        ("/followup hoy", Call("followup today")),
        ("/followup país México", Call("followup country", {"country": "México"})),
        ("/lead como-fue Acme", Call("lead went", {"lead": "Acme"})),
        (
            "/lead respuesta Acme entrevista el viernes",
            Call("lead heard", {"lead": "Acme", "answer": "entrevista", "day": "el viernes"}),
        ),
        (
            "/lead entrevista Acme el viernes",
            Call("lead heard", {"lead": "Acme", "answer": "interview", "day": "viernes"}),
        ),
        (
            "/followup hecho Café Sol mensaje de voz",
            Call("followup done", {"lead": "Café Sol", "outcome": "mensaje de voz"}),
        ),
        ("/followup hecho 1 pase en persona", Call("followup done", {"lead": "1", "outcome": "pase en persona"})),
        ("/followup llamé 1", Call("followup done", {"lead": "1"})),
        ("/followup visite 1", Call("followup done", {"lead": "1", "outcome": "stopped by"})),
        ("/lead ordenar 1 4 reposo", Call("lead tidy", {"leads": "1 4", "what": "reposo"})),
        ("/lead ordenar todas otro dia", Call("lead tidy", {"leads": "todas", "what": "otro dia"})),
    ],
)
def test_a_line_with_spanish_verbs_and_names_is_the_same_call(line: str, call: Call) -> None:
    assert parse_line(COMMANDS, line) == call


async def test_discord_is_told_spanish_names_that_it_takes_and_that_are_not_used_twice() -> None:
    commands, translator = CommandTree(discord.Client(intents=discord.Intents.none())), Translator()
    groups = tree.groups(COMMANDS, _run, _suggest)
    for group in groups:
        commands.add_command(group)
    await commands.set_translator(translator)

    for group in groups:
        told = await group.get_translated_payload(commands, translator)
        for named in (told["options"], *(verb.get("options", ()) for verb in told["options"])):
            assert all(each["name_localizations"]["es-419"] for each in named)
            assert all(each["description_localizations"]["es-419"] for each in named)
    assert not list(rules.tree([await each.get_translated_payload(commands, translator) for each in groups]))


def test_no_verb_means_two_commands() -> None:
    means: dict[tuple[str, str], set[str]] = defaultdict(set)
    for language in Language:
        with speaking(language):
            for each in COMMANDS:
                for verb in (each.verb, *each.near):
                    means[each.first, unaccented(pgettext("command", verb))].add(each.words)

    assert not {typed: words for typed, words in means.items() if len(words) > 1}


def test_every_usage_is_read_as_its_command_in_each_language() -> None:
    for language in Language:
        for each in COMMANDS:
            with speaking(language):
                usage = each.usage
            assert parse_line(COMMANDS, usage).command == each.words, usage


def test_a_usage_is_written_in_the_language_that_is_spoken() -> None:
    usages = {each.words: each for each in COMMANDS}
    with speaking(Language.SPANISH):
        assert usages["lead close"].usage == "/lead cerrar oportunidad [- motivo]"
        assert usages["followup way"].usage == "/followup medio llamar|escribir"
        assert usages["followup zone"].usage == "/followup zona ciudad"
    assert usages["lead close"].usage == "/lead close lead [- reason]"


async def test_the_console_completes_words_names_and_values_in_the_language_that_is_spoken() -> None:
    with speaking(Language.SPANISH):
        words = await offers(COMMANDS, _picked, "/lead agr")
        names = await offers(COMMANDS, _picked, "/lead agregar Acme pu")
        typed = await offers(COMMANDS, _picked, "/lead agregar Acme puesto:Cocina te")
        values = await offers(COMMANDS, _picked, "/lead añadir Acme")
        tidy = await offers(COMMANDS, _picked, "/lead ordenar todas - ")

    assert [each.words for each in words] == ["lead agregar "]
    assert [each.words for each in names] == ["puesto:"]
    assert "teléfono:" in [each.words for each in typed]
    assert values == ()
    assert [each.words for each in tidy][:3] == ["reposo", "cerrar", "otro día"]


async def _picked(command: Command[...], param: Param, text: str) -> tuple[kinds.Suggestion, ...]:
    del command, text
    return param.kind.suggest() if isinstance(param.kind, kinds.Choice) else ()


async def _run(interaction: discord.Interaction, call: Call) -> None:
    del interaction, call


async def _suggest(
    interaction: discord.Interaction, command: str, parameter: str, text: str
) -> tuple[kinds.Suggestion, ...]:
    del interaction, command, parameter, text
    return ()
