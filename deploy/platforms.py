"""The platforms that are configured, each with its adapter; what is not configured is not loaded."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Protocol

from pydantic import SecretStr

from adapters.storage.store import SqlStore
from bot.ports import Messenger
from deploy.house import House
from deploy.settings import Settings, wants_discord, wants_slack


class Platform(Protocol):
    """A platform's adapter: it listens between ``start`` and ``stop``, and carries cards."""

    @property
    def messenger(self) -> Messenger:
        """Who carries cards to people on this platform."""
        ...

    @property
    def gone(self) -> asyncio.Event:
        """Set when the platform has shut the bot out for good."""
        ...

    async def start(self) -> None:
        """Connect; return when people are answered."""
        ...

    async def carry(self) -> None:
        """Get ready to carry cards, and listen to nobody."""
        ...

    async def stop(self) -> None:
        """Disconnect and leave nothing open."""
        ...


def configured(house: House, store: SqlStore, settings: Settings) -> Mapping[str, Platform]:
    """Return the platforms for which there are tokens, by name."""
    platforms: dict[str, Platform] = {}
    if wants_slack(settings):
        platforms["slack"] = slack(house, settings)
    if wants_discord(settings):
        platforms["discord"] = discord(house, store, settings)
    return platforms


def slack(house: House, settings: Settings) -> Platform:
    """Make the Slack adapter: Socket Mode where there is an app token, else HTTP."""
    from adapters.slack.app import Access, Slack  # noqa: PLC0415 - what is not configured is not loaded

    access = Access(
        bot_token=_secret(settings.slack_bot_token),
        app_token=_secret(settings.slack_app_token),
        signing_secret=_secret(settings.slack_signing_secret),
        api_url=settings.slack_api_url,
        host=settings.http_host,
        port=settings.http_port,
        plain_words=settings.slack_plain_words,
        passed=house.clock.passed,
    )
    return Slack(house.core, house.pool, access)


def discord(house: House, store: SqlStore, settings: Settings) -> Platform:
    """Make the Discord adapter."""
    from adapters.discord.app import Discord  # noqa: PLC0415 - what is not configured is not loaded
    from adapters.discord.duty import Duty  # noqa: PLC0415 - the same
    from adapters.discord.messenger import Patience  # noqa: PLC0415 - the same

    return Discord(
        house.core,
        house.pool,
        store.notes,
        Duty(store.leases, house.clock, house.pool),
        token=_secret(settings.discord_token),
        api_url=settings.discord_api_url,
        gateway_url=settings.discord_gateway_url,
        patience=Patience(passed=house.clock.passed),
    )


def _secret(setting: SecretStr | None) -> str:
    return setting.get_secret_value() if setting else ""
