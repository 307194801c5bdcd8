"""What the product's vocabularies have in common: each of their values is a word of its own."""

from __future__ import annotations

from enum import StrEnum


class Term(StrEnum):
    """A value of a vocabulary. It is found in a table as quickly as its text: an enumeration by itself is slower."""

    __hash__ = str.__hash__
