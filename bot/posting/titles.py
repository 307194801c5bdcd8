"""Lines that say who is hiring, and for what, without a sentence: labels, and titles."""

from __future__ import annotations

import re

from bot.posting.lines import LONGEST_LINE, MOST_WORDS, name_after
from bot.posting.roles import LONGEST_ROLE, role_of
from bot.posting.said import Said
from bot.posting.vocabulary import RECRUITERS
from bot.text import unaccented

_COMPANY = r"company(?: name)?|employer|organi[sz]ation|empresa|compañ[ií]a|empleador|organizaci[oó]n"
_ROLE = (
    r"position(?: title)?|job(?: title| opening)?|role|title|vacancy|opening|open role|wanted"
    r"|(?:now |we(?:'|’)re |we are )?hiring"
    r"|puesto|vacante|cargo|posici[oó]n|rol|plaza|oferta(?: de empleo)?|se (?:busca|solicita|necesita)|buscamos"
)
_LABELLED = re.compile(rf"(?:(?P<company>{_COMPANY})|(?P<role>{_ROLE}))\s?[:：]\s?(?P<value>\S.*)", re.IGNORECASE)
_SURE = frozenset("position title role puesto cargo posicion rol".split())  # noqa: SIM905 - reads as a list
"""Labels behind which nothing but a role stands."""
_AFTER = "(,.;|-–—·"
_CUT = re.compile(r"\s[-–—|·]\s|[(|,;]|(?<![JSjs]r)\.\s|\.$")
"""What stands behind a name, or a role, and is no part of it."""


def labelled(line: str) -> Said:
    """Read ``Company: Acme`` and ``Puesto: Analista``."""
    found = _LABELLED.match(line[:LONGEST_LINE])
    if not found:
        return Said()
    if found["company"]:
        name, rest = name_after(found["value"].split())
        return Said(company=name if not rest or rest[0][0] in _AFTER else "")
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
    return Said(role=roles[0]) if len(pieces) > 1 and len(roles) == 1 and len(line) < LONGEST_LINE else Said()


def signed(said: Said) -> bool:
    """Tell whether a title is what people who hire write below their name."""
    return any(unaccented(word) in RECRUITERS for word in said.role.split())
