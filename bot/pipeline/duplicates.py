"""The same opening twice: companies and roles compared without case, spacing, signs and legal forms."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from bot.pipeline.lead import Lead

_FORMS = frozenset(
    """inc incorporated corp corporation co company llc llp lp ltd limited plc gmbh ag kg se sa sas sarl srl spa
    bv nv ab as oy oyj sl sau cv pty pte""".split()  # noqa: SIM905 - a list reads worse
)


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in letters if not unicodedata.combining(each))


def _company(text: str) -> str:
    words = re.findall(r"\w+", _plain(re.sub(r"(?<=\w)\.(?=\w)", "", text)))
    kept = [word for word in words[1:] if word not in _FORMS]
    return "".join((*words[:1], *kept))


def _role(text: str) -> str:
    return "".join(re.findall(r"\w+", _plain(text)))


def same(lead: Lead, others: Iterable[Lead]) -> Lead | None:
    """Return another lead at the same company for the same role, an open one first; None where there is none."""
    if lead.blind:
        return None
    key = (_company(lead.company), _role(lead.role))
    found = [each for each in others if each.id != lead.id and (_company(each.company), _role(each.role)) == key]
    return min(found, key=lambda each: (not each.open, each.number), default=None)
