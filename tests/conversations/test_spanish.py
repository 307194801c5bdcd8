"""Settings, refusals and answers in Spanish: what is typed is understood, and all that is said is Spanish."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.card import Reply
from bot.chat import Actor, Profile
from bot.core import Core
from bot.form import Form
from bot.kinds import Choice, Kind, Suggestion
from bot.language import Language, speaking
from bot.language import _ as say
from tests.talk import Talk, words

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
"""What is said here does not depend on the database."""

MEXICO = Profile(name="Ana Ruiz", language="es-MX", zone="America/Mexico_City")
ENGLISH = re.compile(
    r"\b(?:the|your?|is|was|are|and|not|please|they|it|this|that|with|nothing|sent|on)\b", re.IGNORECASE
)
"""Words that no Spanish sentence has."""


@pytest.fixture
def ana(core: Core) -> Talk:
    """Ana, whose platform speaks Spanish."""
    return Talk(core, Actor("test", "ana"), MEXICO)


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/followup zona Ciudad de México", "Tu zona horaria es Ciudad de México (America/Mexico_City): es "),
        ("/followup zona nueva york", "Tu zona horaria es Nueva York (America/New_York): es "),
        ("/followup horas 8-18", "Escribo de 08:00 a 18:00, en días hábiles. Tu fin de semana: sábado y domingo."),
        ("/followup horas días:lun-mié", "Escribo de 09:00 a 21:00, lunes a miércoles."),
        ("/followup país España", "Los feriados de España no son días hábiles para ti."),
        ("/followup país ninguno", "De aquí en adelante no cuenta ningún feriado."),
        ("/followup ritmo suave", "Tu ritmo es suave: menos seguimientos, más espaciados."),
        ("/followup limite 2", "De aquí en adelante, la tarjeta de un día trae como máximo 2."),
        ("/followup medio escribir", "De aquí en adelante planeo primero escribir"),
        ("/followup nombres no", "no muestran nombres hasta que pulses Mostrar."),
        ("/followup nombres sí", "muestran los nombres de una vez."),
        ("/followup nombres si", "muestran los nombres de una vez."),
        ("/followup nombres on", "muestran los nombres de una vez."),
        ("/followup claves sí", "usan nombres en clave para las empresas."),
        ("/followup yo nombre:Ana teléfono:555 0100", "Tus guiones usan Ana y 555 0100."),
    ],
)
def test_a_setting_is_set_and_said_in_spanish(ana: Talk, line: str, answer: str) -> None:
    assert answer in ana.say(line)
    assert ana.labels()[0] == "Todos los ajustes"
    in_spanish(ana)


def test_the_settings_stand_on_a_card_in_spanish(ana: Talk) -> None:
    ana.say("/followup horas días:sáb-dom finde:ninguno")

    shown = ana.say("/followup ajustes")

    assert "Zona horaria: Ciudad de México (America/Mexico_City)" in shown
    assert "Horas y días: 09:00 a 21:00, sábado y domingo; como máximo un mensaje al día" in shown
    assert "Fin de semana: ningún día" in shown
    assert "Feriados de: México" in shown
    assert "Medio: primero llamar" in shown
    in_spanish(ana)


def test_hours_stand_in_their_form_as_a_spanish_speaker_types_them(ana: Talk) -> None:
    ana.say("/followup horas días:lun-mié,vie finde:ninguno")

    form = ana.open("/followup horas")

    assert {each.param.name: each.given for each in form.fields} == {
        "hours": "09:00-21:00",
        "days": "lun-mie vie",
        "weekend": "ninguno",
    }
    assert "Nada de lo previsto tuvo que moverse." in ana.submit(form, {"hours": "10-18"})


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/lead mostrar 9", "No tienes esa oportunidad. /lead lista muestra las tuyas."),
        ("/lead editar 1 teléfono:abc", "Eso no parece un teléfono. Prueba así: +1 425 555 0100."),
        ("/lead editar 1 correo:abc", "Eso no parece un correo."),
        ("/lead respuesta 1 tal vez", "Elige una de estas, por favor: respondieron, entrevista, prometieron, rechazo"),
        ("/lead agregar puesto:Cocina", "Falta este dato: empresa."),
        ("/lead agregar Beta enviada:hoy a las 3", "Planeo por días, así que deja la hora fuera, por favor."),
        (
            "/lead agregar Beta enviada:mañana",
            "«mañana» (2026-11-04) todavía no llega. Da un día hasta hoy, por favor.",
        ),
        ("/lead agregar Beta enviada:30/02/2026", "«30/02/2026» no está en el calendario."),
        ("/lead agregar Beta enviada:xyz", "No pude leer eso como un día. Prueba «martes», «hace 3 días» o"),
        ("/lead ordenar 1 7 - cerrar", "No tienes ninguna oportunidad «7». /lead lista muestra las tuyas."),
        ("/lead reabrir 1", "Esa está abierta."),
        ("/lead saludo 1", "Acme - Cocina no está en reposo."),
        (
            "/lead cómo-fue 1 - la bodega",
            "Todavía no sé de ninguna entrevista en Acme - Cocina. /lead respuesta anota una",
        ),
        ("/followup posponer 1 hoy", "Eso es hoy. Elige mañana o un día posterior, por favor."),
        ("/followup posponer 1 a las 25", "«a las 25» no tiene una hora clara. Escribe una, por favor"),
        ("/followup pausa hoy", "Una pausa dura al menos hasta mañana."),
        ("/followup reanudar", "Los recordatorios ya están encendidos."),
        ("/followup zona Narnia", "No conozco esa zona. Prueba con una ciudad grande cerca de ti"),
        ("/followup país Narnia", "¿Qué país es ese? Prueba "),
        ("/followup horas de noche", "No pude leer esas horas. Prueba «9», «9-17», «mediodía»"),
        ("/followup horas días:nunca", "Aquí se pueden de uno a 7 días de la semana, por ejemplo sáb y dom."),
        ("/followup límite 99", "Da un número entero de 1 a 10, por favor."),
        ("/followup ritmo veloz", "Elige una de estas, por favor: suave, normal, insistente."),
        ("/lead agregr Acme", "No conozco «/lead agregr». ¿Quisiste decir esto?\n/lead agregar empresa"),
        ("/lead bailar", "No conozco «/lead bailar»."),
    ],
)
def test_what_cannot_be_done_is_said_in_spanish_with_what_to_type_instead(ana: Talk, line: str, answer: str) -> None:
    ana.say("/lead agregar Acme - Cocina")

    assert answer in ana.ask_line(line)
    in_spanish(ana)


def test_a_misspelt_verb_is_offered_by_its_spanish_name(ana: Talk) -> None:
    ana.say("/followup pospner 1")

    assert "/followup posponer" in ana.labels()


@pytest.mark.parametrize(
    ("line", "said", "stage"),
    [
        ("/lead respuesta Acme respondieron", "Anotado en 1. Acme - Cocina: respondieron.", "en contacto"),
        (
            "/lead respuesta Acme entrevista el jueves a las 15",
            "entrevista el jueves 5 de noviembre a las 15:00. Eso merece una pequeña celebración.",
            "en entrevistas",
        ),
        ("/lead entrevista Acme el jueves", "entrevista el jueves 5 de noviembre.", "en entrevistas"),
        (
            "/lead respuesta 1 prometieron viernes",
            "prometieron respuesta a más tardar el viernes 6 de noviembre.",
            "en contacto",
        ),
        ("/lead respuesta 1 oferta", "una oferta. ¡Felicidades! Eso lo lograste tú.", "oferta"),
        ("/lead respuesta 1 RECHAZO", "dijeron que no. Ya no hay nada previsto.", "cerrada; estaba en «enviada»"),
    ],
)
def test_an_answer_is_understood_and_noted_in_spanish(ana: Talk, line: str, said: str, stage: str) -> None:
    ana.say("/lead agregar Acme - Cocina")

    assert said in ana.say(line)
    in_spanish(ana)
    assert f"Etapa: {stage}" in ana.say("/lead mostrar 1")
    in_spanish(ana)


def test_an_answer_after_a_long_silence_counts_the_days_in_spanish(ana: Talk) -> None:
    ana.say("/lead agregar Acme enviada:2026-10-19")
    ana.say("/lead cerrar Acme - no me interesa")

    said = ana.say("/lead respuesta Acme respondieron")

    assert "Volvieron, 11 días hábiles después de tu último paso, el lunes 19 de octubre." in said


def test_an_interview_without_its_day_and_a_promise_in_the_past_are_asked_about_in_spanish(ana: Talk) -> None:
    ana.say("/lead agregar Acme enviada:aún no")
    assert "Que yo sepa, Acme aún no se envió." in ana.say("/lead respuesta Acme oferta")
    assert ana.labels() == ["La envié hoy", "Otro día"]
    ana.press("La envié hoy")

    assert "¿Qué día es la entrevista?" in ana.say("/lead respuesta Acme entrevista")
    assert ana.labels() == ["Hoy", "Mañana", "Otro día"]
    assert "El lunes 2 de noviembre ya pasó. ¿A qué día se referían?" in ana.say("/lead respuesta 1 prometieron ayer")
    assert ana.labels() == ["lun 9 nov", "Hoy", "Otro día"]


def test_taking_a_job_is_celebrated_in_spanish(ana: Talk) -> None:
    ana.say("/lead agregar Acme - Cocina")

    assert "¡Felicidades! El puesto es tuyo: Acme - Cocina. Los recordatorios quedan apagados" in ana.say(
        "/lead acepté 1"
    )
    assert ana.labels()[:2] == ["Volver a empezar", "Deshacer"]
    in_spanish(ana)


def test_code_names_hide_addresses_in_spanish(ana: Talk) -> None:
    ana.say("/lead agregar Acme enlace:https://acme.example/puesto")
    ana.say("/followup claves sí")

    assert "Enlace: (dirección en Editar)" in ana.say("/lead mostrar 1")


def test_the_values_of_a_form_are_offered_in_spanish(ana: Talk) -> None:
    ana.say("/lead agregar Acme")

    form = ana.open("/lead origen Acme")

    assert (form.title, form.language) == ("De dónde viene: Acme", Language.SPANISH)
    with speaking(form.language):
        offered = {each.param.label: [one.label for one in choices(each.param.kind)] for each in form.fields}
    assert offered["Medio"] == ["Teléfono", "Correo", "SMS", "Mensaje", "En persona"]
    assert list(offered) == ["Vía", "Enlace", "Cierre", "Ciudad", "Medio"]


def test_whoever_changes_their_platforms_language_is_answered_in_it(ana: Talk) -> None:
    assert "Todavía no tienes oportunidades." in ana.say("/lead lista")

    ana.profile = replace(MEXICO, language="en-US")

    assert "You have no leads yet." in ana.say("/lead lista")


def test_help_names_every_command_in_spanish(ana: Talk) -> None:
    shown = ana.say("/lead ayuda")

    assert "/lead agregar empresa [- puesto] [enviada:…]" in shown
    assert "/lead cómo-fue oportunidad [- hablado]" in shown
    in_spanish(ana)
    assert "/followup medio llamar|escribir" in ana.say("/followup ayuda")
    in_spanish(ana)


def in_spanish(talk: Talk) -> None:
    """Check that nothing of the answer that was given last is English: its words, its summary, what can be pressed."""
    match talk.answer:
        case Reply(card):
            said = [words(card), card.summary, *(each.label for each in card.buttons())]
        case Form() as form:
            with speaking(form.language):
                shown = [(each.param.label, say(each.param.kind.help), each.problem) for each in form.fields]
            said = [form.title, *(text for texts in shown for text in texts)]
        case _:
            said = ["this is not an answer"]
    for text in said:
        assert not ENGLISH.search(re.sub(r"/(?:lead|followup)\b", "", text)), text


def choices(kind: Kind) -> tuple[Suggestion, ...]:
    """Return what a field offers, where it offers a few values."""
    return kind.suggest() if isinstance(kind, Choice) else ()
