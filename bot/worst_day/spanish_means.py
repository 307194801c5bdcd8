"""What somebody means to do it with, or has done, in Spanish: pills, a gun, a rope, a height, a night that is named."""

from __future__ import annotations

from bot.worst_day.signs import ask, certain

_SOON = (
    r"(?:quiero|quisiera|voy a|estoy por|a punto de|podria|pienso|pienso en|pensando en|pensado en|pense en|ganas de|"
    r"me gustaria|planeo|decidi|prefiero|mejor|idea de)(?: solo| ya| mejor)?"
)
_HAVE = r"(?:tengo|ya tengo|compre|consegui|encontre|estoy con|aqui tengo)"
_DID = r"(?:^|y |ya |yo |me |me lo |acabo de |me acabo de )"
_TOOK = r"(?:tome|trague|he tomado|he tragado|tomado|tomar|tomarme|tragar|tragarme|ingeri|zampe)"
_SOME = (
    r"(?:(?:un|una|unos|unas|el|la|los|las|de|todas|todos|muchas|muchos|demasiadas|demasiados|varias|varios|frasco|"
    r"bote|caja|monton|punado|blister|bastantes|suficientes|sus|tus|mas|diez|veinte|treinta|cuarenta|cincuenta|"
    r"todo|\d{1,3}) )"
)
_PILLS = r"(?:pastillas|pildoras|comprimidos|medicamentos|somniferos|barbituricos|tranquilizantes)"
_END = r"(?:morir|morirme|matarme|no|dormir para|acabar|terminar|suicidarme|quitarme|irme|hacerme)"
_CURE = (
    rf"(?! (?:para (?!{_END}\b)|contra|de la|del|que|por|con|antes|despues|cada|recetadas|recetados|todos los dias|"
    r"a las|en ayunas)\b)"
)
"""What pills are taken for: ``tomé pastillas para el dolor`` is another thing."""
_THERE = (
    r"(?=$| (?:y (?:la|lo|las|los|me|voy|una?|nadie|alcohol|no)|aqui|lista|listo|listas|cargada|cargado|en (?:la "
    r"mano|mi|"
    r"la boca|la cabeza|casa)|conmigo|ya|esta noche|a mi lado|delante|para (?:matarme|ahorcarme|colgarme|acabar|"
    r"terminar|"
    r"hacerlo|morir))\b)"
)
"""What is in somebody's hand, and no part of the name of something else: ``una pistola de clavos``."""
_GUN = r"(?:pistola|arma|revolver|escopeta|rifle)"
_HIGH = r"(?:puente|balcon|techo|azotea|edificio|ventana|cornisa|precipicio|acantilado)"
_TONIGHT = r"(?:esta noche|hoy|hoy mismo|ahora|ahora mismo|manana|de una vez|para siempre)"

