"""A lead: one opening at one employer, what is known of it, and its next follow-up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.days import countries
from bot.days.working import Calendar
from bot.language import Language, _
from bot.pipeline.words import Deed, Forbids, Reason, Stage, Way, Why

LONGEST_NOTE = 2000
"""Characters of a lead's note."""
LONGEST_WHY = 120
"""Characters of the sentence why a lead fits: it has to be said within a voicemail of half a minute."""
UNDO_FOR = timedelta(minutes=10)
"""How long a change can be taken back, and a removed lead come back."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The next touch that is planned for a lead: a day, a way, and why.

    ``wanted`` is the day that the cadence or the person gave, ``day`` the one on which there was
    room; ``snoozed`` is set when the person put the nudge off, which leaves ``day`` as it was.
    ``at`` is a local hour that they named; without one it stands on the day's card. ``step`` counts
    the plans that the lead ever had, so that a button about an older one is recognised; ``asks``
    how often this one was put off, ``shown`` on how many cards it stood.
    """

    step: int
    day: date
    way: Way
    why: Why
    wanted: date
    snoozed: date | None = None
    at: time | None = None
    asks: int = 0
    shown: int = 0

    @property
    def due(self) -> date:
        """The day on which it comes."""
        return self.snoozed or self.day


@dataclass(frozen=True, slots=True)
class Lead:
    """One opening, owned by one person; ``number`` is what its owner calls it, ``id`` what buttons carry.

    ``company`` is '' for a blind lead; ``via`` is the agency or the person through whom it came;
    ``zone`` the employer's time zone, '' if not known. ``way`` is the way that the person chose for
    this lead. ``fits`` is their sentence why it fits, None until they were asked for it; ``language`` the
    language to write to the employer in, None where it is the person's own.

    ``touches`` counts what the person did since the last answer; ``last_touch`` is the day of the
    latest (sending counts), ``last_answer`` that of the employer's latest. ``clock`` is the day from
    which the next wait counts, None while the lead rests; ``rung`` is how many steps of the cadence
    were used since then, ``tries`` how often nobody picked up. ``interview`` is the latest interview
    that is known, of round ``round``. ``version`` grows with each change; an undo puts it back.
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
    via: str = ""
    link: str = ""
    zone: str = ""
    note: str = ""
    talked: str = ""
    fits: str | None = None
    language: Language | None = None
    reason: str = ""
    way: Way | None = None
    stage: Stage = Stage.SENT
    forbids: Forbids = Forbids.NOTHING
    sent: date | None = None
    closing: date | None = None
    last_touch: date | None = None
    last_answer: date | None = None
    touches: int = 0
    clock: date | None = None
    rung: int = 0
    tries: int = 0
    interview: date | None = None
    interview_at: time | None = None
    round: int = 0
    promise: date | None = None
    offer_by: date | None = None
    hellos: int = 0
    closed: Reason | None = None
    closed_on: date | None = None
    step: int = 0
    plan: FollowUp | None = None
    shown_on: date | None = None
    encouraged_on: date | None = None
    removed_at: datetime | None = None
    version: int = 1

    @property
    def title(self) -> str:
        """What the lead is called: its company, or whom it came through, and its role where there is one."""
        unknown = _("Unknown employer via {agency}").format(agency=self.via) if self.via else _("Unknown employer")
        known = self.company or unknown
        return f"{known} - {self.role}" if self.role else known

    @property
    def removed(self) -> bool:
        """Whether the person took it off their list."""
        return self.removed_at is not None

    @property
    def open(self) -> bool:
        """Whether it may still become something."""
        return self.closed is None and self.removed_at is None and self.stage is not Stage.ACCEPTED

    @property
    def blind(self) -> bool:
        """Whether nobody knows who the employer is."""
        return not self.company

    @property
    def followed(self) -> bool:
        """Whether follow-ups may be planned for it at all: open, known, and nothing forbidden."""
        return bool(self.company) and self.forbids is not Forbids.CONTACT and self.open

    @property
    def resting(self) -> bool:
        """Whether it went dark: open and sent, with no follow-up of its own."""
        return self.plan is None and self.stage is not Stage.TO_SEND and self.followed

    def calendar(self, own: Calendar) -> Calendar:
        """Return the working days that count: those of the employer's country if it is known, else the person's own."""
        country = countries.of_zone(self.zone) if self.zone else ""
        return Calendar(countries.weekend(country), country) if country else own


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that was done to a lead, with the lead as it was ``before`` (None: it did not exist).

    ``detail`` is an `Outcome` for touches, an `Answer` for what was heard, a `Reason` for a closed
    lead, and an ISO day for plans and snoozes. ``version`` is the lead's version afterwards: while
    the lead still has it, nothing newer changed it. Changes with the same ``batch`` were made by one
    command, and are undone together.
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
    batch: str = ""
    undone: bool = False
