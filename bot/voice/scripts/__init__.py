"""Words for the phone and words to write: who, what, when, why it fits, an open door, thanks (product rules W1, W2).

The words of each language stand in a module of their own and are written in it, not translated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.language import Language, speaking
from bot.people.person import Person
from bot.people.wording import Saying, filled
from bot.pipeline.day import Due
from bot.pipeline.lead import Lead
from bot.voice.scripts import english, spanish
from bot.voice.scripts.book import Book, Made, Moment, made
from bot.voice.scripts.choosing import for_step, picking_up, possible, turn_of, usual
from bot.voice.scripts.facts import facts, parts

__all__ = [
    "BOOKS",
    "Made",
    "Moment",
    "Ready",
    "employers_language",
    "for_step",
    "possible",
    "ready",
    "said_in",
    "usual",
    "withdrawal",
    "words_for",
]

BOOKS: Mapping[Language, Book] = {Language.ENGLISH: english.BOOK, Language.SPANISH: spanish.BOOK}
_TIMED = frozenset({Saying.VOICEMAIL, Saying.CHECK_IN_CALL, Saying.HELLO_CALL})
"""What is said after the tone, and keeps to a voicemail's measure."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Words of one kind for one lead: to use, and in the person's own language where that is another one.

    ``pick_up`` is what to say instead if somebody picks up, '' for what is written. ``own_wording`` says that the
    words are the person's own, which nobody translates.
    """

    saying: Saying
    use: Made
    own: Made | None = None
    pick_up: str = ""
    own_pick_up: str = ""
    own_wording: bool = False


def employers_language(lead: Lead, person: Person) -> Language:
    """Return the language in which an employer is written to: the person's own until they say another one."""
    return lead.language or person.language


def ready(
    lead: Lead, person: Person, saying: Saying, today: date, *, also: tuple[Lead, ...] = (), turn: int = 0
) -> Ready:
    """Return the words of a kind for a lead; ``turn`` goes on from the wording that comes by itself."""
    theirs, own = employers_language(lead, person), person.language

    def made_in(language: Language, what: Saying) -> Made:
        return said_in(language, lead, person, what, today, also=also, turn=turn, beside=saying)

    calls = saying in _TIMED
    return Ready(
        saying,
        made_in(theirs, saying),
        made_in(own, saying) if own is not theirs else None,
        made_in(theirs, Saying.PICK_UP).words if calls else "",
        made_in(own, Saying.PICK_UP).words if calls and own is not theirs else "",
        own_wording=_own_wording(person, saying) is not None,
    )


def said_in(
    language: Language,
    lead: Lead,
    person: Person,
    saying: Saying,
    today: date,
    *,
    also: tuple[Lead, ...] = (),
    turn: int = 0,
    beside: Saying | None = None,
) -> Made:
    """Return the words of a kind in one language; a person's own wording of that kind comes before ours.

    ``beside`` is the kind of call next to which words for a person who picks up stand.
    """
    book = BOOKS[language]
    moment = picking_up(beside or saying, lead)
    drafts = book.drafts(saying, moment)
    draft = drafts[(turn_of(lead, saying) + turn) % len(drafts)]
    with speaking(language):
        known = facts(book, lead, person, today, also, BOOKS[person.language])
        own = _own_wording(person, saying)
        ours = made(draft, known, timed=saying in _TIMED)
        return Made(filled(own, parts(known)), ours.subject) if own is not None else ours


def _own_wording(person: Person, saying: Saying) -> str | None:
    return next((each.words for each in person.wordings if each.saying is saying), None)


def words_for(due: Due, person: Person, today: date) -> str:
    """Return the words to use for a follow-up; '' where a name has to be found first, or nothing is to be said."""
    saying = for_step(due)
    if saying is None:
        return ""
    return said_in(employers_language(due.lead, person), due.lead, person, saying, today, also=due.also).words


def withdrawal(lead: Lead, person: Person, today: date) -> str:
    """Return a short, warm note to withdraw."""
    return said_in(employers_language(lead, person), lead, person, Saying.WITHDRAWAL, today).words
