"""Why a lead is closed: the person's words, read as a reason. Assuming a no from silence is one of them."""

from __future__ import annotations

import re

from bot.pipeline.words import Reason

_NOT_FOR_ME = r"not for me|i(?:'m| am) not interested|don'?t want|no me interesa|no es para m[ií]|no lo quiero|declin"
_NO_ANSWER = (
    r"no (?:answer|reply|response|word)|ghost|silen|not interested|assum|never (?:heard|answered|replied|wrote)"
    r"|(?:haven'?t|have not|didn'?t|did not|don'?t|do not) (?:hear|heard|answer|reply|respond|write|call)"
    r"|sin respuesta|no (?:me )?(?:contest|respond|llam|escrib)|supongo|nunca (?:me )?(?:contest|respond|llam|escrib)"
)
_REJECTED = r"reject|they said no|said no|turned (?:me )?down|someone else|rechaz|dijeron que no|otra persona"
_FILLED = r"filled|no longer|withdrawn|cancel|on hold|frozen|cubiert|ya no"
_FOUND = r"took (?:another|a) job|found (?:work|a job)|another job|otro (?:trabajo|empleo)|encontr[eé]"
_READ = tuple(
    (reason, re.compile(pattern))
    for reason, pattern in (
        (Reason.FOUND_WORK, _FOUND),
        (Reason.NOT_FOR_ME, _NOT_FOR_ME),
        (Reason.REJECTED, _REJECTED),
        (Reason.NO_ANSWER, _NO_ANSWER),
        (Reason.FILLED, _FILLED),
    )
)


def read_reason(text: str) -> Reason:
    """Return the reason that the words give, in English or Spanish; words of one's own are another reason."""
    words = " ".join(text.casefold().replace("’", "'").split())
    for reason in Reason:
        if words == reason:
            return reason
    return next((reason for reason, pattern in _READ if pattern.search(words)), Reason.OTHER)
