"""The encouraging texts in Spanish, written in it. Add at the end of a table: a number never gets other words."""

from __future__ import annotations

from bot.people.preferences import Tone
from bot.pipeline.words import Situation
from bot.voice.encouragement.actions import Action
from bot.voice.encouragement.wording import Need, Numbered, Texts, Wording

QUIET_SENT_WARM: Numbered = {
    1: Wording(
        "Van {waited} días hábiles desde tu último paso con {company}, y nadie te ha dicho que no. Esperar tanto "
        "cansa. Puedes dejar anotado un intento más; si hoy no, mañana sigue aquí.",
        Action.TRY,
    ),
    2: Wording(
        "{company} lleva en silencio desde el {last}. Mandaste tu currículum y esperaste: las dos cosas piden "
        "paciencia. Si te animas, agendamos otro intento; si hoy prefieres dejarlo, está bien.",
        Action.TRY,
    ),
    3: Wording(
        "Ni un sí ni un no de {company} desde el {last}. Ese día hiciste lo tuyo. Con dos minutos libres alcanza "
        "para otro intento; sin ellos, todo queda en tu lista.",
        Action.TRY,
    ),
    4: Wording(
        "Las esperas así pesan. De {company} sé poco: tu último paso fue el {last} y después no hay nada anotado. "
        "Planea algo breve, o toma hoy un descanso de este tema.",
        Action.TRY,
    ),
    5: Wording(
        "Según mis notas, buscaste a {company} {times}, la última el {last}. Eso fue trabajo, y sin respuesta "
        "cuesta más. Otro intento cabe en el calendario; la semana que viene también.",
        Action.TRY,
        (Need.NEVER_HEARD,),
    ),
    6: Wording(
        "Tu currículum para el puesto de {role} salió el {sent}. Qué pasó después, desde aquí no se ve. Preguntar "
        "se vale: un mensaje corto, el día que tengas un minuto.",
        Action.SCRIPT,
    ),
    7: Wording(
        "No puedo mirar dentro de {company}. Lo tuyo sí lo veo: enviado el {sent}, y luego {weeks} de silencio. El "
        "siguiente renglón se escribe fácil, hoy o cuando quieras.",
        Action.TRY,
    ),
    8: Wording(
        "Sin novedades de {company}: son {waited} días hábiles, y se entiende el cansancio. Dejamos planeado un "
        "intento pequeño, o le damos un descanso. Las dos cosas valen.",
        Action.TRY,
    ),
    9: Wording(
        "Sigue en tu lista el puesto de {role} en {company}, después de {weeks} sin noticias. Si todavía te "
        "interesa, aquí están las palabras. Si tienes dudas, déjalo para mañana.",
        Action.SCRIPT,
    ),
    10: Wording(
        "En {company} tienes un nombre: {contact}. Desde el {last} no hay noticias. Un mensaje que empieza con un "
        "nombre sale más rápido. Ábrelo cuando te acomode.",
        Action.SCRIPT,
    ),
    11: Wording(
        "Un silencio no trae remitente ni motivo. El de {company} empezó el {last}, y lo demás serían "
        "suposiciones. Puedes dar un paso más, o esperar otra semana.",
        Action.TRY,
        view=True,
    ),
    12: Wording(
        "¿Y si tu currículum sigue en la bandeja de {company}, sin abrir? Puede ser, o puede que no; nadie avisó. "
        "Unas líneas nuevas son algo razonable, hoy o cuando tengas ganas.",
        Action.TRY,
        view=True,
    ),
    13: Wording(
        "Lo tuyo con {company} quedó el {last} y de ahí no se ha movido. No te toca adivinar por qué. Ponle fecha "
        "a un intento, o deja la hoja en blanco.",
        Action.TRY,
    ),
    14: Wording(
        "El {sent} le mandaste tu currículum a {company}; ese paso ya está dado. El que sigue puede ser mínimo: "
        "abrir el texto, leerlo y decidir después. No decidir hoy también sirve.",
        Action.SCRIPT,
    ),
    15: Wording(
        "Lo último con {company} lo hiciste tú, el {last}. Aquí va algo fácil para seguir: un texto corto, para "
        "cambiarle una palabra y enviarlo. Guárdalo si hoy no hay tiempo.",
        Action.SCRIPT,
    ),
    16: Wording(
        "Si {company} todavía te ilusiona, aun con {weeks} sin noticias, pongamos fecha a un intento. Y si ya se "
        "te pasaron las ganas, darle un descanso es buena decisión.",
        Action.TRY,
    ),
    17: Wording(
        "Tienes el teléfono de {company}, y desde el {last} no hay noticias. Una llamada son dos minutos, con todo "
        "y buzón. Si hoy no es día de llamadas, se queda para otro.",
        Action.SCRIPT,
        (Need.PHONE,),
    ),
    18: Wording(
        "Para escribirle a {company} tienes un correo. No hay que llamar ni hablar con nadie: se manda y a otra "
        "cosa. El texto espera el tiempo que haga falta.",
        Action.SCRIPT,
        (Need.EMAIL,),
    ),
    19: Wording(
        "De {company} conocemos la empresa y a nadie por su nombre. Encontrar uno puede ser toda la tarea de hoy. "
        "Anótalo cuando aparezca, o déjalo para después.",
        Action.CONTACT,
        (Need.NO_NAME,),
    ),
    20: Wording(
        "Has esperado a {company} {waited} días hábiles. Ese rato también es trabajo, aunque no se vea. Si "
        "quieres, un intento más; si no, la tarde es tuya.",
        Action.TRY,
    ),
    21: Wording(
        "Nada de {company} desde el {last}. Por si te preocupa molestar: cuando {against_source} preguntó a "
        "gerentes de Estados Unidos en {against_year}, el {against} % dijo que mejor no insistir. "
        "Otro intento cabe; un descanso, también.",
        Action.TRY,
    ),
    22: Wording(
        "De tus {finished} oportunidades en silencio, {returned} volvieron, a los {average} días en promedio. "
        "{company} no da noticias desde el {last}; qué sigue, nadie lo sabe. Hay otro intento a mano, y también "
        "hay mañana.",
        Action.TRY,
    ),
    23: Wording(
        "A {company} se le puede escribir. En {writing_year}, {writing_source} preguntó a gerentes, y el {writing} "
        "% prefería el correo para un seguimiento. Unas líneas ya están escritas; mándalas cuando te venga bien.",
        Action.SCRIPT,
        (Need.EMAIL,),
    ),
    24: Wording(
        "¿Todavía quieres el puesto de {role}? De {company} no hay noticias desde el {last}, y tú también opinas. "
        "Si es que sí, planea un intento. Si aún no lo sabes, puede esperar.",
        Action.TRY,
        view=True,
    ),
    25: Wording(
        "La última palabra con {company} la tienes tú, desde el {last}. Puede quedarse así un tiempo. O dices algo "
        "más, breve, y después a otra cosa.",
        Action.TRY,
    ),
    26: Wording(
        "Lo de {company} es ahora cuestión de paciencia, y ya son {waited} días hábiles. Un intento breve cambia "
        "un poco la espera. Planéalo o déjalo; no se pierde nada.",
        Action.TRY,
    ),
    27: Wording(
        "Te guardé la fecha: el {last} fue tu último paso con {company}. Puedes sacarlo de la cabeza. Y si "
        "prefieres moverte, hay lugar para un intento el próximo día hábil.",
        Action.TRY,
    ),
    28: Wording(
        "Una sola cosa para hoy, si cabe: {company}, que no da noticias desde el {last}. Un intento corto y se "
        "acabó la tarea. Si el día ya viene lleno, suéltalo con calma.",
        Action.TRY,
    ),
    29: Wording(
        "Desde el {sent} tienes a {company} en la lista, y hay silencio desde hace {weeks}. Al lado cabe otro "
        "nombre. Agrega una empresa que hayas visto, o deja la lista como está.",
        Action.ADD,
        view=True,
    ),
    30: Wording(
        "Se vale dejar descansar a {company}. No hay nada nuevo desde el {last}, y en descanso sigue en tu lista, "
        "sin avisos. Si contestan, aquí está todo. Dejarlo activo también se vale.",
        Action.REST,
        view=True,
    ),
    31: Wording(
        "Tu último paso con {company} fue {how}, el {last}. Para ese día estuvo bien. El próximo puede ser "
        "diferente: mira el texto, úsalo o guárdalo.",
        Action.SCRIPT,
    ),
    32: Wording(
        "Noticias de {company} no traigo; traigo una cuenta: {waited} días hábiles. Con eso no se decide nada. "
        "Puedo ponerle fecha a otro intento, o dejarlo sin fecha.",
        Action.TRY,
    ),
    33: Wording(
        "¿Qué te gustó de {company} cuando enviaste tu currículum? Van {weeks}, y el tiempo borra cosas. Relee tus "
        "notas: si te vuelve a gustar, escribes; si no, lo dejas dormir.",
        Action.SHOW,
        view=True,
    ),
    34: Wording(
        "Esto se sabe de {company}: enviado el {sent}, sin noticias desde el {last}. Queda mucho abierto. Puedo "
        "planear un intento y así hay por lo menos una fecha. O lo vemos mañana.",
        Action.TRY,
        (Need.TOUCHED,),
        view=True,
    ),
    35: Wording(
        "Yo puedo acordarme de {company} por ti. Ya pasaron {waited} días hábiles; dime un día para el intento y "
        "hasta entonces lo cargo yo. Sin día, tampoco pasa nada.",
        Action.TRY,
    ),
    36: Wording(
        "Lo corto sobre {company}: currículum el {sent}, y hasta hoy nadie dijo que no. Quedan dos caminos: un "
        "intento el próximo día hábil, o un descanso hasta que te den ganas.",
        Action.TRY,
    ),
    37: Wording(
        "Estar entre un sí y un no cansa, y con {company} van {weeks}. Un intento corto te da algo que hacer. "
        "Puede ser hoy o puede ser luego.",
        Action.TRY,
    ),
    38: Wording(
        "Parte del día: {company}, silencio, {waited} días hábiles. Nada en él dice que no. Si quieres que el "
        "próximo traiga algo nuevo, planea un intento. Si no, seguirá siendo breve.",
        Action.TRY,
    ),
    39: Wording(
        "En qué anda {company}, mis notas no lo dicen. Tu paso del {last} sí está. Puedes poner otro junto a "
        "ese, o dejar que ese hable por un tiempo.",
        Action.TRY,
    ),
    40: Wording(
        "Debajo de {company} hay espacio en mi cuaderno; lo último que dice es tu paso del {last}. El "
        "siguiente puede entrar hoy. O dejamos la página con aire.",
        Action.TRY,
    ),
    41: Wording(
        "No saber gasta energía, y con {company} ya son {weeks}. Preguntar otra vez es una manera de salir de "
        "dudas. No preguntar esta semana también es decidir, y está bien.",
        Action.TRY,
    ),
}

