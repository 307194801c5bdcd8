"""On the worst day: an answer at once, one line to call, silence, and nothing kept of what was written."""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import create_engine, text

from adapters.storage import tables
from adapters.storage.store import SqlStore
from bot import planning
from bot.card import Reply
from bot.chat import Actor, Asked, Call, Place, Profile
from bot.core import Core
from bot.worst_day import Level, recognised
from scheduler.pusher import Pusher
from tests.databases import Database
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.stores import KEY
from tests.talk import NEW_YORK, Talk, words

SAID = "I want to die"
BOT = "I am a bot, and I cannot judge how serious this is."
US = "988 Lifeline: call or text 988, at any hour."
ONE_LINE = 60


def nine(day: str) -> datetime:
    """Nine in the morning of a day in New York."""
    return datetime.fromisoformat(f"{day}T09:00").replace(tzinfo=ZoneInfo("America/New_York")).astimezone(UTC)


@pytest.fixture
def seeker(alice: Talk) -> Talk:
    """Alice, with a lead whose follow-up comes on November 9."""
    alice.say("/lead add Acme - Analyst phone:+1 425 555 0100")
    return alice


@pytest.mark.parametrize(
    "line",
    [
        f"/lead note Acme {SAID}",
        f"/lead note Acme note:{SAID}",
        f"/lead close Acme because:{SAID}",
        f"/lead add {SAID}",
        f"/lead add Globex - Analyst note:{SAID}",
        f"/lead edit Acme contact:{SAID}",
        f"/followup done Acme note:{SAID}",
        f"/followup snooze {SAID}",
        f"/followup pause {SAID}",
        f"/lead {SAID}",
        f"/followup {SAID}",
        f"/lead show {SAID}",
        f"/followup settings {SAID}",
        f"/lead heard Acme rejected - {SAID}",
        "/lead note Acme Ya no quiero vivir",
        "/lead me quiero morir",
    ],
)
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_wherever_it_is_typed_a_line_to_call_is_the_answer(seeker: Talk, line: str) -> None:
    said = seeker.say(line)

    assert BOT in said
    assert US in said
    assert seeker.labels() == ["Resume nudges"]
    assert "Acme" not in said
    assert "Globex" not in said
    assert len(said.split()) <= ONE_LINE


def test_whatever_the_command_is_called_its_text_is_looked_at(seeker: Talk) -> None:
    assert BOT in seeker.read(Call("talk words", {"text": SAID}))


