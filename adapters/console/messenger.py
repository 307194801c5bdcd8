"""Carries nudges to the person at this console, and to nobody else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime

from bot.card import Card
from bot.chat import Actor
from bot.delivery import DeliveryFailed, Failure
from bot.ids import short_id

ABSENT = 3600.0
"""Seconds until a card for somebody who is not at this console is tried again."""
Show = Callable[[Card], Awaitable[None]]


class ConsoleMessenger:
    """A `bot.ports.Messenger` for one person at one terminal, as long as that is open."""

    def __init__(self, actor: Actor, show: Show) -> None:
        """Take whose console it is, and what shows a card that comes by itself."""
        self._actor = actor
        self._show = show
        self._open = True

    def learn(self, to: Actor, near: str) -> None:
        """Do nothing: there is only one chat."""

    async def post(self, to: Actor, card: Card, delivery: str) -> str:  # noqa: ARG002 - nothing is looked up here
        """Show the card above the prompt and return an id for it.

        Raises:
            DeliveryFailed: Somebody else is at this console, or nobody any more. Trying later can help.

        """
        if to != self._actor or not self._open:
            raise DeliveryFailed("not at this console", Failure.RETRY, retry_after=ABSENT)
        try:
            await self._show(card)
        except OSError:
            raise DeliveryFailed("the terminal is gone", Failure.RETRY) from None
        return f"console-{short_id()}"

    async def look(self, to: Actor, delivery: str, since: datetime, near: str) -> str | None:  # noqa: ARG002 - nothing is looked up
        """Say that nobody can know what a terminal that is gone has shown.

        Raises:
            DeliveryFailed: Always.

        """
        raise DeliveryFailed("a terminal cannot be looked into", Failure.PARK)

    async def edit(self, to: Actor, message: str, card: Card) -> None:  # noqa: ARG002 - it is the only one here
        """Show the card as well: what a terminal has shown stays."""
        await self._show(card)

    def close(self) -> None:
        """Show nothing any more."""
        self._open = False
