"""What can be wrong with the storage, each said as one sentence for an operator."""

from __future__ import annotations

from bot import ports


class StorageProblem(Exception):
    """Something that an operator has to mend. ``str()`` is one line that says what and how, never a secret."""


class Unreachable(StorageProblem):
    """The database cannot be reached, or its address is not understood."""


class Busy(StorageProblem):
    """Another process runs on this SQLite file."""


class NoKeys(StorageProblem):
    """There is no key to seal private text with."""


class WrongKeys(StorageProblem):
    """The keys cannot open what is stored."""


class TooNew(StorageProblem):
    """The database was made by a newer version of the program."""


class Behind(StorageProblem):
    """The tables are not up to date, and this role may not change them."""


class Unreadable(StorageProblem, ports.Undecipherable):
    """A sealed row cannot be opened, or was sealed for another row."""
