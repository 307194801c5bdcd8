"""The settings, read from the environment or a ``.env`` file (`env_file` has its name and its pitfalls)."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from deploy import env_file


class Settings(BaseSettings):
    """Everything that an operator can set; the description of each stands in the README's table."""

    model_config = SettingsConfigDict(
        env_file=env_file.NAME,
        env_file_encoding=env_file.CODING,
        env_ignore_empty=True,
        extra="ignore",
        hide_input_in_errors=True,
    )

    database_url: SecretStr = Field(
        default=SecretStr("sqlite:///followthrough.db"),
        description="Where everything is kept: `sqlite:///file.db` or `postgresql://user:password@host/name`",
    )
    secret_keys: SecretStr | None = Field(
        default=None,
        description="Keys that encrypt private text, comma separated, the newest first; "
        "on SQLite one is made beside the file if this is empty",
    )
    slack_bot_token: SecretStr | None = Field(default=None, description="Slack: the bot token, `xoxb-…`")
    slack_app_token: SecretStr | None = Field(
        default=None, description="Slack over Socket Mode: the app-level token, `xapp-…`, with `connections:write`"
    )
    slack_signing_secret: SecretStr | None = Field(
        default=None, description="Slack over HTTP: the signing secret, used where there is no app-level token"
    )
    slack_api_url: str = Field(
        default="https://slack.com/api/", description="Slack's API, for a proxy or a local server"
    )
    slack_plain_words: bool = Field(
        default=False,
        description="Slack: people may write to the bot in plain words, for which it asks for the scope `im:history`; "
        "after a change, make the manifest anew and update the app with it",
    )
    discord_token: SecretStr | None = Field(default=None, description="Discord: the bot token")
    discord_api_url: str = Field(
        default="https://discord.com/api/v10", description="Discord's API, for a proxy or a local server"
    )
    discord_gateway_url: str = Field(
        default="wss://gateway.discord.gg/", description="Discord's gateway, for a proxy or a local server"
    )
    http_host: str = Field(default="127.0.0.1", description="Where the HTTP server for Slack listens")
    http_port: int = Field(default=8080, ge=0, le=65535, description="Its port")
    morning_spread: int = Field(
        default=30,
        ge=0,
        le=120,
        description="Over how many minutes the day's cards are spread after people's hours begin, for each person the "
        "same every day, so that thousands at 09:00 are no wall; in the console all of them come at once",
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO",
        description="How much is logged; the console logs errors only",
    )


class HalfConfigured(Exception):
    """A platform has some of its settings, not all. ``str()`` names the missing one."""


def wants_slack(settings: Settings) -> bool:
    """Tell whether Slack is configured.

    Raises:
        HalfConfigured: Something of Slack is set, and something that it needs is not.

    """
    ways = (settings.slack_app_token, settings.slack_signing_secret)
    if settings.slack_bot_token is None:
        if any(ways) or "slack_api_url" in settings.model_fields_set:
            raise HalfConfigured("Slack is configured by half: please set SLACK_BOT_TOKEN too.")
        return False
    if not any(ways):
        raise HalfConfigured(
            "Slack is configured by half: please set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) too."
        )
    return True


def wants_discord(settings: Settings) -> bool:
    """Tell whether Discord is configured.

    Raises:
        HalfConfigured: An address of Discord is set without the token.

    """
    if settings.discord_token is None and {"discord_api_url", "discord_gateway_url"} & settings.model_fields_set:
        raise HalfConfigured("Discord is configured by half: please set DISCORD_TOKEN too.")
    return settings.discord_token is not None
