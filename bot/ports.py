"""What the bot needs of the world: a clock, a place to keep things, and someone to carry cards.

Every private row belongs to a person, and nothing is read without naming whose it is.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

from bot.card import Card
from bot.chat import Actor
from bot.delivery import Delivery, Fence, State
from bot.people.person import Person
from bot.pipeline.lead import Change, Lead
from bot.pipeline.memory import Memory, Spoken
from bot.pipeline.words import Deed, Situation


class Clock(Protocol):
    """The only source of the present."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...

    def passed(self) -> float:
        """Return seconds since some fixed moment. They go on while the machine sleeps, and never jump."""
        ...


class NotKept(Exception):
    """The store could not read or keep something. Nothing of the transaction has happened."""


class Undecipherable(Exception):
    """Something that is kept cannot be read: it was sealed by another key, or for another place."""


class People(Protocol):
    """The shelf of people and their accounts."""

    def find(self, actor: Actor) -> Person | None:
        """Return the person behind an account, locked until the transaction ends, or None."""
        ...

    def one(self, person: str) -> Person | None:
        """Return the person with this id, locked until the transaction ends, or None."""
        ...

    def add(self, person: Person, actor: Actor) -> Person:
        """Keep a new person with their first account; return them as they are read from now on."""
        ...

    def some(self, people: Sequence[str]) -> Mapping[str, Person]:
        """Return those of these people who are there, by id, locked until the transaction ends."""
        ...

    def save(self, *people: Person) -> None:
        """Keep people as they are now."""
        ...

    def wake(self, people: Sequence[Person]) -> None:
        """Keep when these people's next cards come and which day's card was decided; nothing else about them."""
        ...

    def due(self, tenant: str, now: datetime, most: int) -> Sequence[Person]:
        """Return up to ``most`` of a tenant's people whose ``next_at`` has come, earliest first.

        They are locked, and others skip them.
        """
        ...

    def account(self, person: str) -> Actor | None:
        """Return the account through which this person is nudged."""
        ...

    def accounts(self, people: Sequence[str]) -> Mapping[str, Actor]:
        """Return the account through which each of these people is nudged; without those who are gone."""
        ...


class Leads(Protocol):
    """The shelf of leads. Removed ones stay on it, out of sight, until they are really deleted."""

    def of(self, owner: str) -> tuple[Lead, ...]:
        """Return this person's leads that are not removed, by number."""
        ...

    def theirs(self, owners: Sequence[str]) -> Mapping[str, tuple[Lead, ...]]:
        """Return the leads of these people that are not removed, by owner, each one's by number."""
        ...

    def outlines(self, owners: Sequence[str]) -> Mapping[str, tuple[Lead, ...]]:
        """Return these people's open leads without anything private, by owner: enough to see when something is due."""
        ...

    def one(self, owner: str, lead: str) -> Lead | None:
        """Return this person's lead with this id, removed or not; None if it is not theirs or does not exist."""
        ...

    def save(self, lead: Lead) -> None:
        """Keep a new or changed lead."""
        ...

    def mark(self, *leads: Lead) -> None:
        """Keep what a card that comes changes of leads that are there already: their plan, and when they were on it."""
        ...

    def sweep(self, before: datetime) -> None:
        """Really delete the leads that were removed until ``before``, with all that was done to them."""
        ...


