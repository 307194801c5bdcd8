"""What the Discord adapter promises when Discord, the network or the database is in a bad mood."""

from __future__ import annotations

import asyncio
import time

import pytest

from adapters.discord.answer import TOO_LATE
from adapters.discord.messenger import AGAIN_WITHIN, Patience
from bot.card import Card, Text
from bot.chat import Actor
from bot.delivery import DeliveryFailed, Failure
from tests.faces_discord import DiscordFace
from tests.fakes.discord.person import DiscordPerson
from tests.fakes.discord.server import Fault

LONGER_THAN_DISCORD_WAITS = 3.4
MANY_SWEEPS = 0.5


@pytest.fixture
async def alice(face: DiscordFace) -> DiscordPerson:
    """Alice, who has one lead that is due in six days."""
    alice = face.server.person("Alice")
    await alice.say("/lead add company:Acme")
    return alice


async def test_a_limit_is_waited_for_as_long_as_it_takes_and_no_longer(face: DiscordFace, alice: DiscordPerson) -> None:
    face.server.fail_next("post", Fault(429, retry_after=40))
    face.clock.turn(days=6)
    await asyncio.sleep(MANY_SWEEPS)
    face.clock.turn(seconds=39)
    await asyncio.sleep(MANY_SWEEPS)
    assert not face.server.posts

    face.clock.turn(seconds=2)

    assert "Acme" in (await alice.nudge()).text


@pytest.mark.parametrize("fault", [Fault(503), Fault(), Fault(done=True)])
async def test_an_answer_that_was_lost_once_is_asked_for_again_at_once_and_the_message_is_there_once(
    face: DiscordFace, alice: DiscordPerson, fault: Fault
) -> None:
    face.server.fail_next("post", fault)
    face.clock.turn(days=6)

    assert "Acme" in (await alice.nudge()).text
    await asyncio.sleep(2)
    assert len([each for each in face.server.world.messages if each.by_itself]) == 1


@pytest.mark.parametrize("done", [True, False])
async def test_a_discord_that_is_down_for_longer_is_looked_into_before_anything_is_sent_again(
    face: DiscordFace, alice: DiscordPerson, *, done: bool
) -> None:
    face.platform.messenger._patience = Patience(waits=(0.0, 0.0))  # type: ignore[attr-defined]
    face.server.fail_next("post", *(Fault(done=done) for _ in range(3)))
    face.clock.turn(days=6)
    assert await face.server.world.until(lambda: not face.server.failing("post"), 5)
    face.server.world.nonces.clear()  # it took long: Discord has forgotten
    await asyncio.sleep(MANY_SWEEPS)

    for seconds in (16, 50, 100):
        face.clock.turn(seconds=seconds)
        await asyncio.sleep(MANY_SWEEPS)

    assert "Acme" in (await alice.nudge()).text
    await asyncio.sleep(MANY_SWEEPS)
    assert len([each for each in face.server.world.messages if each.by_itself]) == 1


async def test_who_stood_still_after_a_lost_answer_asks_with_no_old_nonce(
    face: DiscordFace, alice: DiscordPerson
) -> None:
    shown = iter((0.0, 0.0, 0.0, AGAIN_WITHIN + 1))
    messenger = face.platform.messenger
    messenger._patience = Patience(waits=(0.0, 0.0), passed=lambda: next(shown))  # type: ignore[attr-defined]
    face.server.fail_next("post", Fault(done=True))

    with pytest.raises(DeliveryFailed) as lost:
        await messenger.post(
            Actor("discord", alice.account.id), Card((Text.of("Call Acme"),), "One follow-up."), "d" * 22
        )

    assert lost.value.failure is Failure.AMBIGUOUS
    assert len([each for each in face.server.world.messages if each.by_itself]) == 1


@pytest.mark.parametrize("code", [50007, 50278])
async def test_who_cannot_be_reached_is_asked_for_once(face: DiscordFace, alice: DiscordPerson, code: int) -> None:
    face.server.fail_next("post", Fault(403, code))
    face.clock.turn(days=6)
    await asyncio.sleep(MANY_SWEEPS)
    face.clock.turn(seconds=3600)
    await asyncio.sleep(MANY_SWEEPS)

    assert not face.server.posts
    assert "I could not send you a message today" in (await alice.say("/followup list")).text


async def test_a_code_that_only_slows_down_is_no_reason_to_give_up(face: DiscordFace, alice: DiscordPerson) -> None:
    face.server.fail_next("post", Fault(400, 20028))
    face.clock.turn(days=6)
    await asyncio.sleep(MANY_SWEEPS)
    face.clock.turn(seconds=31)

    assert "Acme" in (await alice.nudge()).text


async def test_a_private_channel_with_friends_is_not_the_own_chat(face: DiscordFace, alice: DiscordPerson) -> None:
    alice.place = alice.account.group

    assert (await alice.say("/lead list")).private
    assert face.server.world.messages[-1].only_for == alice.account.id


async def test_a_busy_database_outlasts_discords_patience_and_the_answer_still_comes(
    face: DiscordFace, alice: DiscordPerson
) -> None:
    def busy() -> None:
        with face.store.begin():
            time.sleep(LONGER_THAN_DISCORD_WAITS)

    working = asyncio.get_running_loop().run_in_executor(None, busy)
    await asyncio.sleep(0.1)

    assert "Saved as lead 2" in (await alice.say("/lead add company:Globex")).text
    await working


@pytest.mark.parametrize("code", sorted(TOO_LATE))
async def test_an_answer_for_which_it_is_too_late_comes_as_a_message(
    face: DiscordFace, alice: DiscordPerson, code: int
) -> None:
    face.server.fail_next("callback", Fault(404, code))
    asked, payload = alice.payload(2, alice.command("/lead add company:Bolt"))
    await face.server.send("INTERACTION_CREATE", payload)

    assert "Saved as lead 2. Bolt" in (await alice.nudge()).text

    assert "2. Bolt" in (await alice.say("/lead list")).text
    asked.answered = 4  # Discord has forgotten it, so nothing is missing


async def test_what_is_wrong_is_said_at_the_field_itself(alice: DiscordPerson) -> None:
    await alice.say("/lead add company:Globex sent:blursday role:Driver")
    await alice.fill({})

    again = await alice.press("Fix it")

    assert "could not read that as a day" in again.text


async def test_a_cut_connection_is_resumed_and_an_invalid_session_begun_anew(
    face: DiscordFace, alice: DiscordPerson
) -> None:
    assert (face.server.identifies, face.server.resumes) == (1, 0)
    await face.server.connections[0].drop()
    assert await face.server.world.until(lambda: face.server.resumes == 1, 10)

    await face.server.connections[-1].send(9, data=False)
    assert await face.server.world.until(lambda: face.server.identifies == 2, 20)

    assert "Acme" in (await alice.say("/lead list")).text


async def test_lines_of_a_note_are_drawn_as_they_were_typed(alice: DiscordPerson) -> None:
    note = "# large\n> said\n- one\n+ two"
    await alice.say("/lead add")
    await alice.fill({"Company": "Globex", "Note": note})

    assert note in (await alice.say("/lead show lead:2")).text
