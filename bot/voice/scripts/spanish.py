"""The words in Spanish: written in it, neutral Latin American, with *usted*; nothing in them says who is a man."""

from __future__ import annotations

from bot.people.wording import Saying
from bot.voice.scripts.book import Book, Draft, Moment, Slot

_GREETING: Slot = ("Buen día, {contact}:", "Buen día:")
_LE_HABLA: Slot = ("Buen día, {contact}. Le habla {name}.", "Buen día, le habla {name}.")
_REACH: Slot = ("Mi número es {number}. Lo repito despacio: {number}.",)
_BYE: Slot = ("Muchas gracias y que tenga un buen día.", "Muchas gracias por su tiempo.", "Muchas gracias.")
_FITS: Slot = ("{fits}", "Es un trabajo que me gusta y que haría con cuidado.", "Me interesa mucho este trabajo.")
_MAYBE_FITS: Slot = ("{fits}", "")
_THANKS: Slot = ("Muchas gracias,\n{name}\n{phone}", "Muchas gracias,\n{name}")
_REGARDS: Slot = ("Saludos cordiales,\n{name}\n{phone}", "Saludos cordiales,\n{name}")


def _call(about: Slot, fits: Slot, door: Slot) -> Draft:
    """Return a voicemail: who, what and when, why, an open door, the number twice, thanks."""
    return Draft(((_LE_HABLA, about, fits, door, _REACH, _BYE),))


def _letter(subject: Slot, *body: Slot, end: Slot = _THANKS) -> Draft:
    """Return a letter with its greeting and its end."""
    return Draft(((_GREETING,), body, (end,)), subject)


def _lines(*lines: Slot) -> Draft:
    """Return what is said in turns, a line each."""
    return Draft(tuple((line,) for line in lines))


def _short(*body: Slot) -> Draft:
    """Return a text message: all in one go, with the name in it."""
    return Draft((body,))


def _message(*body: Slot) -> Draft:
    """Return a message on a site, where the name stands next to it anyway."""
    return Draft(((_GREETING,), body, (("Gracias, {name}",),)))


def _about(what: str) -> Slot:
    """Return a subject that names the role; without one, it names the company."""
    return (f"{{role}}: {what}", "{role}", f"{{company}}: {what}", f"Mi solicitud: {what}")


