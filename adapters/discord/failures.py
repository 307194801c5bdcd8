"""What went wrong when a card was posted, and whether trying again can help."""

from __future__ import annotations

import aiohttp
import discord

from bot.ports import DeliveryFailed, Failure

UNREACHABLE = {
    10003: "unknown channel",
    10013: "unknown user",
    50001: "missing access",
    50007: "cannot send messages to this user",
    50278: "no server in common",
}
"""Discord's JSON error codes after which nothing helps until somebody acts."""
SLOWLY = {40003: 60.0, 20016: 60.0, 20028: 30.0, 130000: 30.0}
"""Codes that ask for patience, with the seconds to wait."""
_UNAUTHORIZED, _FORBIDDEN = 401, 403
_UNTIL_LET_IN = 900.0
"""Seconds to wait where Discord does not know the bot: its operator has to act, the person did nothing wrong."""


def failure(fault: Exception) -> DeliveryFailed | None:
    """Return what a fault means for the delivery, or None where it is not one of Discord's or the network's."""
    match fault:
        case discord.RateLimited():
            return DeliveryFailed("rate limited", Failure.RETRY, retry_after=fault.retry_after)
        case discord.HTTPException():
            return _refused(fault)
        case TimeoutError() | aiohttp.ClientError() | OSError():
            return DeliveryFailed("no answer from Discord", Failure.RETRY)
        case _:
            return None


def _refused(fault: discord.HTTPException) -> DeliveryFailed:
    if fault.code in UNREACHABLE:
        return DeliveryFailed(f"{fault.code} {UNREACHABLE[fault.code]}", Failure.UNREACHABLE)
    if fault.code in SLOWLY:
        return DeliveryFailed(str(fault.code), Failure.RETRY, retry_after=SLOWLY[fault.code])
    if fault.status == _UNAUTHORIZED:
        return DeliveryFailed(str(fault.status), Failure.RETRY, retry_after=_UNTIL_LET_IN)
    return DeliveryFailed(f"{fault.status} {fault.code}", Failure.PARK if fault.status == _FORBIDDEN else Failure.RETRY)
