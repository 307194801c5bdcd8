"""Words that tell a role, and words that only look like a company's name, in English and Spanish."""

from __future__ import annotations

from bot.text import unaccented

JOINS = frozenset("& and of the for de del la las los y e".split())  # noqa: SIM905 - reads as a list
"""Small words inside a name."""
SUFFIXES = frozenset("inc inc. co corp ltd llc plc gmbh sa s.a s.a. sas s.a.s sl s.l srl s.r.l".split())  # noqa: SIM905
ABBREVIATED = frozenset(
    "inc. co. corp. ltd. st. dr. dra. mr. mrs. ms. sr. sra. lic. ing. jr. no. s.a. s.a.s. s.l. c.v.".split()  # noqa: SIM905
)
"""Short forms whose dot ends no sentence."""

NOBODY = frozenset(
    """
    we i i'm they he she it you who who's whoever what which this that these those there here our my your their his
    her its a an anyone anybody someone somebody everyone everybody nobody none no not one if is are was as at in on
    nosotros yo ellos ellas el ella usted ustedes tu quien quienes alguien nadie todos este esta estos estas ese esa
    how why where when como cuando
    mi mis su sus nuestro nuestra un una unos unas se si que donde en con por para cliente empresa importante
    reconocida prestigiosa both half home least most
    """.split()  # noqa: SIM905 - reads as a list
)
"""What no name of a company begins with."""

CALLS = frozenset(
    """
    hey hi hello hola team folks friends all everyone today yesterday tomorrow now also and but so fyi psa urgent
    urgente hoy ayer atencion ojo amigos colegas equipo buenas noticias breaking alert alerta news well psst heads up
    sorry thanks great y pero tambien aviso hiring dear estimados update company employer empresa compania
    """.split()  # noqa: SIM905 - reads as a list
)
"""What may stand before a name and is no part of it."""

GENERIC = frozenset(
    """
    company client startup team agency restaurant bakery cafe hotel store shop school hospital clinic firm office
    department warehouse city government bank factory church farm library university bar gym salon pharmacy
    sales marketing engineering hr it support finance operations logistics remote us them everyone management
    confidential hiring jobs careers home work recruiting recruitment anonymous various multiple several tbd n/a na
    empresa cliente equipo agencia restaurante panaderia cafeteria tienda escuela clinica oficina banco fabrica
    farmacia universidad gobierno ventas mercadeo ingenieria finanzas operaciones logistica remoto confidencial
    varias varios importante lider nacional multinacional consultora constructora compania negocio local
    monday tuesday wednesday thursday friday saturday sunday
    """.split()  # noqa: SIM905 - reads as a list
)
"""Words that are no name where nothing else stands beside them."""

NO_ROLE = frozenset(
    "work trabajo trabajos empleo empleos chamba pega opportunity opportunities oportunidad oportunidades".split()  # noqa: SIM905
)
"""What somebody looks for who is hiring nobody."""

