"""The card with the words for a lead: to say, to send, in another wording, of another kind, in another language."""

from __future__ import annotations

from bot.ask import Ask
from bot.card import MOST_BUTTONS, Bold, Button, Buttons, Card, Element, Menu, Script, Text
from bot.chat import Call
from bot.language import Language, _, label, later, word
from bot.people.wording import Saying
from bot.pipeline.lead import Lead
from bot.pipeline.words import Forbids, Stage
from bot.text import name
from bot.voice import office, plans
from bot.voice.scripts import Ready, employers_language, possible, ready

_UNASKED = frozenset({Saying.WHO, Saying.OFFER, Saying.WITHDRAWAL})
"""Kinds of words in which nobody says why it fits."""
_IN = {Language.ENGLISH: later("In English"), Language.SPANISH: later("In Spanish")}


def words(of: Ready) -> list[Element]:
    """Return words to use, with the same below in the person's own language where that is another one."""
    said: list[Element] = []
    if of.use.subject:
        said.append(Text.said(_("Subject: {subject}"), subject=Bold(of.use.subject)))
    said.append(Script(of.use.words))
    if of.own and of.own != of.use:
        said += [Text.of(_("The same in your language:")), Script(of.own.words)]
    return said


def card(ask: Ask, lead: Lead, saying: Saying, turn: int, *, wants: tuple[Button, ...] = ()) -> Card:
    """Hand over the words of a kind; ``wants`` asks once for what would make them the person's own."""
    of = ready(lead, ask.person, saying, ask.today, turn=turn)
    said: list[Element] = [Text.said(_("{kind}, for {lead}"), kind=Bold(label(saying)), lead=plans.titled(lead))]
    if wants:
        said += [Text.of(_("What would make these words yours; I ask only once.")), Buttons(wants)]
    if saying.spoken:
        said += [*office.hours(lead, ask.person, ask.now), *_number(lead)]
    said += [*words(of), *_picking_up(of)]
    if lead.blind:
        said.append(Text.of(_blind(lead)))
    return Card((*said, *_others(lead, saying), *_ways(ask, lead, saying, turn, of, wants)), _("Words to use."))


def _number(lead: Lead) -> tuple[Element, ...]:
    return (Text.of(Bold(lead.phone)),) if lead.phone else ()


def _picking_up(of: Ready) -> tuple[Element, ...]:
    if not of.pick_up:
        return ()
    own = (Script(of.own_pick_up),) if of.own_pick_up and of.own_pick_up != of.pick_up else ()
    return (Text.of(Bold(_("If somebody picks up"))), Script(of.pick_up), *own)


def _others(lead: Lead, saying: Saying) -> tuple[Element, ...]:
    """Return the menu of the other kinds of words."""
    others = tuple(
        Button(label(each), Call("followup script", {"lead": lead.id, "kind": each, "turn": "0"}))
        for each in possible(lead)
        if each is not saying
    )
    return (Menu(_("Other words"), others),) if others else ()


def _ways(ask: Ask, lead: Lead, saying: Saying, turn: int, of: Ready, wants: tuple[Button, ...]) -> tuple[Element, ...]:
    about = Call("followup script", {"lead": lead.id, "kind": saying})
    other = employers_language(lead, ask.person).another
    row = [] if of.own_wording else [Button(_("Another wording"), about.but(turn=str(turn + 1)))]
    row.append(Button(_(_IN[other]), about.but(turn=str(turn), language=other)))
    if saying not in _UNASKED:
        row.append(why(lead, saying))
    row.append(Button(_("Your own words"), Call("followup template", {"kind": saying})))
    row.append(_showing(lead))
    asked = {str(each.call) for each in wants}
    return (Buttons(tuple(each for each in row if str(each.call) not in asked)),)


def why(lead: Lead, saying: Saying) -> Button:
    """Return the button that asks why a lead fits."""
    return Button(_("Why it fits"), Call("lead fits", {"lead": lead.id, "kind": saying}))


def wants(ask: Ask, lead: Lead, saying: Saying, turn: int) -> tuple[Button, ...]:
    """Return what is asked once: who the person is before their first script, and why it fits before a lead's first."""
    person, asked = ask.person, []
    if not person.asked_who and not (person.name and person.phone):
        asked.append(Button(_("Your name and number"), Call("followup me", {"lead": lead.id, "kind": saying})))
    if lead.fits is None and saying not in _UNASKED:
        asked.append(why(lead, saying))
    if not asked:
        return ()
    skip = Call("followup script", {"lead": lead.id, "kind": saying, "turn": str(turn)})
    return (*asked, Button(_("Skip"), skip))


def _blind(lead: Lead) -> str:
    if lead.via:
        ask_them = _("Nobody knows yet who the employer is, so there are no words for them. This asks {via} who it is.")
        return ask_them.format(via=name(lead.via))
    return _("Nobody knows yet who the employer is, so there are no words for them. This asks whoever posted it.")


def none(ask: Ask, lead: Lead) -> str:
    """Say why there are no words for a lead, and what is possible."""
    if lead.open and lead.stage is Stage.TO_SEND:
        return _("This one is not sent yet, so there is nothing to follow up. Tell me when it is sent.")
    return plans.nothing_planned(ask, lead)


def not_this(lead: Lead, saying: Saying) -> str:
    """Say why one kind of words does not fit a lead."""
    if lead.blind:
        return _("Nobody knows yet who the employer is, so there are no words for them. You can ask who it is.")
    if lead.forbids is Forbids.CONTACT:
        return _("They asked for no contact. Answering what they wrote is always allowed.")
    if lead.forbids is Forbids.CALLS and (saying.spoken or saying is Saying.TEXT):
        return _("They asked for no calls, so there are no words for the phone. Writing is fine.")
    return _("“{kind}” does not fit a lead that is at “{stage}”. These words do.").format(
        kind=word(saying), stage=plans.stage(lead)
    )


def instead(lead: Lead) -> tuple[Button, ...]:
    """Return buttons for the first kinds of words that do fit, and for the lead."""
    kinds = tuple(
        Button(label(each), Call("followup script", {"lead": lead.id, "kind": each}))
        for each in possible(lead)[: MOST_BUTTONS - 1]
    )
    return (*kinds, _showing(lead))


def ways_on(lead: Lead) -> tuple[Button, ...]:
    """Return what can be done with a lead for which there are no words at all."""
    if lead.open and lead.stage is Stage.TO_SEND:
        return (Button(_("Sent it"), Call("lead edit", {"lead": lead.id, "sent": "today"})), _showing(lead))
    return (_showing(lead),)


def _showing(lead: Lead) -> Button:
    return Button(_("Show the lead"), Call("lead show", {"lead": lead.id}))