QUIET_SENT_LIGHT: Numbered = {
    1: Wording(
        "Tengo la página de {company} abierta y un café que no puedo tomarme. Lo último es tuyo, del {last}. ¿Le "
        "ponemos otro renglón? El café y yo aguantamos hasta mañana.",
        Action.TRY,
    ),
    2: Wording(
        "El ventilador da vueltas y yo también, alrededor de {company}, desde el {last}. Él por lo menos refresca. "
        "Planea un intento y paramos los dos; o déjanos girar otro rato.",
        Action.TRY,
    ),
    3: Wording(
        "Puse a hervir agua cuando empezó la espera de {company}. Van {waited} días hábiles: ya no hay agua. ¿Un "
        "intento más? Si no, yo busco otra olla.",
        Action.TRY,
    ),
    4: Wording(
        "Miré por la ventana por si venía algo de {company}. Pasó un perro, pasó el del gas, y desde el {last} "
        "nada más. ¿Un intento corto? La ventana no se va.",
        Action.TRY,
    ),
    5: Wording(
        "Jugué a sostenerle la mirada al calendario por lo de {company}. Van {waited} días hábiles y gana él. Un "
        "intento salvaría mi honor; la semana que viene todavía me sirve.",
        Action.TRY,
    ),
    6: Wording(
        "Ya me sé de memoria lo de {company}: tu último paso, el {last}. Hasta música le puse. Planea un intento y "
        "tendrá segunda estrofa; si no, tarareo lo que hay.",
        Action.TRY,
    ),
    7: Wording(
        "A la planta de la oficina le salió una hoja desde el {last}. De {company}, nada nuevo. El texto para "
        "escribirles está aquí; la planta y yo podemos esperar.",
        Action.SCRIPT,
    ),
    8: Wording(
        "Mi loro imaginario repite un nombre, {company}, desde hace {weeks}. Un intento más y aprende otra "
        "palabra. O le tapamos la jaula hasta mañana.",
        Action.TRY,
    ),
    9: Wording(
        "Entre el puesto de {role} y yo ya hay confianza: lo visito a diario. Desde el {last} no ve a nadie más. "
        "Mándale unas líneas, o deja que duerma la siesta.",
        Action.SCRIPT,
    ),
    10: Wording(
        "Radio Seguimiento, con las noticias de {company}: no hay, y así van {weeks}. Si planeas un intento, "
        "abrimos con eso. Si no, ponemos música.",
        Action.TRY,
    ),
    11: Wording(
        "Conté con los dedos los {waited} días hábiles de {company}. No tengo dedos, así que tardé. ¿Un intento "
        "pequeño, o día libre para los dos?",
        Action.TRY,
    ),
    12: Wording(
        "En la fila por {company} ya hice amistad con la planta de la esquina; ahí estamos desde el {last}. "
        "¿Planeamos otro intento? Si no, la planta y yo guardamos el lugar.",
        Action.TRY,
    ),
    13: Wording(
        "Les saqué brillo a tus notas de {company} de tanto leerlas. Nada nuevo desde el {last}. Míralas conmigo "
        "por si sale una frase; si no sale, las guardo con cuidado.",
        Action.SHOW,
    ),
    14: Wording(
        "El teléfono me mira y yo miro el teléfono: ahí está el número de {company}. A mí me faltan dedos. Hay un "
        "texto para leer en voz alta, o lo dejamos roncar.",
        Action.SCRIPT,
        (Need.PHONE,),
    ),
    15: Wording(
        "Hay un cuadrito vacío en mi calendario y le da pena. Con {weeks} sin noticias de {company}, un intento "
        "ahí se vería bien. Vacío también combina.",
        Action.TRY,
        view=True,
    ),
    16: Wording(
        "Sopa de letras de hoy: encontré {company} y, desde el {last}, ninguna noticia. Con un intento le agregas "
        "letras. O cierra el cuaderno; las letras no se mueven.",
        Action.TRY,
    ),
}

