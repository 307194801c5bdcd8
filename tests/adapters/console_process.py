"""The console as a process of its own: its command, and an environment in which only the test speaks."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "deploy.main", "console", "--as", "alice")


def surroundings(url: str, **more: str) -> dict[str, str]:
    """Return an environment with this database, in New York, where no terminal is asked where its cursor is."""
    return {
        "PATH": os.environ.get("PATH", ""),
        "LANG": "en_US.UTF-8",
        "TZ": "America/New_York",
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "PROMPT_TOOLKIT_NO_CPR": "1",
        "DATABASE_URL": url,
        **more,
    }
