"""The one door: a question goes in, a reply or a form comes out. It never sends and never waits."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from bot import arrival, inbox, recording, spec
from bot.ask import Ask, Instead, Refused
from bot.card import Card, Reply
from bot.chat import Asked, Call
from bot.commands.first import followup_next
from bot.commands.from_message import lead_save
from bot.commands.talk import talk
from bot.delivery import Delivery
from bot.doing import done
from bot.form import Form
from bot.ids import short_id
from bot.kinds import Quoted, Suggestion, suggest
from bot.language import of_locale, speaking
from bot.pipeline import moments, placing, silence
from bot.ports import Clock, NotKept, Store
from bot.text import clean
from bot.voice import asides, codes, refusals, worst_day
from bot.voice.talk import more
from bot.worst_day import Level, recognised

log = logging.getLogger(__name__)
UNLISTED = (talk, followup_next, lead_save)
"""Commands that are a door of their own: no help lists them, no platform offers them by name."""


@dataclass(frozen=True, slots=True)
class Core:
    """The command core that every platform feeds."""

    store: Store
    clock: Clock
    commands: spec.Named

    def answer(self, asked: Asked) -> Reply | Form:
        """Do what is asked and return what to say, or the form that asks for what is missing.

        Whatever is said to be saved is saved: the answer is made before, and given after, the
        transaction is kept. Never raises. Words that say that someone cannot go on are answered instead of
        what they were given for, even where nothing can be kept.
        """
        level = self._heard(asked.call)
        try:
            with self.store.begin() as tx:
                person, changed = arrival.arrive(tx, asked.actor, asked.profile)
                ask = Ask(
                    person, asked.profile, asked.place, self.clock.now(), tx, changed=changed, by_itself=asked.by_itself
                )
                if said_before := self._said_before(ask, asked, level):
                    return said_before
                if changed:
                    _move_with(ask)
                if not asked.by_itself:
                    _heard_from(ask, level)
                _arrived(ask, asked.call)
                with speaking(person.language):
                    answer = self._answer(ask, asked, level)
                _keep_up(ask)
                if level is Level.NOTHING:  # of the worst day nothing is kept, not even what was answered
                    inbox.keep(ask, asked, answer)
        except NotKept:
            return _unkept(asked, level, refusals.not_kept)
        except Exception as fault:  # noqa: BLE001 - whatever it is, the person gets an answer
            return _unkept(asked, level, partial(refusals.fault, _noted(fault)))
        return answer

    def _said_before(self, ask: Ask, asked: Asked, level: Level) -> Reply | Form | None:
        return inbox.answered(ask, asked, self._command) if level is Level.NOTHING else None

    def _answer(self, ask: Ask, asked: Asked, level: Level) -> Reply | Form:
        if level is not Level.NOTHING:
            return _on_the_worst_day(ask, asked.call, level)
        return self._answered(ask, asked.call)

    def suggest(self, asked: Asked, parameter: str, text: str) -> tuple[Suggestion, ...]:
        """Return what can be picked for one parameter of a command while the person is typing."""
        found = self._command(asked.call.command)
        param = next((each for each in found.asked if each.name == parameter), None) if found else None
        if param is None:
            return ()
        try:
            with self.store.begin() as tx:
                person, changed = arrival.arrive(tx, asked.actor, asked.profile)
                ask = Ask(person, asked.profile, asked.place, self.clock.now(), tx, changed=changed)
                with speaking(person.language):
                    return suggest(param.kind, clean(text), ask)
        except NotKept:
            return ()

    def _heard(self, call: Call) -> Level:
        """Return how much of what was typed says that someone cannot go on: the line, or any argument of any command.

        What somebody else wrote is not looked at: it says nothing of the person.
        """
        found = self._command(call.command)
        quoted = {param.name for param in found.params if isinstance(param.kind, Quoted)} if found else set()
        return max(map(recognised, (call.typed, *(text for name, text in call.args.items() if name not in quoted))))

    def _command(self, words: str) -> spec.Command[...] | None:
        return next((each for each in (*self.commands, *UNLISTED) if each.words == words), None)

    def _answered(self, ask: Ask, call: Call) -> Reply | Form:
        found = self._command(call.command)
        if found is None:
            return _aside(ask, Reply(refusals.unknown(self.commands, clean(call.command))))
        try:
            answer = done(ask, found, call)
        except Instead as other:
            answer = self._answered(ask, other.call)
            return answer if other.opens else _as_card(ask, answer)
        except Refused as refused:
            answer = Reply(refusals.refused(refused))
        return answer if isinstance(answer, Form) else _aside(ask, answer)


def _arrived(ask: Ask, call: Call) -> None:
    """Note that a card arrived on which something is pressed, before what is pressed is done."""
    delivery = call.args.get(spec.NUDGE)
    if delivery and recording.pressed(ask.tx, ask.person.id, clean(delivery), ask.now):
        ask.person = ask.tx.people.one(ask.person.id) or ask.person
        ask.changed = True


def _heard_from(ask: Ask, level: Level) -> None:
    """Note that the person did something: what waited for a word from them is over."""
    if ask.person.unanswered_since:
        ask.keep_person(silence.heard_from)
    if ask.person.silent_since and level is Level.NOTHING:
        ask.keep_person(lambda person: replace(person, silent_since=None))
        ask.back = True


def _on_the_worst_day(ask: Ask, call: Call, level: Level) -> Reply:
    """Answer with a line to call. Of what was written nothing is kept; where it is certain, nudges fall silent."""
    ask.tx.drafts.drop(ask.person.id, clean(call.args.get(spec.DRAFT, "")))
    if level is Level.CERTAIN:
        ask.keep_person(lambda person: replace(person, silent_since=ask.today))
    return Reply(worst_day.card(ask.person, level))


def _unkept(asked: Asked, level: Level, otherwise: Callable[[], Card]) -> Reply:
    """Answer when nothing could be kept: with a line to call if that is what is needed, else with what went wrong."""
    with speaking(of_locale(asked.profile.language)):
        return Reply(worst_day.unkept(arrival.stranger(asked.profile)) if level is Level.CERTAIN else otherwise())


def _as_card(ask: Ask, answer: Reply | Form) -> Reply:
    """Put a button before a form: what words lead to may come where no form can be opened."""
    if isinstance(answer, Form):
        return _aside(ask, Reply(more(answer.title, answer.again)))
    return answer


def _aside(ask: Ask, reply: Reply) -> Reply:
    """Add what a person has to know besides the answer: who can see this, what could not be delivered."""
    untold = ask.tx.deliveries.untold(ask.person.id)
    asked = asides.asked(ask, reply.card) if ask.calm else ()
    card = Card((*reply.card.elements, *asked), reply.card.summary)
    before, after = asides.before(ask, untold, card), asides.after(ask, card)
    if not ask.person.met:
        ask.keep_person(lambda person: replace(person, met=True))
    if not ask.by_itself:
        _was_here(ask, untold)
    card = Card((*before, *card.elements, *after), card.summary)
    return replace(reply, card=codes.hidden(card, ask.leads()) if ask.person.likes.codes else card)


def _was_here(ask: Ask, untold: Sequence[Delivery]) -> None:
    """Note that the person did something today, and was told what could not be delivered."""
    if untold:
        ask.tx.deliveries.told(ask.person.id)
    if ask.person.seen_on != ask.today:
        ask.keep_person(lambda person: replace(person, seen_on=ask.today))


def _move_with(ask: Ask) -> None:
    """Move what is planned with a person whose zone the platform changed."""
    for lead in placing.replan(ask.leads(), ask.person, ask.now):
        ask.keep_lead(lead)


def _keep_up(ask: Ask) -> None:
    """Work out anew when this person's next card comes, if anything about it may have changed."""
    if ask.changed:
        ask.tx.people.save(replace(ask.person, next_at=moments.next_at(ask.person, ask.leads(), ask.now)))


def _noted(fault: Exception) -> str:
    """Log a fault without its words, which may be private, and return the reference under which it stands."""
    reference = short_id()[:6]
    where = " < ".join(f"{step.name}:{step.lineno}" for step in reversed(traceback.extract_tb(fault.__traceback__)))
    log.error("fault %s: %s at %s", reference, type(fault).__name__, where)
    return reference