QUIET_SENT_BRIEF: Numbered = {
    1: Wording(
        "{company}, {role}. Envío: {sent_short}. Último paso: {last_short}. Sin noticias. Otro intento, o se queda "
        "así.",
        Action.TRY,
        (Need.TOUCHED,),
    ),
    2: Wording(
        "Silencio de {waited} días hábiles: {company}. Nadie dijo que no. Se puede planear un intento.",
        Action.TRY,
    ),
    3: Wording(
        "Último paso con {company}: {last_short}. El texto está hecho; puede ser después.",
        Action.SCRIPT,
    ),
    4: Wording(
        "En lista: {company}, envío {sent_short}. Nada nuevo. Un intento, el día que quieras.",
        Action.TRY,
    ),
    5: Wording(
        "Ya hiciste seguimiento {times}: {company}, el último {last_short}. Uno más, o así está bien.",
        Action.TRY,
        (Need.NEVER_HEARD,),
    ),
    6: Wording(
        "Estado de {company}: {weeks} sin noticias. Planear un intento, o dejarlo.",
        Action.TRY,
    ),
    7: Wording(
        "Tras {waited} días hábiles, {company} sigue en tu lista. Un intento se planea aquí. Sin prisa.",
        Action.TRY,
    ),
    8: Wording(
        "Teléfono de {company}: anotado. Último paso: {last_short}. Se puede llamar; también puede esperar.",
        Action.SCRIPT,
        (Need.PHONE,),
    ),
    9: Wording(
        "Correo de {company}: anotado. Silencio desde {last_short}. Unas líneas hechas, para hoy o después.",
        Action.SCRIPT,
        (Need.EMAIL,),
    ),
    10: Wording(
        "El silencio de hoy: {company}. Envío {sent_short}. Un intento, o nada por ahora.",
        Action.TRY,
    ),
    11: Wording(
        "Persona en {company}: {contact}. Último paso: {last_short}. Hay un texto, si lo quieres.",
        Action.SCRIPT,
    ),
    12: Wording(
        "Revisé {company}: nada desde {last_short}. Queda otro intento; mañana también sirve.",
        Action.TRY,
    ),
    13: Wording(
        "Sin fecha por ahora: {company}, {weeks} en silencio. Intentar de nuevo, o mirar otro día.",
        Action.TRY,
    ),
    14: Wording(
        "{role} en {company}: sin noticias desde {last_short}. Un descanso, o sigue igual.",
        Action.REST,
    ),
    15: Wording(
        "{company}: currículum el {sent_short}, ninguna respuesta anotada. Un intento, o pasar.",
        Action.TRY,
        (Need.NEVER_HEARD,),
    ),
    16: Wording(
        "Esperando a {company} desde {last_short}. Tus notas, a un toque. Hoy es opcional.",
        Action.SHOW,
    ),
    17: Wording(
        "Tus regresos: {returned} de {finished}, {average} días en promedio. {company}: silencio desde "
        "{last_short}. Otro intento, o esperar.",
        Action.TRY,
    ),
    18: Wording(
        "Falta en {company}: un nombre. Silencio desde {last_short}. Agrégalo cuando lo tengas.",
        Action.CONTACT,
        (Need.NO_NAME,),
    ),
    19: Wording(
        "{company}: {waited} días hábiles en silencio, abierto aquí. Mañana un intento, o ninguno.", Action.TRY
    ),
    20: Wording("A la espera de {company}: {weeks}. Planear el paso que sigue, o saltarlo.", Action.TRY),
    21: Wording("Para {company}, si quieres: un intento corto. Último paso, {last_short}.", Action.TRY),
    22: Wording("A hoy, {company} sin novedad desde {last_short}. Moverse o esperar; las dos valen.", Action.TRY),
}

