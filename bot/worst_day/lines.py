"""Help lines: people who listen, by country. Each entry names where it was read, and when.

One line for each country: the one that a whole country can reach at any hour and for free. A country without a
line that could be read of in a source of our days has none here, and is answered with `ELSEWHERE`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

ELSEWHERE = "findahelpline.com"
"""Lists lines of some 130 countries. Source: https://lifeline-international.com (April 2024), read on 2026-11-23."""
_READ = date(2026, 11, 23)


@dataclass(frozen=True, slots=True)
class Line:
    """A line that answers calls at any hour.

    ``speaks`` are languages by their ISO 639-1 codes. ``choose`` is what is pressed once somebody has called,
    ``text`` the number for messages, ``word`` what the first message must say.
    """

    country: str
    name: str
    speaks: tuple[str, ...]
    call: str
    source: str
    choose: str = ""
    text: str = ""
    word: str = ""
    read: date = field(default=_READ)


LINES = (
    Line(
        *("US", "988 Lifeline", ("en",), "988", "https://988lifeline.org/get-help/what-to-expect"),
        text="988",
    ),
    Line(
        *("US", "988 Lifeline", ("es",), "988", "https://988lifeline.org/get-help/what-to-expect"),
        choose="2",
        text="988",
        word="AYUDA",
    ),
    Line(
        *("CA", "9-8-8 Suicide Crisis Helpline", ("en", "fr"), "988", "https://988.ca/get-help/what-to-expect"),
        text="988",
    ),
    Line(
        "MX",
        "Línea de la Vida",
        ("es",),
        "800 911 2000",
        "https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/",
    ),
    Line("AR", "Línea Nacional de Salud Mental", ("es",), "0800 999 0091", "https://www.ospia.org.ar/?p=1635"),
    Line(
        "BR",
        "CVV",
        ("pt",),
        "188",
        "https://www.hercampus.com/school/casper-libero/escuta-que-transforma-como-o-cvv-salva-vidas/",
    ),
    Line(
        "CL",
        "Línea de Prevención del Suicidio",
        ("es",),
        "*4141",
        "https://www.eldinamo.cl/sociedad/2025/10/29/tres-anos-de-escucha-y-apoyo-linea-de-prevencion-del-suicidio-ha-recibido-mas-de-227-000-llamadas/",
    ),
    Line(
        *(
            "EC",
            "Línea 171",
            ("es",),
            "171",
            "https://www.expreso.ec/buenavida/el-pacto-nacional-por-la-salud-mental-5-servicios-gratuitos-en-ecuador-274020.html",
        ),
        choose="6",
    ),
    Line(
        *(
            "PE",
            "Línea 113 Salud",
            ("es",),
            "113",
            "https://panamericana.pe/salud/466160-minsa-refuerza-lineas-gratuitas-atencion-salud-mental-nivel-nacional",
        ),
        choose="5",
    ),
    Line(
        "UY",
        "Línea Vida",
        ("es",),
        "0800 0767",
        "https://www.subrayado.com.uy/cada-tres-dias-un-adolescente-se-suicida-uruguay-n648093",
    ),
    Line(
        "ES",
        "Línea 024",
        ("es",),
        "024",
        "https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml",
    ),
    Line("GB", "Samaritans", ("en",), "116 123", "https://www.samaritans.org/how-we-can-help/contact-samaritan/"),
    Line(
        "IE",
        "Samaritans",
        ("en",),
        "116 123",
        "https://www.irishhealthpro.com/content/news/show/name/big-jump-in-calls-to-samaritans-since-2014",
    ),
    Line("DE", "TelefonSeelsorge", ("de",), "0800 111 0 111", "https://www.domradio.de/glossar/telefonseelsorge-0"),
    Line("FR", "3114", ("fr",), "3114", "https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/"),
    Line("NL", "113 Zelfmoordpreventie", ("nl",), "113", "https://www.113.nl/schoolopdracht"),
    Line(
        *(
            "AU",
            "Lifeline",
            ("en",),
            "13 11 14",
            "https://www.thepushupchallenge.com.au/blog/what-happens-when-you-call-lifeline-",
        ),
        text="0477 13 11 14",
    ),
    Line("NZ", "1737 Need to talk?", ("en",), "1737", "https://www.pegasus.health.nz/?p=6300", text="1737"),
    Line(
        "IN",
        "Tele MANAS",
        ("en", "hi"),
        "14416",
        "https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/",
    ),
)


def line_for(country: str, language: str) -> Line | None:
    """Return the line of a country, one that speaks a language if there is such a one; None where none is known."""
    found = [line for line in LINES if line.country == country]
    return next((line for line in found if language in line.speaks), found[0] if found else None)
