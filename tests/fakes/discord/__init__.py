"""A strict local Discord: its HTTP API, its gateway, and people in front of its client."""

from __future__ import annotations

from tests.fakes.discord.person import DiscordPerson
from tests.fakes.discord.server import TOKEN, DiscordServer

__all__ = ["TOKEN", "DiscordPerson", "DiscordServer"]