QUIET_INTERVIEW_WARM: Numbered = {
    1: Wording(
        "Tuviste la entrevista con {company} el {interview} y van {waited} días hábiles sin noticias. Cuesta "
        "quedarse a esperar. Nadie ha dicho que no. Puedes planear una pregunta corta; mañana también sirve.",
        Action.TRY,
    ),
    2: Wording(
        "Después de tu entrevista con {company}, el {interview}, no ha llegado nada. Una conversación así pide tiempo "
        "y valor. Si quieres, escríbeles esta semana; el texto está aquí. Si no, todo queda en tu lista.",
        Action.SCRIPT,
    ),
    3: Wording(
        "En {company} hablaste de {talked}. Por ahí puede empezar tu mensaje, porque estuviste en esa "
        "conversación. Mira el texto ahora, o en un rato de calma.",
        Action.SCRIPT,
    ),
    4: Wording(
        "De {company} no se sabe nada desde el {last}, después de una entrevista. En una encuesta de "
        "{unheard_source} ({unheard_year}), el {unheard} % de las personas conocía ese silencio. Planea una "
        "pregunta corta, o espera unos días.",
        Action.TRY,
        (Need.MET,),
    ),
    5: Wording(
        "Con {company} vas en la etapa de entrevistas y tu último paso fue el {last}. Preguntar por los plazos es "
        "de lo más normal. Puede ser hoy, o puede ser mañana.",
        Action.TRY,
    ),
    6: Wording(
        "Esperar después de una entrevista también es trabajo. Con {company} ya son {waited} días hábiles. Le "
        "pongo fecha a la pregunta y tú despejas la cabeza, o lo dejamos abierto.",
        Action.TRY,
        (Need.MET,),
    ),
    7: Wording(
        "La entrevista con {company} ya pasó; la respuesta todavía no llega. Se puede preguntar cómo va, con una "
        "línea basta. Unos días más de espera tampoco estorban.",
        Action.TRY,
        (Need.MET,),
    ),
    8: Wording(
        "Nada de {company} desde hace {weeks}, y ya se conocieron. Elegir a alguien puede pasar por varios "
        "escritorios; cuántos son aquí, no lo sabemos. Pregunta por su fecha, o dales tiempo.",
        Action.TRY,
        (Need.MET,),
        view=True,
    ),
    9: Wording(
        "Mientras llega algo de {company}, anota una cosa de la conversación: un nombre, una pregunta. Con eso, el "
        "próximo mensaje sale fácil. Si no te acuerdas de nada, pásalo.",
        Action.WENT,
        (Need.MET,),
    ),
    10: Wording(
        "Queda algo pequeño por hacer con {company}: preguntar cómo van. Han pasado {waited} días hábiles. Si hoy "
        "no quieres preguntar, no se pierde nada.",
        Action.TRY,
    ),
    11: Wording(
        "De tus {finished} oportunidades en silencio, {returned} volvieron, a los {average} días en promedio. "
        "{company} no da señales desde el {last}. Planea una pregunta si quieres; esperar también está bien.",
        Action.TRY,
    ),
    12: Wording(
        "{company} está en tu lista en etapa de entrevistas, y hay silencio desde hace {weeks}. Desde aquí no "
        "veo quién decide. Puedes preguntarles; lo dejo planeado, o lo dejamos en pausa.",
        Action.TRY,
    ),
    13: Wording(
        "Llegaste con {company} a la etapa de entrevistas, y desde entonces nadie dijo que no. Una pregunta "
        "de una línea se planea rápido. Otra semana de calma también sirve.",
        Action.TRY,
    ),
    14: Wording(
        "¿Cómo va el proceso en {company}? Es algo que se contesta en una línea, y se vale preguntarlo. No "
        "hay noticias desde el {last}. Planéalo, o déjalo unos días.",
        Action.TRY,
    ),
}

QUIET_INTERVIEW_LIGHT: Numbered = {
    1: Wording(
        "Cada vez que suena algo pienso que es {company}; hoy fue la cafetera. La entrevista está anotada y desde "
        "el {last} no hay más. Planea una pregunta corta, o sírvete un café.",
        Action.TRY,
        (Need.MET,),
    ),
    2: Wording(
        "Tras tu entrevista con {company} pegué la oreja al buzón. Zumba, nada más. Mándales una línea amable "
        "cuando te acomode; yo sigo escuchando.",
        Action.SCRIPT,
        (Need.MET,),
    ),
    3: Wording(
        "Quise leer lo que sigue con {company} en una taza, y la taza estaba vacía. Van {waited} días hábiles. Una "
        "línea tuya aclara más que mi taza; hoy, o cuando quieras.",
        Action.TRY,
    ),
    4: Wording(
        "Me puse corbata para tu entrevista con {company} y, {waited} días hábiles después, ahí sigue. Planea una "
        "pregunta corta, o dime que me cambie.",
        Action.TRY,
        (Need.MET,),
    ),
    5: Wording(
        "Ya son dos las veces que la planta de la oficina preguntó por {company}. Le dije: entrevista hecha, sin "
        "noticias desde el {last}. Planea una pregunta, o la planta y yo esperamos.",
        Action.TRY,
        (Need.MET,),
    ),
    6: Wording(
        "Mi frase favorita de tus notas de {company} es “{talked}”, y llevo {weeks} leyéndola. Quedaría bien en un "
        "mensaje. Donde está tampoco se ve mal.",
        Action.SCRIPT,
    ),
    7: Wording(
        "Mi mejor teoría sobre {company} es una hoja en blanco, así que ahí la dejo. Hay silencio desde el "
        "{last}. Una pregunta tuya llenaría un renglón; la hoja no tiene apuro.",
        Action.TRY,
    ),
    8: Wording(
        "Ensayé un “¿hay novedades?” elegante para {company} y me salió el tono del fax. Van {waited} días "
        "hábiles. Por escrito te queda mejor a ti; cuando quieras.",
        Action.TRY,
    ),
}

QUIET_INTERVIEW_BRIEF: Numbered = {
    1: Wording(
        "{company}: entrevista {interview_short}. Silencio de {waited} días hábiles. Se puede planear una pregunta.",
        Action.TRY,
    ),
    2: Wording(
        "Después de la entrevista, nada de {company} desde {last_short}. Hay un texto; puede ser luego.",
        Action.SCRIPT,
        (Need.MET,),
    ),
    3: Wording(
        "Etapa de entrevistas: {company}. Último paso: {last_short}. Una pregunta corta, cualquier día.",
        Action.TRY,
    ),
    4: Wording(
        "Sin cambio de etapa: {company}, {weeks} en silencio. Preguntar, o esperar un poco más.",
        Action.TRY,
    ),
    5: Wording(
        "Tema en {company}: {talked}. Silencio desde {last_short}. Úsalo en un mensaje, o guárdalo.",
        Action.SCRIPT,
    ),
    6: Wording(
        "Sin decisión conocida: {company}. Anota cómo te fue mientras lo recuerdas, o déjalo.",
        Action.WENT,
    ),
    7: Wording(
        "{company}, etapa de entrevistas: {waited} días hábiles sin noticias. Preguntar, o dar tiempo.", Action.TRY
    ),
    8: Wording("Nada nuevo en {company} desde {last_short}; etapa de entrevistas. Una línea, o pausa.", Action.TRY),
}

