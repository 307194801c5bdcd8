"""What is said to encourage: what is true, perhaps one thought, one small thing to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.card import Button, Text
from bot.chat import Call
from bot.language import _, later
from bot.people.person import Person
from bot.people.preferences import Tone
from bot.pipeline import quiet
from bot.pipeline.figures import Figures as Facts
from bot.pipeline.lead import Lead
from bot.pipeline.words import Situation
from bot.text import name
from bot.voice import days

QUIET = (
    later(
        "It has been {waited} working days since you last reached out to {company}. Nobody has said no. "
        "One more short try is there if you want it; it will keep until tomorrow."
    ),
    later(
        "{company} has been quiet since {last}. The lead is still open. "
        "There are two ways on: one more try, or leaving it where it is. Both are fine."
    ),
    later(
        "No word from {company} since {last}, and no refusal either. You did your part. "
        "If today has two minutes in it, plan one more try; if not, the lead stays open."
    ),
    later(
        "I looked at my notes on {company} again. The last line is still yours, from {last}. "
        "I can put one more try on the calendar, or we let it be for now."
    ),
    later(
        "Waits like the one for {company} are tiring: {waited} working days by now. What is known is short. "
        "Your last step was on {last}, and no answer has come. One small try, or a quiet evening; you choose."
    ),
    later(
        "Still nothing from {company}, {waited} working days on. My note on them is well thumbed by now. "
        "Shall I plan one more try? It costs nothing to wait a day, either."
    ),
    later(
        "{last} was your latest step with {company}. Since then, silence, which answers neither yes nor no. "
        "A short message is quickly written, and tomorrow is early enough."
    ),
)
OTHERS = {
    Situation.HARD_TO_START: (
        later("This one can wait in a smaller size: {company}, in writing, or not today. The lead stays open."),
        later("{company} takes a short note, too, and one is written below. Skipping is fine; it stays open."),
    ),
    Situation.CAME_BACK: (later("{company} came back. Your steps are in their inbox, and somebody read them."),),
    Situation.REJECTED: (later("That is a pity, and it is clear. What you did there stays yours."),),
    Situation.THIN: (
        later("One more name helps this list. Who from your last job would be glad to hear from you?"),
        later("Your list has room. Which company did you walk past this month and think of?"),
    ),
    Situation.FIRST_LEAD: (later("The first one is on the list. From here on I keep the days."),),
    Situation.FIRST_CALL: (later("Your first call is made. The next one has the same words."),),
    Situation.WEEK_DONE: (later("The week is done, and what you planned is done with it."),),
    Situation.BACK: (later("Good to see you. Everything is where you left it."),),
    Situation.FOUND_WORK: (later("You found work, and every step on this list was yours."),),
}


@dataclass(frozen=True, slots=True)
class Said:
    """An encouraging word: the key by which it is remembered, what it says, and one thing to do."""

    key: str
    text: Text
    action: Button


def choose(
    situation: Situation,
    person: Person,
    today: date,
    said: Mapping[str, date],
    lead: Lead | None = None,
    facts: Facts | None = None,  # noqa: ARG001 - not used by these texts
) -> Said | None:
    """Return a word that was not said for long, or None where there is none or none is wanted."""
    if person.likes.tone is Tone.OFF:
        return None
    texts = OTHERS.get(situation, QUIET)
    keyed = {f"{situation.name}/{number}": text for number, text in enumerate(texts)}
    key = next((key for key in keyed if key not in said), None)
    if key is None:
        return None
    words = _(keyed[key])
    if lead:
        last = days.dated(quiet.last_step(lead, today) or today, today)
        waited = quiet.waited(lead, today, person.calendar)
        words = words.format(company=name(lead.company), waited=waited, last=last)
    return Said(key, Text.of(words), _action(situation, lead))


def _action(situation: Situation, lead: Lead | None) -> Button:
    match situation:
        case Situation.THIN:
            return Button(_("Add a lead"), Call("lead add"))
        case Situation.HARD_TO_START if lead:
            return Button(_("Write instead"), Call("followup write", {"lead": lead.id}))
        case _ if lead and situation in {Situation.QUIET_SENT, Situation.QUIET_INTERVIEW, Situation.RESTING}:
            return Button(_("One more try"), Call("followup plan", {"lead": lead.id, "day": "next working day"}))
        case _ if lead:
            return Button(_("Show the lead"), Call("lead show", {"lead": lead.id}))
        case _:
            return Button(_("Your follow-ups"), Call("followup list"))
