"""Plain words: what they mean is said back, with a button that does it. Nothing is changed by words alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Annotated

from bot.ask import Ask, Instead
from bot.card import LONGEST_ID, Button, Card, Reply, Style
from bot.chat import Call
from bot.commands.meant import args_of, base_call, possible
from bot.commands.opening import kept
from bot.days import zones
from bot.days.words import Looks, Said, Seen, Unclear, read_day, read_moment
from bot.kinds import Words
from bot.language import _, later
from bot.people.preferences import Pace
from bot.pipeline import day as days_of
from bot.pipeline.lead import Lead
from bot.pipeline.words import Outcome, Stage
from bot.spec import command
from bot.talk.intents import NEEDS_LEAD, Intent, Meaning, Mood
from bot.talk.reading import read
from bot.voice import days as name
from bot.voice import talk as say

_BACK = frozenset({Intent.APPLIED, Intent.SENT_IT})
_AHEAD = frozenset({Intent.SNOOZE, Intent.PAUSE, Intent.PROMISED})
_HOURS = frozenset({Intent.SNOOZE, Intent.INTERVIEW, Intent.PROMISED})
_SMALL = frozenset({Intent.HELLO, Intent.THANKS, Intent.BYE})
_ABOUT_CARD = frozenset({Intent.SNOOZE, Intent.SKIP, Intent.WRITE})
"""What is said of a follow-up on the card first of all."""
_USUAL = (Intent.TODAY, Intent.ADD, Intent.REPLIED, Intent.CALLED)


@dataclass(frozen=True, slots=True)
class _When:
    """The day that was said: ``text`` for a call, ``day`` to name it; ``unclear`` where a question must settle it."""

    text: str = ""
    day: date | None = None
    hour: time | None = None
    unclear: bool = False

    def named(self, today: date) -> str:
        """Name the day, today where none was said."""
        return name.on_at(self.day or today, self.hour, today)


@command("talk", title="Plain words")
def talk(
    ask: Ask, text: Annotated[str | None, Words("What you want to say", most=1_000_000, lines=True)] = None
) -> Reply:
    """Understand plain words, and offer what they mean."""
    if not text:
        return Reply(say.what_to_say(_choices(ask, tuple(map(Meaning, _USUAL)))))
    understood = read(text, ask.leads())
    match understood.meanings:
        case ():
            return Reply(say.nearest(_choices(ask, tuple(map(Meaning, understood.near)))))
        case (one,):
            return Reply(_answer(ask, one))
        case several:
            return Reply(say.which_meaning(_choices(ask, several)))


def _choices(ask: Ask, meanings: tuple[Meaning, ...]) -> list[Button]:
    """Return a button for each meaning; what two of them would do alike is offered once."""
    found = {str(button.call): button for button in (_choice(ask, each) for each in meanings)}
    return list(found.values())


def _choice(ask: Ask, meaning: Meaning) -> Button:
    """Return the button that stands for a meaning among others."""
    lead = _lead(ask, meaning)
    when = _when(ask, meaning)
    title = say.title(meaning.intent)
    label = f"{title}: {lead.company}"[: say.MOST_LABEL] if lead and lead.company else title
    return _button(ask, label, _call(meaning, lead, when), Style.PLAIN)


def _answer(ask: Ask, meaning: Meaning) -> Card:
    """Answer the one thing that is meant."""
    if meaning.intent in _SMALL:
        return say.small_talk(meaning.intent)
    if meaning.intent is Intent.FORGET:
        return say.forget()
    meaning = _for_its_lead(ask, meaning)
    if meaning.intent in NEEDS_LEAD:
        return _about_lead(ask, meaning)
    if meaning.intent is Intent.ENOUGH or (meaning.intent.mood is Mood.READ and meaning.intent is not Intent.ADD):
        raise Instead(_call(meaning, None, _When()))
    return _about_all(ask, meaning)


def _for_its_lead(ask: Ask, meaning: Meaning) -> Meaning:
    """Return what applying at a lead that waits to be sent means: that one was sent."""
    if meaning.intent is not Intent.APPLIED or not meaning.company:
        return meaning
    waiting = [
        lead
        for lead in ask.leads()
        if lead.open and lead.stage is Stage.TO_SEND and lead.company.casefold() == meaning.company.casefold()
    ]
    if len(waiting) != 1:
        return meaning
    return replace(meaning, intent=Intent.SENT_IT, leads=tuple(waiting), named=meaning.company)


def _about_lead(ask: Ask, meaning: Meaning) -> Card:
    lead = _lead(ask, meaning)
    if lead is not None:
        return _echo(ask, meaning, lead)
    if meaning.named and not meaning.leads:
        add = _button(ask, _("Add it"), Call("lead add", {"company": meaning.named}), Style.MAIN, opens=True)
        return say.no_such_lead(meaning.named, add)
    leads = meaning.leads or possible(meaning.intent, ask.leads())
    if not leads:
        raise Instead(Call(base_call(meaning.intent).command))
    when = _when(ask, meaning)
    some = leads[: say.MOST_LEADS]
    return say.which_lead(meaning.intent, [say.option(each, _short(ask, _call(meaning, each, when))) for each in some])


def _lead(ask: Ask, meaning: Meaning) -> Lead | None:
    """Return the lead that is meant: the named one, else the only one that it can be."""
    if meaning.intent not in NEEDS_LEAD:
        return None
    if meaning.named:
        fitting = possible(meaning.intent, meaning.leads)
        return fitting[0] if len(fitting) == 1 else meaning.leads[0] if len(meaning.leads) == 1 else None
    leads = possible(meaning.intent, ask.leads())
    on_card = days_of.again(ask.leads(), ask.person, ask.today).due
    shown = [lead for lead in leads if any(lead.id == each.lead.id for each in on_card)]
    about_card = meaning.intent in _ABOUT_CARD
    for some in (shown, leads) if about_card else (leads, shown, _just_touched(ask, leads)):
        if len(some) == 1:
            return some[0]
    return None


def _just_touched(ask: Ask, leads: tuple[Lead, ...]) -> list[Lead]:
    """Return the lead that the person changed last, if that was today and nothing else is on the card."""
    last = ask.tx.changes.last(ask.person.id)
    due = days_of.again(ask.leads(), ask.person, ask.today).due
    return [lead for lead in leads if last and last.lead == lead.id and last.day == ask.today and not due]


def _echo(ask: Ask, meaning: Meaning, lead: Lead) -> Card:
    """Say back what is meant about a lead; what still needs an answer is asked by the command itself."""
    when = _when(ask, meaning)
    call = _call(meaning, lead, when)
    if meaning.intent.mood is Mood.READ or meaning.intent is Intent.REMOVE or _asks_back(meaning, when):
        raise Instead(call)
    if meaning.intent is Intent.CALLED:
        row = [_button(ask, _(label), call.but(outcome=outcome)) for label, outcome in _CAME_OF_IT]
    elif meaning.intent is Intent.NOTE and not meaning.text:
        return say.more(say.title(meaning.intent), _short(ask, call, opens=True))
    else:
        row = [_button(ask, _(say.SAVE if meaning.intent.mood is Mood.REPORT else say.YES), call, Style.MAIN)]
    parts = {"lead": lead.title, "day": when.named(ask.today), "text": meaning.text}
    card = say.echo(meaning.intent, parts, row)
    past = meaning.day and meaning.intent not in _BACK | _HOURS and meaning.intent.mood is Mood.REPORT
    return say.today_only(card) if past else card


_CAME_OF_IT = (
    (later("Left a voicemail"), Outcome.VOICEMAIL),
    (later("Spoke with them"), Outcome.SPOKE),
    (later("No answer"), Outcome.NO_ANSWER),
)


def _asks_back(meaning: Meaning, when: _When) -> bool:
    missing = meaning.intent in {Intent.INTERVIEW, Intent.PROMISED} and not meaning.day
    return missing or when.unclear or (meaning.intent is Intent.CLOSE and not meaning.text)


def _about_all(ask: Ask, meaning: Meaning) -> Card:
    """Say back what is meant about no lead that is there."""
    when = _when(ask, meaning)
    call = _call(meaning, None, when)
    button = _button(ask, _(say.SAVE if meaning.intent.mood is Mood.REPORT else say.YES), call, Style.MAIN)
    parts = {
        "lead": meaning.company,
        "role": meaning.role if meaning.intent is Intent.APPLIED else "",
        "zone": meaning.zone,
    }
    match meaning.intent:
        case Intent.APPLIED | Intent.PLANS_TO | Intent.ADD if not meaning.company:
            return say.more(say.title(meaning.intent), _short(ask, call, opens=True))
        case Intent.APPLIED | Intent.PAUSE if when.unclear:
            raise Instead(call)
        case Intent.APPLIED | Intent.PLANS_TO:
            change = _button(ask, _("Change it"), call, opens=True)
            return say.echo(meaning.intent, {**parts, "day": when.named(ask.today)}, [button, change])
        case Intent.ADD:
            return say.echo(meaning.intent, parts, _sent_when(ask, call))
        case Intent.UNDO:
            return _undo(ask)
        case Intent.PAUSE if when.day is None:
            return say.how_long(_pauses(ask))
        case Intent.PAUSE if when.day:
            return say.echo(meaning.intent, {"day": when.named(ask.today)}, [button])
        case Intent.LESS:
            return say.less(_less(ask))
        case Intent.ZONE:
            return _zone(ask, meaning)
        case _:
            return say.echo(meaning.intent, {}, [button])


def _sent_when(ask: Ask, call: Call) -> list[Button]:
    sent = [(_("Sent today"), "today"), (_("Not yet"), "not yet")]
    row = [_button(ask, label, call.but(sent=day)) for label, day in sent]
    return [*row, _button(ask, _("Another day"), call, opens=True)]


def _undo(ask: Ask) -> Card:
    last = ask.tx.changes.last(ask.person.id)
    lead = ask.tx.leads.one(ask.person.id, last.lead) if last else None
    if last is None or lead is None:
        raise Instead(Call("lead undo"))
    button = Button(_("Take it back"), Call("lead undo", {"change": last.id}), Style.MAIN)
    return say.echo(Intent.UNDO, {"lead": lead.title}, [button])


def _pauses(ask: Ask) -> list[Button]:
    weeks = [(weeks, ask.today + timedelta(weeks=weeks)) for weeks in (1, 2)]
    return [
        *(
            Button(name.short(day, ask.today), Call("followup pause", {"until": day.isoformat()}))
            for _weeks, day in weeks
        ),
        Button(_("Another day"), Call("followup pause")),
    ]


def _less(ask: Ask) -> list[Button]:
    fewer = max(1, ask.person.likes.limit - 1)
    lighter = (
        ()
        if ask.person.likes.pace is Pace.LIGHT
        else (Button(_("A lighter pace"), Call("followup pace", {"pace": Pace.LIGHT})),)
    )
    return [
        *lighter,
        Button(_("Fewer on a card"), Call("followup limit", {"limit": str(fewer)})),
        Button(_("Pause"), Call("followup pause")),
        Button(_("Your settings"), Call("followup settings")),
    ]


def _zone(ask: Ask, meaning: Meaning) -> Card:
    zone = zones.read_zone(meaning.zone)
    if zone is None:
        given = {"zone": meaning.zone} if meaning.zone else {}
        return say.more(say.title(meaning.intent), _short(ask, Call("followup zone", given), opens=True))
    button = Button(_(say.YES), Call("followup zone", {"zone": zone}), Style.MAIN)
    return say.echo(meaning.intent, {"zone": zones.city(zone)}, [button])


def _when(ask: Ask, meaning: Meaning) -> _When:
    """Read the day that was said, on the side of today where it can lie; without one, tomorrow where one is needed."""
    intent = meaning.intent
    if not meaning.day:
        tomorrow = ask.today + timedelta(days=1)
        return _When(tomorrow.isoformat(), tomorrow) if intent is Intent.SNOOZE else _When()
    seen = Seen(ask.today, ask.person.calendar, ask.profile.language)
    sides = (Looks.BACK,) if intent in _BACK else (Looks.AHEAD,) if intent in _AHEAD else (Looks.AHEAD, Looks.EITHER)
    for looks in sides:
        try:
            said = (
                read_moment(meaning.day, seen, looks) if intent in _HOURS else Said(read_day(meaning.day, seen, looks))
            )
        except Unclear:
            continue
        hour = f" {said.hour:%H:%M}" if said.hour else ""
        return _When(f"{said.day.isoformat()}{hour}", said.day, said.hour)
    return _When(meaning.day, unclear=True)


def _call(meaning: Meaning, lead: Lead | None, when: _When) -> Call:
    base = base_call(meaning.intent)
    return Call(base.command, {**base.args, **args_of(meaning, lead, when.text)})


def _button(ask: Ask, label: str, call: Call, style: Style = Style.PLAIN, *, opens: bool = False) -> Button:
    return Button(label, _short(ask, call, opens=opens), style)


def _short(ask: Ask, call: Call, *, opens: bool = False) -> Call:
    """Return a call that fits a button: what is too long for one, or belongs in a form, is kept as a draft."""
    if not opens and len(str(call)) <= LONGEST_ID:
        return call
    return kept(ask, call, opens=opens)
