"""What the page of Alice's year says between her lines and the bot's, in Spanish."""

from __future__ import annotations

REMARKS = {
    "sent": "enviado",
    "then": "luego",
    "no next step for now": "por ahora ningún otro paso",
    "Northside Staffing names the employer: it is Hooli.": "Northside Staffing nombra a la empresa: es Hooli.",
    "The pause: nothing comes.": "La pausa: no llega nada.",
    "The bot is down for a week.": "El bot no funciona durante una semana.",
    "Soylent calls: the letter had lain on the wrong desk.": "Llama Soylent: la carta estaba en otro escritorio.",
    "Wayne writes, too.": "También escribe Wayne.",
    "Alice moves to Berlin. In New York the clocks have changed already, in Berlin they change on March 28.": (
        "Alice se muda a Berlín. En Nueva York ya cambió la hora; en Berlín cambia el 28 de marzo."
    ),
    "Eleven minutes later.": "Once minutos después.",
    "Cyberdyne writes that the position is on hold until autumn.": (
        "Cyberdyne escribe que el puesto queda en pausa hasta el otoño."
    ),
    "quiet after sending": "silencio después del envío",
    "quiet after an interview": "silencio después de una entrevista",
    "resting": "en reposo",
    "hard to start": "cuesta empezar",
    "came back": "respondieron",
    "rejected": "un no",
    "thin pipeline": "pocas oportunidades abiertas",
    "first lead": "la primera oportunidad",
    "first call made": "la primera llamada",
    "week done": "una semana hecha",
    "back after a pause": "de vuelta tras una pausa",
    "found work": "encontró trabajo",
    "Autumn passes; nothing comes.": "Pasa el otoño; no llega nada.",
}
HEAD = """# Un año con Followthrough

Lo que una persona que busca trabajo escribe durante un año, lo que responde el bot y las tarjetas que llegan solas.
Alice, las empresas y sus números son inventados. Esta página la escribe una prueba que vive el año con un reloj
simulado (`make generate` la escribe de nuevo): cada frase es la que el bot dice de verdad.

Cómo leerla: `>` es lo que Alice escribe, `> [Botón]` lo que pulsa y `*` una tarjeta que llega sola, con su hora local.
Los botones van entre corchetes; `▾` es un menú. Las mañanas normales, en las que hace lo que dice la tarjeta, se
cuentan en una línea: las primeras palabras de la tarjeta, lo que hizo con cada oportunidad y lo que quedó previsto.
"""
TONES_HEAD = """# El mismo año en tres tonos

Lo que anima es cuestión de gusto, por eso hay tres tonos, y también ninguno: `/followup tono cálido`, `ligero`,
`breve` o `apagado`. El cálido está de tu lado con pocas palabras sencillas; el ligero dice lo mismo con un poco más
de humor; el breve dice lo que se sabe y una cosa por hacer. Todo lo demás es igual en cada uno: lo que toca, cuándo
llega y las palabras para las empresas.

Esta página vive [el año de Alice](year.es.md) una vez en cada tono, con un reloj simulado (`make generate` la
escribe de nuevo), y muestra cada momento en que se distinguen. Una raya indica que ese tono no dice nada.
"""


def in_spanish(remark: str) -> str:
    """Return a remark in Spanish; KeyError for one that nobody has translated."""
    return REMARKS[remark]
