"""A modal as its reader uses it: what is filled in, what Slack itself refuses, what is submitted."""

from __future__ import annotations

from tests.fakes.seen import Seen
from tests.fakes.slack import reading
from tests.fakes.slack.checks import Json, length
from tests.fakes.slack.world import View

NEEDED = "Please complete this required field."


def blocks(view: View) -> list[Json]:
    """Return the blocks of a modal."""
    found = view.view.get("blocks")
    return found if isinstance(found, list) else []


def element(block: Json) -> Json:
    """Return what a field is filled in with."""
    found = block.get("element")
    return found if isinstance(found, dict) else {}


def block_id(view: View, block: Json) -> str:
    """Return a field's block_id, or the one that Slack would give it."""
    return str(block.get("block_id") or f"b{blocks(view).index(block)}")


def label(block: Json) -> str:
    """Return what a field is called."""
    return reading.words(block.get("label"))


def start(view: View) -> None:
    """Fill in what the bot has filled in, where the person has not typed anything yet."""
    for block in reading.fields(blocks(view)):
        asked = element(block)
        first = initial(asked)
        text = labels(first) if first else str(asked.get("initial_value") or "")
        view.given.setdefault(label(block), text)
        if first:
            view.chosen.setdefault(label(block), first)


def carry_over(old: View, new: View) -> None:
    """Keep what was typed into a field that an updated modal has too: Slack then ignores its initial value."""
    kept = {_place(old, block): label(block) for block in reading.fields(blocks(old))}
    for block in reading.fields(blocks(new)):
        was = kept.get(_place(new, block))
        if was is not None:
            new.given[label(block)] = old.given.get(was, "")
            if was in old.chosen:
                new.chosen[label(block)] = old.chosen[was]


def _place(view: View, block: Json) -> tuple[str, object, object]:
    return block_id(view, block), element(block).get("action_id"), element(block).get("type")


def seen(view: View, problems: dict[str, str]) -> Seen:
    """Return a modal as it is seen."""
    shown = {name: text for name, text in view.given.items() if text}
    return reading.view(blocks(view), reading.words(view.view.get("title")), shown, problems)


def refused(view: View) -> dict[str, str]:
    """Return what Slack's own client says about the fields before anything is submitted."""
    found = {}
    for block in reading.fields(blocks(view)):
        name, asked = label(block), element(block)
        most = asked.get("max_length", 3000)
        if not block.get("optional") and not view.given.get(name, "").strip():
            found[name] = NEEDED
        elif isinstance(most, int) and not is_select(asked) and length(view.given[name]) > most:
            found[name] = f"Please use at most {most} characters."
    return found


def values(view: View) -> Json:
    """Return the state of every field, as Slack submits it."""
    state: Json = {}
    for block in reading.fields(blocks(view)):
        asked, name = element(block), label(block)
        kind = asked["type"]
        if is_many(asked):
            value: Json = {"type": kind, "selected_options": view.chosen.get(name, [])}
        elif is_select(asked):
            value = {"type": kind, "selected_option": next(iter(view.chosen.get(name, [])), None)}
        else:
            value = {"type": kind, "value": view.given[name] or None}
        state[block_id(view, block)] = {str(asked["action_id"]): value}
    return state


def is_select(asked: Json) -> bool:
    """Tell whether something is chosen here rather than typed."""
    return str(asked.get("type")).endswith("_select")


def is_many(asked: Json) -> bool:
    """Tell whether several things can be chosen here."""
    return str(asked.get("type")).startswith("multi_")


def initial(asked: Json) -> list[Json]:
    """Return the options that the bot has chosen already."""
    many, one = asked.get("initial_options"), asked.get("initial_option")
    return many if isinstance(many, list) else [one] if isinstance(one, dict) else []


def labels(options: list[Json]) -> str:
    """Return what is read where these options are chosen."""
    return ", ".join(map(_label, options))


def pick(options: list[Json], text: str) -> Json | None:
    """Return the option that a person who wants ``text`` would click."""
    words = text.casefold()
    exact = [each for each in options if words in {_label(each).casefold(), str(each["value"]).casefold()}]
    first = [each for each in options if _label(each).casefold().startswith(f"{words}.")]
    near = [each for each in options if words in _label(each).casefold()]
    return next(iter(exact or first or near), None)


def options(asked: Json) -> list[Json]:
    """Return what can be chosen in a select."""
    found = asked.get("options")
    return found if isinstance(found, list) else []


def _label(option: Json) -> str:
    return reading.words(option.get("text"))
