"""Requests that are tried once, each within its own time: waiting and trying again are for whoever carries cards.

discord.py sleeps by itself after a 429 and most of 5xx, for longer than a post may take, and to stop it from outside is
not safe: stopped in the sleep for a limit of the whole bot it never sends anything again, and stopped at the wrong
moment of any other request it holds that bucket of limits for ever. So nothing here is stopped from outside.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from types import SimpleNamespace

import aiohttp
import discord
from discord.http import Route

TOO_MANY, FAULTY = 429, 500
_once: ContextVar[bool] = ContextVar("requests_tried_once", default=False)


class Unreadable(Exception):
    """Something answered, and it was not Discord: nobody knows what was done."""


class TooMany(discord.RateLimited):
    """Discord refused a request for now. ``scope`` is of which limit: the user's, a shared one, or the global one."""

    def __init__(self, retry_after: float, scope: str) -> None:
        """Take the seconds to wait, and the scope as Discord calls it."""
        super().__init__(retry_after)
        self.scope = scope


class Wire:
    """The way to Discord for whoever tries once. The client's ``http_trace`` has to be `trace`."""

    def __init__(self, client: discord.Client, seconds: float) -> None:
        """Use this client's session and buckets; ``seconds`` is what an answer may take.

        A connection gets half of that: where there is none it is certain that nothing was sent.
        """
        self._client = client
        self._timeout = aiohttp.ClientTimeout(seconds, connect=seconds / 2)

    async def ask(self, route: Route, *, json: object = None, params: Mapping[str, int] | None = None) -> object:
        """Send a request and return what it is answered with.

        Raises:
            discord.HTTPException: It was refused, or Discord is in trouble.
            TooMany: It was refused for now.
            discord.RateLimited: It was not sent, because it would have been.
            aiohttp.ClientError, TimeoutError: There was no answer.
            Unreadable: There was none that can be read.

        """
        given = {"params": params} if json is None else {"json": json}
        with _tried_once():
            try:
                return await self._client.http.request(route, **given, timeout=self._timeout)
            except ValueError:  # it said of itself that it was JSON
                raise Unreadable from None


def trace() -> aiohttp.TraceConfig:
    """Return what makes a client tell `Wire` at once what it would otherwise wait for itself."""
    config = aiohttp.TraceConfig()
    config.on_request_end.append(_answered)
    return config


@contextmanager
def _tried_once() -> Iterator[None]:
    before = _once.set(True)
    try:
        yield
    finally:
        _once.reset(before)


async def _answered(_: aiohttp.ClientSession, __: SimpleNamespace, answered: aiohttp.TraceRequestEndParams) -> None:
    response = answered.response
    if not _once.get():
        return
    if response.status >= FAULTY:
        raise discord.DiscordServerError(response, None)
    after = response.headers.get("Retry-After", "")
    if response.status == TOO_MANY and after.replace(".", "", 1).isdigit():
        raise TooMany(float(after), response.headers.get("X-RateLimit-Scope", ""))
