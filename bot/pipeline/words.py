"""The words of the pipeline: each status has one name, and everything reads it here."""

from __future__ import annotations

from bot.vocabulary import Term


class Stage(Term):
    """How far a lead has come. It never goes back: a closed lead keeps the furthest stage that it reached."""

    TO_SEND = "to send"
    SENT = "sent"
    IN_TOUCH = "in touch"
    INTERVIEWING = "interviewing"
    OFFER = "offer"
    ACCEPTED = "accepted"

    @property
    def rank(self) -> int:
        """How far it is, from 0 on."""
        return _RANKS[self]

    def at_least(self, other: Stage) -> Stage:
        """Return the further one of two."""
        return max(self, other, key=lambda stage: stage.rank)


_RANKS = {stage: place for place, stage in enumerate(Stage)}


class Way(Term):
    """How the next touch is made."""

    PHONE = "phone"
    EMAIL = "email"
    TEXT = "text"
    MESSAGE = "message"
    IN_PERSON = "in person"
    FIND_A_NAME = "find a name"
    SEND = "send it"
    ASK_WHO = "ask who is hiring"


class Outcome(Term):
    """What a person did about a lead, or was told: a touch."""

    VOICEMAIL = "left voicemail"
    SPOKE = "spoke"
    NO_ANSWER = "no answer"
    EMAILED = "emailed"
    TEXTED = "texted"
    MESSAGED = "messaged"
    STOPPED_BY = "stopped by"
    NO_CALLS = "they said no calls"
    NO_CONTACT = "they said no contact"


class Answer(Term):
    """What an employer did."""

    REPLIED = "replied"
    INTERVIEW = "interview"
    PROMISED = "promised"
    REJECTED = "rejected"
    OFFER = "offer"


class Reason(Term):
    """Why a lead was closed."""

    REJECTED = "they said no"
    NO_ANSWER = "no answer"
    FILLED = "position filled"
    NOT_FOR_ME = "not for me"
    FOUND_WORK = "took another job"
    OTHER = "another reason"


class Forbids(Term):
    """What the employer asked people not to do."""

    NOTHING = "nothing"
    CALLS = "calls"
    CONTACT = "contact"


class Why(Term):
    """Why a follow-up is planned."""

    SEND = "send"
    FIRST = "first"
    AGAIN = "again"
    LAST = "last"
    THANKS = "thanks"
    CHECK_IN = "check in"
    OFFER = "offer"
    PROMISE = "promise"
    TRY_AGAIN = "try again"
    HELLO = "hello"
    CHOSEN = "chosen"


class Deed(Term):
    """What was done to a lead."""

    ADDED = "added"
    EDITED = "edited"
    NOT_SENT = "not sent yet"
    SENT = "sent"
    TOUCHED = "touched"
    HEARD = "heard"
    PLANNED = "planned"
    SNOOZED = "snoozed"
    SKIPPED = "skipped"
    RESTED = "rested"
    CLOSED = "closed"
    REOPENED = "reopened"
    ACCEPTED = "accepted"
    WROTE = "wrote instead"
    NUDGED = "nudged"
    CROWDED_OUT = "rests, no card had room"
    REMOVED = "removed"

    @property
    def by_itself(self) -> bool:
        """Whether it happened by itself: the person did nothing that could be taken back."""
        return self in {Deed.NUDGED, Deed.CROWDED_OUT}


class Situation(Term):
    """What an encouraging word is about (product rules E1, E4, E5, E6)."""

    QUIET_SENT = "quiet after sending"
    QUIET_INTERVIEW = "quiet after an interview"
    RESTING = "resting"
    HARD_TO_START = "hard to start"
    CAME_BACK = "came back"
    REJECTED = "rejected"
    THIN = "thin pipeline"
    FIRST_LEAD = "first lead"
    FIRST_CALL = "first call made"
    WEEK_DONE = "week done"
    BACK = "back after a pause"
    FOUND_WORK = "found work"
