"""What ``/clock`` does: show the time, jump to the next due instant, or move by a span."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from adapters.console.clock import BadSpan, MovedClock, read_span
from bot.days import named, zones
from bot.language import _, ngettext
from bot.ports import NotKept


@dataclass(frozen=True, slots=True)
class Turned:
    """What came of it: whether the clock was moved, and what there is to say besides the time."""

    moved: bool = False
    words: str = ""


class Work(Protocol):
    """Runs something that waits for the database, off the event loop."""

    async def __call__(self, work: Callable[[], None]) -> None:
        """Run it and wait for it."""
        ...


async def turn(how: str, clock: MovedClock, next_due: Callable[[], Awaitable[datetime | None]], work: Work) -> Turned:
    """Do what was typed after ``/clock``."""
    try:
        match how:
            case "":
                return Turned()
            case "next":
                return await _next(clock, await next_due(), work)
            case _other:
                span = read_span(how)
                await work(lambda: clock.move(span))
                return Turned(moved=True)
    except BadSpan as problem:
        return Turned(words=str(problem))
    except NotKept:
        return Turned(words=_("I could not save that, so the clock stands where it stood. Please try again."))


async def _next(clock: MovedClock, due: datetime | None, work: Work) -> Turned:
    if due is None:
        return Turned(words=_("Nothing is planned. A lead that was sent brings its own follow-up: /lead add Acme."))
    await work(lambda: clock.move_to(due))
    return Turned(moved=True)


def sentence(turned: Turned, clock: MovedClock, zone: str) -> str:
    """Say what time it is now for the bot, or why the clock did not move."""
    if turned.words:
        return turned.words
    local = clock.now().astimezone(ZoneInfo(zone or "UTC"))
    place = zones.city(zone or "UTC")
    return _said(moved=turned.moved, ahead=bool(clock.offset)).format(
        day=named.with_year(local.date()), hour=f"{local:%H:%M}", city=place, ahead=_length(clock.offset)
    )


def _said(*, moved: bool, ahead: bool) -> str:
    match moved, ahead:
        case True, True:
            return _("It is now {day}, {hour} ({city} time), {ahead} ahead of the real time.")
        case True, False:
            return _("It is now {day}, {hour} ({city} time).")
        case False, True:
            return _("It is {day}, {hour} ({city} time), {ahead} ahead of the real time.")
        case _other:
            return _("It is {day}, {hour} ({city} time).")


def _length(span: timedelta) -> str:
    hours = round(span / timedelta(hours=1))
    days, rest = divmod(hours, 24)
    parts = (
        ngettext("{count} day", "{count} days", days) if days else "",
        ngettext("{count} hour", "{count} hours", rest) if rest else "",
    )
    return _(" and ").join(filter(None, parts)) or _("less than an hour")
