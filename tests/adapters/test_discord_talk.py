"""People talking to the bot in Discord's client."""

from __future__ import annotations

import asyncio
import time

import pytest

from adapters.discord import answer
from bot.chat import Call
from tests.faces_discord import DiscordFace
from tests.fakes.discord.person import DiscordPerson
from tests.fakes.discord.server import Fault

HOSTILE = [
    "<!channel> <@123> @everyone @here <@&5>",
    "**bold** _it_ ~~no~~ `code` ||spoiler|| __u__",
    "[free](http://evil.example) <http://x.example>",
    "# Head\\ing > quote - dash",
    "<#123> </lead add:5> <t:1:R> <:smile:5>",
    "a\x00b \u202eevil",
    "שלום עולם",
    "🦄👩‍👩‍👧‍👦 “curly”",
    "https://acme.example/jobs?id=1&x=_2_",
]


@pytest.fixture
def bob(face: DiscordFace) -> DiscordPerson:
    """Bob, in his."""
    return face.server.person("Bob")


async def slow(face: DiscordFace, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the database be busy for a while, and the adapter be in a hurry."""
    monkeypatch.setattr(answer, "PATIENCE", 0.1)

    def busy() -> None:
        with face.store.begin():
            time.sleep(0.5)

    asyncio.get_running_loop().run_in_executor(None, busy)
    await asyncio.sleep(0.1)


async def test_the_commands_are_told_to_discord_only_when_they_changed(face: DiscordFace) -> None:
    assert face.server.syncs == 1
    await face.restart()
    assert face.server.syncs == 1
    assert {each["name"] for each in face.server.commands} == {"lead", "followup", "Save as lead"}


async def test_leads_and_zones_are_found_while_typing_and_only_ones_own(
    alice: DiscordPerson, bob: DiscordPerson
) -> None:
    await alice.say("/lead add company:Acme role:Analyst")
    await alice.say("/lead add company:Globex")

    assert await alice.suggest("/lead show", "lead", "") == ("1. Acme - Analyst", "2. Globex")
    assert await alice.suggest("/lead show", "lead", "glo") == ("2. Globex",)
    assert await bob.suggest("/lead show", "lead", "") == ()
    assert (await alice.suggest("/followup zone", "zone", "berl"))[0] == "Berlin (Europe/Berlin)"


async def test_a_zone_is_guessed_said_to_be_and_set(face: DiscordFace) -> None:
    dieter = face.server.person("Dieter", locale="de", zone="Europe/Berlin")
    saved = await dieter.say("/lead add company:Acme")

    assert "I am guessing that you are on Berlin time" in saved.text
    form = await dieter.press("Set my time zone")
    assert form.fields == ("Zone",)
    assert "it is Tuesday, November 3, 2026 at 16:00" in (await dieter.fill({"Zone": "vienna"})).text
    assert "guessing" not in (await dieter.say("/lead list")).text


@pytest.mark.parametrize("company", HOSTILE)
async def test_any_text_pings_nobody_and_reads_as_it_is(alice: DiscordPerson, company: str) -> None:
    shown = company.replace("\x00", "").replace("\u202e", "")

    assert shown in (await alice.say(f"/lead add company:{company}")).text
    assert shown in (await alice.say("/lead list")).text
    assert shown in (await alice.say("/lead show lead:1")).text


async def test_in_a_server_only_the_asker_sees_the_answer(alice: DiscordPerson, bob: DiscordPerson) -> None:
    alice.place = bob.place = "1000000000000000003"

    assert (await alice.say("/lead add company:Acme")).private
    assert bob.screen() == ()
    assert "no leads yet" in (await bob.say("/lead list")).text


async def test_in_the_own_chat_an_answer_stays(face: DiscordFace, alice: DiscordPerson) -> None:
    assert (await alice.say("/lead list")).private
    assert face.server.world.messages[-1].only_for == ""


async def test_what_a_person_brought_along_themselves_answers_anywhere(alice: DiscordPerson) -> None:
    alice.account.user_install = True
    alice.place = "1000000000000000004"

    assert "Saved as lead 1" in (await alice.say("/lead add company:Acme")).text


async def test_two_open_forms_are_two_peoples(alice: DiscordPerson, bob: DiscordPerson) -> None:
    alice.place = bob.place = "1000000000000000003"
    await alice.say("/lead add role:Analyst")
    await bob.say("/lead add role:Driver")

    assert "Globex - Driver" in (await bob.fill({"Company": "Globex"})).text
    assert "Acme - Analyst" in (await alice.fill({"Company": "Acme"})).text


async def test_a_form_opened_twice_is_sent_once(alice: DiscordPerson) -> None:
    await alice.say("/lead add role:Analyst sent:blursday company:Acme")
    await alice.fill({})
    await alice.press("Fix it")
    await alice.press("Fix it")

    assert "Saved as lead 1" in (await alice.fill({"Sent": "yesterday"})).text
    assert "sent already" in (await alice.press("Fix it")).text


async def test_hostile_ids_get_an_answer_and_nothing_else(alice: DiscordPerson, bob: DiscordPerson) -> None:
    await alice.say("/lead add company:Acme")
    lead = (await alice.suggest("/lead show", "lead", ""))[0]
    assert lead == "1. Acme"
    await bob.say("/lead list")
    for forged in ("lead/show?lead=1", "lead/undo?change=abc", "no/such?x=1", "followup/done?lead=1&outcome=spoke"):
        seen = await bob.press_raw(forged)
        assert "Acme" not in seen.text
    stolen = {"custom_id": f"{Call('lead add', {'draft': 'abcabcabcabc'})}#zzz", "components": []}
    assert "/lead add opens a new one" in (await bob.submit_raw(stolen)).text


async def test_a_button_works_a_week_and_a_restart_later(face: DiscordFace, alice: DiscordPerson) -> None:
    await alice.say("/lead add company:Acme")
    await face.restart()
    face.clock.turn(days=7)

    form = await alice.press("Change day")

    assert form.fields == ("Day",)
    assert "on Friday, November 13" in (await alice.fill({"Day": "friday"})).text


async def test_a_lead_is_picked_from_a_select_in_a_form(alice: DiscordPerson) -> None:
    await alice.say("/lead add company:Acme")
    await alice.say("/lead add company:Globex")
    form = await alice.say("/followup done")

    assert form.fields == ("Lead", "Outcome")
    done = await alice.fill({"Lead": "2. Globex", "Outcome": "Spoke"})
    assert "Noted: spoke, Globex" in done.text


async def test_what_takes_long_is_deferred_first_and_answered_later(
    face: DiscordFace, alice: DiscordPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    await slow(face, monkeypatch)
    saved = await alice.say("/lead add company:Acme")
    assert "Saved as lead 1" in saved.text

    await slow(face, monkeypatch)
    undone = await alice.press("Undo")
    assert "no longer on your list" in undone.text
    assert "Saved" not in "".join(seen.text for seen in alice.screen())


async def test_what_takes_long_in_a_server_is_answered_privately(
    face: DiscordFace, alice: DiscordPerson, bob: DiscordPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice.place = bob.place = "1000000000000000003"
    await slow(face, monkeypatch)

    assert (await alice.say("/lead add company:Acme")).private
    assert bob.screen() == ()
    await alice.say("/lead list")
    await slow(face, monkeypatch)
    assert (await alice.choose("Open a lead", "1. Acme")).private
    assert bob.screen() == ()


async def test_a_form_that_comes_too_late_is_a_button(
    face: DiscordFace, alice: DiscordPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    await slow(face, monkeypatch)
    late = await alice.say("/lead add role:Analyst")

    assert late.buttons == ("Open the form",)
    form = await alice.press("Open the form")
    assert form.given == {"Role": "Analyst"}


async def test_long_texts_fit(alice: DiscordPerson) -> None:
    for number in range(12):
        company = f"{number} " + "*[x]*" * 15
        await alice.say(f"/lead add company:{company} role:{'_r_ ' * 19} note:{'<n> ' * 120}")

    assert "12 in all" in (await alice.say("/lead list")).text
    await alice.say("/followup list")
    await alice.say("/lead show lead:3")
    assert "/lead add" in (await alice.say("/lead help")).text
    assert "/followup done" in (await alice.say("/followup help")).text


async def test_a_closed_chat_is_told_at_the_next_command(face: DiscordFace, alice: DiscordPerson) -> None:
    alice.account.closed = True
    await alice.say("/lead add company:Acme")
    face.clock.turn(days=6)
    assert await face.server.world.until(lambda: face.server.posts, 5)
    await asyncio.sleep(0.3)
    alice.place = "1000000000000000003"

    assert "I could not send you a message today" in (await alice.say("/followup list")).text
    assert len(face.server.posts) == 1


async def test_a_passing_failure_is_posted_again_with_the_same_nonce(face: DiscordFace, alice: DiscordPerson) -> None:
    await alice.say("/lead add company:Acme")
    face.server.fail_next("post", Fault(403, 40003))
    face.clock.turn(days=6)
    await asyncio.sleep(0.5)
    assert not face.server.posts
    face.clock.turn(seconds=61)

    assert "Acme" in (await alice.nudge()).text
    assert len(face.server.posts[0]["nonce"]) == 22


async def test_the_gateway_may_ask_to_connect_anew(face: DiscordFace, alice: DiscordPerson) -> None:
    before = face.server.connections[0]
    await before.send(7, None)
    assert await face.server.world.until(
        lambda: any(each.ready for each in face.server.connections if each != before), 9
    )

    assert "Saved as lead 1" in (await alice.say("/lead add company:Acme")).text