RESTING_WARM: Numbered = {
    1: Wording(
        "{company} está en descanso y sigue en tu lista. Tu último paso fue el {last}. Después de un tiempo, "
        "saludar es fácil: dos líneas, sin motivo. Esta semana, o más adelante.",
        Action.HELLO,
    ),
    2: Wording(
        "Algunas de tus oportunidades descansan y no necesitan nada de ti. Si un nombre te da curiosidad, elígelo "
        "para un saludo; las demás siguen durmiendo.",
        Action.RESTING,
    ),
    3: Wording(
        "Hace {weeks} de tu último paso con {company}. En ese tiempo los planes pueden cambiar, para un lado o "
        "para el otro. Un saludo corto pide poco. Mándalo, o déjalo para el próximo mes.",
        Action.HELLO,
        view=True,
    ),
    4: Wording(
        "Con lo que está en descanso no hay que hacer nada hoy. Ahí sigue, sin avisos. Si te sobran cinco minutos, "
        "revísalo y elige un saludo. No elegir ninguno está bien.",
        Action.RESTING,
    ),
    5: Wording(
        "El puesto de {role} en {company} duerme en tu lista, con tus notas dentro. Ve si todavía te llama la "
        "atención. Si no, que siga durmiendo.",
        Action.SHOW,
    ),
}

RESTING_LIGHT: Numbered = {
    1: Wording(
        "Shh: {company} duerme la siesta en mi lista desde el {last}. Pasamos de puntitas, o lo despertamos con un "
        "saludo de dos líneas. Pantuflas ya traigo.",
        Action.HELLO,
    ),
    2: Wording(
        "Tus oportunidades duermen en hamacas, y yo les espanto los mosquitos. Elige una para un saludo, o que se "
        "sigan meciendo.",
        Action.RESTING,
    ),
    3: Wording(
        "Una vez al mes le pongo aceite al cajón donde descansan tus oportunidades. Hoy abre sin ruido. Saca una "
        "para un saludo, o lo cerramos hasta la próxima.",
        Action.RESTING,
    ),
    4: Wording(
        "Se oye un ronquido: o es {company}, o es mi ventilador. Van {weeks}. Saluda y salimos de dudas, o "
        "culpamos al ventilador.",
        Action.HELLO,
    ),
}

RESTING_BRIEF: Numbered = {
    1: Wording(
        "En descanso: {company}. Último paso: {last_short}. Un saludo, o que descanse.",
        Action.HELLO,
    ),
    2: Wording(
        "Lo que descansa sigue abierto. Un saludo, o ninguno: como quieras.",
        Action.RESTING,
    ),
    3: Wording(
        "{company} descansa, sin cambios. Se puede saludar cualquier día.",
        Action.HELLO,
    ),
    4: Wording(
        "Tus oportunidades en descanso siguen aquí. Revísalas, o pasa por este mes.",
        Action.RESTING,
    ),
}

HARD_TO_START_WARM: Numbered = {
    1: Wording(
        "A {company} le toca llamada, y las llamadas no son para todos los días. Puede ser un mensaje: unas "
        "líneas, sin teléfono. Un toque y cambia. Elijas lo que elijas, sigue en tu lista.",
        Action.WRITE,
        (Need.CALL, Need.EMAIL),
    ),
    2: Wording(
        "El paso con {company} puede ser más chico. Lee el texto una vez, y esa es toda la tarea. Mandarlo es "
        "asunto de otra hora, o de otro día.",
        Action.SCRIPT,
    ),
    3: Wording(
        "Tal vez hoy no es día para {company}, y está bien. Puedes saltarte este paso. Sigue en tu lista, y el "
        "siguiente encuentra su fecha.",
        Action.SKIP,
    ),
    4: Wording(
        "Hay días en que una sola cosa es la medida justa. Puedo esconder el resto y dejarte un paso a la vista. "
        "Decir que por hoy basta también está bien.",
        Action.JUST_ONE,
    ),
    5: Wording(
        "Empezar es la parte pesada. Prueba con esto nada más: abre {company} y mira qué hay escrito. Vuelve a "
        "cerrarlo, y por hoy fue bastante.",
        Action.SHOW,
    ),
    6: Wording(
        "Tu lista tiene paciencia: lo que hoy se queda, viene en la próxima tarjeta. Si quieres quitarla de la "
        "vista, di que basta y se guarda.",
        Action.ENOUGH,
    ),
    7: Wording(
        "{company} puede volver la próxima semana. Con otra fecha hay más aire ahora, y nada se cierra. Si de "
        "todos modos lo quieres hacer hoy, ahí está en tu lista.",
        Action.NEXT_WEEK,
    ),
    8: Wording(
        "Elige lo más fácil de la lista, sea lo que sea. Lo fácil puede ir primero. Si nada parece fácil, la lista "
        "aguanta hasta mañana.",
        Action.LIST,
    ),
}

HARD_TO_START_LIGHT: Numbered = {
    1: Wording(
        "El teléfono pesa menos de lo que parece, aunque yo no lo puedo levantar. A {company} se le puede "
        "escribir: un toque cambia la llamada por unas líneas. O hoy nadie levanta nada.",
        Action.WRITE,
        (Need.CALL, Need.EMAIL),
    ),
    2: Wording(
        "Ensayé este paso con {company} frente al espejo y resulta que no tengo reflejo. Hagamos la mitad: lee el "
        "texto en voz alta, a una planta si quieres. Eso puede ser todo.",
        Action.SCRIPT,
    ),
    3: Wording(
        "Mi mejor truco es hacer que una lista parezca corta. Di la palabra y queda un solo paso a la vista. "
        "También sé desaparecerla hasta mañana.",
        Action.JUST_ONE,
    ),
    4: Wording(
        "Te sostengo una puerta en {company}: este paso se puede saltar. Rechina un poco, a nadie le importa. Sigue "
        "en tu lista, y también puedes tocar otro día.",
        Action.SKIP,
    ),
    5: Wording(
        "Yo primero miro la pantalla un buen rato. Luego abro una sola cosa y la veo. {company} serviría. Con "
        "mirar alcanza por hoy.",
        Action.SHOW,
    ),
    6: Wording(
        "Hasta el elevador se para en cada piso. Hoy puedes bajarte en este; la lista y yo seguimos mañana.",
        Action.ENOUGH,
    ),
}

