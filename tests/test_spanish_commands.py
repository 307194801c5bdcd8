"""Commands, their options and values by their Spanish names: typed, and as Discord is told of them."""

from __future__ import annotations

import re

import discord
import pytest
from discord.app_commands import CommandTree

from adapters.discord import tree
from adapters.discord.translate import Translator
from bot import kinds
from bot.chat import Call
from bot.commands import COMMANDS
from bot.language import Language, pgettext, speaking
from bot.line import parse_line

NAME = re.compile(r"[-_\w]{1,32}")
"""What Discord takes as a name; letters have to be small ones."""


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
            names = [each["name_localizations"]["es-419"] for each in named]
            assert len(names) == len(set(names))
            assert all(NAME.fullmatch(name) and name == name.lower() for name in names), names


def test_no_verb_means_two_commands() -> None:
    with speaking(Language.SPANISH):
        told = [(each.first, pgettext("command", each.verb)) for each in COMMANDS]
    assert len(told) == len(set(told))
    english = {(each.first, each.verb): each.words for each in COMMANDS}
    near = {(each.first, word): each.words for each in COMMANDS for word in each.near}
    for each, name in zip(COMMANDS, told, strict=True):
        assert english.get(name, each.words) == each.words
        assert near.get(name, each.words) == each.words


async def _run(interaction: discord.Interaction, call: Call) -> None:
    del interaction, call


async def _suggest(
    interaction: discord.Interaction, command: str, parameter: str, text: str
) -> tuple[kinds.Suggestion, ...]:
    del interaction, command, parameter, text
    return ()
