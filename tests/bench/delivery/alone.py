"""Measuring in a process of its own, where what was measured before leaves nothing behind."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any

_MARK = "measured "


class Broken(Exception):
    """A measurement did not come to its end. ``str()`` is what it printed."""


def alone(module: str, *arguments: object) -> Mapping[str, Any]:
    """Run a module of this package in a process of its own and return what it told.

    Raises:
        Broken: It failed.

    """
    return finished(begun(module, *arguments))


def begun(module: str, *arguments: object) -> subprocess.Popen[str]:
    """Start a module of this package in a process of its own."""
    command = [sys.executable, "-m", f"tests.bench.delivery.{module}", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def finished(process: subprocess.Popen[str]) -> Mapping[str, Any]:
    """Wait for a process and return what it told.

    Raises:
        Broken: It failed.

    """
    output, _ = process.communicate()
    for line in output.splitlines():
        if line.startswith(_MARK) and process.returncode == 0:
            found: dict[str, Any] = json.loads(line.removeprefix(_MARK))
            return found
    raise Broken(f"{process.args!r}: {output}")


def asked() -> Sequence[str]:
    """Return what this process was asked to measure."""
    return sys.argv[1:]


def told(found: Mapping[str, object]) -> None:
    """Tell the process that asked."""
    print(_MARK + json.dumps(found))
