"""Figures that stand beside each other: several columns, one of them a ratio."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

Cells = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a grid: what it is, its cells by the heads of their columns, and its goal in words."""

    name: str
    cells: Cells
    goal: str = ""


@dataclass(slots=True)
class Runs:
    """What several runs of one thing measured, by name; its figure is their median."""

    found: list[Mapping[str, float]] = field(default_factory=list)

    def __getitem__(self, name: str) -> float:
        """Return the median of one figure."""
        return median(run[name] for run in self.found)

    def __contains__(self, name: str) -> bool:
        """Tell whether it was measured."""
        return bool(self.found) and name in self.found[0]


def grid(title: str, lines: Sequence[Line]) -> None:
    """Print lines below each other, each column as wide as it needs to be."""
    heads = list(dict.fromkeys(head for line in lines for head in line.cells))
    wide = max(len(line.name) for line in lines)
    widths = {head: max(len(head), *(len(line.cells.get(head, "")) for line in lines)) for head in heads}
    print(f"\n{title}")
    print("  " + " " * wide + "".join(f"  {head:>{widths[head]}}" for head in heads))
    for line in lines:
        cells = "".join(f"  {line.cells.get(head, ''):>{widths[head]}}" for head in heads)
        print(f"  {line.name:<{wide}}{cells}  {line.goal}".rstrip())


def rate(runs: Runs) -> str:
    """Write how many were done in a second."""
    return f"{runs['rate']:,.0f}/s"


def times(runs: Runs, baseline: Runs) -> str:
    """Write how many times the baseline's rate this is."""
    return f"{runs['rate'] / baseline['rate']:.3g} x"


def milliseconds(seconds: float) -> str:
    """Write a span."""
    return f"{seconds * 1000:,.1f} ms"
