"""Measuring in a process of its own, where what was measured before leaves nothing behind."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

_MARK = "measured "
_MAIN = f"from {__name__} import main; main()"


class Broken(Exception):
    """A measurement did not come to its end. ``str()`` is what it printed."""


def alone(module: str, *arguments: object) -> Mapping[str, Any]:
    """Call ``measured`` of a module of this package, in a process of its own, and return what it found.

    Raises:
        Broken: It failed.

    """
    return finished(begun(module, *arguments))


def begun(module: str, *arguments: object) -> subprocess.Popen[str]:
    """Begin that, and wait for nothing."""
    command = [sys.executable, "-c", _MAIN, f"tests.bench.delivery.{module}", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def finished(process: subprocess.Popen[str]) -> Mapping[str, Any]:
    """Wait for a process and return what it found.

    Raises:
        Broken: It failed.

    """
    output, _ = process.communicate()
    for line in output.splitlines():
        if line.startswith(_MARK) and process.returncode == 0:
            found: dict[str, Any] = json.loads(line.removeprefix(_MARK))
            return found
    raise Broken(f"{process.args!r}: {output}")


def main() -> None:
    """Measure in this process what its arguments name, and tell it to the process that asked."""
    module, *arguments = sys.argv[1:]
    print(_MARK + json.dumps(importlib.import_module(module).measured(*arguments)))
