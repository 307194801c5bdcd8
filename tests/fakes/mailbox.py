"""A messenger that keeps what it is given, and fails when it is told to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.card import Card
from bot.chat import Actor
from bot.delivery import DeliveryFailed


@dataclass
class Mailbox:
    """A `bot.ports.Messenger`: ``sent`` are the cards in their order, ``failures`` what the next posts raise.

    ``late``: the next posts that fail happen all the same, only nobody hears of it. ``unreadable`` is what every
    look raises while it is set; ``edited`` are the cards that were put in the place of others; ``meanwhile`` runs
    while a card is on its way; ``on_its_way`` are all that ever were. ``deleted``: what is posted was posted before,
    and is deleted.
    """

    sent: list[tuple[Actor, Card, str]] = field(default_factory=list)
    failures: list[DeliveryFailed] = field(default_factory=list)
    late: bool = False
    unreadable: DeliveryFailed | None = None
    looks: int = 0
    edited: list[tuple[str, Card]] = field(default_factory=list)
    on_its_way: list[Card] = field(default_factory=list)
    meanwhile: Callable[[], object] | None = None
    deleted: bool = False

    def learn(self, to: Actor, near: str) -> None:
        """Need nothing: everybody has one chat."""

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Keep the card, or fail as told."""
        self.on_its_way.append(card)
        if self.meanwhile:
            self.meanwhile()
        failure = self.failures.pop(0) if self.failures else None
        if failure is None or self.late:
            self.sent.append((to, card, delivery))
        if failure:
            raise failure
        return "" if self.deleted else f"message-{len(self.sent)}"

    async def look(self, to: Actor, delivery: str, since: datetime, near: str) -> str | None:
        """Find what was kept."""
        del since, near
        self.looks += 1
        if self.unreadable:
            raise self.unreadable
        places = [place for place, each in enumerate(self.sent, 1) if (each[0], each[2]) == (to, delivery)]
        return f"message-{places[0]}" if places else None

    async def edit(self, to: Actor, message: str, card: Card) -> None:
        """Keep what was put there instead."""
        del to
        self.edited.append((message, card))
