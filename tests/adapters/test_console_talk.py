"""A person talks to the console by lines, over a real core and a real database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest

from adapters.console.clock import MovedClock, was_moved
from adapters.storage.store import SqlStore, open_store
from bot.card import Card, Text
from bot.chat import Actor
from bot.commands import COMMANDS
from bot.core import Core
from bot.delivery import DeliveryFailed, Failure
from bot.ports import Messenger
from scheduler.pusher import Pusher
from tests.fakes.clock import HandClock
from tests.fakes.console import ConsolePerson
from tests.fakes.migrated_file import lay


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    """A store on a file of its own."""
    file = tmp_path / "talk.db"
    lay(file)
    opened = open_store(f"sqlite:///{file}")
    yield opened
    opened.close()


@pytest.fixture
def pool() -> Iterator[Executor]:
    """Threads for the core."""
    with ThreadPoolExecutor(2) as threads:
        yield threads


@pytest.fixture
async def alice(store: SqlStore, pool: Executor) -> AsyncIterator[ConsolePerson]:
    """Alice at a console; its scheduler only ticks when the clock is moved."""
    clock = MovedClock(HandClock(), store.notes)
    messengers: dict[str, Messenger] = {}
    pusher = Pusher(store, clock, messengers, pool)
    person = ConsolePerson(Core(store, clock, COMMANDS), pool, clock, tick=pusher.tick, next_due=pusher.next_due)
    messengers["console"] = person.messenger
    await person.start()
    yield person
    assert await person.stop() == 0


async def test_the_loop_from_a_lead_to_its_next_follow_up(alice: ConsolePerson) -> None:
    """Add, jump to the follow-up, say done: the next one is planned."""
    await alice.say("/lead week card:off")
    saved = await alice.say("/lead add Acme - Analyst sent:2026-11-03 phone:+1 425 555 0100")
    assert "Acme - Analyst" in saved.text
    assert "Undo" in saved.buttons

    jumped = await alice.say("/clock next")
    assert jumped.text.startswith("It is now Monday, November 9, 2026, 09:00 (New York time)")
    nudge = await alice.nudge()
    assert "+1 425 555 0100" in nudge.text
    assert "What did you do?" in nudge.menus
    assert "Emailed" in nudge.menus["What did you do?"]

    done = await alice.press("Left voicemail")
    assert "Next" in done.text
    again = await alice.say("/clock next")
    assert again.text.startswith("It is now")
    assert "Acme" in (await alice.nudge()).text


async def test_a_form_is_asked_field_by_field_and_again_where_something_is_wrong(alice: ConsolePerson) -> None:
    """An empty form asks for everything; afterwards only for what has a problem, keeping the rest."""
    opened = await alice.say("lead add")
    assert opened.fields == ("Company", "Role", "Sent", "Contact", "Note")
    assert not opened.problems

    wrong = await alice.fill({"Company": "Acme", "Sent": "blah"})
    assert list(wrong.problems) == ["Sent"]
    assert wrong.given["Company"] == "Acme"

    still = await alice.fill({"Sent": "tomorrow-ish"})
    assert still.given["Sent"] == "tomorrow-ish"
    saved = await alice.fill({"Sent": "yesterday"})
    assert "Acme" in saved.text


async def test_an_emptied_field_is_empty_and_an_empty_line_keeps_it(alice: ConsolePerson) -> None:
    """In the form of a lead that exists, ``-`` takes a value away."""
    await alice.say("/lead add Acme - Analyst contact:Dana sent:2026-11-02")
    opened = await alice.say("/lead edit Acme")
    assert opened.given["Role"] == "Analyst"
    assert opened.given["Contact"] == "Dana"
    await alice.fill({"Contact": ""})
    shown = await alice.say("/lead show Acme")
    assert "Analyst" in shown.text
    assert "Dana" not in shown.text


async def test_a_form_that_is_left_can_be_gone_on_with(alice: ConsolePerson) -> None:
    """/cancel says how to come back, and what was typed is there again."""
    await alice.say("/lead add")
    await alice._type("Acme")
    left = await alice.say("/cancel")
    number = left.text.partition("[")[2].partition("]")[0]
    assert "nothing is lost" in left.text
    again = await alice.say(number)
    assert again.given == {"Company": "Acme"}
    saved = await alice.fill({"Role": "Analyst"})
    assert "Acme - Analyst" in saved.text


async def test_a_command_typed_into_a_form_is_done_and_never_taken_for_a_value(alice: ConsolePerson) -> None:
    """``/lead list`` is no company."""
    await alice.say("/lead add")
    listed = await alice.say("/lead list")
    assert "no leads yet" in listed.text
    assert "nothing is lost" in listed.text
    assert "You have no leads yet" in (await alice.say("/lead list")).text


async def test_numbers_count_on_and_older_cards_still_work(alice: ConsolePerson) -> None:
    """Two cards with a button of the same name: each number does its own."""
    await alice.say("/lead add Acme")
    undo_acme = alice._looked_at[-1].buttons["Undo"]
    await alice.say("/lead add Beta")
    assert alice._looked_at[-1].buttons["Undo"] > undo_acme
    undone = await alice.say(f"[{undo_acme}]")
    assert "Acme" in undone.text
    listed = await alice.say("/lead list")
    assert "Beta" in listed.text
    assert "Acme" not in listed.text


async def test_a_replaced_card_is_over(alice: ConsolePerson) -> None:
    """Its numbers say so instead of doing something twice."""
    await alice.say("/lead add Acme")
    undo = alice._looked_at[-1].buttons["Undo"]
    await alice.press("Undo")
    assert f"[{undo}] is over" in (await alice.say(str(undo))).text


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("3", "There is no button [3] yet"),
        ("foo", "I did not catch that"),
        ("/frobnicate all", "I do not know “/frobnicate all”"),
        ("\x00\x1b[31m", "I did not catch that"),
        ("x" * 10_000, "I did not catch that"),
        ("\udcff\udcfe", "I did not catch that"),
        ("9" * 400, "I did not catch that"),
        ("/lead frobnicate", "frobnicate"),
        ("/lead add", "Add a lead"),
        ("/lead add " + "x" * 10_000, "At most 100 characters"),
        ("/lead show 99", "no leads yet"),
        ("/clock -3d", "only goes forward"),
        ("/clock +0d", "at least an hour"),
        ("/clock +99999w", "at most a year"),
        ("/clock yesterday", "only goes forward"),
        ("/clock next", "Nothing is planned"),
        ("/cancel", "No form is open"),
        ("/clock", "It is Tuesday, November 3, 2026, 10:00 (New York time)."),
        ("?", "/lead add company"),
    ],
)
async def test_every_line_gets_a_sentence_that_helps(alice: ConsolePerson, line: str, answer: str) -> None:
    """Nothing that can be typed is a traceback, nor silence."""
    seen = await alice.say(line)
    assert answer in seen.text
    assert "\x1b" not in seen.text


async def test_an_empty_line_is_nothing(alice: ConsolePerson) -> None:
    """Only Enter: no answer, and the console goes on."""
    await alice._type("")
    assert not alice.screen.answers
    assert "no leads yet" in (await alice.say("/lead list")).text


async def test_help_lists_every_command(alice: ConsolePerson) -> None:
    """All usages, and what only the console answers to."""
    text = (await alice.say("help")).text
    for command in COMMANDS:
        assert command.usage in text
        assert command.help in text
    assert "/clock next" in text
    assert "/quit" in text


async def test_the_clock_is_moved_for_good(alice: ConsolePerson, store: SqlStore) -> None:
    """A span moves it, a restart keeps it, and the database tells that it was moved."""
    assert not was_moved(store.notes)
    moved = await alice.say("/clock +3d")
    assert "November 6, 2026, 10:00" in moved.text
    assert "3 days ahead" in moved.text
    assert "Nothing came due for you." in moved.text
    assert was_moved(store.notes)
    assert MovedClock(HandClock(), store.notes).now().day == 6


async def test_a_form_left_open_at_the_end_of_input(alice: ConsolePerson) -> None:
    """One sentence, and nothing half saved."""
    await alice.say("/lead add")
    await alice._type("Acme")
    assert await alice.stop() == 0
    assert "nothing of it was saved" in alice.screen.answers[-1].seen.text


async def test_quit_leaves_from_inside_a_form_too(alice: ConsolePerson) -> None:
    """The console ends by itself."""
    await alice.say("/lead add")
    await alice._type("/quit")
    assert alice._running
    assert await alice._running == 0


async def test_only_the_person_at_the_console_gets_their_cards(alice: ConsolePerson) -> None:
    """Somebody else's card waits, and so does one's own when the console is closed."""
    card = Card((Text.of("Hello"),), "Hello")
    with pytest.raises(DeliveryFailed) as refused:
        await alice.messenger.post(Actor("console", "bob"), card, "d" * 22)
    assert refused.value.failure is Failure.RETRY
    assert refused.value.retry_after
    await alice.messenger.post(Actor("console", "alice"), card, "d" * 22)
    assert "Hello" in (await alice.nudge()).text
    await alice.stop()
    with pytest.raises(DeliveryFailed):
        await alice.messenger.post(Actor("console", "alice"), card, "d" * 22)
