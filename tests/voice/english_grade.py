"""How many years of school an English text asks for."""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9'’]*")
_SENTENCE = re.compile(r"[.!?]+(?=\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")


def grade(text: str) -> float:
    """Return the Flesch–Kincaid grade: 0.39 words a sentence, 11.8 syllables a word (Kincaid and others, 1975)."""
    said = _WORD.findall(text)
    sentences = max(len(_SENTENCE.findall(text)), 1)
    return 0.39 * len(said) / sentences + 11.8 * sum(map(syllables, said)) / len(said) - 15.59


def syllables(word: str) -> int:
    """Count the syllables of a word as far as its letters tell: groups of vowels, without a silent e."""
    letters = word.casefold()
    count = len(_VOWELS.findall(letters))
    silent = re.search(r"([^aeiouyl]e|[^aeiouydt]ed|[^aeiouysxzcgh]es)$", letters) is not None
    return max(count - silent, 1)
