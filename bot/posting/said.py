"""Who is hiring, and for what, where a line or a sentence says so plainly in English or Spanish."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.posting.lines import MOST_WORDS, name_after, name_before, sentences, shouted
from bot.posting.vocabulary import ANDS, DOUBT, FILLERS, NO_ROLE, RECRUITERS, STOPS, TRAILING, is_role_word
from bot.text import unaccented

LONGEST_ROLE = 60
_LONGEST_LINE = 300
"""Characters of a sentence that are looked at for who is hiring whom."""
_NOW = r"(?:now\s+|currently\s+|actively\s+|also\s+|still\s+|urgently\s+)?"


@dataclass(frozen=True, slots=True)
class Said:
    """What one place of a message says; what it does not say is empty."""

    company: str = ""
    role: str = ""


# ---- labels


_COMPANY = r"company(?: name)?|employer|organi[sz]ation|empresa|compañ[ií]a|empleador|organizaci[oó]n"
_ROLE = (
    r"position(?: title)?|job(?: title| opening)?|role|title|vacancy|opening|open role|wanted"
    r"|(?:now |we(?:'|’)re |we are )?hiring"
    r"|puesto|vacante|cargo|posici[oó]n|rol|plaza|oferta(?: de empleo)?|se (?:busca|solicita|necesita)|buscamos"
)
_LABELLED = re.compile(rf"(?:(?P<company>{_COMPANY})|(?P<role>{_ROLE}))\s?[:：]\s?(?P<value>\S.*)", re.IGNORECASE)
_SURE = frozenset("position title role puesto cargo posicion rol".split())  # noqa: SIM905 - reads as a list
"""Labels behind which nothing but a role stands."""
_CUT = re.compile(r"\s[-–—|·]\s|[(|,;]|\.\s|\.$")


def labelled(line: str) -> Said:
    """Read ``Company: Acme`` and ``Puesto: Analista``."""
    found = _LABELLED.match(line[:_LONGEST_LINE])
    if not found:
        return Said()
    if found["company"]:
        name, rest = name_after(found["value"].split())
        return Said(company=name if not rest or _CUT.match(" ".join(("", *rest, ""))) or rest[0] in ",(.-" else "")
    title = titled(found["value"])
    if title.role:
        return title
    sure = not _SURE.isdisjoint(unaccented(found["role"]).split())
    value = _CUT.split(found["value"], maxsplit=1)[0].strip()
    return Said(role=(value if sure else role_of(value.split())) if _is_title(value) else "")


_NO_TITLE = re.compile(
    r"(?:full|part)[- ]?time\b|remote|tiempo|medio tiempo|several|various|vari[oa]s|multiple|m[uú]ltiples|open\b"
    r"|confiden|tbd|see |ver |\d|ubicaci|location|permanent|temporary|temporal|filled|closed|cerrad|cubiert|new$",
    re.IGNORECASE,
)


def _is_title(value: str) -> bool:
    words = value.split()
    return 0 < len(words) <= MOST_WORDS and len(value) <= LONGEST_ROLE and not _NO_TITLE.match(value)


# ---- titles

_BETWEEN = re.compile(r"\s+[-–—|·]\s+|\s*[|·]\s*")
_BEHIND_TITLE = frozenset({"in", "near", "remote", "full-time", "part-time", "wanted", "needed", "is", *"-–—|·(,.!:;"})
_TALK = frozenset("i i'm am a an as is was he she my worked working met who the me hey hi".split())  # noqa: SIM905


def titled(line: str) -> Said:
    """Read a line that is a title: ``Data Analyst at Acme``, ``Data Analyst | Lima | full time``."""
    words = line.split()
    at = next((place for place, word in enumerate(words[: MOST_WORDS + 1]) if word in {"at", "@"}), 0)
    if at and _TALK.isdisjoint(word.casefold() for word in words[:at]) and (role := role_of(words[:at])):
        name, rest = name_after(words[at + 1 :])
        if name and (not rest or rest[0].casefold() in _BEHIND_TITLE or rest[0][0] in "-–—|·(["):
            return Said(name, role)
    pieces = [piece for piece in _BETWEEN.split(line) if piece]
    roles = [role for piece in pieces if (role := role_of(piece.split("(")[0].split()))]
    return Said(role=roles[0]) if len(pieces) > 1 and len(roles) == 1 and len(line) < _LONGEST_LINE else Said()


def signed(said: Said) -> bool:
    """Tell whether a title is what people who hire write below their name."""
    return any(unaccented(word) in RECRUITERS for word in said.role.split())


# ---- sentences

_IS_HIRING = rf"(?:is|are)\s+{_NOW}(?:hiring|recruiting)|est[áa]n?\s+(?:contratando|reclutando)"
_SEEKS = (
    rf"(?:is|are)\s+{_NOW}(?:looking|searching)\s+for|(?:is|are)\s+{_NOW}seeking|seeks|needs|wants\s+to\s+hire"
    r"|has\s+(?:an?\s+)?(?:openings?|vacanc(?:y|ies)|positions?|roles?|jobs?)\s+(?:open\s+)?for"
    r"|est[áa]n?\s+buscando|buscan?|contratan?|solicitan?|necesitan?|requieren?|reclutan?|incorporan?"
    r"|(?:ofrece|tiene|abre)\s+(?:una\s+)?(?:vacante|puesto|plaza|empleo)s?\s+(?:de|para)"
)
_OURS = (
    rf"(?:we|they)(?:['’]re|\s+are)\s+{_NOW}(?:hiring|recruiting|seeking|looking\s+for|searching\s+for)|now\s+hiring"
    r"|hiring(?!\s+(?:manager|team|process|partner|committee|event|fair|freeze))|looking\s+to\s+hire|wanted|buscamos|contratamos|solicitamos|necesitamos|requerimos|reclutamos"
    r"|estamos\s+(?:buscando|contratando)|(?:openings?|vacanc(?:y|ies)|positions?|roles?|jobs?)\s+(?:for|of)"
    r"|(?:vacantes?|puestos?|plazas?)\s+(?:de|para)"
)
_VERB = re.compile(
    rf"(?<![\w'’])(?:(?P<hiring>{_IS_HIRING})|(?P<seeks>{_SEEKS})|(?P<ours>{_OURS}))(?!\w)", re.IGNORECASE
)
_JOIN = re.compile(r"(?<!\w)(?:join|[úu]nete\s+a|trabaja\s+con)\s+", re.IGNORECASE)
_POSITION_AT = re.compile(r"\s(?:position|role|opening|vacancy|job)\s+(?:at|with)\s+", re.IGNORECASE)
_PLURAL = re.compile(r"are\b|est[áa]n|\w+n$", re.IGNORECASE)


def in_sentences(line: str) -> tuple[Said, ...]:
    """Return what the sentences of a line say, each for itself; a question says nothing."""
    found = (_in_sentence(each[:_LONGEST_LINE], shouted(line)) for each in sentences(line) if not each.endswith("?"))
    return tuple(each for each in found if each != Said())


def _in_sentence(sentence: str, capitals: bool) -> Said:  # noqa: FBT001 - one of its two facts
    said = _joined(sentence) or _position(sentence) or _hiring(sentence)
    return Said(role=said.role) if capitals else said


def _joined(sentence: str) -> Said | None:
    """Read ``join Acme as a data analyst``."""
    found = _JOIN.search(sentence)
    if not found:
        return None
    name, rest = name_after(sentence[found.end() :].split())
    role = role_of(rest[1:]) if rest and rest[0].casefold() in {"as", "como"} else ""
    return Said(name, role) if name and role else None


def _position(sentence: str) -> Said | None:
    """Read ``the data analyst position at Acme``."""
    found = _POSITION_AT.search(sentence)
    if not found:
        return None
    before = sentence[: found.start()].split()
    start = next((at for at in range(len(before), 0, -1) if before[at - 1].casefold() in FILLERS | STOPS), 0)
    name, _rest = name_after(sentence[found.end() :].split())
    role = role_of(before[start:])
    return Said(name, role) if name and role else None


def _hiring(sentence: str) -> Said:
    """Read ``Acme is hiring a data analyst``, ``Acme busca analista`` and ``we are hiring cooks at Acme``."""
    found = _VERB.search(sentence)
    if not found:
        return Said()
    before, after = sentence[: found.start()].split(), sentence[found.end() :].split()
    if not DOUBT.isdisjoint(unaccented(word).strip(",") for word in before):
        return Said()
    role = role_of(after)
    name = "" if found["ours"] else name_before(before)
    if not name and role:
        name = _at(after)
    if name and _PLURAL.match(found[0].split()[0]) and not ANDS.isdisjoint(name.casefold().split()):
        name = ""
    return Said(name if role or found["hiring"] else "", role)


def _at(words: Sequence[str]) -> str:
    place = next((at for at, word in enumerate(words[: 2 * MOST_WORDS]) if word in {"at", "@"}), None)
    return name_after(words[place + 1 :])[0] if place is not None else ""


def role_of(words: Sequence[str]) -> str:
    """Return the role with which words begin; '' where they name none, or more than one."""
    start = next((at for at, word in enumerate(words) if word.casefold() not in FILLERS and not word.isdigit()), 0)
    run: list[str] = []
    for place, word in enumerate(words[start:], start):
        if word.casefold().strip("(") in STOPS or word[0] in "(|":
            break
        run.append(word.rstrip(".,;:!?"))
        if len(run) > MOST_WORDS:
            return ""
        if word != run[-1]:
            if word[-1] in ",;" and any(map(is_role_word, words[place + 1 : place + 4])):
                return ""
            break
    while run and run[-1].casefold() in TRAILING:
        del run[-1]
    return _one_role(run)


def _one_role(run: Sequence[str]) -> str:
    bare = [unaccented(word) for word in run]
    if not any(map(is_role_word, bare)) or not NO_ROLE.isdisjoint(bare) or bare[-1] in ANDS:
        return ""
    joint = next((at for at, word in enumerate(bare) if word in ANDS), None)
    if joint and any(map(is_role_word, bare[:joint])) and any(map(is_role_word, bare[joint:])):
        return ""
    role = " ".join(run).strip("\"'“”‘’")
    return role if len(role) <= LONGEST_ROLE else ""
