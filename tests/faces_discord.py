"""The bot behind Discord."""

from __future__ import annotations

from pydantic import SecretStr

from deploy.platforms import discord
from deploy.settings import Settings
from tests.faces import Face
from tests.fakes.discord import TOKEN, DiscordServer
from tests.fakes.seen import Client


class DiscordFace(Face):
    """Discord, over its HTTP API and its gateway."""

    async def open(self) -> None:
        """Start a Discord of our own."""
        self.server = DiscordServer()
        self.server.world.now = lambda: self.clock.now().timestamp()
        await self.server.start()

    async def close(self) -> None:
        """Stop it, and see that it never had to complain and nobody was pinged."""
        await self.server.stop()
        assert not self.server.violations
        assert not self.server.pings

    async def connect(self) -> None:
        """Connect as in production."""
        settings = Settings(
            discord_token=SecretStr(TOKEN),
            discord_api_url=self.server.url,
            discord_gateway_url=self.server.gateway_url,
            _env_file=None,  # type: ignore[call-arg] # nobody's own settings
        )
        self.platform = discord(self.house, self.store, settings)
        await self.platform.start()
        await self.house.start({"discord": self.platform.messenger})

    async def disconnect(self) -> None:
        """Disconnect."""
        await self.platform.stop()

    async def person(self, name: str) -> Client:
        """Bring somebody to Discord."""
        return self.server.person(name.title())
