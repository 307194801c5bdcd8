"""Names of employers, many with a word for a day, a month, an hour or a number in them; none is a day."""

from __future__ import annotations

COMPANIES = tuple(
    name.strip()
    for line in """
May; First; Primero; March; August; April; June; July; Mayo; Marzo; Julio; Abril; Monday.com; March Networks; Friday's
TGI Fridays; Fridays; August Home; Sunday Riley; 1st Choice; 7-Eleven; 3M; 24 Hour Fitness; Dec Corp
Today's Staffing; Second Cup; Tuesday Morning; May & Company; Summer Friday; May Corp; Black Friday Inc
Good Friday Church Supplies; Cyber Monday LLC; First Friday; Sunday Citizen; Lucky Saturday; Friday Health Plans
Monday Properties; Ruby Tuesday; Wednesday's Child; Thursday Boots; Thursdays; Sundays; Saturdays NYC
Sun Microsystems; Sun Life; Sun Country; Sun Nuclear; Sunrun; Sunway; Sat Nav Inc; Sat Solutions; Wed Me Good
Mon Ami; Fri Jado; Thu Dau; Tue Tue Foods; SunPower; Mondelez; Mondi; Monster; Marten; Martel; Martens
Dr. Martens; Marvel; May Department Stores; Maybank; Mayo Clinic; Mayer Brown; Mayflower; March of Dimes
Marchon; Marsh McLennan; Aprilaire; April Group; June Homes; June Oven; Juneau Construction; July Systems
Julius Baer; August Inc; Augusta; Augustus Labs; Augustine Foods; September Labs; Octopus Energy; October CMS
Octagon; November Five; Novartis; Decathlon; December Nine; Janus Henderson; January AI; Jan Marini; Febreze
Feb31st; Dominos; Domino's Pizza; Domino; Domino Data Lab; Sabado Gigante; Viernes Foods; Martes 13 Producciones
Lunes Studio; Grupo Domingo Alonso; Domingos; Miercoles Media; Jueves Cine; Mar Azul; Noon Academy; Midnight Oil
After Midnight; Morning Brew; Good Morning America; Evening Standard; Afternoon Delight; Tonight Show
HotelTonight; Today Show; Yesterday Channel; Tomorrow.io; Tomorrowland; Tomorrow Corporation; Now Foods
ServiceNow; NowThis; Next; Next plc; Next Day Blinds; NextEra; Last Mile Health; This American Life
Coming Soon Inc; Later Group; Later; Soon; The Week; Week; Weekday; Newsweek; 8 Days a Week; Fortnight; Month
The Month; Year Up; Leap Year; New Year; Seven; Seven & i; Three; Three UK; 3 Mobile; One Medical; One
Nine West; Nine Entertainment; Five Below; Five9; Four Seasons; Six Flags; Two Sigma; Ten; Eleven Labs
Twelve South; Twenty Over Ten; Once; Diez; Dos Equis; Doce Cuarenta; 8x8; 2U; 23andMe; 37signals; 3i Group
3D Systems; 5.11 Tactical; 5 Guys; 99 Ranch Market; 1-800-Flowers; 1-800 Contacts; 21st Century Fox
20th Century Studios; 1st Source Bank; 2nd Watch; 3rd Rock; First Solar; First Data; Second Harvest; Forever 21
Motel 6; Super 8; Pier 1; Level 3; Century 21; Studio 54; Channel 4; Levi's 501; Formula 1; Big 5; Group 1
Fifth Third Bank; 4 Day Week; 5 Hour Energy; 7 For All Mankind; 24/7; 24/7 Customer; 50/50; 360 Advanced; 42
42 North; 1.618; 1.1.1.1; 2.0; 9 to 5; 9-5; 10 10; 0; 007; 1984; 2000AD; 2024 Inc; 100 Thieves; 1000 Bulbs
365 Retail; End of Line; End; End of the World Cinema; Fin de Semana; Semana; Dia; Dia%; El Mes; Hoy Digital
Ayer Agencia; Proximo; Proxima Centauri; Manana Labs; Grupo Ultimo; Ago Labs; Hace; In; On; On AG; At; By; Until
The Day After; Day One; First Day; Day & Zimmermann; Dayforce; Day; Workday; Workday Inc; Business Day; BD; Bds
Payday; Rainy Day; D; W; Mo; PM; AM; AM PM; ampm; PM Group; A.M. Best; Am Law; Oclock; Clockwork; Half Past
Quarter; Media; Tarde; Noche; Night; Morning; Q2; Q4; Y; T; H; N; U; U.S. Bank; WD; WD-40; ORD; YEAR; MONTH
HALF; Sept Rd; Sep Solutions; Acme; Acme Inc.
""".strip().splitlines()
    for name in line.split(";")
)
