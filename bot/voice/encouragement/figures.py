"""Published figures that a text may quote. There are no others: each stands here once, with its source and year.

What they show, and what they do not, is in docs/method.md.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A percentage that somebody published: what was asked of whom, by whom, when, and where it can be read."""

    percent: int
    what: str
    source: str
    year: int
    address: str


FIGURES = {
    "against": Figure(
        1,
        "of more than a thousand managers in the United States said that one should not follow up at all",
        "Accountemps",
        2011,
        "http://rh-us.mediaroom.com/index.php?s=487&item=1231",
    ),
    "writing": Figure(
        64,
        "of human resources managers in the United States preferred a follow-up by email (21 % a call)",
        "Accountemps",
        2017,
        "https://press.roberthalf.com/2017-09-19-The-Art-of-Following-Up",
    ),
    "unheard": Figure(
        61,
        "of job seekers in the United States, Britain and Germany had met silence after an interview",
        "Greenhouse",
        2024,
        "https://www.unleash.ai/artificial-intelligence/"
        "greenhouse-61-of-job-seekers-have-been-ghosted-during-the-recruitment-process/",
    ),
}
"""By the name that a text calls them: ``{against}``, with ``{against_source}`` and ``{against_year}``."""


def values() -> dict[str, str]:
    """Return what fills the places of the figures."""
    return {
        key: said
        for name, figure in FIGURES.items()
        for key, said in (
            (name, str(figure.percent)),
            (f"{name}_source", figure.source),
            (f"{name}_year", str(figure.year)),
        )
    }
