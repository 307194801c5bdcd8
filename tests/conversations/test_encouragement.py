"""What a text offers to do is done when its button is pressed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.form import Form
from bot.voice.encouragement import Action
from tests.fakes.clock import HandClock
from tests.talk import Talk
from tests.voice.said import MET, QUIET, RESTING

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
"""What is said here does not depend on the database."""

HELD = "/lead add Acme - Analyst phone:+1 425 555 0100 email:jones@acme.example"
ASKS = {Action.NOTE, Action.WENT, Action.CONTACT, Action.ADD}
"""What needs words of the person first."""
BEFORE = {Action.HELLO: "/lead rest 1", Action.WENT: "/lead interview 1 yesterday"}
REFUSED = "That did not work; the message says what to do."


@pytest.mark.parametrize("action", list(Action))
def test_a_button_does_what_it_says(alice: Talk, clock: HandClock, action: Action) -> None:
    lead = {Action.HELLO: RESTING, Action.WENT: MET}.get(action, QUIET)
    button = action.button(replace(lead, id="1", plan=lead.plan and replace(lead.plan, step=1)))
    alice.say(HELD)
    clock.turn(days=6)
    if action in BEFORE:
        alice.ask_line(BEFORE[action])

    assert button
    answer = alice.ask(button.call)
    if isinstance(answer, Form):
        assert action in ASKS
        assert answer.problems == ()
    else:
        assert action not in ASKS
        assert answer.card.summary != REFUSED
