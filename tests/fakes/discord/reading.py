"""Components as a person reads them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.fakes.discord import rules
from tests.fakes.seen import Seen

_TOKENS = re.compile(r"\\(?P<escaped>[^a-zA-Z0-9\s])|<t:(?P<time>\d+):\w>|\*\*|(?P<quote>^> )", re.MULTILINE)


def plain(markdown: str, zone: str) -> str:
    """Return a text display as it is drawn, instants in the reader's own zone."""

    def drawn(found: re.Match[str]) -> str:
        if found["time"]:
            local = datetime.fromtimestamp(int(found["time"]), UTC).astimezone(ZoneInfo(zone))
            return f"{local:%A, %B} {local.day}, {local.year} at {local:%H:%M}"
        return found["escaped"] or ""

    return _TOKENS.sub(drawn, markdown)


def message(components: Sequence[Mapping[str, Any]], zone: str, *, private: bool) -> Seen:
    """Return a message as it is seen."""
    every = list(rules.walk(components))
    return Seen(
        text="\n".join(plain(text, zone) for text in rules.texts(components)),
        buttons=tuple(each["label"] for each in every if each["type"] == rules.BUTTON),
        menus={
            each["placeholder"]: tuple(option["label"] for option in each["options"])
            for each in every
            if each["type"] == rules.SELECT
        },
        private=private,
    )


def modal(data: Mapping[str, Any]) -> Seen:
    """Return an open modal as it is seen."""
    given = {each["label"]: value(each["component"]) for each in data["components"]}
    return Seen(
        text="\n".join(
            (data["title"], *(f"{each['label']}: {each.get('description', '')}" for each in data["components"]))
        ),
        fields=tuple(given),
        given={label: text for label, text in given.items() if text},
    )


def value(component: Mapping[str, Any]) -> str:
    """Return what is filled in: an input's text, or the label of the chosen option."""
    if component["type"] == rules.INPUT:
        return str(component.get("value") or "")
    return next((str(option["label"]) for option in component["options"] if option.get("default")), "")
