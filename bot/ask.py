"""All that a command may use: who asks, where, when, and the shelves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.card import Button, Moment, Style
from bot.chat import Call, Place, Profile
from bot.days import named, zones
from bot.people.person import Person
from bot.pipeline.lead import Lead
from bot.ports import Tx


class Refused(Exception):
    """The command cannot be done. ``str()`` is one sentence that says what to do; ``buttons`` do it."""

    def __init__(self, sentence: str, *buttons: Button) -> None:
        """Say why, and offer a way on."""
        super().__init__(sentence)
        self.buttons = buttons


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to a question of ours: the same call with ``args`` over what was given, or another ``call``.

    ``args`` may name what nobody types (`bot.kinds.Mark`). They travel in a button's id, so they are short.
    """

    label: str
    args: Mapping[str, str] = field(default_factory=dict)
    call: Call | None = None
    style: Style = Style.PLAIN


class Unsure(Exception):
    """The call could mean more than one thing. ``str()`` is the question; one of one to five ``options`` answers it.

    Raised before anything is changed. What was given is kept for a day, whatever is pressed meanwhile.
    """

    def __init__(self, question: str, *options: Option) -> None:
        """Ask the person what they mean."""
        super().__init__(question)
        self.options = options


class Instead(Exception):
    """Another call is what the person means, and is answered in place of this one.

    ``opens``: a form may be the answer, because what was done can open one.
    """

    def __init__(self, call: Call, *, opens: bool = False) -> None:
        """Name the call."""
        super().__init__(call.command)
        self.call = call
        self.opens = opens


@dataclass(slots=True)
class Ask:
    """One question being answered, inside one transaction.

    ``changed``: the next card may come at another time. ``back``: nudges were silent until this was asked.
    ``calm``: what was asked for is settled, and one of the first questions may follow. ``by_itself``: nobody
    asked, so that nobody was here.
    """

    person: Person
    profile: Profile
    place: Place
    now: datetime
    tx: Tx
    changed: bool = False
    back: bool = False
    calm: bool = False
    by_itself: bool = False
    _leads: tuple[Lead, ...] | None = field(default=None, init=False)

    @property
    def today(self) -> date:
        """The asker's local day."""
        return self.person.today(self.now)

    def leads(self) -> tuple[Lead, ...]:
        """Return the asker's leads, by number."""
        if self._leads is None:
            self._leads = self.tx.leads.of(self.person.id)
        return self._leads

    def lead(self, lead: str) -> Lead:
        """Return one of the asker's leads by its id, as it is now; KeyError if there is none."""
        for each in self.leads():
            if each.id == lead:
                return each
        raise KeyError(lead)

    def keep_lead(self, lead: Lead) -> None:
        """Keep a new or changed lead of the asker."""
        others = tuple(each for each in self.leads() if each.id != lead.id)
        self._leads = others if lead.removed else tuple(sorted((*others, lead), key=lambda each: each.number))
        self.tx.leads.save(lead)
        self.changed = True

    def keep_person(self, change: Callable[[Person], Person]) -> None:
        """Change the asker; they are kept with the rest when the answer is done."""
        self.person = change(self.person)
        self.changed = True

    def moment(self, at: datetime) -> Moment:
        """Name an instant in the asker's own zone."""
        local = at.astimezone(ZoneInfo(self.person.zone))
        return Moment(at, named.moment(local, zones.city(self.person.zone)))

    def morning(self, day: date) -> datetime:
        """Return the instant at which the card of a day comes."""
        return self.person.hour_of_card(day)
