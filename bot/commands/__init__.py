"""The table of contents: every command there is."""

from __future__ import annotations

from bot.ask import Ask
from bot.card import Button, Buttons, Card, Reply
from bot.chat import Call
from bot.commands.answers import lead_heard, lead_took, lead_went
from bot.commands.endings import (
    lead_close,
    lead_hello,
    lead_remove,
    lead_reopen,
    lead_rest,
    lead_resting,
    lead_tidy,
    lead_undo,
)
from bot.commands.first import followup_sample
from bot.commands.followup import (
    followup_done,
    followup_enough,
    followup_list,
    followup_plan,
    followup_skip,
    followup_snooze,
    followup_today,
    followup_write,
)
from bot.commands.insight import lead_week
from bot.commands.lead import lead_add, lead_edit, lead_list, lead_more, lead_note, lead_show, lead_source
from bot.commands.pause import followup_pause, followup_resume
from bot.commands.scripts import followup_script, followup_template, lead_fits
from bot.commands.settings import (
    followup_codes,
    followup_country,
    followup_deliveries,
    followup_hours,
    followup_language,
    followup_limit,
    followup_me,
    followup_names,
    followup_pace,
    followup_settings,
    followup_tone,
    followup_way,
    followup_zone,
)
from bot.language import _
from bot.spec import Command, Named, command
from bot.voice.refusals import usages


@command("lead help", title="Help")
def lead_help(_ask: Ask) -> Reply:
    """Show what you can do with leads."""
    return _help("lead", followup_help)


@command("followup help", title="Help")
def followup_help(_ask: Ask) -> Reply:
    """Show what you can do with follow-ups."""
    return _help("followup", lead_help)


COMMANDS: Named = (
    lead_add,
    lead_list,
    lead_show,
    lead_heard,
    lead_edit,
    lead_more,
    lead_source,
    lead_note,
    lead_close,
    lead_reopen,
    lead_rest,
    lead_resting,
    lead_hello,
    lead_tidy,
    lead_fits,
    lead_went,
    lead_took,
    lead_week,
    lead_remove,
    lead_undo,
    lead_help,
    followup_list,
    followup_today,
    followup_script,
    followup_template,
    followup_done,
    followup_skip,
    followup_write,
    followup_snooze,
    followup_plan,
    followup_enough,
    followup_pause,
    followup_resume,
    followup_sample,
    followup_settings,
    followup_deliveries,
    followup_language,
    followup_zone,
    followup_hours,
    followup_country,
    followup_pace,
    followup_limit,
    followup_way,
    followup_tone,
    followup_names,
    followup_codes,
    followup_me,
    followup_help,
)


def _help(first: str, other: Command[...]) -> Reply:
    listed = usages([each for each in COMMANDS if each.first == first])
    row = Buttons((Button(f"/{other.called}", Call(other.words)),))
    return Reply(Card((*listed, row), _("What /{first} can do").format(first=first)))
