"""The encouraging texts in Spanish, written in it. Add at the end of a table: a number never gets other words."""

from __future__ import annotations

from bot.people.preferences import Tone
from bot.pipeline.words import Situation
from bot.voice.encouragement.actions import Action
from bot.voice.encouragement.wording import Numbered, Texts, Wording

QUIET_SENT_WARM: Numbered = {
    1: Wording(
        "Van {waited} días hábiles desde tu último paso con {company}, y nadie te ha dicho que no. "
        "Esperar tanto cansa. Puedes dejar anotado un intento más; si hoy no, mañana sigue aquí.",
        Action.TRY,
    ),
}

TEXTS: Texts = {
    (Situation.QUIET_SENT, Tone.WARM): QUIET_SENT_WARM,
}
