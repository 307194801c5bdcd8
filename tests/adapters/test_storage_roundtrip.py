"""Whatever a person, a lead, a change or a draft holds comes back the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.storage.store import SqlStore
from bot.ids import short_id
from bot.people.person import Person, ZoneFrom
from bot.pipeline.lead import Change, Deed, FollowUp, Forbids, Lead, Outcome, Stage, Way
from bot.ports import Draft
from tests.adapters.samples import ALICE

# NUL is kept where it is sealed; the bot itself lets none through.
WORDS = st.text(max_size=60)
COUNTS = st.integers(0, 2**31 - 1)
DAYS = st.dates()
MAYBE = st.none() | DAYS
INSTANTS = st.datetimes(datetime(1970, 1, 1), datetime(9000, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
IDS = st.builds(short_id)

PEOPLE = st.builds(
    Person,
    id=st.just("alice"),
    zone=st.sampled_from(["UTC", "America/Argentina/Buenos_Aires"]),
    zone_from=st.sampled_from(ZoneFrom),
    name=WORDS,
    phone=WORDS,
    names_in_nudges=st.booleans(),
    last_number=COUNTS,
    next_at=st.none() | INSTANTS,
    carded_on=MAYBE,
    met=st.booleans(),
)
LEADS = st.builds(
    Lead,
    id=IDS,
    owner=st.just("alice"),
    number=COUNTS,
    company=WORDS,
    added_on=DAYS,
    role=WORDS,
    contact=WORDS,
    phone=WORDS,
    email=WORDS,
    note=WORDS,
    stage=st.sampled_from(Stage),
    forbids=st.sampled_from(Forbids),
    sent=MAYBE,
    last_touch=MAYBE,
    touches=COUNTS,
    step=COUNTS,
    plan=st.none() | st.builds(FollowUp, COUNTS, DAYS, st.sampled_from(Way), MAYBE),
    shown_on=MAYBE,
    encouraged_on=MAYBE,
    removed=st.booleans(),
    version=COUNTS,
)
CHANGES = st.builds(
    Change,
    id=IDS,
    owner=st.just("alice"),
    lead=IDS,
    deed=st.sampled_from(Deed),
    detail=st.sampled_from(["", "2026-11-24", *Outcome]),
    day=DAYS,
    at=INSTANTS,
    version=COUNTS,
    before=st.none() | LEADS,
    undone=st.booleans(),
)
DRAFTS = st.builds(
    Draft,
    id=IDS,
    owner=st.just("alice"),
    command=st.just("lead add"),
    given=st.dictionaries(WORDS, WORDS, max_size=4),
    until=INSTANTS,
)
many = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


@many
@given(person=PEOPLE)
def test_a_person_comes_back_the_same(stored: SqlStore, person: Person) -> None:
    with stored.begin() as tx:
        tx.people.save(person)
    with stored.begin() as tx:
        assert tx.people.find(ALICE) == person


@many
@given(lead=LEADS, changed=LEADS)
def test_a_lead_comes_back_the_same(stored: SqlStore, lead: Lead, changed: Lead) -> None:
    changed = replace(changed, id=lead.id)
    with stored.begin() as tx:
        tx.leads.save(replace(lead, number=0))
        tx.leads.save(changed)
        assert tx.leads.one("alice", lead.id) == changed
        tx.leads.save(replace(changed, number=_free(lead.id)))


def _free(lead: str) -> int:
    """Return a number that no other example has."""
    return int(lead, 36) % (2**31 - 10) + 1


@many
@given(change=CHANGES)
def test_a_change_comes_back_the_same(stored: SqlStore, change: Change) -> None:
    with stored.begin() as tx:
        tx.leads.save(Lead(change.lead, "alice", _free(change.lead), "Acme", change.day))
        tx.changes.add(change)
    with stored.begin() as tx:
        assert tx.changes.one("alice", change.id) == change


@many
@given(draft=DRAFTS)
def test_a_draft_comes_back_the_same(stored: SqlStore, draft: Draft) -> None:
    long_ago = datetime(1900, 1, 1, tzinfo=UTC)
    with stored.begin() as tx:
        tx.drafts.save(draft)
        assert tx.drafts.one("alice", draft.id, long_ago) == draft
