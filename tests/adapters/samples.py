"""One of each thing that is stored, to be changed as a test needs it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bot.chat import Actor
from bot.delivery import Delivery, State
from bot.ids import short_id
from bot.people.person import Person, ZoneFrom
from bot.pipeline.lead import Change, FollowUp, Lead
from bot.pipeline.words import Deed, Way, Why
from bot.ports import Answered, Draft

NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)
TODAY = date(2026, 11, 24)
MINUTE = timedelta(minutes=1)
ALICE = Actor("slack", "T1/U1")
BOB = Actor("discord", "42")


def a_person(person: str = "alice", next_at: datetime | None = None) -> Person:
    """Return a person."""
    return Person(person, "Europe/Berlin", ZoneFrom.SAID, name="Alice Martin", next_at=next_at)


def a_lead(owner: str = "alice", number: int = 1) -> Lead:
    """Return a lead with something in each field."""
    return Lead(
        id=short_id(),
        owner=owner,
        number=number,
        company="Acme",
        added_on=TODAY,
        role="Cook",
        contact="Ms. Stone",
        phone="+1 555 0100",
        email="stone@acme.example",
        note="ask about the night shift",
        sent=TODAY,
        plan=FollowUp(1, TODAY, Way.PHONE, Why.FIRST, TODAY, snoozed=TODAY + timedelta(days=1)),
    )


def a_change(lead: Lead, before: Lead | None = None) -> Change:
    """Return a change of a lead."""
    name = short_id()
    return Change(name, lead.owner, lead.id, Deed.EDITED, "note", TODAY, NOW, lead.version, before, batch=name)


def a_draft(owner: str = "alice") -> Draft:
    """Return a form half filled."""
    return Draft(short_id(), owner, "lead add", {"company": "Acme"}, NOW + timedelta(days=1))


def an_answer(owner: str = "alice", actor: Actor = ALICE, key: str = "") -> Answered:
    """Return an answer to something that came in."""
    return Answered(owner, actor, key or short_id(), NOW, {"version": 1, "card": [[], "Acme is saved.", "en"]})


def a_delivery(person: str = "alice", key: str = "", at: datetime = NOW) -> Delivery:
    """Return a planned delivery."""
    name = short_id()
    return Delivery(name, person, key or name, State.PLANNED, due_at=at, next_at=at)
