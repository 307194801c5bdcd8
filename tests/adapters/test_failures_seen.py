"""What people see on Slack and on Discord when a card comes to grief: one error of each meaning, and what follows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.delivery import Failure, State
from tests.adapters.refusing import Here, latest, somebody
from tests.fakes.slack.server import Fault as SlackFault

PLAIN = "Something is due, but I could not show it here. Today's card has it."
REPEAT = "This may be a repeat: I could not see whether it reached you."
NOT_SENT = "I could not send you a message today"
NOT_YOURS = "It is not your doing"
QUARTER = 15 * 60 + 1
UNKNOWN = 3
"""How often a card is tried that is refused for a reason which nobody documented."""


@pytest.fixture(params=["slack", "discord"])
async def here(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Here]:
    """Somebody on each platform."""
    async with somebody(request.param, tmp_path) as found:
        yield found


async def becomes(here: Here, state: State, attempt: int = 1) -> None:
    """Wait until their card is in a state, after so many attempts."""
    for _ in range(250):
        found = latest(here)
        if found and (found.state, found.attempt) == (state, attempt):
            return
        await asyncio.sleep(0.02)
    pytest.fail(f"not {state} within 5 s: {found}")


async def comes_to_grief(here: Here, failure: Failure, state: State) -> None:
    """Let their card come due and come to grief, and wait until that is noted."""
    for _ in range(here.posts if failure is Failure.AMBIGUOUS else 1):
        here.fails(here.faults[failure])  # type: ignore[arg-type] # each has its own
    here.face.clock.turn(days=6)
    await becomes(here, state)


async def test_retry_the_person_sees_nothing_and_the_card_comes_when_it_may(here: Here) -> None:
    await comes_to_grief(here, Failure.RETRY, State.WAITING)
    assert NOT_SENT not in (await here.person.say("/followup list")).text

    here.face.clock.turn(seconds=31)

    assert here.card in (await here.person.nudge()).text
    assert here.came() == 1


async def test_ambiguous_what_arrived_is_found_and_nothing_comes_twice(here: Here) -> None:
    await comes_to_grief(here, Failure.AMBIGUOUS, State.AMBIGUOUS)

    here.face.clock.turn(seconds=16)
    await becomes(here, State.DELIVERED, 2)

    assert REPEAT not in (await here.person.nudge()).text
    assert NOT_SENT not in (await here.person.say("/followup list")).text
    assert here.came() == 1


async def test_ambiguous_where_nobody_can_look_it_comes_once_more_and_says_that_it_may_be_a_repeat(here: Here) -> None:
    here.blind()
    await comes_to_grief(here, Failure.AMBIGUOUS, State.AMBIGUOUS)
    assert REPEAT not in (await here.person.nudge()).text

    here.face.clock.turn(seconds=16)
    await becomes(here, State.AMBIGUOUS, 2)
    here.face.clock.turn(seconds=11 * 60)

    assert REPEAT in (await here.person.nudge()).text
    await becomes(here, State.DELIVERED, 3)
    assert here.came() == 2


async def test_park_they_are_told_once_that_it_is_not_their_doing(here: Here) -> None:
    await comes_to_grief(here, Failure.PARK, State.PARKED)

    said = (await here.person.say("/followup list")).text

    assert NOT_SENT in said
    assert NOT_YOURS in said
    assert here.opens not in said
    assert NOT_SENT not in (await here.person.say("/followup list")).text
    assert here.came() == 0


async def test_unreachable_they_are_told_how_to_let_messages_in(here: Here) -> None:
    await comes_to_grief(here, Failure.UNREACHABLE, State.UNREACHABLE)

    said = await here.person.say("/followup list")

    assert NOT_SENT in said.text
    assert here.opens in said.text
    assert NOT_YOURS not in said.text
    await here.person.press("Show me a nudge")
    assert "This is how a nudge looks" in (await here.person.nudge()).text


async def test_stop_tenant_the_person_sees_nothing_whoever_runs_the_bot_is_told_once_and_the_card_comes(
    here: Here, caplog: pytest.LogCaptureFixture
) -> None:
    here.fails(here.faults[Failure.STOP_TENANT])  # type: ignore[arg-type] # the same again, a quarter of an hour later
    await comes_to_grief(here, Failure.STOP_TENANT, State.WAITING)
    here.face.clock.turn(seconds=QUARTER)
    await becomes(here, State.WAITING, 2)
    assert NOT_SENT not in (await here.person.say("/followup list")).text
    here.face.clock.turn(seconds=QUARTER)

    assert here.card in (await here.person.nudge()).text
    assert [each.message.partition(" (")[0] for each in caplog.records if each.levelname == "ERROR"] == [
        f"{here.actor.tenant} lets nothing be sent"
    ]
    assert "Acme" not in caplog.text


async def test_our_bug_a_short_plain_card_comes_instead(here: Here, caplog: pytest.LogCaptureFixture) -> None:
    await comes_to_grief(here, Failure.OUR_BUG, State.DELIVERED)

    assert (await here.person.nudge()).text == PLAIN
    assert NOT_SENT not in (await here.person.say("/followup list")).text
    assert "Acme" in (await here.person.say("/followup today")).text
    assert [each.levelname for each in caplog.records if "the card was refused" in each.message] == ["WARNING"]
    assert "Acme" not in caplog.text


async def test_our_bug_where_the_plain_one_is_refused_too_they_are_told(here: Here) -> None:
    here.fails(here.faults[Failure.OUR_BUG])  # type: ignore[arg-type] # the second time
    await comes_to_grief(here, Failure.OUR_BUG, State.PARKED)

    assert NOT_YOURS in (await here.person.say("/followup list")).text
    assert here.came() == 0


async def test_what_nobody_documented_is_tried_three_times_and_told(here: Here) -> None:
    for _ in range(UNKNOWN):
        here.fails(here.unknown)  # type: ignore[arg-type] # each has its own
    here.face.clock.turn(days=6)
    for attempt in range(1, UNKNOWN):
        await becomes(here, State.WAITING, attempt)
        here.face.clock.turn(seconds=QUARTER)
    await becomes(here, State.PARKED, UNKNOWN)

    assert NOT_YOURS in (await here.person.say("/followup list")).text
    assert here.came() == 0


async def test_on_slack_a_card_whose_metadata_is_refused_comes_whole_and_once(tmp_path: Path) -> None:
    async with somebody("slack", tmp_path) as ana:
        ana.fails(SlackFault("metadata_must_be_sent_from_app"))  # type: ignore[arg-type] # she is on Slack
        ana.fails(SlackFault(status=503, done=True))  # type: ignore[arg-type] # without it comes, and nobody hears of it
        ana.face.clock.turn(days=6)
        await becomes(ana, State.AMBIGUOUS)
        ana.face.clock.turn(seconds=16)
        await becomes(ana, State.DELIVERED, 2)

        assert sum(ana.card in each.text for each in ana.person.screen()) == 1
