"""What became of the messages that the bot sent by itself, said to the person they were for."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.ask import Ask
from bot.card import Bold, Button, Buttons, Card, Facts, Text
from bot.chat import Call
from bot.delivery import MAY_HAVE_ARRIVED, PERSON_AWAY, UNDONE, Delivery, State
from bot.language import _, later
from bot.voice import days
from bot.voice.first import a_nudge

_BECAME = {
    State.PLANNED: later("on its way"),
    State.CLAIMED: later("on its way"),
    State.SENDING: later("on its way"),
    State.WAITING: later("not sent yet; I try again"),
    State.AMBIGUOUS: later("sent; I am looking whether it arrived"),
    State.LOOKING: later("sent; I am looking whether it arrived"),
    State.DELIVERED: later("arrived"),
    State.CANCELLED: later("not needed any more"),
    State.FOLDED: later("too late; what was in it is on the next card"),
    State.PARKED: later("could not be sent"),
    State.UNREACHABLE: later("could not be sent, because messages from me are not let in"),
}
_BECAUSE = {
    MAY_HAVE_ARRIVED: later("sent; I could not see whether it arrived"),
    PERSON_AWAY: later("not sent, as you were away"),
}
"""What is said instead where the reason tells more."""
_SAYS_WHY = frozenset({State.WAITING, *UNDONE})
"""What is said with its reason in the platform's own word, for whoever can do something about it."""


def card(ask: Ask, deliveries: Sequence[Delivery]) -> Card:
    """List what was sent, or was going to be, the latest first."""
    if not deliveries:
        nothing = _("I have not sent you anything yet. Your first card comes when a follow-up is due.")
        return Card((Text.of(nothing), *_buttons(ask)), _("Your deliveries."))
    rows = tuple((_when(ask, each), Text.of(_became(each))) for each in deliveries)
    return Card((Text.of(Bold(_("What I sent you by myself"))), Facts(rows), *_buttons(ask)), _("Your deliveries."))


def _when(ask: Ask, delivery: Delivery) -> str:
    local = delivery.due_at.astimezone(ZoneInfo(ask.person.zone))
    return days.at(days.short(local.date(), ask.today), local.time())


def _became(delivery: Delivery) -> str:
    words = _(_BECAUSE.get(delivery.reason) or _BECAME[delivery.state])
    if delivery.state in _SAYS_WHY and delivery.reason and delivery.reason not in _BECAUSE:
        words = f"{words} ({delivery.reason})"
    return _("{became}; it may have come twice").format(became=words) if delivery.repeated else words


def _buttons(ask: Ask) -> tuple[Buttons, ...]:
    return (Buttons((*a_nudge(ask.person), Button(_("All settings"), Call("followup settings")))),)
