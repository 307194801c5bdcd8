"""Chooses the terminal: with line editing where a person sits at both ends, plain lines otherwise."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from typing import TextIO

from adapters.console.lines import DescriptorLines, LineTerminal
from adapters.console.paper import PIPED_WIDTH, Paper
from adapters.console.terminal import Terminal

PROMPT = "> "


def terminal(stdin: TextIO, stdout: TextIO, environ: Mapping[str, str]) -> Terminal:
    """Return the terminal for these streams. A terminal that can only print gets plain lines."""
    dumb = environ.get("TERM") == "dumb"
    colours = stdout.isatty() and not dumb and not environ.get("NO_COLOR")
    if stdin.isatty() and stdout.isatty() and not dumb:
        from adapters.console.prompt import PromptTerminal  # noqa: PLC0415 - line editing only where somebody edits

        return PromptTerminal(colours=colours)
    width = shutil.get_terminal_size().columns if stdout.isatty() else PIPED_WIDTH
    prompt = PROMPT if stdin.isatty() and stdout.isatty() else ""
    return LineTerminal(DescriptorLines(stdin.fileno()), stdout, Paper(width, colours), prompt)