HARD_TO_START_BRIEF: Numbered = {
    1: Wording(
        "{company}: toca llamada. También puede ser un mensaje. Sigue en tu lista.",
        Action.WRITE,
        (Need.CALL, Need.EMAIL),
    ),
    2: Wording(
        "Un paso más chico con {company}: leer el texto. Mandarlo puede esperar.",
        Action.SCRIPT,
    ),
    3: Wording(
        "¿Saltar el paso con {company}? No se pierde nada.",
        Action.SKIP,
    ),
    4: Wording(
        "Un solo paso, el resto escondido. O basta por hoy.",
        Action.JUST_ONE,
    ),
    5: Wording(
        "Puede ser después: {company}, la próxima semana. Nada se cierra.",
        Action.NEXT_WEEK,
    ),
    6: Wording(
        "Basta por hoy es una opción. La lista aguanta.",
        Action.ENOUGH,
    ),
    7: Wording("Abrir {company}, mirar, cerrar. Por hoy con eso alcanza.", Action.SHOW),
}

CAME_BACK_WARM: Numbered = {
    1: Wording(
        "{company} respondió. Todas tus notas de antes están aquí, así que sigues donde ibas. Míralo cuando tengas "
        "un minuto; hasta entonces está a salvo.",
        Action.SHOW,
    ),
    2: Wording(
        "Hay noticias de {company}, donde llevabas tiempo sin saber nada. Disfrútalo un momento. Después, si "
        "quieres, anota qué dijeron mientras está fresco.",
        Action.NOTE,
    ),
    3: Wording(
        "Llegó una respuesta de donde había silencio. Es buena noticia en cualquier día. Lo que sigue está en tu "
        "lista; puedes leerlo después de un café.",
        Action.LIST,
    ),
    4: Wording(
        "Con esta respuesta, {returned} de tus {finished} silencios han vuelto, a los {average} días en promedio. "
        "Ve qué sigue, ahora o esta noche.",
        Action.LIST,
    ),
}

CAME_BACK_LIGHT: Numbered = {
    1: Wording(
        "La planta y yo bailamos un poquito: respondió {company}. 🌱 Ya paramos. Échale un ojo, o disfrútalo "
        "primero; lo entendemos.",
        Action.SHOW,
    ),
    2: Wording(
        "Se me cayó la regadera: respondió {company}. La planta está bien. Tus notas están a la mano; léelas "
        "ahora, o después de algo rico.",
        Action.SHOW,
    ),
    3: Wording(
        "Se movió el cajón del silencio. Miré dos veces y es una respuesta de verdad. Lo que sigue está en la "
        "lista; mientras, practico mi cara de calma.",
        Action.LIST,
    ),
}

CAME_BACK_BRIEF: Numbered = {
    1: Wording(
        "{company} respondió después del silencio. Las notas están guardadas. Míralo cuando quieras.",
        Action.SHOW,
    ),
    2: Wording(
        "Respuesta anotada: {company}. De nuevo en tu lista, con todo. Hoy o después.",
        Action.SHOW,
    ),
    3: Wording(
        "Novedad en un silencio viejo. Mira lo que sigue, hoy o luego.",
        Action.LIST,
    ),
}

REJECTED_WARM: Numbered = {
    1: Wording(
        "{company} dijo que no. Duele, y puede doler. Nada de tu lista te necesita ahora. Aquí puedes cerrarla y "
        "volver cuando quieras.",
        Action.ENOUGH,
    ),
    2: Wording(
        "Un no de {company}, después de todo lo que hiciste. Lo siento. Está bien dejarlo por hoy, o pasar unos "
        "días sin tarjetas.",
        Action.PAUSE,
    ),
    3: Wording(
        "Lo siento. Llegaste hasta la entrevista con {company}, el {interview}, y después vino el no. Tus notas se "
        "quedan guardadas. Por hoy es suficiente.",
        Action.ENOUGH,
    ),
    4: Wording(
        "Fue un no, y lo siento. No hay nada que contestar ni que planear en este momento. Cierra por hoy si te "
        "ayuda; aquí estoy.",
        Action.ENOUGH,
    ),
}

REJECTED_LIGHT: Numbered = {
    1: Wording(
        "Para un no, no tengo palabras ligeras. Siento lo de {company}. La lista puede quedarse cerrada lo que "
        "queda del día.",
        Action.ENOUGH,
    ),
    2: Wording(
        "Hoy hablo en serio: la respuesta fue no, y lo siento. Tómate el tiempo que haga falta. Puedes pasar unos "
        "días sin tarjetas; todo queda guardado.",
        Action.PAUSE,
    ),
    3: Wording(
        "Esta vez sin ocurrencias. Dijeron que no, y lo siento. Aquí puedes cerrar la lista.",
        Action.ENOUGH,
    ),
}

REJECTED_BRIEF: Numbered = {
    1: Wording(
        "{company}: dijeron que no. Lo siento. Por hoy basta, si quieres.",
        Action.ENOUGH,
    ),
    2: Wording(
        "Un no. Lo siento. Hoy no hace falta nada más.",
        Action.ENOUGH,
    ),
    3: Wording(
        "La respuesta fue no. Lo siento. Se puede pasar una semana sin tarjetas.",
        Action.PAUSE,
    ),
}

THIN_WARM: Numbered = {
    1: Wording(
        "¿Quién de tu último trabajo te contestaría el teléfono? Con un nombre alcanza por hoy. Anota dónde "
        "trabaja ahora, o guarda el nombre para después.",
        Action.ADD,
    ),
    2: Wording(
        "¿En qué lugar te atienden tan bien que te quedarías a trabajar? Una clínica, una librería, una "
        "ferretería: mira si contratan y anótalo. Si nada se te ocurre, queda para otra semana.",
        Action.ADD,
    ),
    3: Wording(
        "¿Qué vacante viste hace poco y dejaste pasar? Puede entrar a la lista como un quizá, sin enviar. Un "
        "nombre más, o ninguno hoy; las dos cosas valen.",
        Action.ADD,
    ),
    4: Wording(
        "En tu camino de siempre, ¿qué letrero dice que buscan personal? Anota el primero que recuerdes. Si no "
        "recuerdas ninguno, fíjate de regreso a casa.",
        Action.ADD,
    ),
    5: Wording(
        "Tu lista tiene lugar. ¿De quién conoces un trabajo que te gustaría, en tu familia o en tu calle? Anota "
        "esa empresa, o pregúntale cualquier día.",
        Action.ADD,
    ),
}

