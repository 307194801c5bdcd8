"""Talking in plain words: said back, done with a button; the lead that is meant, and what is asked where it is not."""

from __future__ import annotations

import pytest

from bot.card import Reply
from bot.chat import Call
from bot.form import Form
from tests.fakes.clock import HandClock
from tests.talk import Talk, words

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
"""What is said here does not depend on the database."""


def tell(person: Talk, text: str) -> str:
    """Say something in plain words; return what the card says."""
    answer = person.ask(Call("talk", {"text": text}))
    assert isinstance(answer, Reply), answer
    return words(answer.card)


def test_what_was_said_is_saved_with_the_day_that_was_said(alice: Talk) -> None:
    said = tell(alice, "Applied at Acme yesterday")
    assert "You applied at Acme yesterday, Monday, November 2. Shall I save it?" in said
    assert "no leads yet" in alice.say("/lead list")

    tell(alice, "Applied at Acme yesterday")
    assert "Saved as lead 1. Acme" in alice.press("Save it")
    assert "Monday, November 2" in alice.say("/lead show 1")


def test_the_only_lead_is_meant_where_none_is_named(alice: Talk) -> None:
    alice.say("/lead add Acme sent:2026-10-20")

    assert "Acme got in touch with you" in tell(alice, "they called")
    assert "Noted for 1. Acme: they replied" in alice.press("Save it")


def test_with_several_leads_that_fit_it_asks_which(alice: Talk, clock: HandClock) -> None:
    alice.say("/lead add Acme email:a@acme.example sent:2026-10-20")
    alice.say("/lead add Bolt email:b@bolt.example sent:2026-10-20")
    clock.turn(days=30)

    assert "which lead do you mean?" in tell(alice, "they rejected me")
    assert "Noted for 2. Bolt" in alice.press("2. Bolt")


def test_a_lead_that_waits_to_be_sent_is_sent_instead_of_added_twice(alice: Talk) -> None:
    alice.say("/lead add Acme sent:not yet")

    assert "Acme: sent yesterday" in tell(alice, "applied at acme yesterday")
    alice.press("Save it")
    assert "2." not in alice.say("/lead list")


def test_an_unknown_employer_is_offered_to_be_added(alice: Talk) -> None:
    alice.say("/lead add Acme")

    assert "You have no lead called Initech. Shall I add it?" in tell(alice, "I emailed Initech")
    form = alice.press_for_form("Add it")
    assert {each.param.name: each.given for each in form.fields}["company"] == "Initech"


def test_two_possible_readings_are_two_buttons(alice: Talk) -> None:
    alice.say("/lead add Acme phone:+14255550100 sent:2026-10-20")
    tell(alice, "no calls")

    assert alice.labels()[:3] == ["They want no calls: Acme", "Writing first", "Help"]


def test_what_is_not_understood_gets_the_two_nearest_things_and_help(alice: Talk) -> None:
    alice.say("/lead add Acme")

    assert "I did not catch that" in tell(alice, "the interview people at the counter were quite nice")
    assert len(alice.labels()) == 3
    assert alice.labels()[-1] == "Help"


def test_a_day_that_may_be_two_is_asked(alice: Talk) -> None:
    alice.say("/lead add Acme sent:2026-10-20")
    tell(alice, "interview with acme on tuesday")

    assert "Another day" in alice.labels()


def test_plain_words_work_while_a_form_waits_and_the_form_stays(alice: Talk) -> None:
    alice.say("/lead add Acme sent:2026-10-20")
    form = alice.open("/lead add")

    assert "Acme got in touch" in tell(alice, "they called")
    alice.press("Save it")
    assert "Saved as lead 2. Bolt" in alice.submit(form, {"company": "Bolt"})


def test_a_form_never_comes_as_the_answer_to_words(alice: Talk) -> None:
    for text in ("add a lead", "applied yesterday", "I moved to Nowhereville", "note on acme", "change my time zone"):
        assert isinstance(alice.ask(Call("talk", {"text": text})), Reply), text
    tell(alice, "add a lead")
    assert isinstance(alice.ask(alice.button("Fill it in").call), Form)


def test_pressed_twice_it_is_done_once(alice: Talk) -> None:
    alice.say("/lead add Acme phone:+14255550100 sent:2026-10-20")
    tell(alice, "left a voicemail")
    save = alice.button("Save it").call
    assert "Noted" in alice.read(save)

    assert "Noted" not in alice.read(save)


def test_a_long_note_is_kept_whole(alice: Talk) -> None:
    alice.say("/lead add Acme sent:2026-10-20")
    note = "they want somebody who knows forklifts, and the shift begins at six in the morning " * 3
    tell(alice, f"note on acme: {note}")
    alice.press("Yes, please")

    assert note.strip() in alice.say("/lead show 1")


def test_spanish_is_understood_by_everybody_and_answered_in_ones_own_language(alice: Talk) -> None:
    assert "You applied at Acme yesterday" in tell(alice, "apliqué en Acme ayer")


def test_nothing_is_listed_or_typed_for_it(alice: Talk) -> None:
    assert "talk" not in {each.words for each in alice.core.commands}


@pytest.mark.parametrize("words", ["delete everything", "borra todo"])
def test_who_wants_everything_deleted_hears_what_deletes(alice: Talk, words: str) -> None:
    alice.say("/lead add Acme")

    said = tell(alice, words)

    assert "I remove leads one by one, and ten minutes later each is really gone." in said
    assert alice.labels() == ["Remove a lead", "Tidy up", "Pause", "Something else"]


def test_help_leads_from_leads_to_follow_ups_and_back(alice: Talk) -> None:
    said = tell(alice, "what can you do")

    assert "/lead add" in said
    assert "/followup done" in alice.press("/followup help")
    assert "/lead add" in alice.press("/lead help")
