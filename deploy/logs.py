"""Logs to standard error, one line each, without secrets and without anybody's words."""

from __future__ import annotations

import logging
import re
import sys
from typing import TextIO

_SECRET = re.compile(
    r"xox[a-z]-[\w-]+|xapp-[\w-]+|(?<=Bearer )\S+|(?<=Bot )\S+|[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}|(?<=://)[^\s/@]+(?=@)"
)
"""Slack's and Discord's tokens, authorisation headers, and user:password in an address."""


class Redacted(logging.Formatter):
    """Writes a record, its traceback too, with every token and password blacked out."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line without secrets."""
        return _SECRET.sub("[secret]", super().format(record))


class _Now(logging.StreamHandler[TextIO]):
    """Writes to whatever standard error is at the moment: the console puts its own in place while somebody types."""

    @property
    def stream(self) -> TextIO:
        """The standard error of the moment."""
        return sys.stderr

    @stream.setter
    def stream(self, _: TextIO) -> None:
        """Keep none."""


def start(level: str) -> None:
    """Log from this level on; the libraries underneath only from warnings on, for they log what people write."""
    handler = _Now()
    handler.setFormatter(Redacted("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for library in ("slack_bolt", "slack_sdk", "discord", "aiohttp", "sqlalchemy", "alembic", "asyncio"):
        logging.getLogger(library).setLevel(max(logging.WARNING, logging.getLevelName(level)))
    logging.getLogger("apscheduler").setLevel(
        logging.ERROR
    )  # a sweep that is still running when the next is due is no news
