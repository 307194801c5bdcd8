"""What each shelf promises, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.storage.store import SqlStore
from bot.chat import Actor
from bot.delivery import State
from bot.pipeline.lead import Lead
from bot.pipeline.words import Deed
from bot.ports import Answered, NotKept, Tx
from tests.adapters.samples import (
    ALICE,
    BOB,
    MINUTE,
    NOW,
    TODAY,
    a_change,
    a_delivery,
    a_draft,
    a_lead,
    a_person,
    an_answer,
)


def test_a_person_is_found_by_account_and_id(stored: SqlStore) -> None:
    with stored.begin() as tx:
        assert tx.people.find(ALICE) == tx.people.one("alice") == a_person("alice")
        assert tx.people.find(Actor("slack", "T2/U1")) is None
        assert tx.people.find(Actor("discord", "T1/U1")) is None
        assert tx.people.one("nobody") is None
        assert tx.people.account("bob") == BOB
        assert tx.people.account("nobody") is None


def test_a_person_is_kept_as_they_are_now(stored: SqlStore) -> None:
    now = replace(a_person("alice"), name="Al", phone="555", carded_on=TODAY, met=True, last_number=7, next_at=NOW)
    with stored.begin() as tx:
        tx.people.save(now)
    with stored.begin() as tx:
        assert tx.people.find(ALICE) == now
        assert tx.people.find(BOB) == a_person("bob")


def test_saving_somebody_unknown_is_no_silent_success(stored: SqlStore) -> None:
    with pytest.raises(NotKept), stored.begin() as tx:
        tx.people.save(a_person("nobody"))


def test_an_account_has_one_person(stored: SqlStore) -> None:
    with pytest.raises(NotKept), stored.begin() as tx:
        tx.people.add(a_person("second"), ALICE)
    with stored.begin() as tx:
        assert tx.people.one("second") is None


def test_people_come_due_earliest_first(stored: SqlStore) -> None:
    with stored.begin() as tx:
        for name, minutes in (("later", 2), ("first", -3), ("now", 0), ("second", -2)):
            tx.people.add(a_person(name, NOW + minutes * MINUTE), Actor("console", name))
    with stored.begin() as tx:
        assert [each.id for each in tx.people.due("console", NOW, 10)] == ["first", "second", "now"]
        assert [each.id for each in tx.people.due("console", NOW, 2)] == ["first", "second"]


def test_leads_come_by_number_without_the_removed(stored: SqlStore) -> None:
    third, first, gone = a_lead(number=3), a_lead(number=1), replace(a_lead(number=2), removed_at=NOW)
    with stored.begin() as tx:
        for lead in (third, first, gone):
            tx.leads.save(lead)
    with stored.begin() as tx:
        assert tx.leads.of("alice") == (first, third)
        assert tx.leads.one("alice", gone.id) == gone


def test_a_lead_is_kept_as_it_is_now(stored: SqlStore) -> None:
    lead = a_lead()
    changed = replace(lead, company="Bolt", plan=None, touches=2, version=2)
    with stored.begin() as tx:
        tx.leads.save(lead)
        assert tx.leads.of("alice") == (lead,)
        tx.leads.save(changed)
        assert tx.leads.of("alice") == (changed,)
    with stored.begin() as tx:
        assert tx.leads.one("alice", lead.id) == changed


def test_two_leads_never_share_a_number(stored: SqlStore) -> None:
    with pytest.raises(NotKept), stored.begin() as tx:  # noqa: PT012 - all of it is undone
        tx.leads.save(a_lead(number=1))
        tx.leads.save(a_lead(number=1))


def test_changes_come_in_order_until_they_are_undone(stored: SqlStore) -> None:
    lead, other = a_lead(number=1), a_lead(number=2)
    added, edited, elsewhere = a_change(lead), a_change(lead, before=lead), a_change(other)
    with stored.begin() as tx:
        tx.changes.add(added)  # before its lead: the order inside a transaction does not matter
        tx.leads.save(lead)
        tx.leads.save(other)
        tx.changes.add(edited)
        tx.changes.add(elsewhere)
    with stored.begin() as tx:
        assert tx.changes.of("alice", lead.id) == (added, edited)
        assert tx.changes.last("alice") == elsewhere
        tx.changes.undo("alice", elsewhere.id)
        assert tx.changes.last("alice") == edited
        tx.changes.undo("alice", edited.id)
        assert tx.changes.of("alice", lead.id) == (added,)
        assert tx.changes.one("alice", edited.id) == replace(edited, undone=True)
        tx.changes.undo("alice", added.id)
        assert tx.changes.last("alice") is None


def test_changes_are_found_by_what_was_done(stored: SqlStore) -> None:
    lead, other = a_lead(number=1), a_lead(number=2)
    calls = [replace(a_change(each), deed=Deed.TOUCHED, detail="spoke", batch="one call") for each in (lead, other)]
    again = replace(a_change(lead, before=lead), deed=Deed.TOUCHED, detail="left voicemail")
    written = replace(a_change(lead), deed=Deed.TOUCHED, detail="emailed")
    with stored.begin() as tx:
        tx.leads.save(lead)
        tx.leads.save(other)
        for change in (*calls, again, written, a_change(lead)):
            tx.changes.add(change)
    with stored.begin() as tx:
        assert tx.changes.times("alice", Deed.TOUCHED, ["spoke", "left voicemail"]) == 2
        assert tx.changes.times("bob", Deed.TOUCHED, ["spoke"]) == 0
        tx.changes.undo("alice", again.id)
        assert tx.changes.times("alice", Deed.TOUCHED, ["spoke", "left voicemail"]) == 1
        assert tx.changes.deeds("alice", {Deed.TOUCHED, Deed.CLOSED}) == (*calls, written)
        assert tx.changes.deeds("bob", {Deed.TOUCHED}) == ()


def test_what_was_done_on_some_days_is_there_without_what_was_undone_or_came_by_itself(stored: SqlStore) -> None:
    lead = a_lead()
    first, second, late, nudged, undone = (
        replace(a_change(lead), day=TODAY + timedelta(days=days), deed=deed)
        for days, deed in enumerate((Deed.ADDED, Deed.TOUCHED, Deed.TOUCHED, Deed.NUDGED, Deed.HEARD))
    )
    nudged, undone = replace(nudged, day=TODAY), replace(undone, day=TODAY)
    with stored.begin() as tx:
        tx.leads.save(lead)
        for change in (first, nudged, undone, second, late):
            tx.changes.add(change)
        tx.changes.undo("alice", undone.id)
    with stored.begin() as tx:
        assert tx.changes.during("alice", TODAY, TODAY + timedelta(days=1)) == (first, second)
        assert tx.changes.during("bob", TODAY, TODAY) == ()


def test_a_change_needs_a_lead(stored: SqlStore) -> None:
    with pytest.raises(NotKept), stored.begin() as tx:
        tx.changes.add(a_change(a_lead()))


def test_a_draft_is_kept_for_its_day(stored: SqlStore) -> None:
    draft = a_draft()
    fuller = replace(draft, given={"company": "Acme", "note": "x" * 10_000})
    with stored.begin() as tx:
        tx.drafts.save(draft)
        tx.drafts.save(fuller)
    with stored.begin() as tx:
        assert tx.drafts.one("alice", draft.id, draft.until - MINUTE) == fuller
        assert tx.drafts.one("alice", draft.id, draft.until) is None
        tx.drafts.sweep(draft.until - MINUTE)
        assert tx.drafts.one("alice", draft.id, NOW) == fuller
        tx.drafts.sweep(draft.until)
        assert tx.drafts.one("alice", draft.id, NOW) is None


def test_a_draft_is_forgotten_when_it_was_used(stored: SqlStore) -> None:
    used, kept = a_draft(), a_draft()
    with stored.begin() as tx:
        tx.drafts.save(used)
        tx.drafts.save(kept)
        tx.drafts.drop("alice", used.id)
        assert tx.drafts.one("alice", used.id, NOW) is None
        assert tx.drafts.one("alice", kept.id, NOW) == kept


def test_a_delivery_is_planned_once_for_each_key(stored: SqlStore) -> None:
    with stored.begin() as tx:
        assert tx.deliveries.plan(a_delivery(key="day/alice/2026-11-24"))
        assert not tx.deliveries.plan(a_delivery(key="day/alice/2026-11-24"))
    with stored.begin() as tx:
        assert not tx.deliveries.plan(a_delivery(key="day/alice/2026-11-24"))
        assert tx.deliveries.plan(a_delivery(key="day/alice/2026-11-25"))
        assert len(tx.deliveries.claim(ALICE.tenant, NOW, NOW + MINUTE, 10)) == 2


def test_what_is_due_is_claimed_for_the_length_of_a_lease(stored: SqlStore) -> None:
    late, now, later = a_delivery(at=NOW - MINUTE), a_delivery(at=NOW), a_delivery(at=NOW + MINUTE)
    with stored.begin() as tx:
        for delivery in (now, later, late):
            tx.deliveries.plan(delivery)
    lease = NOW + timedelta(seconds=30)
    with stored.begin() as tx:
        claimed = tx.deliveries.claim(ALICE.tenant, NOW, lease, 10)
    assert claimed == [replace(each, state=State.CLAIMED, attempt=1, next_at=lease) for each in (late, now)]
    with stored.begin() as tx:
        assert tx.deliveries.claim(ALICE.tenant, NOW, lease, 10) == []
        assert [each.attempt for each in tx.deliveries.claim(ALICE.tenant, lease, lease + MINUTE, 10)] == [2, 2]


def test_no_more_than_asked_are_claimed_those_that_wait_longest(stored: SqlStore) -> None:
    with stored.begin() as tx:
        for minute in (3, 1, 2):
            tx.deliveries.plan(a_delivery(key=f"key {minute}", at=NOW + minute * MINUTE))
        claimed = tx.deliveries.claim(ALICE.tenant, NOW + 5 * MINUTE, NOW + 6 * MINUTE, 2)
    assert [each.key for each in claimed] == ["key 1", "key 2"]


def test_the_fence_refuses_who_lost_the_lease(stored: SqlStore) -> None:
    with stored.begin() as tx:
        tx.deliveries.plan(a_delivery())
        [first] = tx.deliveries.claim(ALICE.tenant, NOW, NOW + MINUTE, 10)
        [second] = tx.deliveries.claim(ALICE.tenant, NOW + MINUTE, NOW + 2 * MINUTE, 10)
        assert not tx.deliveries.move(replace(first, state=State.DELIVERED), [State.CLAIMED, State.SENDING])
        assert not tx.deliveries.move(replace(second, state=State.DELIVERED), [State.SENDING])
        sending = replace(second, state=State.SENDING, first_intent_at=NOW, message="ts 1")
        assert tx.deliveries.move(sending, [State.CLAIMED])
        [again] = tx.deliveries.claim(ALICE.tenant, NOW + 2 * MINUTE, NOW + 3 * MINUTE, 10)
        assert (again.first_intent_at, again.message, again.attempt) == (NOW, "ts 1", 3)


def test_what_arrives_is_kept_where_nobody_else_has_it_by_now(stored: SqlStore) -> None:
    with stored.begin() as tx:
        tx.deliveries.plan(*(a_delivery(key=f"key {number}", at=NOW) for number in range(3)))
        claimed = tx.deliveries.claim(ALICE.tenant, NOW, NOW + MINUTE, 10)
        lost, waiting, held = [replace(each, message="it's “1”", reason="429") for each in claimed]
        tx.deliveries.put([replace(claimed[1], state=State.WAITING)])
        stale = replace(lost, attempt=lost.attempt + 1)

        assert tx.deliveries.arrived([stale, waiting, held], [State.CLAIMED, State.SENDING]) == {held.id}
        assert tx.deliveries.arrived([], [State.CLAIMED]) == set()
        found = [tx.deliveries.one("alice", each.id) for each in claimed]
    assert [each and (each.state, each.message) for each in found] == [
        (State.CLAIMED, ""),
        (State.WAITING, ""),
        (State.DELIVERED, "it's “1”"),
    ]
    assert found[2] == replace(held, state=State.DELIVERED, reason="")


def test_what_is_given_back_untried_counts_as_never_claimed(stored: SqlStore) -> None:
    with stored.begin() as tx:
        tx.deliveries.plan(a_delivery())
        [claimed] = tx.deliveries.claim(ALICE.tenant, NOW, NOW + MINUTE, 10)
        tx.deliveries.put([replace(claimed, state=State.PLANNED, attempt=claimed.attempt - 1, next_at=NOW)])
        [again] = tx.deliveries.claim(ALICE.tenant, NOW, NOW + MINUTE, 10)
        assert again == claimed


def test_a_chat_is_known_by_the_last_card_that_arrived_in_it(stored: SqlStore) -> None:
    with stored.begin() as tx:
        tx.deliveries.plan(replace(a_delivery(), state=State.PARKED))
        assert tx.deliveries.near(["alice", "nobody"]) == {}
        for hours, message in ((3, "D1/1"), (1, "D2/2"), (2, "D1/3"), (0, "")):  # '': it was deleted
            at = NOW - timedelta(hours=hours)
            tx.deliveries.plan(replace(a_delivery(at=at), state=State.DELIVERED, message=message))
        assert tx.deliveries.near(["alice", "nobody"]) == {"alice": "D2/2"}


def test_a_waiting_delivery_waits_and_an_ended_one_is_never_claimed(stored: SqlStore) -> None:
    with stored.begin() as tx:
        for state in (State.WAITING, State.DELIVERED, State.CANCELLED, State.PARKED):
            tx.deliveries.plan(replace(a_delivery(key=state), state=state, next_at=NOW + MINUTE))
        assert tx.deliveries.claim(ALICE.tenant, NOW, NOW + MINUTE, 10) == []
        assert [each.key for each in tx.deliveries.claim(ALICE.tenant, NOW + MINUTE, NOW + 2 * MINUTE, 10)] == [
            "waiting"
        ]


def test_a_parked_delivery_is_told_once(stored: SqlStore) -> None:
    newer = replace(a_delivery(at=NOW), state=State.PARKED, reason="blocked")
    older = replace(a_delivery(at=NOW - MINUTE), state=State.PARKED, reason="gone")
    with stored.begin() as tx:
        for delivery in (newer, older, replace(a_delivery("bob"), state=State.PARKED), a_delivery()):
            tx.deliveries.plan(delivery)
    with stored.begin() as tx:
        assert tx.deliveries.untold("alice") == [older, newer]
        tx.deliveries.told("alice")
        assert tx.deliveries.untold("alice") == []
        assert len(tx.deliveries.untold("bob")) == 1


def test_an_answer_is_found_by_the_key_of_what_came_in(stored: SqlStore) -> None:
    answered = an_answer()
    with stored.begin() as tx:
        assert tx.inbox.seen("alice", ALICE, answered.key) is None
        tx.inbox.keep(answered)
    with stored.begin() as tx:
        assert tx.inbox.seen("alice", ALICE, answered.key) == answered.answer
        assert tx.inbox.seen("alice", ALICE, "another") is None
        assert tx.inbox.seen("alice", Actor("slack", "T2/U1"), answered.key) is None
        assert tx.inbox.seen("bob", ALICE, answered.key) is None


def test_a_key_is_kept_once_in_a_workspace_and_the_second_takes_its_transaction_along(stored: SqlStore) -> None:
    answered, lead = an_answer(), a_lead()
    with stored.begin() as tx:
        tx.inbox.keep(answered)
    with pytest.raises(NotKept), stored.begin() as tx:
        _do(tx, lead, an_answer("bob", Actor("slack", "T1/U2"), answered.key))
    with stored.begin() as tx:
        assert tx.leads.of("alice") == ()
        tx.inbox.keep(an_answer("bob", Actor("slack", "T2/U2"), answered.key))
        tx.inbox.keep(an_answer("bob", BOB, answered.key))


def _do(tx: Tx, lead: Lead, answered: Answered) -> None:
    tx.leads.save(lead)
    tx.inbox.keep(answered)


def test_old_answers_are_forgotten(stored: SqlStore) -> None:
    answered = an_answer()
    with stored.begin() as tx:
        tx.inbox.keep(answered)
        tx.inbox.sweep(NOW - MINUTE)
        assert tx.inbox.seen("alice", ALICE, answered.key)
        tx.inbox.sweep(NOW)
        assert tx.inbox.seen("alice", ALICE, answered.key) is None


def test_a_transaction_knows_whether_anything_was_changed_in_it(stored: SqlStore) -> None:
    draft = a_draft()
    with stored.begin() as tx:
        tx.people.find(ALICE)
        tx.drafts.drop("alice", "none")
        tx.leads.sweep(NOW)
        assert not tx.changed
        tx.drafts.save(draft)
        assert tx.changed
    with stored.begin() as tx:
        assert not tx.changed
        tx.drafts.drop("alice", draft.id)
        assert tx.changed
    with stored.begin() as tx:
        assert not tx.changed
        tx.people.save(a_person("alice"))
        assert tx.changed


def test_the_next_instant_is_the_earliest_of_people_and_deliveries(stored: SqlStore) -> None:
    with stored.begin() as tx:
        assert tx.next_at() is None
        tx.people.save(a_person("alice", NOW))
        assert tx.next_at() == NOW
        tx.deliveries.plan(a_delivery(at=NOW - MINUTE))
        tx.deliveries.plan(replace(a_delivery(at=NOW - 5 * MINUTE), state=State.PARKED))
        assert tx.next_at() == NOW - MINUTE
        tx.deliveries.claim(ALICE.tenant, NOW, NOW + MINUTE, 10)
        assert tx.next_at() == NOW
        assert tx.next_at(NOW) == NOW + MINUTE
        assert tx.next_at(NOW + MINUTE) is None
        tx.people.save(a_person("alice"))
        assert tx.next_at() == NOW + MINUTE


def test_a_transaction_that_raises_leaves_nothing(stored: SqlStore) -> None:
    with pytest.raises(LookupError), stored.begin() as tx:  # noqa: PT012 - all of it is undone
        tx.leads.save(a_lead())
        raise LookupError
    with stored.begin() as tx:
        assert tx.leads.of("alice") == ()


def test_notes_are_read_as_they_were_written_last(stored: SqlStore) -> None:
    assert stored.notes.read("tree") is None
    stored.notes.write("tree", "1")
    stored.notes.write("tree", "2")
    assert stored.notes.read("tree") == "2"
    assert stored.notes.read("other") is None


def test_nobody_sees_or_touches_what_is_not_theirs(stored: SqlStore) -> None:
    lead, draft = a_lead("alice"), a_draft("alice")
    change = a_change(lead)
    with stored.begin() as tx:
        tx.leads.save(lead)
        tx.changes.add(change)
        tx.drafts.save(draft)
    with stored.begin() as tx:
        assert tx.leads.of("bob") == ()
        assert tx.leads.one("bob", lead.id) is None
        assert tx.changes.one("bob", change.id) is None
        assert tx.changes.of("bob", lead.id) == ()
        assert tx.changes.last("bob") is None
        assert tx.drafts.one("bob", draft.id, NOW) is None
        tx.changes.undo("bob", change.id)
        tx.drafts.drop("bob", draft.id)
    with pytest.raises(NotKept), stored.begin() as tx:
        tx.leads.save(replace(lead, owner="bob", company="Bolt"))
    with pytest.raises(NotKept), stored.begin() as tx:
        tx.drafts.save(replace(draft, owner="bob", given={}))
    with stored.begin() as tx:
        assert tx.leads.of("alice") == (lead,)
        assert tx.changes.last("alice") == change
        assert tx.drafts.one("alice", draft.id, NOW) == draft
