"""The first minutes: what this is and who can see it, a sample that proves that nudges arrive, three questions."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from adapters.storage.store import SqlStore
from bot.chat import Actor, Profile
from bot.core import Core
from bot.delivery import DeliveryFailed, Failure
from scheduler.pusher import Pusher
from tests.conversations.test_nudges import nine
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.talk import NEW_YORK, Talk, words

REFUSED = DeliveryFailed("50007 cannot send messages to this user", Failure.UNREACHABLE)
SLOW = DeliveryFailed("no answer", Failure.RETRY)
SKIP = "Skip the question"


@pytest.fixture
def begun(alice: Talk) -> Talk:
    """Alice, who has read the first card."""
    alice.say("/lead list")
    return alice


@pytest.fixture
def ana(core: Core) -> Talk:
    """Ana, whose platform tells no zone, and who has read the first card."""
    talk = Talk(core, Actor("test", "ana"), Profile(name="Ana", language="en-US"))
    talk.say("/lead list")
    return talk


def test_the_first_card_says_what_this_is_who_can_see_it_and_has_one_main_button(alice: Talk) -> None:
    said = alice.say("/followup list")

    assert "I keep your job leads, tell you when to follow up and hand you the words." in said
    assert said.count("Only you can see") == 1
    assert "export" not in said
    assert alice.labels() == ["Add a first lead", "Show me a nudge", "Español", "Turn names in nudges off"]


def test_where_somebody_owns_the_workspace_that_is_said_and_names_are_off(alice: Talk) -> None:
    alice.profile = replace(NEW_YORK, watched=True)

    said = alice.say("/followup list")

    assert "Whoever owns this workspace may be able to export our chat; I cannot prevent that." in said
    assert "Turn names in nudges on" in alice.labels()


def test_one_button_changes_the_language_of_everything_after_it(alice: Talk) -> None:
    alice.say("/followup list")

    assert "español" in alice.press("Español")

    alice.say("/followup list")
    assert "English" in alice.labels()
    assert "Ver un recordatorio" in alice.labels()


def test_the_card_keeps_saying_it_until_there_was_a_lead(begun: Talk) -> None:
    assert "Only you can see" in begun.say("/lead list")

    begun.say("/lead add Acme")
    begun.press("Undo")

    said = begun.say("/lead list")
    assert "You have no leads yet" in said
    assert "Only you can see" not in said


def test_a_lead_in_the_first_line_is_saved_and_the_greeting_stands_above_it(alice: Talk) -> None:
    said = alice.say("/lead add Acme")

    assert said.startswith("Hello!")
    assert "Saved as lead 1. Acme" in said
    assert "Show me a nudge" in alice.labels()
    assert SKIP not in alice.labels()


async def test_a_sample_arrives_as_nudges_do_and_has_no_lead_in_it(
    begun: Talk, pusher: Pusher, mailbox: Mailbox
) -> None:
    begun.say("/lead add Acme phone:+1 425 555 0100")

    assert "A sample nudge is on its way" in begun.say("/followup sample")
    assert await pusher.tick() == 1

    said = words(mailbox.sent[0][1])
    assert said.startswith("A sample.")
    assert "Nothing in it is about a lead of yours" in said
    assert "Acme" not in said
    assert mailbox.sent[0][1].summary == "A sample of a nudge."


async def test_it_comes_at_night_too_and_leaves_the_days_card_alone(
    begun: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    begun.say("/lead add Acme")
    clock.turn_to(nine("2026-11-08").replace(hour=3))
    begun.say("/followup sample")
    assert await pusher.tick() == 1

    clock.turn_to(nine("2026-11-09"))
    assert await pusher.tick() == 1
    assert "Acme" in words(mailbox.sent[1][1])


async def test_pressed_twice_it_comes_once(begun: Talk, pusher: Pusher, clock: HandClock) -> None:
    begun.say("/followup sample")
    assert "One was on its way a moment ago" in begun.say("/followup sample")
    assert await pusher.tick() == 1

    clock.turn(seconds=60)
    assert "on its way" in begun.say("/followup sample")
    assert await pusher.tick() == 1


async def test_once_one_arrived_nobody_is_asked_to_try(begun: Talk, pusher: Pusher) -> None:
    begun.say("/followup sample")
    await pusher.tick()

    begun.say("/lead list")

    assert "Show me a nudge" not in begun.labels()


async def test_where_none_arrives_the_next_answer_says_how_to_let_it_and_promises_nothing(
    begun: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    begun.say("/followup sample")
    mailbox.failures.append(REFUSED)
    await pusher.tick()

    said = begun.say("/lead add Acme")

    assert "I could not send you a message today, Tuesday, November 3." in said
    assert "see whether direct messages from me are allowed" in said
    assert "I will write on" not in said
    assert "please look at /followup list on Monday, November 9" in said
    assert "I could not send you a message" not in begun.say("/lead list")

    clock.turn(seconds=60)
    begun.say("/followup sample")
    await pusher.tick()
    assert "I will write on" in begun.say("/lead show 1")


@pytest.mark.parametrize(
    ("platform", "sentence"),
    [("discord", "that we share a server, that your privacy settings"), ("slack", "open its Messages tab")],
)
async def test_how_to_let_messages_in_is_said_for_each_platform(
    core: Core, store: SqlStore, clock: HandClock, mailbox: Mailbox, platform: str, sentence: str
) -> None:
    ana = Talk(core, Actor(platform, "T1/ana"))
    ana.say("/followup sample")
    mailbox.failures.append(REFUSED)
    with ThreadPoolExecutor(1) as pool:
        await Pusher(store, clock, {platform: mailbox}, pool).tick()

    assert sentence in ana.say("/lead list")
    assert ana.labels().count("Show me a nudge") == 1


async def test_a_platform_that_is_only_slow_shuts_no_door(begun: Talk, pusher: Pusher, mailbox: Mailbox) -> None:
    begun.say("/followup sample")
    mailbox.failures.append(SLOW)
    await pusher.tick()

    assert "I will write on" in begun.say("/lead add Acme")


def test_after_the_first_lead_what_is_not_known_is_asked_one_by_one(ana: Talk) -> None:
    saved = ana.say("/lead add Acme")
    assert "Acme: did you send your résumé already? I noted today." in saved

    noted = ana.press("Not yet")
    assert "Not sent yet, noted" in noted
    assert "When shall I write to you?" in noted
    assert ana.labels()[-5:] == ["From nine", "From midday", "After work", "My own hours", SKIP]

    set_ = ana.press("From midday")
    assert "from 12:00" in set_
    assert "I am guessing that you are on New York time. Is that right?" in set_
    assert set_.count("I am guessing") == 1

    assert "Your time zone is New York" in ana.press("Yes, it is")
    assert SKIP not in ana.labels()


def test_each_question_can_be_skipped_and_is_asked_once(ana: Talk) -> None:
    ana.say("/lead add Acme")

    assert "When shall I write to you?" in ana.press(SKIP)
    assert "Is that right?" in ana.press(SKIP)
    assert "Skipped. /followup settings has it" in ana.press(SKIP)

    assert SKIP not in ana.labels()
    ana.say("/lead add Globex")
    assert SKIP not in ana.labels()


def test_what_is_known_is_not_asked(begun: Talk) -> None:
    begun.say("/followup hours 10-18")

    begun.say("/lead add Acme sent:yesterday")

    assert SKIP not in begun.labels()


def test_a_question_blocks_nothing_and_stays_out_of_hard_moments(ana: Talk) -> None:
    ana.say("/lead add Acme")

    ana.say("/lead heard Acme rejected")
    assert SKIP not in ana.labels()
    ana.say("/lead list")
    assert SKIP not in ana.labels()


def test_no_question_stands_beside_another_question(ana: Talk) -> None:
    ana.say("/lead add Acme")

    assert "The same one?" in ana.say("/lead add Acme")
    assert SKIP not in ana.labels()


def test_the_answers_work_in_spanish_too(ana: Talk) -> None:
    ana.profile = replace(ana.profile, language="es-MX")
    ana.say("/lead list")
    ana.say("/lead add Acme sent:hoy")

    assert "17:30" in ana.press("Después del trabajo")
