"""The table of contents: every command there is."""

from __future__ import annotations

from bot.ask import Ask
from bot.card import Card, Reply
from bot.commands.followup import (
    followup_done,
    followup_list,
    followup_plan,
    followup_snooze,
    followup_today,
)
from bot.commands.lead import lead_add, lead_edit, lead_list, lead_more, lead_show, lead_undo
from bot.commands.settings import followup_me, followup_names, followup_settings, followup_zone
from bot.spec import Named, command
from bot.voice.refusals import usages


@command("lead help", title="Help")
def lead_help(_: Ask) -> Reply:
    """Show what you can do with leads."""
    return _help("lead")


@command("followup help", title="Help")
def followup_help(_: Ask) -> Reply:
    """Show what you can do with follow-ups."""
    return _help("followup")


COMMANDS: Named = (
    lead_add,
    lead_list,
    lead_show,
    lead_edit,
    lead_more,
    lead_undo,
    lead_help,
    followup_list,
    followup_today,
    followup_done,
    followup_snooze,
    followup_plan,
    followup_settings,
    followup_zone,
    followup_names,
    followup_me,
    followup_help,
)


def _help(first: str) -> Reply:
    return Reply(Card(usages([each for each in COMMANDS if each.first == first]), f"What /{first} can do"))
