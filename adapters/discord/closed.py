"""Why Discord does not let the bot in, and what whoever runs it can do about that."""

from __future__ import annotations

from collections.abc import Mapping

import discord

_CREDENTIAL = "please check DISCORD_TOKEN"
DISALLOWED = 4014
_ANEW = "please start it again, so that it asks Discord anew over how many connections (shards) it is to listen"
ADVICE: Mapping[int, str] = {
    4004: _CREDENTIAL,
    4010: _ANEW,
    4011: _ANEW,
    4012: "please update Followthrough, it speaks a version of the gateway that Discord does not take any more",
    4013: "please update Followthrough, it asks for intents that Discord does not know",
    DISALLOWED: "please look at the intents of your app under Bot in Discord's developer portal; none that is "
    "privileged is needed",
}
"""What to do, by the close codes of the gateway after which Discord wants no other try
(docs.discord.com/developers/topics/opcodes-and-status-codes)."""
_UNKNOWN = "please start it again, and look at discordstatus.com"


def advice(fault: BaseException) -> str:
    """Return what to do about a fault, in the middle of a sentence."""
    match fault:
        case discord.LoginFailure():
            return _CREDENTIAL
        case discord.PrivilegedIntentsRequired():
            return ADVICE[DISALLOWED]
        case discord.ConnectionClosed():
            return ADVICE.get(fault.code, _UNKNOWN)
        case _:
            return _UNKNOWN


def short(fault: BaseException) -> str:
    """Return what Discord or the network said, in a word."""
    match fault:
        case discord.LoginFailure():
            return "401"
        case discord.HTTPException():
            return f"{fault.status} {fault.code}"
        case discord.PrivilegedIntentsRequired():
            return str(DISALLOWED)
        case discord.ConnectionClosed():
            return str(fault.code)
        case _:
            return type(fault).__name__
