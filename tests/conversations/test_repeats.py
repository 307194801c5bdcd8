"""What a platform tells of again: the same answer, and nothing is done a second time."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier

import pytest
from sqlalchemy import Engine, create_engine, text

from adapters.storage.store import SqlStore, open_store
from bot.card import Reply
from bot.chat import Asked, Call, Place
from bot.commands import COMMANDS
from bot.core import Core
from bot.form import Form
from bot.line import parse_line
from scheduler.pusher import Pusher
from tests.databases import Database
from tests.fakes.clock import HandClock
from tests.stores import KEY
from tests.talk import NEW_YORK, Talk, words

ADD = "/lead add Acme - Analyst phone:+1 425 555 0100"
DONE_ALREADY = "That was done already."


@pytest.fixture
def outside(database: Database) -> Iterator[Engine]:
    """The database, as its owner sees it."""
    engine = create_engine(database.owner_url)
    yield engine
    engine.dispose()


def tell(talk: Talk, line: str | Call, key: str, *, by_itself: bool = False) -> Reply | Form:
    """Tell of something under a key of the platform's own; what was answered last stays in front of the person."""
    call = parse_line(COMMANDS, line) if isinstance(line, str) else line
    asked = Asked(talk.actor, NEW_YORK, Place("dm", own=True), call, key, by_itself)
    talk.answer = talk.core.answer(asked)
    return talk.answer


def said(answer: Reply | Form) -> str:
    """Return what a card says."""
    assert isinstance(answer, Reply), answer
    return words(answer.card)


def kept(engine: Engine) -> int:
    """Return how many answers are kept."""
    with engine.connect() as connection:
        return int(connection.execute(text("SELECT count(*) FROM inbox")).scalar_one())


def test_a_command_told_twice_is_done_once_and_answered_the_same(alice: Talk) -> None:
    first = tell(alice, ADD, "one")

    assert tell(alice, ADD, "one") == first
    assert alice.say("/lead list").count("Acme") == 1


def test_a_press_told_twice_is_done_once_though_the_second_would_do_more(alice: Talk) -> None:
    alice.say(ADD)
    done = Call("followup done", {"lead": "Acme"})
    first = tell(alice, done, "press")
    steps = alice.say("/lead show Acme")

    assert tell(alice, done, "press") == first
    assert alice.say("/lead show Acme") == steps


def test_an_undo_told_twice_takes_back_one_thing(alice: Talk) -> None:
    alice.say("/lead add Acme")
    alice.say("/lead add Globex")
    undo = alice.button("Undo").call
    first = tell(alice, undo, "undo")

    assert tell(alice, undo, "undo") == first
    assert "Acme" in alice.say("/lead list")


def test_a_form_told_twice_opens_as_the_same_form(alice: Talk) -> None:
    first = tell(alice, "/lead add role:Analyst", "form")

    assert isinstance(first, Form)
    assert tell(alice, "/lead add role:Analyst", "form") == first


def test_a_form_submitted_twice_is_done_once(alice: Talk) -> None:
    form = alice.open("/lead add")
    filled = form.call.but(company="Acme", role="Analyst")
    first = tell(alice, filled, "view")

    assert "Saved as lead 1" in said(first)
    assert tell(alice, filled, "view") == first
    assert alice.say("/lead list").count("Acme") == 1


def test_a_form_with_what_was_wrong_put_right_is_done_though_it_is_the_same_view(alice: Talk) -> None:
    form = alice.open("/lead add")
    wrong = tell(alice, form.call.but(company="Acme", sent="blursday"), "view")
    assert isinstance(wrong, Form)
    assert wrong.problems
    right = tell(alice, form.call.but(company="Acme", sent="yesterday"), "view")

    assert "Saved as lead 1" in said(right)
    assert tell(alice, form.call.but(company="Acme", sent="blursday"), "view") == right


def test_what_changes_nothing_is_not_kept_and_tells_what_is_true_now(alice: Talk, outside: Engine) -> None:
    alice.say("/lead add Acme")
    before = kept(outside)
    tell(alice, "/lead list", "look")
    assert kept(outside) == before

    alice.say("/lead add Globex")

    assert "Globex" in said(tell(alice, "/lead list", "look"))


def test_a_page_kept_current_by_itself_and_what_has_no_key_are_not_kept(alice: Talk, outside: Engine) -> None:
    tell(alice, "/lead list", "page", by_itself=True)
    tell(alice, "/lead add Acme", "")
    tell(alice, "/lead add Globex", "")

    assert kept(outside) == 0
    assert "Globex" in alice.say("/lead list")


def test_of_the_worst_day_not_even_the_answer_is_kept(alice: Talk, outside: Engine) -> None:
    alice.say("/lead add Acme")
    before = kept(outside)
    first = tell(alice, Call("talk", {"text": "I want to kill myself"}), "words")

    assert "988" in said(first)
    assert tell(alice, Call("talk", {"text": "I want to kill myself"}), "words") == first
    assert kept(outside) == before


