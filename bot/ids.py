"""Names for things: short enough for a button, too many to guess."""

from __future__ import annotations

import secrets
from hashlib import blake2b

_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"


def short_id() -> str:
    """Return 12 random characters (62 bits), for a person, a lead, a change or a draft."""
    return _random(12)


def delivery_id(key: str) -> str:
    """Return 22 characters (113 bits) for the delivery with this key; a Discord nonce has at most 25.

    The same key always gives the same: a delivery that a restored database plans once more is found in the chat.
    They say nothing, as a key holds the random id of a person or a lead.
    """
    number = int.from_bytes(blake2b(key.encode(), digest_size=16).digest())
    return "".join(_ALPHABET[number // len(_ALPHABET) ** place % len(_ALPHABET)] for place in range(22))


def _random(length: int) -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(length))
