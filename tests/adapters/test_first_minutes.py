"""The first minutes as people live them, by each way in: what is said first, a first lead, a sample, a shut door."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.chat import Actor
from bot.people.person import Door
from tests.databases import in_file
from tests.faces import living
from tests.faces_discord import DiscordFace
from tests.faces_slack import SlackFace
from tests.fakes.clock import HandClock
from tests.fakes.discord.person import DiscordPerson
from tests.fakes.discord.server import Fault as DiscordFault
from tests.fakes.seen import Seen
from tests.fakes.slack.person import SlackPerson
from tests.fakes.slack.server import Fault as SlackFault

WHAT = "I keep your job leads, tell you when to follow up and hand you the words."
ADD, SAMPLE = "Add a first lead", "Show me a nudge"


@pytest.fixture
async def slack(tmp_path: Path) -> AsyncIterator[SlackFace]:
    """The bot on Slack, on SQLite."""
    async with living(SlackFace(in_file(tmp_path), HandClock())) as face:
        yield face


@pytest.fixture
async def discord(tmp_path: Path) -> AsyncIterator[DiscordFace]:
    """The bot on Discord, on SQLite."""
    async with living(DiscordFace(in_file(tmp_path), HandClock())) as face:
        yield face


@pytest.fixture
def ana(slack: SlackFace) -> SlackPerson:
    """Ana, whose workspace has somebody who may export what is said in it."""
    return slack.server.person("Ana")


@pytest.fixture
def alice(discord: DiscordFace) -> DiscordPerson:
    """Alice, whom the bot has never met."""
    return discord.server.person("Alice")


def is_first_card(seen: Seen, *, watched: bool) -> bool:
    """Tell whether this says what the bot does and who can see it, and lets somebody begin."""
    said = WHAT in seen.text and seen.text.count("Only you can see") == 1 and ("export" in seen.text) == watched
    return said and {ADD, SAMPLE, "Español"} <= set(seen.buttons)


async def is_led_to_a_lead_and_a_nudge(face: SlackFace | DiscordFace, person: SlackPerson | DiscordPerson) -> None:
    """Save the first lead in the form that is open, answer what is asked, and see the sample arrive."""
    saved = await person.fill({"Company": "Acme", "Sent": "yesterday"})
    assert "Saved as lead 1. Acme" in saved.text
    assert "When shall I write to you?" in saved.text
    assert "from 12:00" in (await person.press("From midday")).text

    assert SAMPLE in (await person.say("/followup settings")).buttons
    assert "A sample nudge is on its way" in (await person.press(SAMPLE)).text
    nudge = await person.nudge()
    assert "A sample. This is how a nudge looks." in nudge.text
    assert "Acme" not in nudge.text
    await has_door(face, person, Door.OPEN)
    assert SAMPLE not in (await person.say("/followup settings")).buttons


async def test_slack_by_the_home_tab(slack: SlackFace, ana: SlackPerson) -> None:
    await ana.open_home("home")
    assert await slack.server.world.until(lambda: is_first_card(ana.home(), watched=True), 5)

    assert "Company" in (await ana.press_in_home(ADD)).fields
    await is_led_to_a_lead_and_a_nudge(slack, ana)


@pytest.mark.parametrize(
    "line", ["/lead", "/lead help", "/lead list", "/followup list", "/followup today", "/lead week"]
)
async def test_slack_by_any_command_in_a_channel(slack: SlackFace, ana: SlackPerson, line: str) -> None:
    ana.place = "C1"
    ben = slack.server.person("Ben")
    ben.place = "C1"

    assert WHAT in (first := await ana.say(line)).text
    assert first.private
    assert ben.screen() == ()


async def test_slack_by_a_command_with_a_first_lead(ana: SlackPerson) -> None:
    saved = await ana.say("/lead add Acme")
    assert WHAT in saved.text
    assert "Saved as lead 1. Acme" in saved.text

    assert "on its way" in (await ana.press(SAMPLE)).text
    assert "A sample." in (await ana.nudge()).text
    assert "did you send your résumé already?" in (await ana.say("/lead edit 1 role:Analyst")).text
    assert "When shall I write to you?" in (await ana.press("Yes, today")).text


async def test_slack_by_writing_into_the_dm(slack: SlackFace, ana: SlackPerson) -> None:
    hello = await ana.write("hello")
    assert WHAT in hello.text

    assert is_first_card(await ana.say("/lead list"), watched=True)
    assert "Company" in (await ana.press(ADD)).fields
    await is_led_to_a_lead_and_a_nudge(slack, ana)


async def test_slack_where_the_messages_tab_is_shut(slack: SlackFace, ana: SlackPerson) -> None:
    await ana.say("/lead list")
    slack.server.fail_next("chat.postMessage", SlackFault("messages_tab_disabled"))
    await ana.press(SAMPLE)
    await has_door(slack, ana, Door.SHUT)

    told = await ana.say("/lead add Acme")

    assert "I could not send you a message today, Tuesday, November 3. Please look for Followthrough" in told.text
    slack.clock.turn(seconds=60)
    await is_opened(slack, ana, "/lead show 1")


@pytest.mark.parametrize("mine", [False, True], ids=["a server has it", "a person brought it along"])
@pytest.mark.parametrize("line", ["/lead list", "/followup today"])
async def test_discord_by_a_command_in_a_server(
    discord: DiscordFace, alice: DiscordPerson, line: str, *, mine: bool
) -> None:
    bob = discord.server.person("Bob")
    alice.account.user_install = mine
    alice.place = bob.place = "1000000000000000004" if mine else "1000000000000000003"

    first = await alice.say(line)

    assert is_first_card(first, watched=False)
    assert first.private
    assert bob.screen() == ()
    assert "Company" in (await alice.press(ADD)).fields
    await is_led_to_a_lead_and_a_nudge(discord, alice)


async def test_discord_by_writing_into_the_dm(discord: DiscordFace, alice: DiscordPerson) -> None:
    await alice.write("hello")
    assert WHAT in (await alice.nudge()).text

    assert is_first_card(await alice.say("/lead list"), watched=False)
    assert "Company" in (await alice.press(ADD)).fields
    await is_led_to_a_lead_and_a_nudge(discord, alice)


async def test_discord_where_direct_messages_are_closed(discord: DiscordFace, alice: DiscordPerson) -> None:
    alice.place = "1000000000000000003"
    await alice.say("/lead list")
    discord.server.fail_next("post", DiscordFault(403, 50007))
    await alice.press(SAMPLE)
    await has_door(discord, alice, Door.SHUT)

    told = await alice.say("/lead add company:Acme")

    assert "I could not send you a message today, Tuesday, November 3. Please see that we share a server" in told.text
    discord.clock.turn(seconds=60)
    await is_opened(discord, alice, "/lead show lead:1")


async def test_discord_guesses_the_zone_and_asks_once(alice: DiscordPerson) -> None:
    await alice.say("/lead list")
    await alice.say("/lead add company:Acme")
    await alice.press("Not yet")

    asked = await alice.press("After work")

    assert asked.text.count("I am guessing that you are on New York time.") == 1
    assert (await alice.press("Another zone")).fields == ("Zone",)
    assert "Berlin" in (await alice.fill({"Zone": "berlin"})).text


async def has_door(face: SlackFace | DiscordFace, person: SlackPerson | DiscordPerson, door: Door) -> None:
    """Wait until the bot has noted what became of its sample."""
    slack = isinstance(face, SlackFace)
    account = Actor("slack", f"T1/{person.account.id}") if slack else Actor("discord", person.account.id)

    def noted() -> bool:
        with face.store.begin() as tx:
            found = tx.people.find(account)
        return found is not None and found.door is door

    async with asyncio.timeout(5):
        while not noted():  # noqa: ASYNC110 - the database tells nobody
            await asyncio.sleep(0.02)


async def is_opened(face: SlackFace | DiscordFace, person: SlackPerson | DiscordPerson, show: str) -> None:
    """See that no nudge is promised, try again, and see it promised."""
    assert "please look at /followup list on Monday, November 9" in (await person.say(show)).text
    await person.say("/lead list")
    assert "I will write on" not in (await person.say(show)).text
    await person.say("/followup settings")
    await person.press(SAMPLE)
    assert "A sample." in (await person.nudge()).text
    await has_door(face, person, Door.OPEN)
    assert "I will write on" in (await person.say(show)).text
