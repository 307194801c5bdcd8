"""Doing one command: what was given with it and before, what is still missing, and the form that asks for that."""

from __future__ import annotations

from collections.abc import Mapping

from bot import spec
from bot.ask import Ask, Refused, Unsure
from bot.card import Reply
from bot.chat import Call
from bot.commands.opening import DRAFT_KEPT
from bot.form import Form, ask_for
from bot.ids import short_id
from bot.kinds import LeadRef, Leads
from bot.language import _
from bot.line import Slips, slips
from bot.pipeline.lead import Lead
from bot.ports import Draft
from bot.text import clean
from bot.voice import codes, questions, refusals
from bot.voice.first import none_yet

CALM = frozenset(
    {"lead add", "lead edit", "followup hours", "followup language", "followup next", "followup zone"},
)
"""Commands after which one of the first questions may be asked."""


def done(ask: Ask, command: spec.Command[...], call: Call) -> Reply | Form:
    """Do what is asked, or ask back: what is missing, or what is meant. Nothing that was given is lost by that.

    Raises:
        Refused: It cannot be done, or its draft is over.
        Instead: Another call is to be answered.

    """
    draft = _draft(ask, command, call)
    given = spec.parted(command, _given(command, call, draft), ask)
    if found := slips(command, call.typed):
        return _ask_which_name(ask, command, given, found)
    try:
        return _run(ask, command, call, draft, given)
    except Unsure as unsure:
        kept = _keep(ask, command, draft, given, draft.shown if draft else {})
        return Reply(questions.unsure(unsure, Call(command.words, {spec.DRAFT: kept})))


def _run(
    ask: Ask, command: spec.Command[...], call: Call, draft: Draft | None, given: Mapping[str, str]
) -> Reply | Form:
    if any(isinstance(param.kind, LeadRef | Leads) for param in command.params) and not ask.leads():
        return Reply(none_yet(ask))
    read = spec.read(command, given, ask)
    if read.several and not read.problems:
        name, several = read.several
        kept = _keep(ask, command, draft, {other: text for other, text in given.items() if other != name}, {})
        return Reply(refusals.which(several.leads, Call(command.words, {spec.DRAFT: kept}), name))
    nothing = command.gives_nothing(given) and command.gives_nothing(call.args)
    wanted = (draft and spec.OPEN in call.args) or (command.filled and nothing)
    if not wanted and len(read.problems) == 1:
        _ask_which_day(ask, read)
    if wanted or read.problems:
        return _form(ask, command, call, draft, given, read)
    reply = command.do(ask, read.values)
    ask.calm = command.words in CALM
    ask.tx.drafts.drop(ask.person.id, call.args.get(spec.DRAFT, ""))
    return reply


def _ask_which_day(ask: Ask, read: spec.Read) -> None:
    """Ask with buttons instead of a form where all that is wrong is that words may mean more than one day."""
    ((name, problem),) = read.problems.items()
    if read.days.get(name):
        raise questions.which_day(problem, name, read.days[name], ask.today)


def _ask_which_name(ask: Ask, command: spec.Command[...], given: Mapping[str, str], found: Slips) -> Reply:
    """Ask whether a word before a colon is a misspelt name: both answers are kept, as it may be meant and as typed."""
    both = (_given(command, found.meant, None), given)
    meant, typed = (Call(command.words, {spec.DRAFT: _keep(ask, command, None, each, {})}) for each in both)
    return Reply(questions.which_name(found.names, meant, typed))


def _draft(ask: Ask, command: spec.Command[...], call: Call) -> Draft | None:
    """Return the draft that the call names, if it names one; refuse one that is over or was never theirs."""
    if spec.DRAFT not in call.args:
        return None
    draft = ask.tx.drafts.one(ask.person.id, clean(call.args[spec.DRAFT]), ask.now)
    if draft is None or draft.command != command.words:
        raise Refused(_(refusals.DRAFT_OVER).format(command=command.called))
    return draft


def _given(command: spec.Command[...], call: Call, draft: Draft | None) -> dict[str, str]:
    """Return the call's arguments over those that its draft keeps; '' is kept, as what was emptied.

    A field that comes back as the form showed it is not given: nobody touched it. What is required stays given.
    """
    args = {name: clean(text) for name, text in call.args.items()}
    kept, shown = (draft.given, draft.shown) if draft else ({}, {})
    known = {param.name: param for param in command.params}
    merged = {name: text for name, text in {**kept, **args}.items() if name in known}
    return {name: text for name, text in merged.items() if known[name].required or shown.get(name) != text}


def _keep(
    ask: Ask, command: spec.Command[...], draft: Draft | None, given: Mapping[str, str], shown: Mapping[str, str]
) -> str:
    """Keep what was given for a day, in the same draft if there is one; return the draft's id."""
    kept = Draft(
        id=draft.id if draft else short_id(),
        owner=ask.person.id,
        command=command.words,
        given=given,
        until=ask.now + DRAFT_KEPT,
        shown=shown,
    )
    ask.tx.drafts.save(kept)
    return kept.id


def _form(
    ask: Ask,
    command: spec.Command[...],
    call: Call,
    draft: Draft | None,
    given: Mapping[str, str],
    read: spec.Read,
) -> Form:
    """Make the form for what is missing or wrong, over what its fields are now."""
    shown = draft.shown if draft and draft.shown else command.filled(ask, read.values) if command.filled else {}
    kept = _keep(ask, command, draft, given, shown)
    lead = next((value for value in read.values.values() if isinstance(value, Lead)), None)
    about = "" if lead is None else codes.name_of(lead) if ask.person.likes.codes else lead.company
    begun = not command.gives_nothing(call.args)
    problems = {name: text for name, text in read.problems.items() if name in given or not shown.get(name)}
    filled, picked = {**shown, **given}, {}
    for param in command.params:
        if isinstance(param.kind, Leads) and filled.get(param.name):
            picked[param.name] = param.kind.picked(filled[param.name], ask)
            filled[param.name] = param.kind.written(filled[param.name], ask)
    return ask_for(command, filled, problems, kept, about, begun=begun, picked=picked)
