"""Save as lead: a message that somebody else wrote becomes a lead that is not sent yet."""

from __future__ import annotations

import pytest

from bot.chat import Actor, Call, Profile
from bot.core import Core
from bot.form import Form
from bot.language import Language, pgettext, speaking
from scheduler.pusher import Pusher
from tests.conversations.test_nudges import last, nine
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.talk import Talk, words

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
"""What is said here does not depend on the database."""
POSTING = (
    "Acme is hiring a Data Analyst! Apply by November 20: https://jobs.lever.co/acme/3f2a\n"
    "Questions: jobs@acme.example. No phone calls please."
)
MESSAGE = "https://chat.example/archives/C1/p1"
PAIN = "I want to die"


def save(talk: Talk, text: str, **more: str) -> Form:
    """Save a message as a lead; return the form that opens."""
    answer = talk.ask(Call("lead save", {"text": text, "link": MESSAGE, **more}))
    assert isinstance(answer, Form), answer
    return answer


def filled(form: Form) -> dict[str, str]:
    """Return what a form is filled in with."""
    return {each.param.name: each.given for each in form.fields if each.given}


def test_the_form_opens_filled_in_and_nothing_is_saved_before_it_is_submitted(alice: Talk) -> None:
    form = save(alice, POSTING)

    assert filled(form) == {
        "company": "Acme",
        "role": "Data Analyst",
        "sent": "not yet",
        "contact": "jobs@acme.example",
        "note": "No phone calls please.",
    }
    assert form.problems == ()
    assert "no leads yet" in alice.say("/lead list")


async def test_it_starts_at_to_send_is_nudged_with_its_link_and_counts_once_it_is_sent(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    saved = alice.submit(save(alice, POSTING), {})
    assert "Acme - Data Analyst" in saved
    assert "Next: send your résumé" in saved
    assert "They want no calls" in alice.labels()
    assert "to send" in alice.say("/lead list")

    clock.turn_to(nine("2026-11-04"))
    await pusher.tick()
    card = last(mailbox)
    assert "It closes Friday, November 20. https://jobs.lever.co/acme/3f2a" in words(card)
    assert [each.label for each in card.buttons()][:2] == ["Sent it", "Not for me"]

    alice.ask(next(each.call for each in card.buttons() if each.label == "Sent it"))
    shown = alice.say("/lead show Acme")
    assert "Stage: sent" in shown
    assert "Sent: Wednesday, November 4" in shown
    # The first follow-up waits until the posting has closed.
    assert "Next: send a short email on Tuesday, November 24" in shown


def test_what_the_person_changes_in_the_form_is_what_is_saved(alice: Talk) -> None:
    alice.submit(save(alice, POSTING), {"company": "Acme Labs", "role": "", "note": "", "sent": "yesterday"})

    shown = alice.say("/lead show 1")
    assert "1. Acme Labs\n" in shown
    assert "Sent: Monday, November 2" in shown
    assert "Link: https://jobs.lever.co/acme/3f2a" in shown
    assert "phone calls" not in shown


@pytest.mark.parametrize("text", ["", "   ", "🎉", "\u202e\u200b", "hello there"])
def test_a_message_without_anything_to_read_opens_the_form_and_keeps_the_link_to_itself(alice: Talk, text: str) -> None:
    form = save(alice, text)

    assert filled(form) == {"sent": "not yet"}
    assert [each.problem for each in form.problems] == ["Please give the company."]
    alice.submit(form, {"company": "Acme"})
    assert f"Link: {MESSAGE}" in alice.say("/lead show 1")


def test_nothing_at_all_opens_the_form_too(alice: Talk) -> None:
    form = alice.ask(Call("lead save"))

    assert isinstance(form, Form)
    assert filled(form) == {"sent": "not yet"}


def test_words_of_somebody_else_that_they_cannot_go_on_are_not_the_savers(alice: Talk) -> None:
    form = save(alice, f"{PAIN} {POSTING} {PAIN}\nContact: {PAIN}\nPosition: {PAIN}")

    assert PAIN not in str(filled(form))
    assert "Next: send your résumé" in alice.submit(form, {"company": "Acme"})


def test_words_of_the_person_themselves_are_heard_in_that_form(alice: Talk) -> None:
    said = alice.submit(save(alice, POSTING), {"note": PAIN})

    assert "I am a bot, and I cannot judge how serious this is." in said
    assert "Acme" not in alice.say("/lead list")


def test_a_typed_line_is_the_persons_own(alice: Talk) -> None:
    assert "I am a bot" in alice.say(f"/lead save {PAIN}")


def test_words_for_days_are_seen_from_when_the_message_was_written(alice: Talk) -> None:
    old, new = "2026-10-20T15:00:00+00:00", "2026-11-02T15:00:00+00:00"
    alice.submit(save(alice, "Globex is hiring a cook, apply by Friday", at=old), {})
    alice.submit(save(alice, "Acme is hiring a cook. Apply by Friday.", at=new), {})

    assert "Closes" not in alice.say("/lead show Globex")
    assert "Closes: Friday, November 6" in alice.say("/lead show Acme")


@pytest.mark.parametrize(
    "at", ["", "yesterday", "2026-11-02", "9999-99-99T00:00:00Z", "9999-12-31T23:59:59+00:00", "1"]
)
def test_whatever_a_platform_says_of_the_time_the_form_opens(alice: Talk, at: str) -> None:
    alice.submit(save(alice, "Acme is hiring a cook. Apply by Friday.", at=at), {})

    assert "Closes: Friday, November 6" in alice.say("/lead show Acme")


def test_a_second_save_of_one_posting_is_asked_about(alice: Talk) -> None:
    alice.submit(save(alice, POSTING), {})

    assert "The same one?" in alice.submit(save(alice, POSTING), {})


def test_the_draft_is_nobody_elses(alice: Talk, bob: Talk) -> None:
    form = save(alice, POSTING)

    assert "That form was sent already" in bob.submit(form, {})


def test_it_speaks_spanish(core: Core) -> None:
    ana = Talk(core, Actor("test", "ana"), Profile(name="Ana Ruiz", language="es-MX", zone="America/Mexico_City"))
    form = save(ana, "Acme busca analista. Postula hasta el 20 de noviembre en https://acme.com.mx/empleos/1")

    assert form.title == "Agregar una oportunidad"
    assert filled(form) == {"company": "Acme", "role": "analista", "sent": "aún no"}
    ana.submit(form, {})
    shown = ana.say("/lead show 1")
    assert "https://acme.com.mx/empleos/1" in shown
    assert "20 de noviembre" in shown


def test_not_yet_is_understood_in_every_language(alice: Talk) -> None:
    save(alice, "")
    for language in Language:
        with speaking(language):
            said = pgettext("sent", "not yet")
        alice.submit(save(alice, ""), {"company": f"Acme {language}", "sent": said})
        assert "Stage: to send" in alice.say(f"/lead show Acme {language}")
