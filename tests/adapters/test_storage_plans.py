"""What runs all the time walks an index: its cost follows what is due, not what is stored."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection, event, text

from adapters.storage.store import SqlStore
from adapters.storage.tables import delivery
from bot.chat import Actor
from bot.delivery import Delivery, State
from bot.ports import Tx
from tests.adapters.samples import ALICE, MINUTE, NOW, TODAY, a_delivery, a_lead, a_person, an_answer
from tests.databases import Database

WALKS: dict[str, tuple[Callable[[Tx], object], str]] = {
    "claim": (lambda tx: tx.deliveries.claim(ALICE.tenant, NOW, NOW + MINUTE, 50), "ix_delivery_tenant_next_at"),
    "due": (lambda tx: tx.people.due("console", NOW, 50), "ix_person_tenant_next_at"),
    "tenants": (lambda tx: tx.tenants(NOW - 200 * MINUTE), "next_at"),
    "next delivery": (lambda tx: tx.next_at(), "ix_delivery_next_at"),
    "next person": (lambda tx: tx.next_at(), "ix_person_next_at"),
    "answered": (lambda tx: tx.inbox.seen("alice", ALICE, "key 7"), "inbox"),
}


@contextmanager
def explained(store: SqlStore, kind: str) -> Iterator[list[str]]:
    """Collect the plan of each statement that is run meanwhile, under the same settings."""
    plans: list[str] = []
    explain = "EXPLAIN QUERY PLAN " if kind == "sqlite" else "EXPLAIN "
    engine = store._engine

    def note(_: Connection, cursor: Any, statement: str, parameters: Any, *__: object) -> None:  # noqa: ANN401
        if not statement.startswith("BEGIN"):
            cursor.execute(explain + statement, parameters)
            plans.append("\n".join(str(row[-1]) for row in cursor.fetchall()))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield plans
    finally:
        event.remove(engine, "before_cursor_execute", note)


@pytest.mark.parametrize("walk", WALKS)
def test_it_walks_the_index(stored: SqlStore, database: Database, walk: str) -> None:
    run, index = WALKS[walk]
    with stored.begin() as tx:
        for number in range(300):  # due all of them, and the database has no statistics yet
            tx.deliveries.plan(a_delivery(at=NOW - number * MINUTE))
            tx.inbox.keep(replace(an_answer(key=f"key {number}"), at=NOW - number * MINUTE))
            tx.people.add(a_person(f"p{number}", NOW - number * MINUTE), Actor("console", f"p{number}"))
    with explained(stored, database.kind) as plans, stored.begin() as tx:
        run(tx)
    plan = plans[-1]
    assert index in plan, plan
    assert "SCAN inbox" not in plan
    assert "Seq Scan" not in plan
    assert "Sort" not in plan
    assert "TEMP B-TREE" not in plan or walk == "tenants"  # which tells equal ones apart, of those that are due


BY_IDS: dict[str, Callable[[Tx, Sequence[str], Sequence[Delivery]], object]] = {
    "people": lambda tx, people, _: tx.people.some(people),
    "accounts": lambda tx, people, _: tx.people.accounts(people),
    "near": lambda tx, people, _: tx.deliveries.near(people),
    "leads": lambda tx, people, _: tx.leads.theirs(people),
    "outlines": lambda tx, people, _: tx.leads.outlines(people),
    "said": lambda tx, people, _: tx.said.of(people, TODAY),
    "held": lambda tx, _, due: tx.deliveries.held(due, [State.PLANNED]),
    "arrived": lambda tx, _, due: tx.deliveries.arrived(due, [State.PLANNED]),
}


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_statistics_lead_nobody_to_read_a_whole_table_for_a_few_ids(stored: SqlStore) -> None:
    people = [f"p{number}" for number in range(1500)]
    few = people[:10]
    with stored.begin() as tx:
        for person in people:
            tx.people.add(a_person(person, NOW), Actor("console", person))
            tx.leads.save(a_lead(person))
            tx.deliveries.plan(a_delivery(person))
        tx._connection.execute(text("ANALYZE"))
    with explained(stored, "sqlite") as plans, stored.begin() as tx:
        due = [tx.deliveries.latest(person, 1)[0] for person in few]
        plans.clear()
        for read in BY_IDS.values():
            read(tx, few, due)

    assert len(plans) == len(BY_IDS)
    assert not [plan for plan in plans if re.search("SCAN (person|account|lead|said|delivery)", plan)], plans


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_what_waits_besides_is_not_read_to_change_a_batch(stored: SqlStore) -> None:
    with stored.begin() as tx:
        tx.people.add(a_person("p0", NOW), Actor("console", "p0"))
        due = [a_delivery("p0") for _ in range(500)]
        tx.deliveries.plan(*due)
        columns = ", ".join(each.name for each in delivery.columns if each.name not in {"id", "key"})
        tx._connection.execute(
            text(
                f"INSERT INTO delivery (id, key, {columns}) "  # noqa: S608 - our own names
                f"SELECT id || n, key || n, {columns} FROM delivery, generate_series(1, 40) AS copies(n)"
            )
        )
        tx._connection.execute(text("ANALYZE delivery"))
    with explained(stored, "postgresql") as plans, stored.begin() as tx:
        tx.deliveries.arrived(due, [State.PLANNED])
        tx.deliveries.put(due)

    _, *changing = plans
    assert len(changing) == 2
    assert all("pk_delivery" in plan and "Hash" not in plan and "Seq Scan" not in plan for plan in changing), plans
