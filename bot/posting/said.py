"""Who is hiring, and for what, where a sentence says so plainly in English or Spanish."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.posting.lines import LONGEST_LINE, MOST_WORDS, name_after, name_before, sentences, shouted
from bot.posting.roles import role_of
from bot.posting.vocabulary import ANDS, DOUBT, FILLERS, STOPS
from bot.text import unaccented


@dataclass(frozen=True, slots=True)
class Said:
    """What one place of a message says; what it does not say is empty."""

    company: str = ""
    role: str = ""


_NOW = r"(?:now\s+|currently\s+|actively\s+|also\s+|still\s+|urgently\s+)?"
_IS_HIRING = rf"(?:is|are)\s+{_NOW}(?:hiring|recruiting)|est[áa]n?\s+(?:contratando|reclutando)"
_SEEKS = (
    rf"(?:is|are)\s+{_NOW}(?:looking|searching)\s+for|(?:is|are)\s+{_NOW}seeking|seeks|needs|wants\s+to\s+hire"
    r"|has\s+(?:an?\s+)?(?:openings?|vacanc(?:y|ies)|positions?|roles?|jobs?)\s+(?:open\s+)?for"
    r"|est[áa]n?\s+buscando|buscan?|contratan?|solicitan?|necesitan?|requieren?|reclutan?|incorporan?"
    r"|(?:ofrece|tiene|abre)\s+(?:una\s+)?(?:vacante|puesto|plaza|empleo)s?\s+(?:de|para)"
)
_OURS = (
    rf"(?:we|they)(?:['’]re|\s+are)\s+{_NOW}(?:hiring|recruiting|seeking|looking\s+for|searching\s+for)|now\s+hiring"
    r"|hiring(?!\s+(?:manager|team|process|partner|committee|event|fair|freeze))|looking\s+to\s+hire|wanted"
    r"|buscamos|contratamos|solicitamos|necesitamos|requerimos|reclutamos"
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
    found = (_in_sentence(each[:LONGEST_LINE], shouted(line)) for each in sentences(line) if not each.endswith("?"))
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
