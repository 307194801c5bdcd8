"""What is private stands nowhere in clear, opens only with its key, and only in its own row."""

from __future__ import annotations

import stat
import traceback
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import Engine, create_engine, text

from adapters.storage import tables
from adapters.storage.crypto import Private
from adapters.storage.errors import NoKeys, Unreadable, WrongKeys
from adapters.storage.keys import split
from adapters.storage.store import SqlStore, open_store
from bot.chat import Actor
from bot.people.wording import Saying, Wording
from bot.pipeline.lead import Lead
from bot.ports import Draft, NotKept
from tests.adapters.samples import ALICE, BOB, NOW, a_change, a_draft, a_lead, a_person, an_answer
from tests.databases import Database
from tests.stores import KEY

CANARY = "Quixotic Zebra"
PRIVATE = ("company", "role", "contact", "phone", "email", "via", "link", "zone", "note", "talked", "reason", "fits")


@pytest.fixture
def outside(database: Database) -> Iterator[Engine]:
    """The database, as somebody sees it who has no key."""
    engine = create_engine(database.owner_url)
    yield engine
    engine.dispose()


def private_lead() -> Lead:
    """Return a lead whose private fields all say the canary."""
    filled: dict[str, Any] = dict.fromkeys(PRIVATE, CANARY)
    return replace(a_lead(), **filled)


def fill(store: SqlStore) -> tuple[Lead, Draft]:
    """Keep the canary in every private place."""
    lead = private_lead()
    draft = replace(a_draft(), given={"company": CANARY, CANARY: "x"})
    own = (Wording(Saying.EMAIL, CANARY),)
    with store.begin() as tx:
        tx.people.save(replace(a_person("alice"), name=CANARY, phone=CANARY, wordings=own))
        tx.leads.save(lead)
        tx.changes.add(a_change(lead, before=lead))
        tx.drafts.save(draft)
        tx.inbox.keep(replace(an_answer(key="key"), answer={"card": CANARY}))
    return lead, draft


def everything(engine: Engine) -> str:
    """Return all rows of all tables as text."""
    with engine.connect() as connection:
        found = (connection.execute(text(f"SELECT * FROM {table}")) for table in tables.metadata.tables)  # noqa: S608
        return "\n".join(str(row) for rows in found for row in rows)


def test_no_private_word_is_readable_in_the_database(stored: SqlStore, outside: Engine) -> None:
    fill(stored)
    stands = everything(outside)
    assert CANARY not in stands
    assert "alice" in stands  # we did look at the rows


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_no_private_word_is_readable_in_any_file(stored: SqlStore, tmp_path: Path) -> None:
    fill(stored)
    files = list(tmp_path.iterdir())
    assert any(path.name.endswith("-wal") for path in files)
    seen = [path.read_bytes() for path in files]
    stored.close()
    left = [path.read_bytes() for path in tmp_path.iterdir()]
    assert any(b"alice" in content for content in (*seen, *left))  # we did look at the rows
    assert not any(CANARY.encode() in content for content in (*seen, *left))


def test_the_private_fields_of_a_lead_are_these() -> None:
    clear = {column.name for column in tables.lead.columns} | {"plan"}
    assert {each.name for each in fields(Lead)} - clear == {*PRIVATE, "language"}


def test_clear_text_is_refused_by_a_private_column() -> None:
    engine = create_engine("sqlite://")
    with pytest.raises(TypeError):
        Private().process_bind_param("Acme", engine.dialect)  # type: ignore[arg-type]


def test_a_sealed_text_moved_to_another_row_is_refused(stored: SqlStore, outside: Engine) -> None:
    mine, other = a_lead(number=1), a_lead(number=2)
    with stored.begin() as tx:
        tx.leads.save(mine)
        tx.leads.save(other)
    with outside.begin() as connection:
        move = "UPDATE lead SET private = (SELECT private FROM lead WHERE id = :source) WHERE id = :target"
        connection.execute(text(move), {"source": mine.id, "target": other.id})
    with stored.begin() as tx:
        assert tx.leads.one("alice", mine.id) == mine
        with pytest.raises(Unreadable, match=other.id):
            tx.leads.one("alice", other.id)
        with pytest.raises(Unreadable):
            tx.leads.of("alice")


def test_a_row_given_to_another_owner_is_refused(stored: SqlStore, outside: Engine) -> None:
    lead, draft = fill(stored)
    with outside.begin() as connection:
        for table in ("lead", "change", "draft", "inbox"):
            connection.execute(text(f"UPDATE {table} SET owner = 'bob'"))  # noqa: S608
    with stored.begin() as tx:
        with pytest.raises(Unreadable):
            tx.leads.one("bob", lead.id)
        with pytest.raises(Unreadable):
            tx.changes.last("bob")
        with pytest.raises(Unreadable):
            tx.drafts.one("bob", draft.id, NOW)
        with pytest.raises(Unreadable):
            tx.inbox.seen("bob", ALICE, "key")


