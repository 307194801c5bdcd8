"""What Discord tells of again, and what it is told while the database is slow."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import closing

from sqlalchemy import make_url

from tests.faces_discord import DiscordFace
from tests.fakes.discord.person import COMMAND, SUBMIT, DiscordPerson
from tests.fakes.discord.rules import texts

LOCKED = 4.0
ACKNOWLEDGED_WITHIN = 2.5
MANY_SWEEPS = 0.3
REFUSED = "an interaction was answered twice"
"""What Discord says to the answer of an interaction that it told of twice: the person saw the first one."""


async def told_again(face: DiscordFace) -> None:
    """Tell the bot of the last interaction again, and wait until it answered that, too: Discord refuses it."""
    shown = face.server.world.changes
    await face.server.again()
    for _ in range(20):
        await asyncio.sleep(MANY_SWEEPS)
        if face.server.violations:
            break
    assert face.server.violations == [REFUSED]
    face.server.violations.clear()
    assert face.server.world.changes == shown


async def acme(alice: DiscordPerson) -> int:
    """Return how many leads called Acme there are."""
    return (await alice.say("/lead list")).text.count("Acme")


async def test_a_command_told_twice_is_done_once(face: DiscordFace, alice: DiscordPerson) -> None:
    assert "Saved as lead 1" in (await alice.say("/lead add company:Acme")).text
    await told_again(face)

    assert await acme(alice) == 1


async def test_a_press_told_twice_is_done_once(face: DiscordFace, alice: DiscordPerson) -> None:
    await alice.say("/lead add company:Acme")
    await alice.say("/lead add company:Globex")
    assert "no longer on your list" in (await alice.press("Undo")).text
    await told_again(face)

    assert await acme(alice) == 1


async def test_a_modal_submitted_again_by_hand_is_answered_the_same_and_saved_once(
    face: DiscordFace, alice: DiscordPerson
) -> None:
    await alice.say("/lead add")
    data = face.server.world.modals[alice.account.id][0]
    first = await alice.fill({"Company": "Acme"})
    filled = [
        {"type": 18, "id": 1, "component": {"type": 4, "id": 2, "custom_id": "company", "value": text}}
        for text in ("Acme", "Other")
    ]
    again = [await alice.submit_raw({"custom_id": data["custom_id"], "components": [each]}) for each in filled]

    assert "Saved as lead 1" in first.text
    assert [each.text for each in again] == [first.text] * 2
    assert await acme(alice) == 1


async def test_a_message_replayed_after_a_resume_is_answered_once(face: DiscordFace, alice: DiscordPerson) -> None:
    await alice.write("Applied at Acme yesterday")
    first = await alice.nudge()
    await face.server.connections[0].drop()
    assert await face.server.world.until(lambda: face.server.resumes == 1, 10)
    await face.server.again()
    assert await face.server.world.until(lambda: len(face.server.posts) == 2, 5)
    await asyncio.sleep(MANY_SWEEPS)

    assert [each.text for each in alice.screen()] == [first.text]


async def test_a_message_replayed_after_a_restart_is_answered_the_same(face: DiscordFace, alice: DiscordPerson) -> None:
    await alice.write("Applied at Acme yesterday")
    await alice.nudge()
    await face.restart()
    await face.server.again()
    assert await face.server.world.until(lambda: len(face.server.posts) == 2, 5)

    first, second = face.server.posts
    assert first["nonce"] == second["nonce"]
    assert list(texts(first["components"])) == list(texts(second["components"]))


async def test_a_slow_database_is_waited_for_and_nothing_is_called_saved_before_it_is(
    face: DiscordFace, alice: DiscordPerson
) -> None:
    await alice.say("/lead list")
    shown, begun = len(face.server.world.messages), time.monotonic()
    with closing(sqlite3.connect(str(make_url(face.database.url).database), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        asked, payload = alice.payload(COMMAND, alice.command("/lead add company:Acme"))
        await face.server.send("INTERACTION_CREATE", payload)
        assert await face.server.world.until(lambda: asked.answered, ACKNOWLEDGED_WITHIN)
        await asyncio.sleep(max(0.0, begun + LOCKED - time.monotonic()))
        assert len(face.server.world.messages) == shown
        other.execute("ROLLBACK")
    assert await face.server.world.until(lambda: asked.settled, 5)

    assert "Saved as lead 1. Acme" in alice.screen()[0].text
    assert await acme(alice) == 1


async def test_a_modal_is_acknowledged_while_the_database_is_slow(face: DiscordFace, alice: DiscordPerson) -> None:
    await alice.say("/lead add")
    custom_id = face.server.world.modals[alice.account.id][0]["custom_id"]
    company = {"type": 18, "id": 1, "component": {"type": 4, "id": 2, "custom_id": "company", "value": "Acme"}}
    with closing(sqlite3.connect(str(make_url(face.database.url).database), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        asked, payload = alice.payload(SUBMIT, {"custom_id": custom_id, "components": [company]})
        await face.server.send("INTERACTION_CREATE", payload)
        assert await face.server.world.until(lambda: asked.answered, ACKNOWLEDGED_WITHIN)
        other.execute("ROLLBACK")
    assert await face.server.world.until(lambda: asked.settled, 5)

    assert "Saved as lead 1. Acme" in alice.screen()[0].text


async def test_while_the_database_is_slow_nothing_can_be_picked_and_discord_is_not_kept_waiting(
    face: DiscordFace, alice: DiscordPerson
) -> None:
    await alice.say("/lead add company:Acme")
    begun = time.monotonic()
    with closing(sqlite3.connect(str(make_url(face.database.url).database), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        assert await alice.suggest("/lead show", "lead", "A") == ()
        assert time.monotonic() - begun < ACKNOWLEDGED_WITHIN
