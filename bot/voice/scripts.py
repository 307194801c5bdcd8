"""Words for the phone and for a short note: 40 to 48 words, who, what, when, an open door, thanks."""

from __future__ import annotations

from bot.people.person import Person
from bot.pipeline.lead import Lead, Way

NO_NAME = "[your name]"
NO_NUMBER = "[your number]"


def words_for(lead: Lead, person: Person) -> str:
    """Return the words to use for a lead's next follow-up; '' where a name has to be found first."""
    match lead.plan.way if lead.plan else None:
        case Way.PHONE:
            return voicemail(lead, person)
        case Way.EMAIL:
            return note(lead, person)
        case _:
            return ""


def voicemail(lead: Lead, person: Person) -> str:
    """Return what to say after the tone: 40 to 48 words, and the number slowly, twice."""
    number = person.phone or NO_NUMBER
    return (
        f"Hello{_to(lead)}, this is {person.name or NO_NAME}. {_sent(lead)} "
        "I like the work, and I would be glad to talk. "
        f"My number is {number}. Once more: {number}. Thank you, and have a good day."
    )


def note(lead: Lead, person: Person) -> str:
    """Return a short note to send: five sentences, easy to answer with one line."""
    return (
        f"Hello{_to(lead)},\n{_sent(lead)} The work still appeals to me, and I would be glad to tell you more. "
        "Is there anything else from me that would help you? A line back is plenty.\n"
        f"Thank you,\n{person.name or NO_NAME}"
    )


def _to(lead: Lead) -> str:
    return f" {lead.contact}" if lead.contact else ""


def _sent(lead: Lead) -> str:
    role = f"the {lead.role} position" if lead.role else f"the position at {lead.company}"
    when = f" on {lead.sent:%A}, {lead.sent:%B} {lead.sent.day}" if lead.sent else " recently"
    return f"I sent you my résumé for {role}{when}."
