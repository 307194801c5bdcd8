"""Discord's command tree, built from the commands."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, assert_never

import discord
from discord import app_commands

from adapters.discord import limits
from adapters.discord.translate import VOCABULARY
from bot import kinds
from bot.chat import Call
from bot.language import later
from bot.spec import Command, Named, Param

EVERYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
BOTH = app_commands.AppInstallationType(guild=True, user=True)
ABOUT = {"lead": later("Your job leads"), "followup": later("Your follow-ups and settings")}
Run = Callable[[discord.Interaction, Call], Awaitable[None]]


class Suggest(Protocol):
    """Finds what can be picked while somebody is typing."""

    async def __call__(
        self, interaction: discord.Interaction, command: str, parameter: str, text: str
    ) -> tuple[kinds.Suggestion, ...]:
        """Return suggestions for one parameter of a command."""
        ...


def groups(commands: Named, run: Run, suggest: Suggest) -> list[app_commands.Group]:
    """Return one group for each first word, with a command for each verb, of those that stand on no card.

    A group takes 25 (docs.discord.com/developers/interactions/application-commands, "Application Command Object").
    """
    found: dict[str, app_commands.Group] = {}
    for each in (each for each in commands if not each.on_card):
        group = found.setdefault(each.first, _group(each.first))
        group.add_command(_command(each, run, suggest))
    return list(found.values())


def _group(first: str) -> app_commands.Group:
    return app_commands.Group(name=first, description=ABOUT[first], allowed_contexts=EVERYWHERE, allowed_installs=BOTH)


def _command(command: Command[...], run: Run, suggest: Suggest) -> app_commands.Command[app_commands.Group, ..., None]:
    async def callback(interaction: discord.Interaction, **options: object) -> None:
        given = {name: str(value) for name, value in options.items() if value is not None}
        await run(interaction, Call(command.words, given))

    parameters = [_parameter(param) for param in command.asked]
    callback.__signature__ = inspect.Signature([_INTERACTION, *parameters])  # type: ignore[attr-defined] # read by discord.py
    made: Any = app_commands.describe(**{param.name: param.kind.help for param in command.asked})(callback)
    made = app_commands.choices(**_choices(command))(made)
    made = app_commands.autocomplete(**_autocompletes(command, suggest))(made)
    return app_commands.Command(name=command.verb, description=command.help, callback=made)


_INTERACTION = inspect.Parameter("interaction", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=discord.Interaction)


def _parameter(param: Param) -> inspect.Parameter:
    """Declare an option. All are optional for Discord: what is missing is asked for by the form."""
    return inspect.Parameter(
        param.name, inspect.Parameter.POSITIONAL_OR_KEYWORD, default=None, annotation=_annotation(param.kind)
    )


def _annotation(kind: kinds.Kind) -> Any:  # noqa: ANN401 - discord.py's own transformer types
    match kind:
        case kinds.Words(most=most):
            return app_commands.Range[str, 1, min(most, limits.OPTION_VALUE)]
        case kinds.Number(least=least, most=most):
            return app_commands.Range[int, least, most]
        case (
            kinds.Choice()
            | kinds.Company()
            | kinds.Day()
            | kinds.LeadRef()
            | kinds.Leads()
            | kinds.Zone()
            | kinds.Country()
            | kinds.Weekdays()
            | kinds.Hours()
            | kinds.Phone()
            | kinds.Email()
            | kinds.Mark()
        ):
            return str
        case _:
            assert_never(kind)


def _choices(command: Command[...]) -> dict[str, list[app_commands.Choice[str]]]:
    return {
        param.name: [
            app_commands.Choice(
                name=app_commands.locale_str(each.label, **{VOCABULARY: param.kind.of.__name__}), value=each.value
            )
            for each in param.kind.suggest()
        ]
        for param in command.asked
        if isinstance(param.kind, kinds.Choice)
    }


def _autocompletes(command: Command[...], suggest: Suggest) -> dict[str, Any]:
    return {
        param.name: _autocomplete(command.words, param.name, suggest)
        for param in command.asked
        if isinstance(
            param.kind, kinds.LeadRef | kinds.Leads | kinds.Zone | kinds.Country | kinds.Weekdays | kinds.Hours
        )
    }


def _autocomplete(
    command: str, parameter: str, suggest: Suggest
) -> Callable[[discord.Interaction, str], Awaitable[list[app_commands.Choice[str]]]]:
    async def complete(interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        found = await suggest(interaction, command, parameter, current)
        return [
            app_commands.Choice(name=each.label[: limits.CHOICE], value=each.value)
            for each in found[: limits.CHOICES]
            if len(each.value) <= limits.CHOICE
        ]

    return complete