def test_nobody_reads_what_somebody_else_was_answered(alice: Talk, bob: Talk) -> None:
    bob.say("/lead add Globex")
    tell(alice, ADD, "one")

    told = said(tell(bob, "/lead add Initech", "one"))

    assert told == "I could not save that, please try again in a minute. Nothing was changed."
    assert "Initech" not in bob.say("/lead list")
    assert "Acme" not in said(tell(bob, "/lead list", "one"))


def test_what_could_not_be_kept_is_done_when_it_is_told_again(alice: Talk, outside: Engine) -> None:
    alice.say("/lead list")
    with outside.begin() as connection:
        connection.execute(text("ALTER TABLE lead RENAME TO lead_elsewhere"))
    assert "Nothing was changed" in said(tell(alice, ADD, "one"))
    with outside.begin() as connection:
        connection.execute(text("ALTER TABLE lead_elsewhere RENAME TO lead"))

    assert "Saved as lead 1" in said(tell(alice, ADD, "one"))


@pytest.mark.parametrize("rounds", range(3))
def test_the_same_told_by_many_at_once_is_done_once(alice: Talk, rounds: int) -> None:
    del rounds
    together = Barrier(8)

    def one(_: int) -> Reply | Form:
        together.wait(10)
        asked = Asked(alice.actor, NEW_YORK, Place("dm", own=True), parse_line(COMMANDS, ADD), "same")
        return alice.core.answer(asked)

    with ThreadPoolExecutor(8) as pool:
        first, *others = pool.map(one, range(8))

    assert "Saved as lead 1" in said(first)
    assert all(each == first for each in others)
    assert alice.say("/lead list").count("Acme") == 1


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_two_processes_that_are_told_the_same_do_it_once(alice: Talk, database: Database, clock: HandClock) -> None:
    together = Barrier(2)
    with closing(open_store(database.url, [KEY])) as beside, ThreadPoolExecutor(2) as pool:

        def one(core: Core) -> Reply | Form:
            together.wait(10)
            asked = Asked(alice.actor, NEW_YORK, Place("dm", own=True), parse_line(COMMANDS, ADD), "same")
            return core.answer(asked)

        first, second = pool.map(one, (alice.core, Core(beside, clock, COMMANDS)))

    assert first == second
    assert alice.say("/lead list").count("Acme") == 1


def test_an_answer_is_the_same_after_a_restart(alice: Talk, store: SqlStore, database: Database) -> None:
    first = tell(alice, ADD, "one")
    store.close()
    with closing(open_store(database.url, [KEY])) as again:
        alice.core = Core(again, alice.core.clock, COMMANDS)

        assert tell(alice, ADD, "one") == first


def test_an_answer_of_another_version_is_no_reason_to_do_it_again(alice: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as older:
        older.setattr("bot.kept_answer.VERSION", 0)
        tell(alice, ADD, "one")

    assert said(tell(alice, ADD, "one")) == DONE_ALREADY
    assert alice.press("Your leads").count("Acme") == 1


def test_an_answer_that_no_key_opens_is_no_reason_to_do_it_again(alice: Talk, outside: Engine) -> None:
    tell(alice, ADD, "one")
    with outside.begin() as connection:
        connection.execute(text("UPDATE inbox SET private = 'broken'"))

    assert said(tell(alice, ADD, "one")) == DONE_ALREADY
    assert alice.say("/lead list").count("Acme") == 1


async def test_answers_are_kept_for_a_week(alice: Talk, pusher: Pusher, clock: HandClock, outside: Engine) -> None:
    first = tell(alice, ADD, "one")
    clock.turn(days=7, seconds=-1)
    await pusher.tidy()
    assert tell(alice, ADD, "one") == first

    clock.turn(seconds=1)
    await pusher.tidy()

    assert kept(outside) == 0


def test_what_a_person_was_answered_goes_when_they_go(alice: Talk, bob: Talk, outside: Engine) -> None:
    tell(alice, ADD, "one")
    tell(bob, ADD, "two")
    with outside.begin() as connection:
        if connection.dialect.name == "sqlite":
            connection.execute(text("PRAGMA foreign_keys = ON"))
        connection.execute(text("DELETE FROM person WHERE id = (SELECT owner FROM inbox WHERE key = 'one')"))

    assert kept(outside) == 1


def test_a_line_typed_again_is_asked_about_and_not_done(alice: Talk, clock: HandClock) -> None:
    tell(alice, ADD, "one")
    clock.turn(seconds=30)

    again = said(tell(alice, ADD, "two"))

    assert "Saved" not in again
    assert alice.say("/lead list").count("Acme") == 1
