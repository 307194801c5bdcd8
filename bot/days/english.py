"""English words for days, and the shapes in which they come."""

from __future__ import annotations

from bot.days import figures, rules
from bot.days.rules import Unit
from bot.days.shapes import Shapes

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
    *((f"{_P} {word}", rules.near(offset)) for word, offset in _NEAR.items()),
    (f"{_P} [the] U after tomorrow", rules.next_but_one(2)),
    (f"{_P} [the] U before yesterday", rules.next_but_one(-2)),
    ("[by] tonight", rules.near(0, part=True)),
    ("THIS morning|afternoon|evening", rules.near(0, part=True)),
    ("LAST night", rules.near(-1, part=True)),
    ("[by] eod|cob", rules.near(0, part=True)),
    ("N U", rules.span),
    ("in N U", rules.span_by(1)),
    ("[in] N U hence", rules.span_by(1)),
    ("N U from now|today", rules.span_by(1)),
    ("N U ago", rules.span_by(-1)),
    ("N U and N U", rules.spans),
    ("in N U and N U", rules.spans_by(1)),
    ("N U and N U from now|today", rules.spans_by(1)),
    ("N U and N U ago", rules.spans_by(-1)),
    ("[a] couple [of] U", rules.couple(0)),
    ("in [a] couple [of] U", rules.couple(1)),
    ("[a] couple [of] U ago", rules.couple(-1)),
    ("N U from tomorrow", rules.span_from(1)),
    ("N U from|after [NEXT|THIS] WD", rules.span_from_weekday),
    (f"{_P} WD", rules.weekday),
    (f"{_P} [the] NEXT WD", rules.next_weekday),
    (f"{_P} [the] LAST WD", rules.last_weekday),
    (f"{_P} THIS WD", rules.this_weekday),
    (f"{_P} [the] COMING WD", rules.coming_weekday),
    (f"{_P} THIS COMING WD", rules.coming_weekday),
    ("[on] [THIS|the] past WD", rules.past_weekday),
    (f"{_P} WD [of] NEXT U", rules.weekday_of_week(1)),
    (f"{_P} NEXT U [on] WD", rules.weekday_of_week(1)),
    ("[on] WD [of] THIS U", rules.weekday_of_week(0)),
    ("THIS U [on] WD", rules.weekday_of_week(0)),
    ("[on] WD [of] LAST U", rules.weekday_of_week(-1)),
    ("LAST U [on] WD", rules.weekday_of_week(-1)),
    ("[on] WD or|and|/|- WD", rules.either_weekday),
    (f"{_P} [the] NEXT U", rules.next_one),
    (f"{_P} [the|THIS|NEXT] weekend", rules.weekend),
    (f"{_P} [at] [the] end of [the|THIS] U", rules.end_by(0)),
    (f"{_P} [at] [the] end of NEXT U", rules.end_by(1)),
    (f"{_P} [at] [the] end of MONTH [YEAR]", rules.end_of_named),
    (f"{_P} [WD] MONTH [the] {_DAY} [YEAR]", rules.dated),
    (f"{_P} [WD] [the] {_DAY} [of] MONTH [of] [YEAR]", rules.dated),
    ("[WD] N - MONTH [-] [YEAR]", rules.dated),
    ("[WD] N / MONTH [/] [YEAR]", rules.dated),
    (f"{_P} the {_DAY}", rules.of_month),
    (f"{_P} ORD", rules.day_alone),
    (f"{_P} WD {_DAY}", rules.day_alone),
    (f"{_P} WD the {_DAY}", rules.of_month),
    (f"{_P} [the] {_DAY} of THIS U", rules.of_next_month(0)),
    (f"{_P} [the] {_DAY} of NEXT U", rules.of_next_month(1)),
    (f"[on] [the] {_DAY} of LAST U", rules.of_next_month(-1)),
    (f"{_P} [WD] YEAR - N - N", figures.year_first),
    (f"{_P} [WD] YEAR / N / N", figures.year_first),
    (f"{_P} YEAR . N . N [.]", figures.year_first),
    (f"{_P} [WD] N / N", figures.in_figures),
    (f"{_P} [WD] N / N / N|YEAR", figures.in_figures),
    (f"{_P} [WD] N - N - N|YEAR", figures.in_figures),
    (f"{_P} [WD] N . N .", figures.with_dots),
    (f"{_P} [WD] N . N . N|YEAR [.]", figures.with_dots),
    (f"{_P} [WD] N .|- N", figures.pair),
    ("[in|on] N", rules.bare_number),
    ("MONTH [YEAR]", rules.month_alone),
)
