"""Names for things: short enough for a button, too many to guess."""

from __future__ import annotations

import secrets
from hashlib import blake2b

_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
_PAIRS = [last + before for before in _ALPHABET for last in _ALPHABET]
"""Two digits each, the last first: half as many steps as digit by digit."""


def short_id() -> str:
    """Return 12 random characters (62 bits), for a person, a lead, a change or a draft."""
    return _written(secrets.randbelow(len(_ALPHABET) ** 12), 12)


def delivery_id(key: str) -> str:
    """Return 22 characters (113 bits) for the delivery with this key; a Discord nonce has at most 25.

    The same key always gives the same: a delivery that a restored database plans once more is found in the chat.
    They say nothing, as a key holds the random id of a person or a lead.
    """
    return _written(int.from_bytes(blake2b(key.encode(), digest_size=16).digest()), 22)


def _written(number: int, length: int) -> str:
    """Write an even count of last digits of a number, the last first."""
    digits = []
    for _ in range(length // 2):
        number, two = divmod(number, len(_PAIRS))
        digits.append(_PAIRS[two])
    return "".join(digits)
