"""Looking into a direct message channel for what may have arrived, and putting a card in the place of another."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.card import Button, Buttons, Card, Text
from bot.chat import Actor, Call
from bot.ports import DeliveryFailed, Failure, Messenger
from tests.faces_discord import DiscordFace
from tests.fakes.discord.person import DiscordPerson
from tests.fakes.discord.server import Fault


@pytest.fixture
def messenger(face: DiscordFace) -> Messenger:
    """Who carries cards to her."""
    return face.platform.messenger


def card(delivery: str) -> Card:
    """Return a card that carries a delivery's id, as nudges do."""
    return Card((Text.of("Call them"), Buttons((Button("Show", Call("followup today", {"n": delivery})),))), "One.")


def to(alice: DiscordPerson) -> Actor:
    """Return her account."""
    return Actor("discord", alice.account.id)


async def test_what_arrived_is_found_by_its_id_on_whatever_page_it_is(
    face: DiscordFace, alice: DiscordPerson, messenger: Messenger
) -> None:
    wanted = "d" * 22
    for place in range(120):
        await messenger.post(to(alice), card(f"{place:022d}"), f"{place:022d}")
    posted = await messenger.post(to(alice), card(wanted), wanted)

    since = face.clock.now() - timedelta(seconds=60)
    assert await messenger.look(to(alice), wanted, since, "") == posted
    assert await messenger.look(to(alice), "e" * 22, since, "") is None
    assert await messenger.look(to(alice), wanted, since + timedelta(hours=1), "") is None


async def test_a_channel_that_cannot_be_read_is_not_taken_for_an_empty_one(
    face: DiscordFace, alice: DiscordPerson, messenger: Messenger
) -> None:
    face.server.fail_next("history", Fault(403, 50001))

    with pytest.raises(DeliveryFailed):
        await messenger.look(to(alice), "d" * 22, datetime(2026, 11, 1, tzinfo=UTC), "")


async def test_a_card_takes_the_place_of_another(face: DiscordFace, alice: DiscordPerson, messenger: Messenger) -> None:
    posted = await messenger.post(to(alice), card("d" * 22), "d" * 22)

    await messenger.edit(to(alice), posted, Card((Text.of("It changed."),), "It changed."))

    assert (await alice.nudge()).text == "It changed."
    face.server.world.messages.clear()
    with pytest.raises(DeliveryFailed):
        await messenger.edit(to(alice), posted, card("d" * 22))


@pytest.mark.parametrize("what", ["post", "open"])
async def test_a_rate_limit_is_told_at_once_and_nothing_is_asked_again(
    face: DiscordFace, alice: DiscordPerson, messenger: Messenger, what: str
) -> None:
    face.server.fail_next(what, Fault(429, retry_after=7))

    with pytest.raises(DeliveryFailed) as failed:
        await asyncio.wait_for(messenger.post(to(alice), card("d" * 22), "d" * 22), 3)

    assert (failed.value.failure, round(failed.value.retry_after or 0)) == (Failure.RETRY, 7)
    assert face.server.posts == []


async def test_a_chat_that_is_gone_is_opened_anew_once(
    face: DiscordFace, alice: DiscordPerson, messenger: Messenger
) -> None:
    gone = Fault(404, 10003)
    face.server.fail_next("post", gone)
    with pytest.raises(DeliveryFailed):  # it was opened just now: to open it again would change nothing
        await messenger.post(to(alice), card("c" * 22), "c" * 22)
    await messenger.post(to(alice), card("d" * 22), "d" * 22)
    face.server.fail_next("post", gone)

    assert await messenger.post(to(alice), card("e" * 22), "e" * 22)

    face.server.fail_next("post", gone, gone)
    with pytest.raises(DeliveryFailed) as failed:
        await messenger.post(to(alice), card("f" * 22), "f" * 22)
    assert failed.value.failure is Failure.PARK
    assert not face.server.failing("post")


async def test_a_look_opens_a_chat_that_is_gone_anew_once_as_well(
    face: DiscordFace, alice: DiscordPerson, messenger: Messenger
) -> None:
    gone, wanted, since = Fault(404, 10003), "d" * 22, face.clock.now() - timedelta(seconds=60)
    face.server.fail_next("history", gone)
    with pytest.raises(DeliveryFailed):  # it was opened just now
        await messenger.look(to(alice), wanted, since, "")
    posted = await messenger.post(to(alice), card(wanted), wanted)
    face.server.fail_next("history", gone)

    assert await messenger.look(to(alice), wanted, since, "") == posted

    face.server.fail_next("history", gone, gone)
    with pytest.raises(DeliveryFailed) as failed:
        await messenger.look(to(alice), wanted, since, "")
    assert (failed.value.failure, failed.value.reason) == (Failure.PARK, "404 10003")
    assert not face.server.failing("history")


async def test_what_was_posted_and_deleted_since_arrived(
    face: DiscordFace, alice: DiscordPerson, messenger: Messenger
) -> None:
    face.server.fail_next("post", Fault(404, 10008))

    assert await messenger.post(to(alice), card("d" * 22), "d" * 22) == ""
    assert not face.server.posts


async def test_a_card_that_cannot_be_drawn_is_our_bug_and_nothing_is_sent(
    face: DiscordFace, alice: DiscordPerson, messenger: Messenger
) -> None:
    undrawable = Card((object(),), "One.")  # type: ignore[arg-type] # that is what is wrong with it

    with pytest.raises(DeliveryFailed, match="not drawn: ") as failed:
        await messenger.post(to(alice), undrawable, "d" * 22)

    assert failed.value.failure is Failure.OUR_BUG
    assert not face.server.posts


async def test_while_discord_asks_for_patience_no_other_chat_is_opened(
    face: DiscordFace, alice: DiscordPerson, messenger: Messenger
) -> None:
    face.server.fail_next("open", Fault(429, retry_after=7))
    bob = face.server.person("Bob")
    with pytest.raises(DeliveryFailed):
        await messenger.post(to(alice), card("d" * 22), "d" * 22)

    with pytest.raises(DeliveryFailed) as failed:
        await messenger.post(to(bob), card("e" * 22), "e" * 22)

    assert failed.value.failure is Failure.RETRY
    assert 6 < (failed.value.retry_after or 0) <= 7
