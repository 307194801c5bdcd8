"""Each phrase means what the table says, typos included, and nothing else."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.talk.intents import Intent, Meaning
from bot.talk.reading import read
from tests.plain_words.leads import LEADS
from tests.plain_words.phrases import ENGLISH, SPANISH, Phrase, phrases
from tests.plain_words.slips import slips

EVERY = (*phrases(ENGLISH), *phrases(SPANISH))
SAID = [each for each in EVERY if each.intent != "ASKS"]
ASKED = [each for each in EVERY if each.intent == "ASKS"]


def _expected(phrase: Phrase) -> tuple[str, str, str, dict[str, str]]:
    return (phrase.intent, phrase.name.casefold(), phrase.day, dict(phrase.more))


def _found(meaning: Meaning) -> tuple[str, str, str, dict[str, str]]:
    more = {name: getattr(meaning, name) for name in ("role", "via", "zone", "text") if getattr(meaning, name)}
    return (meaning.intent.name, (meaning.named or meaning.company).casefold(), meaning.day, more)


@pytest.mark.parametrize("phrase", SAID, ids=lambda phrase: phrase.said)
def test_a_phrase_means_one_thing(phrase: Phrase) -> None:
    assert [_found(each) for each in read(phrase.said, LEADS).meanings] == [_expected(phrase)]


@pytest.mark.parametrize("phrase", ASKED, ids=lambda phrase: phrase.said)
def test_what_may_be_several_things_or_none_is_asked(phrase: Phrase) -> None:
    understood = read(phrase.said, LEADS)

    assert len(understood.meanings) != 1, understood.meanings
    assert understood.meanings or len(understood.near) == 2


SLIPS = [(each, typed) for each in SAID for typed in slips(each)]
"""Phrases of the table with one wrong letter in one of their longer words."""


def test_a_slip_of_one_letter_is_understood_and_never_taken_for_something_else() -> None:
    wrong: list[tuple[str, object]] = []
    missed: list[tuple[str, object]] = []
    for phrase, typed in SLIPS:
        found = [_found(each) for each in read(typed, LEADS).meanings]
        if found != [_expected(phrase)]:
            (wrong if len(found) == 1 else missed).append((typed, found))

    assert not wrong
    assert len(SLIPS) > 1000
    assert len(missed) / len(SLIPS) < 0.1, missed[:20]


def test_there_are_enough_of_each_in_both_languages() -> None:
    for table in (ENGLISH, SPANISH):
        counts = Counter(phrase.intent for phrase in phrases(table))
        del counts["ASKS"]
        assert len(counts) >= 25
        assert set(counts) <= set(Intent.__members__)
        assert min(counts.values()) >= 12, counts.most_common()[-5:]
    assert len(EVERY) >= 600
    assert len({phrase.said.casefold() for phrase in EVERY}) == len(EVERY)
