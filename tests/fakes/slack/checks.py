"""Small checks on JSON values, put together into tables of what Slack allows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.fakes.slack import mrkdwn

Json = dict[str, object]


@dataclass(slots=True)
class Report:
    """What is wrong with a payload, and how many people or channels it would have notified."""

    problems: list[str] = field(default_factory=list)
    pings: int = 0

    def bad(self, path: str, why: str) -> None:
        """Note one thing that is wrong."""
        self.problems.append(f"{path}: {why}")


Check = Callable[[object, str, Report], None]


def length(text: str) -> int:
    """Count as a browser does, in UTF-16 units: the strictest of the ways in which Slack may count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def string(most: int, least: int = 1) -> Check:
    """Require a string of ``least`` to ``most`` characters."""

    def check(value: object, path: str, report: Report) -> None:
        if not isinstance(value, str):
            report.bad(path, f"not a string: {value!r}")
        elif not least <= length(value) <= most:
            report.bad(path, f"{length(value)} characters, allowed are {least} to {most}")
        elif "\0" in value:
            report.bad(path, "holds NUL")

    return check


def flag(value: object, path: str, report: Report) -> None:
    """Require true or false."""
    if not isinstance(value, bool):
        report.bad(path, f"not true or false: {value!r}")


def number(least: int, most: int) -> Check:
    """Require a whole number."""

    def check(value: object, path: str, report: Report) -> None:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            report.bad(path, f"not a whole number from {least} to {most}: {value!r}")

    return check


def one_of(*allowed: str) -> Check:
    """Require one of some words."""

    def check(value: object, path: str, report: Report) -> None:
        if value not in allowed:
            report.bad(path, f"{value!r} is none of {', '.join(allowed)}")

    return check


def items(check_item: Check, most: int, least: int = 1) -> Check:
    """Require a list of ``least`` to ``most`` things."""

    def check(value: object, path: str, report: Report) -> None:
        if not isinstance(value, list):
            report.bad(path, "not a list")
            return
        if not least <= len(value) <= most:
            report.bad(path, f"{len(value)} items, allowed are {least} to {most}")
        for place, item in enumerate(value):
            check_item(item, f"{path}[{place}]", report)

    return check


def shape(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> Check:
    """Require an object with these keys and no others."""
    known = {**required, **(optional or {})}

    def check(value: object, path: str, report: Report) -> None:
        if not isinstance(value, dict):
            report.bad(path, f"not an object: {value!r}")
            return
        for key in required:
            if key not in value:
                report.bad(path, f"lacks {key}")
        for key, inner in value.items():
            if key not in known:
                report.bad(path, f"unknown key {key}")
            else:
                known[key](inner, f"{path}.{key}", report)

    return check


def typed(table: Mapping[str, Check]) -> Check:
    """Require an object whose ``type`` is in the table, and check it as that type."""

    def check(value: object, path: str, report: Report) -> None:
        kind = value.get("type") if isinstance(value, dict) else None
        if not isinstance(kind, str) or kind not in table:
            report.bad(path, f"unknown or unsuitable type {kind!r}")
        else:
            table[kind](value, f"{path}({kind})", report)

    return check


def plain(most: int) -> Check:
    """Require a plain_text object."""
    return shape({"type": one_of("plain_text"), "text": string(most)}, {"emoji": flag})


def markup(most: int) -> Check:
    """Require a mrkdwn object, and read its control sequences."""

    def check(value: object, path: str, report: Report) -> None:
        check_shape(value, path, report)
        if isinstance(value, dict) and isinstance(value.get("text"), str):
            read_markup(value["text"], path, report)

    check_shape = shape({"type": one_of("mrkdwn"), "text": string(most)}, {"verbatim": flag})
    return check


def text(most: int) -> Check:
    """Require a plain_text or a mrkdwn object."""
    return typed({"plain_text": plain(most), "mrkdwn": markup(most)})


def read_markup(value: str, path: str, report: Report) -> None:
    """Note what is wrong with a text that Slack reads as mrkdwn, and whom it would notify."""
    report.pings += mrkdwn.pings(value)
    for problem in mrkdwn.problems(value):
        report.bad(path, problem)
