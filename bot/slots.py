"""Filling the slots of frozen values: for the few kinds of which a card has dozens.

A frozen dataclass fills each of its fields through ``object.__setattr__``, which looks the field up by its name. Its
slots themselves take a third of that time.
"""

from __future__ import annotations

from collections.abc import Callable


def filling(kind: type, name: str) -> Callable[[object, object], None]:
    """Return what puts a value into a slot of an object of this kind; only its own ``__init__`` may do that."""
    put: Callable[[object, object], None] = kind.__dict__[name].__set__
    return put
