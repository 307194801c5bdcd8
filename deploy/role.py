"""What one of several processes does."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """A part of the work."""

    SLACK = "slack"
    """Answers people on Slack."""
    DISCORD = "discord"
    """Answers people on Discord."""
    CLOCK = "clock"
    """Says who has something due."""
    WORKER = "worker"
    """Sends what is due."""
