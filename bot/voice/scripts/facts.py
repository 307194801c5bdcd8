"""What the words for a lead are filled with, in the language that is being spoken."""

from __future__ import annotations

from datetime import date

from bot.language import word
from bot.people.person import Person
from bot.people.wording import Part
from bot.pipeline.lead import Lead
from bot.text import name
from bot.voice import days
from bot.voice.scripts.book import Book, Facts, fill

_ENDS = (".", "!", "?", "…")


def facts(
    book: Book, lead: Lead, person: Person, today: date, also: tuple[Lead, ...] = (), gaps: Book | None = None
) -> Facts:
    """Return what is known of a lead and its owner, by field.

    ``also`` are leads that the same words are about; ``gaps`` is the book that names what the person has to fill in.
    """
    gaps = gaps or book
    sent = lead.sent if all(each.sent == lead.sent for each in also) else None
    return {
        "name": name(person.name) or gaps.no_name,
        "number": person.phone or gaps.no_number,
        "phone": person.phone,
        "contact": name(lead.contact),
        "company": name(lead.company),
        "role": name(lead.role),
        "job": days.listed(list(dict.fromkeys(_job(book, each) for each in (lead, *also)))),
        "sent": days.dated(sent, today) if sent else "",
        "offer": days.dated(lead.offer_by, today) if lead.offer_by else "",
        "fits": _sentence(lead.fits or ""),
        "talked": name(lead.talked.rstrip(".")),
        "via": name(lead.via),
    }


def parts(known: Facts) -> dict[Part, str]:
    """Return what a person's own wording is filled with: what is not known stays a gap that can be seen."""
    return {part: known[part] or f"[{word(part)}]" for part in Part}


def _job(book: Book, lead: Lead) -> str:
    """Name the opening: by its role, else by its company."""
    known = {"role": name(lead.role), "company": name(lead.company)}
    forms = {"role": book.job[0], "company": book.job[1]}
    return next((fill(form, known) for field, form in forms.items() if known[field]), book.job[-1])


def _sentence(said: str) -> str:
    """Return what a person typed as a whole sentence."""
    words = said.strip()
    if not words:
        return ""
    return name(words[0].upper() + words[1:] + ("" if words.endswith(_ENDS) else "."))
