"""The limit is an honest one: the raw drivers write what the bot writes, and the page says what was printed."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from adapters.storage.store import SqlStore, open_store
from tests.bench import page
from tests.bench.delivery import pushing, raw_postgres, raw_sqlite
from tests.bench.delivery.world import Size, fill
from tests.bench.grid import Line, grid
from tests.databases import Database
from tests.stores import KEY

DUE = 20
PLAIN = {
    "delivery": "count(*), min(state), max(state), min(attempt), max(attempt), count(effect), count(first_intent_at)",
    "lead": "count(*), min(shown_on), max(shown_on), min(plan_shown), max(plan_shown)",
    "change": "count(*), min(deed), max(deed), min(day), max(day), min(version), max(version)",
    "person": "count(*), min(carded_on), max(carded_on), min(sent_on), max(unanswered_since), min(door), max(door)",
}
LENGTHS = "SELECT length(effect) FROM delivery UNION SELECT length(private) FROM change"
RAW = {"sqlite": raw_sqlite, "postgresql": raw_postgres}


def _filled(url: str) -> None:
    with closing(open_store(url, [KEY])) as store:
        fill(store, Size(DUE, DUE))


def _found(store: SqlStore) -> Mapping[str, object]:
    with store.begin() as tx:
        execute, found = tx._connection.execute, dict[str, object]()
        for table, columns in PLAIN.items():
            found[table] = tuple(execute(text(f"SELECT {columns} FROM {table}")).one())  # noqa: S608 - our own words
        found["lengths"] = sorted(execute(text(LENGTHS)).scalars())
        return found


def _wiped(store: SqlStore) -> None:
    with store.begin() as tx:
        for table in ("change", "delivery", "said", "account", "lead", "person"):
            tx._connection.execute(text(f"DELETE FROM {table}"))  # noqa: S608 - our own


def test_the_raw_driver_leaves_behind_what_a_tick_leaves_behind(database: Database) -> None:
    _filled(database.url)
    bot = pushing.measured(database.url, "0")
    with closing(open_store(database.url, [KEY])) as store:
        left_by_bot = _found(store)
        _wiped(store)
    _filled(database.url)
    driver = RAW[database.kind].measured("push", database.url.replace("+psycopg", ""))

    assert bot["done"] == driver["done"] == DUE
    with closing(open_store(database.url, [KEY])) as store:
        assert _found(store) == left_by_bot


def test_a_page_has_each_table_under_its_title(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "performance.md"
    with page.kept(file):
        grid("SQLite: nothing due", [Line("a tick", {"CPU": "1.2 ms"}, "(goal: 2 ms)")])
        grid("SQLite: another", [Line("two", {"to raw": "0.5 x"})])

    assert "a tick" in capsys.readouterr().out
    written = file.read_text("utf-8")
    assert "## SQLite: nothing due\n\n```\n             CPU\n  a tick  1.2 ms  (goal: 2 ms)\n```\n" in written
    assert "## SQLite: another\n" in written
    assert "Python 3." in written
