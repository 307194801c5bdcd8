"""The whole loop, told once and lived through each face, on both databases, with restarts in between."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.databases import Database
from tests.faces import ConsoleFace, Face, living
from tests.faces_discord import DiscordFace
from tests.faces_slack import SlackFace, SlackHttpFace
from tests.fakes.clock import HandClock
from tests.fakes.seen import Client, Seen

FACES: dict[str, type[Face]] = {
    "console": ConsoleFace,
    "slack": SlackFace,
    "slack over http": SlackHttpFace,
    "discord": DiscordFace,
}


@pytest.fixture(params=FACES)
async def face(request: pytest.FixtureRequest, database: Database, clock: HandClock) -> AsyncIterator[Face]:
    """The bot, running behind one of its faces."""
    async with living(FACES[request.param](database, clock)) as face:
        yield face


def nine(day: str) -> datetime:
    """Nine in the morning in New York."""
    return datetime.fromisoformat(f"{day}T09:00").replace(tzinfo=ZoneInfo("America/New_York")).astimezone(UTC)


async def opened(alice: Client) -> Seen:
    """Wait for the day's card, and press Show where it covers its names."""
    seen = await alice.nudge()
    return await alice.press("Show") if "Show" in seen.buttons else seen


async def test_the_whole_loop(face: Face, clock: HandClock) -> None:
    alice = await face.person("alice")

    saved = await alice.say("/lead add company:Acme role:Analyst sent:today phone:+1 425 555 0100 contact:Ms. Jones")
    assert "Saved as lead 1. Acme - Analyst" in saved.text
    assert "Next: call on Monday, November 9." in saved.text
    assert saved.private
    assert "1. Acme - Analyst · sent · call, Mon Nov 9" in (await alice.say("/lead list")).text

    clock.turn_to(nine("2026-11-09"))
    nudge = await opened(alice)
    assert "Today: call" in nudge.text
    assert "+1 425 555 0100" in nudge.text
    assert "Hello Ms. Jones, this is Alice" in nudge.text
    assert nudge.private

    await face.restart()
    later = await (
        alice.press("In 3 days") if face.keeps_old_buttons else alice.say("/followup snooze lead:1 until:3d")
    )
    assert "comes back on Thursday, November 12" in later.text

    clock.turn_to(nine("2026-11-12"))
    again = await opened(alice)
    assert "Today: call" in again.text
    done = await alice.press("Left voicemail")
    assert "Noted: left voicemail" in done.text
    assert "Next: call on Thursday, November 19." in done.text

    planned = await alice.say("/followup plan lead:1 day:2027-02-01")
    assert "on Monday, February 1, 2027" in planned.text
    await face.restart()
    clock.turn_to(nine("2026-11-27"))
    quiet = await opened(alice)
    assert "Acme" in quiet.text
    assert {"One more try", "Show the lead"} <= set(quiet.buttons)
    tried = await alice.press("One more try")
    assert "Next: call on Monday, November 30." in tried.text


async def test_a_menu_reports_what_has_no_button(face: Face, clock: HandClock) -> None:
    alice = await face.person("alice")
    await alice.say("/lead add company:Acme phone:+1 425 555 0100 email:jobs@acme.example")
    clock.turn_to(nine("2026-11-09"))
    await opened(alice)

    done = await alice.choose("What did you do?", "They said no calls")

    assert "From here on it is writing" in done.text
    assert "send a short email" in done.text


async def test_a_form_asks_again_keeps_what_was_typed_and_outlives_a_restart(face: Face) -> None:
    alice = await face.person("alice")
    form = await alice.say("/lead add")
    assert form.fields == ("Company", "Role", "Sent", "Contact", "Note")

    wrong = await alice.fill({"Company": "Acme", "Role": "Analyst", "Sent": "blursday"})
    if "Fix it" in wrong.buttons:
        assert "could not read that as a day" in wrong.text
        if face.keeps_old_buttons:
            await face.restart()
        wrong = await alice.press("Fix it")
    assert wrong.given["Sent"] == "blursday"
    assert wrong.given["Role"] == "Analyst"

    if face.keeps_old_buttons:
        await face.restart()
    saved = await alice.fill({"Sent": "yesterday"})
    assert "Saved as lead 1. Acme - Analyst" in saved.text
    assert "You sent it yesterday, Monday, November 2" in saved.text


async def test_undo_outlives_a_restart(face: Face) -> None:
    alice = await face.person("alice")
    await alice.say("/lead add company:Acme")

    await face.restart()
    undone = await (alice.press("Undo") if face.keeps_old_buttons else alice.say("/lead undo"))

    assert "no longer on your list" in undone.text
    assert "no leads yet" in (await alice.say("/lead list")).text


async def test_answers_settings_and_endings_behind_each_face(face: Face, clock: HandClock) -> None:
    alice = await face.person("alice")
    await alice.say("/lead add company:Acme role:Analyst sent:today phone:+1 425 555 0100")
    await alice.say("/lead add company:Globex sent:today")

    heard = await alice.say("/lead heard lead:1 answer:interview day:2026-11-05 10:30")
    assert "interview on Thursday, November 5 at 10:30" in heard.text
    clock.turn_to(nine("2026-11-04").replace(hour=23))
    reminder = await alice.nudge()
    assert "interview is coming up" in reminder.text or "Interview tomorrow" in reminder.text

    settings = await alice.say("/followup settings")
    assert "Follow-ups a day: at most 3" in settings.text
    chosen = await alice.choose("Follow-ups a day", "At most 5")
    assert "at most 5 from now on" in chosen.text

    asked = await alice.say("/lead close lead:2 reason:they ghosted me")
    assert "nobody has said no" in asked.text
    assert "Closed: 2. Globex" in (await alice.press("Close it, that's fine")).text
    shown = await alice.say("/lead show lead:1")
    assert {"Edit", "Note", "Let it rest", "Close", "Remove"} <= set(shown.buttons)
    took = await alice.press("Remove")
    assert "Remove Acme - Analyst and all that is noted about it?" in took.text
    assert "For ten minutes Undo brings it back" in (await alice.press("Remove it")).text
    assert "is as it was" in (await alice.press("Undo")).text
