"""A fault that nobody foresaw, while a card is on its way."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from adapters.storage.store import open_store
from bot.card import Card
from bot.chat import Actor
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


async def test_a_card_whose_messenger_fell_over_the_answer_is_looked_for_before_it_is_sent_again(
    tmp_path: Path,
) -> None:
    url = f"sqlite:///{tmp_path / 'unexpected.db'}"
    prepare(url, Instant(DUE.replace(day=3)))
    store, clock, mailbox = open_store(url, [KEY]), HandClock(DUE.isoformat()), Stumbles()
    with ThreadPoolExecutor(1) as pool:
        pusher = Pusher(store, clock, {"test": mailbox}, pool)
        for _ in range(60):
            await pusher.tick()
            clock.turn(seconds=10)
    store.close()

    assert len(mailbox.sent) == 1
