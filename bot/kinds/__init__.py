"""What a parameter of a command can be, and how its text is read.

Each kind is a frozen value with one ``read``: text in, value out, or `Unreadable` with one
sentence that says what to type instead. Renderers match over `Kind`, so that a new one does
not type-check until each platform can ask for it.
"""

from __future__ import annotations

from bot.ask import Ask
from bot.kinds.days import NOT_YET, Day, Hours, NotYet, Weekdays
from bot.kinds.leads import LONGEST_LIST, LeadRef, Leads
from bot.kinds.places import Country, Zone
from bot.kinds.reading import KEEP, MOST_SUGGESTIONS, Keep, Several, Suggestion, Unreadable
from bot.kinds.words import Choice, Company, Email, Link, Mark, Number, Phone, Quoted, Template, Words

__all__ = [
    "KEEP",
    "MOST_SUGGESTIONS",
    "NOT_YET",
    "Choice",
    "Company",
    "Country",
    "Day",
    "Email",
    "Hours",
    "Keep",
    "Kind",
    "LeadRef",
    "Leads",
    "Link",
    "Mark",
    "NotYet",
    "Number",
    "Phone",
    "Quoted",
    "Several",
    "Suggestion",
    "Template",
    "Unreadable",
    "Weekdays",
    "Words",
    "Zone",
    "kind_limit",
    "suggest",
]

Kind = (
    Words | Company | Day | Choice | LeadRef | Leads | Zone | Country | Weekdays | Hours | Phone | Email | Number | Mark
)


def suggest(kind: Kind, text: str, ask: Ask) -> tuple[Suggestion, ...]:
    """Return what can be picked for a parameter of this kind; nothing where it is typed freely."""
    match kind:
        case LeadRef() | Leads():
            return kind.suggest(text, ask)
        case Zone() | Country() | Weekdays() | Hours():
            return kind.suggest(text)
        case Choice():
            return kind.suggest()
        case _:
            return ()


def kind_limit(kind: Kind) -> int:
    """Return how many characters a text of this kind may have."""
    match kind:
        case Words(most=most) | Company(most=most):
            return most
        case Leads():
            return LONGEST_LIST
        case _:
            return 300