def test_nobody_waits_behind_a_person_who_cannot_be_opened(stored: SqlStore, outside: Engine) -> None:
    with stored.begin() as tx:
        tx.people.save(a_person("alice", NOW))
        tx.people.save(a_person("bob", NOW))
    with outside.begin() as connection:
        connection.execute(text("UPDATE person SET private = 'broken' WHERE id = 'alice'"))
    with stored.begin() as tx:
        assert tx.people.due(ALICE.tenant, NOW, 5) == []
        assert [each.id for each in tx.people.due(BOB.tenant, NOW, 5)] == ["bob"]
    with stored.begin() as tx:
        assert tx.next_at() == NOW  # Bob; Alice was put off
        tx.people.save(a_person("bob"))
        later = tx.next_at()
        assert later
        assert later > NOW
        with pytest.raises(Unreadable):
            tx.people.find(ALICE)


def test_a_newer_key_seals_and_the_older_still_opens(stored: SqlStore, database: Database) -> None:
    newer = Fernet.generate_key().decode()
    lead, _ = fill(stored)
    stored.close()
    with closing(open_store(database.url, [newer, KEY])) as store, store.begin() as tx:
        assert tx.leads.of("alice") == (lead,)
        tx.people.save(a_person("bob"))
    for some in ([newer], [KEY], [Fernet.generate_key().decode()]):
        with pytest.raises(WrongKeys, match="SECRET_KEYS"):
            open_store(database.url, some)
    with closing(open_store(database.url, [KEY, newer])) as store, store.begin() as tx:
        assert tx.people.find(BOB) == a_person("bob")


def test_what_is_no_key_is_said_so(database: Database) -> None:
    with pytest.raises(WrongKeys, match=r"generate_key") as problem:
        open_store(database.url, ["hunter2"])
    assert "hunter2" not in str(problem.value)


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_postgresql_needs_keys(database: Database) -> None:
    with pytest.raises(NoKeys, match=r"SECRET_KEYS.*generate_key"):
        open_store(database.url)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_sqlite_makes_its_own_key_once(database: Database, tmp_path: Path) -> None:
    with closing(open_store(database.url)) as store, store.begin() as tx:
        tx.people.add(a_person("carol"), Actor("console", "carol"))
    [key] = tmp_path.glob("*.key")
    for keys in ((), split(f" , {key.read_text()}")):
        with closing(open_store(database.url, keys)) as store, store.begin() as tx:
            assert tx.people.one("carol")
    key.unlink()
    with pytest.raises(NoKeys, match=str(key)):
        open_store(database.url)
    assert not key.exists()


@pytest.mark.parametrize(
    ("content", "kind", "said"),
    [("\n", NoKeys, "is empty"), ("hunter2", WrongKeys, "not a key"), ("é", WrongKeys, "not a key")],
)
def test_a_key_file_that_lost_its_key_is_named_and_no_new_key_advised(
    tmp_path: Path, content: str, kind: type[Exception], said: str
) -> None:
    url, key = f"sqlite:///{tmp_path}/a.db", tmp_path / "a.db.key"
    key.write_text(content, "latin-1")
    with pytest.raises(kind, match=rf"{key} .*{said}: take it away"):
        open_store(url)
    key.unlink()
    open_store(url).close()
    key.write_text(content, "latin-1")
    with pytest.raises(kind, match=rf"{key} .*{said}: put back the key file") as problem:
        open_store(url)
    assert "hunter2" not in str(problem.value)


def test_a_key_file_that_can_only_be_read_is_enough(tmp_path: Path) -> None:
    url, key = f"sqlite:///{tmp_path}/a.db", tmp_path / "a.db.key"
    open_store(url).close()
    key.chmod(0o400)
    open_store(url).close()
    assert stat.S_IMODE(key.stat().st_mode) == 0o400
    key.chmod(0o444)
    open_store(url).close()
    assert stat.S_IMODE(key.stat().st_mode) == 0o600


def test_a_failure_tells_nothing_private(stored: SqlStore, outside: Engine, caplog: pytest.LogCaptureFixture) -> None:
    with outside.begin() as connection:
        connection.execute(text("DROP TABLE change"))
        connection.execute(text("DROP TABLE lead"))
    with pytest.raises(NotKept) as problem, stored.begin() as tx:
        tx.leads.save(private_lead())
    told = "".join(traceback.format_exception(problem.value)) + repr(problem.value) + caplog.text
    assert CANARY not in told
    assert "gAAAA" not in told
    assert caplog.records
