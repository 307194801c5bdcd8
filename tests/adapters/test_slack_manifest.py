"""The app manifest: within Slack's documented limits, and complete."""

from __future__ import annotations

from typing import Any

import pytest

from adapters.slack.manifest import SCOPES, manifest
from bot.ask import Ask
from bot.card import Card, Reply
from bot.commands import COMMANDS
from bot.spec import Command, command

URL = "https://bot.example.com"


def strings(value: object) -> list[str]:
    """Return every string in a value."""
    if isinstance(value, dict):
        return [each for inner in value.values() for each in strings(inner)]
    if isinstance(value, list):
        return [each for inner in value for each in strings(inner)]
    return [value] if isinstance(value, str) else []


@pytest.fixture(params=[None, URL, f"{URL}/"], ids=["socket", "http", "http, with a slash"])
def made(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return the manifest in each of its variants."""
    return manifest(COMMANDS, request.param)


def test_it_keeps_to_the_documented_limits(made: dict[str, Any]) -> None:
    display, features = made["display_information"], made["features"]
    assert set(made) <= {"display_information", "features", "oauth_config", "settings"}
    assert 1 <= len(display["name"]) <= 35
    assert 1 <= len(display["description"]) <= 140
    assert 1 <= len(features["bot_user"]["display_name"]) <= 80
    assert 1 <= len(features["slash_commands"]) <= 50
    for each in features["slash_commands"]:
        assert each["command"].startswith("/")
        assert len(each["command"]) <= 32
        assert 1 <= len(each["description"]) <= 2000
        assert 1 <= len(each["usage_hint"]) <= 1000
        assert each["should_escape"] is True
    assert all(text.strip() for text in strings(made))


def test_every_first_word_is_a_command_with_its_verbs(made: dict[str, Any]) -> None:
    shown = {each["command"]: each for each in made["features"]["slash_commands"]}
    assert set(shown) == {f"/{each.first}" for each in COMMANDS}
    for each in COMMANDS:
        assert each.verb in shown[f"/{each.first}"]["usage_hint"]


def test_it_asks_for_no_more_than_it_needs(made: dict[str, Any]) -> None:
    assert made["oauth_config"] == {"scopes": {"bot": ["chat:write", "commands", "users:read"]}}
    assert list(SCOPES) == sorted(SCOPES)
    assert made["features"]["app_home"]["messages_tab_enabled"]
    assert not made["features"]["app_home"]["messages_tab_read_only_enabled"]
    assert made["settings"]["event_subscriptions"]["bot_events"] == ["app_home_opened"]
    assert made["settings"]["interactivity"]["is_enabled"]


def test_socket_mode_needs_no_address_and_http_gives_it_everywhere() -> None:
    assert manifest(COMMANDS)["settings"]["socket_mode_enabled"] is True
    assert not [text for text in strings(manifest(COMMANDS)) if text.startswith("http")]
    http = manifest(COMMANDS, URL)
    assert http["settings"]["socket_mode_enabled"] is False
    there = f"{URL}/slack/events"
    assert all(each["url"] == there for each in http["features"]["slash_commands"])
    assert http["settings"]["event_subscriptions"]["request_url"] == there
    assert http["settings"]["interactivity"]["request_url"] == there
    assert http["settings"]["interactivity"]["message_menu_options_url"] == there


def test_many_commands_still_fit() -> None:
    def make(place: int) -> Command[...]:
        @command(f"lead {'v' * 30}{place}", title="x")
        def verb(_: Ask) -> Reply:
            """Do it."""
            return Reply(Card((), "x"))

        return verb

    entry = manifest([make(place) for place in range(100)])["features"]["slash_commands"][0]
    assert len(entry["usage_hint"]) <= 1000
    assert len(entry["description"]) <= 2000
