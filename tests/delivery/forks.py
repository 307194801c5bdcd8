"""Processes that are forked: they have loaded already what they need. Only from a process without threads."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import Any


def forked(work: Callable[[], object]) -> int:
    """Do something in a process of its own; return its id."""
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        work()
        code = 0
    finally:
        sys.stderr.flush()
        os._exit(code)


def in_child(work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Do something in a process of its own, which leaves nothing open here; return what it returns."""
    reading, writing = os.pipe()

    def tell() -> None:
        os.write(writing, json.dumps(work()).encode())

    child = forked(tell)
    os.close(writing)
    with os.fdopen(reading) as answer:
        said = answer.read()
    _, status = os.waitpid(child, 0)
    assert status == 0, "a process came to a bad end by itself"
    found: dict[str, Any] = json.loads(said)
    return found