_ENGLISH = """
accountant actor administrator adviser advisor agent aide analyst apprentice architect artist assembler assistant
associate attendant auditor baker barber barista bartender bookkeeper builder busser butcher buyer caregiver carer
carpenter cashier chef chemist cleaner clerk coach consultant contractor controller cook coordinator copywriter
counselor counsellor courier custodian dentist designer developer director dishwasher dispatcher doctor drafter driver
economist editor educator electrician engineer estimator executive farmer fellow firefighter foreman gardener
generalist guard hairdresser handyman head helper host hostess housekeeper inspector installer instructor intern
internship interpreter interviewer janitor journalist laborer labourer landscaper lawyer lead leader lecturer librarian
lifeguard machinist maid manager marketer mechanic merchandiser midwife model musician nanny nurse nutritionist officer
operator optician packer painter paralegal paramedic pharmacist photographer physician picker planner plumber porter
postdoc president principal producer professor programmer psychologist receptionist recruiter rep representative
researcher roofer salesperson scientist secretary seamstress server sitter specialist stocker strategist stylist
superintendent supervisor surveyor tailor teacher technician technologist tester therapist trainee trainer translator
tutor typist underwriter vet veterinarian videographer waiter waitress warehouseman waitstaff washer welder worker
writer crew staff-engineer sysadmin devops sre
"""
_SPANISH = """
abogado abogada actor actriz administrador administradora administrativo administrativa albanil almacenista analista
animador animadora aprendiz arquitecto arquitecta asesor asesora asistente auditor auditora auxiliar ayudante barbero
barista barman becario becaria bibliotecario bibliotecaria bodeguero bodeguera cajero cajera camarero camarera
camarista capacitador capacitadora carnicero carpintero chef chofer cocinero cocinera community comprador compradora
conductor conductora conserje consultor consultora contable contador contadora coordinador coordinadora costurera
creador creadora cuidador cuidadora dentista dependiente desarrollador desarrolladora despachador director directora
disenador disenadora docente economista editor editora ejecutivo ejecutiva electricista empacador empacadora empleado
empleada encargado encargada enfermero enfermera entrenador entrenadora especialista estilista farmaceutico
farmaceutica fotografo fotografa garzon gerente gestor gestora guardia guia herrero ingeniero ingeniera instructor
instructora interprete investigador investigadora jardinero jefe jefa lavaplatos lider limpiador limpiadora maestro
maestra mecanico mecanica medico medica mesero mesera mozo moza ninera nutricionista obrero obrera odontologo
odontologa operador operadora operario operaria panadero panadera pasante peluquero peluquera periodista pintor
plomero practicante profesor profesora programador programadora promotor promotora psicologo psicologa quimico
recepcionista reclutador reclutadora redactor redactora repartidor repartidora repostero repostera representante
secretaria secretario soldador subgerente supervisor supervisora tecnico tecnica terapeuta tornero trabajador
trabajadora traductor traductora tutor tutora vendedor vendedora veterinario veterinaria vigilante
"""
ROLES = frozenset((_ENGLISH + _SPANISH).split())
"""Words of which one makes words a role, without accents."""


def is_role_word(word: str) -> bool:
    """Tell whether a word names what people are hired as, in the singular or plural."""
    parts = unaccented(word).strip(".,;:!?()'\"“”").replace("(a)", "").replace("/a", "").split("/")
    return any({part, part.removesuffix("s"), part.removesuffix("es")} & ROLES for part in parts)


STOPS = frozenset(
    """
    at @ in to who with for that on near from based starting this asap now immediately remotely as or because here
    wanted needed please so today tomorrow our my we i you their his her is are
    en para con que por desde a al como urgente urgentemente inmediatamente hoy manana cerca sin nuestro nuestra su
    | - – — ( /
    """.split()  # noqa: SIM905 - reads as a list
)
"""Words behind which a role is over."""
FILLERS = frozenset(
    """
    a an the our another new next some two three several multiple more for of experienced talented passionate motivated
    skilled great reliable friendly enthusiastic dedicated
    un una unos unas el la los las dos tres varios varias nuevo nueva un/a una/o
    """.split()  # noqa: SIM905 - reads as a list
)
"""Words before a role that are no part of it."""
TRAILING = frozenset("position role job opening vacancy positions roles jobs openings".split())  # noqa: SIM905
RECRUITERS = frozenset("recruiter reclutador reclutadora talent talento hr rrhh".split())  # noqa: SIM905
ANDS = frozenset({"and", "y", "or", "o", "e", "u", "&"})
DOUBT = frozenset(
    """
    if whether wish maybe perhaps rumor rumour unless stopped former formerly not never no longer isn't aren't
    si ojala quizas quiza acaso tal rumor nunca
    """.split()  # noqa: SIM905 - reads as a list
)
"""Words before which a sentence says nothing plainly."""
