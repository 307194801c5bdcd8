"""What is said in Spanish. Accents are gone, and ``ñ`` is read as ``n``."""

from __future__ import annotations

from bot.worst_day.signs import Tongue, ask, certain, phrase, words
from bot.worst_day.spanish_means import MEANS

_WISH = (
    r"(?:quiero|kiero|qiero|quisiera|querria|deseo|desearia|necesito|me gustaria|ganas de|pienso en|pensando en|"
    r"pensado en|"
    r"pense en|preferiria|espero|ojala pudiera|intentado|intente|trate de|planeo|planeando|decidi|decidido|idea "
    r"de|ideas de)"
    r"(?: ya| solo| mejor)?"
)
_WILL = (
    rf"(?:{_WISH}|voy a|estoy por|a punto de|podria|puedo|tengo que|deberia|debo|pienso|prefiero|mejor|vuelvo a|"
    r"volver a)"
)
_HARM = (
    r"suicidarme|matarme|quitarme (?:la|mi) vida|quitarme de en medio|(?:acabar|terminar) (?:con mi vida|conmigo)|"
    r"(?:poner|ponerle) fin a (?:mi vida|todo)|colgarme(?! (?:de|en|del|el|la|un)\b)|ahorcarme|(?:pegarme|"
    r"darme) un tiro|"
    r"cortarme(?:$| (?:las venas|los brazos|las munecas|otra vez))|lastimarme|hacerme (?:dano|mal)|danarme|herirme|"
    r"autolesionarme|"
    r"dejar de (?:vivir|existir|respirar)|estar muert[oa]|desaparecer (?:para siempre|de este mundo)|irme de "
    r"este mundo|"
    r"dormir(?:me)? (?:para siempre|y no despertar\w*|y nunca despertar\w*)|no despertar\w*|no existir|no haber "
    r"nacido|"
    r"(?:acabar|terminar) con todo(?! (?:el|lo|los|la|las|este|esto|eso)\b)|"
    r"(?:tirarme|lanzarme|aventarme|arrojarme|saltar) (?:de|desde|por|al|a las|a la|debajo)(?: \w+){0,2} ?"
    r"(?:puente|ventana|balcon|techo|azotea|metro|tren|vias|edificio|vacio|calle)|tomarme todas las pastillas|"
    r"una sobredosis"
)
_PLACE = (
    r"(?! (?:en|con|lejos|aqui|alli|ahi|alla|cerca|tan|fuera|solo|sola|de|del|a|al|como|tarde|temprano|antes|"
    r"para|por|sin|"
    r"bajo|otra|otro|juntos|mas en|mas con|laboral)\b)"
)
"""What makes living a matter of where and how: ``no quiero vivir en Madrid``."""
_OVER = (
    r"(?: (?:por|para|trabajando|estudiando|buscando|haciendo|escribiendo|con (?:este|esta|tanto|tantas?)|"
    r"a trabajar)\b)"
)
_ENOUGH = (
    r"(?=$| (?:asi|viviendo|mas|adelante|con (?:mi|esta|la) vida|y|pero|de esta (?:forma|manera)|en este mundo)\b)"
)

