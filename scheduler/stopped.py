"""Workspaces that take nothing from the bot until whoever runs it acts: their cards wait, and one at a time tries."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

log = logging.getLogger(__name__)
STOPPED_FOR = timedelta(minutes=15)
"""How long nothing is sent to a workspace that let the bot in no more."""
TRIED_FOR = timedelta(minutes=1)
"""How long the others wait for the one that tries whether a workspace lets the bot in again."""


class Stopped:
    """What this process knows of stopped tenants; another process finds out by one card of its own.

    It is asked and told on the event loop alone.
    """

    def __init__(self) -> None:
        """Begin with none."""
        self._until: dict[str, datetime] = {}

    def until(self, tenant: str, now: datetime) -> datetime | None:
        """Return until when a card has to wait, or None: then it may be sent, as the one that tries."""
        until = self._until.get(tenant)
        if until is None or now < until:
            return until
        self._until[tenant] = now + TRIED_FOR
        return None

    def tries(self, tenant: str) -> bool:
        """Tell whether only one card may be sent, to see whether a tenant takes it."""
        return tenant in self._until

    def refused(self, tenant: str, now: datetime, reason: str) -> None:
        """Note that a tenant took nothing. Whoever runs the bot is told once."""
        if tenant not in self._until:
            log.error("%s lets nothing be sent (%s): please see whether its token still holds", tenant, reason)
        self._until[tenant] = now + STOPPED_FOR

    def arrived(self, tenant: str) -> None:
        """Note that a card arrived."""
        self._until.pop(tenant, None)
