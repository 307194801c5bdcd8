"""What Discord accepts, in one table of limits (Discord developer documentation, 2026-08)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Json = dict[str, Any]
COMPONENTS_V2, EPHEMERAL = 1 << 15, 1 << 6
ROW, BUTTON, SELECT, INPUT, SECTION, TEXT, SEPARATOR, CONTAINER, LABEL = 1, 2, 3, 4, 9, 10, 14, 17, 18
MOST_COMPONENTS, MOST_TEXT, MOST_ID, MOST_BUTTON = 40, 4000, 100, 80
MOST_IN_ROW, MOST_OPTIONS, MOST_OPTION, MOST_PLACEHOLDER = 5, 25, 100, 150
MOST_TITLE, MOST_LABELS, MOST_LABEL, MOST_DESCRIPTION, MOST_VALUE = 45, 5, 45, 100, 4000
MESSAGE_MENU, MOST_MENU = 3, 32
MOST_NONCE, MOST_CHOICES, MOST_CHOICE, MOST_TREE = 25, 25, 100, 8000
_COUNTED = re.compile(r"^ *\d+\. ", re.MULTILINE)
"""A line that Discord takes for one of a list, and numbers as it likes."""
_NAME = re.compile(r"[-'\w]{1,32}")
"""Letters and figures of any script; letters have to be small ones where there are such."""
_PINGS = re.compile(r"@(?P<everyone>everyone|here)|<@!?(?P<users>\d+)>|<@&(?P<roles>\d+)>")
_SPOILED = re.compile(r"https?://[^\s<\\]+\\\S")
_ESCAPED = re.compile(r"\\[^a-zA-Z0-9\s]")
_MARKS = re.compile(r"@everyone|@here|<@[!&]?\d|<#\d|</|<id:|<a?:\w+:\d|\[[^\]\n]+\]\([^)\n]*\)")


def walk(components: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Return every component, nested ones too."""
    for each in components:
        yield each
        inner = each.get("components") or ([each["component"]] if "component" in each else [])
        yield from walk([*inner, *([each["accessory"]] if "accessory" in each else [])])


