"""Components as a person reads them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.fakes.discord import rules
from tests.fakes.seen import Seen

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINK = re.compile(r"https?://[^\s<\\]+")
_HIDDEN = re.compile(r"[\uf021-\uf07e]")
_TIME = re.compile(r"<t:(\d+):\w>")
_AT_START = re.compile(r"^\s*(?:> |>>> |-# |#{1,3} |[-*+] )", re.MULTILINE)
_AROUND = re.compile(r"(\*{1,3}|__|~~|\|\||`{1,3}|(?<!\w)_(?=\S)(?=.*?\S_(?!\w)))(?=.*?\1)(.+?)\1")
_OTHERS = 0xF000


def plain(markdown: str, zone: str) -> str:
    """Return a text display as it is drawn, instants in the reader's own zone."""

    def drawn(found: re.Match[str]) -> str:
        local = datetime.fromtimestamp(int(found[1]), UTC).astimezone(ZoneInfo(zone))
        return f"{local:%A, %B} {local.day}, {local.year} at {local:%H:%M}"

    # links and what was escaped are put out of sight first, so that only what Discord reads as markdown is left to read
    text = _LINK.sub(lambda found: _hide(found[0]), markdown)
    text = _ESCAPED.sub(lambda found: _hide(found[1]), text)
    text = _AT_START.sub("", _TIME.sub(drawn, text))
    while (bare := _AROUND.sub(r"\2", text)) != text:
        text = bare
    return _HIDDEN.sub(lambda found: chr(ord(found[0]) - _OTHERS), text)


def _hide(text: str) -> str:
    return "".join(chr(_OTHERS + ord(each)) if "!" <= each <= "~" else each for each in text)


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
    """Return what is filled in: an input's text, or the labels of the chosen options."""
    if component["type"] == rules.INPUT:
        return str(component.get("value") or "")
    return ", ".join(str(option["label"]) for option in component["options"] if option.get("default"))
