"""When on a day a person wants to hear from the bot: `Hours`, and the words that people use for them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from bot.days.words import Unclear
from bot.language import _
from bot.text import unaccented

LONGEST = 40
"""Characters that are looked at; longer words are no hours."""


@dataclass(frozen=True, slots=True)
class Hours:
    """A part of one local day, from ``starts`` up to but not including ``ends``."""

    starts: time
    ends: time

    def keep(self, hour: time | None) -> time | None:
        """Return an hour that lies within these, else None."""
        return hour if hour and self.starts <= hour < self.ends else None


DAYTIME = Hours(time(9), time(21))


def read_hours(text: str) -> Hours:
    """Return the hours that the words mean. A start alone lasts until 21:00, one after 18:00 for three hours.

    Raises:
        Unclear: The words mean no hours or could mean two, or the hours do not lie within one day,
            or are shorter than one. ``str()`` is a sentence that says what to type instead.

    """
    words = " ".join(unaccented(text[: LONGEST + 1]).strip(" .,").split())
    said = _HOURS.fullmatch(words)
    starts = _readings(said["start"]) if said else ()
    ends = _readings(said["end"]) if said and said["end"] else ()
    if said is None or len(words) > LONGEST or not starts or (said["end"] and not ends):
        raise Unclear(_("I could not read those hours. Try “9”, “9-17”, “midday” or “after work”."))
    if not ends:
        start = _chosen(starts, said["start"])
        return _hours(start, _EVENING if start <= _SIX else min(start + 3 * _HOUR, _LAST))
    if _BY_24.match(said["start"]):
        ends = ends[:1]
    fitting = tuple(start for start in starts if ends[-1] - start >= _HOUR)
    start = _chosen(fitting or starts[:1], said["start"], is_late=bool(_AFTERNOON.search(said["end"])))
    return _hours(start, ends[0] if ends[0] > start else ends[-1])


def _chosen(readings: tuple[int, ...], said: str, *, is_late: bool = False) -> int:
    """Return the one meaning of a time; as it is written where that is likely, unless what follows is late."""
    likely = tuple(each for each in readings if each >= _EARLY) if is_late else readings
    first, *others = likely or readings
    if others and (is_late or first < _EARLY):
        raise Unclear(
            _("Is “{said}” {one} or {other}? Please write it one of those ways.").format(
                said=said, one=f"{_clock(first):%H:%M}", other=f"{_clock(others[0]):%H:%M}"
            )
        )
    return first


def _hours(start: int, end: int) -> Hours:
    if end - start < _HOUR:
        raise Unclear(_("Hours lie within one day and last at least an hour. Try “9-17” or “18:00 to 23:59”."))
    return Hours(_clock(start), _clock(end))


def _clock(minutes: int) -> time:
    return time(*divmod(minutes, _HOUR))


def _readings(said: str) -> tuple[int, ...]:
    """Return the minutes of the day that a time may mean, the one as written first; nothing if it is no time."""
    match = _TIME.fullmatch(said)
    if match is None:
        return (_NAMED[said],)
    hour, minute, half = int(match["hour"]), int(match["minute"] or 0), match["half"]
    minutes = hour * _HOUR + minute
    if minute >= _HOUR or minutes > _MIDNIGHT:
        return ()
    if half:
        late = bool(_AFTERNOON.search(half))
        return (minutes % _NOON + _NOON * late,) if _HOUR <= minutes < _NOON + _HOUR else ()
    either = _HOUR <= minutes < _NOON and not match["hour"].startswith("0")
    return (minutes, minutes + _NOON) if either else (min(minutes, _LAST),)


_HOUR, _EARLY, _NOON, _SIX, _EVENING, _LAST, _MIDNIGHT = 60, 6 * 60, 12 * 60, 18 * 60, 21 * 60, 24 * 60 - 1, 24 * 60
"""In minutes. A time before ``_EARLY`` that is written without am or pm may as well be one of the afternoon."""
_NAMED = {
    **dict.fromkeys(("morning", "the morning", "in the morning", "mornings", "manana", "la manana"), 9 * _HOUR),
    **dict.fromkeys(("midday", "noon", "lunch", "mediodia", "medio dia"), _NOON),
    **dict.fromkeys(("after work", "despues del trabajo", "tras el trabajo"), 17 * _HOUR + 30),
    **dict.fromkeys(("midnight", "medianoche"), _LAST),
}
_HALF = r"[ap]\.?m\.?|de la (?:manana|tarde)"
_CLOCK = rf"(?P<hour>\d{{1,2}})(?:[:.h](?P<minute>\d\d))? ?(?:hs?|(?P<half>{_HALF}))?"
_TIME = re.compile(_CLOCK)
_BY_24 = re.compile(r"1[3-9]|2\d")
_AFTERNOON = re.compile(r"p\.?m\.?$|tarde$")
_ANY = "|".join((re.sub(r"\?P<\w+>", "?:", _CLOCK), *_NAMED))
_HOURS = re.compile(
    rf"(?:from |between |at |desde |entre |de |por |al? )?(?:las? )?(?P<start>{_ANY})"
    rf"(?:(?: ?[-–—] ?| (?:to|until|till|and|hasta|al?|y) )(?:las? |la |el )?(?P<end>{_ANY}))?"
)
