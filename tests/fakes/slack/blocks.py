"""Block Kit as one table of what is allowed where, and how much of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.fakes.slack.checks import (
    Check,
    Json,
    Report,
    flag,
    items,
    length,
    number,
    one_of,
    plain,
    read_markup,
    shape,
    string,
    text,
    typed,
)

ID = string(255)
MOST_BLOCKS = {"message": 50, "modal": 100, "home": 100}
LONGEST_TEXT = 4000
"""Characters of a message's own text; Slack cuts at 40,000 and advises at most this."""

_option = shape({"text": plain(75), "value": string(150)}, {"description": plain(75)})
_confirm = shape({"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)}, {"style": ID})
_options = items(_option, 100)
_asks = {"confirm": _confirm, "focus_on_load": flag}


def _element(name: str, required: Mapping[str, Check], optional: Mapping[str, Check]) -> dict[str, Check]:
    return {name: shape({"type": one_of(name), **required}, optional)}


BUTTON = _element(
    "button",
    {"text": plain(75), "action_id": ID},
    {
        "value": string(2000),
        "style": one_of("primary", "danger"),
        "url": string(3000),
        "confirm": _confirm,
        "accessibility_label": string(75),
    },
)
SELECTS = {
    **_element(
        "static_select",
        {"options": _options, "action_id": ID},
        {"placeholder": plain(150), "initial_option": _option, **_asks},
    ),
    **_element(
        "external_select",
        {"action_id": ID},
        {"placeholder": plain(150), "initial_option": _option, "min_query_length": number(0, 99), **_asks},
    ),
    **_element(
        "multi_external_select",
        {"action_id": ID},
        {
            "placeholder": plain(150),
            "initial_options": _options,
            "min_query_length": number(0, 99),
            "max_selected_items": number(1, 100),
            **_asks,
        },
    ),
    **_element("overflow", {"options": items(_option, 5), "action_id": ID}, {"confirm": _confirm}),
}
INPUTS = {
    **_element(
        "plain_text_input",
        {"action_id": ID},
        {
            "placeholder": plain(150),
            "initial_value": string(3000),
            "multiline": flag,
            "min_length": number(0, 3000),
            "max_length": number(1, 3000),
            "focus_on_load": flag,
        },
    ),
    **_element(
        "datepicker", {"action_id": ID}, {"placeholder": plain(150), "initial_date": string(10), "focus_on_load": flag}
    ),
    "static_select": SELECTS["static_select"],
    "external_select": SELECTS["external_select"],
    "multi_external_select": SELECTS["multi_external_select"],
}

_style = shape({}, {"bold": flag, "italic": flag, "strike": flag, "code": flag})
_parts = typed(
    {
        **_element("text", {"text": string(3000)}, {"style": _style}),
        **_element("link", {"url": string(3000)}, {"text": string(3000), "style": _style, "unsafe": flag}),
        **_element(
            "date",
            {"timestamp": number(0, 2**40), "format": string(200), "fallback": string(200)},
            {"url": string(3000), "style": _style},
        ),
        **_element("broadcast", {"range": string(20)}, {}),
        **_element("user", {"user_id": ID}, {"style": _style}),
        **_element("usergroup", {"usergroup_id": ID}, {"style": _style}),
        **_element("channel", {"channel_id": ID}, {"style": _style}),
    }
)
_notifying = frozenset({"broadcast", "user", "usergroup", "channel"})
_rich = {
    name: shape({"type": one_of(name), "elements": items(_parts, 200)}, {"border": number(0, 1)})
    for name in ("rich_text_section", "rich_text_preformatted", "rich_text_quote")
}
_rich["rich_text_list"] = shape(
    {"type": one_of("rich_text_list"), "elements": items(typed(_rich), 200), "style": one_of("bullet", "ordered")},
    {"indent": number(0, 8), "offset": number(0, 999), "border": number(0, 1)},
)


def _block(name: str, required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> dict[str, Check]:
    return {name: shape({"type": one_of(name), **required}, {"block_id": ID, **(optional or {})})}


def _section(value: object, path: str, report: Report) -> None:
    _section_shape(value, path, report)
    if isinstance(value, dict) and not ("text" in value or "fields" in value):
        report.bad(path, "lacks text and fields")


_section_shape = _block(
    "section",
    {},
    {
        "text": text(3000),
        "fields": items(text(2000), 10),
        "accessory": typed({**BUTTON, **SELECTS}),
        "expand": flag,
    },
)["section"]


def _rich_text(value: object, path: str, report: Report) -> None:
    """Check a rich text, whose own length Slack does not document: held to what a section may have."""
    _rich_shape(value, path, report)
    parts = [part for part in walk(value) if part.get("type") in {"text", "link", "date"}]
    said = sum(length(str(part.get("text") or part.get("fallback") or "")) for part in parts)
    if said > 3000:
        report.bad(path, f"{said} characters, allowed are 3000")
    report.pings += sum(1 for part in walk(value) if part.get("type") in _notifying)


_rich_shape = _block("rich_text", {"elements": items(typed(_rich), 100)})["rich_text"]

EVERYWHERE = {
    **_block("divider", {}),
    **_block("header", {"text": plain(150)}),
    **_block("context", {"elements": items(text(3000), 10)}),
    **_block("actions", {"elements": items(typed({**BUTTON, **SELECTS}), 25)}),
    "section": _section,
    "rich_text": _rich_text,
}
_INPUT = _block(
    "input",
    {"label": plain(2000), "element": typed(INPUTS)},
    {"hint": plain(2000), "optional": flag, "dispatch_action": flag},
)
BLOCKS = {"message": EVERYWHERE, "modal": {**EVERYWHERE, **_INPUT}, "home": EVERYWHERE}


def check_blocks(value: object, surface: str, report: Report) -> None:
    """Check the blocks of a message, a modal or a home tab."""
    items(typed(BLOCKS[surface]), MOST_BLOCKS[surface])(value, "blocks", report)
    blocks = [block for block in value if isinstance(block, dict)] if isinstance(value, list) else []
    _unique((str(block["block_id"]) for block in blocks if "block_id" in block), "block_id", report)
    _unique((str(part["action_id"]) for part in walk(blocks) if "action_id" in part), "action_id", report)
    for part in walk(blocks):
        _check_initial(part, report)


def _unique(names: Iterator[str], what: str, report: Report) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            report.bad("blocks", f"{what} {name!r} twice")
        seen.add(name)


def _check_initial(part: Json, report: Report) -> None:
    given, most = part.get("initial_value"), part.get("max_length")
    if isinstance(given, str) and isinstance(most, int) and length(given) > most:
        report.bad(str(part.get("action_id")), f"initial_value has {length(given)} characters, max_length is {most}")
    option, options = part.get("initial_option"), part.get("options")
    if option is not None and isinstance(options, list) and option not in options:
        report.bad(str(part.get("action_id")), "initial_option is none of the options")


def walk(value: object) -> Iterator[Json]:
    """Return every object inside a value, the outer ones first."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from walk(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from walk(inner)


_VIEW = {"type": one_of("modal"), "title": plain(24), "blocks": lambda *_: None}
check_modal_shape = shape(
    _VIEW,
    {
        "submit": plain(24),
        "close": plain(24),
        "private_metadata": string(3000, least=0),
        "callback_id": ID,
        "external_id": ID,
        "notify_on_close": flag,
        "clear_on_close": flag,
    },
)
check_home_shape = shape(
    {"type": one_of("home"), "blocks": lambda *_: None},
    {"private_metadata": string(3000, least=0), "callback_id": ID, "external_id": ID},
)


def check_view(value: object, report: Report) -> None:
    """Check a modal or a home tab."""
    if not isinstance(value, dict):
        report.bad("view", "not an object")
        return
    surface = "home" if value.get("type") == "home" else "modal"
    (check_home_shape if surface == "home" else check_modal_shape)(value, "view", report)
    check_blocks(value.get("blocks"), surface, report)
    inputs = any(isinstance(block, dict) and block.get("type") == "input" for block in walk(value.get("blocks")))
    if inputs and "submit" not in value:
        report.bad("view", "has inputs and no submit")


def check_message(value: Json, report: Report) -> None:
    """Check the text and the blocks of a message: a text is always needed, for those who see no blocks."""
    said = value.get("text")
    if not isinstance(said, str) or not said.strip():
        report.bad("text", "missing, and needed by notifications and screen readers")
    else:
        string(LONGEST_TEXT)(said, "text", report)
        read_markup(said, "text", report)
    if "blocks" in value:
        check_blocks(value["blocks"], "message", report)
    if value.get("link_names") or value.get("parse") == "full":
        report.bad("message", "link_names and parse=full turn plain words into mentions")