MEANS = (
    certain(
        "pastillas pildoras comprimidos medicamentos somniferos barbituricos tranquilizantes",
        rf"{_DID}{_TOOK} {_SOME}{{0,5}}{_PILLS}{_CURE}|"
        rf"(?:{_SOON}|me voy a|me quiero|me pienso) (?:tomar|tomarme|tragar|tragarme) {_SOME}{{0,5}}{_PILLS}{_CURE}|"
        rf"{_HAVE} {_SOME}{{0,5}}{_PILLS}{_THERE}",
    ),
    certain(
        "sobredosis",
        rf"(?:tome|tomado|tuve|tomar|tomarme|hacerme|provocarme) (?:una )?sobredosis(?! de (?:cafe|azucar|"
        rf"chocolate))|"
        rf"(?:{_SOON}|me voy a|me quiero) (?:meter|dar|meterme|darme) una sobredosis",
    ),
    certain(
        "pistola arma revolver escopeta rifle",
        rf"{_HAVE} (?:una?|la|el|mi)(?: \w+)? ?{_GUN}{_THERE}|(?:la|mi|el) {_GUN} (?:ya )?esta (?:cargad[oa]|"
        rf"list[oa]|"
        rf"aqui)|{_SOON} usar (?:la|mi|el) {_GUN}(?: {_TONIGHT})?$",
    ),
    certain("tiro", r"(?:me voy a|me quiero|me pienso|me puedo) (?:dar|pegar|meter) un tiro(?! (?:en el pie|libre)\b)"),
    certain("disparar disparo", r"me (?:voy a|quiero|pienso) disparar|me disparo(?=$| en la cabeza)"),
    certain(
        "soga cuerda",
        rf"{_HAVE} (?:una|la|mi) (?:soga|cuerda){_THERE}|(?:la|mi) soga (?:ya )?esta (?:lista|puesta|colgada)|"
        r"(?:amarre|ate|colgue|prepare) (?:una|la|mi) soga",
    ),
    certain(
        "saltar tirarme lanzarme aventarme tirar lanzar aventar",
        rf"(?:en|estoy)(?: \w+){{0,4}} {_HIGH}(?: \w+){{0,3}} (?:saltar|tirarme|lanzarme|"
        r"aventarme)$|"
        rf"(?:{_SOON} (?:saltar|tirarme|lanzarme|aventarme|arrojarme)|me (?:voy a|quiero|pienso) (?:tirar|lanzar|"
        rf"aventar|"
        rf"arrojar)) (?:de|del|desde|por|al|a|a las|a los)(?: \w+){{0,2}} ?(?:{_HIGH}|metro|tren|vias|carros|"
        rf"coches|autos|trafico)",
    ),
    certain(
        "suicidio",
        r"suicidio(?: \w+){0,4} (?:cabeza|mente)|(?:cabeza|mente)(?: \w+){0,3} suicidio|suicidio (?:es|parece)"
        r"(?: \w+){0,2} (?:salida|opcion|solucion|respuesta)",
    ),
    certain(
        "acabo acabar termino terminar",
        rf"{_TONIGHT} (?:lo |voy a |ya )?(?:acabo|termino|acabar|terminar) (?:con todo|con esto|con todo esto)$|"
        rf"{_TONIGHT} lo (?:acabo|termino) todo$|"
        rf"voy a (?:acabar|terminar) con (?:todo|esto|todo esto) {_TONIGHT}$",
    ),
    certain("frasco bote blister", r"me (?:tome|trague) (?:todo el|un) (?:frasco|bote|blister)$"),
    certain("pongo pondre", r"(?:le )?(?:pongo|pondre) fin a (?:todo|mi vida)$"),
    certain(
        "pastillas",
        rf"{_DID}{_TOOK} (?:todas mis pastillas{_CURE}|(?:muchas|demasiadas|todas las|un frasco de|un monton de) "
        rf"pastillas "
        r"para dormir)",
    ),
    certain("venas munecas", r"me (?:corte|he cortado) las (?:venas|munecas)"),
    certain(
        "cloro lejia veneno raticida",
        r"(?:bebi|tome|tomar|tomarme|beber|beberme|trague|tomando) (?:\w+ )?(?:cloro|lejia|veneno|raticida)",
    ),
    certain(
        "viva vivo muerta muerto",
        r"manana(?: \w+)? no (?:voy a estar|estare|amanezco) viv[oa]|manana(?: \w+)? (?:voy a estar|estare) "
        r"muert[oa]$",
    ),
    ask("pastillas", rf"{_DID}{_TOOK} mis pastillas{_CURE}"),
    ask("pastillas sobredosis", rf"se (?:tomo|trago|ha tomado) {_SOME}{{0,5}}(?:pastillas{_CURE}|sobredosis)"),
    ask("saltar", r"voy a saltar$|(?:quiero|ganas de) saltar$"),
    ask(
        "puente azotea cornisa vias",
        r"(?:estoy|parad[oa]|sentad[oa])(?: \w+)? en (?:el|la|un|una|las) (?:puente|azotea|cornisa|vias)$",
    ),
    ask("soga", r"soga al cuello"),
    ask("aqui", r"manana (?:ya )?no (?:voy a estar|estare)(?: mas)?(?: aqui)?$"),
)