_CERTAIN = (
    certain(
        "morir morirme",
        rf"(?<!prefiero )(?<!preferiria )(?:{_WISH}) (?:morir|morirme)(?! (?:antes|que|por|con|rico|rica|feliz)\b)",
    ),
    certain(
        "morir matar suicidar colgar ahorcar venas vida lastimar dano tiro mundo",
        r"me (?:quiero|kiero|quisiera|deseo|gustaria|dan ganas de|da ganas de|kero)(?: \w+)? (?:morir|matar|"
        r"suicidar|colgar|ahorcar|"
        rf"cortar las venas|quitar la vida|lastimar|hacer dano|pegar un tiro|ir de este mundo)(?!{_OVER})",
    ),
    certain(
        "matar suicidar colgar ahorcar venas vida lastimar dano tiro mundo",
        r"me (?:voy a|podria|puedo|tengo que|pienso|iba a)(?: \w+)? (?:matar|suicidar|colgar|ahorcar|"
        rf"cortar las venas|quitar la vida|lastimar|hacer dano|pegar un tiro|ir de este mundo)(?!{_OVER})",
    ),
    certain(
        "suicidarme matarme vida quitarme conmigo fin colgarme ahorcarme tiro cortarme lastimarme dano mal "
        "danarme herirme "
        "autolesionarme existir respirar vivir muerto muerta mundo siempre despertar despertarme nacido todo "
        "tirarme lanzarme aventarme "
        "arrojarme saltar pastillas sobredosis",
        rf"{_WILL} (?:{_HARM})(?!{_OVER})",
    ),
    certain(
        "suicidarme vida",
        r"suicidarme|quitarme la vida|(?:acabar|terminar) con mi vida(?! (?:laboral|profesional|de)\b)",
    ),
    certain(
        "mato matare suicido suicidare ahorco quito",
        rf"me (?:mato|matare|suicido|suicidare|ahorco|quito la vida)(?!{_OVER}| de\b)",
    ),
    certain(
        "vivir viviendo existir despertar despertarme vivo viva vida mundo",
        r"no (?:quiero|kiero|deseo|quisiera|tengo ganas de|me dan ganas de|siento ganas de|tengo fuerzas para|"
        r"merezco)(?: mas| ya)? "
        r"(?:vivir|seguir viviendo|existir|despertar|despertarme|despertar mas|(?:estar|seguir) viv[oa]|"
        r"continuar viviendo|"
        r"seguir con vida|"
        rf"seguir con (?:mi|esta) vida|(?:estar|seguir)(?: aqui)? en este mundo){_PLACE}",
    ),
    certain(
        "pena vida",
        r"no (?:vale|merece) la pena (?:vivir|seguir viviendo)|(?:la|mi|esta) vida (?:ya )?no (?:vale|"
        r"merece)(?: la pena| nada)?",
    ),
    certain(
        "vivir viviendo existir",
        r"(?:sin|no tengo|no hay|no encuentro|no veo|perdi las|perdido las|fueron las|quitaron las|acabaron las|"
        r"ninguna|no me quedan?) ?(?:mas |ya )?"
        rf"(?:ganas|razon|razones|motivos?|sentido)? (?:de|para|a) (?:vivir|seguir viviendo|existir){_PLACE}",
    ),
    certain(
        "vivir existir", rf"no (?:le veo|le encuentro|tiene) sentido (?:a )?(?:vivir|existir|seguir viviendo){_PLACE}"
    ),
    certain(
        "cansado cansada harto harta agotado agotada",
        rf"(?:cansad|hart|agotad)[oa](?: ya| mucho)? de (?:vivir|la vida|existir|esta vida|mi vida|estar "
        rf"viv[oa]){_PLACE}",
    ),
    certain(
        "muerto muerta",
        r"(?:estaria|estaria yo|seria|estar)(?: \w+)? mejor muert[oa]|mejor muert[oa]$|mejor estar muert[oa]",
    ),
    certain(
        "ojala",
        r"ojala (?:que )?(?:yo )?(?:me (?:muera|muriera|muriese)|estuviera muert[oa]|(?:no|nunca) (?:me )?"
        r"(?:despierte|despertara|hubiera nacido|hubiese nacido|exista|existiera|haya nacido))",
    ),
    certain("mi", r"(?:todos|familia|hijos|mundo|ellos|ustedes)(?: \w+){0,2} mejor sin mi$"),
    certain("canse harte", rf"me (?:canse|harte) de (?:vivir|la vida|existir|esta vida|mi vida){_PLACE}"),
    certain("vivir", r"no puedo vivir mas$|nada me hace querer vivir"),
    certain("corto", r"me corto (?:los brazos|las venas|las munecas|las piernas)"),
    certain("muero", r"mejor me muero(?! (?:de|por)\b)"),
    certain("dano", r"me hago dano(?! (?:en|a la|al|con)\b)"),
    certain("muero muriera", r"(?:mejor|felices|tranquilos)(?: \w+)? si (?:yo )?(?:me )?(?:muero|muriera)"),
    certain(
        "tirar lanzar aventar arrojar",
        r"me (?:quiero|quisiera|voy a|podria|pienso) (?:tirar|lanzar|aventar|arrojar) (?:de|desde|por|al|a)(?: "
        r"\w+){0,2} ?"
        r"(?:puente|ventana|balcon|techo|azotea|metro|tren|vias|edificio|vacio)",
    ),
    certain("muero muriera muriese", r"nadie(?: \w+){0,4} si (?:yo )?(?:me )?(?:muero|muriera|muriese)"),
    certain(
        "seguir continuar",
        rf"no (?:puedo|podre|se como|soy capaz de)(?: ya| mas)? (?:seguir|continuar)(?: adelante| "
        rf"viviendo)?{_ENOUGH}",
    ),
    certain("suicida", r"(?:soy|estoy|me siento|ando)(?: muy| tan)? suicida"),
    certain(
        "suicidas suicida",
        r"(?:tengo|tenido|teniendo|mis|me vienen|vuelven los|vuelven las)(?: \w+){0,2} (?:pensamientos?|ideas?|"
        r"ideacion|impulsos?) suicidas?",
    ),
    certain(
        "suicidio",
        rf"{_WILL} (?:cometer |el )?suicidio|(?:pienso|pensando|pensado|pense)(?: mucho)? en el suicidio(?! de\b)",
    ),
    certain(
        "suicidio suicida", r"(?:mi|una|dejar|escribi|escribiendo)(?: \w+)? (?:carta|nota) (?:de suicidio|suicida)"
    ),
    certain(
        "lastimando autolesionando dano cortando",
        r"me (?:estoy|he estado|volvi a|vuelvo a) (?:lastimando|autolesionando|haciendo dano|"
        r"cortando|cortar|lastimar|hacer dano)(?! (?:el|la|las|los|un|una)\b)",
    ),
)
_ASK = (
    ask("con", r"no puedo (?:mas )?con (?:esto|todo|todo esto|la vida|mi vida)$"),
    ask("esto", r"(?:acabar|terminar) con todo esto$"),
    ask("vivir", r"no puedo vivir asi"),
    ask(
        "mas",
        r"no (?:puedo|doy|aguanto|soporto|resisto)(?: ya)? mas(?! (?:que|de|detalles|datos|informacion|tarde|"
        r"temprano|rapido|lejos|cerca)\b)|no lo (?:soporto|aguanto|"
        r"resisto) mas",
    ),
    ask(
        "ya",
        r"ya no (?:puedo|aguanto|doy|soporto|lo soporto|lo aguanto|resisto)(?:$| (?:con|mas|esto|asi|tanto|todo|"
        r"esta|este|la vida)\b)",
    ),
    ask("aguanto soporto", r"no (?:aguanto|soporto) (?:esto|todo esto|un dia mas|la vida|mi vida|vivir asi)"),
    ask(
        "matando mata",
        r"me (?:esta|estan) matando(?! (?:el|la|los|las)\b)|(?:busqueda|espera|incertidumbre|esto|silencio|"
        r"desempleo)(?: "
        r"\w+){0,3} me mata",
    ),
    ask(
        "matarme matar matando",
        rf"(?:matarme|me (?:voy a|quiero) matar|me estoy matando){_OVER}|^me estoy "
        rf"matando$",
    ),
    ask(
        "mate matenme mateme matame",
        r"(?:que alguien|alguien|dios|por favor)(?: \w+)? me mate|matenme|mateme|"
        r"matame",
    ),
    ask("dentro", r"(?:muero|muriendo|muriendome|muert[oa]) por dentro"),
    ask("desaparecer", r"(?:quiero|quisiera|me gustaria|ganas de)(?: solo)? desaparecer|me quiero desaparecer"),
    ask(
        "vida",
        r"odio (?:mi|la|esta) vida|(?:la|mi) vida (?:ya )?(?:no tiene|perdio|carece de)(?: el| su)? ?sentido|mi "
        r"vida se acabo|mi vida no sirve",
    ),
    ask(
        "nada",
        r"(?:ya )?nada (?:tiene sentido|importa|vale la pena)(?: ya)?$|no (?:valgo|sirvo)(?: para)? nada|no le "
        r"(?:veo|encuentro) sentido a nada",
    ),
    ask(
        "sentido",
        r"no (?:le (?:veo|encuentro)|tiene)(?: mas| ningun)? sentido (?:a (?:la|mi) vida|a seguir|"
        r"seguir)$",
    ),
    ask("que", r"para que (?:seguir|vivir|sigo|vivo)(?: adelante| viviendo| intentando)?$"),
    ask("carga estorbo", r"soy una? (?:carga|estorbo)(?! de\b)"),
    ask("salida", r"no (?:hay|veo|tengo|encuentro|le veo) (?:ninguna )?salida$"),
    ask(
        "esperanza esperanzas",
        r"(?:sin|no tengo|no me quedan?|ya no hay) (?:ninguna )?esperanzas?$|(?:perdi|perdido) (?:la|toda|toda "
        r"la) esperanza(?! (?:de|con)\b)",
    ),
    ask("fondo", r"(?:toque|tocado|tocando) fondo"),
    ask(
        "termine acabe pare termina",
        r"quiero que (?:todo|esto|todo esto)(?: ya)? (?:termine|acabe|se acabe|se termine|pare)",
    ),
    ask("siento", r"me siento (?:muy |tan )?(?:sin esperanzas?|inutil|muert[oa]|un estorbo|una carga)"),
    ask("seguir", r"no quiero seguir(?: asi| mas| adelante)?$"),
    ask("aqui", r"no quiero estar (?:mas )?aqui(?: mas)?$"),
    ask(
        "morir morirme",
        r"(?:prefiero|preferiria|queria|quise) (?:morir|morirme)|me queria morir|miedo de (?:morir|matarme)",
    ),
    ask("muerte", r"(?:pienso|pensando)(?: mucho)? en (?:la|mi) muerte$"),
    ask(
        "adios despido",
        r"adios (?:para siempre|mundo cruel|a todos)|me despido de (?:todos|este mundo)|este es mi adios",
    ),
    ask("mi", r"mejor sin mi$|nadie me (?:extranaria|echaria de menos)"),
    ask("extranaria menos", r"nadie me (?:extranaria|echaria de menos)"),
    ask("suicidio", r"mi intento de suicidio|^suicidio$"),
    ask(
        "suicidarse matarse suicidar matar morir morirse dano vida",
        r"(?:quiere|queria|piensa en|intento|amenaza con|amenazo con) (?:suicidarse|matarse|morirse|morir|"
        r"quitarse la vida|hacerse dano)|"
        r"se (?:quiere|queria|intento) (?:suicidar|matar|morir|quitar la vida|hacer dano)",
    ),
)
_FEELINGS = (
    r"(?:risa|hambre|sueno|ganas|frio|calor|sed|nervios|verguenza|pena|curiosidad|aburrimiento|miedo|amor|"
    r"envidia|emocion|felicidad|"
    r"alegria|cansancio|ansias|impaciencia|antojo|asco|celos|ternura|viejo|vieja|exito)"
)
_HARMLESS = phrase(
    r"(?:morir|morirme|morirse|muero|muere|mueren|muriendo|muriendome|murio|muert[oa]|muera|mato|matar|mate) de "
    r"(?:la |el |pura |puro |tanta |tanto )?"
    rf"{_FEELINGS}|"
    r"(?:muero|morir|morirme|muriendo|muriendome) por (?!dentro)|morir en el intento|morir con las botas|"
    r"me (?:mato|mate|mataba|estoy matando) (?:trabajando|estudiando|entrenando|de)|"
    r"(?:espalda|cabeza|pies?|cuello|rodillas?|piernas?|zapatos|tacones|muelas?|estomago|ojos?|calor|frio|"
    r"curiosidad|intriga|suspenso|"
    r"hambre|sueno|ruido|hombros?|brazos?|trafico|alergia)(?: \w+){0,2} me (?:esta|estan|mata|matan)(?: matando)?|"
    r"(?:prevencion|prevenir|contra|linea|centro|atencion|estudio|tasas?|investigacion|prevenga|teléfono|"
    r"telefono|fundacion)(?: \w+){0,3} "
    r"(?:suicidio|suicidios|suicidas?)|"
    r"suicidio (?:laboral|profesional|politico|asistido|colectivo|social|comercial)|(?:escuadron|mision|"
    r"conducta|atentado) suicida|"
    r"(?:lastimarme|hacerme dano|lastimar) (?:la|el|las|los|en|trabajando|jugando|cargando|levantando)|"
    r"mal sin morir|a vivir o morir"
)
TONGUE = Tongue(
    (*_CERTAIN, *MEANS, *_ASK),
    _HARMLESS,
    words("no nunca jamas tampoco ni"),
    words("me quiero ya que es creo pienso voy a estoy de en he yo realmente tan tengo solo siquiera te lo la esta"),
)
