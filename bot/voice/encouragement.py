"""What is said about a lead that went quiet: what is true, perhaps one thought, one small thing, a way out."""

from __future__ import annotations

from datetime import date

from bot.card import Button, Buttons, Text
from bot.chat import Call
from bot.people.person import Person
from bot.pipeline import quiet
from bot.pipeline.lead import Lead
from bot.text import name
from bot.voice import days

QUIET = (
    (
        "It has been {waited} working days since you last reached out to {company}. Nobody has said no. "
        "One more short try is there if you want it; it will keep until tomorrow."
    ),
    (
        "{company} has been quiet since {last}. The lead is still open. "
        "There are two ways on: one more try, or leaving it where it is. Both are fine."
    ),
    (
        "No word from {company} since {last}, and no refusal either. You did your part. "
        "If today has two minutes in it, plan one more try; if not, the lead stays open."
    ),
    (
        "I looked at my notes on {company} again. The last line is still yours, from {last}. "
        "I can put one more try on the calendar, or we let it be for now."
    ),
    (
        "Waits like the one for {company} are tiring: {waited} working days by now. What is known is short. "
        "Your last step was on {last}, and no answer has come. One small try, or a quiet evening; you choose."
    ),
    (
        "Still nothing from {company}, {waited} working days on. My note on them is well thumbed by now. "
        "Shall I plan one more try? It costs nothing to wait a day, either."
    ),
    (
        "{last} was your latest step with {company}. Since then, silence, which answers neither yes nor no. "
        "A short message is quickly written, and tomorrow is early enough."
    ),
)


def words(lead: Lead, person: Person, today: date) -> Text:
    """Return the paragraph for a quiet lead; the same day gives the same words."""
    said = QUIET[(lead.number + today.toordinal()) % len(QUIET)].format(
        company=name(lead.company),
        waited=quiet.waited(lead, today, person.calendar),
        last=days.dated(quiet.last_step(lead, today) or today, today),
    )
    return Text.of(said)


def ways(lead: Lead) -> Buttons:
    """Return one small thing to do about a quiet lead, and the ways out: none of them is a failure."""
    about = {"lead": lead.id}
    again = Button("One more try", Call("followup plan", {**about, "day": "next working day"}))
    rest = () if lead.resting else (Button("Let it rest", Call("lead rest", about)),)
    return Buttons(
        (again, *rest, Button("Close it", Call("lead close", about)), Button("Show the lead", Call("lead show", about)))
    )
