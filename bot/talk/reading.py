"""Plain words, read: from a text to what it means, in English and Spanish at once. Nothing is guessed here.

Leads and days are found first, then the sentence around them must fit a line of the grammar from end to end.
Where it fits none, one wrong letter in each word is forgiven; where it fits several, all that it may mean is returned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations, pairwise, product

from bot.days.inside import days_inside, endings_inside
from bot.pipeline import called
from bot.pipeline.lead import Lead
from bot.talk import english, spanish
from bot.talk.intents import NEEDS_LEAD, Intent, Meaning, Mood
from bot.talk.sentence import Sentence, Typos
from bot.talk.shapes import DAY, LEAD, STOP, Line, compiled

MOST_MEANINGS = 4
"""Readings that are offered; a sentence with more is not understood."""
_MOST_TYPOS = 8
"""Ways to put typos right that are tried."""
_MOST_FOUND = 5
"""Leads and days of one sentence; what a sentence has more of them is read as words."""
_TODAY = frozenset({"today", "hoy", "now", "ahora", "hoy mismo", "ahora mismo", "right now"})
_STOPS = english.STOPS | spanish.STOPS
_NOT_TYPOS = frozenset(
    """chose lose loose those clone fired tired wired mired hire other nothing broke smoke spike worry cause quiet
    heave leave quite cold bold called culled canned tried right fight light might night sight latex hater water tool
    took mall tall fall ball wall hall text test rest best nest west paid said laid maid pact fact must mist dust
    scan scam stop shop step llamo llama llamas llamada clame frente gente puente envia manda pasta basta cosa
    casa pasa masa caso vaso paso peso piso beso rezo nada cada vida salta malta falta mejor menor mayor honor
    clase clave llave nave
    """.split()  # noqa: SIM905 - reads as a list
)
"""Words that are no slip of the hand, however close they come to one of ours."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What a text may mean, and, where that is nothing, what comes nearest to it."""

    meanings: tuple[Meaning, ...]
    near: tuple[Intent, ...] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    """A lead or a day inside a sentence: from which word to before which."""

    start: int
    end: int
    leads: tuple[Lead, ...] = ()


