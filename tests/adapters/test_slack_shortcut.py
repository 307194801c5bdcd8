"""Save as lead on a message in Slack: the form opens filled in, and nobody else sees anything of it."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from adapters.slack import quoted
from adapters.slack.manifest import manifest
from bot.commands import COMMANDS
from tests.adapters.slack_bot import Bot, running

POSTING = "*Acme* is hiring a _Data Analyst_! Apply by November 20: https://jobs.lever.co/acme/3f2a & more"
MESSAGE = "https://fake.slack.com/archives/CJOBS/p1790000009000100"


@pytest.fixture(params=["socket", "http"])
async def bot(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Bot]:
    """Run the bot, once over each transport."""
    async with running(tmp_path, http=request.param == "http") as bot:
        bot.slack.channel("CJOBS")
        yield bot


async def test_a_message_becomes_a_lead_to_send_that_only_its_saver_sees(bot: Bot) -> None:
    ana, ben = bot.slack.person("Ana"), bot.slack.person("Ben")
    ana.place = ben.place = "CJOBS"

    form = await ana.use_shortcut(POSTING)
    assert form.fields == ("Company", "Role", "Sent", "Contact", "Note")
    assert {name: text for name, text in form.given.items() if text} == {
        "Company": "Acme",
        "Role": "Data Analyst",
        "Sent": "not yet",
    }
    saved = await ana.fill({})

    assert "Saved as lead 1. Acme - Data Analyst" in saved.text
    assert saved.private
    assert ben.screen() == ()
    shown = (await ana.say("/lead show 1")).text
    assert "https://jobs.lever.co/acme/3f2a" in shown
    assert "November 20" in shown


async def test_a_link_behind_words_and_a_preview_are_read_too(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    ana.place = "CJOBS"
    preview = {"title": "Cook at Globex", "title_link": "https://globex.example/jobs/7", "fallback": "x", "id": 1}

    form = await ana.use_shortcut("Look at this", attachments=[preview])
    assert (form.given["Company"], form.given["Role"]) == ("Globex", "Cook")
    await ana.fill({})
    assert "https://globex.example/jobs/7" in (await ana.say("/lead show 1")).text

    await ana.use_shortcut("", text="Acme is hiring. <https://acme.example/careers/1|Apply here>")
    await ana.fill({})
    assert "https://acme.example/careers/1" in (await ana.say("/lead show Acme")).text


async def test_a_picture_opens_the_form_and_the_lead_keeps_the_link_to_the_message(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    ana.place = "CJOBS"

    form = await ana.use_shortcut("", files=[{"id": "F1", "mimetype": "image/png"}], ts="1790000009.000100")
    assert "Please give the company." in form.text
    await ana.fill({"Company": "Acme"})

    assert MESSAGE in (await ana.say("/lead show 1")).text


async def test_what_a_message_holds_pings_nobody_and_is_no_markup(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    bot.slack.person("Ben")
    ana.place = "CJOBS"
    await ana.use_shortcut("", text="Company: <!channel> Acme <@UBEN> & Sons\nPosition: *Cook* <script> @Ben")
    saved = await ana.fill({"Company": "<!channel> Evil & Sons"})

    assert "<!channel> Evil & Sons" in saved.text  # and the server counts whom it would have notified


async def test_in_spanish_all_but_the_name_in_the_menu_is_spanish(bot: Bot) -> None:
    ana = bot.slack.person("Ana", locale="es-MX", zone="America/Mexico_City")
    ana.place = "CJOBS"

    form = await ana.use_shortcut("Acme busca analista")
    assert form.text.startswith("Agregar una oportunidad")
    assert "aún no" in form.given.values()
    assert "Acme - analista" in (await ana.fill({})).text


async def test_a_core_that_is_slow_leaves_a_button_that_opens_the_form(bot: Bot) -> None:
    ana = bot.slack.person("Ana")
    ana.place = "CJOBS"
    bot.slack.trigger_for = 0.05
    bot.clock.meanwhile = lambda: time.sleep(0.2)

    late = await ana.use_shortcut(POSTING)
    bot.clock.meanwhile = lambda: None
    bot.slack.trigger_for = 3.0

    assert "the button opens it" in late.text
    assert late.private
    assert (await ana.press("Open the form")).given["Company"] == "Acme"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"message": None, "team": None, "channel": None},
        {"message": {"text": None, "ts": "soon", "attachments": None}, "team": {"domain": "x"}},
        {"message": {"ts": "nan"}, "channel": {"id": "C1"}, "team": {"domain": "x"}},
        {"message": {"ts": "9" * 40}},
    ],
)
def test_whatever_slack_leaves_out_there_is_a_call(body: dict[str, Any]) -> None:
    assert quoted.call(body).command == "lead save"


SHORTCUTS = {
    "type": "array",
    "minItems": 1,
    "maxItems": 10,
    "items": {
        "type": "object",
        "required": ["name", "type", "callback_id", "description"],
        "properties": {
            "name": {"type": "string", "minLength": 1, "maxLength": 24},
            "type": {"enum": ["message", "global"]},
            "callback_id": {"type": "string", "minLength": 1, "maxLength": 255},
            "description": {"type": "string", "minLength": 1, "maxLength": 150},
        },
        "additionalProperties": False,
    },
}
"""What Slack's manifest takes (github.com/slackapi/manifest-schema, 2.0.0)."""


def test_the_manifest_names_the_shortcut_that_is_answered() -> None:
    shortcuts = manifest(COMMANDS)["features"]["shortcuts"]

    jsonschema.validate(shortcuts, SHORTCUTS)
    assert [each["callback_id"] for each in shortcuts] == [quoted.CALLBACK]
    assert json.dumps(shortcuts).count("Save as lead") == 1