async def test_nudges_fall_silent_until_something_else_is_asked(
    seeker: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    seeker.say(f"/lead note Acme {SAID}")

    assert await pusher.next_due() is None
    clock.turn_to(nine("2026-11-09"))
    assert await pusher.tick() == 0
    assert BOT in seeker.say(f"/lead add {SAID}")
    clock.turn(days=1)
    assert await pusher.tick() == 0

    assert "Acme" in seeker.say("/lead list")
    assert await pusher.next_due() is not None
    assert await pusher.tick() == 1
    assert "Acme" in words(mailbox.sent[-1][1])


async def test_resume_ends_the_silence_and_leaves_the_line_where_it_is(
    seeker: Talk, pusher: Pusher, clock: HandClock
) -> None:
    clock.turn_to(nine("2026-11-09"))
    seeker.say(f"/lead note Acme {SAID}")
    assert await pusher.tick() == 0

    said = seeker.press("Resume nudges")

    assert said.startswith("Nudges are on again. One follow-up waits.")
    assert isinstance(seeker.answer, Reply)
    assert not seeker.answer.replaces
    assert await pusher.tick() == 1
    assert seeker.say("/followup resume") == "Nudges are on already."


async def test_a_card_that_was_on_its_way_does_not_arrive(
    seeker: Talk, store: SqlStore, clock: HandClock, pusher: Pusher, mailbox: Mailbox
) -> None:
    clock.turn_to(nine("2026-11-09"))
    with store.begin() as tx:
        assert planning.plan(tx, "test", clock.now(), 10) == 1
        assert tx.next_at() == clock.now()  # the card is planned, and may be claimed now

    seeker.say(f"/lead note Acme {SAID}")

    assert await pusher.tick() == 0
    assert mailbox.sent == []
    seeker.press("Resume nudges")
    clock.turn_to(nine("2026-11-10"))
    assert await pusher.tick() == 1


async def test_an_interview_tomorrow_is_not_reminded_of_either(
    seeker: Talk, clock: HandClock, pusher: Pusher, mailbox: Mailbox
) -> None:
    seeker.say("/lead interview Acme 2026-11-10")
    seeker.say(f"/lead note Acme {SAID}")
    clock.turn_to(nine("2026-11-09"))
    clock.turn(hours=9)

    assert await pusher.tick() == 0
    assert mailbox.sent == []


async def test_a_page_that_keeps_itself_current_does_not_end_the_silence(
    seeker: Talk, core: Core, pusher: Pusher
) -> None:
    seeker.say(f"/lead note Acme {SAID}")
    home = Asked(seeker.actor, NEW_YORK, Place("home", own=True), Call("followup list"), "", by_itself=True)

    shown = core.answer(home)

    assert isinstance(shown, Reply)
    assert "No nudges come until you write" in words(shown.card)
    assert await pusher.next_due() is None


async def test_a_pause_holds_after_the_silence(seeker: Talk, pusher: Pusher, clock: HandClock) -> None:
    seeker.say("/followup pause until:2026-11-20")
    seeker.say(f"/lead note Acme {SAID}")
    seeker.say("/lead list")
    clock.turn_to(nine("2026-11-12"))

    assert await pusher.tick() == 0
    assert "pause" in seeker.say("/followup list")


@pytest.mark.parametrize("word", ["die", "Globex", "vivir"])
def test_nothing_of_it_is_kept_or_logged(
    seeker: Talk, database: Database, caplog: pytest.LogCaptureFixture, word: str
) -> None:
    caplog.set_level(logging.DEBUG)
    seeker.say("/lead note Acme Spoke with Ms. Jones")
    for line in (f"/lead add Globex - {SAID}", f"/lead close Acme because:{SAID}", "/lead note 1 no quiero vivir"):
        seeker.say(line)
    form = seeker.open("/lead add")
    seeker.submit(form, {"company": "Globex", "note": SAID})

    kept = everything(database)
    assert "Spoke with Ms. Jones" in kept  # we did look
    alone = re.compile(rf"\b{word}\b")  # a random id may hold three letters in a row
    assert not alone.search(kept)
    assert not alone.search(caplog.text)
    assert "Acme" in seeker.say("/lead list")  # and is not closed


def everything(database: Database) -> str:
    """Return all rows of all tables as text, with what is sealed in them opened."""
    engine = create_engine(database.owner_url)
    with engine.connect() as connection:
        rows = [
            str(tuple(row))
            for table in tables.metadata.tables
            for row in connection.execute(text(f"SELECT * FROM {table}"))  # noqa: S608
        ]
    engine.dispose()
    sealed = re.findall(r"gAAAA[\w=-]+", "\n".join(rows))
    return "\n".join([*rows, *(Fernet(KEY).decrypt(each).decode() for each in sealed)])


def test_a_form_is_forgotten_with_all_that_was_in_it(seeker: Talk) -> None:
    form = seeker.open("/lead add sent:blursday")
    seeker.submit(form, {"company": "Globex", "note": SAID, "sent": "yesterday"})

    assert "more than a day old" in seeker.read(form.call)


def test_in_a_form_it_is_answered_before_anything_is_found_wrong(seeker: Talk) -> None:
    form = seeker.open("/lead add")
    answer = seeker.fill(form, {"company": "", "sent": "blursday", "note": SAID})

    assert isinstance(answer, Reply)
    assert BOT in words(answer.card)


def test_the_first_words_of_all_are_answered_without_a_greeting(alice: Talk) -> None:
    said = alice.say(f"/lead add {SAID}")

    assert said.startswith("Thank you for saying it.")
    assert "Hello!" not in said
    assert alice.labels() == ["Resume nudges"]
    assert "Hello!" in alice.say("/lead list")


@pytest.mark.parametrize(
    ("zone", "language", "line"),
    [
        ("America/Los_Angeles", "es-US", "988 Lifeline: llama al 988 y elige la opción 2, o envía AYUDA al 988"),
        ("America/Mexico_City", "es-MX", "Línea de la Vida: llama al 800 911 2000, a cualquier hora."),
        ("America/Lima", "es-PE", "Línea 113 Salud: llama al 113 y elige la opción 5, a cualquier hora."),
        ("Europe/Madrid", "es-ES", "Línea 024: llama al 024, a cualquier hora."),
        ("Europe/London", "en-GB", "Samaritans: call 116 123, at any hour."),
        ("Australia/Sydney", "en-AU", "Lifeline: call 13 11 14 or text 0477 13 11 14, at any hour."),
        ("Europe/Berlin", "en-US", "TelefonSeelsorge: call 0800 111 0 111, at any hour. They speak German."),
        ("America/Toronto", "es-MX", "Atienden en inglés o francés."),
        ("Asia/Tokyo", "en-US", "findahelpline.com lists lines of each country."),
        ("UTC", "es-419", "findahelpline.com reúne líneas de cada país."),
    ],
)
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_line_is_that_of_the_country_and_the_language(core: Core, zone: str, language: str, line: str) -> None:
    ana = Talk(core, Actor("test", "ana"), Profile("Ana", language, zone))

    said = ana.say(f"/lead note 1 {SAID}")

    assert line in said
    assert len(said.split()) <= ONE_LINE


def test_the_country_that_a_person_named_counts(seeker: Talk) -> None:
    seeker.say("/followup country Spain")

    assert "024" in seeker.say(f"/lead note Acme {SAID}")


def test_in_spanish_all_of_it_is_spanish(core: Core) -> None:
    ana = Talk(core, Actor("test", "ana"), replace(NEW_YORK, language="es-MX"))

    said = ana.say("/lead add me quiero morir")

    assert "Soy un bot" in said
    assert ana.labels() == ["Reanudar recordatorios"]
    assert len(said.split()) <= ONE_LINE


async def test_what_may_be_a_bad_day_is_asked_and_changes_nothing(
    seeker: Talk, pusher: Pusher, clock: HandClock
) -> None:
    said = seeker.say("/lead note Acme this job search is killing me")

    assert said.startswith("If this is more than a bad day")
    assert US in said
    assert len(said.split()) <= ONE_LINE
    assert seeker.labels() == ["It's a bad day", "A week without nudges"]
    assert "killing" not in seeker.say("/lead show Acme")
    clock.turn_to(nine("2026-11-09"))
    assert await pusher.tick() == 1


async def test_a_bad_day_may_end_there_or_bring_a_week_of_rest(seeker: Talk, pusher: Pusher, clock: HandClock) -> None:
    seeker.say("/lead note Acme I can't do this anymore")
    asked = seeker.answer

    assert seeker.press("It's a bad day").startswith("Enough for today.")
    seeker.answer = asked
    assert "pause until" in seeker.press("A week without nudges")
    clock.turn_to(nine("2026-11-09"))
    assert await pusher.tick() == 0


@pytest.mark.parametrize(
    "line",
    [
        "/lead add Suicide Prevention Center - Hotline operator",
        "/lead add Killer Burgers - Cook",
        "/lead add Acme - Suicide prevention hotline operator",
        "/lead add Dead Sea Cosmetics - Die casting operator note:dead-end job, but close to home",
        "/lead add Centro de Prevención del Suicidio - Psicóloga",
    ],
)
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_names_that_only_sound_so_are_saved(alice: Talk, line: str) -> None:
    assert "Saved as lead 1" in alice.say(line)


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_it_is_answered_even_when_nothing_can_be_kept(seeker: Talk, database: Database) -> None:
    engine = create_engine(database.owner_url)
    with engine.begin() as other:
        other.execute(text("ALTER TABLE person RENAME TO person_elsewhere"))

    said = seeker.say(f"/lead note Acme {SAID}")

    assert BOT in said
    assert US in said
    assert "nudges" not in said
    assert "I could not save that" in seeker.say("/lead note Acme this is killing me")
    with engine.begin() as other:
        other.execute(text("ALTER TABLE person_elsewhere RENAME TO person"))
    engine.dispose()


def test_a_pressed_button_never_says_it_by_chance(seeker: Talk) -> None:
    calls = [button.call for button in seeker.answer.card.buttons()] if isinstance(seeker.answer, Reply) else []

    assert calls
    assert all(recognised(value) is Level.NOTHING for call in calls for value in call.args.values())
