"""What an operator may have meant otherwise in ``.env``: lines that are none, and names that are nearly settings."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from io import StringIO
from pathlib import Path

from dotenv.parser import Binding, parse_stream

NAME = ".env"
CODING = "utf-8-sig"
"""UTF-8, with or without the mark that some editors put in front."""
OURS = ("SLACK_", "DISCORD_")
"""Whatever begins like this is meant for this program; of other names only what is nearly one of its own."""
_NEARLY = 0.8

logging.getLogger("dotenv").setLevel(logging.ERROR)  # it has a sentence of its own for each line that it cannot read


class CannotRead(Exception):
    """The file is not to be read. ``str()`` is one sentence that says what to do."""


def doubts(known: Iterable[str]) -> list[str]:
    """Return a sentence on each line that is probably not what was meant; none where there is no file.

    No line is repeated: there may be a secret in it.

    Raises:
        CannotRead: It is no text in UTF-8, or may not be read.

    """
    names = [each.upper() for each in known]
    return [said for line in parse_stream(StringIO(_text(Path(NAME)))) for said in _doubt(line, names)]


def _text(file: Path) -> str:
    try:
        return file.read_text(CODING) if file.is_file() else ""
    except UnicodeDecodeError:
        raise CannotRead(
            f"The file {NAME} is not in UTF-8: save it as UTF-8 (in the Notepad of Windows under Save as, Encoding)."
        ) from None
    except OSError as fault:
        raise CannotRead(f"The file {NAME} cannot be read: {fault.strerror}.") from None


def _doubt(line: Binding, names: list[str]) -> Iterator[str]:
    if line.error:
        yield f"Line {_number(line)} of {NAME} is left out, because it cannot be read: write NAME=value."
    elif line.key and line.key.upper() not in names:
        ours = line.key.upper().startswith(OURS)
        for near in get_close_matches(line.key.upper(), names, n=1, cutoff=0 if ours else _NEARLY):
            yield f"{line.key} in {NAME} is no setting, and is left out: did you mean {near}?"


def _number(line: Binding) -> int:
    """Return which line it is. The empty ones before it are counted as a part of it."""
    text = line.original.string
    return line.original.line + text[: len(text) - len(text.lstrip())].count("\n")