VOICEMAILS = (
    _call(
        ("Le envié mi currículum para {job} el {sent}.", "Hace un tiempo le envié mi currículum para {job}."),
        _FITS,
        (
            "Me daría mucho gusto conversar con usted cuando le quede bien.",
            "Me daría mucho gusto conversar con usted.",
            "Con gusto conversamos.",
            "",
        ),
    ),
    _call(
        ("Mi solicitud para {job} salió el {sent}.", "Mi solicitud para {job} salió hace un tiempo."),
        _FITS,
        (
            "Quisiera saber cómo va la selección y cuál sería el siguiente paso.",
            "Quisiera saber cómo va la selección.",
            "¿Cómo va la selección?",
            "",
        ),
    ),
    _call(
        ("El {sent} solicité {job} con ustedes.", "Hace un tiempo solicité {job} con ustedes."),
        _FITS,
        (
            "Puedo pasar a conversar unos minutos casi cualquier día de la semana.",
            "Puedo pasar a conversar casi cualquier día.",
            "Puedo pasar cualquier día.",
            "",
        ),
    ),
    _call(
        ("Le llamo por {job}. Mi currículum salió el {sent}.", "Le llamo por {job} y por el currículum que le envié."),
        _FITS,
        (
            "Si el puesto ya está cubierto, también me ayuda saberlo en dos palabras.",
            "Si ya está cubierto, también me ayuda saberlo.",
            "Me basta una palabra.",
            "",
        ),
    ),
)
ANSWERED_VOICEMAILS = (
    _call(
        ("Gracias por su respuesta sobre {job}.",),
        ("{fits}", "Me dio mucho gusto recibirla, y el trabajo me sigue interesando.", "Me dio mucho gusto."),
        (
            "¿Cuál sería el siguiente paso de su lado? Esta semana tengo tiempo para una llamada.",
            "¿Cuál sería el siguiente paso de su lado?",
            "¿Qué sigue ahora?",
            "",
        ),
    ),
    _call(
        ("Ya tuvimos contacto por {job}.",),
        ("{fits}", "El trabajo y el equipo me siguen interesando tanto como antes.", "Me sigue interesando mucho."),
        (
            "Con gusto seguimos conversando, por teléfono o en persona, cuando le quede bien.",
            "Con gusto seguimos conversando cuando le quede bien.",
            "Con gusto seguimos conversando.",
            "",
        ),
    ),
    _call(
        ("Vuelvo a llamar por {job}, después de su amable respuesta.",),
        ("{fits}", "Cuanto más lo pienso, más me gusta este trabajo.", "Me gusta mucho este trabajo."),
        (
            "¿Hay algo más que yo pueda enviarle y que le ayude a decidir?",
            "¿Hay algo más que pueda enviarle?",
            "¿Necesita algo más?",
            "",
        ),
    ),
)
CHECK_IN_CALLS = (
    _call(
        ("Gracias otra vez por la conversación sobre {job}.",),
        ("Sigo pensando en {talked}.", "{fits}", "Me gustó lo que escuché y quisiera seguir adelante."),
        (
            "¿Me podría decir cómo va la decisión y si le falta algo de mi parte?",
            "¿Me podría decir cómo va la decisión?",
            "¿Cómo va la decisión?",
            "",
        ),
    ),
    _call(
        ("Conversamos con gusto sobre {job}, y lo disfruté mucho.", "Conversamos hace poco sobre {job}."),
        ("Me quedé pensando en {talked}.", "{fits}", "El trabajo me sigue gustando igual que ese día."),
        (
            "¿Habrá otra entrevista, y para cuándo sería, más o menos?",
            "¿Habrá otra entrevista más adelante?",
            "¿Habrá otra entrevista?",
            "",
        ),
    ),
    _call(
        ("Le llamo por {job} y por nuestra conversación.",),
        ("Desde entonces he pensado más en {talked}.", "{fits}", "Mi interés es el mismo que ese día."),
        (
            "Si le sirven unas referencias o una segunda conversación corta, con gusto las preparo.",
            "Si le sirven unas referencias, con gusto las envío.",
            "Puedo enviarle referencias.",
            "",
        ),
    ),
    _call(
        ("Nuestra conversación sobre {job} se me quedó muy presente.",),
        ("Sobre todo recuerdo {talked}.", "{fits}", "Sé que estas decisiones llevan su tiempo."),
        (
            "¿Sigo entre las personas que están considerando? Cualquier respuesta me sirve.",
            "¿Sigo entre las personas que están considerando?",
            "¿Me siguen considerando?",
            "",
        ),
    ),
)
HELLO_CALLS = (
    _call(
        ("Hace un tiempo solicité {job} con ustedes.",),
        (
            "{fits}",
            "Le llamo para saludar, porque el trabajo me sigue interesando.",
            "El trabajo me sigue interesando.",
        ),
        (
            "¿Ha surgido desde entonces algo en lo que yo pueda ayudar?",
            "¿Ha surgido algo nuevo desde entonces?",
            "¿Ha surgido algo nuevo?",
            "",
        ),
    ),
    _call(
        ("Quizá recuerde mi solicitud para {job}.",),
        ("{fits}", "Mi interés por ese trabajo es el mismo de entonces.", "Mi interés es el mismo."),
        (
            "¿Piensan contratar a alguien en los próximos meses, aunque sea por un tiempo?",
            "¿Piensan contratar a alguien en los próximos meses?",
            "¿Piensan contratar pronto?",
            "",
        ),
    ),
    _call(
        ("En su momento le envié mi currículum para {job}.",),
        ("{fits}", "Todavía me gustaría hacer ese tipo de trabajo con ustedes.", "Me sigue gustando ese trabajo."),
        (
            "¿Puedo enviarle un currículum al día para la próxima vacante que tengan?",
            "¿Puedo enviarle un currículum al día?",
            "",
        ),
    ),
)
_UN_MINUTO: Slot = (
    "Buen día, {contact}. Le habla {name}. ¿Tiene un minuto?",
    "Buen día, le habla {name}. ¿Tiene un minuto?",
)
_MI_NOMBRE: Slot = (
    "Hola, buen día, {contact}. Mi nombre es {name}. ¿Es buen momento?",
    "Hola, buen día. Mi nombre es {name}. ¿Es buen momento?",
)
PICK_UPS = (
    _lines(
        _UN_MINUTO,
        (
            "Le envié mi currículum para {job} el {sent}. {fits}",
            "Le envié mi currículum para {job} el {sent}.",
            "Le envié mi currículum para {job}. {fits}",
            "Le envié mi currículum para {job}.",
        ),
        ("¿Cómo va la selección, y qué le ayudaría a decidir?",),
    ),
    _lines(
        _MI_NOMBRE,
        (
            "Es por {job}. {fits}",
            "Es por {job}. Mi solicitud salió el {sent}.",
            "Es por {job}. Quizá ya tenga mi currículum.",
        ),
        ("¿Cuál sería el siguiente paso de su lado?",),
    ),
    _lines(
        ("Soy {name}, muy buenas. Llamo por {job}.",),
        ("¿Usted lleva el tema, o con quién convendría hablar?",),
        ("{fits} Con gusto paso a conversar.", "Con gusto paso a conversar unos minutos."),
    ),
)
ANSWERED_PICK_UPS = (
    _lines(
        _UN_MINUTO,
        ("Gracias por su respuesta sobre {job}. {fits}", "Gracias por su respuesta sobre {job}."),
        ("¿Cuál sería el siguiente paso de su lado?",),
    ),
    _lines(
        _MI_NOMBRE,
        ("Ya tuvimos contacto por {job}, y me sigue interesando.",),
        ("¿Cuándo podríamos conversar con un poco más de calma?",),
    ),
    _lines(
        ("Soy {name}, muy buenas. Vuelvo a llamar por {job}.",),
        ("Su respuesta me dio mucho gusto. {fits}", "Su respuesta me dio mucho gusto, y quisiera seguir adelante."),
        ("¿Hay algo más que necesite de mi parte?",),
    ),
)
CHECK_IN_PICK_UPS = (
    _lines(
        _UN_MINUTO,
        (
            "Gracias otra vez por la conversación sobre {job}. Sigo pensando en {talked}.",
            "Gracias otra vez por la conversación sobre {job}. Me gustó lo que escuché.",
        ),
        ("¿Me podría decir cómo va la decisión?",),
    ),
    _lines(
        _MI_NOMBRE,
        ("Conversamos sobre {job}, y quisiera seguir adelante.",),
        ("¿Habrá otra entrevista, y para cuándo sería, más o menos?",),
    ),
    _lines(
        ("Soy {name}, muy buenas. Es por nuestra conversación sobre {job}.",),
        ("{fits} Así lo sigo viendo.", "Mi interés es el mismo que ese día."),
        ("¿Qué más le ayudaría a decidir?",),
    ),
)
HELLO_PICK_UPS = (
    _lines(
        _UN_MINUTO,
        ("Hace un tiempo solicité {job} con ustedes. {fits}", "Hace un tiempo solicité {job} con ustedes."),
        ("¿Ha surgido desde entonces algo en lo que yo pueda ayudar?",),
    ),
    _lines(
        _MI_NOMBRE,
        ("Quizá me recuerde por {job}. El trabajo me sigue gustando.",),
        ("¿Piensan contratar a alguien en los próximos meses?",),
    ),
    _lines(
        ("Soy {name}, muy buenas. En su momento solicité {job}.",),
        ("Llamo para saludar. {fits}", "Llamo para saludar, porque el trabajo me sigue interesando."),
        ("¿Puedo enviarle un currículum al día?",),
    ),
)
EMAILS = (
    _letter(
        _about("mi solicitud"),
        ("Le envié mi currículum para {job} el {sent}.", "Hace un tiempo le envié mi currículum para {job}."),
        ("{fits}", "Es un trabajo que me gustaría hacer."),
        ("Con gusto le cuento más en una llamada corta.",),
        ("¿Hay algo más de mi parte que le sirva?",),
        ("Con una línea me basta.",),
    ),
    _letter(
        _about("una pregunta"),
        ("Mi solicitud para {job} salió el {sent}.", "Mi solicitud para {job} salió hace un tiempo."),
        ("El puesto me sigue interesando, y tengo una sola pregunta.",),
        ("¿Para cuándo piensan elegir a quién entrevistar?",),
        _MAYBE_FITS,
        ("Una fecha aproximada es todo lo que necesito.",),
    ),
    _letter(
        _about("referencias o una muestra"),
        ("El {sent} solicité {job}.", "Hace un tiempo solicité {job}."),
        ("Si le sirve, puedo enviarle referencias o una muestra de mi trabajo.",),
        _MAYBE_FITS,
        ("¿Cuál de las dos le sería más útil?",),
        ("Basta con una palabra.",),
    ),
    _letter(
        _about("¿sigue abierto?"),
        (
            "Le escribo por {job}, para el que envié mi currículum el {sent}.",
            "Le escribo por {job}, para el que envié mi currículum hace un tiempo.",
        ),
        ("Sé que estas decisiones llevan su tiempo.",),
        _MAYBE_FITS,
        ("Si el puesto ya está cubierto, me gustaría saber de otros.",),
        ("¿Sigue abierto?",),
        ("Un sí o un no me basta.",),
    ),
)
ANSWERED_EMAILS = (
    _letter(
        _about("siguiente paso"),
        ("Gracias por su respuesta sobre {job}.",),
        ("Me dio mucho gusto recibirla.",),
        _MAYBE_FITS,
        ("¿Cuál sería el siguiente paso de su lado?",),
        ("Con una línea me basta.",),
    ),
    _letter(
        _about("¿una llamada corta?"),
        ("Me alegró tener noticias suyas sobre {job}.",),
        ("El puesto me sigue interesando, y puedo acomodar mis horarios.",),
        _MAYBE_FITS,
        ("¿Le quedaría bien una llamada corta esta semana o la próxima?",),
        ("Basta una línea con el día.",),
    ),
    _letter(
        _about("¿le falta algo?"),
        ("Desde su respuesta he pensado más en {job}.",),
        _MAYBE_FITS,
        ("¿Hay algo de mi parte que le facilite la decisión?",),
        ("Puedo enviarle referencias o una muestra de mi trabajo.",),
        ("Basta con una palabra.",),
    ),
)
TEXTS = (
    _short(
        _LE_HABLA,
        (
            "Le envié mi currículum para {job} el {sent} y con gusto conversaría con usted.",
            "Le envié mi currículum para {job} y con gusto conversaría con usted.",
        ),
        ("¿Cuándo le quedaría bien una llamada corta?",),
    ),
    _short(
        ("Le escribe {name}. Es por {job}.",),
        ("{fits}", "Me sigue interesando."),
        ("¿El puesto sigue abierto?",),
    ),
    _short(
        ("Mi nombre es {name}; solicité {job} el {sent}.", "Mi nombre es {name}; solicité {job}."),
        ("¿Cuál es el siguiente paso de su lado?",),
        ("Con una línea me basta. ¡Gracias!",),
    ),
)
ANSWERED_TEXTS = (
    _short(
        _LE_HABLA,
        ("Gracias por su respuesta sobre {job}.",),
        ("¿Cuándo le quedaría bien una llamada corta?",),
    ),
    _short(
        ("Le escribe {name}. Me alegró tener noticias suyas sobre {job}.",),
        ("¿Cuál es el siguiente paso de su lado?",),
    ),
    _short(
        ("Mi nombre es {name}; ya tuvimos contacto por {job}.",),
        ("¿Hay algo más que necesite de mi parte?",),
        ("Con una línea me basta. ¡Gracias!",),
    ),
)
MESSAGES = (
    _message(
        ("El {sent} solicité {job}.", "Hace un tiempo solicité {job}."),
        ("{fits}", "Es un trabajo que me gustaría hacer."),
        ("¿Usted lleva ese proceso?",),
    ),
    _message(
        ("Tengo una pregunta sobre {job}.",),
        ("Mi solicitud salió el {sent}.", "Mi solicitud salió hace un tiempo."),
        ("¿Sabe usted cómo va la selección?",),
    ),
    _message(
        ("¿Sabe quién se ocupa de la selección para {job}?",),
        _MAYBE_FITS,
        ("Con un nombre ya me ayuda mucho.",),
    ),
)
ANSWERED_MESSAGES = (
    _message(
        ("Gracias por su respuesta sobre {job}.",),
        _MAYBE_FITS,
        ("¿Cuál sería el siguiente paso de su lado?",),
    ),
    _message(
        ("Me alegró tener noticias suyas sobre {job}.",),
        ("Me sigue interesando.",),
        ("¿Le quedaría bien una llamada corta esta semana o la próxima?",),
    ),
    _message(
        ("Desde su respuesta he pensado más en {job}.",),
        ("¿Hay algo más que necesite de mi parte?",),
    ),
)
CHECK_INS = (
    _letter(
        _about("nuestra conversación"),
        ("Gracias otra vez por la conversación sobre {job}.",),
        ("Sigo pensando en {talked}.", "Me gustó lo que escuché y quisiera seguir adelante."),
        ("¿Cómo va la decisión?",),
        ("Si necesita algo más de mi parte, con gusto se lo envío.",),
        ("Con una línea me basta.",),
        end=_REGARDS,
    ),
    _letter(
        _about("¿otra entrevista?"),
        (
            "Lo que me contó sobre {talked} se me quedó muy presente.",
            "Nuestra conversación sobre {job} se me quedó muy presente.",
        ),
        ("Quisiera seguir adelante con {job}.",),
        ("¿Habrá otra entrevista, y para cuándo sería?",),
        ("Una fecha aproximada es todo lo que necesito.",),
        end=_REGARDS,
    ),
    _letter(
        _about("¿qué le ayudaría?"),
        ("Le escribo por {job} y por nuestra conversación.",),
        ("{fits}", "Mi interés es el mismo que ese día."),
        ("¿Le ayudarían a decidir unas referencias o una segunda conversación corta?",),
        ("Basta con una palabra.",),
        end=_REGARDS,
    ),
    _letter(
        _about("cómo va todo"),
        ("Ha pasado un tiempo desde que conversamos sobre {job}.",),
        ("Disfruté mucho lo que hablamos de {talked}.", "Disfruté mucho esa conversación."),
        ("Sé que estas decisiones llevan su tiempo.",),
        ("¿Sigo entre las personas que están considerando?",),
        ("Cualquiera de las dos respuestas me ayuda a organizarme.",),
        end=_REGARDS,
    ),
)
THANK_YOUS = (
    _letter(
        _about("gracias"),
        ("Gracias por su tiempo y por la conversación sobre {job}.",),
        ("Desde entonces he pensado en {talked}.", "Ahora tengo una idea clara del trabajo."),
        ("El puesto me gusta todavía más que antes.",),
        ("Si algo quedó pendiente, basta con que me escriba una línea.",),
        end=_REGARDS,
    ),
    _letter(
        _about("nuestra conversación"),
        ("Me dio mucho gusto conversar con usted sobre {job}.",),
        ("Lo que me contó sobre {talked} fue lo que más me gustó.", "Respondió a cada una de mis preguntas."),
        ("{fits}", "Me gustaría hacer este trabajo."),
        ("Le agradezco su tiempo.",),
        ("¿Necesita algo más de mi parte?",),
        end=_REGARDS,
    ),
    _letter(
        _about("gracias por su tiempo"),
        ("Disfruté mucho nuestra conversación sobre {job}.",),
        ("Con {talked} me dejó mucho en qué pensar.", "Me dejó mucho en qué pensar."),
        ("Le agradezco que se haya hecho el tiempo.",),
        ("Me daría mucho gusto trabajar con ustedes.",),
        ("¿Cuál es el siguiente paso?",),
        end=_REGARDS,
    ),
)
HELLOS = (
    _letter(
        _about("un saludo"),
        ("Hace un tiempo, el {sent}, solicité {job}.", "Hace un tiempo solicité {job}."),
        ("{fits}", "El trabajo me sigue gustando."),
        ("¿Ha surgido desde entonces algo en lo que yo pueda ayudar?",),
        ("Con una línea me basta.",),
        end=_REGARDS,
    ),
    _letter(
        _about("los próximos meses"),
        ("Quizá recuerde mi solicitud para {job}.",),
        ("Sigo en la búsqueda, y mi interés es el mismo de entonces.",),
        _MAYBE_FITS,
        ("¿Piensan contratar a alguien en los próximos meses?",),
        ("Basta con una línea.",),
        end=_REGARDS,
    ),
    _letter(
        _about("¿un currículum al día?"),
        ("Ya pasó un tiempo desde mi solicitud para {job}.",),
        _MAYBE_FITS,
        ("Me gustaría que me tuvieran en cuenta cuando se abra algo.",),
        ("¿Puedo enviarle un currículum al día?",),
        ("Con un sí me basta.",),
        end=_REGARDS,
    ),
)
OFFERS = (
    _letter(
        _about("su oferta"),
        ("Gracias por su oferta para {job}; me dio muchísimo gusto recibirla.",),
        ("Tendrá mi respuesta a más tardar el {offer}.", "Tendrá mi respuesta en los próximos días."),
        ("Estoy leyendo todo con calma.",),
        ("Si algo queda pendiente de su lado, basta con una línea.",),
        end=_REGARDS,
    ),
    _letter(
        _about("dos preguntas antes"),
        ("Su oferta para {job} me alegró el día.",),
        ("Le respondo a más tardar el {offer}.", "Le respondo en los próximos días."),
        ("¿Puedo hacerle antes una o dos preguntas?",),
        ("Con una llamada corta o una línea es suficiente.",),
        end=_REGARDS,
    ),
    _letter(
        _about("los detalles de la oferta"),
        ("Recibí su oferta para {job} y le agradezco la confianza.",),
        ("Antes de responder quisiera entender bien los detalles.",),
        ("Mi respuesta llega a más tardar el {offer}.", "Mi respuesta llega en los próximos días."),
        ("¿Con quién puedo hablar del sueldo, el horario y el primer día?",),
        end=_REGARDS,
    ),
)
WHOS = (
    _letter(
        _about("¿qué empresa es?"),
        ("Le envié mi currículum para {job} el {sent}.", "Hace un tiempo le envié mi currículum para {job}."),
        ("¿Me podría decir para qué empresa es?",),
        ("Quisiera evitar una segunda solicitud al mismo lugar.",),
        ("Con el nombre en una línea me basta.",),
    ),
    _letter(
        _about("una pregunta"),
        ("Tengo una pregunta sobre {job}.",),
        ("¿Quién es el empleador?",),
        ("Busco en varios lugares y no quisiera enviar dos veces los mismos papeles.",),
        ("Basta con una línea.",),
    ),
    _letter(
        _about("¿quién contrata?"),
        ("Antes de seguir con {job}, quisiera saber quién contrata.",),
        ("Así nadie recibe mi currículum por dos lados.",),
        ("¿Me podría dar el nombre de la empresa?",),
        ("Con gusto guardo la reserva.",),
    ),
)
WITHDRAWALS = (
    _letter(
        _about("retiro mi solicitud"),
        ("Gracias por haber considerado mi solicitud para {job}.",),
        ("He tomado otro camino, así que le pido que retire mi nombre de su lista.",),
        ("Le agradezco el tiempo que le dedicó.",),
        ("Le deseo una buena elección.",),
        end=_REGARDS,
    ),
    _letter(
        _about("mi solicitud"),
        ("Le escribo para retirar mi solicitud para {job}.",),
        ("Mis planes cambiaron, y no quise dejar de avisarle.",),
        ("Gracias por su tiempo.",),
        ("Espero que encuentre pronto a alguien.",),
        end=_REGARDS,
    ),
    _letter(
        _about("un cambio de planes"),
        ("Con mi agradecimiento por su interés, me retiro del proceso para {job}.",),
        ("No fue una decisión fácil.",),
        ("Le pido que cierre mi solicitud.",),
        ("Me daría gusto saber de ustedes más adelante.",),
        end=_REGARDS,
    ),
)

