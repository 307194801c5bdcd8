"""Somebody with a follow-up on Slack, and on Discord, whose cards come to grief as one likes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import ClassVar

from adapters.discord.messenger import Patience
from adapters.slack.hear import actor
from bot.chat import Actor
from bot.delivery import Delivery, Failure
from tests.databases import in_file
from tests.faces import Face, living
from tests.faces_discord import DiscordFace
from tests.faces_slack import SlackFace
from tests.fakes.clock import HandClock
from tests.fakes.discord.server import Fault as DiscordFault
from tests.fakes.slack.server import Fault as SlackFault


class OnSlack:
    """Ana on Slack, where the bot may read its chats, with a follow-up that is due in six days."""

    add = "/lead add Acme"
    card = "You have one follow-up today."
    opens = "open its Messages tab"
    faults: ClassVar = {
        Failure.RETRY: SlackFault("ratelimited", retry_after=30),
        Failure.AMBIGUOUS: SlackFault(status=503, done=True),
        Failure.PARK: SlackFault("restricted_action"),
        Failure.UNREACHABLE: SlackFault("user_disabled"),
        Failure.STOP_TENANT: SlackFault("token_revoked"),
        Failure.OUR_BUG: SlackFault("invalid_blocks"),
    }
    unknown = SlackFault("a_word_of_tomorrow")
    posts = 1
    """How often a card of which nobody knows whether it arrived is posted before somebody looks."""

    def __init__(self, face: SlackFace) -> None:
        """Bring her in."""
        self.face: Face = face
        self.server = face.server
        self.server.scopes |= {"im:history"}
        self.person = face.server.person("Ana")
        self.actor = actor("T1", "UANA")

    def fails(self, fault: SlackFault) -> None:
        """Have the next card come to grief."""
        self.server.fail_next("chat.postMessage", fault)

    def blind(self) -> None:
        """Take the bot's leave to read its chats."""
        self.server.scopes -= {"im:history"}

    def came(self) -> int:
        """Count the cards in her chat."""
        return sum(each.metadata is not None for each in self.server.world.messages)


class OnDiscord:
    """Alice on Discord, the same."""

    add = "/lead add company:Acme"
    card = "Acme"
    opens = "your privacy settings there allow direct messages"
    faults: ClassVar = {
        Failure.RETRY: DiscordFault(429, retry_after=30),
        Failure.AMBIGUOUS: DiscordFault(done=True),
        Failure.PARK: DiscordFault(403, 50013),
        Failure.UNREACHABLE: DiscordFault(403, 50278),
        Failure.STOP_TENANT: DiscordFault(401),
        Failure.OUR_BUG: DiscordFault(400, 50035),
    }
    unknown = DiscordFault(404, 999_999)
    posts = 3

    def __init__(self, face: DiscordFace) -> None:
        """Bring her in."""
        self.face: Face = face
        self.server = face.server
        face.platform.messenger._patience = Patience(waits=(0.0, 0.0))  # type: ignore[attr-defined]
        self.person = face.server.person("Alice")
        self.actor = Actor("discord", self.person.account.id)

    def fails(self, fault: DiscordFault) -> None:
        """Have the next card come to grief."""
        self.server.fail_next("post", fault)

    def blind(self) -> None:
        """Have Discord show nothing of any chat for a while."""
        self.server.fail_next("history", *[DiscordFault(403, 50001)] * 12)

    def came(self) -> int:
        """Count the cards in her chat."""
        return sum(each.by_itself for each in self.server.world.messages)


Here = OnSlack | OnDiscord


@asynccontextmanager
async def somebody(platform: str, folder: Path) -> AsyncIterator[Here]:
    """Bring somebody to a platform who has a lead that is due in six days."""
    if platform == "slack":
        async with living(SlackFace(in_file(folder), HandClock())) as slack:
            ana = OnSlack(slack)
            await ana.person.open_home()  # so that the bot knows which chat is hers
            await ana.person.say(ana.add)
            yield ana
    else:
        async with living(DiscordFace(in_file(folder), HandClock())) as discord:
            alice = OnDiscord(discord)
            await alice.person.say(alice.add)
            yield alice


def latest(here: Here) -> Delivery | None:
    """Return what became of their latest card."""
    with here.face.store.begin() as tx:
        found = tx.people.find(here.actor)
        assert found
        return next(iter(tx.deliveries.latest(found.id, 1)), None)