def texts(components: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the text displays in their order."""
    return [str(each["content"]) for each in walk(components) if each.get("type") == TEXT]


def pings(text: str, allowed: Mapping[str, Any] | None) -> int:
    """Count whom a text would notify."""
    live = _ESCAPED.sub("", text)
    return sum(allowed is None or _allows(allowed, found) for found in _PINGS.finditer(live))


def _allows(allowed: Mapping[str, Any], found: re.Match[str]) -> bool:
    kind = str(found.lastgroup)
    return kind in (allowed.get("parse") or []) or found[kind] in map(str, allowed.get(kind) or [])


def message(payload: Json) -> Iterator[str]:
    """Return all that is wrong with a message."""
    flags = int(payload.get("flags") or 0)
    components = payload.get("components") or []
    if flags & COMPONENTS_V2 and (payload.get("content") or payload.get("embeds")):
        yield "a Components V2 message has no content and no embeds"
    if not flags & COMPONENTS_V2:
        yield "the card is no Components V2 message"
    if not components:
        yield "the message is empty"
    allowed = payload.get("allowed_mentions") or {}
    if allowed.get("parse") != [] or allowed.get("users") or allowed.get("roles"):
        yield "allowed_mentions does not say parse: [], and nobody by name"
    if len(str(payload.get("nonce") or "")) > MOST_NONCE:
        yield "the nonce is too long"
    yield from _components(components)


def _components(components: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    every = list(walk(components))
    if len(every) > MOST_COMPONENTS:
        yield f"{len(every)} components"
    if sum(map(len, texts(components))) > MOST_TEXT:
        yield "too much text"
    yield from (f"a backslash spoils a link: {found}" for text in texts(components) for found in _SPOILED.findall(text))
    live = [_ESCAPED.sub("", text) for text in texts(components)]
    yield from (f"markup in a text: {found}" for text in live for found in _MARKS.findall(text))
    if any(_COUNTED.search(text) for text in texts(components)):
        yield "a number of ours that Discord counts anew"
    ids = [each["custom_id"] for each in every if "custom_id" in each]
    if len(ids) != len(set(ids)):
        yield "two components have one custom_id"
    for each in every:
        yield from _component(each)


def _component(each: Mapping[str, Any]) -> Iterator[str]:
    match each.get("type"):
        case 1:
            inner = [part.get("type") for part in each.get("components", [])]
            if not (inner == [SELECT] or (1 <= len(inner) <= MOST_IN_ROW and set(inner) == {BUTTON})):
                yield f"a row of {inner}"
        case 2:
            yield from _within("a button's label", each.get("label"), MOST_BUTTON)
            yield from _within("a custom_id", each.get("custom_id"), MOST_ID)
        case 3:
            yield from _select(each)
        case 4:
            yield from _within("a custom_id", each.get("custom_id"), MOST_ID)
            most = int(each.get("max_length") or MOST_VALUE)
            if most > MOST_VALUE or len(each.get("value") or "") > most:
                yield "an input is longer than it may be"
        case 10:
            yield from _within("a text display", each.get("content"), MOST_TEXT)
        case 9 | 14 | 17 | 18:
            pass
        case other:
            yield f"an unknown component: {other}"


def _select(each: Mapping[str, Any]) -> Iterator[str]:
    yield from _within("a custom_id", each.get("custom_id"), MOST_ID)
    options = each.get("options") or []
    if not 1 <= len(options) <= MOST_OPTIONS:
        yield f"{len(options)} options"
    least, most = int(each.get("min_values", 1)), int(each.get("max_values", 1))
    if not 0 <= least <= most <= max(len(options), 1):
        yield f"{least} to {most} of {len(options)} options"
    if sum(bool(option.get("default")) for option in options) > most:
        yield "more options are chosen than may be"
    if len(each.get("placeholder") or "") > MOST_PLACEHOLDER:
        yield "a placeholder is too long"
    values = [option.get("value") for option in options]
    if len(values) != len(set(values)):
        yield "two options have one value"
    for option in options:
        yield from _within("an option's label", option.get("label"), MOST_OPTION)
        yield from _within("an option's value", option.get("value"), MOST_OPTION)
        if len(option.get("description") or "") > MOST_OPTION:
            yield "an option's description is too long"


def _within(what: str, text: object, most: int) -> Iterator[str]:
    if not isinstance(text, str) or not 1 <= len(text) <= most:
        yield f"{what} has not 1 to {most} characters: {str(text)[:40]!r}"


def modal(data: Json) -> Iterator[str]:
    """Return all that is wrong with a modal."""
    yield from _within("a modal's title", data.get("title"), MOST_TITLE)
    yield from _within("a modal's custom_id", data.get("custom_id"), MOST_ID)
    components = data.get("components") or []
    if not 1 <= len(components) <= MOST_LABELS or {each.get("type") for each in components} != {LABEL}:
        yield "a modal has one to five labels"
    for each in components:
        yield from _within("a label", each.get("label"), MOST_LABEL)
        if len(each.get("description") or "") > MOST_DESCRIPTION:
            yield "a label's description is too long"
    yield from _components(components)


def tree(commands: Sequence[Json]) -> Iterator[str]:
    """Return all that is wrong with the commands of an application."""
    for each in commands:
        if sorted(each.get("contexts") or []) != [0, 1, 2] or sorted(each.get("integration_types") or []) != [0, 1]:
            yield f"/{each['name']} is not there everywhere"
        yield from _menu(each) if each.get("type") == MESSAGE_MENU else _typed(each)


def _typed(command: Json) -> Iterator[str]:
    """Return all that is wrong with a command that is typed, with all its parts."""
    size = 0
    for part in _parts(command):
        offered = part.get("choices") or []
        size += _longest(part, "name") + _longest(part, "description")
        size += sum(_longest(each, "name") + len(str(each["value"])) for each in offered)
        yield from choices(offered)
        yield from _called_once(part)
        for name in _told(part, "name").values():
            if not _NAME.fullmatch(name) or name != name.lower():
                yield f"a name: {name!r}"
        for description in _told(part, "description").values():
            yield from _within(f"the description of {part['name']}", description, 100)
        if len(part.get("options") or []) > MOST_OPTIONS or len(part.get("choices") or []) > MOST_CHOICES:
            yield f"too many options or choices: {part['name']}"
        required = [bool(option.get("required")) for option in part.get("options") or []]
        if required != sorted(required, reverse=True):
            yield f"required options come first: {part['name']}"
    if size > MOST_TREE:
        yield f"/{command['name']} has {size} characters in all"


def _menu(each: Json) -> Iterator[str]:
    """Return all that is wrong with a command in the menu of a message: it has a name of any letters, and no more."""
    for name in _told(each, "name").values():
        yield from _within("the name in a menu", name, MOST_MENU)
    if each.get("description") or each.get("options"):
        yield f"a command in a menu has neither description nor options: {each['name']}"


def _told(part: Json, field: str) -> dict[str, str]:
    """Return what a field says in each language, '' being the one for all others."""
    return {"": part.get(field) or "", **(part.get(f"{field}_localizations") or {})}


def _longest(part: Json, field: str) -> int:
    """Return what a field counts: its longest localization."""
    return max(map(len, _told(part, field).values()))


def _called_once(part: Json) -> Iterator[str]:
    """Options need different names in each language; one that has none there goes by its own name."""
    told = [_told(option, "name") for option in part.get("options") or []]
    for language in {language for names in told for language in names}:
        names = [each.get(language, each[""]) for each in told]
        if len(names) != len(set(names)):
            yield f"two options have one name: {part['name']}"


def _parts(command: Json) -> Iterator[Json]:
    yield command
    for option in command.get("options") or []:
        yield from _parts(option)


def choices(found: Sequence[Json]) -> Iterator[str]:
    """Return all that is wrong with the choices of an autocomplete."""
    if len(found) > MOST_CHOICES:
        yield f"{len(found)} choices"
    for each in found:
        for name in _told(each, "name").values():
            yield from _within("a choice's name", name, MOST_CHOICE)
        yield from _within("a choice's value", each.get("value"), MOST_CHOICE)
