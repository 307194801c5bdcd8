"""Words for the phone and for a short note: 40 to 48 words, who, what, when, an open door, thanks."""

from __future__ import annotations

from bot.people.person import Person
from bot.pipeline.day import Due
from bot.pipeline.lead import Lead
from bot.pipeline.words import Stage, Way, Why

NO_NAME = "[your name]"
NO_NUMBER = "[your number]"


def words_for(due: Due, person: Person) -> str:
    """Return the words to use for a follow-up; '' where a name has to be found first, or nothing is to be said."""
    lead = due.lead
    plan = lead.plan
    if plan is None or plan.way in {Way.FIND_A_NAME, Way.SEND, Way.IN_PERSON}:
        return ""
    if plan.way is Way.ASK_WHO:
        return _who_is_it(lead, person)
    if plan.why is Why.THANKS:
        return _thanks(lead, person)
    if lead.stage is Stage.OFFER:
        return _offer(lead, person)
    if lead.stage is Stage.INTERVIEWING:
        return _check_in_call(lead, person) if plan.way is Way.PHONE else _check_in(lead, person)
    return voicemail(lead, person, due.also) if plan.way is Way.PHONE else note(lead, person, due.also)


def voicemail(lead: Lead, person: Person, also: tuple[Lead, ...] = ()) -> str:
    """Return what to say after the tone: 40 to 48 words, and the number slowly, twice."""
    number = person.phone or NO_NUMBER
    return (
        f"Hello{_to(lead)}, this is {person.name or NO_NAME}. {_sent(lead, also)} "
        "I like the work, and I would be glad to talk. "
        f"My number is {number}. Once more: {number}. Thank you, and have a good day."
    )


def note(lead: Lead, person: Person, also: tuple[Lead, ...] = ()) -> str:
    """Return a short note to send: five sentences, easy to answer with one line."""
    return (
        f"Hello{_to(lead)},\n{_sent(lead, also)} The work still appeals to me, and I would be glad to tell you more. "
        "Is there anything else from me that would help you? A line back is plenty.\n"
        f"Thank you,\n{person.name or NO_NAME}"
    )


def _thanks(lead: Lead, person: Person) -> str:
    """Return a thank-you after an interview, with what was talked about where the person noted it."""
    talked = f"I have been thinking about {lead.talked.rstrip('.')} since then. " if lead.talked else ""
    return (
        f"Hello{_to(lead)},\nThank you for your time and for the conversation about {_role(lead)}. {talked}"
        "It made me like the work even more. If anything is still open, a line to me is enough.\n"
        f"Best regards,\n{person.name or NO_NAME}"
    )


def _check_in(lead: Lead, person: Person) -> str:
    """Return a short check-in after an interview: a question that one line answers."""
    return (
        f"Hello{_to(lead)},\nThank you again for the conversation about {_role(lead)}. I liked what I heard, and "
        "I would be glad to go on. How far are you, and is there anything else that you need from me? "
        "A line back is plenty.\n"
        f"Best regards,\n{person.name or NO_NAME}"
    )


def _check_in_call(lead: Lead, person: Person) -> str:
    """Return the same to say after the tone: 40 to 48 words, and the number slowly, twice."""
    number = person.phone or NO_NUMBER
    return (
        f"Hello{_to(lead)}, this is {person.name or NO_NAME}. "
        f"Thank you again for the conversation about {_role(lead)}. "
        "I liked what I heard, and I wondered how far you are. "
        f"My number is {number}. Once more: {number}. Thank you, and have a good day."
    )


def _offer(lead: Lead, person: Person) -> str:
    """Return a line to who made an offer: thanks, and when the answer comes."""
    when = f" by {lead.offer_by:%A}, {lead.offer_by:%B} {lead.offer_by.day}" if lead.offer_by else " in the next days"
    return (
        f"Hello{_to(lead)},\nThank you for your offer for {_role(lead)}; I was very glad to get it. You have my answer"
        f"{when}. If anything is still open on your side, a line to me is enough.\n"
        f"Best regards,\n{person.name or NO_NAME}"
    )


def _who_is_it(lead: Lead, person: Person) -> str:
    """Return the question to an agency: who the employer is."""
    return (
        f"Hello{_to(lead)},\n{_sent(lead, ())} Could you tell me which company it is for, so that I do not apply "
        "there twice? A line back is plenty.\n"
        f"Thank you,\n{person.name or NO_NAME}"
    )


def withdrawal(lead: Lead, person: Person) -> str:
    """Return a short, warm note to withdraw: another employer was quicker."""
    return (
        f"Hello{_to(lead)},\nThank you for considering me for {_role(lead)}. I have accepted another position, so "
        "please take my name off your list. I enjoyed our conversations and wish you a good choice.\n"
        f"Best regards,\n{person.name or NO_NAME}"
    )


def _to(lead: Lead) -> str:
    return f" {lead.contact}" if lead.contact else ""


def _role(lead: Lead) -> str:
    if lead.role:
        return f"the {lead.role} position"
    return f"the position at {lead.company}" if lead.company else "the position"


def _sent(lead: Lead, also: tuple[Lead, ...]) -> str:
    roles = list(dict.fromkeys(_role(each) for each in (lead, *also)))
    named = f"{', '.join(roles[:-1])} and {roles[-1]}" if roles[1:] else roles[0]
    when = f" on {lead.sent:%A}, {lead.sent:%B} {lead.sent.day}" if lead.sent and not also else " recently"
    return f"I sent you my résumé for {named}{when}."
