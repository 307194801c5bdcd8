"""The bot behind Slack: over Socket Mode, and over HTTP."""

from __future__ import annotations

from pydantic import SecretStr

from adapters.slack.app import Slack
from deploy.platforms import slack
from deploy.settings import Settings
from tests.faces import Face
from tests.fakes.seen import Client
from tests.fakes.slack import SlackServer
from tests.fakes.slack.server import APP_TOKEN, SIGNING_SECRET


class SlackFace(Face):
    """Slack over Socket Mode."""

    async def open(self) -> None:
        """Start a Slack of our own."""
        self.server = SlackServer()
        self.server.world.now = lambda: self.clock.now().timestamp()
        await self.server.start()

    async def close(self) -> None:
        """Stop it, and see that it never had to complain and nobody was pinged."""
        await self.server.stop()
        assert not self.server.violations
        assert not self.server.pings

    def settings(self) -> Settings:
        """Return what an operator would set."""
        return Settings(
            slack_bot_token=SecretStr(self.server.token()),
            slack_app_token=SecretStr(APP_TOKEN),
            slack_api_url=self.server.url,
            _env_file=None,  # type: ignore[call-arg] # nobody's own settings
        )

    async def connect(self) -> None:
        """Connect as in production."""
        self.platform = slack(self.house, self.settings())
        await self.platform.start()
        await self.house.start({"slack": self.platform.messenger})

    async def disconnect(self) -> None:
        """Disconnect."""
        await self.platform.stop()

    async def person(self, name: str) -> Client:
        """Bring somebody into the workspace."""
        return self.server.person(name.title())


class SlackHttpFace(SlackFace):
    """Slack over signed HTTP requests."""

    def settings(self) -> Settings:
        """Return what an operator would set."""
        return Settings(
            slack_bot_token=SecretStr(self.server.token()),
            slack_signing_secret=SecretStr(SIGNING_SECRET),
            slack_api_url=self.server.url,
            http_port=0,
            _env_file=None,  # type: ignore[call-arg] # nobody's own settings
        )

    async def connect(self) -> None:
        """Connect, and tell Slack where the bot listens."""
        await super().connect()
        assert isinstance(self.platform, Slack)
        self.server.bot_url = f"http://127.0.0.1:{self.platform.port}/slack/events"