THIN_LIGHT: Numbered = {
    1: Wording(
        "En mi lista hay tanto lugar que hace eco. ¿Quién se sentaba junto a ti en tu último trabajo, y dónde está "
        "ahora? Agrega ese lugar, o que el eco siga un día más.",
        Action.ADD,
    ),
    2: Wording(
        "Busqué empresas en mi memoria y encontré una receta de arroz. La tuya sirve más. ¿Quién te contó hace "
        "poco de un trabajo nuevo? Anótalo cuando quieras.",
        Action.ADD,
    ),
    3: Wording(
        "La planta no da nombres; ya le pregunté. ¿Quién te enseñó algo en un trabajo y se alegraría de saber de "
        "ti? Anota dónde está, o guarda la idea.",
        Action.ADD,
    ),
}

THIN_BRIEF: Numbered = {
    1: Wording(
        "¿Alguien de tu último equipo cambió de trabajo? Agrega esa empresa, o déjalo por ahora.",
        Action.ADD,
    ),
    2: Wording(
        "Una empresa que le recomendarías a una amistad: ¿cuál? Agrégala, o guárdala.",
        Action.ADD,
    ),
    3: Wording(
        "¿Qué cliente o proveedor conoció tu trabajo? Ponlo en la lista, cualquier día.",
        Action.ADD,
    ),
}

FIRST_LEAD_WARM: Numbered = {
    1: Wording(
        "{company} ya está en tu lista: es lo primero que guardas. No hace falta llevarlo en la cabeza. Agrega "
        "otra empresa si la tienes a mano, o por hoy queda así.",
        Action.ADD,
    ),
    2: Wording(
        "Tu primera oportunidad está guardada. De aquí en adelante yo recuerdo las fechas y te doy las palabras. "
        "Si piensas en otro trabajo, agrégalo. Si no, con eso bastó.",
        Action.ADD,
    ),
    3: Wording(
        "Ya hay un nombre escrito: {company}. Míralo y agrega lo que sepas. Hay tiempo; lo que falte puede venir "
        "después.",
        Action.SHOW,
    ),
}

FIRST_LEAD_LIGHT: Numbered = {
    1: Wording(
        "Yo tenía una lista vacía y andaba ordenando nada. Ahora está {company}. Dale un vistazo, o disfruta tu "
        "día; por fin tengo trabajo.",
        Action.SHOW,
    ),
    2: Wording(
        "Estrené cuaderno con tu primera oportunidad. Huele a nuevo, supongo. Agrega la segunda cuando se te "
        "cruce; hay páginas de sobra.",
        Action.ADD,
    ),
}

FIRST_LEAD_BRIEF: Numbered = {
    1: Wording(
        "Primera oportunidad guardada: {company}. Agrega más cuando quieras.",
        Action.ADD,
    ),
    2: Wording(
        "Lista empezada, con un nombre. Mírala, o que quede así.",
        Action.LEADS,
    ),
}

FIRST_CALL_WARM: Numbered = {
    1: Wording(
        "Esa fue tu primera llamada: {company}. Marcar pide valor, y marcaste. Ahí no hace falta nada más hoy. "
        "Mira qué sigue, si te da curiosidad.",
        Action.SHOW,
    ),
    2: Wording(
        "Primera llamada hecha y anotada. Haya salido como haya salido, ya pasó. Puedes parar por hoy y retomar la "
        "lista con la próxima tarjeta.",
        Action.ENOUGH,
    ),
    3: Wording(
        "Tomaste el teléfono y llamaste a {company}. Yo apunté el día para que no tengas que hacerlo. Si te "
        "dijeron algo, agrégalo en dos palabras. Si no, ya está.",
        Action.NOTE,
    ),
}

FIRST_CALL_LIGHT: Numbered = {
    1: Wording(
        "Llamaste a {company}, y yo, que vivo de recordar cosas, no sé ni marcar. Anota qué te dijeron, o deja el "
        "teléfono en un lugar suave.",
        Action.NOTE,
    ),
    2: Wording(
        "El teléfono sobrevivió a su primera llamada, y yo también. Ahora dice que quiere cargarse. ¿Basta por "
        "hoy? La lista entiende de baterías.",
        Action.ENOUGH,
    ),
}

FIRST_CALL_BRIEF: Numbered = {
    1: Wording(
        "Primera llamada: {company}. Anotada. Lo que sigue está en su página; míralo si quieres.",
        Action.SHOW,
    ),
    2: Wording(
        "Llamada hecha, la primera aquí. Por hoy basta, si quieres.",
        Action.ENOUGH,
    ),
}

WEEK_DONE_WARM: Numbered = {
    1: Wording(
        "Esta semana hiciste {done}, y con eso llegas a tu meta. Lo que falta aguanta hasta la próxima. Di que "
        "basta, con toda razón.",
        Action.ENOUGH,
    ),
    2: Wording(
        "La meta que te pusiste para esta semana ya está. Fue cosa tuya, de principio a fin. Los días que quedan "
        "son libres, a menos que quieras ver lo planeado.",
        Action.LIST,
    ),
    3: Wording(
        "Meta cumplida: {done} esta semana, y llegaron noticias: {heard}. La lista puede cerrar hasta la próxima. "
        "Si viste otro trabajo de paso, agrégalo; si no, disfruta las horas libres.",
        Action.ADD,
    ),
}

WEEK_DONE_LIGHT: Numbered = {
    1: Wording(
        "Toqué la campanita de mi escritorio: llegaste a tu meta de la semana. Es una campanita muy chica. Cierra "
        "la lista conmigo, o espía un segundo lo que viene.",
        Action.ENOUGH,
    ),
    2: Wording(
        "Con {done} en el cuaderno, tu semana está hecha. Voy a subir los pies, si encuentro alguno. Mira lo que "
        "sigue, o mira el cielo.",
        Action.LIST,
    ),
}

WEEK_DONE_BRIEF: Numbered = {
    1: Wording(
        "Meta de la semana cumplida: {done}. Lo demás aguanta.",
        Action.ENOUGH,
    ),
    2: Wording(
        "Semana hecha, meta cumplida. Lo que sigue está en la lista, para después.",
        Action.LIST,
    ),
}

