"""What people say in Spanish, without its accents. The notation stands in `bot.talk.shapes`."""

from __future__ import annotations

from bot.talk.intents import Intent

BEFORE = (
    "(hola|oye|ok|bueno|pues|si|ah|ay|eh|mira|listo|vale|dale|entonces|y|ya|tambien|por favor|porfa|por cierto|al "
    "fin|por fin|buenas noticias|malas noticias|buena noticia|mala noticia|te cuento que|te aviso que|fijate que|"
    "resulta que|creo que si|gracias|buenas|buenos dias|buenas tardes|adivina)"
)
REQUEST = (
    "((me|lo|la) (puedes|podrias|puede|podria|ayudas a)|(puedes|podrias|puede|podria) [por favor]|(quiero|quisiera|"
    "necesito) [que]|me gustaria|puedo|podemos|vamos a|voy a|hay que|dejame|tengo que|por favor)"
)
AFTER = (
    "(por favor|porfa|porfavor|gracias|muchas gracias|ahora|ahora mismo|ya|si|jaja|por fin|al fin|ok|vale|pues|"
    "tambien|lamentablemente|desgraciadamente|por ahora|por desgracia|yupi|eh)"
)
MACROS = {
    "I": "[yo|ya|acabo de decir que|por fin|hoy ya|al fin|recien] [les|le|los|lo|la|las|me]",
    "AT": "(a|en|para|con|de)",
    "WHO": (
        "(ellos|ella|el|alguien|el reclutador|la reclutadora|un reclutador|una reclutadora|recursos humanos|rrhh|el "
        "gerente|la gerente|el encargado|la encargada|la empresa|la compania|la agencia|la tienda|el jefe|la jefa|"
        "una senora|un senor)"
    ),
    "THEY": (
        "[ya|por fin|al fin|recien] [%WHO [de {lead}]|{known}|los de {known}|la gente de {known}] [ya|por fin|al "
        "fin] [me|nos]"
    ),
    "FROM": "[de|desde|los de|la gente de|en] [{known}]",
    "CV": (
        "[el|mi|un|los] (curriculum|cv|curriculo|hoja de vida|solicitud|papeles|aplicacion|postulacion|documentos|"
        "resume)"
    ),
    "VIA": "[(por|a traves de|mediante|via) {via?}]",
    "END": "(%VIA {day?}|{day} %VIA)",
    "AS": (
        "[(como|para el puesto de|para la vacante de|al puesto de|a la vacante de|para un puesto de|para) [un|una] "
        "{role}]"
    ),
    "LEADWORD": (
        "[la solicitud de|la solicitud en|la solicitud a|la vacante de|la vacante en|lo de|a|el trabajo de|el "
        "trabajo en|el puesto en|la empresa|el numero|numero|la de|la oportunidad de|el lead de|el lead|la "
        "postulacion de|la postulacion a|con]"
    ),
    "IT": "(esto|eso|esta|ese|este|esa|lo|la)",
    "VM": (
        "(mensaje de voz|buzon|mensaje en el buzon|mensaje en la contestadora|buzon de voz|mensaje en el buzon de "
        "voz|mensaje en el contestador|recado en el buzon|recado)"
    ),
}
LINES: dict[Intent, tuple[str, ...]] = {
    Intent.APPLIED: (
        (
            "%I [me] (aplique|postule|inscribi|presente|apunte|candidatee) (a|en|con|para|para trabajar en|a un "
            "trabajo en|a un puesto en|a una vacante en) {co} %AS %END"
        ),
        (
            "%I [me] (aplique|postule|presente|inscribi) [al|a un|a la|a una] (puesto|vacante|trabajo|plaza|empleo) "
            "de {role} (en|con|de) {co} %END"
        ),
        "%I [me] (aplique|postule|presente|inscribi) {day} (a|en|con|para) {co} %AS",
        "%I [me] (aplique|postule) {known} %AS {day?}",
        (
            "%I [me] (aplique|postule|inscribi) [a un trabajo|a un empleo|a una vacante|en linea|por internet|a un "
            "puesto] {day?}"
        ),
        "%I (envie|mande|entregue|deje|presente|meti|lleve|subi|llene|hice|complete) %CV (a|en|para|con) {co} %AS %END",
        (
            "%I (llene|hice|complete|mande|envie|meti) (una|la|mi) (solicitud|aplicacion|postulacion) (a|en|para|con|"
            "de) {co} %AS {day?}"
        ),
        (
            "%I (llene|hice|complete|mande|envie|meti) (una|la|mi) (solicitud|aplicacion|postulacion) [de|en] "
            "{known} {day?}"
        ),
        (
            "%I (envie|mande|entregue|presente) (el|mi|un|la) (curriculum|cv|solicitud|hoja de vida|postulacion|"
            "aplicacion) {day?}"
        ),
        (
            "(solicitud|curriculum|cv|postulacion|aplicacion) (enviada|enviado|mandada|mandado|entregada|entregado) "
            "(a|en|para) {co} {day?}"
        ),
        "he (aplicado|postulado|enviado %CV|mandado %CV|solicitado trabajo|solicitado empleo) (a|en|para) {co} {day?}",
        "me he (postulado|inscrito|presentado) (a|en|para) {co} {day?}",
        "%I (solicite|pedi) (trabajo|empleo|un puesto|una vacante) (en|a|con) {co} %AS {day?}",
        "nueva (solicitud|postulacion|aplicacion) (a|en|para|con) {co} {day?}",
    ),
    Intent.PLANS_TO: (
        (
            "(quiero|pienso|voy a|quisiera|planeo|tengo que|debo|deseo) (aplicar|postularme|postular|enviar %CV|"
            "mandar %CV|presentarme|inscribirme|solicitar trabajo|solicitar empleo) (a|en|para|con) {co} %AS"
        ),
        (
            "me (quiero|voy a|gustaria|quisiera) (postular|inscribir|presentar|aplicar|postularme) (a|en|para|con) "
            "{co} %AS"
        ),
        "me gustaria (aplicar|postularme|trabajar) (a|en|para|con) {co} %AS",
        "(quiero|quisiera) trabajar (en|para|con) {co}",
        (
            "%I (vi|encontre|halle|descubri) (un|una|el|la) (trabajo|puesto|vacante|anuncio|oferta de trabajo|empleo|"
            "plaza|aviso) [de {role}] (en|de|con) {co}"
        ),
        "hay (un|una) (trabajo|puesto|vacante|plaza|empleo) [de {role}] (en|con) {co}",
        (
            "(todavia|aun) no (he aplicado|aplico|me postulo|me he postulado|envio %CV|mando %CV|he enviado %CV|"
            "aplique|me postule) (a|en|para) {co}"
        ),
        "no (he aplicado|me he postulado|he enviado %CV|aplique|me postule) (a|en|para) {co} (todavia|aun)",
        "{co} (esta|estan) (contratando|buscando gente|buscando personal)",
        "{co} busca (gente|personal|un {role}|una {role})",
        "me interesa (trabajar en|un trabajo en|el puesto de|la vacante de|un puesto en|una vacante en) {co}",
        "(aplicare|me postulare) (a|en|para) {co} [pronto|luego|despues]",
    ),
    Intent.SENT_IT: (
        "[ya] (lo|la|los|las) (envie|mande|entregue|presente|he enviado|he mandado) {day?}",
        "[ya] (lo|la) (envie|mande|entregue) a {known} {day?}",
        "[ya] (esta|quedo|fue) (enviado|enviada|mandado|mandada|entregado|entregada) {day?}",
        "[lo de|la de] {known} [ya] (esta|quedo) (enviado|enviada|mandado|mandada) {day?}",
        "ya (envie|mande) (lo de|la de|el de) {known} {day?}",
    ),
    Intent.CALLED: (
        "[yo|ya|recien] [los|les|le] (llame|telefonee|marque) [por telefono] [a|con] {lead} {day?}",
        "[yo|ya|recien] [los|les|le|lo|la] (llame|telefonee|marque) [por telefono] {day?}",
        "[yo|ya|recien] [los|les|le|lo|la] (llame|telefonee|marque) {day} a {known}",
        "(hice|ya hice) (la|una|mi) llamada [(a|de|con) {lead}] {day?}",
        "[les|le] hice una llamada [a {lead}] {day?}",
        "[ya] [los|les|le|lo|la] he (llamado|telefoneado) [a {lead}] {day?}",
        "acabo de llamar [a {lead}|los|les|le] {day?}",
        "acabo de (llamarlos|llamarles|llamarle) {day?}",
        "(llamada hecha|hecha la llamada|ya esta la llamada) [a {known}] {day?}",
        "a {known} [ya] (los|les|le|lo) llame {day?}",
        "{known} ya (los|les|le|lo) llame {day?}",
        "llamada a {known} (hecha|lista) {day?}",
    ),
    Intent.VOICEMAIL: (
        "%I deje [un|el|otro] %VM [(a|en|con|para|de) {lead}] {day?}",
        "%I deje (un|otro) mensaje (a|en|con) {lead} {day?}",
        "%I deje (un|otro) mensaje {day?}",
        (
            "%I llame [a {known}|a ellos] [y|pero] (deje|cayo|entro|salio|me mando a|me fui a|me salio|me atendio) "
            "[en|al|a] [un|el|la] (%VM|mensaje|contestadora|contestador) {day?}"
        ),
        (
            "(entro|cayo|me salio|salio|me mando a|me atendio|contesto|me contesto) [en|al|a] [el|la] (buzon|buzon "
            "de voz|contestadora|contestador) [de {known}|en {known}] {day?}"
        ),
        "[le|les] hable (a la contestadora|al buzon|al contestador) [de {lead}] {day?}",
        "%VM (dejado|listo|hecho) [en|a|para|con] [{known}] {day?}",
        "(buzon|buzon de voz|mensaje de voz) [en|de|a|para|con] {known} {day?}",
        "{known} (buzon|buzon de voz|mensaje de voz) {day?}",
        "he dejado [un] (%VM|mensaje) [(a|en|con|para) {lead}] {day?}",
        "acabo de dejar [un] (%VM|mensaje) [(a|en|con|para) {lead}] {day?}",
        "[solo|nada mas] [me] (salio|contesto) el buzon [de {known}] {day?}",
    ),
    Intent.SPOKE: (
        (
            "%I (hable|platique|converse|charle) (con|a) (ellos|ella|el|alguien|una persona|el gerente|la gerente|el "
            "reclutador|la reclutadora|recursos humanos|rrhh|el encargado|la encargada|recepcion|la recepcionista|"
            "una senora|un senor) [de|en] {lead?} {day?}"
        ),
        "%I (hable|platique|converse|charle) [por telefono] (con|a) {known} [por telefono] {day?}",
        "%I (hable|platique|converse|charle) con {lead} por telefono {day?}",
        "%I (hable|platique|converse) con alguien (de|en) {lead} {day?}",
        (
            "(he hablado|acabo de hablar|ya hable|pude hablar|logre hablar|logre comunicarme|me comunique|pude "
            "comunicarme) con ({known}|ellos|ella|el|alguien|alguien de {lead}|el gerente de {lead}|la reclutadora "
            "de {lead}|el reclutador de {lead}|la gerente de {lead}) {day?}"
        ),
        (
            "%I llame [a {known}] y (hable|platique|converse|me atendieron|me atendio alguien|me contestaron|me "
            "contesto alguien) [con|a] [ellos|ella|el|alguien|una persona|el gerente|la reclutadora|recursos "
            "humanos] {day?}"
        ),
        "me (atendieron|contestaron el telefono|contestaron la llamada|contestaron por telefono) [en {known}] {day?}",
        "(tuve|tuvimos) una (llamada|conversacion|charla|platica) con {known} {day?}",
        "(nos hablamos|hablamos|conversamos|platicamos) [por telefono] [con {known}] {day?}",
        "me (atendio|contesto el telefono) (alguien|una persona|el gerente|la reclutadora) [de|en] [{known}] {day?}",
    ),
    Intent.NO_ANSWER: (
        (
            "(nadie|no me|no) (contesto|contestaron el telefono|contestan|contestan el telefono|atendio|atendieron|"
            "respondio el telefono|descolgo|levanto el telefono|contesta|atiende|atienden) [el telefono|la llamada] "
            "[en {known}] {day?}"
        ),
        (
            "%I llame [a {known}] [y|pero] (no contestaron|nadie contesto|no contestan|no me contestaron|no contesto "
            "nadie|no atendieron|nadie atendio|no hubo respuesta|nada) {day?}"
        ),
        (
            "{known} no (contesto|contesta|contestan|atiende|atendio|contestaron) [el telefono|la llamada|mi llamada|"
            "las llamadas] {day?}"
        ),
        "(no hubo|sin) respuesta [(en|de|por) {known}] {day?}",
        (
            "(no pude|no logre) (comunicarme|hablar|hablar con nadie|contactarlos|comunicarme con nadie) [con|en|de] "
            "[{known}|ellos|nadie] {day?}"
        ),
        "(sono|suena) y [sono|suena|nadie|no] [nadie] [contesto|contesta|contestaron] [en {known}] {day?}",
        (
            "(el telefono|la linea) [de {known}] (sono y sono|estaba ocupado|estaba ocupada|esta ocupado|esta "
            "ocupada|daba ocupado|da ocupado) {day?}"
        ),
        "(daba|da|sono|suena) ocupado [en {known}] {day?}",
        "(intente|trate de) llamar [a {known}] [pero|y] (nada|nadie contesto|no contestaron|no hubo respuesta) {day?}",
        "no (contesto|atendio|respondio) nadie [en {known}] {day?}",
        "no me contestaron (el telefono|la llamada) [en {known}] {day?}",
        "no contestaron (el telefono|la llamada) [en {known}] {day?}",
    ),
    Intent.EMAILED: (
        (
            "%I (mande|envie|escribi|deje) [un|otro|el] (correo|mail|email|correo electronico|e-mail) [de "
            "agradecimiento|de seguimiento] [(a|para|de) {lead}] {day?}"
        ),
        "%I (escribi) [por|un] (correo|mail|email) [a {lead}] {day?}",
        "[yo|ya] (les|le) escribi [por correo|por mail|por email] [a {lead}] {day?}",
        "[yo|ya] escribi a {known} [por correo|por mail|por email] {day?}",
        (
            "(he enviado|he mandado|he escrito|acabo de mandar|acabo de enviar|acabo de escribir) [un|otro|el] "
            "(correo|mail|email) [(a|para) {lead}] {day?}"
        ),
        "[les|le] he escrito [un correo|por correo] [a {lead}] {day?}",
        "(correo|mail|email) (enviado|mandado|listo) [(a|para) {known}] {day?}",
        "%I (respondi|conteste) [a {known}] por (correo|mail|email) {day?}",
        "%I (mande|envie|escribi) a {known} un (correo|mail|email) {day?}",
        "a {known} [ya] (les|le) (escribi|mande un correo|envie un correo) {day?}",
        "%I (mande|envie) (las|mis) gracias [(a|por correo a) {known}] {day?}",
        "el correo (a|para) {known} [ya] (esta|salio) [enviado|listo] {day?}",
    ),
    Intent.TEXTED: (
        "%I (mande|envie|escribi) [un|otro|el] (sms|mensaje de texto|texto) [(a|para|de) {lead}] {day?}",
        "%I (mensajee|textee) [a] {lead} {day?}",
        "%I (mensajee|textee) {day?}",
        (
            "(he enviado|he mandado|he escrito|acabo de mandar|acabo de enviar) [un|otro|el] (sms|mensaje de texto|"
            "texto) [(a|para) {lead}] {day?}"
        ),
        "[les|le] he (mandado|enviado) un (sms|mensaje de texto) [a {lead}] {day?}",
        "(sms|mensaje de texto|texto) (enviado|mandado|listo) [(a|para) {known}] {day?}",
        "%I escribi por (sms|mensaje de texto) [a {lead}] {day?}",
        "a {known} [ya] (les|le) (mande|envie) un (sms|mensaje de texto|texto) {day?}",
        "%I (mande|envie) a {known} un (sms|mensaje de texto) {day?}",
        "el (sms|mensaje de texto) (a|para) {known} [ya] (esta|salio) [enviado|listo] {day?}",
    ),
    Intent.MESSAGED: (
        (
            "%I (mande|envie|escribi) [un|otro|el] (mensaje|whatsapp|wasap|mensaje directo|dm|mensaje por linkedin|"
            "mensaje en linkedin|mensaje por whatsapp) [(a|para) {lead}] [(por|en) {via}] {day?}"
        ),
        "%I escribi (por|en) (linkedin|whatsapp|wasap|facebook|instagram|telegram|mensaje) [a {lead}] {day?}",
        "%I escribi a {known} (por|en) (linkedin|whatsapp|wasap|facebook|instagram|telegram|mensaje) {day?}",
        (
            "(he enviado|he mandado|acabo de mandar|acabo de enviar) [un|otro|el] (mensaje|whatsapp|mensaje directo) "
            "[(a|para) {lead}] [(por|en) {via}] {day?}"
        ),
        "[les|le] he (mandado|enviado) un (mensaje|whatsapp) [a {lead}] {day?}",
        "(mensaje|whatsapp) (enviado|mandado) [(a|para) {known}] {day?}",
        "a {known} [ya] (les|le) (mande|envie) un (mensaje|whatsapp) {day?}",
        "%I (contacte) [a {lead}] (por|en) (linkedin|whatsapp|facebook|mensaje) {day?}",
        "%I (mande|envie) a {known} un (mensaje|whatsapp) {day?}",
    ),
    Intent.STOPPED_BY: (
        (
            "%I (pase|fui|estuve|pregunte|me presente|acudi|visite) (por|en persona por|en persona a|personalmente a|"
            "personalmente en|en persona en|a|en) {known} [en persona|personalmente] {day?}"
        ),
        (
            "%I (pase|fui) [en persona|personalmente] (por la tienda|por la oficina|a la tienda|a la oficina|por ahi|"
            "por alli|al lugar|al local|por el local) [de {known}] {day?}"
        ),
        "%I (pase por|visite) {lead} {day?}",
        "%I visite [a] {lead} {day?}",
        "%I (pase|fui|estuve) (en persona|personalmente|ahi en persona|alli en persona) {day?}",
        "(he pasado por|he ido a|acabo de pasar por|acabo de ir a) {known} [en persona] {day?}",
        "fui (ahi|alli|alla) [en persona|personalmente] {day?}",
        "me (presente|aparecí|apareci) (en|en persona en|por) {known} {day?}",
        "(visita hecha|visita) a {known} {day?}",
        "pregunte en persona [en {known}] {day?}",
        "me di una vuelta por {known} {day?}",
    ),
    Intent.NO_CALLS: (
        (
            "%THEY (dijeron|dijo|dicen|dice|pidieron|pidio|piden|escribieron) (que no llame|que no llamara|que no "
            "los llame|que no les llame|que no llamemos|que nada de llamadas|que no quieren llamadas|no llamar|sin "
            "llamadas|que no aceptan llamadas)"
        ),
        "%THEY no (quieren|quiere|aceptan|acepta|reciben|recibe|permiten|permite) [recibir] llamadas",
        "(nada de|sin|no) llamadas (a|para|en|con|de) {known}",
        "{known} (sin|nada de|no) llamadas",
        "{known} no (quiere|quieren|acepta|aceptan) [recibir] llamadas",
        "no (puedo|se puede|debo|hay que) llamar [mas] [a {known}|los|les]",
        "(nada de llamadas|sin llamadas|no llamadas)",
        "no (llamar|llames) a {known} [mas|nunca]",
        "(no me dejan|no dejan) llamar [a {known}|en {known}]",
        "el anuncio [de {known}] (dice|pide) (que no llame|que no llamen|no llamar|sin llamadas|nada de llamadas)",
        "%THEY (prefieren|prefiere) que no (llame|llamen|los llame)",
    ),
    Intent.NO_CONTACT: (
        (
            "%THEY (dijeron|dijo|dicen|dice|pidieron|pidio|piden) (que no los contacte|que no les escriba|que no "
            "contacte|que no insista|que no escriba|que no quieren contacto|que no haya contacto|que no los busque|"
            "que no de seguimiento|nada de contacto|que no me comunique|que no me ponga en contacto)"
        ),
        (
            "%THEY no (quieren|quiere|aceptan|acepta) (contacto|que los contacte|que les escriba|que me comunique|"
            "seguimiento|que insista|ningun contacto|mas contacto)"
        ),
        "(nada de|sin|ningun) contacto (a|para|en|con|de) {known}",
        "{known} (sin|nada de|no) contacto",
        "{known} no (quiere|quieren) (contacto|que los contacte|que les escriba|ningun contacto)",
        "no (puedo|se puede|debo|hay que) contactar [mas] a {known}",
        "(nada de contacto|sin contacto|ningun contacto)",
        "no (contactar|contactes) a {known} [mas|nunca]",
        (
            "%THEY (dijeron|dijo|dicen|dice) que (ellos se comunican|ellos me contactan|ellos llaman|me contactan "
            "ellos|no llame ni escriba|ni llame ni escriba)"
        ),
        "el anuncio [de {known}] (dice|pide) (que no los contacte|que no contacten|nada de contacto|no contactar)",
    ),
    Intent.REPLIED: (
        (
            "%THEY (respondieron|contestaron|escribieron|llamaron|respondio|contesto|escribio|llamo|contactaron|"
            "contacto|buscaron|busco) [de vuelta|de regreso|otra vez|de nuevo] {day?}"
        ),
        (
            "[ya|por fin|al fin|hoy] (me|nos) (respondieron|contestaron|escribieron|llamaron|respondio|contesto|"
            "escribio|llamo|contactaron|contacto|hablaron|buscaron) [de vuelta] (de|los de|en|desde|alguien de|la "
            "gente de|el reclutador de|la reclutadora de) {lead} {day?}"
        ),
        (
            "[ya|por fin|al fin|hoy] (me|nos) (respondieron|contestaron|escribieron|llamaron|respondio|contesto|"
            "escribio|llamo|contactaron|contacto) {known} {day?}"
        ),
        "[ya|por fin|al fin] me (respondio|contesto|escribio|llamo|contacto) %WHO [de {lead}] {day?}",
        (
            "%THEY (mandaron|mando|enviaron|envio|dejaron|dejo) un (correo|mensaje|mail|email|mensaje de voz|recado|"
            "whatsapp|sms) {day?}"
        ),
        (
            "[ya|por fin] (recibi|tengo|me llego|llego) (respuesta|una respuesta|un correo|un mensaje|una llamada|"
            "contestacion|noticias) (de|de parte de) {lead} {day?}"
        ),
        "[ya|por fin] (recibi|tengo|me llego|llego|hay|hubo) (respuesta|una respuesta|contestacion) {day?}",
        (
            "[ya|por fin] (me han|nos han|han|me ha|ha) (respondido|contestado|escrito|llamado|contactado) [de|desde|"
            "los de] {known?} {day?}"
        ),
        "{known} (me ha|me han|ha|han) (respondido|contestado|escrito|llamado|contactado) {day?}",
        "(tuve|hay|ya hay) (noticias|respuesta) de {known} {day?}",
        "[se] comunicaron conmigo [de {lead}] {day?}",
        "{known} se (comunico|puso en contacto) conmigo {day?}",
        "se (comunicaron|pusieron en contacto) conmigo [de {lead}|los de {lead}] {day?}",
    ),
    Intent.INTERVIEW: (
        (
            "[ya] (tengo|tuve|consegui|me salio|logre|agende|programe|obtuve) (una|la|mi|otra|una primera|una "
            "segunda) [segunda|primera] entrevista [de trabajo|por telefono|por video|telefonica|virtual] [(en|con|"
            "de|para) {lead}] {day?}"
        ),
        "[ya] tengo entrevista [de trabajo|por telefono|por video|telefonica] [(en|con|de) {lead}] {day?}",
        "[ya] tengo entrevista {day} [(en|con|de) {lead}]",
        "[ya] tengo una entrevista {day} [(en|con|de) {lead}]",
        (
            "[la|mi|una] entrevista [de trabajo|por telefono|telefonica] (en|con|de|para) {lead} [es|sera|quedo|"
            "quedo para] {day?}"
        ),
        "[la|mi] entrevista [es|sera|quedo|quedo para] {day} [(en|con|de) {lead?}]",
        "{known} entrevista [es] {day?}",
        (
            "%THEY (invitaron|invito|citaron|cito|llamaron|llamo|convocaron|convoco) (a|para|a una|para una|para la|"
            "a la) [primera|segunda] entrevista [de trabajo|por telefono|telefonica] {day?}"
        ),
        (
            "(me|nos) (invitaron|citaron|llamaron|convocaron) [de {lead}] (a|para) [una|la] [primera|segunda] "
            "entrevista [(en|con|de) {lead}] {day?}"
        ),
        (
            "%THEY (dieron|dio|ofrecieron|ofrecio|agendaron|agendo|programaron|programo|pusieron) [una|la] "
            "entrevista [(en|con) {lead}] {day?}"
        ),
        "%THEY (van a|quieren|quiere|va a) (entrevistar|entrevistarme|tener una entrevista conmigo) {day?}",
        "(me entrevistan|me van a entrevistar|me entrevistaran|me entrevista) [en|de|los de] {lead} {day?}",
        "me (entrevistan|entrevistaran) {day?}",
        "(me|nos) entrevistan {day} en {lead}",
    ),
    Intent.PROMISED: (
        (
            "%THEY (prometieron|prometio|dijeron|dijo|aseguraron|quedaron en|quedo en|quedaron de) [que] [me|nos] "
            "[van a|iban a|va a|iba a] (llamar|llaman|llamarian|llamarme|llamaran|llama|llamaria|responder|"
            "responderme|responden|responderian|contestar|contestarme|contestan|contestaran|responderan|avisar|"
            "avisarme|avisan|avisaran|avisarian|escribir|escribirme|escriben|escribiran|deciden|decidir|decidiran|"
            "una respuesta|dan respuesta|dar respuesta|darme respuesta|darme una respuesta|dan una respuesta|daran "
            "respuesta|se comunican|noticias|respuesta) {day?}"
        ),
        (
            "%THEY (van a|va a) (llamar|llamarme|responder|responderme|contestar|contestarme|avisar|avisarme|"
            "escribir|escribirme|decidir|dar respuesta|dar una respuesta|darme una respuesta) {day}"
        ),
        (
            "(me|nos) (llaman|llamaran|avisan|avisaran|responden|responderan|contestan|contestaran|escriben|"
            "escribiran|dan respuesta|daran respuesta|dan una respuesta) [de {lead}|los de {lead}] {day}"
        ),
        (
            "{known} (me|nos) (llama|llamara|avisa|avisara|responde|respondera|contesta|contestara|escribe|escribira|"
            "da respuesta|dara respuesta|llaman|llamaran|avisan|avisaran) {day}"
        ),
        "{known} (decide|decidira|deciden|prometio|prometio respuesta|prometio una respuesta|prometio llamar) {day?}",
        "(deciden|decidiran) {day}",
        "{day} (me llaman|me avisan|me responden|me contestan|deciden|me dan respuesta|me escriben)",
        "(tendre|tengo|voy a tener) (respuesta|una respuesta|noticias) [de {lead}] {day}",
        "(respuesta|llamada|noticias) prometida [por {known}|de {known}] {day?}",
        "(prometieron|prometio) {day}",
    ),
    Intent.REJECTED: (
        (
            "%THEY (rechazaron|rechazo|descartaron|descarto|dijeron que no|dijo que no|negaron el trabajo|no "
            "escogieron|no eligieron|no seleccionaron|no aceptaron|no contrataron) {day?}"
        ),
        (
            "(me|nos) (rechazaron|descartaron|dijeron que no|negaron el puesto|rechazo|descarto) (en|de|los de|"
            "desde) {known} {day?}"
        ),
        "(en|los de) {known} me (rechazaron|descartaron|dijeron que no) {day?}",
        (
            "%THEY (escogieron|eligieron|contrataron|tomaron|prefirieron|eligio|contrato|escogio|prefirio) a (otra "
            "persona|otro|otra|alguien mas|otro candidato|otra candidata) {day?}"
        ),
        (
            "(le dieron|dieron) (el puesto|el trabajo|la vacante) a (otra persona|otro|otra|alguien mas) [en "
            "{known}] {day?}"
        ),
        (
            "no (me dieron|consegui|me dio|obtuve|me quede con) (el trabajo|el puesto|la vacante|el empleo|la plaza) "
            "[(en|de) {known}] {day?}"
        ),
        (
            "no (quede|me quede|fui|quede en el puesto) [seleccionado|seleccionada|en el puesto|en el trabajo] [en "
            "{known}] {day?}"
        ),
        (
            "no me (escogieron|eligieron|seleccionaron|contrataron|aceptaron|quisieron|tomaron) [en {known}|los de "
            "{known}] {day?}"
        ),
        (
            "(recibi|me llego|tengo|llego|me mandaron|me enviaron) (un|el|una carta de|un correo de|una) (rechazo|"
            "no) [(de|en) {known}] {day?}"
        ),
        "(rechazo|un no) (de|en|por) {known} {day?}",
        "(es|fue) un (no|rechazo) [de {known}] {day?}",
        (
            "{known} (me rechazo|me descarto|dijo que no|es un no|fue un no|no me quiso|me dijo que no|no me eligio|"
            "no me contrato|no me acepto) {day?}"
        ),
        "(he sido|fui) (rechazado|rechazada|descartado|descartada) (en|por|de) {known} {day?}",
        "me han (rechazado|descartado|dicho que no) [en {known}|los de {known}] {day?}",
    ),
    Intent.OFFER: (
        (
            "%THEY (ofrecieron|ofrecio|hicieron una oferta|hizo una oferta|dieron una oferta|dio una oferta|mandaron "
            "una oferta|mando una oferta|presentaron una oferta) [el trabajo|el puesto|un trabajo|un puesto|trabajo|"
            "la plaza|la vacante|el empleo|de trabajo] {day?}"
        ),
        (
            "(me|nos) (ofrecieron|hicieron una oferta|dieron una oferta|mandaron una oferta) [el trabajo|el puesto|"
            "un trabajo|un puesto|la plaza|de trabajo|trabajo] (en|de|los de) {known} {day?}"
        ),
        (
            "[ya] (tengo|recibi|consegui|me llego|llego|me hicieron) (una|la) oferta [de trabajo|por escrito|formal] "
            "[(de|en|con) {lead}] {day?}"
        ),
        "(oferta|una oferta|oferta de trabajo) (de|en) {known} {day?}",
        (
            "{known} (me ofrecio|ofrecio|me hizo una oferta|hizo una oferta|me dio una oferta|me ofrecen|me ofrece) "
            "[el trabajo|el puesto|un trabajo|un puesto|trabajo|la plaza|de trabajo] {day?}"
        ),
        "(me quieren|quieren) (contratar|contratarme) [en|los de] {known?} {day?}",
        "{known} (me quiere contratar|quiere contratarme)",
        (
            "(me han|nos han|han) (ofrecido|hecho una oferta) [el trabajo|el puesto|un trabajo|un puesto|trabajo|de "
            "trabajo] [en|de|los de] {known?} {day?}"
        ),
        "hay [una] oferta de {known} {day?}",
        (
            "en {known} me (ofrecieron|ofrecen|hicieron una oferta) [el trabajo|el puesto|un trabajo|trabajo|de "
            "trabajo] {day?}"
        ),
    ),
    Intent.TOOK: (
        (
            "[ya] (acepte|tome|firme|agarre|he aceptado) (el trabajo|el puesto|la oferta|el contrato|la plaza|el "
            "empleo|su oferta) [(de|en|con) {known?}] {day?}"
        ),
        "[ya] (lo|la) (acepte|tome|he aceptado) {day?}",
        "[ya] acepte {known} {day?}",
        "[ya] (acepte|firme) (en|con) {known} {day?}",
        "[ya] me (contrataron|contrato) [en|los de] {known?} {day?}",
        "{known} me (contrato|contrataron) {day?}",
        (
            "[ya] (consegui|tengo|encontre|obtuve) (trabajo|empleo|el trabajo|el puesto|un trabajo|el empleo|chamba|"
            "la plaza) [(en|con|de) {known?}] {day?}"
        ),
        "(empiezo|comienzo|entro) [a trabajar] (en|con) {known} {day?}",
        (
            "(voy a aceptar|voy a tomar|me quedo con|aceptare|tomare) (el trabajo|el puesto|la oferta|el empleo) "
            "[(de|en|con) {known?}] {day?}"
        ),
        "me quedo con {known}",
        "(dije|les dije|le dije) que si [a|en] [{known}|la oferta|ellos] {day?}",
        "(me dieron|me han dado|obtuve) (el trabajo|el puesto|el empleo|la plaza) [(en|de) {known?}] {day?}",
    ),
    Intent.SNOOZE: (
        "(ahora no|hoy no|no hoy|hoy no puedo|hoy imposible|no puedo hoy|hoy paso|no ahora|no puedo ahora)",
        "(luego|despues|mas tarde|otro dia|mejor otro dia|mas adelante|en otro momento|mejor luego|mejor despues)",
        (
            "(mejor|lo hago|lo dejo|dejalo|lo dejamos|dejemoslo|ponlo|pasalo|muevelo|pasalo a|muevelo a|lo veo|lo "
            "vemos|la llamo|los llamo|les llamo|llamo|llamare|intentalo|puede ser) {day}"
        ),
        "(mueve|mover|pasa|pasar|deja|dejar) [%IT|a {known}|%LEADWORD {known}|{known}|la llamada] [para|hasta|a] {day}",
        (
            "(pospon|posponer|posponlo|pospone|aplaza|aplazar|aplazalo|retrasa|atrasa|atrasar|retrasar|posponga|"
            "posterga|postergar) [%IT|a {known}|%LEADWORD {known}|{known}|la llamada] [para|hasta|a] {day?}"
        ),
        (
            "(recuerdame|recordarme|avisame|avisarme|preguntame|dime) [otra vez|de nuevo] [lo de|de|sobre|a] [%IT|"
            "{known}] [otra vez|de nuevo|luego|mas tarde|despues] {day?}"
        ),
        "(recuerdamelo|recordarmelo|avisamelo) [otra vez|luego|despues|mas tarde] {day?}",
        "%LEADWORD {known} (mejor|para|dejalo|hasta) {day}",
        "(espera|esperemos|esperar|que espere|puede esperar|eso puede esperar|que espere hasta) [hasta|a] {day?}",
        "hoy no (con|lo de|a) {known}",
        "hoy no {day}",
        "(dame|necesito) (un dia|un dia mas|otro dia|mas tiempo)",
    ),
    Intent.SKIP: (
        (
            "(salta|saltar|saltate|omite|omitir|brinca|brincar|saltear) [%IT|este paso|el paso|ese paso|este "
            "seguimiento|esta vez|la llamada|esta llamada]"
        ),
        "(saltalo|saltatelo|omitelo|saltala|saltarlo|omitirlo|brincalo|saltatela|saltarmelo) [esta vez]",
        (
            "(salta|saltar|saltate|omite|omitir|brinca|brincar) [el paso de|el seguimiento de|la llamada a|la "
            "llamada con|%LEADWORD] {lead} [esta vez]"
        ),
        (
            "(esta vez no|este no|esta no|este paso no|paso|este me lo salto|me lo salto|me salto este|me salto este "
            "paso|lo salto|me la salto|esta me la salto)"
        ),
        "(no quiero|no voy a|prefiero no) (llamar|hacerlo|hacer este|hacer eso|hacer esto|llamarlos) esta vez",
        "(deja|dejar|dejalo) (fuera|fuera este|este fuera|este paso fuera) [esta vez]",
        "(el|al) siguiente [por favor]",
        "me salto %LEADWORD {known} [esta vez]",
        "sin este paso",
        "(pasa|pasemos|pasar) al siguiente",
    ),
    Intent.WRITE: (
        (
            "prefiero (escribir|escribirles|escribirle|mandar un correo|un correo|por correo|por escrito) (esta vez|"
            "hoy|en vez de llamar|a {known})"
        ),
        (
            "(mejor|quiero|puedo|quisiera) (escribo|escribir|escribirles|escribirle|les escribo|le escribo|mandar un "
            "correo|enviar un correo|por correo|un correo|mandarles un correo|por escrito|mando un correo) [a "
            "{known}] [esta vez|hoy|en vez de llamar|en lugar de llamar|que llamar]"
        ),
        (
            "(escribir|escribo|escribirles|les escribo|le escribo|un correo|correo|mandar un correo|enviar un "
            "correo) (en vez de|en lugar de) (llamar|llamarlos|la llamada|una llamada|llamar a {lead}|llamarles)"
        ),
        (
            "(en vez de|en lugar de) llamar [a {lead}] (escribo|escribir|les escribo|mando un correo|quiero escribir|"
            "prefiero escribir)"
        ),
        (
            "no (quiero|puedo|me animo a|me atrevo a|tengo ganas de) (llamar|llamarlos|hablar por telefono|"
            "telefonear) [a {known}] [puedo|mejor] [escribir|escribo|les escribo|por correo]"
        ),
        (
            "(cambialo por|cambialo a|dame mejor|mejor dame) (un correo|algo por escrito|algo escrito|un texto para "
            "correo) [para {known}|mejor|en vez de eso]"
        ),
        "(me da|me dan) (miedo|pena|verguenza|nervios) (llamar|llamarlos|el telefono|hablar por telefono|las llamadas)",
        "(por escrito|por correo) (mejor|esta vez|hoy)",
        "a {known} (mejor|prefiero) (les escribo|le escribo|escribirles|escribirle|por correo)",
        "me cuesta (llamar|el telefono|hablar por telefono) [hoy]",
        "(sin llamada|sin llamar) (hoy|esta vez) [mejor] [escribo|un correo]",
    ),
    Intent.ENOUGH: (
        (
            "(basta|suficiente|ya basta|es suficiente|ya es suficiente|con eso basta|eso es todo|es todo|ya estuvo|"
            "ya esta|ya termine|termine|hasta aqui|hasta aca|listo|ya|ya no mas|no mas|con esto basta) por hoy"
        ),
        (
            "(basta|suficiente|ya basta|es suficiente|no mas|ya no mas|ya no puedo mas hoy|no quiero mas|ya estuvo "
            "bueno|con eso basta)"
        ),
        "(nada mas|no mas|ya no|ya nada) hoy",
        "(deja|dejar|dejamos|dejemos|guarda) [el|lo] (resto|demas|que falta) para (manana|despues|luego|otro dia)",
        "(necesito|quiero|tomo|me tomo) un descanso [hoy]",
        "por hoy (ya|basta|es suficiente|es todo|esta bien|ya es suficiente|ya estuvo|suficiente|nada mas|ya no mas)",
        "hoy (ya no|ya no puedo|no mas|ya no mas|nada mas|no puedo mas)",
    ),
    Intent.CLOSE: (
        "(cierra|cerrar|cierre|archiva|archivar) [%LEADWORD] {lead} [(porque|ya que) {text}]",
        "(cierrala|cierralo|cerrarla|cerrarlo|archivala|archivalo) [(porque|ya que) {text}]",
        "(cierra|cerrar) (eso|esto|esta|esa|este|ese|la solicitud|la vacante)",
        "(olvida|olvidemos|olvidate de|descarta|descartar|deja ir|dejemos|abandona|abandonar) %LEADWORD {known}",
        (
            "(ya no quiero|no quiero|ya no me interesa|no me interesa|ya no voy con|termine con|renuncio a|desisto "
            "de|me retire de) [nada con|trabajar en|ir a|%LEADWORD] {known}"
        ),
        "{known} (ya no me interesa|no me interesa|se acabo|ya no|esta cerrado|esta cerrada|ya cerro|ya se lleno)",
        (
            "(el|la) (puesto|vacante|plaza|trabajo) (de|en) {known} (ya se ocupo|se cerro|ya no existe|se cancelo|ya "
            "esta cubierto|ya esta cubierta|ya se lleno|esta cubierto|esta cubierta|ya fue cubierto|ya fue cubierta)"
        ),
        "(marca|marcar|pon|poner) %LEADWORD {known} (como|por) (cerrado|cerrada|terminado|terminada)",
        "(da|dar|doy) por (cerrado|cerrada|terminado|terminada|perdido|perdida) %LEADWORD {known}",
        "me doy por vencido con {known}",
        "me rindo con {known}",
    ),
    Intent.REST: (
        "(deja|dejar|dejemos|que) (descansar|descanse|reposar) [%LEADWORD] {lead} [un tiempo|por un tiempo|un rato]",
        (
            "(deja|dejemos|dejar) [%LEADWORD] {known} (descansar|reposar|en paz|en pausa|en reposo|quieta|quieto|"
            "tranquila|tranquilo) [un tiempo|por un tiempo|un rato]"
        ),
        "(dejala|dejalo) (descansar|en paz|en pausa|en reposo|reposar) [un tiempo|por un tiempo|un rato]",
        "que descanse [%LEADWORD] {lead} [un tiempo]",
        "{known} (que descanse|puede descansar|a descansar|en pausa|en reposo) [un tiempo|por un tiempo]",
        (
            "(pon|poner|ponga|ponme) %LEADWORD {known} (en pausa|en reposo|a descansar|en espera|a reposar) [un "
            "tiempo|por un tiempo]"
        ),
        (
            "(ya no|no) me (recuerdes|avises|preguntes|escribas) [mas] [lo de|de|sobre|por] {known} [por ahora|por "
            "un tiempo]"
        ),
        "(un descanso|descanso|dale un descanso) (para|a|de) {known} [un tiempo]",
        "(descansar|reposar) [%LEADWORD] {lead} [un tiempo|por un tiempo]",
        "(deja|dejemos) de (insistir|seguir|dar seguimiento) (con|a|en) {known} [un tiempo|por un tiempo|por ahora]",
    ),
    Intent.REOPEN: (
        "(reabre|reabrir|reabra|reactiva|reactivar|recupera|recuperar|revive|revivir) [%LEADWORD] {lead}",
        "(reabrela|reabrelo|reactivala|reactivalo|recuperala|recuperalo|reabrirla|reabrirlo)",
        "(abre|abrir|abramos) [%LEADWORD] {known} (otra vez|de nuevo|nuevamente)",
        "(abre|abrir) (otra vez|de nuevo|nuevamente) [%LEADWORD] {known}",
        "(vuelve|volver|vuelva) a abrir [%LEADWORD] {known}",
        (
            "(trae|traer|pon|poner|regresa|regresar|devuelve) [%LEADWORD] {known} (de vuelta|de regreso|otra vez en "
            "la lista|de nuevo en la lista|a la lista|otra vez)"
        ),
        "{known} (esta abierto|esta abierta|sigue|esta vivo|esta viva|vuelve) [otra vez|de nuevo]",
        "(intentemos|probemos|intentar|vamos) [otra vez|de nuevo] con {known} [otra vez|de nuevo]",
        "quiero (retomar|volver a) %LEADWORD {known}",
        "(retoma|retomar|retomemos) %LEADWORD {known}",
        "(reabre|reactiva) (eso|esa|ese|esta|este|la ultima|el ultimo)",
    ),
    Intent.REMOVE: (
        (
            "(borra|borrar|elimina|eliminar|quita|quitar|suprime|borre|elimine) [%LEADWORD] {lead} [de la lista|de "
            "mi lista|por completo]"
        ),
        (
            "(borrala|borralo|eliminala|eliminalo|quitala|quitalo|borrarla|borrarlo|eliminarla|eliminarlo) [de la "
            "lista|de mi lista]"
        ),
        "(borra|elimina|quita) (eso|esto|esa|ese|esta|este|esa solicitud|esta solicitud)",
        "(saca|sacar|tacha|tachar) [%LEADWORD] {known} (de la|de mi) lista",
        "(deshazte de|tira) {known}",
        "quiero (borrar|eliminar|quitar) %LEADWORD {known}",
    ),
    Intent.FORGET: (
        (
            "[quiero|puedo|puedes|como puedo] (borra|borrar|borralo|elimina|eliminar|eliminalo|olvida|olvidalo|borre|"
            "elimine) (todo|[todos] (mis|los) datos|[todas] (mis|las) (solicitudes|oportunidades|cosas)|mi cuenta|"
            "[toda] mi informacion|[todo] lo que sabes de mi)"
        ),
        "olvidame",
        "(borra|elimina) todo (lo mio|lo que tienes|sobre mi)",
    ),
    Intent.UNDO: (
        (
            "(deshacer|deshaz|deshazlo|deshacerlo|deshaz eso|deshaz lo ultimo|deshacer lo ultimo|deshaz el ultimo "
            "cambio|deshacer el ultimo cambio|deshacer eso|revierte|revertir|reviertelo|revierte eso|revertir eso)"
        ),
        (
            "(regresa|vuelve|vuelve atras|da marcha atras|marcha atras|atras|echate para atras|regresalo|quita lo "
            "ultimo|cancela eso|cancela lo ultimo|anula eso|anula lo ultimo|anular|anulalo|cancelalo|anula)"
        ),
        (
            "(me equivoque|fue un error|fue sin querer|era un error|error mio|es un error|me confundi|eso estuvo mal|"
            "eso esta mal|no era eso|no era ese|no era esa|ups|perdon me equivoque|ups me equivoque|eso no|apreté "
            "mal|aprete mal|aprete el boton equivocado)"
        ),
        "no (quise|queria) (decir|hacer) (eso|esto)",
        "(deshaz|deshacer|revierte|anula) (el|mi|lo) (ultimo|ultimo cambio|anterior|que hice)",
    ),
    Intent.NOTE: (
        (
            "[agrega|anade|pon|haz|escribe|deja|apunta|agregar|anadir|poner] [una] nota [(en|de|sobre|para|a) "
            "{known}] [que] {text}"
        ),
        "(anota|apunta|recuerda|ten en cuenta|escribe) (en|de|sobre|para|con) {known} [que] {text}",
        "(anota|apunta|recuerda|ten en cuenta|toma nota de) que {text}",
        "[una] nota (en|de|sobre|para|a) {known}",
    ),
    Intent.PAUSE: (
        (
            "(pausa|pausar|pausalo|pon pausa|haz una pausa|pausa todo|pausar todo|hacer una pausa|pon todo en pausa|"
            "ponlo en pausa) [los avisos|los recordatorios|las notificaciones|todo] [por] {day?}"
        ),
        (
            "(para|deten|suspende|silencia|detener|suspender|silenciar|parar) (todo|los avisos|los recordatorios|los "
            "mensajes|las notificaciones|todos los avisos|las tarjetas) [por] {day?}"
        ),
        (
            "(no me|ya no me|deja de|dejen de|para de) (escribas|molestes|avises|recuerdes|recuerdes nada|mandes "
            "nada|mandes mensajes|escribirme|molestarme|avisarme|recordarme|mandarme mensajes|mandes recordatorios|"
            "envies nada|mandar mensajes) [nada|mas] [por] {day?}"
        ),
        (
            "(me tomo|necesito|quiero|voy a tomar|voy a tomarme|tomare|quiero tomar|quiero tomarme) (una pausa|un "
            "descanso|vacaciones|unos dias|unas vacaciones|tiempo libre|dias libres) [por] {day}"
        ),
        "(estoy|estare|voy a estar|me voy) (de vacaciones|de viaje|fuera|ausente) [por] {day}",
        (
            "(dejame en paz|silencio|sin avisos|sin mensajes|sin recordatorios|nada de avisos|nada de mensajes|nada "
            "de recordatorios) [por] {day?}"
        ),
        "(vacaciones|descanso|pausa|en pausa) [por] {day}",
        "(necesito|quiero) una pausa [de esto|de todo|de la busqueda]",
        "(nada|no quiero nada|no quiero mensajes|no quiero avisos) {day?}",
        "(no me escribas|no me molestes|deja de escribirme|deja de molestarme) [mas]",
    ),
    Intent.RESUME: (
        (
            "(reanuda|reanudar|reanuda todo|continua|continuar|seguir|sigue|sigamos|retoma|retomar|reinicia|"
            "reiniciar|reactiva|despierta|empieza de nuevo|comienza de nuevo|reanudar avisos)"
        ),
        (
            "(ya volvi|ya regrese|volvi|regrese|estoy de vuelta|estoy de regreso|ya estoy de vuelta|ya estoy de "
            "regreso|aqui estoy|ya estoy aqui|ya estoy de nuevo aqui|de vuelta|de regreso)"
        ),
        (
            "(activa|activar|prende|enciende|vuelve a activar|reactiva) (los avisos|los recordatorios|los mensajes|"
            "todo|las notificaciones) [otra vez|de nuevo]"
        ),
        "(termina|terminar|quita|quitar|fin de|acaba|cancela) (la|mi) pausa",
        "(vuelve|puedes volver|vuelve otra vez) a (escribirme|avisarme|recordarme|mandarme mensajes)",
        "(escribeme|avisame|recuerdame) (otra vez|de nuevo)",
        "ya (puedes|me puedes) (escribir|escribirme|avisar|avisarme|recordarme) [otra vez|de nuevo]",
        "vamos (otra vez|de nuevo|a seguir|a continuar|a empezar de nuevo)",
        "(sigamos|continuemos) [otra vez|de nuevo]",
        "(empecemos|comencemos) (otra vez|de nuevo)",
    ),
    Intent.ZONE: (
        "(me mude|me he mudado|me cambie) a {zone}",
        "[ahora|ya] (vivo|estoy|resido|estoy viviendo) en {zone} [ahora]",
        "(mi|la) (zona horaria|zona) es [la de] {zone}",
        "(cambia|cambiar|pon|poner|ajusta) [mi|la] (zona horaria|zona|hora) (a|por|en) [la de] {zone}",
        (
            "(me mude|me he mudado|cambia mi zona horaria|cambiar zona horaria|cambiar la zona horaria|cambiar mi "
            "zona horaria|cambia la zona horaria|cambia mi zona|la zona horaria esta mal|mi zona horaria esta mal|la "
            "hora esta mal|zona horaria incorrecta|cambiar de zona|cambiar de zona horaria|poner mi zona horaria|"
            "ajustar la zona horaria|ajustar mi zona horaria|zona horaria)"
        ),
        "(usa|ponme en|pon) (la hora|el horario) de {zone}",
        "(me voy a mudar|me mudo|me voy a vivir) a {zone}",
        "tengo (la hora|el horario) de {zone}",
    ),
    Intent.WRITING: (
        (
            "prefiero (escribir|los correos|el correo|escribir correos|mandar correos|que sea por escrito|por "
            "escrito|escribir siempre|siempre escribir) [que llamar|a llamar|siempre|en general|antes que llamar]"
        ),
        (
            "(siempre|solo|solamente) (escribir|por escrito|correos|por correo|quiero escribir) [nunca llamar|nada "
            "de llamadas]"
        ),
        (
            "(no me gusta|odio|detesto|no me gustan|no soporto) (llamar|las llamadas|hablar por telefono|el telefono|"
            "llamar por telefono|hacer llamadas)"
        ),
        "(no quiero|ya no quiero) (hacer llamadas|llamar por telefono|mas llamadas|hacer mas llamadas|llamar nunca)",
        (
            "(nada de llamadas|sin llamadas|primero escribir|primero los correos|correos primero|escribir primero|"
            "solo correos)"
        ),
        "(me gusta|me va) mas escribir [que llamar]",
    ),
    Intent.CALLING: (
        (
            "prefiero (llamar|las llamadas|el telefono|llamar por telefono|hablar por telefono|llamar siempre|"
            "siempre llamar) [que escribir|a escribir|siempre|en general|antes que escribir]"
        ),
        "(siempre|solo|solamente) (llamar|llamadas|por telefono|quiero llamar)",
        "(me gusta|me va) mas (llamar|el telefono|hablar por telefono) [que escribir]",
        "(primero llamar|primero las llamadas|llamadas primero|llamar primero|solo llamadas)",
        "quiero (volver a llamar|llamar otra vez|llamar de nuevo)",
    ),
    Intent.LESS: (
        (
            "menos (de esto|de estos|mensajes|avisos|tarjetas|seguimientos|recordatorios|de eso|seguido|frecuente|de "
            "todo esto) [al dia|por dia]"
        ),
        (
            "(demasiado|demasiados|demasiadas|muchos|muchas|tantos|tantas) (mensajes|avisos|tarjetas|seguimientos|"
            "recordatorios|notificaciones|cosas)"
        ),
        "(es|esto es|son) (demasiado|mucho|demasiados|demasiada|muchos) [para mi|mensajes|avisos]",
        (
            "(escribeme|avisame|recuerdame|mandame|pregunta|preguntame) (menos|menos seguido|con menos frecuencia|"
            "menos mensajes|menos avisos|menos veces)"
        ),
        (
            "(mas despacio|mas lento|no tan seguido|no tantos|no tanto|menos seguido|baja el ritmo|un ritmo mas "
            "lento|mas calmado|con menos frecuencia)"
        ),
        (
            "(quiero|quisiera|manda|envia|dame) menos [mensajes|avisos|tarjetas|seguimientos|recordatorios|de esto] "
            "[al dia|por dia]"
        ),
        (
            "me (escribes|avisas|mandas|recuerdas|molestas) (mucho|demasiado|muy seguido|muchos mensajes|demasiados "
            "mensajes|muchos avisos)"
        ),
        (
            "(recibo|me llegan|son) (muchos|demasiados|demasiadas|muchas) (mensajes|avisos|tarjetas|recordatorios|"
            "notificaciones|seguimientos)"
        ),
        "(cambia|cambiar) (el|mi) ritmo",
    ),
    Intent.ADD: (
        (
            "(agrega|agregar|anade|anadir|guarda|guardar|nueva|nuevo|crea|crear|registra|registrar|apunta|apuntar|"
            "ingresar|meter) [una|un|otra|otro] [nueva|nuevo] (solicitud|vacante|trabajo|puesto|empresa|oportunidad|"
            "lead|postulacion|empleo|oferta de trabajo)"
        ),
        (
            "[ya] tengo (una|un|otra|otro) [nueva|nuevo] (solicitud|vacante|trabajo|puesto|empresa|oportunidad|lead|"
            "postulacion) [nueva|nuevo] [para agregar|para guardar|para la lista|que agregar]"
        ),
        "(agrega|agregar|anade|anadir|guarda|guardar|registra|apunta) [a] {co} [a mi lista|a la lista]",
        "(nueva solicitud|nuevo lead|nueva vacante|nueva empresa) {co}",
        "como (agrego|anado|guardo|puedo agregar|registro) (una|un|mi) (solicitud|vacante|trabajo|lead|puesto|empresa)",
        "hay (una|otra) (vacante|solicitud|oportunidad) (nueva|mas)",
        "empezar con (una|mi primera) (solicitud|vacante)",
    ),
    Intent.TODAY: (
        (
            "(que|cual) (toca|sigue|hay|tengo|falta|es lo que sigue|es lo siguiente|es el siguiente|es la siguiente|"
            "viene) [que hacer|hoy|ahora|para hoy|pendiente|para hacer|por hacer|pendiente hoy|por hacer hoy|que "
            "hacer hoy]"
        ),
        (
            "que (hago|debo hacer|puedo hacer|tengo que hacer|me toca|me toca hacer|hay que hacer) [hoy|ahora|"
            "primero|despues]"
        ),
        (
            "(a quien|con quien) (llamo|escribo|le escribo|le llamo|debo llamar|tengo que llamar|tengo que escribir|"
            "debo escribir|hablo|me toca) [hoy|ahora|primero|a llamar]"
        ),
        (
            "(muestra|muestrame|ensename|ensena|dame|abre|ver|mandame|quiero ver) (mi dia|la tarjeta|la tarjeta de "
            "hoy|lo de hoy|el dia|el dia de hoy|lo que toca|lo que toca hoy|lo siguiente|el siguiente paso|lo que "
            "sigue|lo pendiente|mis pendientes|mis tareas|la de hoy|mi tarjeta)"
        ),
        (
            "(hoy|la tarjeta de hoy|tarjeta de hoy|tarjeta|lo de hoy|mi dia|mis tareas|pendientes|mis pendientes|lo "
            "pendiente|que sigue|siguiente paso|el siguiente paso|siguiente|lo que sigue|agenda|tareas|pendientes de "
            "hoy|mi tarjeta|la agenda de hoy)"
        ),
        (
            "(hay algo|tengo algo|algo|hay pendientes|tengo pendientes|tengo llamadas) [para hoy|pendiente|que hacer|"
            "hoy|por hacer|que hacer hoy]"
        ),
        "(empecemos|comencemos|vamos|vamos a empezar|empezar|a empezar|manos a la obra|empecemos el dia|comenzar)",
        "(solo uno|solo una|una cosa|dame uno|dame una|dame algo que hacer|dame una cosa|dame algo)",
        (
            "cual es (el siguiente paso|mi siguiente paso|la tarea de hoy|el pendiente de hoy|el plan de hoy|el plan "
            "para hoy)"
        ),
    ),
    Intent.UPCOMING: (
        (
            "(muestra|muestrame|ensename|ver|lista|dame|abre|quiero ver|mostrar) [todos] (mis seguimientos|los "
            "seguimientos|mi plan|el plan|mi calendario|los proximos|los proximos pasos|mis proximos pasos|lo que "
            "viene|lo planeado)"
        ),
        (
            "(mis seguimientos|seguimientos|todos mis seguimientos|los seguimientos|proximos seguimientos|proximos "
            "pasos|mis proximos pasos|lo que viene|mi plan|el plan|calendario|mi calendario|los proximos pasos|mis "
            "proximos seguimientos)"
        ),
        (
            "que (viene|sigue|hay|tengo|esta planeado|esta programado|toca) (esta semana|la proxima semana|la semana "
            "que viene|los proximos dias|despues|mas adelante|estos dias|en la semana|manana)"
        ),
        "que seguimientos (hay|tengo|vienen|tocan|estan planeados) [esta semana|pendientes|planeados]",
        (
            "(cuando|cual) (es|toca|viene|me toca) (mi|el|la) (proximo seguimiento|siguiente seguimiento|proxima "
            "llamada|proximo paso|proxima tarjeta|siguiente)"
        ),
        "que tengo (planeado|programado|por delante|en la semana) [esta semana]",
        "que (esta|hay) (planeado|programado)",
    ),
    Intent.LEADS: (
        (
            "(muestra|muestrame|ensename|lista|ver|dame|abre|quiero ver|mostrar|listar|dime|revisar) [todas|todos] "
            "(mis solicitudes|mis vacantes|mis trabajos|mis empresas|las solicitudes|mi lista|la lista|mis "
            "postulaciones|mis leads|mis puestos|las vacantes|mis aplicaciones|mis oportunidades|las empresas)"
        ),
        (
            "(mis solicitudes|mis vacantes|mis trabajos|mis empresas|las solicitudes|mi lista|la lista|mis "
            "postulaciones|mis leads|mis puestos|mis aplicaciones|solicitudes|lista|vacantes|todas mis solicitudes|"
            "postulaciones|mis oportunidades|todas las solicitudes)"
        ),
        (
            "que (solicitudes|vacantes|trabajos|empresas|postulaciones|leads|puestos|aplicaciones) (tengo|hay|tienes|"
            "tengo abiertas|estan abiertas|tengo guardadas|tengo en la lista)"
        ),
        (
            "(donde|a donde|en donde|a que empresas|en que empresas) (he aplicado|aplique|me postule|me he postulado|"
            "mande mi curriculum|mande curriculum|he mandado mi curriculum|he enviado mi curriculum|envie mi "
            "curriculum)"
        ),
        (
            "(cuantas|cuantos) (solicitudes|vacantes|trabajos|empresas|postulaciones|leads|puestos) (tengo|hay|van|"
            "llevo) [abiertas|abiertos|en total]"
        ),
        "que hay en mi lista",
        "que tengo (en la lista|en mi lista|guardado|anotado)",
        "todo lo que (tengo|he mandado|he enviado|tienes|hay)",
    ),
    Intent.SHOW: (
        (
            "(muestra|muestrame|ensename|abre|ver|dame|busca|quiero ver|revisar|mostrar|consulta|abrir) %LEADWORD "
            "[los datos de|los detalles de|el estado de] {known}"
        ),
        "(muestra|muestrame|ensename|abre|ver) (eso|esa|ese|esta|este|la ultima|el ultimo|la solicitud)",
        (
            "(que|como) (pasa|paso|hay|va|van|sabes|sabemos|tienes|esta|sigue|hice|he hecho|anote|hay de nuevo|"
            "quedo) [lo|las cosas|la cosa] (con|de|en|sobre) {known}"
        ),
        "como (va|van|esta|sigue|vamos|quedo) [lo de|lo|las cosas con|con|la solicitud de|la solicitud en] {known}",
        (
            "(cuentame|dime|hablame|informacion|info|datos|detalles|estado|historial|notas|mis notas|el estado) (de|"
            "sobre|que sabes de|que hay de|lo de) {known}"
        ),
        (
            "(cuando|como) (aplique|llame|escribi|me postule|mande el curriculum|fue la ultima vez que llame) (a|en|"
            "con) {known}"
        ),
        "(y|que tal|que onda con|en que quedo|en que va|que fue de|que hay de|y lo de|que paso con) [lo de] {known}",
        "{known} (estado|detalles|datos|historial|notas)",
    ),
    Intent.SCRIPT: (
        (
            "que (digo|les digo|le digo|escribo|les escribo|le escribo|debo decir|puedo decir|tengo que decir|"
            "pregunto|debo escribir|hablo|se dice|pongo|digo por telefono|digo cuando contesten|digo en el buzon) [a|"
            "en|por|para|con] [{known}|el buzon|la llamada|telefono|el correo|ellos] [hoy|ahora]"
        ),
        (
            "(dame|muestrame|escribe|hazme|escribeme|preparame|ensename|pasame|necesito|quiero) (un|el|unas|las|"
            "algunas|una|la) (guion|palabras|texto|mensaje|correo|plantilla|borrador) [para|de|a] [{known}|ellos|la "
            "llamada|llamar|el buzon|el correo]"
        ),
        (
            "(guion|palabras|el guion|las palabras|guion para llamar|texto|borrador|plantilla) [para|de] [{known}|la "
            "llamada|el correo|el buzon|llamar]"
        ),
        (
            "(ayudame|necesito ayuda) (a|con|para) (escribir|llamar|decir algo|escribirles|el correo|la llamada|las "
            "palabras|redactar|que decir|redactar un correo|escribir un correo) [a|para] [{known}|ellos]"
        ),
        (
            "no se que (decir|decirles|escribir|escribirles|decirle|poner) [a|en|por] [{known}|la llamada|el correo|"
            "telefono]"
        ),
        "(como|que) (empiezo|comienzo|empezar|comenzar|decir|escribir) [la llamada|el correo] [a|con] [{known}|ellos]",
        "con que palabras [lo digo|les escribo|les llamo|llamo] [a {known}]",
        "que le (digo|escribo) a {known}",
        "que les (digo|escribo) a {known}",
    ),
    Intent.TONE: (
        "(cambia|cambiar|ajusta|ajustar) (el|tu|de) (tono|estilo|voz)",
        (
            "(se|habla|escribe|ponte|se un poco) (mas|menos) (serio|breve|alegre|divertido|formal|calido|amable|"
            "corto|gracioso|al grano|directo)"
        ),
        "(mas|menos) (serio|breve|corto|formal|calido|amable|directo|al grano) [por favor]",
        "(sin|menos|no mas|basta de|nada de) (bromas|chistes|animos|emojis|palabras de animo|porras|charla)",
        "(otro tono|un tono diferente|otro estilo)",
        "(no me animes|no me des animos|deja de animarme|deja los chistes|no bromees|deja las bromas)",
    ),
    Intent.SETTINGS: (
        (
            "(muestra|muestrame|abre|ver|cambia|cambiar|edita|editar|revisar|quiero ver) (mis ajustes|los ajustes|mi "
            "configuracion|la configuracion|mis preferencias|mis opciones|las opciones|mi perfil|los ajustes mios)"
        ),
        (
            "(ajustes|configuracion|preferencias|opciones|mis ajustes|mi configuracion|mis preferencias|mis opciones|"
            "mi perfil|los ajustes|la configuracion)"
        ),
        (
            "(cambia|cambiar|ajustar|poner|modificar) (mi|mis|el|la|los|las) (horario|horas|dias|pais|nombre|"
            "telefono|numero|limite|idioma|fin de semana|hora)"
        ),
        (
            "(como|donde) (cambio|veo|ajusto|puedo cambiar|encuentro|estan|configuro) (mis|mi|la|los|el) (ajustes|"
            "configuracion|preferencias|horario|horas|idioma|dias|opciones)"
        ),
        "(cuales son|que) (mis ajustes|mis preferencias|mi configuracion|ajustes tengo)",
        "(habla|hablame|escribe|escribeme|responde|cambia a|puedes hablar) [en] (ingles|espanol)",
        "(cambia|cambiar) (de|el) idioma [a ingles|a espanol]",
    ),
    Intent.HELP: (
        "(ayuda|ayudame|necesito ayuda|una ayuda|auxilio|comandos|menu|instrucciones|manual|ayuda por favor|socorro)",
        (
            "(que|como) (puedes|puedo|sabes|haces|puede|se puede|puedo hacer|hago) (hacer|haces|decirte|pedirte|"
            "preguntarte|aqui|escribir|escribirte|contigo|hacer aqui|hacer contigo|usarte|usar esto)"
        ),
        "(que haces|que sabes|que puedes|para que sirves|para que sirve esto|para que sirve)",
        "(como|que) (funciona|funcionas|funciona esto|se usa|se usa esto|te uso|uso esto|es esto|eres)",
        "(quien|que) eres",
        "(cuales son|muestrame|dime|lista de) (los|tus) (comandos|opciones|funciones)",
        "no (entiendo|se) (que hacer|como funciona|como usarlo|como se usa|esto|nada|como usarte|como usar esto)",
        "no entiendo",
        (
            "(explicame|explica|explicame esto|explicame como funciona|como empiezo|por donde empiezo|como comienzo|"
            "por donde comienzo)"
        ),
        "que te (puedo|digo) [decir|pedir|preguntar|escribir]",
    ),
    Intent.HELLO: (
        (
            "(hola|buenas|buenos dias|buenas tardes|buenas noches|buen dia|que tal|que onda|hola de nuevo|hola otra "
            "vez|holi|hey hola|saludos|ey|epa|hola hola|muy buenas) [bot|de nuevo|otra vez|a todos|amigo|amiga|como "
            "estas|que tal]"
        ),
        (
            "(como estas|como te va|como andas|como vas|todo bien|mucho gusto|estas ahi|hay alguien|sigues ahi|"
            "probando|prueba)"
        ),
    ),
    Intent.THANKS: (
        (
            "(gracias|muchas gracias|mil gracias|muchisimas gracias|te lo agradezco|te agradezco|agradecido|"
            "agradecida|se agradece|gracias de nuevo|gracias otra vez|mil gracias de nuevo) [por] [todo|la ayuda|tu "
            "ayuda|eso|esto|ayudarme|avisarme|el recordatorio|recordarme|tu apoyo|bot|de verdad]"
        ),
        (
            "(me ayudo mucho|me sirvio|que bien|genial|perfecto|excelente|buenisimo|que bueno|muy bien|estupendo|"
            "eres genial|buen trabajo|bien hecho|que padre|que chevere|fantastico|me gusta|super|de lujo|maravilloso)"
        ),
    ),
    Intent.BYE: (
        (
            "(adios|chao|chau|hasta luego|hasta pronto|nos vemos|hasta la vista|bye|hasta la proxima|que descanses|"
            "cuidate|me voy|ya me voy|hablamos luego|nos hablamos|hablamos despues|que tengas buen dia|que estes "
            "bien|que te vaya bien|hasta entonces|nos leemos|buenas noches hasta manana|me despido|feliz noche|feliz "
            "dia|hasta otra|nos vemos luego|nos vemos pronto) [bot|por hoy|pues|entonces|amigo|amiga]"
        ),
    ),
}
STOPS = frozenset(
    """
    algo alguien anoche aplique aun ayer como con contestaron cuando debo deje desde despues dijeron dijo
    donde ella ellas ellos entonces entrevista envie era es esa escribieron ese eso esta estaba estan estar
    este esto estoy favor fue gracias ha han hasta hay he hemos hoy le les llamaron llame llamo lo luego
    manana mande me mi mientras nada nadie ni no nos nosotros nunca ofrecieron para pero por porque postule
    puedo que quien quiero rechazaron respondieron se ser si sin son su sus tambien te tengo ti todavia tu
    tuve y ya yo
    """.split()  # noqa: SIM905 - reads as a list
)
"""Words that are part of no name that this grammar would take from between others; La Casa is one."""
