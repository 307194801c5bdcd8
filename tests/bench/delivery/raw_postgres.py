"""The limit on PostgreSQL: psycopg 3, one statement for each set of rows."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg

from tests.bench.delivery.raw import BATCH, CLAIMABLE, DUE, LEASE, TODAY, TOMORROW, Target, targets
from tests.bench.delivery.world import NINE

NAMED = {"now": NINE, "until": NINE + LEASE, "later": TOMORROW, "today": TODAY, "most": BATCH}
PINNED = ("enable_sort", "enable_seqscan", "enable_bitmapscan", "enable_hashjoin", "enable_mergejoin")
WHO = f"""
    SELECT id FROM person WHERE next_at IS NOT NULL AND next_at <= %(now)s ORDER BY next_at LIMIT {BATCH}
    FOR UPDATE SKIP LOCKED
"""  # noqa: S608 - our own words
PLAN = """
    INSERT INTO delivery (id, person, tenant, key, state, due_at, next_at, attempt, repeated, message, reason, told)
    SELECT id, person, 'T0000', key, 'planned', %(now)s, %(now)s, 0, false, '', '', false
    FROM unnest(%(ids)s::text[], %(people)s::text[], %(keys)s::text[]) AS new(id, person, key)
    ON CONFLICT (key) DO NOTHING
"""
WAKE = "UPDATE person SET next_at = %(later)s, carded_on = %(today)s WHERE id = ANY(%(people)s)"
CLAIM = f"""
    WITH picked AS (
        SELECT id FROM delivery WHERE {CLAIMABLE} AND next_at <= %(now)s ORDER BY next_at LIMIT {BATCH}
        FOR UPDATE SKIP LOCKED)
    UPDATE delivery SET state = 'claimed', attempt = attempt + 1, next_at = %(until)s
    WHERE id IN (SELECT id FROM picked) RETURNING *
"""  # noqa: S608 - the same
INTEND = """
    UPDATE delivery SET state = 'sending', next_at = %(until)s, first_intent_at = %(now)s, last_intent_at = %(now)s,
        effect = new.effect
    FROM unnest(%(ids)s::text[], %(effects)s::text[]) AS new(id, effect)
    WHERE delivery.id = new.id AND attempt = 1 AND state = 'claimed'
"""
ARRIVED = """
    UPDATE delivery SET state = 'delivered', message = new.message, reason = ''
    FROM unnest(%(ids)s::text[], %(messages)s::text[]) AS new(id, message)
    WHERE delivery.id = new.id AND attempt = 1 AND state IN ('claimed', 'sending')
"""
SHOWN = """
    UPDATE lead SET shown_on = %(today)s, plan_shown = 1 WHERE id = ANY(%(leads)s)
"""
HAPPENED = """
    INSERT INTO change (id, owner, lead, deed, detail, day, at, version, batch, undone, private)
    SELECT id, person, lead, 'nudged', '', %(today)s, %(now)s, 1, id, false, ''
    FROM unnest(%(changes)s::text[], %(people)s::text[], %(leads)s::text[]) AS new(id, person, lead)
"""
SAVE = """
    UPDATE person SET next_at = %(later)s, sent_on = %(today)s, unanswered_since = %(today)s, door = 'open'
    WHERE id = ANY(%(people)s)
"""


@contextmanager
def _kept(connection: psycopg.Connection) -> Iterator[psycopg.Connection]:
    """Make a transaction that keeps to the index, as the bot's own do: old statistics would mislead the planner."""
    with connection.transaction():
        switches = ", ".join(f"set_config('{name}', 'off', true)" for name in PINNED)
        connection.execute(f"SELECT {switches}".encode())
        yield connection


def pushed(url: str) -> Mapping[str, object]:
    """Make all commits for everybody who is due."""
    with psycopg.connect(url, autocommit=True) as connection:
        due = targets(connection.execute(DUE.format("%s").encode(), (NINE,)))
        began = time.perf_counter()
        while batch := _plan(connection, due):
            _claim(connection)
            named = _arrays(batch)
            _execute(connection, named, INTEND)
            _execute(connection, named, ARRIVED, SHOWN, HAPPENED, SAVE)
        return {"done": len(due), "seconds": time.perf_counter() - began}


def claimed(url: str) -> Mapping[str, object]:
    """Claim everything that is planned and record that it arrived, and nothing else."""
    with psycopg.connect(url, autocommit=True) as connection:
        done, began = 0, time.perf_counter()
        while rows := _claim(connection):
            ids = [row[0] for row in rows]
            _execute(connection, {"ids": ids, "messages": [f"D1/{each}" for each in ids]}, ARRIVED)
            done += len(rows)
        return {"done": done, "seconds": time.perf_counter() - began}


def _plan(connection: psycopg.Connection, due: Mapping[str, Target]) -> Sequence[Target]:
    with _kept(connection):
        batch = [due[who] for (who,) in connection.execute(WHO.encode(), NAMED)]
        named = NAMED | _arrays(batch)
        connection.execute(PLAN, named)
        connection.execute(WAKE, named)
    return batch


def _claim(connection: psycopg.Connection) -> Sequence[tuple[Any, ...]]:
    with _kept(connection):
        return connection.execute(CLAIM.encode(), NAMED).fetchall()


def _execute(connection: psycopg.Connection, named: Mapping[str, object], *statements: str) -> None:
    with connection.transaction():
        for each in statements:
            connection.execute(each.encode(), {**NAMED, **named})


def _arrays(batch: Sequence[Target]) -> dict[str, object]:
    return {
        "ids": [each.delivery for each in batch],
        "people": [each.person for each in batch],
        "keys": [each.key for each in batch],
        "effects": [each.effect for each in batch],
        "messages": [f"D1/{each.delivery}" for each in batch],
        "leads": [each.lead for each in batch],
        "changes": [each.change for each in batch],
    }


def measured(what: str, url: str) -> Mapping[str, object]:
    """Push or claim what is due in a database."""
    return {"push": pushed, "claim": claimed}[what](url)
