"""What must hold of each command; a new one is checked by being in the table."""

from __future__ import annotations

import re

import discord
import pytest
from discord import app_commands

from adapters.discord import forms, tree
from adapters.slack import form as slack_form
from adapters.slack.manifest import manifest
from bot import kinds
from bot.card import LONGEST_ID
from bot.chat import Call
from bot.commands import COMMANDS
from bot.form import ask_for
from bot.line import parse_line
from bot.spec import MOST_FIELDS, Command
from tests.fakes.discord import rules
from tests.fakes.slack.blocks import check_view
from tests.fakes.slack.checks import Report

EVERY = pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.words)
LONGEST_HELP, LONGEST_TITLE, MOST_OPTIONS, LONGEST_NAME = 100, 24, 25, 32
"""Discord's limits for descriptions, options and names, Slack's for a modal's title."""


@EVERY
def test_help_and_title_fit_every_platform(command: Command[...]) -> None:
    assert 0 < len(command.help) <= LONGEST_HELP
    assert "\n" not in command.help
    assert 0 < len(command.title) <= LONGEST_TITLE
    assert all(0 < len(param.kind.help) <= LONGEST_HELP for param in command.params)


@EVERY
def test_words_are_two_and_names_are_plain(command: Command[...]) -> None:
    assert re.fullmatch(r"(lead|followup|group|coach) [a-z]+", command.words)
    assert len(command.asked) <= MOST_OPTIONS
    assert all(re.fullmatch(r"[a-z]+", param.name) and len(param.name) <= LONGEST_NAME for param in command.params)


@EVERY
def test_the_form_asks_for_at_most_five_things_that_exist(command: Command[...]) -> None:
    names = {param.name for param in command.asked}

    assert len(command.form) <= MOST_FIELDS
    assert set(command.form) <= names
    assert set(command.free) <= names
    assert {param.name for param in command.asked if param.required} <= {*command.form, *command.free}


@EVERY
def test_what_the_usage_shows_can_be_typed(command: Command[...]) -> None:
    given = {param.name: _example(param.kind) for param in command.asked}
    free = " - ".join(given[name] for name in command.free)
    named = " ".join(f'{name}:"{value}"' for name, value in given.items() if name not in command.free)

    call = parse_line(COMMANDS, f"/{command.words} {free} {named}")

    assert call == Call(command.words, given)
    typed = command.usage.removeprefix(f"/{command.words}")
    assert all(
        re.search(rf"(?<![a-z]){re.escape(param.shown if param.name in command.free else param.name + ':')}", typed)
        for param in command.asked
    )


@EVERY
def test_a_named_line_is_read_like_a_free_one(command: Command[...]) -> None:
    given = {param.name: _example(param.kind) for param in command.asked}
    line = " ".join(f"{name}:{value}" for name, value in given.items())

    assert parse_line(COMMANDS, f"/{command.words} {line}") == Call(command.words, given)


@EVERY
def test_its_near_words_are_free_and_say_what_can_be_read(command: Command[...]) -> None:
    verbs = {each.verb for each in COMMANDS if each.first == command.first}
    others = {verb for each in COMMANDS if each.first == command.first and each is not command for verb in each.near}

    assert not command.near.keys() & (verbs | others)
    for verb, preset in command.near.items():
        assert re.fullmatch(r"[a-z]+", verb)
        assert set(preset) <= {param.name for param in command.asked}
        assert parse_line(COMMANDS, f"/{command.first} {verb}") == Call(command.words, preset)
        choices = [(command.param(name).kind, text) for name, text in preset.items()]
        assert all(text in list(kind.of) for kind, text in choices if isinstance(kind, kinds.Choice))


@EVERY
def test_an_id_is_read_back_and_fits(command: Command[...]) -> None:
    call = Call(command.words, {"lead": "k3j9x2m1qa7b", "step": "12", "note": "a&b=c/d?e é"})

    assert Call.parse(str(call)) == call
    assert len(str(Call(command.words, {"lead": "k3j9x2m1qa7b", "step": "999", "n": "x" * 22}))) <= LONGEST_ID


@EVERY
def test_its_form_can_be_drawn_on_every_platform_with_the_longest_texts(command: Command[...]) -> None:
    given = {param.name: "x" * 10_000 for param in command.asked}
    problems = {param.name: "Please shorten it. " * 10 for param in command.asked}
    if not command.asked:
        return
    asked = ask_for(command, given, problems, "abcabcabcabc")

    assert len(asked.fields) <= MOST_FIELDS
    assert not list(rules.modal(forms.modal(asked, {}).to_dict()))
    assert not _slack_problems(slack_form.modal(asked, "{}"))


def _slack_problems(view: object) -> list[str]:
    report = Report()
    check_view(view, report)
    return report.problems


@EVERY
def test_slacks_manifest_has_its_first_word(command: Command[...]) -> None:
    commands = manifest(COMMANDS)["features"]["slash_commands"]
    (found,) = [each for each in commands if each["command"] == f"/{command.first}"]

    assert command.verb in found["usage_hint"] or "help" in found["usage_hint"]


@EVERY
async def test_discords_tree_has_it_with_all_its_options_and_none_required(command: Command[...]) -> None:
    async def nothing(*_: object) -> None:
        """Answer nothing."""

    async def none(
        interaction: discord.Interaction, command: str, parameter: str, text: str
    ) -> tuple[kinds.Suggestion, ...]:
        del interaction, command, parameter, text
        return ()

    client = discord.Client(intents=discord.Intents.none())
    commands = app_commands.CommandTree(client)
    groups = tree.groups(COMMANDS, nothing, none)
    (group,) = [each.to_dict(commands) for each in groups if each.name == command.first]
    if command.on_card:
        assert command.verb not in {each["name"] for each in group["options"]}
        return
    (found,) = [each for each in group["options"] if each["name"] == command.verb]

    assert [option["name"] for option in found["options"]] == [param.name for param in command.asked]
    assert not any(option.get("required") for option in found["options"])
    assert not list(rules.tree([group]))


def test_every_first_word_has_help() -> None:
    words = {command.words for command in COMMANDS}

    assert {f"{command.first} help" for command in COMMANDS} <= words
    assert len(words) == len(COMMANDS)


def _example(kind: kinds.Kind) -> str:
    return kind.suggest()[0].value if isinstance(kind, kinds.Choice) else _EXAMPLES.get(type(kind), "x")


_EXAMPLES: dict[type[kinds.Kind], str] = {
    kinds.Words: "Some words",
    kinds.Day: "2026-11-03",
    kinds.LeadRef: "3",
    kinds.Leads: "1, 3",
    kinds.Company: "Some words",
    kinds.Zone: "Europe/Berlin",
    kinds.Country: "US-CA",
    kinds.Weekdays: "mon-fri",
    kinds.Hours: "9-17",
    kinds.Phone: "+1 425 555 0100",
    kinds.Email: "jobs@acme.example",
    kinds.Number: "2",
}
