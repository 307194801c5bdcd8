"""What an operator reads of deliveries: a page for a terminal, or the same as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from io import StringIO

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from adapters.storage.overview import Late, Page

_WIDE = 500
"""Columns: a row is one line however narrow the terminal, so that it can be searched and counted."""


def drawn(page: Page) -> str:
    """Return a page as lines and a table."""
    out = StringIO()
    console = Console(file=out, width=_WIDE, color_system=None, legacy_windows=False, _environ={})
    for line in _said(page):
        console.print(Text(line), soft_wrap=True)
    if page.entries:
        console.print()
        console.print(_table(page))
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


def as_json(page: Page) -> str:
    """Return a page as JSON, instants in UTC by ISO 8601."""
    told = {
        "counts": {str(state): count for state, count in page.counts.items()},
        "overdue": _late(page.overdue),
        "undecided": _late(page.undecided),
        "deliveries": [
            {
                "id": each.id,
                "tenant": each.tenant,
                "state": str(each.state),
                "reason": each.reason,
                "due_at": _iso(each.due_at),
                "attempts": each.attempt,
            }
            for each in page.entries
        ],
    }
    return json.dumps(told, indent=2) + "\n"


def _said(page: Page) -> Iterator[str]:
    yield ", ".join(f"{count} {state}" for state, count in page.counts.items()) or "No deliveries."
    if page.overdue.oldest:
        yield f"{page.overdue.count} overdue, the oldest since {_short(page.overdue.oldest)}."
    else:
        yield "None is overdue."
    if page.undecided.oldest:
        oldest = _short(page.undecided.oldest)
        yield f"{page.undecided.count} people's next cards are not decided yet, the oldest since {oldest}."


def _table(page: Page) -> Table:
    table = Table(box=box.SIMPLE, show_edge=False, pad_edge=False)
    for column in ("id", "tenant", "state", "reason", "due (UTC)"):
        table.add_column(column, no_wrap=True)
    table.add_column("attempts", justify="right")
    for each in page.entries:
        told = (each.id, each.tenant, str(each.state), each.reason, _short(each.due_at), str(each.attempt))
        table.add_row(*map(Text, told))
    return table


def _late(late: Late) -> dict[str, object]:
    return {"count": late.count, "oldest": _iso(late.oldest) if late.oldest else None}


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")


def _short(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M}"
