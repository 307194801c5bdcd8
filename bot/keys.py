"""The keys of deliveries: what each is for. They are unique, so that deciding twice is harmless."""

from __future__ import annotations

from datetime import date, datetime

_CARD, _MOMENT, _SAMPLE = "day/", "at/", "sample/"


def of_card(person: str, day: date) -> str:
    """Return the key of a person's card of a local day."""
    return f"{_CARD}{person}/{day.isoformat()}"


def of_moment(lead: str, mark: str) -> str:
    """Return the key of what comes at an hour of its own (`bot.pipeline.moments`)."""
    return f"{_MOMENT}{lead}/{mark}"


def of_sample(person: str, at: datetime) -> str:
    """Return the key of a sample: one a minute, so that it comes once where its button is pressed twice."""
    return f"{_SAMPLE}{person}/{at:%Y-%m-%dT%H:%M}"


def is_card(key: str) -> bool:
    """Tell whether a key is that of a day's card."""
    return key.startswith(_CARD)


def is_sample(key: str) -> bool:
    """Tell whether a key is that of a sample."""
    return key.startswith(_SAMPLE)


def day_of_card(key: str) -> date:
    """Return the local day of a day's card.

    Raises:
        ValueError: The key is that of something else.

    """
    return date.fromisoformat(key.rpartition("/")[2])
