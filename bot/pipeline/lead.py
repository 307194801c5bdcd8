"""A lead: one opening at one employer, what is known of it, and its next follow-up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Stage(StrEnum):
    """How far a lead has come."""

    TO_SEND = "to send"
    SENT = "sent"
    IN_TOUCH = "in touch"


class Way(StrEnum):
    """How the next touch is made."""

    PHONE = "phone"
    EMAIL = "email"
    FIND_A_NAME = "find a name"


class Outcome(StrEnum):
    """What a person did about a lead, or was told."""

    VOICEMAIL = "left voicemail"
    SPOKE = "spoke"
    NO_ANSWER = "no answer"
    EMAILED = "emailed"
    TEXTED = "texted"
    MESSAGED = "messaged"
    STOPPED_BY = "stopped by"
    NO_CALLS = "they said no calls"
    NO_CONTACT = "they said no contact"


class Forbids(StrEnum):
    """What the employer asked people not to do."""

    NOTHING = "nothing"
    CALLS = "calls"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The next touch that is planned: its ``day``, and ``snoozed`` when the person put the nudge off.

    ``step`` counts the plans that this lead ever had, so that a button about an older one is recognised.
    """

    step: int
    day: date
    way: Way
    snoozed: date | None = None

    @property
    def due(self) -> date:
        """The day on which it comes."""
        return self.snoozed or self.day


@dataclass(frozen=True, slots=True)
class Lead:
    """One opening, owned by one person; ``number`` is what its owner calls it, ``id`` what buttons carry.

    ``touches`` counts what the person did since the last answer; ``last_touch`` is the day of the
    latest (sending counts). ``version`` grows with each change; an undo puts it back.
    """

    id: str
    owner: str
    number: int
    company: str
    added_on: date
    role: str = ""
    contact: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    stage: Stage = Stage.SENT
    forbids: Forbids = Forbids.NOTHING
    sent: date | None = None
    last_touch: date | None = None
    touches: int = 0
    step: int = 0
    plan: FollowUp | None = None
    shown_on: date | None = None
    encouraged_on: date | None = None
    removed: bool = False
    version: int = 1

    @property
    def title(self) -> str:
        """What the lead is called: its company, and its role where there is one."""
        return f"{self.company} - {self.role}" if self.role else self.company


class Deed(StrEnum):
    """What was done to a lead."""

    ADDED = "added"
    EDITED = "edited"
    NOT_SENT = "not sent yet"
    SENT = "sent"
    TOUCHED = "touched"
    PLANNED = "planned"
    SNOOZED = "snoozed"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that was done to a lead, with the lead as it was ``before`` (None: it did not exist).

    ``detail`` is an `Outcome` for touches and an ISO day for plans and snoozes. ``version`` is the
    lead's version afterwards: while the lead still has it, nothing newer changed it.
    """

    id: str
    owner: str
    lead: str
    deed: Deed
    detail: str
    day: date
    at: datetime
    version: int
    before: Lead | None
    undone: bool = False
