"""The bot as several processes on PostgreSQL, each with one part of the work."""

from __future__ import annotations

from typing import assert_never

from adapters.storage.engine import libpq, read_url, sqlite_file
from adapters.storage.store import SqlStore
from deploy import platforms, serving
from deploy.house import House, Refuses
from deploy.role import Role
from deploy.settings import Settings
from scheduler.dispatch import procrastinate


def check(role: Role, settings: Settings) -> None:
    """See whether there can be several processes at all.

    Raises:
        Refuses: There is only one on SQLite.

    """
    if sqlite_file(read_url(settings.database_url.get_secret_value())):
        raise Refuses(
            "On SQLite there is one process: please start `followthrough run` alone, "
            f"or set DATABASE_URL to a PostgreSQL database for `followthrough run {role}`."
        )


async def play(role: Role, store: SqlStore, settings: Settings, *, restored: bool = False) -> int:
    """Do one part of the work until the process is told to stop; return the exit code. ``restored`` as for `serve`.

    Raises:
        Refuses: Nothing is configured for this role.

    """
    address = libpq(settings.database_url.get_secret_value())
    home = await serving.built(store, restored=restored)
    try:
        match role:
            case Role.SLACK | Role.DISCORD:
                await _listen(role, home, store, settings)
            case Role.CLOCK:
                await _keep_time(home, address)
            case Role.WORKER:
                await _work(home, store, settings, address)
            case _:
                assert_never(role)
    finally:
        home.close()
    return 0


async def _listen(role: Role, home: House, store: SqlStore, settings: Settings) -> None:
    """Answer people on one platform; what they ask for to be sent is in the database."""
    mine = {name: each for name, each in platforms.configured(home, store, settings).items() if name == role}
    if not mine:
        raise Refuses(f"Nothing is configured for {role}: please set its tokens (see README).")
    async with serving.running(home, mine) as told:
        await serving.wait(told, mine)


async def _keep_time(home: House, address: str) -> None:
    """Wake the tenants that have something due. A second clock is harmless: who waits already is not woken twice."""
    async with procrastinate.opened(address) as queue, serving.running(home, {}) as told:
        await home.start({}, queue)
        await serving.wait(told, {})


async def _work(home: House, store: SqlStore, settings: Settings, address: str) -> None:
    """Send what tenants have due, a slice at a time."""
    all_of_them = platforms.configured(home, store, settings)
    if not all_of_them:
        raise Refuses("Nothing is configured to send to: please set the tokens of Slack or Discord (see README).")

    async def serve(tenant: str) -> int:
        return await home.pusher.slice(tenant) if await home.trusted() else 0

    async with procrastinate.opened(address) as queue, serving.running(home, all_of_them, listen=False) as told:
        home.carries({name: platform.messenger for name, platform in all_of_them.items()})
        serving.say_ready()
        await queue.work(serve, told)
