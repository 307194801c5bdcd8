"""A strict local Slack: its Web API, Socket Mode, signed requests, and people in front of its client."""

from __future__ import annotations

from tests.fakes.slack.person import SlackPerson
from tests.fakes.slack.server import SlackServer

__all__ = ["SlackPerson", "SlackServer"]
