"""Spanish words for days, without their accents, and the shapes in which they come."""

from __future__ import annotations

from bot.days import dates, figures, spans, week
from bot.days.shapes import Shapes
from bot.days.spans import Unit

WEEKDAYS = (
    "lunes lun",
    "martes mar",
    "miercoles mie mier",
    "jueves jue juev",
    "viernes vie vier",
    "sabado sab",
    "domingo dom",
)
MONTHS = (
    "enero ene",
    "febrero feb",
    "marzo mar",
    "abril abr",
    "mayo may",
    "junio jun",
    "julio jul",
    "agosto",
    "septiembre setiembre sep sept",
    "octubre oct",
    "noviembre nov",
    "diciembre dic",
)
NUMBERS = (
    *("", "un una uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"),
    *("trece", "catorce", "quince", "dieciseis", "diecisiete", "dieciocho", "diecinueve", "veinte"),
)
UNITS = {
    Unit.DAY: "dia dias",
    Unit.WEEK: "sem semana semanas",
    Unit.MONTH: "mes meses",
    Unit.YEAR: "ano anos",
    Unit.HOUR: "hora horas minuto minutos",
}
KINDS = {
    "NEXT": "proximo proxima siguiente",
    "LAST": "pasado pasada ultimo ultima",
    "THIS": "este esta",
}
PAIRS = {
    **{f"{day} {kind}": "bd" for day in ("dia", "dias") for kind in ("habil", "laborable", "laboral")},
    **{f"{day} {kind}": "bd" for day in ("dia", "dias") for kind in ("habiles", "laborables", "laborales")},
    "que viene": "proximo",
    "que entra": "proximo",
    "pasado manana": "pasadomanana",
    "ayer noche": "anoche",
}
_NEAR = {
    "antier": -2,
    "anteayer": -2,
    "antes de ayer": -2,
    "antesdeayer": -2,
    "ayer": -1,
    "hoy [mismo]": 0,
    "ahora [mismo]": 0,
    "manana [mismo]": 1,
    "pasadomanana": 2,
}
_P = "[para|hasta|del]"
_DAY = "N|ORD"
SHAPES: Shapes = (
    *((f"{_P} {words}", spans.near(offset)) for words, offset in _NEAR.items()),
    ("THIS tarde|noche|manana", spans.near(0, part=True)),
    ("anoche", spans.near(-1, part=True)),
    ("en|dentro N U", spans.span_by(1)),
    ("dentro de N U", spans.span_by(1)),
    ("de aqui a|en N U", spans.span_by(1)),
    ("hace N U", spans.span_by(-1)),
    ("N U atras", spans.span_by(-1)),
    ("N U y N U", spans.spans),
    ("en N U y N U", spans.spans_by(1)),
    ("dentro de N U y N U", spans.spans_by(1)),
    ("hace N U y N U", spans.spans_by(-1)),
    ("en|dentro [de] N par de U", spans.couple(1)),
    ("hace N par de U", spans.couple(-1)),
    ("N par de U", spans.couple(0)),
    (f"{_P} el WD", week.weekday),
    (f"{_P} WD", week.weekday),
    (f"{_P} [el] NEXT WD", week.next_weekday),
    (f"{_P} [el] WD NEXT", week.next_weekday),
    (f"{_P} [el] LAST WD", week.last_weekday),
    (f"{_P} [el] WD LAST", week.last_weekday),
    (f"{_P} THIS WD", week.this_weekday),
    (f"{_P} [el] WD de la NEXT U", week.weekday_of_week(1)),
    (f"{_P} [el] WD de la U NEXT", week.weekday_of_week(1)),
    (f"{_P} [el] WD de THIS U", week.weekday_of_week(0)),
    (f"{_P} [el] WD de la U LAST", week.weekday_of_week(-1)),
    (f"{_P} [el] WD de la LAST U", week.weekday_of_week(-1)),
    ("[el] WD o|y [el] WD", week.either_weekday),
    (f"{_P} [el|la] NEXT U", week.next_one),
    (f"{_P} [el|la] U NEXT", week.next_one),
    (f"{_P} [el|THIS|NEXT] finde", week.weekend),
    (f"{_P} el|THIS|NEXT fin de U", dates.fin_de),
    (f"{_P} [a] [el] fin|final de U", dates.fin_de),
    (f"{_P} [a] [el] fin|final del U", dates.fin_de),
    (f"{_P} [a] [el] fin|final de THIS U", dates.end_by(0)),
    (f"{_P} [a] [el] fin|final de la U", dates.end_by(0)),
    (f"{_P} [a] [el] fin|final del NEXT U", dates.end_by(1)),
    (f"{_P} [a] [el] fin|final del U NEXT", dates.end_by(1)),
    (f"{_P} [a] [el] fin|final de MONTH [YEAR]", dates.end_of_named),
    (f"{_P} [a] [el] fin|final de MONTH de|del YEAR", dates.end_of_named),
    (f"{_P} [el] [WD] {_DAY} [de] MONTH [YEAR]", dates.dated),
    (f"{_P} [el] [WD] {_DAY} [de] MONTH de|del YEAR", dates.dated),
    (f"{_P} [el] [WD] [dia] {_DAY} de MONTH", dates.dated),
    (f"{_P} el [WD] N / N", figures.in_figures),
    (f"{_P} el [WD] N /|- N /|- N|YEAR", figures.in_figures),
    (f"{_P} el {_DAY}", dates.of_month),
    (f"{_P} el WD {_DAY}", dates.of_month),
    (f"{_P} WD {_DAY}", dates.day_alone),
    (f"{_P} [el] U {_DAY}", dates.day_of_month),
    (f"{_P} el {_DAY} de THIS U", dates.of_next_month(0)),
    (f"{_P} el {_DAY} del NEXT U", dates.of_next_month(1)),
    (f"{_P} el {_DAY} del U NEXT", dates.of_next_month(1)),
    (f"[el] {_DAY} del U LAST", dates.of_next_month(-1)),
)
