"""The tables. Ids, days, stages and numbers stand clear; everything private is in a sealed column.

Their indexes stand in `adapters.storage.indexes`.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Date,
    ForeignKey,
    Identity,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
)

from adapters.storage.columns import Instant
from adapters.storage.crypto import Private
from bot.delivery import UNDONE, State

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _sequence() -> Column[int]:
    """Return a column that counts rows in the order in which they were added."""
    return Column("seq", BigInteger().with_variant(Integer, "sqlite"), Identity(), primary_key=True)


def _owner(name: str = "owner") -> Column[str]:
    """Return a column that names the person to whom the row belongs; it goes when they go."""
    return Column(name, Text, ForeignKey("person.id", ondelete="CASCADE"), nullable=False)


person = Table(
    "person",
    metadata,
    Column("id", Text, primary_key=True),
    Column("zone", Text, nullable=False),
    Column("zone_from", Text, nullable=False),
    Column("names_in_nudges", Boolean, nullable=False),
    Column("last_number", Integer, nullable=False),
    Column("next_at", Instant),
    Column("carded_on", Date),
    Column("met", Boolean, nullable=False),
    Column("late_since", Instant),
    Column("sent_on", Date),
    Column("unanswered_since", Date),
    Column("asked_on", Date),
    Column("week_told_on", Date),
    Column("resting_told_on", Date),
    Column("door", Text),
    Column("tenant", Text, nullable=False),
    Column("private", Private, nullable=False),
)
HAS_NEXT = person.c.next_at.is_not(None)

account = Table(
    "account",
    metadata,
    _sequence(),
    Column("platform", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("tenant", Text, nullable=False),
    _owner("person"),
    UniqueConstraint("platform", "address"),
)

lead = Table(
    "lead",
    metadata,
    Column("id", Text, primary_key=True),
    _owner(),
    Column("number", Integer, nullable=False),
    Column("added_on", Date, nullable=False),
    Column("blind", Boolean, nullable=False),
    Column("way", Text),
    Column("stage", Text, nullable=False),
    Column("forbids", Text, nullable=False),
    Column("sent", Date),
    Column("closing", Date),
    Column("last_touch", Date),
    Column("last_answer", Date),
    Column("touches", Integer, nullable=False),
    Column("clock", Date),
    Column("rung", Integer, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("interview", Date),
    Column("interview_at", Text),
    Column("round", Integer, nullable=False),
    Column("promise", Date),
    Column("offer_by", Date),
    Column("hellos", Integer, nullable=False),
    Column("closed", Text),
    Column("closed_on", Date),
    Column("step", Integer, nullable=False),
    Column("plan_step", Integer),
    Column("plan_day", Date),
    Column("plan_way", Text),
    Column("plan_why", Text),
    Column("plan_wanted", Date),
    Column("plan_snoozed", Date),
    Column("plan_at", Text),
    Column("plan_asks", Integer),
    Column("plan_shown", Integer),
    Column("shown_on", Date),
    Column("encouraged_on", Date),
    Column("removed_at", Instant),
    Column("version", Integer, nullable=False),
    Column("private", Private, nullable=False),
    UniqueConstraint("owner", "number"),
)
REMOVED = lead.c.removed_at.is_not(None)

change = Table(
    "change",
    metadata,
    _sequence(),
    Column("id", Text, nullable=False, unique=True),
    _owner(),
    # Checked at the end of the transaction, so that a change may be added before its lead.
    Column(
        "lead",
        Text,
        ForeignKey("lead.id", ondelete="CASCADE", deferrable=True, initially="DEFERRED"),
        nullable=False,
    ),
    Column("deed", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("at", Instant, nullable=False),
    Column("version", Integer, nullable=False),
    Column("batch", Text, nullable=False),
    Column("undone", Boolean, nullable=False),
    Column("private", Private, nullable=False),
)

draft = Table(
    "draft",
    metadata,
    Column("id", Text, primary_key=True),
    _owner(),
    Column("command", Text, nullable=False),
    Column("until", Instant, nullable=False),
    Column("private", Private, nullable=False),
)

delivery = Table(
    "delivery",
    metadata,
    Column("id", Text, primary_key=True),
    _owner("person"),
    Column("tenant", Text, nullable=False),
    Column("key", Text, nullable=False, unique=True),
    Column("state", Text, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("next_at", Instant, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("first_intent_at", Instant),
    Column("last_intent_at", Instant),
    Column("effect", Text),
    Column("repeated", Boolean, nullable=False),
    Column("message", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("told", Boolean, nullable=False),
)
# The states stand in the text of statements: neither database uses a partial index for a parameter.
_UNSENT = (State.PLANNED, State.WAITING, State.CLAIMED)
_MAYBE_SENT = (State.SENDING, State.AMBIGUOUS, State.LOOKING)


def _is_one_of(states: Iterable[State]) -> ColumnElement[bool]:
    return delivery.c.state.in_([literal_column(f"'{state}'") for state in states])


MAYBE_SENT = _is_one_of(_MAYBE_SENT)
CLAIMABLE = _is_one_of((*_UNSENT, *_MAYBE_SENT))
NEVER_CAME = _is_one_of(sorted(UNDONE))

# One answer for each thing that came in, by the key that its platform gave it.
inbox = Table(
    "inbox",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("tenant", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    _owner(),
    Column("at", Instant, nullable=False),
    Column("private", Private, nullable=False),
)

# The lead is named without a foreign key: what was said stays said when its lead is gone.
said = Table(
    "said",
    metadata,
    _sequence(),
    _owner("person"),
    Column("day", Date, nullable=False),
    Column("situation", Text, nullable=False),
    Column("lead", Text, nullable=False),
    Column("key", Text, nullable=False),
    UniqueConstraint("person", "day", "key"),
)

note = Table(
    "note",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

lease = Table(
    "lease",
    metadata,
    Column("name", Text, primary_key=True),
    Column("holder", Text, nullable=False),
    Column("until", Instant, nullable=False),
)
