"""What a posting asks people not to do, read from its words; only ever suggested, never set by itself."""

from __future__ import annotations

import re

from bot.pipeline.words import Forbids

_NO_CONTACT = re.compile(
    r"(?:no|don'?t|do not|please refrain from) (?:contact|follow(?:ing)?[- ]?up)"
    r"|only (?:shortlisted|selected) candidates|we(?:'ll| will) contact you"
    r"|no (?:nos )?contact[ae]r|solo .{0,40}(?:seleccionad|contactar)",
    re.IGNORECASE,
)
_NO_CALLS = re.compile(
    r"no (?:phone |telephone )?calls|(?:don'?t|do not|please do not) (?:phone|call)"
    r"|no (?:se aceptan )?llamad|no llam[ae]r?",
    re.IGNORECASE,
)


def suggested(text: str) -> Forbids:
    """Return what the words of a posting seem to forbid, `Forbids.NOTHING` where they forbid nothing that is known."""
    words = text.replace("’", "'")
    if _NO_CONTACT.search(words):
        return Forbids.CONTACT
    return Forbids.CALLS if _NO_CALLS.search(words) else Forbids.NOTHING
