"""How late a nudge is: from its due instant to its request on the wire, on a bot that has nothing else to do."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from aiohttp import web
from pydantic import SecretStr

from adapters.storage.store import SqlStore
from bot.chat import Actor
from bot.days.working import PLAIN
from bot.ids import short_id
from bot.people.person import Person, ZoneFrom
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Way, Why
from deploy.house import House
from deploy.platforms import slack
from deploy.settings import Settings
from scheduler.timer import SystemClock
from tests.bench.timing import Figure, table
from tests.fakes.slack import SlackServer
from tests.fakes.slack.server import APP_TOKEN
from tests.stores import open_anywhere

NUDGES = 100
APART = timedelta(milliseconds=250)
"""Between two of them: a workspace may be sent a little more than that."""
FIRST_IN = timedelta(seconds=7)
AT_MOST = 40.0
"""Seconds until all of it must be over."""


class NoonClock:
    """The machine's clock, moved so that it is noon on a working day now: cards come at no other time."""

    def __init__(self) -> None:
        """Move it."""
        self._real = SystemClock()
        real = self._real.now()
        noon = datetime.combine(PLAIN.on_or_after(real.date()), time(12), UTC)
        self._ahead = noon - real

    def now(self) -> datetime:
        """Return the moved instant."""
        return self._real.now() + self._ahead

    def passed(self) -> float:
        """Return the real clock's seconds."""
        return self._real.passed()


class Listening(SlackServer):
    """A Slack that notes when it was asked to post."""

    def __init__(self, clock: NoonClock) -> None:
        """Prepare it."""
        super().__init__()
        self.clock = clock
        self.heard: list[datetime] = []
        self.complete = asyncio.Event()

    async def _api(self, request: web.Request) -> web.Response:
        if request.match_info["method"] == "chat.postMessage":
            self.heard.append(self.clock.now())
        if len(self.heard) == NUDGES:
            self.complete.set()
        return await super()._api(request)


async def run() -> None:
    """Print the figure."""
    clock = NoonClock()
    with open_anywhere() as store:
        async with Listening(clock) as server:
            late = await _late(store, server, clock)
    table("A nudge, from due to its request on the wire, idle", [Figure("lateness", late, "(goal: p99 at most 50 ms)")])


async def _late(store: SqlStore, server: Listening, clock: NoonClock) -> list[float]:
    settings = Settings(
        slack_bot_token=SecretStr(server.token()),
        slack_app_token=SecretStr(APP_TOKEN),
        slack_api_url=server.url,
        _env_file=None,  # type: ignore[call-arg] # nobody's own settings
    )
    house = House(store, clock)
    platform = slack(house, settings)
    await platform.start()
    try:
        due = list(_due(store, server, clock))
        await house.start({"slack": platform.messenger})
        await asyncio.wait_for(server.complete.wait(), AT_MOST)
    finally:
        await house.stop()
        await platform.stop()
        house.close()
    return [(heard - at).total_seconds() for heard, at in zip(sorted(server.heard), due, strict=True)]


def _due(store: SqlStore, server: SlackServer, clock: NoonClock) -> Iterator[datetime]:
    """Make people whose cards are due one after the other, and return when."""
    first = clock.now() + FIRST_IN
    for number in range(NUDGES):
        at = first + number * APART
        person = Person(short_id(), "UTC", ZoneFrom.SAID, "Alice", last_number=1, next_at=at, met=True)
        day = at.date() - timedelta(days=4)
        lead = Lead(short_id(), person.id, 1, "Acme", day, sent=day, last_touch=day)
        account = server.person(f"P{number}").account
        with store.begin() as tx:
            tx.people.add(person, Actor("slack", f"{account.team}/{account.id}"))
            tx.leads.save(replace(lead, plan=FollowUp(1, at.date(), Way.FIND_A_NAME, Why.FIRST, at.date())))
        yield at
