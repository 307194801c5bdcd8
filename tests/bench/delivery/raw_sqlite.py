"""The limit on SQLite: the standard library's driver, with the settings of the bot's own connections."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import datetime

from adapters.storage.engine import _PRAGMAS
from tests.bench.delivery.raw import BATCH, CLAIMABLE, DUE, LEASE, TODAY, TOMORROW, Target, targets
from tests.bench.delivery.world import NINE


def _stored(at: datetime) -> int:
    return int(at.timestamp()) * 1_000_000


NOW, UNTIL, LATER, DAY = _stored(NINE), _stored(NINE + LEASE), _stored(TOMORROW), TODAY.isoformat()
WHO = "SELECT id FROM person WHERE next_at IS NOT NULL AND next_at <= ? ORDER BY next_at LIMIT ?"
PLAN = """
    INSERT INTO delivery (id, person, tenant, key, state, due_at, next_at, attempt, repeated, message, reason, told)
    VALUES (?, ?, 'T0000', ?, 'planned', ?, ?, 0, 0, '', '', 0) ON CONFLICT (key) DO NOTHING
"""
WAKE = "UPDATE person SET next_at = ?, carded_on = ? WHERE id = ?"
CLAIM = f"""
    UPDATE delivery SET state = 'claimed', attempt = attempt + 1, next_at = ? WHERE id IN
    (SELECT id FROM delivery WHERE {CLAIMABLE} AND next_at <= ? ORDER BY next_at LIMIT ?) RETURNING *
"""  # noqa: S608 - our own words
INTEND = """
    UPDATE delivery SET state = 'sending', next_at = ?, first_intent_at = ?, last_intent_at = ?, effect = ?
    WHERE id = ? AND attempt = 1 AND state = 'claimed'
"""
ARRIVED = """
    UPDATE delivery SET state = 'delivered', message = ?, reason = ''
    WHERE id = ? AND attempt = 1 AND state IN ('claimed', 'sending')
"""
SHOWN = "UPDATE lead SET shown_on = ?, plan_shown = 1 WHERE id = ?"
HAPPENED = """
    INSERT INTO change (id, owner, lead, deed, detail, day, at, version, batch, undone, private)
    VALUES (?, ?, ?, 'nudged', '', ?, ?, 1, ?, 0, '')
"""
SAVE = "UPDATE person SET next_at = ?, sent_on = ?, unanswered_since = ?, door = 'open' WHERE id = ?"


@contextmanager
def _connected(url: str) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as connection:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        yield connection


@contextmanager
def _kept(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    yield
    connection.execute("COMMIT")


def pushed(url: str) -> Mapping[str, object]:
    """Make all commits for everybody who is due."""
    with _connected(url) as connection:
        due = targets(connection.execute(DUE.format("?"), (NOW,)))
        began = time.perf_counter()
        while batch := _plan(connection, due):
            _claim(connection)
            _intend(connection, batch)
            _record(connection, batch)
        return {"done": len(due), "seconds": time.perf_counter() - began}


def claimed(url: str) -> Mapping[str, object]:
    """Claim everything that is planned and record that it arrived, and nothing else."""
    with _connected(url) as connection:
        done, began = 0, time.perf_counter()
        while rows := _claim(connection):
            with _kept(connection):
                connection.executemany(ARRIVED, [(f"D1/{row[0]}", row[0]) for row in rows])
            done += len(rows)
        return {"done": done, "seconds": time.perf_counter() - began}


def _plan(connection: sqlite3.Connection, due: Mapping[str, Target]) -> Sequence[Target]:
    with _kept(connection):
        batch = [due[who] for (who,) in connection.execute(WHO, (NOW, BATCH))]
        connection.executemany(PLAN, [(each.delivery, each.person, each.key, NOW, NOW) for each in batch])
        connection.executemany(WAKE, [(LATER, DAY, each.person) for each in batch])
    return batch


def _claim(connection: sqlite3.Connection) -> Sequence[tuple[str, ...]]:
    with _kept(connection):
        return connection.execute(CLAIM, (UNTIL, NOW, BATCH)).fetchall()


def _intend(connection: sqlite3.Connection, batch: Sequence[Target]) -> None:
    with _kept(connection):
        connection.executemany(INTEND, [(UNTIL, NOW, NOW, each.effect, each.delivery) for each in batch])


def _record(connection: sqlite3.Connection, batch: Sequence[Target]) -> None:
    with _kept(connection):
        connection.executemany(ARRIVED, [(f"D1/{each.delivery}", each.delivery) for each in batch])
        connection.executemany(SHOWN, [(DAY, each.lead) for each in batch])
        happened = [(each.change, each.person, each.lead, DAY, NOW, each.change) for each in batch]
        connection.executemany(HAPPENED, happened)
        connection.executemany(SAVE, [(LATER, DAY, DAY, each.person) for each in batch])


def measured(what: str, url: str) -> Mapping[str, object]:
    """Push or claim what is due in a database."""
    return {"push": pushed, "claim": claimed}[what](url)
