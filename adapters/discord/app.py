"""The Discord client: commands, buttons, selects and modals come in, answers go out."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import sys
import threading
from collections.abc import AsyncIterator
from concurrent.futures import Executor
from contextlib import asynccontextmanager
from typing import Any, cast

import aiohttp
import discord
from discord import app_commands
from discord.gateway import DiscordWebSocket, KeepAliveHandler
from yarl import URL

from adapters.discord import address, forms, quoted, tree, wire
from adapters.discord.answer import Answerer
from adapters.discord.buttons import CallButton, CallMenu
from adapters.discord.closed import advice, short
from adapters.discord.duty import Duty
from adapters.discord.messenger import DiscordMessenger, Patience
from adapters.discord.translate import Translator
from bot.chat import Call
from bot.core import Core
from bot.ports import CannotConnect, Notes

log = logging.getLogger(__name__)
COMMANDS_NOTE = "discord commands"
LAST_WORDS = 3.0
"""Seconds that answers on their way get to arrive when the bot is told to stop."""
LONGEST_WAIT = 30.0
"""Seconds that discord.py may sleep for a rate limit; a longer one is the pusher's to wait for."""
NOT_DISCORD = "What answers is not Discord: please check the network, a proxy in between, and DISCORD_API_URL."
ANSWERED = 40060
"""Discord's code for an interaction that somebody has acknowledged already."""


class _Tree(app_commands.CommandTree["_Client"]):
    """Commands that are heard only by the process that is on duty."""

    async def interaction_check(self, interaction: discord.Interaction) -> bool:
        """Tell whether this process answers: also what is asked while somebody types, where silence is no answer."""
        del interaction
        return await self.client.duty.on()


