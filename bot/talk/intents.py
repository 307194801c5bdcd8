"""What people may mean when they just talk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

from bot.pipeline.lead import Lead


class Mood(Enum):
    """How a thing is said: it happened, it is to be done, or somebody wants to see something."""

    REPORT = "report"
    ORDER = "order"
    READ = "read"


class Intent(StrEnum):
    """Something that can be meant."""

    APPLIED = "applied"
    PLANS_TO = "plans to apply"
    SENT_IT = "sent it"
    CALLED = "called"
    VOICEMAIL = "left voicemail"
    SPOKE = "spoke"
    NO_ANSWER = "no answer"
    EMAILED = "emailed"
    TEXTED = "texted"
    MESSAGED = "messaged"
    STOPPED_BY = "stopped by"
    NO_CALLS = "they said no calls"
    NO_CONTACT = "they said no contact"
    REPLIED = "replied"
    INTERVIEW = "interview"
    PROMISED = "promised"
    REJECTED = "rejected"
    OFFER = "offer"
    TOOK = "took it"
    SNOOZE = "snooze"
    SKIP = "skip"
    WRITE = "write instead"
    ENOUGH = "enough"
    CLOSE = "close"
    REST = "rest"
    REOPEN = "reopen"
    REMOVE = "remove"
    FORGET = "forget everything"
    UNDO = "undo"
    NOTE = "note"
    PAUSE = "pause"
    RESUME = "resume"
    ZONE = "zone"
    WRITING = "rather write"
    CALLING = "rather call"
    LESS = "less"
    ADD = "add"
    TODAY = "today"
    UPCOMING = "upcoming"
    LEADS = "leads"
    SHOW = "show"
    SCRIPT = "script"
    TONE = "tone"
    SETTINGS = "settings"
    HELP = "help"
    HELLO = "hello"
    THANKS = "thanks"
    BYE = "bye"

    @property
    def mood(self) -> Mood:
        """How it is said."""
        place = _PLACES[self]
        if place < _PLACES[Intent.SNOOZE]:
            return Mood.REPORT
        return Mood.ORDER if place < _PLACES[Intent.ADD] else Mood.READ


_PLACES = {intent: place for place, intent in enumerate(Intent)}
NEEDS_LEAD = frozenset(
    {
        *(each for each in Intent if _PLACES[Intent.SENT_IT] <= _PLACES[each] <= _PLACES[Intent.WRITE]),
        *(Intent.CLOSE, Intent.REST, Intent.REOPEN, Intent.REMOVE, Intent.NOTE, Intent.SHOW),
    }
)
"""What is about one of the person's leads."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """One way to understand a sentence. What was not said is empty.

    ``leads`` are those that its words may name; ``named`` is how they were named, also where no lead is called so.
    ``day`` are the words for a day, as they were typed; ``text`` is what the person wants noted.
    """

    intent: Intent
    leads: tuple[Lead, ...] = ()
    named: str = ""
    company: str = ""
    role: str = ""
    via: str = ""
    day: str = ""
    zone: str = ""
    text: str = ""
