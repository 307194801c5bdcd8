"""Whatever a person, a lead, a change or a draft holds comes back the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.storage.store import SqlStore
from bot.days.countries import Country
from bot.days.hours import Hours
from bot.ids import short_id
from bot.language import Language
from bot.people.person import Person, ZoneFrom
from bot.people.preferences import Pace, Preferences, Prefers
from bot.people.wording import Saying, Wording
from bot.pipeline.lead import Change, FollowUp, Lead
from bot.pipeline.words import Answer, Deed, Forbids, Outcome, Reason, Stage, Way, Why
from bot.ports import Draft
from tests.adapters.samples import ALICE

# NUL is kept where it is sealed; the bot itself lets none through.
WORDS = st.text(max_size=60)
COUNTS = st.integers(0, 2**31 - 1)
DAYS = st.dates()
MAYBE = st.none() | DAYS
INSTANTS = st.datetimes(datetime(1970, 1, 1), datetime(9000, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
IDS = st.builds(short_id)

HOURS = st.times().map(lambda hour: hour.replace(second=0, microsecond=0))
WEEKDAYS = st.none() | st.frozensets(st.integers(0, 6))
LIKES = st.builds(
    Preferences,
    hours=st.builds(Hours, HOURS, HOURS),
    days=WEEKDAYS,
    weekend=WEEKDAYS,
    country=st.none() | st.builds(Country, st.sampled_from(["US", "DE"]), st.sampled_from(["", "BY"])),
    pace=st.sampled_from(Pace),
    limit=COUNTS,
    prefers=st.sampled_from(Prefers),
    codes=st.booleans(),
    weekly=st.booleans(),
)

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
    late_since=st.none() | INSTANTS,
    carded_on=MAYBE,
    met=st.booleans(),
    likes=LIKES,
    paused_until=MAYBE,
    seen_on=MAYBE,
    found_on=MAYBE,
    silent_since=MAYBE,
    challenged_on=MAYBE,
    resting_told_on=MAYBE,
    week_told_on=MAYBE,
    rejected_on=MAYBE,
    wrote_instead=COUNTS,
    asked_who=st.booleans(),
    wordings=st.lists(st.builds(Wording, st.sampled_from(Saying), WORDS), max_size=2).map(tuple),
)
PLANS = st.builds(
    FollowUp,
    step=COUNTS,
    day=DAYS,
    way=st.sampled_from(Way),
    why=st.sampled_from(Why),
    wanted=DAYS,
    snoozed=MAYBE,
    at=st.none() | HOURS,
    asks=COUNTS,
    shown=COUNTS,
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
    via=WORDS,
    link=WORDS,
    zone=WORDS,
    talked=WORDS,
    fits=st.none() | WORDS,
    language=st.none() | st.sampled_from(Language),
    reason=WORDS,
    way=st.none() | st.sampled_from(Way),
    closing=MAYBE,
    last_answer=MAYBE,
    clock=MAYBE,
    rung=COUNTS,
    tries=COUNTS,
    interview=MAYBE,
    interview_at=st.none() | HOURS,
    round=COUNTS,
    promise=MAYBE,
    offer_by=MAYBE,
    hellos=COUNTS,
    closed=st.none() | st.sampled_from(Reason),
    closed_on=MAYBE,
    stage=st.sampled_from(Stage),
    forbids=st.sampled_from(Forbids),
    sent=MAYBE,
    last_touch=MAYBE,
    touches=COUNTS,
    step=COUNTS,
    plan=st.none() | PLANS,
    shown_on=MAYBE,
    encouraged_on=MAYBE,
    removed_at=st.none() | INSTANTS,
    version=COUNTS,
)
CHANGES = st.builds(
    Change,
    id=IDS,
    owner=st.just("alice"),
    lead=IDS,
    deed=st.sampled_from(Deed),
    detail=st.sampled_from(["", "2026-11-24", *Outcome, *Answer, *Reason]),
    day=DAYS,
    at=INSTANTS,
    version=COUNTS,
    before=st.none() | LEADS,
    batch=IDS,
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