@dataclass(frozen=True, slots=True)
class _Item:
    """One word of a variant, or what stands for a lead or a day; ``start`` and ``end`` count words of the sentence."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Core:
    """What is left of a sentence without what may stand around it."""

    text: str
    skipped: int
    request: bool
    early: int | None


class _Grammar:
    """Both languages, ready to read."""

    def __init__(self) -> None:
        languages = (english, spanish)
        self.lines = [
            (intent, Line(line, language.MACROS, _STOPS))
            for language in languages
            for intent, lines in language.LINES.items()
            for line in lines
        ]
        around = {
            part: "|".join(compiled(getattr(language, part), _STOPS) for language in languages)
            for part in ("BEFORE", "REQUEST", "AFTER")
        }
        self.before, self.request = re.compile(around["BEFORE"]), re.compile(around["REQUEST"])
        self.after = re.compile(rf"(?<= )(?:{around['AFTER']})$")
        words = frozenset(word for _, line in self.lines for word in line.words)
        self.words = words | {
            word for part in around.values() for word in re.findall(r"[a-z][a-z-]+", part.replace("\\", ""))
        }
        self.typos = Typos(self.words, _NOT_TYPOS)
        self.telling = _telling(self.lines)

    @lru_cache(maxsize=1024)  # noqa: B019 - one object for as long as the process lives
    def lines_with(self, words: frozenset[str]) -> list[tuple[Intent, Line]]:
        """Return the lines that a sentence of these words may fit."""
        return [(intent, line) for intent, line in self.lines if line.may_match(words)]


def _telling(lines: list[tuple[Intent, Line]]) -> dict[str, dict[Intent, float]]:
    """Return how much each word tells of each meaning: the fewer have it, the more."""
    having: dict[str, set[Intent]] = {}
    for intent, line in lines:
        for word in line.words:
            having.setdefault(word, set()).add(intent)
    return {word: dict.fromkeys(intents, 1 / len(intents) ** 2) for word, intents in having.items()}


@lru_cache(maxsize=1)
def _grammar() -> _Grammar:
    return _Grammar()


def read(text: str, leads: tuple[Lead, ...]) -> Understood:
    """Return what a text may mean to somebody with these leads."""
    sentence = Sentence.of(text)
    grammar = _grammar()
    found = _found(sentence, leads, grammar)
    words = tuple(token.word for token in sentence.tokens)
    costs = _meanings(sentence, words, found, grammar)
    if not costs or min(costs.values()):  # a slip may have been taken for a name
        for typed in _corrected(words, found, grammar):
            for meaning, cost in _meanings(sentence, typed, found, grammar).items():
                costs[meaning] = min(cost, costs.get(meaning, cost))
    meanings = _cheapest(costs)
    if meanings and len(meanings) <= MOST_MEANINGS:
        return Understood(meanings)
    return Understood((), _nearest(words, found, grammar))


def _found(sentence: Sentence, leads: tuple[Lead, ...], grammar: _Grammar) -> tuple[_Found, ...]:
    """Return the leads and the days inside a sentence, the first few."""
    words = [token.word for token in sentence.tokens]
    typed = [sentence.rest(at, at + 1) for at in range(len(words))]
    named = [_Found(*each) for each in called.inside(words, leads, grammar.words | _STOPS)]
    days = [_Found(start, end) for start, end in days_inside(typed)]
    days += [_Found(*each) for each in endings_inside(typed, [(day.start, day.end) for day in days])]
    in_days = {at for day in days for at in range(day.start, day.end)}
    named = [
        each
        for each in named
        if each.end - each.start > 1 or not words[each.start].isdigit() or each.start not in in_days
    ]
    return tuple(sorted((*named, *days)[:_MOST_FOUND], key=lambda each: (each.start, -each.end)))


def _corrected(words: tuple[str, ...], found: tuple[_Found, ...], grammar: _Grammar) -> Iterator[tuple[str, ...]]:
    """Yield the words with their typos put right, in each way in which that can be done."""
    taken = {at for each in found for at in range(each.start, each.end)}
    choices = [(word,) if at in taken else grammar.typos.meant(word) or (word,) for at, word in enumerate(words)]
    ways = 1
    for choice in choices:
        ways *= len(choice)
    if 1 < ways <= _MOST_TYPOS or any(choice != (word,) for choice, word in zip(choices, words, strict=True)):
        for number, typed in enumerate(product(*choices)):
            if number >= _MOST_TYPOS:
                return
            yield typed


def _meanings(
    sentence: Sentence, words: tuple[str, ...], found: tuple[_Found, ...], grammar: _Grammar
) -> dict[Meaning, int]:
    """Return what the words may mean, and how many of them were taken as a name for that."""
    best: dict[Meaning, int] = {}
    for chosen in _chosen(found):
        items = _items(words, chosen)
        text = "".join(f"{STOP if item.word in _STOPS else ''}{item.word} " for item in items)
        for core in _cores(text, grammar):
            for meaning, cost in _read(core, items, chosen, sentence, grammar):
                best[meaning] = min(cost, best.get(meaning, cost))
    return best


def _cheapest(costs: dict[Meaning, int]) -> tuple[Meaning, ...]:
    """Return the readings in which fewest words were taken as a name, and of the same with a shorter day the longer."""
    least = min(costs.values(), default=0)
    cheapest = [meaning for meaning, cost in costs.items() if cost == least]
    return tuple(each for each in cheapest if not any(_says_more(other, each) for other in cheapest))


def _says_more(other: Meaning, one: Meaning) -> bool:
    """Tell whether another reading is the same one with more words for its day: ``until friday`` for ``friday``."""
    return len(other.day) > len(one.day) and other.day.endswith(one.day) and replace(other, day=one.day) == one


def _chosen(found: tuple[_Found, ...]) -> Iterator[tuple[_Found, ...]]:
    """Yield each way to take some of what was found for a lead or a day, where none lies in another."""
    for count in range(len(found), -1, -1):
        for some in combinations(found, count):
            if all(one.end <= other.start for one, other in pairwise(some)):
                yield some


def _items(words: tuple[str, ...], chosen: tuple[_Found, ...]) -> list[_Item]:
    items: list[_Item] = []
    at = 0
    for number, each in enumerate(chosen):
        items += [_Item(words[place], place, place + 1) for place in range(at, each.start)]
        items.append(_Item(f"{LEAD if each.leads else DAY}{number}", each.start, each.end))
        at = each.end
    return [*items, *(_Item(words[place], place, place + 1) for place in range(at, len(words)))]


def _cores(text: str, grammar: _Grammar) -> Iterator[_Core]:
    """Yield the text without what may stand before and behind it, each way to leave that out."""
    begins: dict[tuple[int, bool, int | None], None] = {(0, False, None): None}
    waiting = list(begins)
    while waiting:
        at, request, early = waiting.pop()
        further = [(found.end(), request, early) for found in [grammar.before.match(text, at)] if found]
        if not request and (found := grammar.request.match(text, at)):
            further.append((found.end(), True, early))
        if early is None and text.startswith(DAY, at) and text[at + 3 :].strip():
            further.append((at + 4, request, at))
        waiting += [each for each in further if each not in begins]
        begins |= dict.fromkeys(further)
    ends = [len(text)]
    while found := grammar.after.search(text, 0, ends[-1]):
        ends.append(found.start())
    for at, request, early in begins:
        yield from (_Core(text[at:end], at, request, early) for end in ends if end > at)


def _read(
    core: _Core, items: list[_Item], chosen: tuple[_Found, ...], sentence: Sentence, grammar: _Grammar
) -> Iterator[tuple[Meaning, int]]:
    words = frozenset(word.removeprefix(STOP) for word in core.text.split() if not word.startswith("§"))
    reports = not core.request and not sentence.asks
    for intent, line in grammar.lines_with(words):
        if (reports or intent.mood is not Mood.REPORT) and (match := line.match(core.text)):
            meaning, cost = _meaning(intent, match, core, items, chosen, sentence)
            if meaning is not None:
                yield meaning, cost


def _meaning(
    intent: Intent,
    match: re.Match[str],
    core: _Core,
    items: list[_Item],
    chosen: tuple[_Found, ...],
    sentence: Sentence,
) -> tuple[Meaning | None, int]:
    """Return what a match means and how many words it took as a name; None where it contradicts itself."""
    starts = _starts(items)
    slots: dict[str, str] = {}
    leads: tuple[Lead, ...] = ()
    cost = 0
    if core.early is not None:
        item = items[starts[core.early]]
        slots["day"] = sentence.typed(item.start, item.end)
    for group, value in match.groupdict().items():
        if value is None:
            continue
        first = starts[core.skipped + match.start(group)]
        last = first + value.count(" ") - 1
        start, end = items[first].start, items[last].end
        name = {"known": "named", "lead": "named"}.get(group.rpartition("_")[0], group.rpartition("_")[0])
        if name in slots:
            return None, 0
        slots[name] = sentence.rest(start, end) if name == "text" else sentence.typed(start, end)
        if name != "text" and value.startswith(LEAD):
            leads = chosen[int(value[len(LEAD)])].leads
        elif not value.startswith(DAY):
            cost += end - start
    if not _sensible(intent, slots):
        return None, 0
    if "co" in slots:
        slots["company"] = slots.pop("co")
    if intent in {Intent.APPLIED, Intent.PLANS_TO, Intent.ADD} and "named" in slots:
        slots["company"] = slots.pop("named")
    return Meaning(intent, leads, **slots), cost


def _sensible(intent: Intent, slots: dict[str, str]) -> bool:
    """Tell whether a reading can be one: nothing is put off until today, and a name is more than a figure."""
    day = " ".join(slots.get("day", "").casefold().strip(" .!?").split())
    names = (slots.get(name, "x") for name in ("named", "co", "role", "via", "zone"))
    return not (intent is Intent.SNOOZE and day in _TODAY) and all(any(map(str.isalnum, each)) for each in names)


def _starts(items: list[_Item]) -> dict[int, int]:
    """Return the place of each item by the character at which it begins."""
    found: dict[int, int] = {}
    at = 0
    for place, item in enumerate(items):
        found[at] = place
        at += len(item.word) + 1 + (item.word in _STOPS)
    return found


def _nearest(words: tuple[str, ...], found: tuple[_Found, ...], grammar: _Grammar) -> tuple[Intent, ...]:
    """Return the two meanings of which most is said; what people want most often where nothing is said of any."""
    taken = {at for each in found for at in range(each.start, each.end)}
    scores: dict[Intent, float] = {}
    for at, word in enumerate(words):
        for known in () if at in taken else (word, *grammar.typos.meant(word)):
            for intent, weight in grammar.telling.get(known, {}).items():
                scores[intent] = scores.get(intent, 0) + weight
    if any(each.leads for each in found):
        scores = {intent: score * (2 if intent in NEEDS_LEAD else 1) for intent, score in scores.items()}
    order = list(Intent)
    best = sorted(
        (each for each in scores if scores[each] >= _LEAST), key=lambda each: (-scores[each], order.index(each))
    )
    usual = (Intent.TODAY, Intent.ADD)
    return tuple(dict.fromkeys((*best[:2], *usual)))[:2]


_LEAST = 0.05
