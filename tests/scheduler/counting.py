"""A platform that counts what arrives as strictly as its documents can be read: in every window, wherever it begins.

Times are seconds. It knows nothing of how the bot paces itself; the figures stand here once more on purpose.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.chat import Actor

WIRE = 0.08
"""How long a request is on the wire at least."""
JITTER = 0.04
"""How much longer it is at most."""
OPENED = 0.2
"""How long after the request that opens a chat the first post in it arrives."""


@dataclass(frozen=True, slots=True)
class Post:
    """A post on its way: when it was sent, when it arrives, for whom, and whether the chat was opened just before."""

    sent: float
    arrives: float
    to: Actor
    opens: bool = False


class Window:
    """At most ``many`` in any ``span`` seconds."""

    def __init__(self, many: int, span: float) -> None:
        """Begin empty."""
        self._many = many
        self._span = span
        self._seen: deque[float] = deque()

    def wait(self, at: float) -> float:
        """Return in how many seconds one more is let in: 0 for now."""
        while self._seen and self._seen[0] <= at - self._span:
            self._seen.popleft()
        return self._seen[0] + self._span - at if len(self._seen) >= self._many else 0

    def add(self, at: float) -> None:
        """Let one in."""
        self._seen.append(at)


class Platform:
    """Something that answers 429 as soon as one of the windows of a post is full."""

    def __init__(self, tenant: tuple[int, float], chat: tuple[int, float], opening: tuple[int, float] | None) -> None:
        """Take how many posts are let in within how many seconds."""
        self._opening = opening
        self._tenants: defaultdict[str, Window] = defaultdict(lambda: Window(*tenant))
        self._chats: defaultdict[Actor, Window] = defaultdict(lambda: Window(*chat))
        self._openings: defaultdict[str, Window] = defaultdict(lambda: Window(*(opening or (1, 0))))
        self.refused = 0
        self.taken = 0

    def take(self, posts: Iterable[Post]) -> None:
        """Count posts in the order of their arrival; where a chat is opened for one, that arrives first."""
        for at, to, opens in sorted(self._requests(posts), key=lambda each: each[0]):
            windows = [self._tenants[to.tenant], self._openings[to.tenant] if opens else self._chats[to]]
            if any(window.wait(at) for window in windows):
                self.refused += 1
                continue
            for window in windows:
                window.add(at)
            self.taken += not opens

    def _requests(self, posts: Iterable[Post]) -> Iterator[tuple[float, Actor, bool]]:
        """Yield when each request arrives, for whom, and whether it opens a chat."""
        for post in posts:
            opens = post.opens and self._opening is not None
            if opens:
                yield post.arrives, post.to, True
            yield post.arrives + (OPENED if opens else 0), post.to, False


def slack() -> Platform:
    """Return a Slack: 300 posts a minute in a workspace, one a second in a chat."""
    return Platform((300, 60), (1, 1), None)


def discord() -> Platform:
    """Return a Discord: 50 requests a second, 5 in 5 seconds in a chat, 10 chats opened in 10 seconds."""
    return Platform((50, 1), (5, 5), (10, 10))
