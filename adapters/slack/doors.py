"""Which channel is a person's own DM with the bot: learned when something in it is seen."""

from __future__ import annotations

from adapters.slack.lately import Lately
from bot.chat import Actor

MOST = 10_000


class Doors:
    """The DMs that are known. Slack tells which they are only to apps with more scopes than this one needs."""

    def __init__(self) -> None:
        """Know none."""
        self._known = Lately[Actor, str](MOST)

    def learn(self, actor: Actor, channel: str) -> None:
        """Note a person's DM; the oldest notes make room."""
        self._known[actor] = channel

    def of(self, actor: Actor) -> str:
        """Return a person's DM, or '' while it is not known."""
        return self._known.get(actor, "")

    def forget(self, actor: Actor) -> None:
        """Forget a person's DM, which is not there any more."""
        self._known.pop(actor, None)
