"""The language of the platform, another one with one button, and what comes by itself in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat import Actor
from bot.core import Core
from scheduler.pusher import Pusher
from tests.conversations.test_card import run_to
from tests.conversations.test_nudges import last
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.talk import NEW_YORK, Talk, words

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
"""What is said here does not depend on the database."""


@pytest.fixture
def marta(core: Core) -> Talk:
    """Someone whose platform speaks Spanish."""
    return Talk(core, Actor("test", "marta"), replace(NEW_YORK, language="es-MX"))


def test_the_language_is_that_of_the_platform_at_first(marta: Talk) -> None:
    said = marta.say("/lead agregar Acme - Analista enviada:hoy")

    assert "Guardada como oportunidad 1. Acme - Analista." in said
    assert "Solo tú ves lo que me cuentas" in said


def test_one_button_on_the_first_card_changes_it_and_undo_changes_it_back(alice: Talk) -> None:
    alice.say("/lead add Acme")

    assert "De aquí en adelante te hablo en español." in alice.press("Español")
    assert "Tus oportunidades" in alice.say("/lead list")
    alice.say("/followup settings")
    alice.press("English")
    assert "Your leads" in alice.say("/lead list")


@pytest.mark.parametrize("typed", ["es", "español", "espanol", "Spanish"])
def test_it_can_be_named_in_either_language(alice: Talk, typed: str) -> None:
    assert "te hablo en español" in alice.say(f"/followup language {typed}")
    assert "I speak English" in alice.press("Deshacer")


async def test_what_comes_by_itself_is_in_the_language_of_the_person(
    marta: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    marta.say("/lead agregar Acme - Analista correo:jobs@acme.example")

    await run_to("2026-11-09", pusher, clock)

    assert "Hoy: escribir un correo breve" in words(last(mailbox))
    assert last(mailbox).summary == "Hoy tienes un seguimiento."


def test_what_cannot_be_read_is_told_in_the_language_of_the_person(marta: Talk) -> None:
    form = marta.open("/lead agregar Acme enviada:quizás")

    assert form.problems[0].problem.startswith("No pude leer eso como un día.")
    assert form.title == "Agregar una oportunidad"
    assert [field.param.name for field in form.problems] == ["sent"]
