"""Kinds that name leads: one of the asker's, or several."""

from __future__ import annotations

from dataclasses import dataclass

from bot.ask import Ask
from bot.kinds.reading import MOST_SUGGESTIONS, Several, Suggestion, Unreadable
from bot.language import _
from bot.pipeline import called
from bot.pipeline.lead import UNDO_FOR, Lead
from bot.pipeline.words import Deed
from bot.text import name


@dataclass(frozen=True, slots=True)
class LeadRef:
    """One of the asker's leads: its number, part of its company, or the id that buttons carry."""

    help: str

    def read(self, text: str, ask: Ask) -> Lead:
        """Return the lead.

        Raises:
            Unreadable: No lead of the asker is meant. Whether others have such a lead is not told.
            Several: More than one may be meant.

        """
        words = " ".join(text.split()).casefold().removeprefix("#")
        leads = ask.leads()
        for lead in leads:
            if words in {lead.id, str(lead.number)}:
                return lead
        found = called.named(words, leads)
        if len(found) > 1:
            raise Several(found)
        if not found:
            if _was_removed(words, ask):
                raise Unreadable(_("You removed that lead. /lead undo brings it back within ten minutes."))
            raise Unreadable(_("You have no such lead. /lead list shows yours."))
        return found[0]

    def suggest(self, text: str, ask: Ask) -> tuple[Suggestion, ...]:
        """Return the asker's leads that the text may mean, by number."""
        found = called.like(text, ask.leads())
        return tuple(Suggestion(called.label(lead), lead.id) for lead in found[:MOST_SUGGESTIONS])


def _was_removed(lead: str, ask: Ask) -> bool:
    """Tell whether the id is that of a lead that the asker removed and can still have back."""
    gone = ask.tx.leads.one(ask.person.id, lead)
    if gone is None or gone.removed_at is None or ask.now - gone.removed_at > UNDO_FOR:
        return False
    done = ask.tx.changes.of(ask.person.id, lead)[-1:]
    return any(change.deed is Deed.REMOVED for change in done)


@dataclass(frozen=True, slots=True)
class Leads:
    """Several of the asker's leads: numbers, parts of companies, ids, or ``all``."""

    help: str

    def read(self, text: str, ask: Ask) -> tuple[Lead, ...]:
        """Return the leads by number, each once.

        Raises:
            Unreadable: A part of the text names none of the asker's leads, or more than one.

        """
        if len(text) > LONGEST_LIST:
            raise Unreadable(_("Those are more than I can read at once. Please name fewer, or say all."))
        found = {lead.number: lead for part in called.parts(text, ask.leads()) for lead in _meant(part)}
        if not found:
            raise Unreadable(_("Please name your leads by their numbers, like 1, 3, 5."))
        return tuple(found[number] for number in sorted(found))

    def picked(self, text: str, ask: Ask) -> tuple[Suggestion, ...]:
        """Return what a text names, as it is picked from a list; what names no single lead stays as it was typed."""
        parts = called.parts(text[:LONGEST_LIST], ask.leads())
        found = (
            Suggestion(called.label(part.leads[0]), part.leads[0].id)
            if len(part.leads) == 1
            else Suggestion(part.text, part.text)
            for part in parts
        )
        return tuple({each.value: each for each in found}.values())

    def written(self, text: str, ask: Ask) -> str:
        """Return a text as people write it: numbers instead of ids."""
        parts = called.parts(text[:LONGEST_LIST], ask.leads())
        words = ", ".join(str(part.leads[0].number) if len(part.leads) == 1 else part.text for part in parts)
        return words if len(words) <= LONGEST_LIST else text

    def suggest(self, text: str, ask: Ask) -> tuple[Suggestion, ...]:
        """Return the leads that the last part of the text may mean, each after what was typed before it."""
        before, _, last = called.numbered(text, ask.leads()).rpartition(",")
        found = called.like(last, ask.leads())[:MOST_SUGGESTIONS]
        if not before.strip():
            return tuple(Suggestion(called.label(lead), lead.id) for lead in found)
        return tuple(Suggestion(f"{before}, {called.label(lead)}", f"{before}, {lead.number}") for lead in found)


LONGEST_LIST = 3000
"""Characters of a list of leads: what Slack takes in a field, and more than two hundred ids."""
_MOST_NUMBERS = 10


def _meant(part: called.Part) -> tuple[Lead, ...]:
    """Return the lead that a part means; Unreadable if it means none, or more than one."""
    said = name(part.text if len(part.text) <= _MOST_SAID else f"{part.text[:_MOST_SAID]}…")
    if not part.leads:
        raise Unreadable(_("You have no lead “{said}”. /lead list shows yours.").format(said=said))
    if len(part.leads) > 1:
        numbers = ", ".join(str(lead.number) for lead in part.leads[:_MOST_NUMBERS])
        fits = _("“{said}” fits more than one lead: {numbers}. Please give the numbers.")
        more = _("“{said}” fits more than one lead: {numbers} and more. Please give the numbers.")
        raise Unreadable((more if part.leads[_MOST_NUMBERS:] else fits).format(said=said, numbers=numbers))
    return part.leads


_MOST_SAID = 40
