"""English words for days, and the shapes in which they come."""

from __future__ import annotations

from bot.days import dates, figures, spans, week
from bot.days.shapes import Shapes
from bot.days.spans import Unit

WEEKDAYS = (
    "monday mon",
    "tuesday tue tues",
    "wednesday wed weds wednes wensday wendsday",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat satur",
    "sunday sun",
)
MONTHS = (
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sep sept",
    "october oct",
    "november nov",
    "december dec",
)
NUMBERS = (
    *("", "one an", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
UNITS = {
    Unit.DAY: "d day days",
    Unit.WEEK: "w wk wks week weeks",
    Unit.MONTH: "mo mos month months",
    Unit.YEAR: "yr yrs year years",
    Unit.WORKING: "bd bds bday workday workdays",
    Unit.HOUR: "hr hour hours min mins minute minutes",
}
KINDS = {"NEXT": "next", "LAST": "last", "THIS": "this", "COMING": "coming upcoming"}
PAIRS = {
    **{f"{kind} {day}": "bd" for kind in ("business", "working", "work") for day in ("day", "days")},
    "right now": "now",
}
_NEAR = {
    "yesterday": -1,
    "yday": -1,
    "yesturday": -1,
    "today": 0,
    "now": 0,
    "tomorrow": 1,
    "tomorow": 1,
    "tommorow": 1,
    "tommorrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "tmw": 1,
}
_P = "[on|by|until|till|til]"
_DAY = "N|ORD"
SHAPES: Shapes = (
    *((f"{_P} {word}", spans.near(offset)) for word, offset in _NEAR.items()),
    (f"{_P} [the] U after tomorrow", spans.next_but_one(2)),
    (f"{_P} [the] U before yesterday", spans.next_but_one(-2)),
    ("[by] tonight", spans.near(0, part=True)),
    ("THIS morning|afternoon|evening", spans.near(0, part=True)),
    ("LAST night", spans.near(-1, part=True)),
    ("[by] eod|cob", spans.near(0, part=True)),
    ("N U", spans.span),
    ("in N U", spans.span_by(1)),
    ("[in] N U hence", spans.span_by(1)),
    ("N U from now|today", spans.span_by(1)),
    ("N U ago", spans.span_by(-1)),
    ("N U and N U", spans.spans),
    ("in N U and N U", spans.spans_by(1)),
    ("N U and N U from now|today", spans.spans_by(1)),
    ("N U and N U ago", spans.spans_by(-1)),
    ("[a] couple [of] U", spans.couple(0)),
    ("in [a] couple [of] U", spans.couple(1)),
    ("[a] couple [of] U ago", spans.couple(-1)),
    ("N U from tomorrow", spans.span_from(1)),
    ("N U from|after [NEXT|THIS] WD", week.span_from_weekday),
    (f"{_P} WD", week.weekday),
    (f"{_P} [the] NEXT WD", week.next_weekday),
    (f"{_P} [the] LAST WD", week.last_weekday),
    (f"{_P} THIS WD", week.this_weekday),
    (f"{_P} [the] COMING WD", week.coming_weekday),
    (f"{_P} THIS COMING WD", week.coming_weekday),
    ("[on] [THIS|the] past WD", week.past_weekday),
    (f"{_P} WD [of] NEXT U", week.weekday_of_week(1)),
    (f"{_P} NEXT U [on] WD", week.weekday_of_week(1)),
    ("[on] WD [of] THIS U", week.weekday_of_week(0)),
    ("THIS U [on] WD", week.weekday_of_week(0)),
    ("[on] WD [of] LAST U", week.weekday_of_week(-1)),
    ("LAST U [on] WD", week.weekday_of_week(-1)),
    ("[on] WD or|and|/|- WD", week.either_weekday),
    (f"{_P} [the] NEXT U", week.next_one),
    (f"{_P} [the|THIS|NEXT] weekend", week.weekend),
    (f"{_P} [at] [the] end of [the|THIS] U", dates.end_by(0)),
    (f"{_P} [at] [the] end of NEXT U", dates.end_by(1)),
    (f"{_P} [at] [the] end of MONTH [YEAR]", dates.end_of_named),
    (f"{_P} [WD] MONTH [the] {_DAY} [YEAR]", dates.dated),
    (f"{_P} [WD] [the] {_DAY} [of] MONTH [of] [YEAR]", dates.dated),
    ("[WD] N - MONTH [-] [YEAR]", dates.dated),
    ("[WD] N / MONTH [/] [YEAR]", dates.dated),
    (f"{_P} the {_DAY}", dates.of_month),
    (f"{_P} ORD", dates.day_alone),
    (f"{_P} WD {_DAY}", dates.day_alone),
    (f"{_P} WD the {_DAY}", dates.of_month),
    (f"{_P} [the] {_DAY} of THIS U", dates.of_next_month(0)),
    (f"{_P} [the] {_DAY} of NEXT U", dates.of_next_month(1)),
    (f"[on] [the] {_DAY} of LAST U", dates.of_next_month(-1)),
    (f"{_P} [WD] YEAR - N - N", figures.year_first),
    (f"{_P} [WD] YEAR / N / N", figures.year_first),
    (f"{_P} YEAR . N . N [.]", figures.year_first),
    (f"{_P} [WD] N / N", figures.in_figures),
    (f"{_P} [WD] N / N / N|YEAR", figures.in_figures),
    (f"{_P} [WD] N - N - N|YEAR", figures.in_figures),
    (f"{_P} [WD] N . N .", figures.with_dots),
    (f"{_P} [WD] N . N . N|YEAR [.]", figures.with_dots),
    (f"{_P} [WD] N .|- N", figures.pair),
    ("[in|on] N", dates.bare_number),
    ("MONTH [YEAR]", dates.month_alone),
)
