"""Where Discord is: the one place that says so to discord.py, which keeps it in two class attributes."""

from __future__ import annotations

import discord
from discord.gateway import DiscordWebSocket
from yarl import URL


def point(api: str, gateway: str) -> None:
    """Send every client of this process to this API and this gateway."""
    discord.http.Route.BASE = api.rstrip("/")
    DiscordWebSocket.DEFAULT_GATEWAY = URL(gateway)
