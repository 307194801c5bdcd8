"""The table of errors in the docs: which of Slack's words and of Discord's codes mean what for a card."""

from __future__ import annotations

from adapters.discord import failures as discord
from adapters.slack import failures as slack
from bot.delivery import Failure


def failure_table() -> str:
    """Return the table, one row for each meaning."""
    rows = (f"| {failure} | {_words(failure)} | {_codes(failure)} |" for failure in Failure)
    return "\n".join(("| meaning | Slack | Discord |", "|---|---|---|", *rows))


def _words(failure: Failure) -> str:
    return ", ".join(f"`{word}`" for word in sorted(slack.MEANINGS[failure]))


def _codes(failure: Failure) -> str:
    """Write Discord's codes; what it refuses with one was not done, so that none of them leaves anything open."""
    return ", ".join(map(str, sorted(discord.MEANINGS.get(failure, ()))))
