"""A messenger that keeps what it is given, and fails when it is told to."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.card import Card
from bot.chat import Actor
from bot.ports import DeliveryFailed


@dataclass
class Mailbox:
    """A `bot.ports.Messenger`: ``sent`` are the cards in their order, ``failures`` what the next posts raise."""

    sent: list[tuple[Actor, Card, str]] = field(default_factory=list)
    failures: list[DeliveryFailed] = field(default_factory=list)

    async def post(self, to: Actor, card: Card, delivery: str) -> str:
        """Keep the card, or fail as told."""
        if self.failures:
            raise self.failures.pop(0)
        self.sent.append((to, card, delivery))
        return f"message-{len(self.sent)}"