BACK_WARM: Numbered = {
    1: Wording(
        "Qué bueno verte. Todo está donde lo dejaste, con cada nota. Empieza por una cosa pequeña, o hoy da una "
        "vuelta y ya.",
        Action.JUST_ONE,
    ),
    2: Wording(
        "Tu pausa terminó. Lo que venció mientras tanto llega de a poco, sin montaña. Mira lo primero; lo demás "
        "puede esperar.",
        Action.TODAY,
    ),
    3: Wording(
        "Después de una pausa, con un paso se empieza bien. Puedo mostrarte uno y esconder el resto. Si hoy es "
        "pronto, mañana sirve.",
        Action.JUST_ONE,
    ),
}

BACK_LIGHT: Numbered = {
    1: Wording(
        "Barrí tu lugar y no moví nada, palabra de bot. Prueba un paso, o primero siéntate a mirar.",
        Action.JUST_ONE,
    ),
    2: Wording(
        "Mientras no estabas regué la planta y no toqué nada más. Mira la tarjeta de hoy, o saluda primero a la "
        "planta.",
        Action.TODAY,
    ),
}

BACK_BRIEF: Numbered = {
    1: Wording(
        "Pausa terminada. Todo sigue igual. Mira lo de hoy, ahora o mañana.",
        Action.TODAY,
    ),
    2: Wording(
        "Vuelven las tarjetas. Un paso a la vista y el resto escondido, si quieres.",
        Action.JUST_ONE,
    ),
}

FOUND_WORK_WARM: Numbered = {
    1: Wording(
        "Encontraste trabajo, y me alegra. Las tarjetas paran aquí. Tu lista queda guardada, con las notas y las "
        "llamadas que hiciste. Mírala algún día, o nunca.",
        Action.LEADS,
    ),
    2: Wording(
        "Es {company}. Aceptaste, y me alegro por ti. De aquí en adelante guardo silencio. Echa una última mirada "
        "si quieres, o cierra esta ventana y ya.",
        Action.SHOW,
    ),
    3: Wording(
        "Felicidades por el trabajo nuevo. Aquí no queda nada por hacer. Tu lista se queda como está, por si un "
        "día quieres ver cuánto hiciste.",
        Action.LEADS,
    ),
}

FOUND_WORK_LIGHT: Numbered = {
    1: Wording(
        "Me quedé sin trabajo y nunca me dio tanto gusto: encontraste uno. La planta saluda con una hoja. 🌿 Tu "
        "lista está ahí, para hojearla o para olvidarla.",
        Action.LEADS,
    ),
    2: Wording(
        "Apago la cafetera, riego la planta y cierro con llave: es {company}. Felicidades. ¿Una última mirada? La "
        "llave queda bajo el tapete.",
        Action.SHOW,
    ),
    3: Wording(
        "Mi calendario está vacío y por una vez es una maravilla: encontraste trabajo. Me quedo tarareando bajito. "
        "Tu lista está en la repisa, por si algún día.",
        Action.LEADS,
    ),
}

FOUND_WORK_BRIEF: Numbered = {
    1: Wording(
        "Trabajo encontrado: {company}. Felicidades. Ya no hay tarjetas; todo queda guardado.",
        Action.SHOW,
    ),
    2: Wording(
        "Se acabaron las tarjetas. Felicidades por el trabajo. Tu lista queda guardada, para cuando quieras.",
        Action.LEADS,
    ),
}

TEXTS: Texts = {
    (Situation.QUIET_SENT, Tone.WARM): QUIET_SENT_WARM,
    (Situation.QUIET_SENT, Tone.LIGHT): QUIET_SENT_LIGHT,
    (Situation.QUIET_SENT, Tone.BRIEF): QUIET_SENT_BRIEF,
    (Situation.QUIET_INTERVIEW, Tone.WARM): QUIET_INTERVIEW_WARM,
    (Situation.QUIET_INTERVIEW, Tone.LIGHT): QUIET_INTERVIEW_LIGHT,
    (Situation.QUIET_INTERVIEW, Tone.BRIEF): QUIET_INTERVIEW_BRIEF,
    (Situation.RESTING, Tone.WARM): RESTING_WARM,
    (Situation.RESTING, Tone.LIGHT): RESTING_LIGHT,
    (Situation.RESTING, Tone.BRIEF): RESTING_BRIEF,
    (Situation.HARD_TO_START, Tone.WARM): HARD_TO_START_WARM,
    (Situation.HARD_TO_START, Tone.LIGHT): HARD_TO_START_LIGHT,
    (Situation.HARD_TO_START, Tone.BRIEF): HARD_TO_START_BRIEF,
    (Situation.CAME_BACK, Tone.WARM): CAME_BACK_WARM,
    (Situation.CAME_BACK, Tone.LIGHT): CAME_BACK_LIGHT,
    (Situation.CAME_BACK, Tone.BRIEF): CAME_BACK_BRIEF,
    (Situation.REJECTED, Tone.WARM): REJECTED_WARM,
    (Situation.REJECTED, Tone.LIGHT): REJECTED_LIGHT,
    (Situation.REJECTED, Tone.BRIEF): REJECTED_BRIEF,
    (Situation.THIN, Tone.WARM): THIN_WARM,
    (Situation.THIN, Tone.LIGHT): THIN_LIGHT,
    (Situation.THIN, Tone.BRIEF): THIN_BRIEF,
    (Situation.FIRST_LEAD, Tone.WARM): FIRST_LEAD_WARM,
    (Situation.FIRST_LEAD, Tone.LIGHT): FIRST_LEAD_LIGHT,
    (Situation.FIRST_LEAD, Tone.BRIEF): FIRST_LEAD_BRIEF,
    (Situation.FIRST_CALL, Tone.WARM): FIRST_CALL_WARM,
    (Situation.FIRST_CALL, Tone.LIGHT): FIRST_CALL_LIGHT,
    (Situation.FIRST_CALL, Tone.BRIEF): FIRST_CALL_BRIEF,
    (Situation.WEEK_DONE, Tone.WARM): WEEK_DONE_WARM,
    (Situation.WEEK_DONE, Tone.LIGHT): WEEK_DONE_LIGHT,
    (Situation.WEEK_DONE, Tone.BRIEF): WEEK_DONE_BRIEF,
    (Situation.BACK, Tone.WARM): BACK_WARM,
    (Situation.BACK, Tone.LIGHT): BACK_LIGHT,
    (Situation.BACK, Tone.BRIEF): BACK_BRIEF,
    (Situation.FOUND_WORK, Tone.WARM): FOUND_WORK_WARM,
    (Situation.FOUND_WORK, Tone.LIGHT): FOUND_WORK_LIGHT,
    (Situation.FOUND_WORK, Tone.BRIEF): FOUND_WORK_BRIEF,
}
