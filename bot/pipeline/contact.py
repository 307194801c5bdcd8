"""How to reach an employer: read from one line, in any order; and which leads share a contact."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.pipeline.lead import Lead

_EMAIL = re.compile(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+\.[^\s@<>,;\".]+")
_PHONE = re.compile(r"(?<!\w)\+?\(?\d[\d\s().\-/]{4,24}\d(?!\w)")

_NATIONAL = 10
"""Digits of a number that are compared: people leave the country's code out."""


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


def keys(lead: Lead) -> frozenset[str]:
    """Return what tells that two leads share a contact: a phone number, an email address, a person at a company."""
    digits = "".join(filter(str.isdigit, lead.phone))[-_NATIONAL:]
    company = (lead.company or lead.via).casefold()
    named = f"{lead.contact.casefold()}@{company}" if lead.contact and company else ""
    return frozenset(each for each in (digits, lead.email.casefold(), named) if each)


def sharing(lead: Lead, others: Iterable[Lead]) -> tuple[Lead, ...]:
    """Return the other open leads that are reached through the same contact."""
    there = [each for each in others if each.id != lead.id and each.followed]
    own = keys(lead) if there else frozenset()
    return tuple([each for each in there if own & keys(each)]) if own else ()
