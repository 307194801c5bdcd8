"""What fills the places of a text: computed from the lead and from what was counted; what is not known is left out."""

from __future__ import annotations

from datetime import date

from bot.language import _, later, ngettext
from bot.people.person import Person
from bot.pipeline import quiet, ways
from bot.pipeline.lead import Lead
from bot.pipeline.words import Outcome, Way
from bot.text import name
from bot.voice import days
from bot.voice.encouragement import figures
from bot.voice.encouragement.facts import Facts
from bot.voice.encouragement.wording import Need

PLACES = frozenset(
    {
        *("company", "role", "contact", "talked", "times", "how", "waited", "weeks"),
        *("sent", "sent_short", "last", "last_short", "interview", "interview_short"),
        *("returned", "finished", "average", "done", "heard"),
        *figures.values(),
    }
)
"""Every place that a text may have."""
OWN = frozenset({"returned", "finished", "average"})
"""The places of a person's own numbers."""
LONGEST_TALKED = 60
"""Characters of what was talked about, where a text quotes it; longer notes are for the thank-you."""
FEWEST_WAITED = 2
"""From how many working days on a wait is counted."""
WEEKS = (
    later("a week"),
    later("two weeks"),
    later("three weeks"),
    later("four weeks"),
    later("five weeks"),
    later("six weeks"),
    later("seven weeks"),
    later("eight weeks"),
)
HOW = {
    Outcome.VOICEMAIL: later("a voicemail"),
    Outcome.SPOKE: later("a call"),
    Outcome.NO_ANSWER: later("a call"),
    Outcome.EMAILED: later("an email"),
    Outcome.TEXTED: later("a text"),
    Outcome.MESSAGED: later("a message"),
    Outcome.STOPPED_BY: later("a visit"),
}
TWICE = later("twice")


def values(lead: Lead | None, facts: Facts, person: Person, today: date) -> dict[str, str]:
    """Return what is known, by the names of its places, in the language that is being spoken."""
    known = {**(_of(lead, person, today) if lead else {}), **_counted(facts)}
    return {place: said for place, said in known.items() if said}


def needs(lead: Lead | None, today: date) -> frozenset[Need]:
    """Return what holds of a lead."""
    if lead is None:
        return frozenset()
    holds = {
        Need.CALL: lead.plan is not None and lead.plan.way is Way.PHONE,
        Need.PHONE: ways.can(lead, Way.PHONE),
        Need.EMAIL: ways.can(lead, Way.EMAIL),
        Need.NO_NAME: not lead.contact,
        Need.NEVER_HEARD: lead.last_answer is None,
        Need.MET: lead.interview is not None and lead.interview <= today,
        Need.TOUCHED: lead.touches > 0,
    }
    return frozenset(need for need, true in holds.items() if true)


def _of(lead: Lead, person: Person, today: date) -> dict[str, str]:
    waited = quiet.waited(lead, today, person.calendar)
    met = lead.interview if lead.interview and lead.interview <= today else None
    return {
        "company": name(lead.company),
        "role": name(lead.role),
        "contact": name(lead.contact),
        "talked": name(lead.talked.rstrip(". ")) if len(lead.talked) <= LONGEST_TALKED else "",
        "times": _times(lead.touches),
        "waited": str(waited) if waited >= FEWEST_WAITED else "",
        **_day("sent", lead.sent, today),
        **_day("last", quiet.last_step(lead, today), today),
        **_day("interview", met, today),
        "weeks": _weeks(quiet.last_step(lead, today), today),
    }


def _day(place: str, day: date | None, today: date) -> dict[str, str]:
    return {place: days.dated(day, today), f"{place}_short": days.short(day, today)} if day else {}


def _times(count: int) -> str:
    """Return how often, from twice on: what was done once needs no count."""
    match count:
        case 0 | 1:
            return ""
        case 2:
            return _(TWICE)
        case _:
            return ngettext("{count} time", "{count} times", count)


def _weeks(since: date | None, today: date) -> str:
    count = (today - since).days // 7 if since else 0
    if count <= len(WEEKS):
        return _(WEEKS[count - 1]) if count > 0 else ""
    return ngettext("{count} week", "{count} weeks", count)


def _counted(facts: Facts) -> dict[str, str]:
    """Return a person's own numbers; published ones only while there are none of their own (product rule E3)."""
    own = {"returned": facts.returned, "finished": facts.finished, "average": facts.average}
    return {
        **({place: str(count) for place, count in own.items()} if facts.tells else figures.values()),
        "done": ngettext("{count} follow-up", "{count} follow-ups", facts.done) if facts.done else "",
        "heard": ngettext("{count} answer", "{count} answers", facts.heard) if facts.heard else "",
        "how": _(HOW[facts.last]) if facts.last in HOW else "",
    }
