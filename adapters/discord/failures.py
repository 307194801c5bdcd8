"""What went wrong when a card was posted, and what that means for it."""

from __future__ import annotations

from collections.abc import Mapping

import aiohttp
import discord

from adapters.discord.wire import TooMany, Unreadable
from bot.delivery import DeliveryFailed, Failure

MEANINGS: Mapping[Failure, frozenset[int]] = {
    Failure.RETRY: frozenset({20016, 20022, 20028, 20029, 30046, 40003, 40004, 40006, 40062, 110000, 110001, 130000}),
    Failure.PARK: frozenset(
        {
            *(10003, 10004, 20012, 40007, 40012, 50001, 50009, 50013, 50055, 50083, 50095, 150006),
            *(160002, 160005, 160006, 160007),
        }
    ),
    Failure.UNREACHABLE: frozenset({10001, 10007, 10013, 20024, 50007, 50033, 50278, 80004}),
    Failure.STOP_TENANT: frozenset({10002, 40001, 40002, 40333, 50010, 50014, 50025, 50178, 60003, 530007}),
    Failure.OUR_BUG: frozenset(
        {
            *(10005, 10006, 10009, 10010, 10011, 10012, 10014, 10015, 10016, 10020, 10021, 10026, 10027, 10028),
            *(10029, 10030, 10031, 10032, 10033, 10036, 10038, 10049, 10050, 10057, 10059, 10060, 10061, 10062),
            *(10063, 10065, 10066, 10067, 10068, 10069, 10070, 10071, 10087, 10097, 10124, 10129, 20001, 20002),
            *(20009, 20015, 20018, 20031, 20035, 30001, 30002, 30003, 30004, 30005, 30007, 30008, 30010, 30011),
            *(30013, 30015, 30016, 30018, 30019, 30030, 30031, 30032, 30033, 30034, 30035, 30037, 30038, 30039),
            *(30040, 30042, 30045, 30047, 30048, 30052, 30056, 30058, 30060, 30061, 40005, 40009, 40018, 40019),
            *(40032, 40033, 40041, 40043, 40058, 40060, 40061, 40066, 40067, 40074, 40094, 50002, 50003, 50004),
            *(50005, 50006, 50008, 50011, 50012, 50015, 50016, 50017, 50019, 50020, 50021, 50024, 50026, 50027),
            *(50028, 50034, 50035, 50036, 50039, 50041, 50045, 50046, 50054, 50057, 50067, 50068, 50070, 50073),
            *(50074, 50080, 50081, 50084, 50085, 50086, 50091, 50097, 50101, 50109, 50110, 50123, 50124, 50131),
            *(50132, 50138, 50144, 50145, 50146, 50151, 50159, 50160, 50161, 50162, 50163, 50167, 50173, 50192),
            *(50600, 90001, 90002, 160004, 160014, 170001, 170002, 170003, 170004, 170005, 170006, 170007),
            *(180000, 180002, 200000, 200001, 220001, 220002, 220003, 220004, 240000, 340015, 350000, 350001),
            *(400001, 500000, 520000, 520001, 520002, 520003, 520004, 520006, 530000, 530001, 530002, 530003),
            *(530004, 530006),
        }
    ),
}
"""What Discord's JSON error codes mean for a card (docs.discord.com, opcodes and status codes).

Our bug is what is wrong with a message itself, a filter's verdict among it, and what the bot does not do at all. Not
here are 0, a general error of which the HTTP status says more, and `DELETED`.
"""
DELETED = 10008
"""Unknown message. Of a new one: it was posted before under this nonce, and deleted since (docs, enforce_nonce)."""
CHANNEL_GONE = "404 10003"
"""The reason of a failure because of a channel that is not there."""
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
_BY_STATUS: Mapping[int, Failure] = {
    400: Failure.OUR_BUG,
    401: Failure.STOP_TENANT,
    403: Failure.PARK,
    413: Failure.OUR_BUG,
    _TOO_MANY: Failure.RETRY,
}
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
    known = Failure.AMBIGUOUS if fault.status >= _FAULTY else _meaning(fault.code, fault.status)
    guarded = fault.status == _TOO_MANY
    return DeliveryFailed(
        f"{fault.status} {fault.code}",
        known or Failure.RETRY,
        retry_after=SLOWLY.get(fault.code, _UNTOLD if guarded else None),
        for_all=guarded or fault.code in _FOR_ALL,
        refused=fault.status in _REFUSED,
        unknown=known is None,
    )


def _meaning(code: int, status: int) -> Failure | None:
    """Return what a refusal means: by its code, else by its status; None where neither says anything."""
    known = next((failure for failure, codes in MEANINGS.items() if code in codes), None)
    return known or _BY_STATUS.get(status)
