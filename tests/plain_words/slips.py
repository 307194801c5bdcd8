"""Slips of the hand: one letter wrong in one of the words that say what is meant."""

from __future__ import annotations

from collections.abc import Iterator

from tests.plain_words.phrases import Phrase

SHORTEST = 5
"""Letters of a word in which a slip is made."""


def slips(phrase: Phrase) -> Iterator[str]:
    """Yield the phrase with one slip in each of its longer words, of a kind that goes with the place of the word."""
    own = " ".join((phrase.name, phrase.day, *phrase.more.values())).split()
    words = phrase.said.split(" ")
    for place, word in enumerate(words):
        bare = word.strip(".,:;!?¡¿")
        if len(bare) >= SHORTEST and bare.isalpha() and bare not in own:
            kind = (place + len(phrase.said)) % 4
            yield " ".join((*words[:place], word.replace(bare, slipped(bare, kind)), *words[place + 1 :]))


def slipped(word: str, kind: int) -> str:
    """Return the word with two letters swapped, one left out, doubled or wrong, past its first."""
    at = len(word) // 2
    match kind:
        case 0:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        case 1:
            return word[:at] + word[at + 1 :]
        case 2:
            return word[:at] + word[at] + word[at:]
        case _:
            return word[:at] + "x" + word[at + 1 :]