class Changes(Protocol):
    """The shelf of what was done to leads, for undo and the timeline."""

    def add(self, *changes: Change) -> None:
        """Keep changes."""
        ...

    def one(self, owner: str, change: str) -> Change | None:
        """Return this person's change with this id, or None."""
        ...

    def of(self, owner: str, lead: str) -> tuple[Change, ...]:
        """Return what was done to a lead and not undone, oldest first."""
        ...

    def deeds(self, owner: str, deeds: Collection[Deed]) -> tuple[Change, ...]:
        """Return everything of these kinds that this person did and did not undo, oldest first."""
        ...

    def times(self, owner: str, deed: Deed, details: Collection[str]) -> int:
        """Return how often this person did something with one of these details and did not undo it."""
        ...

    def during(self, owner: str, first: date, last: date) -> tuple[Change, ...]:
        """Return what this person did on these days, both included, and did not undo, oldest first."""
        ...

    def last(self, owner: str) -> Change | None:
        """Return the latest thing that this person did and did not undo, or None."""
        ...

    def batch(self, owner: str, batch: str) -> tuple[Change, ...]:
        """Return the changes that one command made, oldest first."""
        ...

    def undo(self, owner: str, change: str) -> None:
        """Mark a change as undone."""
        ...


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that is being filled, kept for a day.

    ``given`` is what the person gave so far, ``shown`` what the form was filled in with by itself:
    a field that comes back as it was shown changes nothing, whatever happened meanwhile.
    """

    id: str
    owner: str
    command: str
    given: Mapping[str, str]
    until: datetime
    shown: Mapping[str, str] = field(default_factory=dict)


class Drafts(Protocol):
    """The shelf of forms that are being filled."""

    def save(self, draft: Draft) -> None:
        """Keep a new or changed draft."""
        ...

    def one(self, owner: str, draft: str, now: datetime) -> Draft | None:
        """Return this person's draft if it is still kept, or None."""
        ...

    def drop(self, owner: str, draft: str) -> None:
        """Forget a draft that was used."""
        ...

    def sweep(self, now: datetime) -> None:
        """Forget every draft whose day is over."""
        ...


class Deliveries(Protocol):
    """The shelf of cards on their way: the truth about what was sent and what was not."""

    def plan(self, *deliveries: Delivery) -> int:
        """Keep new deliveries, except those whose key is there already; return how many were kept."""
        ...

    def claim(self, tenant: str, now: datetime, lease_until: datetime, most: int) -> Sequence[Delivery]:
        """Take up to ``most`` of a tenant's deliveries whose time has come, or whose lease ran out.

        The attempt of each is one more. What was certainly not sent becomes `State.CLAIMED`, what may have been
        `State.LOOKING`.
        """
        ...

    def move(self, delivery: Delivery, expected: Sequence[State]) -> bool:
        """Keep the delivery as given, if its attempt is still the same and its state one of ``expected``."""
        ...

    def held(self, deliveries: Sequence[Delivery], expected: Sequence[State]) -> Collection[Fence]:
        """Return the fences of those whose attempt is still the same and whose state is one of ``expected``.

        Nobody else moves them until the transaction ends. Whoever needs their people too reads these first.
        """
        ...

    def put(self, deliveries: Sequence[Delivery]) -> None:
        """Keep as given what is `held`. Only who gives back what was not tried makes its ``attempt`` one less."""
        ...

    def arrived(self, deliveries: Sequence[Delivery], expected: Sequence[State]) -> Collection[str]:
        """Keep of what is `held` that it arrived, and with which message; return the ids of those."""
        ...

    def near(self, people: Sequence[str]) -> Mapping[str, str]:
        """Return the last message of those of these people to whom a card was delivered before, by person."""
        ...

    def untold(self, person: str) -> Sequence[Delivery]:
        """Return this person's deliveries that never came and of which they were not told yet, oldest first."""
        ...

    def told(self, person: str) -> None:
        """Mark all deliveries of this person that never came as told."""
        ...

    def one(self, person: str, delivery: str) -> Delivery | None:
        """Return this person's delivery with this id, or None."""
        ...

    def latest(self, person: str, most: int) -> Sequence[Delivery]:
        """Return this person's deliveries that were due last, the latest first."""
        ...


@dataclass(frozen=True, slots=True)
class Answered:
    """What a person was answered to one thing that came in from their account: a command, a press, a message.

    ``key`` is the platform's own name of it, never '' and unique in its workspace. ``answer`` is made of values
    of JSON (`bot.kept_answer`).
    """

    owner: str
    actor: Actor
    key: str
    at: datetime
    answer: Mapping[str, object]


class Inbox(Protocol):
    """The shelf of what was answered. Who is asked about is locked, so that two of the same take turns."""

    def seen(self, owner: str, actor: Actor, key: str) -> Mapping[str, Any] | None:
        """Return the answer that this person was given to what came in under this key, or None.

        Raises:
            Undecipherable: It is kept, and cannot be read.

        """
        ...

    def keep(self, answered: Answered) -> None:
        """Keep an answer. A key that is there already makes the whole transaction fail with `NotKept`."""
        ...

    def sweep(self, before: datetime) -> None:
        """Forget what was answered until ``before``."""
        ...


