"""What went wrong when a card was posted, and what that means for it."""

from __future__ import annotations

from collections.abc import Mapping

import aiohttp
import discord

from adapters.discord.wire import TooMany, Unreadable
from bot.ports import DeliveryFailed, Failure

MEANINGS: Mapping[Failure, frozenset[int]] = {
    Failure.RETRY: frozenset({20016, 20022, 20028, 20029, 30046, 40003, 40004, 40006, 40062, 110000, 110001, 130000}),
    Failure.PARK: frozenset(
        {
            *(10003, 10004, 10008, 20009, 20012, 40007, 40012, 50001, 50009, 50013, 50055, 50083, 50095, 150006),
            *(160002, 160005, 160006, 160007, 200000, 240000),
        }
    ),
    Failure.UNREACHABLE: frozenset({10001, 10007, 10013, 20024, 50007, 50033, 50278, 80004}),
    Failure.STOP_TENANT: frozenset({10002, 40001, 40002, 40333, 50010, 50014, 50025, 50178, 60003, 530007}),
}
"""What Discord's JSON error codes mean for a card (docs.discord.com, opcodes and status codes).

Every other documented code is about something that the bot does not do: if one comes, it is our bug, unless
the status says otherwise.
"""
SLOWLY: Mapping[int, float] = {40003: 60.0, 20016: 60.0, 20028: 30.0, 20029: 30.0, 40062: 30.0, 130000: 30.0}
"""Codes that ask for patience, with the seconds to wait."""
_FOR_ALL = frozenset({40062, 130000})
"""Those of them that are about no single chat: the service is limited, the resource overloaded."""
_TOO_MANY = 429
_REFUSED = frozenset({401, 403, _TOO_MANY})
"""Statuses of which too many ban the address; those of a shared limit aside (docs, "Invalid Request Limit")."""
_SHARED = "shared"
_EVERYWHERE = frozenset({"global", ""})
"""Scopes that are about no single chat. Cloudflare, which shuts a whole address out, names none."""
_UNTOLD = 30.0
"""Seconds to wait where too many requests were refused and nobody said until when."""
_BY_STATUS = {401: Failure.STOP_TENANT, 403: Failure.PARK, _TOO_MANY: Failure.RETRY}
_FAULTY = 500


def failure(fault: Exception) -> DeliveryFailed | None:
    """Return what a fault means for the delivery, or None where it is not one of Discord's or the network's."""
    match fault:
        case TooMany():
            limited, counts = fault.scope in _EVERYWHERE, fault.scope != _SHARED
            return DeliveryFailed("429", Failure.RETRY, retry_after=fault.retry_after, for_all=limited, refused=counts)
        case discord.RateLimited():
            return DeliveryFailed("rate limited", Failure.RETRY, retry_after=fault.retry_after)
        case discord.HTTPException():
            return _refusal(fault)
        case aiohttp.ClientConnectorError() | aiohttp.ConnectionTimeoutError():
            return DeliveryFailed("no connection", Failure.RETRY)
        case TimeoutError() | aiohttp.ClientError() | OSError():
            return DeliveryFailed("no answer", Failure.AMBIGUOUS)
        case Unreadable():
            return DeliveryFailed("unreadable answer", Failure.AMBIGUOUS)
        case _:
            return None


def _refusal(fault: discord.HTTPException) -> DeliveryFailed:
    meaning = Failure.AMBIGUOUS if fault.status >= _FAULTY else _meaning(fault.code, fault.status)
    guarded = fault.status == _TOO_MANY
    return DeliveryFailed(
        f"{fault.status} {fault.code}",
        meaning,
        retry_after=SLOWLY.get(fault.code, _UNTOLD if guarded else None),
        for_all=guarded or fault.code in _FOR_ALL,
        refused=fault.status in _REFUSED,
    )


def _meaning(code: int, status: int) -> Failure:
    """Return what a refusal means: by its code, else by its status."""
    known = next((failure for failure, codes in MEANINGS.items() if code in codes), None)
    return known or _BY_STATUS.get(status, Failure.OUR_BUG)
