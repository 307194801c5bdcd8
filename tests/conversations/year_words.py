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


def in_spanish(remark: str) -> str:
    """Return a remark in Spanish; KeyError for one that nobody has translated."""
    return REMARKS[remark]