class _Client(discord.AutoShardedClient):
    """A client that hands everything it hears to the answerer, over as many connections as Discord asks for.

    discord.py makes them one after another, five seconds apart: no bot has a smaller ``max_concurrency`` than one
    in that time (docs.discord.com/developers/events/gateway, "Sharding").
    """

    def __init__(self, core: Core, pool: Executor, notes: Notes, duty: Duty) -> None:
        # It has no voice to miss a library for.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        super().__init__(
            intents=discord.Intents(guilds=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=LONGEST_WAIT,
            http_trace=wire.trace(),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
        )
        self._answerer = Answerer(core, pool)
        self._notes = notes
        self._pool = pool
        self.duty = duty
        self._tree = _Tree(self)
        for group in tree.groups(core.commands, self.press, self._answerer.suggest):
            self._tree.add_command(group)
        self._tree.add_command(quoted.menu(self.press))
        self._tree.error(self._failed)
        self._answering: set[asyncio.Task[None]] = set()
        self.known = False
        """Whether Discord has said who this bot is."""
        self.ready = asyncio.Event()

    async def setup_hook(self) -> None:
        """Take up every button there ever was, and tell Discord the commands if they changed."""
        self.known = True
        self.add_dynamic_items(CallButton, CallMenu)
        translator = Translator()
        await self._tree.set_translator(translator)
        payload = [
            await command.get_translated_payload(self._tree, translator) for command in self._tree.get_commands()
        ]
        mark = hashlib.sha256(json.dumps([self.application_id, payload], sort_keys=True).encode()).hexdigest()
        loop = asyncio.get_running_loop()
        if await loop.run_in_executor(self._pool, self._notes.read, COMMANDS_NOTE) != mark:
            await self._tree.sync()
            await loop.run_in_executor(self._pool, self._notes.write, COMMANDS_NOTE, mark)

    async def press(self, interaction: discord.Interaction, call: Call) -> None:
        """Answer a call: typed, pressed, chosen or filled in."""
        if not _is_sent(interaction) and not await self.duty.on():  # of a command the tree has asked already
            return
        async with self._answered():
            await self._answerer.answer(interaction, call)

    async def on_message(self, message: discord.Message) -> None:
        """Answer what a person writes in their own direct messages with the bot; nothing else is read."""
        own = isinstance(message.channel, discord.DMChannel) and not message.author.bot
        if not own or message.is_system() or not message.content.strip() or not await self.duty.on():
            return
        async with self._answered():
            await self._answerer.talk(message)

    @asynccontextmanager
    async def _answered(self) -> AsyncIterator[None]:
        """Have `finish` wait for what is answered inside; an answer that Discord does not take is logged."""
        answering = cast("asyncio.Task[None]", asyncio.current_task())
        self._answering.add(answering)
        try:
            yield
        except (discord.HTTPException, aiohttp.ClientError, OSError) as fault:
            _unheard(fault)
        finally:
            self._answering.discard(answering)

    async def finish(self) -> None:
        """Let the answers that are on their way arrive."""
        if self._answering:
            await asyncio.wait(self._answering, timeout=LAST_WORDS)

    async def launch_shard(self, gateway: URL, shard_id: int, *, initial: bool = False) -> None:
        """Connect to the gateway that is configured: Discord's answer names its own, past any proxy."""
        del gateway
        try:
            await super().launch_shard(DiscordWebSocket.DEFAULT_GATEWAY, shard_id, initial=initial)
        except asyncio.CancelledError:
            await self._close_begun()
            raise

    async def _close_begun(self) -> None:
        """Close the connection that was being made: discord.py forgets it, and its thread would go on for ever."""
        for thread in threading.enumerate():
            if isinstance(thread, KeepAliveHandler) and thread.ws._connection is self._connection:  # noqa: SLF001
                await thread.ws.close()

    async def on_shard_connect(self, shard: int) -> None:
        """Let whoever waits know that people are answered now: all direct messages come through the first connection.

        Those of servers follow (docs.discord.com/developers/events/gateway, "Sharding").
        """
        if shard == 0:
            self.ready.set()

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Answer submitted modals, which discord.py itself would only know in the process that opened them."""
        if interaction.type is discord.InteractionType.modal_submit:
            call = forms.submitted(interaction.data or {})
            if call:
                await self.press(interaction, call)

    async def on_error(self, event: str, /, *_: Any, **__: Any) -> None:  # noqa: ANN401 - discord.py's own signature
        """Log a fault in an event without what people wrote."""
        log.error("a fault while answering %s: %s", event, type(sys.exception()).__name__)

    async def _failed(self, interaction: discord.Interaction, fault: app_commands.AppCommandError) -> None:
        if isinstance(fault, app_commands.CommandNotFound) and _is_sent(interaction):
            # Discord still offers what another version of the bot told it of
            await self.press(interaction, Call(" ".join((*fault.parents, fault.name))))
            return
        command = interaction.command.qualified_name if interaction.command else "a command"
        log.error("a fault in /%s: %s", command, type(fault).__name__)


def _unheard(fault: BaseException) -> None:
    """Log that an answer did not arrive."""
    if isinstance(fault, discord.HTTPException) and fault.code == ANSWERED:
        log.warning(
            "somebody had answered already: if another process runs with this DISCORD_TOKEN, please stop one of them"
        )
    else:
        log.warning("an answer did not arrive: %s", short(fault))


def _is_sent(interaction: discord.Interaction) -> bool:
    return interaction.type is discord.InteractionType.application_command


class Discord:
    """The bot on Discord. ``messenger`` carries cards; ``gone`` is set when Discord has shut it out."""

    def __init__(
        self,
        core: Core,
        pool: Executor,
        notes: Notes,
        duty: Duty,
        *,
        token: str,
        api_url: str,
        gateway_url: str,
        patience: Patience | None = None,
    ) -> None:
        """Take the core, the threads it may run in, who else may answer, and how to reach Discord in what time."""
        address.point(api_url, gateway_url)
        self._client = _Client(core, pool, notes, duty)
        self._duty = duty
        self._token = token
        self._connection: asyncio.Task[None] | None = None
        self.messenger = DiscordMessenger(self._client, patience)
        self.gone = asyncio.Event()

    async def start(self) -> None:
        """Connect, and return when people are answered.

        Raises:
            CannotConnect: Discord is out of reach, or does not let the bot in.

        """
        async with self._connecting():
            await self._login()
            await self._duty.start(str(self._client.application_id))
            self._connection = asyncio.create_task(self._client.connect())
            ready = asyncio.create_task(self._client.ready.wait())
            await asyncio.wait({self._connection, ready}, return_when=asyncio.FIRST_COMPLETED)
            ready.cancel()
            if self._connection.done():
                self._connection.result()
            self._connection.add_done_callback(self._ended)

    async def carry(self) -> None:
        """Get ready to carry cards, and listen to nobody: another process does. Ends with `stop`.

        Raises:
            CannotConnect: Discord is out of reach, or does not let the bot in.

        """
        async with self._connecting():
            await self._login()

    async def _login(self) -> None:
        try:
            await self._client.login(self._token)
        except (TypeError, KeyError, ValueError):
            if self._client.known:
                raise
            raise wire.Unreadable from None

    @asynccontextmanager
    async def _connecting(self) -> AsyncIterator[None]:
        try:
            yield
        except (discord.LoginFailure, discord.PrivilegedIntentsRequired, discord.ConnectionClosed) as fault:
            await self.stop()
            raise CannotConnect(f"Discord does not let the bot in: {advice(fault)} ({short(fault)}).") from None
        except wire.Unreadable:
            await self.stop()
            raise CannotConnect(NOT_DISCORD) from None
        except (discord.HTTPException, discord.GatewayNotFound, aiohttp.ClientError, OSError) as fault:
            await self.stop()
            raise CannotConnect(f"Discord cannot be reached: please check the network ({short(fault)}).") from None

    def _ended(self, connection: asyncio.Task[None]) -> None:
        """Say that people are not answered any more; discord.py itself comes back from everything that passes."""
        fault = None if connection.cancelled() else connection.exception()
        if fault:
            log.error("Discord does not let the bot in any more: %s (%s).", advice(fault), short(fault))
            self.gone.set()

    async def stop(self) -> None:
        """Disconnect and leave nothing open."""
        await self._duty.stop()
        await self._client.finish()
        await self._client.close()
        if self._connection:
            self._connection.cancel()  # while it waits to connect, discord.py does not look whether it was closed
            await asyncio.gather(self._connection, return_exceptions=True)
