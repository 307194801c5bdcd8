"""A message, read into what it plainly says about a job. A wrong guess is worse than none: in doubt, nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.days.words import Seen
from bot.pipeline import asked_for
from bot.pipeline.words import Forbids
from bot.posting import closing, links, reach, titles
from bot.posting.lines import parted, sentences
from bot.posting.said import Said, in_sentences

MOST_KEPT = 400
"""Characters of what they ask of people, kept as a note."""


@dataclass(frozen=True, slots=True)
class Posting:
    """What a message says; what it does not say plainly is empty."""

    company: str = ""
    role: str = ""
    contact: str = ""
    link: str = ""
    closing: date | None = None
    asks: str = ""


def read(text: str, seen: Seen) -> Posting:
    """Read a message that was written on the day from which it is seen."""
    found, lines = parted(text)
    link = links.of_posting(found)
    tiers = (
        [titles.labelled(line) for line in lines],
        [each for line in lines for each in in_sentences(line)],
        [each for line in lines if not titles.signed(each := titles.titled(line))],
    )
    company = _plain([each.company for each in tier] for tier in (*tiers, [Said(links.company_of(link))]))
    role = _plain([each.role for each in tier] for tier in tiers)
    asked = (each for line in lines for each in sentences(line))
    forbidding = next((each for each in asked if asked_for.suggested(each) is not Forbids.NOTHING), "")
    return Posting(company, role, reach.reach_of(lines), link, closing.closing_of(lines, seen), forbidding[:MOST_KEPT])


def _plain(tiers: Iterable[list[str]]) -> str:
    """Return what the surest place says; '' where it says different things."""
    for tier in tiers:
        found = {each.casefold(): each for each in reversed(tier) if each}
        if found:
            return next(iter(found.values())) if len(found) == 1 else ""
    return ""
