"""Sealing private text: encrypted, and bound to the row for which it was sealed."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator

from adapters.storage.errors import Unreadable, WrongKeys

HOW = f'`{sys.executable} -c "from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())"`'
"""The command that makes a key, with the Python that has what it needs."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """Private text that can be stored: only a `Vault` makes it, and only a `Vault` opens it."""

    token: str = field(repr=False)


NOTHING = Sealed("")
"""What stands in a row that holds nothing private."""


class Private(TypeDecorator[Sealed]):
    """The one column type for private text. It takes what is sealed and nothing else."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sealed | None, dialect: Dialect) -> str:  # noqa: ARG002
        """Store the sealed text; clear text by mistake is refused before it reaches the database."""
        if not isinstance(value, Sealed):
            raise TypeError("only sealed text goes into a private column")
        return value.token

    def process_result_value(self, value: str | None, dialect: Dialect) -> Sealed | None:  # noqa: ARG002
        """Give back what is sealed as it is; the shelf opens it for its row."""
        return None if value is None else Sealed(value)


class Vault:
    """Seals with the first key and opens with any of them."""

    def __init__(self, keys: Sequence[str]) -> None:
        """Take Fernet keys, the newest first.

        Raises:
            WrongKeys: One of them is not a key.

        """
        self._fernets = [_fernet(key) for key in keys]
        self._all = MultiFernet(self._fernets)

    def seal(self, row: str, private: Mapping[str, object]) -> Sealed:
        """Seal the private fields of one row, named by its table, owner and id."""
        text = json.dumps({"row": row, "private": private}, separators=(",", ":"))
        return Sealed(self._all.encrypt(text.encode()).decode())

    def open(self, row: str, sealed: Sealed) -> dict[str, Any]:
        """Return the private fields of one row.

        Raises:
            Unreadable: No key opens it, or it was sealed for another row.

        """
        try:
            found = json.loads(self._all.decrypt(sealed.token))
        except InvalidToken:
            raise Unreadable(f"No key in SECRET_KEYS opens {row}: put back the key with which it was sealed.") from None
        if found["row"] != row:
            raise Unreadable(f"What stands in {row} was sealed for another row: the database was changed from outside.")
        private: dict[str, Any] = found["private"]
        return private

    def is_newest(self, sealed: Sealed) -> bool:
        """Return whether the first key sealed this."""
        try:
            self._fernets[0].decrypt(sealed.token.encode())
        except InvalidToken:
            return False
        return True


def is_key(text: str) -> bool:
    """Tell whether this is a Fernet key."""
    try:
        Fernet(text)
    except ValueError:
        return False
    return True


def _fernet(key: str) -> Fernet:
    try:
        return Fernet(key)
    except ValueError:
        raise WrongKeys(f"A key in SECRET_KEYS is not a Fernet key: make one with {HOW}.") from None
