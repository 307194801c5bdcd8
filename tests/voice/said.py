"""Every encouraging text, filled in from leads about which it can be said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.language import Language, speaking
from bot.people.person import Person, ZoneFrom
from bot.people.preferences import Preferences, Tone
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Outcome, Situation, Stage, Way, Why
from bot.voice.encouragement import Facts, choosing, filling
from bot.voice.encouragement.wording import Wording

TODAY = date(2026, 11, 17)
TONES = (Tone.WARM, Tone.LIGHT, Tone.BRIEF)
PERSON = Person("p", "America/New_York", ZoneFrom.SAID, "Alice Martin")
BARE = Lead("l", "p", 1, "Acme", date(2026, 11, 2), sent=date(2026, 11, 2), last_touch=date(2026, 11, 2))
QUIET = replace(
    BARE,
    role="Financial analyst",
    contact="Ms. Jones",
    phone="+1 425 555 0100",
    email="jones@acme.example",
    touches=2,
    plan=FollowUp(3, date(2026, 12, 1), Way.PHONE, Why.LAST, date(2026, 12, 1)),
)
NAMELESS = replace(QUIET, contact="")
RESTING = replace(QUIET, plan=None)
MET = replace(
    QUIET, stage=Stage.INTERVIEWING, interview=date(2026, 11, 9), last_touch=date(2026, 11, 9), talked="the night shift"
)
BLIND = replace(BARE, company="", via="Staffers")
OWN = Facts(returned=4, finished=11, average=19, done=5, heard=2, last=Outcome.VOICEMAIL)
PUBLISHED = replace(OWN, finished=0)
LEADS = (QUIET, NAMELESS, RESTING, MET, BARE)
WITHOUT_A_LEAD = {Situation.THIN, Situation.WEEK_DONE, Situation.BACK}
"""What is said of a person's search as a whole."""


@dataclass(frozen=True, slots=True)
class Each:
    """One text."""

    language: Language
    situation: Situation
    tone: Tone
    number: int
    wording: Wording

    def __str__(self) -> str:
        """Return its key."""
        return choosing.key_of(self.language, self.situation, self.tone, self.number)

    def about(self) -> tuple[Lead | None, dict[str, str]] | None:
        """Return the first lead of which it can be said, and what fills it in; None if there is none."""
        leads = (None,) if self.situation in WITHOUT_A_LEAD else LEADS
        with speaking(self.language):
            for lead in leads:
                for facts in (OWN, PUBLISHED):
                    known = filling.values(lead, facts, PERSON, TODAY)
                    holds = filling.needs(lead, TODAY).issuperset(self.wording.needs)
                    if holds and self.wording.places <= known.keys() and self.wording.action.button(lead):
                        return lead, known
        return None

    def filled(self) -> str:
        """Return it filled in."""
        about = self.about()
        assert about, f"{self} can be said of no lead"
        return self.wording.words.format(**about[1])


def every() -> Iterator[Each]:
    """Yield every text there is."""
    for language, texts in choosing.TEXTS.items():
        for (situation, tone), numbered in texts.items():
            for number, wording in numbered.items():
                yield Each(language, situation, tone, number, wording)


EVERY = tuple(every())


def somebody(language: Language, tone: Tone) -> Person:
    """Return a person who speaks a language and chose a tone."""
    return replace(PERSON, heard=language, likes=Preferences(tone=tone))


def days(first: date, count: int, every: int = 1) -> Iterator[date]:
    """Yield ``count`` days, each ``every`` days after the one before."""
    return (first + timedelta(days=place * every) for place in range(count))
