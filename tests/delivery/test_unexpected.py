"""A fault that nobody foresaw, while a card is on its way."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

from adapters.storage.overview import open_overview
from adapters.storage.store import open_store
from bot.card import Card
from bot.chat import Actor
from bot.delivery import DeliveryFailed, Failure, State
from scheduler.pusher import Pusher
from tests.delivery.stage import DUE, prepare
from tests.delivery.world import Instant
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.stores import KEY


class Stumbles(Mailbox):
    """A messenger that falls over an answer, once: the card has arrived."""

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Keep the card."""
        posted = await super().post(to, card, delivery)
        if len(self.sent) == 1:
            raise KeyError("ts")
        return posted


class CannotRead(Mailbox):
    """A messenger that falls over whatever it reads, and hears nothing of what it posts."""

    async def look(self, to: Actor, delivery: str, since: datetime, near: str) -> str | None:
        """Fall."""
        del to, delivery, since, near
        raise KeyError("messages")


async def test_a_card_whose_messenger_fell_over_the_answer_is_looked_for_before_it_is_sent_again(
    tmp_path: Path,
) -> None:
    mailbox = Stumbles()

    await _live(tmp_path, mailbox)

    assert len(mailbox.sent) == 1


async def test_a_look_that_falls_over_what_it_reads_ends_as_one_that_is_not_allowed(tmp_path: Path) -> None:
    mailbox = CannotRead(failures=[DeliveryFailed("503", Failure.AMBIGUOUS)] * 2)

    assert await _live(tmp_path, mailbox) is State.PARKED

    assert mailbox.failures == []


async def _live(folder: Path, mailbox: Mailbox) -> State:
    """Push for an hour; return where the card of that day stands then."""
    url = f"sqlite:///{folder / 'unexpected.db'}"
    prepare(url, Instant(DUE.replace(day=3)))
    store, clock = open_store(url, [KEY]), HandClock(DUE.isoformat())
    with ThreadPoolExecutor(1) as pool:
        pusher = Pusher(store, clock, {"test": mailbox}, pool)
        for _ in range(360):
            await pusher.tick()
            clock.turn(seconds=10)
    store.close()
    with open_overview(url) as overview:
        (entry,) = overview.page(clock.now(), list(State), None, 10).entries
    return entry.state
