"""Which channel is a person's own DM with the bot: learned when something in it is seen."""

from __future__ import annotations

from bot.chat import Actor

MOST = 10_000


class Doors:
    """The DMs that are known. Slack tells which they are only to apps with more scopes than this one needs."""

    def __init__(self) -> None:
        """Know none."""
        self._known: dict[Actor, str] = {}

    def learn(self, actor: Actor, channel: str) -> None:
        """Note a person's DM; the oldest notes make room."""
        self._known.pop(actor, None)
        while len(self._known) >= MOST:
            del self._known[next(iter(self._known))]
        self._known[actor] = channel

    def of(self, actor: Actor) -> str:
        """Return a person's DM, or '' while it is not known."""
        return self._known.get(actor, "")

    def forget(self, actor: Actor) -> None:
        """Forget a person's DM, which is not there any more."""
        self._known.pop(actor, None)
