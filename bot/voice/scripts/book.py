"""What the words of one language are: wordings made of sentences, and of each sentence the forms that it can take.

A form with a field that is not known is not used; so a sentence is whole whatever is missing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from string import Formatter

from bot.people.wording import Saying
from bot.vocabulary import Term

Facts = Mapping[str, str]
"""What is known, by the name of its field; '' is not known."""
Slot = tuple[str, ...]
"""The forms of one sentence, the best first; '' where it may be left out."""
FEWEST_WORDS, MOST_WORDS = 40, 48
"""Words of a voicemail besides the number (product rule W1): about thirty seconds."""
LONGEST_SUBJECT = 50
"""Characters of a subject: what a phone shows of it (product rule W2)."""


class Moment(Term):
    """Where a lead stands when words are said."""

    NO_ANSWER = "no answer yet"
    ANSWERED = "they answered"
    INTERVIEWED = "after an interview"
    RESTED = "after a rest"


@dataclass(frozen=True, slots=True)
class Draft:
    """One wording: lines of sentences, and the subject where it is a letter."""

    lines: tuple[tuple[Slot, ...], ...]
    subject: Slot = ()


@dataclass(frozen=True, slots=True)
class Made:
    """Words that are ready to be used; ``subject`` is '' where they have none."""

    words: str
    subject: str = ""


Pages = Mapping[tuple[Saying, Moment], tuple[Draft, ...]]
"""The wordings of each kind; what stands for `Moment.NO_ANSWER` holds for every moment that has none of its own."""


@dataclass(frozen=True, slots=True)
class Book:
    """All words of one language.

    ``job`` names the opening; ``no_name`` and ``no_number`` are the gaps that a person fills in.
    """

    job: Slot
    no_name: str
    no_number: str
    pages: Pages

    def drafts(self, saying: Saying, moment: Moment) -> tuple[Draft, ...]:
        """Return the wordings of a kind for a moment."""
        return self.pages.get((saying, moment)) or self.pages[saying, Moment.NO_ANSWER]


def made(draft: Draft, facts: Facts, *, timed: bool = False) -> Made:
    """Return a wording with what is known; ``timed`` keeps it to the words of a voicemail.

    Of each sentence it takes the form that says most of what is known and keeps within the measure. Where names
    alone are too long for it, it is as short as they let it be.
    """
    slots = tuple(slot for line in draft.lines for slot in line)
    chosen = iter(_chosen(slots, facts, timed=timed))
    lines = (" ".join(filter(None, (next(chosen) for _ in line))) for line in draft.lines)
    return Made("\n".join(filter(None, lines)), _subject(draft.subject, facts) if draft.subject else "")


def _chosen(slots: tuple[Slot, ...], facts: Facts, *, timed: bool) -> tuple[str, ...]:
    """Choose a form for each slot, and fill it in."""
    usable = [[_Form(place, form, facts) for place, form in enumerate(slot) if _known(form, facts)] for slot in slots]
    picked = min(product(*usable), key=_cost) if timed else [forms[0] for forms in usable]
    return tuple(fill(each.form, facts) for each in picked)


class _Form:
    """A form that can be used, with what the choice among forms looks at."""

    __slots__ = ("fields", "form", "place", "words")

    def __init__(self, place: int, form: str, facts: Facts) -> None:
        self.place, self.form = place, form
        self.words, self.fields = count(form, facts), fields(form)


def _cost(forms: Sequence[_Form]) -> tuple[int, int, int]:
    """Rank forms taken together: within the measure first, then what says most, then the best forms."""
    words = sum(each.words for each in forms)
    said = frozenset[str]().union(*(each.fields for each in forms))
    return max(FEWEST_WORDS - words, words - MOST_WORDS, 0), -len(said), sum(each.place for each in forms)


def _subject(forms: Slot, facts: Facts) -> str:
    """Return the first subject that is short enough and names the role; where that alone is too long, its beginning."""
    naming = [form for form in forms if "role" in fields(form)] if facts["role"] else forms
    known = [fill(form, facts) for form in naming if _known(form, facts)]
    fitting = next((said for said in known if len(said) <= LONGEST_SUBJECT), "")
    return fitting or _cut(facts["role"] or facts["company"])


def _cut(title: str) -> str:
    begun = title[: LONGEST_SUBJECT - 1]
    return f"{begun.rpartition(' ')[0] or begun}…"


def count(form: str, facts: Facts) -> int:
    """Return how many words a form has: what stands between spaces and has a letter or figure, without the number."""
    said = fill(form, {**facts, "number": ""})
    return sum(any(map(str.isalnum, each)) for each in said.split())


@lru_cache(maxsize=4096)
def fields(form: str) -> frozenset[str]:
    """Return the fields that a form has."""
    return frozenset(field for _, field in _parsed(form) if field)


def _known(form: str, facts: Facts) -> bool:
    return all(facts[field] for field in fields(form))


def fill(form: str, facts: Facts) -> str:
    """Return a form with its fields filled in; what is filled in is not read again."""
    return "".join(words + (facts[field] if field else "") for words, field in _parsed(form))


@lru_cache(maxsize=4096)
def _parsed(form: str) -> tuple[tuple[str, str], ...]:
    """Part a form of ours into words, each with the field that follows it."""
    return tuple((words, field or "") for words, field, _, _ in Formatter().parse(form))