class SaidEnough(Exception):
    """One more encouraging word would be too many: somebody else said one meanwhile. ``str()`` is about what."""


class Said(Protocol):
    """The shelf of encouraging words that were said. It keeps their limits, whoever asks (`bot.pipeline.memory`)."""

    def keep(self, spoken: Spoken) -> None:
        """Keep that a word is said; the same word on the same day is one.

        Raises:
            SaidEnough: It would be one too many.

        """
        ...

    def of(self, people: Sequence[str], since: date) -> Mapping[str, Memory]:
        """Return what each of these people was told from a day on."""
        ...

    def ever(self, person: str, situation: Situation) -> bool:
        """Tell whether a person was ever told something in a situation."""
        ...


class Tx(Protocol):
    """One transaction over all shelves."""

    people: People
    leads: Leads
    changes: Changes
    drafts: Drafts
    deliveries: Deliveries
    said: Said
    inbox: Inbox
    notes: Notes

    @property
    def changed(self) -> bool:
        """Whether anything was changed in it so far."""
        ...

    def tenants(self, now: datetime) -> Sequence[str]:
        """Return the tenants that have something to do: a person's moment has come, or a delivery's."""
        ...

    def next_at(self, after: datetime | None = None) -> datetime | None:
        """Return the earliest instant at which a person or a delivery needs the scheduler, or None.

        Where ``after`` is given, those until then do not count.
        """
        ...


class Store(Protocol):
    """Where everything is kept."""

    def begin(self) -> AbstractContextManager[Tx]:
        """Open a transaction for writing: kept when the block ends, undone when it raises.

        Raises:
            NotKept: The database could not be reached or could not keep it.

        """
        ...


class Notes(Protocol):
    """Small facts about the installation, by name; none of them private."""

    def read(self, name: str) -> str | None:
        """Return what was written under this name, or None."""
        ...

    def write(self, name: str, value: str) -> None:
        """Write, or overwrite, what stands under this name."""
        ...


class Leases(Protocol):
    """What only one process at a time may do, by name."""

    def hold(self, name: str, holder: str, now: datetime, until: datetime) -> bool:
        """Take it until then, or renew what is held; False: another holds it still.

        Raises:
            NotKept: The database could not be asked. Who held it may hold it still.

        """
        ...

    def free(self, name: str, holder: str) -> None:
        """Give it back, if this is who holds it.

        Raises:
            NotKept: The database could not be reached.

        """
        ...


class CannotConnect(Exception):
    """A platform cannot be reached, or does not let the bot in. ``str()`` is one sentence that says what to do."""


class Messenger(Protocol):
    """Someone who carries cards to people on one platform. No method does anything a second time by itself."""

    def learn(self, to: Actor, near: str) -> None:
        """Take a message that was posted to this account before: it tells which chat is theirs."""
        ...

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Post a card into the person's own chat with the bot and return the platform's message id.

        ``delivery`` (22 characters) travels with the message, so that it can be found again. What stands before a
        slash in the id is the chat: who is given it again (`learn`) need not open that. The id is '' where the
        platform says that this delivery arrived before, and is deleted.

        Raises:
            DeliveryFailed: The platform refused it, or did not answer in time.

        """
        ...

    async def look(self, to: Actor, delivery: str, since: datetime, near: str) -> str | None:
        """Return the id of the message that carries this delivery and was posted after ``since``, or None.

        None is certain: the whole of the person's chat since then was read, and it is not there. ``near`` is
        a message that was posted into the same chat before, '' where there is none: it tells which chat that is.

        Raises:
            DeliveryFailed: The chat could not be read.

        """
        ...

    async def edit(self, to: Actor, message: str, card: Card) -> None:
        """Put a card in the place of a message that was posted.

        Raises:
            DeliveryFailed: The platform refused it, or did not answer in time.

        """
        ...
