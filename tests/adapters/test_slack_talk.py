"""People talking to the bot in Slack's client, over Socket Mode and over HTTP."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.slack import listeners, profiles
from bot.card import Button, Buttons, Card, Text
from bot.chat import Actor, Call
from tests.adapters.slack_bot import Bot, running
from tests.fakes.slack.server import Fault

HOSTILE = "<!channel> <@UBEN> @everyone *bold* _it_ ~no~ `code` <http://evil.example|click> & :smile: [a](http://b)"


@pytest.fixture(params=["socket", "http"])
async def bot(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Bot]:
    """Run the bot, once over each transport."""
    async with running(tmp_path, http=request.param == "http") as bot:
        yield bot


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let everything count as slow much earlier, so that tests need not wait."""
    monkeypatch.setattr(listeners, "ANSWER_WITHIN", 0.05)
    monkeypatch.setattr(listeners, "SUGGEST_WITHIN", 0.05)
    monkeypatch.setattr(profiles, "PATIENCE", 0.05)


def slow(bot: Bot) -> None:
    """Make the core take longer than that from now on."""
    bot.clock.meanwhile = lambda: time.sleep(0.2)


async def test_a_card_is_pressed_and_chosen_from(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    saved = await ana.say("/lead add Acme - Analyst email:me@acme.com sent:yesterday note:Tom & Jerry <3")
    assert "Saved as lead 1. Acme - Analyst" in saved.text
    listed = await ana.say("/lead list")
    assert listed.menus == {"Open a lead": ("1. Acme - Analyst",)}
    shown = await ana.choose("Open a lead", "1. Acme - Analyst")
    assert "me@acme.com" in shown.text
    assert "Tom & Jerry <3" in shown.text
    undone = await ana.press("Undo")
    assert "no longer on your list" in undone.text
    assert bot.profile("UANA") == ("Ana", "America/New_York")


async def test_in_a_channel_only_the_asker_sees_the_answer(bot: Bot) -> None:
    place = bot.slack.channel("C1")
    ana, ben = bot.slack.person("Ana"), bot.slack.person("Ben")
    ana.place = ben.place = place
    assert (await ana.say("/lead add Acme")).private
    assert ben.screen() == ()
    await ben.say("/lead list")
    assert "Acme" not in "".join(seen.text for seen in ben.screen())


async def test_in_the_own_dm_an_answer_stays(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.say("/lead list")
    assert bot.slack.world.messages[-1].only_for == "UANA"
    await ana.open_home()
    assert (await ana.say("/lead list")).private
    assert bot.slack.world.messages[-1].only_for == ""
    ana.place = bot.slack.channel("C1")
    await ana.say("/lead list")
    assert bot.slack.world.messages[-1].only_for == "UANA"


async def test_problems_come_on_the_fields_and_nothing_typed_is_lost(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    form = await ana.say("/lead add sent:blursday phone:nonsense")
    assert {"Company", "Sent", "Phone"} <= set(form.fields)
    assert {"Sent", "Phone"} <= set(form.problems)
    assert form.given["Sent"] == "blursday"
    wrong = await ana.fill({"Company": "Acme", "Sent": "someday"})
    assert set(wrong.problems) == {"Sent", "Phone"}
    wrong = await ana.fill({"Phone": "+1 425 555 0100"})
    assert set(wrong.problems) == {"Sent"}
    saved = await ana.fill({"Sent": "today"})
    assert "Saved as lead 1. Acme" in saved.text
    assert ana.form() is None


async def test_an_overlong_value_is_cut_to_the_field(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    form = await ana.say(f"/lead add {'😀' * 10_000}")
    assert "At most 100 characters" in form.problems["Company"]
    assert "Saved as lead 1. Acme" in (await ana.fill({"Company": "Acme"})).text


async def test_a_form_behind_a_button_answers_where_the_button_was(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.say("/lead add Acme")
    assert (await ana.press("Change day")).fields == ("Day",)
    before = len(ana.screen())
    planned = await ana.fill({"Day": "2026-11-20"})
    assert "November 20" in planned.text
    assert len(ana.screen()) == before


async def test_leads_and_zones_are_picked_while_typing(bot: Bot) -> None:
    ana, ben = bot.slack.person("Ana"), bot.slack.person("Ben")
    await ana.say("/lead add Acme - Analyst")
    assert (await ana.say("/lead show")).fields == ("Lead", "Page")
    assert await ana.options("Lead", "") == ("1. Acme - Analyst",)
    assert await ana.options("Lead", "nothing like it") == ()
    assert "Acme" in (await ana.fill({"Lead": "Acme"})).text
    await ben.say("/lead add Globex")
    await ben.say("/lead show")
    assert await ben.options("Lead", "") == ("1. Globex",)
    await ana.say("/followup zone")
    assert "Berlin (Europe/Berlin)" in await ana.options("Zone", "berl")
    assert "Berlin" in (await ana.fill({"Zone": "Berlin"})).text


async def test_two_open_forms_are_two_peoples(bot: Bot) -> None:
    ana, ben = bot.slack.person("Ana"), bot.slack.person("Ben")
    await ana.say("/lead add role:Analyst")
    await ben.say("/lead add role:Baker")
    assert "Acme - Analyst" in (await ana.fill({"Company": "Acme"})).text
    assert "Bakery - Baker" in (await ben.fill({"Company": "Bakery"})).text
    assert "Bakery" not in (await ana.say("/lead list")).text


async def test_hostile_ids_get_an_answer_and_nothing_else(bot: Bot) -> None:
    ana, ben = bot.slack.person("Ana"), bot.slack.person("Ben")
    await ana.say("/lead add Acme")
    secret = next(message for message in bot.slack.world.messages if message.only_for == "UANA")
    ids = [str(part["action_id"]) for block in secret.blocks for part in _elements(block)]
    for foreign in (*ids, "nonsense", "lead/show?lead=1", "?", "é" * 255, "lead/edit?lead=%00&company=x"):
        seen = await ben.press_raw(foreign)
        assert "Acme" not in seen.text
    assert "Acme" in (await ana.say("/lead list")).text
    await ana.say("/lead add role:Secret")
    metadata = next(iter(bot.slack.world.views.values())).view["private_metadata"]
    for kept in (metadata, "", "[]", "nonsense", '{"call":7}'):
        values: dict[str, object] = {"company": {"company": {"type": "plain_text_input", "value": "Mine"}}}
        await ben.submit_raw({"type": "modal", "private_metadata": kept, "blocks": []}, values)
    assert "Secret" not in (await ben.say("/lead list")).text
    assert "Secret" in (await ana.fill({"Company": "Initech"})).text


def _elements(block: dict[str, object]) -> list[dict[str, object]]:
    found = block.get("elements")
    return found if isinstance(found, list) and block["type"] == "actions" else []


async def test_what_people_type_pings_nobody_and_reads_as_typed(bot: Bot) -> None:
    bot.slack.person("Ben")
    ana = bot.slack.person("Ana")
    saved = await ana.say(f"/lead add {HOSTILE}")
    # 89 characters are more than a company may have: the form holds them and says so.
    assert "At most 100" in saved.problems["Company"]
    short = HOSTILE[:60].strip()
    assert f"1. {short}" in (await ana.fill({"Company": short})).text
    assert short in (await ana.say("/lead show 1")).text


async def test_words_that_are_no_command_are_answered(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    assert "Here is what I can do" in (await ana.say("/lead")).text
    assert "I do not know" in (await ana.say("/lead ad Acme")).text
    assert "Saved as lead 1. Acme" in (await ana.say("/lead add company:“Acme” role:\0\u202e")).text
    assert "You have no such lead" in (await ana.say("/lead show “Globex”")).problems["Lead"]


@pytest.mark.usefixtures("hurried")
async def test_what_takes_long_is_acknowledged_first_and_answered_later(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    slow(bot)
    assert "Saved as lead 1. Acme" in (await ana.say("/lead add Acme")).text
    assert "no longer on your list" in (await ana.press("Undo")).text
    assert (await ana.say("/lead add")).fields[0] == "Company"
    assert await ana.options("Company", "x") == ()
    late = await ana.fill({"Company": "Initech", "Sent": "blursday"})
    assert "What you gave is kept" in late.text
    assert (await ana.press("Open the form")).given["Sent"] == "blursday"
    assert "Saved as lead 2. Initech" in (await ana.fill({"Sent": "today"})).text


@pytest.mark.usefixtures("hurried")
async def test_a_form_that_comes_too_late_is_a_button(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    slow(bot)
    bot.slack.trigger_for = 0.1
    late = await ana.say("/lead add role:Analyst")
    assert late.buttons == ("Open the form",)
    bot.slack.trigger_for = 3
    assert (await ana.press("Open the form")).given == {"Role": "Analyst"}


@pytest.mark.usefixtures("hurried")
async def test_an_answer_whose_response_url_is_over_comes_in_the_dm(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    ana.place = bot.slack.channel("C1")

    def meanwhile() -> None:
        time.sleep(0.2)
        bot.slack.expire_response_urls()

    bot.clock.meanwhile = meanwhile
    assert "Saved as lead 1. Acme" in (await ana.say("/lead add Acme")).text
    assert bot.slack.world.messages[-1].channel == ana.account.dm


async def test_a_form_left_open_for_an_hour_still_answers(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.say("/lead add")
    bot.slack.expire_response_urls()
    assert "Saved as lead 1. Acme" in (await ana.fill({"Company": "Acme"})).text
    await ana.say("/lead add")
    bot.slack.fail_next("response_url", Fault(status=500))
    assert "Saved as lead 2. Initech" in (await ana.fill({"Company": "Initech"})).text


@pytest.mark.usefixtures("hurried")
async def test_a_profile_that_does_not_come_holds_nobody_up(bot: Bot) -> None:
    ana, ben, eve = bot.slack.person("Ana"), bot.slack.person("Ben"), bot.slack.person("Eve")
    bot.slack.fail_next("users.info", Fault(status=500, seconds=0.2))
    assert "Saved" in (await ana.say("/lead add Acme")).text
    assert bot.profile("UANA")[0] == ""
    bot.slack.fail_next("users.info", Fault(error="user_not_found"))
    assert "Saved" in (await ben.say("/lead add Acme")).text
    asked = len(bot.slack.calls)
    for _ in range(2):
        await eve.say("/lead list")
    assert [name for name, _ in bot.slack.calls[asked:]].count("users.info") == 1
    assert bot.profile("UEVE") == ("Eve", "America/New_York")


@pytest.mark.usefixtures("hurried")
async def test_nobody_is_asked_for_while_slack_puts_that_off(bot: Bot) -> None:
    ana, ben = bot.slack.person("Ana"), bot.slack.person("Ben")
    bot.slack.fail_next("users.info", Fault("ratelimited", retry_after=600))
    assert "Saved" in (await ana.say("/lead add Acme")).text

    assert "Saved" in (await ben.say("/lead add Acme")).text

    assert [name for name, _ in bot.slack.calls].count("users.info") == 1
    assert bot.profile("UBEN")[0] == ""


async def test_old_buttons_drafts_and_forms_outlive_a_restart(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.say("/lead add Acme")
    await bot.restart()
    assert "no longer on your list" in (await ana.press("Undo")).text
    await ana.say("/lead add role:Analyst sent:blursday")
    await bot.restart()
    assert "Acme - Analyst" in (await ana.fill({"Company": "Acme", "Sent": "today"})).text


async def test_a_stop_waits_until_what_came_is_answered(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.say("/lead list")
    slow(bot)
    saying = asyncio.create_task(ana.say("/lead add Acme"))
    await asyncio.sleep(0.1)
    await bot.adapter.stop()
    assert "Saved as lead 1. Acme" in (await saying).text


async def test_a_deleted_card_is_answered_in_words(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.say("/lead add Acme")
    pressed = next(message for message in bot.slack.world.messages if message.only_for == "UANA")
    bot.clock.meanwhile = lambda: bot.slack.world.messages.remove(pressed) if pressed in _there(bot) else None
    assert "no longer on your list" in (await ana.press("Undo")).text


def _there(bot: Bot) -> list[object]:
    return list(bot.slack.world.messages)


async def test_an_answer_that_cannot_be_given_stops_nobody_else(bot: Bot) -> None:
    ana, ben = bot.slack.person("Ana"), bot.slack.person("Ben")
    await ana.say("/lead add")
    bot.slack.fail_next("response_url", Fault(status=500))
    bot.slack.fail_next("chat.postMessage", Fault(error="messages_tab_disabled"))
    filling = asyncio.create_task(ana.fill({"Company": "Acme"}))
    assert "no leads yet" in (await ben.say("/lead list")).text
    assert await bot.slack.world.until(lambda: "chat.postMessage" in [name for name, _ in bot.slack.calls], 2)
    filling.cancel()
    assert "Acme" in (await ana.say("/lead list")).text


async def test_a_response_url_that_leads_nowhere_is_passed_over(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.say("/lead add")
    view = next(iter(bot.slack.world.views.values())).view
    kept = str(view["private_metadata"]).replace(bot.slack.response_url(""), "http://127.0.0.1:9/")
    view["private_metadata"] = kept
    assert "Saved as lead 1. Acme" in (await ana.fill({"Company": "Acme"})).text
    assert bot.slack.world.messages[-1].channel == ana.account.dm


@pytest.mark.usefixtures("hurried")
async def test_a_modal_that_is_answered_late_but_well_is_saved(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.say("/lead add")
    slow(bot)
    assert "Saved as lead 1. Acme" in (await ana.fill({"Company": "Acme"})).text


async def test_a_fresh_form_shows_a_problem_on_its_field(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    await ana.say("/lead add")
    wrong = await ana.fill({"Company": "Acme", "Sent": "blursday"})
    assert set(wrong.problems) == {"Sent"}
    assert wrong.given["Company"] == "Acme"
    assert "Saved as lead 1. Acme" in (await ana.fill({"Sent": "yesterday"})).text


async def test_a_nudge_is_pressed_and_its_channel_is_known_from_then_on(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    card = Card((Text.of("Something is due."), Buttons((Button("Show", Call("followup today")),))), "Something is due.")
    await bot.adapter.messenger.post(Actor("slack", "T1/UANA"), card, "d" * 22)
    await bot.restart()
    assert (await ana.nudge()).buttons == ("Show",)
    shown = await ana.press("Show")
    assert "Something is due." not in shown.text
    assert len(ana.screen()) == 1
    await ana.say("/lead list")
    assert bot.slack.world.messages[-1].only_for == ""