BOOK = Book(
    job=("el puesto de {role}", "el puesto en {company}", "el puesto"),
    no_name="[tu nombre]",
    no_number="[tu número]",
    pages={
        (Saying.VOICEMAIL, Moment.NO_ANSWER): VOICEMAILS,
        (Saying.VOICEMAIL, Moment.ANSWERED): ANSWERED_VOICEMAILS,
        (Saying.CHECK_IN_CALL, Moment.NO_ANSWER): CHECK_IN_CALLS,
        (Saying.HELLO_CALL, Moment.NO_ANSWER): HELLO_CALLS,
        (Saying.PICK_UP, Moment.NO_ANSWER): PICK_UPS,
        (Saying.PICK_UP, Moment.ANSWERED): ANSWERED_PICK_UPS,
        (Saying.PICK_UP, Moment.INTERVIEWED): CHECK_IN_PICK_UPS,
        (Saying.PICK_UP, Moment.RESTED): HELLO_PICK_UPS,
        (Saying.EMAIL, Moment.NO_ANSWER): EMAILS,
        (Saying.EMAIL, Moment.ANSWERED): ANSWERED_EMAILS,
        (Saying.TEXT, Moment.NO_ANSWER): TEXTS,
        (Saying.TEXT, Moment.ANSWERED): ANSWERED_TEXTS,
        (Saying.MESSAGE, Moment.NO_ANSWER): MESSAGES,
        (Saying.MESSAGE, Moment.ANSWERED): ANSWERED_MESSAGES,
        (Saying.CHECK_IN, Moment.NO_ANSWER): CHECK_INS,
        (Saying.THANKS, Moment.NO_ANSWER): THANK_YOUS,
        (Saying.HELLO, Moment.NO_ANSWER): HELLOS,
        (Saying.OFFER, Moment.NO_ANSWER): OFFERS,
        (Saying.WHO, Moment.NO_ANSWER): WHOS,
        (Saying.WITHDRAWAL, Moment.NO_ANSWER): WITHDRAWALS,
    },
)
