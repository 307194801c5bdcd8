"""What people type for a day, and what it means from Monday 2026-11-23 and from Thursday 2026-12-31.

One phrase a line: the words, what they mean from the Monday, what from the Thursday. ``asks`` stands
where the bot must not guess, ``same`` in the third column repeats the second.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.days.words import Looks

ASKS = "asks"


@dataclass(frozen=True, slots=True)
class Expected:
    """A phrase, and what it means from either day: an ISO day, with an hour or without, or ``asks``."""

    phrase: str
    looks: Looks
    monday: str
    new_years_eve: str


AHEAD_ENGLISH = """
today | 2026-11-23 | 2026-12-31
Today. | 2026-11-23 | 2026-12-31
tomorrow | 2026-11-24 | 2027-01-01
TOMORROW! | 2026-11-24 | 2027-01-01
tmrw | 2026-11-24 | 2027-01-01
tommorow | 2026-11-24 | 2027-01-01
day after tomorrow | 2026-11-25 | 2027-01-02
the day after tomorrow at 10 | 2026-11-25 10:00 | 2027-01-02 10:00
yesterday | asks | asks
3d | 2026-11-26 | 2027-01-03
2w | 2026-12-07 | 2027-01-14
1mo | 2026-12-23 | 2027-01-31
3bd | 2026-11-26 | 2027-01-05
2 m | asks | asks
in 3 days | 2026-11-26 | 2027-01-03
in three days | 2026-11-26 | 2027-01-03
in a week | 2026-11-30 | 2027-01-07
in 2 weeks | 2026-12-07 | 2027-01-14
in a month | 2026-12-23 | 2027-01-31
in two months | 2027-01-23 | 2027-02-28
in 3 business days | 2026-11-26 | 2027-01-05
in 5 working days | 2026-11-30 | 2027-01-07
3 days ago | asks | asks
2 weeks from now | 2026-12-07 | 2027-01-14
a week from tomorrow | 2026-12-01 | 2027-01-08
a week from friday | 2026-12-04 | 2027-01-08
in 0 days | asks | asks
in 3 years | asks | asks
in a few days | asks | asks
in a couple of days | asks | asks
in 2-3 days | asks | asks
in 2 hours | asks | asks
in half an hour | asks | asks
tue | 2026-11-24 | 2027-01-05
Tuesday | 2026-11-24 | 2027-01-05
tuseday | 2026-11-24 | 2027-01-05
wendesday | 2026-11-25 | 2027-01-06
thurs | 2026-11-26 | asks
on fri. | 2026-11-27 | 2027-01-01
by friday | 2026-11-27 | 2027-01-01
monday | asks | 2027-01-04
thursday | 2026-11-26 | asks
this friday | 2026-11-27 | 2027-01-01
this coming saturday | 2026-11-28 | 2027-01-02
next monday | 2026-11-30 | 2027-01-04
next tuesday | asks | 2027-01-05
next friday | asks | asks
next thursday | asks | 2027-01-07
last friday | asks | asks
friday next week | 2026-12-04 | 2027-01-08
tuesday of next week | 2026-12-01 | 2027-01-05
friday this week | 2026-11-27 | 2027-01-01
this wednesday | 2026-11-25 | asks
sunday next week | asks | asks
friday next month | asks | asks
end of day | asks | asks
end of next week | asks | asks
saturda | 2026-11-28 | 2027-01-02
mondays | asks | asks
every monday | asks | asks
monday or tuesday | asks | asks
mon-fri | asks | asks
before friday | asks | asks
friday-ish | asks | asks
next week | 2026-11-30 | 2027-01-04
next month | 2026-12-01 | 2027-01-01
next working day | 2026-11-24 | 2027-01-01
this week | asks | asks
this weekend | asks | asks
next year | asks | asks
next quarter | asks | asks
end of month | 2026-11-30 | 2026-12-31
end of the week | 2026-11-27 | 2027-01-01
by end of next month | 2026-12-31 | 2027-01-31
end of the year | 2026-12-31 | same
end of january | 2027-01-31 | same
end of december 2026 | 2026-12-31 | same
end of december 0000 | asks | asks
may 0000 | asks | asks
early december | asks | asks
dec 5 | 2026-12-05 | asks
December 5th | 2026-12-05 | asks
5 dec 2027 | 2027-12-05 | same
december 5, 2027 | 2027-12-05 | same
5-Dec-2027 | 2027-12-05 | same
jan 4 | 2027-01-04 | same
the 4th of january | 2027-01-04 | same
febuary 2 | 2027-02-02 | same
jan 32 | asks | asks
feb 30 | asks | asks
feb 29 | asks | asks
friday, nov 27 | 2026-11-27 | asks
friday, january 8 | 2027-01-08 | same
friday january 9 | asks | asks
december | asks | asks
may | asks | asks
may 2027 | asks | asks
2027 | asks | asks
the 5th | 2026-12-05 | 2027-01-05
5th | 2026-12-05 | 2027-01-05
the 31st | 2026-12-31 | same
the 32nd | asks | asks
friday the 1st | asks | 2027-01-01
tuesday 5th | asks | 2027-01-05
friday 4 | asks | asks
friday 27 | 2026-11-27 | asks
within 3 days | asks | asks
first | asks | asks
1st of next month | 2026-12-01 | 2027-01-01
5 | asks | asks
12 | asks | asks
seven | asks | asks
42 | asks | asks
2027-01-04 | 2027-01-04 | same
2027/1/4 | 2027-01-04 | same
2026-11-22 | asks | asks
2026-13-01 | asks | asks
2027-02-29 | asks | asks
2030-01-01 | asks | asks
0000-00-00 | asks | asks
13/1 | 2027-01-13 | same
1/13/2027 | 2027-01-13 | same
5/12 | asks | asks
1/1/2027 | 2027-01-01 | same
12.1. | 2027-01-12 | same
12.1.2027 | 2027-01-12 | same
1.5 | asks | asks
31/31 | asks | asks
tomorrow 9am | 2026-11-24 09:00 | 2027-01-01 09:00
tomorrow at 9 | 2026-11-24 09:00 | 2027-01-01 09:00
tomorrow at 3 | asks | asks
tomorrow 9 | asks | asks
9:30 tomorrow | 2026-11-24 09:30 | 2027-01-01 09:30
tuesday at 14:30 | 2026-11-24 14:30 | 2027-01-05 14:30
tues 2:30 p.m. | 2026-11-24 14:30 | 2027-01-05 14:30
friday 3pm | 2026-11-27 15:00 | 2027-01-01 15:00
3pm on friday | 2026-11-27 15:00 | 2027-01-01 15:00
fri @ 11 | 2026-11-27 11:00 | 2027-01-01 11:00
friday at noon | 2026-11-27 12:00 | 2027-01-01 12:00
friday 12pm | 2026-11-27 12:00 | 2027-01-01 12:00
friday 12am | asks | asks
friday midnight | asks | asks
friday at 25:00 | asks | asks
tomorrow at 14:5 | asks | asks
friday 13pm | asks | asks
tomorrow at 9:75 | asks | asks
tomorrow morning | asks | asks
tomorrow morning at 9 | 2026-11-24 09:00 | 2027-01-01 09:00
tomorrow afternoon at 3 | 2026-11-24 15:00 | 2027-01-01 15:00
tonight at 8 | 2026-11-23 20:00 | 2026-12-31 20:00
tonight | asks | asks
noon | 2026-11-23 12:00 | 2026-12-31 12:00
3pm | 2026-11-23 15:00 | 2026-12-31 15:00
3pm ET | asks | asks
2027-01-04T14:30 | 2027-01-04 14:30 | same
2027-01-04T14:30Z | asks | asks
2027-01-04 9:15 | 2027-01-04 09:15 | same
half past two tomorrow | asks | asks
half past 2 in the afternoon tomorrow | 2026-11-24 14:30 | 2027-01-01 14:30
2 weeks and 3 days | 2026-12-10 | 2027-01-17
3 days and 2 weeks | 2026-12-10 | 2027-01-17
3d 2h | asks | asks
3d 9h | asks | asks
in 2 days 3 hrs | asks | asks
in 2 days at 15h | 2026-11-25 15:00 | 2027-01-02 15:00
soon | asks | asks
later | asks | asks
sometime | asks | asks
asap | asks | asks
never | asks | asks
not tomorrow | asks | asks
tomorrow or never | asks | asks
1.5 weeks | asks | asks
-3d | asks | asks
3 moons | asks | asks
"""
AHEAD_SPANISH = """
hoy | 2026-11-23 | 2026-12-31
mañana | 2026-11-24 | 2027-01-01
MANANA | 2026-11-24 | 2027-01-01
¡mañana! | 2026-11-24 | 2027-01-01
pasado mañana | 2026-11-25 | 2027-01-02
ayer | asks | asks
en 3 días | 2026-11-26 | 2027-01-03
en tres dias | 2026-11-26 | 2027-01-03
dentro de 2 semanas | 2026-12-07 | 2027-01-14
dentro de una semana | 2026-11-30 | 2027-01-07
en un mes | 2026-12-23 | 2027-01-31
en un año | 2027-11-23 | 2027-12-31
2 semanas | 2026-12-07 | 2027-01-14
en 3 días hábiles | 2026-11-26 | 2027-01-05
en 5 dias laborables | 2026-11-30 | 2027-01-07
en quince días | asks | asks
en 15 días | 2026-12-08 | 2027-01-15
en ocho días | asks | asks
hace 3 días | asks | asks
en unos días | asks | asks
en un par de días | asks | asks
en 2 o 3 días | asks | asks
en 2 horas | asks | asks
en media hora | asks | asks
martes | 2026-11-24 | 2027-01-05
el martes | 2026-11-24 | 2027-01-05
Martes | 2026-11-24 | 2027-01-05
miércoles | 2026-11-25 | 2027-01-06
miercoles | 2026-11-25 | 2027-01-06
mircoles | 2026-11-25 | 2027-01-06
sábado | 2026-11-28 | 2027-01-02
el sab. | 2026-11-28 | 2027-01-02
lunes | asks | 2027-01-04
mar | asks | asks
vie | 2026-11-27 | 2027-01-01
para el viernes | 2026-11-27 | 2027-01-01
hasta el lunes | asks | 2027-01-04
este viernes | 2026-11-27 | 2027-01-01
el próximo lunes | 2026-11-30 | 2027-01-04
el próximo martes | asks | 2027-01-05
el lunes que viene | 2026-11-30 | 2027-01-04
el viernes que viene | asks | asks
el viernes pasado | asks | asks
el viernes de la próxima semana | 2026-12-04 | 2027-01-08
el martes de la semana que viene | 2026-12-01 | 2027-01-05
los lunes | asks | asks
lunes o martes | asks | asks
el lunes y el martes | asks | asks
la próxima semana | 2026-11-30 | 2027-01-04
la semana que viene | 2026-11-30 | 2027-01-04
próxima semana | 2026-11-30 | 2027-01-04
el mes que viene | 2026-12-01 | 2027-01-01
el próximo mes | 2026-12-01 | 2027-01-01
el próximo día hábil | 2026-11-24 | 2027-01-01
esta semana | asks | asks
el fin de semana | asks | asks
el finde | asks | asks
fin de mes | 2026-11-30 | 2026-12-31
a fin de mes | 2026-11-30 | 2026-12-31
a finales de mes | asks | asks
a principios de mes | asks | asks
fin de año | 2026-12-31 | same
fin de enero | 2027-01-31 | same
final del próximo mes | 2026-12-31 | 2027-01-31
5 de diciembre | 2026-12-05 | asks
el 5 de diciembre | 2026-12-05 | asks
cinco de enero | 2027-01-05 | same
5 de diciembre de 2027 | 2027-12-05 | same
5 de diciembre del 2027 | 2027-12-05 | same
diciembre 5 | 2026-12-05 | asks
5 dic | 2026-12-05 | asks
4 ene 2027 | 2027-01-04 | same
4-ene-2027 | 2027-01-04 | same
1 de enero | 2027-01-01 | same
1º de enero | 2027-01-01 | same
primero de enero | 2027-01-01 | same
el 5 de juilo | asks | asks
el 6 de febreo | 2027-02-06 | same
31 de noviembre | asks | asks
29 de febrero | asks | asks
29 de febrero de 2028 | 2028-02-29 | same
viernes 8 de enero | 2027-01-08 | same
viernes, 27 de noviembre | 2026-11-27 | asks
jueves 27 de noviembre | asks | asks
enero | asks | asks
mayo | asks | asks
el 5 | 2026-12-05 | 2027-01-05
el día 5 | 2026-12-05 | 2027-01-05
el 31 | 2026-12-31 | same
el 32 | asks | asks
viernes 27 | 2026-11-27 | asks
martes 5 | asks | asks
el martes 5 | asks | 2027-01-05
viernes 4 | asks | asks
el 5 del próximo mes | 2026-12-05 | 2027-01-05
el 5 del mes que viene | 2026-12-05 | 2027-01-05
cinco | asks | asks
mañana a las 9 | 2026-11-24 09:00 | 2027-01-01 09:00
mañana a las nueve | 2026-11-24 09:00 | 2027-01-01 09:00
mañana a las 3 | asks | asks
mañana a las 9 de la mañana | 2026-11-24 09:00 | 2027-01-01 09:00
mañana por la mañana | asks | asks
mañana por la mañana a las 9 | 2026-11-24 09:00 | 2027-01-01 09:00
mañana por la tarde | asks | asks
mañana a las 3 de la tarde | 2026-11-24 15:00 | 2027-01-01 15:00
mañana a las tres y media de la tarde | 2026-11-24 15:30 | 2027-01-01 15:30
mañana a las 9 y cuarto | 2026-11-24 09:15 | 2027-01-01 09:15
mañana a las diez menos cuarto | 2026-11-24 09:45 | 2027-01-01 09:45
mañana 9h | 2026-11-24 09:00 | 2027-01-01 09:00
el martes a las 14:30 | 2026-11-24 14:30 | 2027-01-05 14:30
el martes a las 15h | 2026-11-24 15:00 | 2027-01-05 15:00
martes 3pm | 2026-11-24 15:00 | 2027-01-05 15:00
viernes a la 1 p. m. | 2026-11-27 13:00 | 2027-01-01 13:00
viernes al mediodía | 2026-11-27 12:00 | 2027-01-01 12:00
mediodía | 2026-11-23 12:00 | 2026-12-31 12:00
a las 3 de la tarde | 2026-11-23 15:00 | 2026-12-31 15:00
a la una | asks | asks
a las 12 de la noche | asks | asks
viernes a medianoche | asks | asks
el viernes a las 30 | asks | asks
a las 10 de la noche del viernes | 2026-11-27 22:00 | 2027-01-01 22:00
esta tarde a las 4 | 2026-11-23 16:00 | 2026-12-31 16:00
hoy a las 16:00 | 2026-11-23 16:00 | 2026-12-31 16:00
esta noche | asks | asks
hoy o mañana | asks | asks
5 de enero a las 10:00 | 2027-01-05 10:00 | same
el 5 a las 9 | 2026-12-05 09:00 | 2027-01-05 09:00
1 semana y 2 días | 2026-12-02 | 2027-01-09
pronto | asks | asks
luego | asks | asks
más tarde | asks | asks
algún día | asks | asks
un día de estos | asks | asks
cuando pueda | asks | asks
antes del viernes | asks | asks
después del viernes | asks | asks
mañana no | asks | asks
demain | asks | asks
"""
BACK_ENGLISH = """
today | 2026-11-23 | 2026-12-31
yesterday | 2026-11-22 | 2026-12-30
yesterday at 4pm | 2026-11-22 16:00 | 2026-12-30 16:00
the day before yesterday | 2026-11-21 | 2026-12-29
tomorrow | asks | asks
3 days ago | 2026-11-20 | 2026-12-28
a week ago | 2026-11-16 | 2026-12-24
2w | 2026-11-09 | 2026-12-17
a month ago | 2026-10-23 | 2026-11-30
3 working days ago | 2026-11-18 | 2026-12-28
in 3 days | asks | asks
a couple of weeks ago | asks | asks
tuesday | 2026-11-17 | 2026-12-29
monday | asks | 2026-12-28
last friday | 2026-11-20 | 2026-12-25
last tuesday | 2026-11-17 | asks
this past friday | 2026-11-20 | 2026-12-25
friday last week | 2026-11-20 | 2026-12-25
next friday | asks | asks
last week | asks | asks
last month | asks | asks
last night | asks | asks
nov 3 | 2026-11-03 | 2026-11-03
november 3rd | 2026-11-03 | 2026-11-03
dec 5 | asks | 2026-12-05
the 15th | 2026-11-15 | 2026-12-15
2026-11-03 | 2026-11-03 | same
2026-12-30 | asks | 2026-12-30
2020-01-01 | asks | asks
recently | asks | asks
a while ago | asks | asks
"""
BACK_SPANISH = """
hoy | 2026-11-23 | 2026-12-31
ayer | 2026-11-22 | 2026-12-30
ayer a las 4 de la tarde | 2026-11-22 16:00 | 2026-12-30 16:00
anteayer | 2026-11-21 | 2026-12-29
antier | 2026-11-21 | 2026-12-29
antes de ayer | 2026-11-21 | 2026-12-29
hace 3 días | 2026-11-20 | 2026-12-28
hace una semana | 2026-11-16 | 2026-12-24
hace un mes | 2026-10-23 | 2026-11-30
hace 3 días hábiles | 2026-11-18 | 2026-12-28
hace quince días | asks | asks
hace unos días | asks | asks
2 semanas atrás | 2026-11-09 | 2026-12-17
hace 1 semana y 2 días | 2026-11-14 | 2026-12-22
el martes | 2026-11-17 | 2026-12-29
el viernes pasado | 2026-11-20 | 2026-12-25
el pasado viernes | 2026-11-20 | 2026-12-25
el martes pasado | 2026-11-17 | asks
el viernes de la semana pasada | 2026-11-20 | 2026-12-25
la semana pasada | asks | asks
el mes pasado | asks | asks
anoche | asks | asks
el 3 de noviembre | 2026-11-03 | same
3 nov | 2026-11-03 | same
el 15 | 2026-11-15 | 2026-12-15
mañana | asks | asks
en 3 días | asks | asks
"""
EITHER = """
tomorrow | 2026-11-24 | 2027-01-01
yesterday | 2026-11-22 | 2026-12-30
ayer a las 10 | 2026-11-22 10:00 | 2026-12-30 10:00
tuesday | asks | asks
el martes | asks | asks
3d | asks | asks
in 3 days | 2026-11-26 | 2027-01-03
hace 3 días | 2026-11-20 | 2026-12-28
last friday | 2026-11-20 | 2026-12-25
nov 20 | 2026-11-20 | same
dec 5 | 2026-12-05 | same
june 1 | asks | asks
the 15th | asks | asks
dec 5 at 2:30pm | 2026-12-05 14:30 | same
2 weeks and 3 days | asks | asks
"""


def _rows(table: str, looks: Looks) -> tuple[Expected, ...]:
    cells = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return tuple(
        Expected(phrase, looks, monday, monday if other == "same" else other) for phrase, monday, other in cells
    )


ENGLISH = (*_rows(AHEAD_ENGLISH, Looks.AHEAD), *_rows(BACK_ENGLISH, Looks.BACK))
SPANISH = (*_rows(AHEAD_SPANISH, Looks.AHEAD), *_rows(BACK_SPANISH, Looks.BACK))
PHRASES = (*ENGLISH, *SPANISH, *_rows(EITHER, Looks.EITHER))
"""All of them."""
