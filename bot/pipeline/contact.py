"""How to reach an employer, read from one line: a name, a phone number, an email address, in any order."""

from __future__ import annotations

import re
from dataclasses import dataclass

_EMAIL = re.compile(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+\.[^\s@<>,;\".]+")
_PHONE = re.compile(r"(?<!\w)\+?\(?\d[\d\s().\-/]{4,24}\d(?!\w)")


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone at an employer; what is not known is empty."""

    name: str = ""
    phone: str = ""
    email: str = ""


def read_contact(text: str) -> Contact:
    """Take a line apart: ``Ms. Jones, +1 425 555 0100, jones@example.com``. Nothing of it is lost."""
    email = _EMAIL.search(text)
    rest = text.replace(email[0], " ") if email else text
    phone = _PHONE.search(rest)
    rest = rest.replace(phone[0], " ") if phone else rest
    name = re.sub(r"\s*[,;<>]+\s*", " ", rest)
    return Contact(" ".join(name.split()), phone[0].strip() if phone else "", email[0] if email else "")
