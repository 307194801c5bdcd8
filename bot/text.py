"""Text from outside, made harmless for every reader, and names from outside, kept in their own direction."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = re.compile(r"[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\U000e0000-\U000e007f]")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def clean(text: str) -> str:
    """Return the text in NFC without control, direction and invisible characters; lines and tabs stay."""
    text = _UNSEEN.sub("", text)
    return unicodedata.normalize("NFC", "".join(filter(_readable, text)))


def _readable(character: str) -> bool:
    return character in "\n\t" or unicodedata.category(character) not in {"Cc", "Cs", "Co", "Cn"}


def name(text: str) -> str:
    """Return a name so that a right-to-left one does not turn the sentence around it (Unicode TR 9, isolates)."""
    if not text.isascii() and any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text):
        return f"\u2068{text}\u2069"
    return text


def capital(text: str) -> str:
    """Return a text with a large first letter, the others as they are."""
    return text[:1].upper() + text[1:]


def unaccented(text: str) -> str:
    """Return the text without case, and without accents on its letters."""
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(letter)
    )
