"""From what somebody means to the command that does it."""

from __future__ import annotations

from bot.chat import Call
from bot.pipeline.lead import Lead
from bot.pipeline.words import Answer, Outcome, Stage
from bot.talk.intents import Intent, Meaning

_DONE = "followup done"
_CALLS = {
    Intent.APPLIED: Call("lead add"),
    Intent.PLANS_TO: Call("lead add", {"sent": "not yet"}),
    Intent.SENT_IT: Call("lead edit"),
    Intent.CALLED: Call(_DONE),
    **{
        intent: Call(_DONE, {"outcome": Outcome(intent.value)})
        for intent in (
            *(Intent.VOICEMAIL, Intent.SPOKE, Intent.NO_ANSWER, Intent.EMAILED, Intent.TEXTED, Intent.MESSAGED),
            *(Intent.STOPPED_BY, Intent.NO_CALLS, Intent.NO_CONTACT),
        )
    },
    **{
        intent: Call("lead heard", {"answer": Answer(intent.value)})
        for intent in (Intent.REPLIED, Intent.INTERVIEW, Intent.PROMISED, Intent.REJECTED, Intent.OFFER)
    },
    Intent.TOOK: Call("lead took"),
    Intent.SNOOZE: Call("followup snooze"),
    Intent.SKIP: Call("followup skip"),
    Intent.WRITE: Call("followup write"),
    Intent.ENOUGH: Call("followup enough"),
    Intent.CLOSE: Call("lead close"),
    Intent.REST: Call("lead rest"),
    Intent.REOPEN: Call("lead reopen"),
    Intent.REMOVE: Call("lead remove"),
    Intent.FORGET: Call("lead remove"),
    Intent.UNDO: Call("lead undo"),
    Intent.NOTE: Call("lead note"),
    Intent.PAUSE: Call("followup pause"),
    Intent.RESUME: Call("followup resume"),
    Intent.ZONE: Call("followup zone"),
    Intent.WRITING: Call("followup way", {"prefer": "writing"}),
    Intent.CALLING: Call("followup way", {"prefer": "calling"}),
    Intent.LESS: Call("followup settings"),
    Intent.ADD: Call("lead add"),
    Intent.TODAY: Call("followup today"),
    Intent.UPCOMING: Call("followup list"),
    Intent.LEADS: Call("lead list"),
    Intent.SHOW: Call("lead show"),
    Intent.SCRIPT: Call("followup today"),
    Intent.TONE: Call("followup tone"),
    Intent.SETTINGS: Call("followup settings"),
    Intent.HELP: Call("lead help"),
    Intent.HELLO: Call("followup today"),
    Intent.THANKS: Call("followup today"),
    Intent.BYE: Call("followup today"),
}
_DAYS = {
    Intent.APPLIED: "sent",
    Intent.SENT_IT: "sent",
    Intent.INTERVIEW: "day",
    Intent.PROMISED: "day",
    Intent.SNOOZE: "until",
    Intent.PAUSE: "until",
}
"""Where a day belongs that was said; elsewhere a command knows none."""
_STEPS = frozenset({"followup done", "followup snooze", "followup skip", "followup write"})
"""Commands that are about a planned step: pressed twice, they do it once."""


def base_call(intent: Intent) -> Call:
    """Return the call that an intent is, without what was said about it."""
    return _CALLS[intent]


def args_of(meaning: Meaning, lead: Lead | None, day: str) -> dict[str, str]:
    """Return the arguments that a sentence gives, by the names of the command's parameters."""
    call = _CALLS[meaning.intent]
    given = {
        "lead": lead.id if lead else "",
        "step": str(lead.plan.step) if lead and lead.plan and call.command in _STEPS else "",
        "text": meaning.text if meaning.intent is Intent.NOTE else "",
        "reason": meaning.text if meaning.intent is Intent.CLOSE else "",
        "zone": meaning.zone,
    }
    if call.command == "lead add":
        given |= {"company": meaning.company, "role": meaning.role, "via": meaning.via}
    if meaning.intent in _DAYS:
        given[_DAYS[meaning.intent]] = day or ("today" if meaning.intent is Intent.SENT_IT else "")
    return {name: text for name, text in given.items() if text}


def possible(intent: Intent, leads: tuple[Lead, ...]) -> tuple[Lead, ...]:
    """Return the leads about which this can be said."""
    return tuple(lead for lead in leads if _is_possible(intent, lead))


def _is_possible(intent: Intent, lead: Lead) -> bool:
    match intent:
        case Intent.SHOW | Intent.REMOVE | Intent.NOTE:
            return True
        case Intent.REOPEN:
            return lead.closed is not None
        case Intent.SENT_IT:
            return lead.open and lead.stage is Stage.TO_SEND
        case Intent.SNOOZE | Intent.SKIP | Intent.WRITE:
            return lead.open and lead.plan is not None
        case Intent.CLOSE:
            return lead.open
        case _:
            return lead.open and lead.stage is not Stage.TO_SEND
