"""What it costs to make a card from what is true now, and to draw it for each platform."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from adapters.discord import draw as discord
from adapters.slack import draw as slack
from adapters.storage.store import SqlStore, open_store
from bot import nudges, planning
from bot.card import Card
from bot.delivery import Delivery
from tests.bench.delivery.alone import alone
from tests.bench.delivery.ground import Ground
from tests.bench.delivery.runs import repeated
from tests.bench.delivery.world import NINE, Size, Sizes
from tests.bench.grid import Line, grid
from tests.stores import KEY

CARDS = Size(500, 500)
MOST = 300
"""Microseconds of CPU for making and drawing one."""
ROUNDS = 3


def measured(url: str) -> Mapping[str, object]:
    """Make and draw everybody's card several times; give the CPU seconds of one card, the quickest round."""
    store = open_store(url, [KEY])
    due = planned(store, CARDS.due)
    found: dict[str, list[float]] = {"made": [], "slack": [], "discord": []}
    for _ in range(ROUNDS + 1):
        made, spent = made_cards(store, due)
        found["made"].append(spent)
        found["slack"].append(_spent(made, slack.message))
        found["discord"].append(_spent(made, discord.components))
    store.close()
    return {"seconds": 0.0, **{name: min(rounds[1:]) for name, rounds in found.items()}}


def planned(store: SqlStore, most: int) -> Sequence[Delivery]:
    """Plan and claim up to ``most`` of what each tenant has due; return it."""
    claimed: list[Delivery] = []
    with store.begin() as tx:
        for tenant in tx.tenants(NINE):
            planning.plan(tx, tenant, NINE, most)
            claimed += tx.deliveries.claim(tenant, NINE, NINE + timedelta(minutes=1), most)
    return claimed


def made_cards(store: SqlStore, due: Sequence[Delivery]) -> tuple[Sequence[Card], float]:
    """Make a card of each delivery as the pusher does, reading included; return them, and CPU seconds for one."""
    began = time.process_time()
    with store.begin() as tx:
        made = nudges.make(tx, due, NINE)
    spent = (time.process_time() - began) / len(due)
    return [each.card for each in made.values() if isinstance(each, nudges.Made)], spent


def _spent(cards: Sequence[Card], draw: Callable[[Card], object]) -> float:
    began = time.process_time()
    for card in cards:
        draw(card)
    return (time.process_time() - began) / len(cards)


def run(ground: Ground, sizes: Sizes) -> None:
    """Print the figures."""

    def once() -> Mapping[str, float]:
        with ground.fresh(CARDS) as url:
            return alone("drawing", url)

    runs = repeated(once, sizes.rounds)
    lines = [
        Line(
            name.title(),
            {part: f"{seconds * 1e6:,.0f} µs" for part, seconds in (("made", runs["made"]), ("drawn", runs[name]))}
            | {"both": f"{(runs['made'] + runs[name]) * 1e6:,.0f} µs"},
            f"(goal: {MOST} µs)",
        )
        for name in ("slack", "discord")
    ]
    grid(f"One card, CPU: made of what {ground.kind} keeps, and drawn", lines)
