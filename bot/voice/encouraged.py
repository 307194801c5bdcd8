"""Which encouraging words stand on a day's card: chosen once, so that what is drawn is what is remembered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot.card import Button, Buttons, Element
from bot.chat import Call
from bot.language import _
from bot.people.person import Person
from bot.pipeline import figures, quiet
from bot.pipeline.day import Day
from bot.pipeline.hard_to_start import is_hard
from bot.pipeline.lead import Lead
from bot.pipeline.memory import QUIET, REMEMBERED, Memory, Spoken
from bot.pipeline.words import Situation
from bot.ports import Tx
from bot.voice import encouragement
from bot.voice.encouragement import Facts, Said


@dataclass(frozen=True, slots=True)
class Word:
    """An encouraging word as it is going to be said: about what, and about which lead, if about one."""

    situation: Situation
    said: Said
    lead: Lead | None = None

    def spoken(self, person: Person, today: date) -> Spoken:
        """Return it as it is remembered."""
        return Spoken(person.id, today, self.situation, self.said.key, self.lead.id if self.lead else "")


@dataclass(frozen=True, slots=True)
class Words:
    """The encouraging words of one card."""

    quiet: Word | None = None
    hard: Word | None = None
    thin: Word | None = None

    def all(self) -> tuple[Word, ...]:
        """Return those that there are."""
        return tuple(filter(None, (self.quiet, self.hard, self.thin)))


SILENT = Words()


def recalled(tx: Tx, person: Person, today: date) -> Memory:
    """Return what somebody was told within the days that matter."""
    return tx.said.of([person.id], today - REMEMBERED)[person.id]


def chosen(tx: Tx, told: Memory, about: Day, person: Person, today: date) -> Words:
    """Choose the words for a card in the language that is being spoken: the same ones whenever it is made that day."""
    hard = _hard(about, person, today)
    if not (about.quiet or hard or about.thin):
        return SILENT
    memory = told.before(today)
    facts = _facts(tx, person) if about.quiet else None

    def word(situation: Situation, lead: Lead | None = None) -> Word | None:
        said = encouragement.choose(situation, person, today, memory.words(today), lead, facts)
        return _allowed(said, situation, person, today, lead, memory)

    return Words(
        word(quiet.situation(about.quiet), about.quiet) if about.quiet else None,
        word(Situation.HARD_TO_START, hard) if hard else None,
        word(Situation.THIN) if about.thin else None,
    )


def _facts(tx: Tx, person: Person) -> Facts | None:
    """Return the person's own numbers, where there are enough of them."""
    found = figures.own(tx.changes.deeds(person.id, figures.ENDINGS), person.calendar)
    return Facts(returned=found.returned, finished=found.cases, average=found.days) if found else None


def now(tx: Tx, situation: Situation, person: Person, today: date, lead: Lead | None) -> Word | None:
    """Choose a word for the answer to what was just noted; unlike a card's it is never made again."""
    memory = recalled(tx, person, today)
    said = encouragement.choose(situation, person, today, memory.words(today), lead)
    return _allowed(said, situation, person, today, lead, memory)


def _allowed(
    said: Said | None, situation: Situation, person: Person, today: date, lead: Lead | None, memory: Memory
) -> Word | None:
    """Return the word if there is one, and if the store would keep it."""
    word = Word(situation, said, lead) if said else None
    return word if word and memory.allows(word.spoken(person, today)) else None


def _hard(about: Day, person: Person, today: date) -> Lead | None:
    """Return the lead whose follow-up is given in full, where it is hard to start and a word about it may come."""
    first = about.due[0].lead if about.due else None
    return first if first and is_hard(first, today) and not quiet.silenced(person, today) else None


def shown(tx: Tx, memory: Memory, about: Day, person: Person, today: date) -> Words:
    """Return the words that came with today's card, for showing it again: nothing is said that is not remembered."""
    words, told = chosen(tx, memory, about, person, today), memory.on(today)
    kept = {each.situation: each for each in words.all() if each.spoken(person, today) in told}
    return Words(
        words.quiet and kept.get(words.quiet.situation),
        kept.get(Situation.HARD_TO_START),
        kept.get(Situation.THIN),
    )


def told_about(memory: Memory, today: date) -> frozenset[str]:
    """Return the ids of the quiet leads that today's card has words about."""
    return frozenset(each.lead for each in memory.on(today) if each.situation in QUIET and each.lead)


def without(about: Day, words: Words) -> Day:
    """Return the day without what there are no words for."""
    return about if words.quiet or about.quiet is None else replace(about, quiet=None)


def less(person: Person, situation: Situation) -> Button:
    """Return the one tap that gives less of this (product rule E2); ``situation`` tells two on one card apart."""
    tone = person.likes.tone.less
    return Button(_("Less of this"), Call("followup tone", {"tone": tone, "less": situation.name.lower()}))


def about_quiet(word: Word, person: Person) -> list[Element]:
    """Say a word about a quiet lead: one small thing to do, and the ways out, none of which is a failure."""
    lead = word.lead
    if lead is None:
        return [word.said.text]
    about = {"lead": lead.id}
    ways = (
        word.said.action,
        *(() if lead.resting else (Button(_("Let it rest"), Call("lead rest", about)),)),
        Button(_("Close it"), Call("lead close", about)),
        Button(_("Show the lead"), Call("lead show", about)),
        less(person, word.situation),
    )
    return [word.said.text, Buttons(ways)]


def line(word: Word, person: Person) -> list[Element]:
    """Say a word with its one thing to do, and the tap that gives less."""
    return [word.said.text, Buttons((word.said.action, less(person, word.situation)))]
