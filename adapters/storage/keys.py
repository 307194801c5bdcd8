"""Where the keys come from: the setting, else a private file beside the SQLite file."""

from __future__ import annotations

import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from cryptography.fernet import Fernet

from adapters.storage.crypto import HOW, is_key
from adapters.storage.errors import NoKeys, Unreachable, WrongKeys
from adapters.storage.files import hide_from_others


def split(setting: str) -> tuple[str, ...]:
    """Return the keys in the SECRET_KEYS setting, which commas separate."""
    return tuple(key.strip() for key in setting.split(",") if key.strip())


def needed(given: Sequence[str], file: Path | None, *, fresh: bool) -> Sequence[str]:
    """Return the keys that were given, else the one beside a SQLite file.

    Raises:
        NoKeys: There are none.
        WrongKeys: What stands in the file is none.
        Unreachable: The file cannot be read or made.

    """
    if given:
        return given
    if file:
        return _beside(file, fresh=fresh)
    raise NoKeys(f"SECRET_KEYS is not set, and PostgreSQL needs it to seal private text: make a key with {HOW}.")


def _beside(file: Path, *, fresh: bool) -> Sequence[str]:
    """Return the key that is kept beside a file: made now if the database is fresh, never again afterwards."""
    path = file.with_name(file.name + ".key")
    try:
        if path.exists():
            hide_from_others(path)
        elif fresh:
            _make(path)
        else:
            raise NoKeys(f"The key of {file} is missing: put the file {path} back, or its key into SECRET_KEYS.")
        found = split(path.read_text("utf-8", "replace"))
    except OSError as fault:
        raise Unreachable(f"The key file {path} cannot be read or made: {fault.strerror}.") from None
    mend = "take it away, and a new one is made" if fresh else "put back the key file that belongs to this database"
    if not found:
        raise NoKeys(f"The key file {path} is empty: {mend}.")
    if not all(map(is_key, found)):
        raise WrongKeys(f"What stands in the key file {path} is not a key: {mend}.")
    return found


def _make(path: Path) -> None:
    """Make the file whole or not at all, and on the disk before anything is sealed with it."""
    half = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(Fernet.generate_key() + b"\n")
        file.flush()
        os.fsync(file.fileno())
    half.rename(path)
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)
