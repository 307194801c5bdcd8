"""Real processes of Python that share a database with a test."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_TOP = Path(__file__).parents[2]
PATIENCE = 30


def start(program: str, *args: str) -> subprocess.Popen[str]:
    """Start a program that talks through its standard input and output."""
    return subprocess.Popen(
        [sys.executable, "-c", program, *args],
        cwd=_TOP,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
