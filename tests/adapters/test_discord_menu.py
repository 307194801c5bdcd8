"""Save as lead on a message on Discord: the form opens filled in, and nobody else sees anything of it."""

from __future__ import annotations

import pytest

from adapters.discord import answer
from tests.faces_discord import DiscordFace
from tests.fakes.discord import rules
from tests.fakes.discord.person import GUILD, DiscordPerson

POSTING = "**Acme** is hiring a *Data Analyst*! Apply by November 20: <https://jobs.lever.co/acme/3f2a> @everyone"
CHANNEL = "1000000000000000077"


@pytest.fixture
def alice(face: DiscordFace) -> DiscordPerson:
    """Alice, who reads along in a server."""
    alice = face.server.person("Alice")
    alice.place = CHANNEL
    return alice


async def test_a_message_becomes_a_lead_to_send_that_only_its_saver_sees(
    face: DiscordFace, alice: DiscordPerson
) -> None:
    ben = face.server.person("Ben")
    form = await alice.use_menu(POSTING)
    assert form.fields == ("Company", "Role", "Sent", "Contact", "Note")
    assert {name: text for name, text in form.given.items() if text} == {
        "Company": "Acme",
        "Role": "Data Analyst",
        "Sent": "not yet",
    }

    saved = await alice.fill({})

    assert "Saved as lead 1. Acme - Data Analyst" in saved.text
    assert saved.private
    assert ben.screen() == ()
    shown = (await alice.say("/lead show lead:1")).text
    assert "https://jobs.lever.co/acme/3f2a" in shown
    assert "November 20" in shown


@pytest.mark.parametrize("place", ["dm", "group", "server"])
async def test_it_works_wherever_there_are_messages_and_keeps_the_link_to_one_without_text(
    alice: DiscordPerson, place: str
) -> None:
    alice.place = {"dm": alice.account.dm, "group": alice.account.group, "server": CHANNEL}[place]
    form = await alice.use_menu("", id="77")
    assert form.given == {"Sent": "not yet"}

    await alice.fill({"Company": "Acme"})

    where = f"{GUILD if place == 'server' else '@me'}/{alice.place}"
    assert f"https://discord.com/channels/{where}/77" in (await alice.say("/lead show lead:1")).text


async def test_previews_and_forwarded_messages_are_read_too(alice: DiscordPerson) -> None:
    preview = {"type": "rich", "title": "Cook at Globex", "url": "https://globex.example/jobs/7"}
    form = await alice.use_menu("Look", embeds=[preview])
    assert (form.given["Company"], form.given["Role"]) == ("Globex", "Cook")

    inner = {"content": "Acme busca analista", "embeds": [], "attachments": [], "type": 0, "flags": 0}
    times = {"timestamp": "2026-11-01T15:00:00+00:00", "edited_timestamp": None}
    form = await alice.use_menu("", message_snapshots=[{"message": {**inner, **times}}])
    assert (form.given["Company"], form.given["Role"]) == ("Acme", "analista")


async def test_a_core_that_is_slow_leaves_a_button_that_opens_the_form(
    alice: DiscordPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer, "PATIENCE", 0)
    late = await alice.use_menu(POSTING)
    monkeypatch.undo()

    assert "The form is ready now." in late.text
    assert late.private
    assert (await alice.press("Open the form")).given["Company"] == "Acme"


async def test_it_has_a_name_in_spanish(face: DiscordFace, alice: DiscordPerson) -> None:
    (menu,) = [each for each in face.server.commands if each["type"] == rules.MESSAGE_MENU]
    assert menu["name"] == "Save as lead"
    assert menu["name_localizations"]["es-419"] == menu["name_localizations"]["es-ES"] == "Guardar como oportunidad"

    alice.account.locale = "es-419"
    form = await alice.use_menu("Acme busca analista")
    assert form.text.startswith("Agregar una oportunidad")
    assert "aún no" in form.given.values()
