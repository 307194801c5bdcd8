"""Looking into a direct message channel for what may have arrived, and putting a card in the place of another."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from adapters.discord.messenger import MOST, DiscordMessenger
from bot.card import Button, Buttons, Card, Text
from bot.chat import Actor, Call
from bot.delivery import DeliveryFailed, Failure
from bot.ports import Messenger
from scheduler.pusher import Pusher
from tests.faces_discord import DiscordFace
from tests.fakes.clock import HandClock
from tests.fakes.discord.person import DiscordPerson
from tests.fakes.discord.server import Fault
from tests.scheduler.pushing import due
from tests.scheduler.simulated import NINE


@pytest.fixture
def messenger(face: DiscordFace) -> DiscordMessenger:
    """Who carries cards to her."""
    carries = face.platform.messenger
    assert isinstance(carries, DiscordMessenger)
    return carries


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


def opened(face: DiscordFace, messenger: DiscordMessenger) -> DiscordMessenger:
    """Return a messenger as it is after a restart, while Discord opens no chat."""
    face.server.fail_next("open", Fault(403, 50007))
    return DiscordMessenger(messenger._wire._client, messenger._patience)


async def test_after_a_restart_no_chat_is_opened_that_a_card_was_in(
    face: DiscordFace, alice: DiscordPerson, messenger: DiscordMessenger
) -> None:
    first = await messenger.post(to(alice), card("c" * 22), "c" * 22)
    assert first.partition("/")[0] == alice.account.dm

    anew, since = opened(face, messenger), face.clock.now() - timedelta(seconds=60)
    assert await anew.look(to(alice), "c" * 22, since, first) == first
    anew = DiscordMessenger(anew._wire._client, anew._patience)
    await anew.edit(to(alice), first, Card((Text.of("It changed."),), "It changed."))
    anew.learn(to(alice), first)
    assert await anew.post(to(alice), card("d" * 22), "d" * 22)
    assert face.server.failing("open"), "nobody asked"


async def test_who_had_a_card_before_a_restart_gets_the_next_in_the_same_chat(face: DiscordFace) -> None:
    people = [face.server.person("Alice") for _ in range(10)]
    due(face.store, {to(each): f"{each.account.dm}/1" for each in people})
    clock, carries = HandClock(NINE.isoformat()), face.platform.messenger
    assert isinstance(carries, DiscordMessenger)
    anew = opened(face, carries)
    with ThreadPoolExecutor(1) as pool:
        assert await Pusher(face.store, clock, {"discord": anew}, pool).tick() == 10
        with face.store.begin() as tx:
            person = tx.people.find(to(people[0]))
            assert person
            [kept, _] = tx.deliveries.latest(person.id, 2)
    assert kept.message.partition("/")[0] == people[0].account.dm
    assert face.server.failing("open"), "nobody asked"


async def test_what_an_older_version_kept_says_of_no_chat_which_it_is(
    alice: DiscordPerson, messenger: DiscordMessenger
) -> None:
    message = (await messenger.post(to(alice), card("c" * 22), "c" * 22)).partition("/")[2]
    anew = DiscordMessenger(messenger._wire._client, messenger._patience)

    anew.learn(to(alice), message)
    await anew.edit(to(alice), message, Card((Text.of("It changed."),), "It changed."))

    assert (await alice.nudge()).text == "It changed."
    assert anew._channels == {alice.account.id: int(alice.account.dm)}


async def test_a_learned_chat_that_is_gone_is_opened_anew(
    face: DiscordFace, alice: DiscordPerson, messenger: DiscordMessenger
) -> None:
    messenger.learn(to(alice), "1/1")
    face.server.fail_next("post", Fault(404, 10003))

    assert await messenger.post(to(alice), card("c" * 22), "c" * 22)


def test_channels_are_forgotten_before_they_fill_the_memory(messenger: DiscordMessenger) -> None:
    for place in range(1, MOST + 5):
        messenger.learn(Actor("discord", str(place)), f"{place}/1")

    assert len(messenger._channels) == MOST
    assert str(MOST + 4) in messenger._channels


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
