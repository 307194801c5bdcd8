"""Random names for things: short enough for a button, too many to guess."""

from __future__ import annotations

import secrets

_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"


def short_id() -> str:
    """Return 12 random characters (62 bits), for a person, a lead, a change or a draft."""
    return _random(12)


def delivery_id() -> str:
    """Return 22 random characters (113 bits): fits in a Discord nonce, which has at most 25."""
    return _random(22)


def _random(length: int) -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(length))
