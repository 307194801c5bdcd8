"""People who write to the bot on Discord in plain words."""

from __future__ import annotations

import asyncio

from tests.faces_discord import DiscordFace
from tests.fakes.discord.person import GUILD, DiscordPerson


async def test_what_is_written_in_the_dm_is_said_back_and_saved_with_a_button(alice: DiscordPerson) -> None:
    await alice.write("Applied at Acme yesterday")
    echo = await alice.nudge()
    assert "You applied at Acme yesterday, Monday, November 2. Shall I save it?" in echo.text

    saved = await alice.press("Save it")

    assert "Saved as lead 1. Acme" in saved.text


async def test_spanish_is_understood_from_anybody(alice: DiscordPerson) -> None:
    await alice.write("¡Apliqué en Acme ayer!")

    assert "You applied at Acme yesterday" in (await alice.nudge()).text


async def test_bots_and_servers_are_not_talked_to(face: DiscordFace, alice: DiscordPerson) -> None:
    await alice.write("hello", bot=True)
    await alice.write("hello", guild=GUILD)
    await alice.write("   ")
    await asyncio.sleep(0.2)

    assert face.server.posts == []
