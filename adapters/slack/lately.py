"""What is remembered of the latest few."""

from __future__ import annotations

from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Lately(dict[Key, Value]):
    """What was noted last: who is noted anew is the latest, and the oldest make room."""

    def __init__(self, most: int) -> None:
        """Remember nothing yet, and never more than ``most``."""
        super().__init__()
        self._most = most

    def __setitem__(self, key: Key, value: Value) -> None:
        """Note one."""
        self.pop(key, None)
        while len(self) >= self._most:
            del self[next(iter(self))]
        super().__setitem__(key, value)
