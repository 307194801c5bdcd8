"""The worst day: whether words say that someone cannot go on, and who can be called where.

Own patterns, both languages always, no model and no network. Nothing that is read here is kept or logged.
"""

from __future__ import annotations

from bot.worst_day.reading import recognised
from bot.worst_day.signs import Level

__all__ = ["Level", "recognised"]
