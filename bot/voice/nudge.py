"""What the day's card says: one follow-up in full, the rest as lines, and a word about what is quiet or rests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from bot.card import MOST_BUTTONS, Bold, Button, Buttons, Card, Divider, Element, Menu, Style, Text, once_each
from bot.chat import Call
from bot.language import _, label, later, ngettext, pgettext
from bot.people.person import Person
from bot.pipeline.day import Day, Due
from bot.pipeline.hard_to_start import is_hard
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Answer, Forbids, Outcome, Reason, Way, Why
from bot.text import name
from bot.voice import asides, days, doors, encouraged, office, plans, script, scripts
from bot.voice.encouraged import SILENT, Words

QUICK = {
    Way.PHONE: (Outcome.VOICEMAIL, Outcome.SPOKE, Outcome.NO_ANSWER),
    Way.EMAIL: (Outcome.EMAILED,),
    Way.TEXT: (Outcome.TEXTED,),
    Way.MESSAGE: (Outcome.MESSAGED,),
    Way.IN_PERSON: (Outcome.STOPPED_BY,),
    Way.FIND_A_NAME: (),
    Way.SEND: (),
    Way.ASK_WHO: (),
}
"""The outcomes that get a button of their own; the menu has the others."""
CALLING = (Outcome.VOICEMAIL, Outcome.NO_ANSWER)
"""What nobody is asked for where calls are forbidden."""
LATER = {"tomorrow": later("Tomorrow"), "in 3 days": later("In 3 days"), "next week": later("Next week")}
LATE = timedelta(hours=1)
"""From when on a card says that it is late."""
LONGEST_LABEL = 70


def full(
    about: Day,
    person: Person,
    today: date,
    words: Words = SILENT,
    late: timedelta = timedelta(0),
    only: int = 0,
    now: datetime | None = None,
    closing: tuple[Element, ...] = (),
) -> Card:
    """Say everything: the first follow-up with its words and buttons, the others as lines.

    ``words`` are the encouraging ones that were chosen for it; ``late`` is how long after its moment the
    card comes; ``only`` shows the follow-up at that place (from 1 on) and none of the others; ``now`` is
    when it is read, where that is known; ``closing`` is what the card closes with.
    """
    said: list[Element] = [*_before(about, today, late)]
    chosen = about.due[max(only - 1, 0) : only or None]
    if chosen:
        said += [*([Divider()] if said else []), *_first(chosen[0], person, today, words, now)]
        if chosen[1:]:
            said += [Divider(), *_others(chosen[1:], today)]
        said += _pace(about, only)
    if words.quiet and not only:
        said += [*([Divider()] if said else []), *encouraged.about_quiet(words.quiet, person)]
    if about.resting and not about.crowded_out and not only:
        said += [*([Divider()] if said else []), *_resting(about.resting)]
    if words.thin and not only:
        said += [Divider(), *encouraged.line(words.thin, person)]
    said += _left(about) if not only else []
    if closing:
        said += [*([Divider()] if said else []), *closing]
    return Card(once_each((*said, *asides.guessed_zone(person))), summary(about))


def undrawn() -> Card:
    """Return what is sent where the card itself cannot be shown."""
    words = _("Something is due, but I could not show it here. Today's card has it.")
    return Card((Text.of(words), Buttons((Button(_("Today's card"), Call("followup today")),))), _("Something is due."))


def overtaken() -> Card:
    """Return what stands in the place of a card when what it is about was dealt with while it was on its way."""
    words = _("What stood here changed while it was on its way.")
    row = Buttons(
        (Button(_("Today's card"), Call("followup today")), Button(_("Your follow-ups"), Call("followup list")))
    )
    return Card((Text.of(words), row), _("Something changed."))


def _first(due: Due, person: Person, today: date, words: Words, now: datetime | None) -> list[Element]:
    """Say the follow-up that is given in full: as it is, or in a smaller size where it is hard to start."""
    lead = due.lead
    if lead.plan is None or not is_hard(lead, today):
        return follow_up(due, person, today, now)
    word = words.hard if words.hard and words.hard.lead == lead else None
    return doors.easier(due, person, today, word, reporting(lead, lead.plan))


def _before(about: Day, today: date, late: timedelta) -> list[Element]:
    """Say what comes before the follow-ups: that the card is late, that a pause is over, today's interviews."""
    said: list[Element] = []
    if late >= LATE:
        said.append(_late(late))
    if about.back:
        said.append(_back(len(about.due) + about.waiting))
    return [*said, *(_interview(lead, today) for lead in about.interviews)]


def _back(due: int) -> Text:
    if not due:
        return Text.of(_("Your pause is over. Nothing came due meanwhile."))
    came = ngettext(
        "Your pause is over. One follow-up came due meanwhile.",
        "Your pause is over. {count} follow-ups came due meanwhile.",
        due,
    )
    return Text.of(came)


def _late(late: timedelta) -> Text:
    hours = int(late / timedelta(hours=1))
    if hours < _HOURS:
        said = ngettext(
            "This comes an hour late: I was not running.", "This comes {count} hours late: I was not running.", hours
        )
    else:
        said = ngettext(
            "This comes a day late: I was not running.", "This comes {count} days late: I was not running.", late.days
        )
    return Text.of(said)


_HOURS = 24


def _interview(lead: Lead, today: date) -> Text:
    when = plans.interview_at(lead.interview or today, lead.interview_at, today)
    named = plans.titled(lead)
    which = _("round {round}, {lead}").format(round=lead.round, lead=named) if lead.round > 1 else named
    ready = _("{interview} {when}: {lead}. Have the posting, your résumé and one question of your own at hand.")
    return Text.said(
        ready if lead.interview != today else _("{interview} {when}: {lead}."),
        interview=Bold(pgettext("heading", "Interview")),
        when=when,
        lead=which,
    )


def _pace(about: Day, only: int) -> list[Element]:
    """Return the ways to take less or the next of today's follow-ups."""
    shown = max(only, 1)
    row = [Button(_("Just one"), Call("followup today", {"only": "1"}))] if about.due[1:] and not only else []
    if about.due[shown:]:
        row.append(Button(_("Another"), Call("followup today", {"only": str(shown + 1)})))
    if row or about.waiting:
        row.append(Button(_("Enough for today"), Call("followup enough")))
    return [Buttons(tuple(row))] if row else []


def _resting(count: int) -> list[Element]:
    said = ngettext("One resting lead: say hello?", "{count} resting leads: pick up to three for a hello.", count)
    return [Text.of(said), Buttons((Button(_("Resting leads"), Call("lead resting")),))]


def _left(about: Day) -> list[Element]:
    """Say what the card has no room for: what waits for the next ones, and what rests because these are full, too."""
    said: list[Element] = []
    if about.waiting:
        wait = ngettext(
            "One more can wait; it comes on the next card.",
            "{count} more can wait; they come on the next cards.",
            about.waiting,
        )
        said.append(Text.of(wait))
    if about.crowded_out:
        rests = ngettext(
            "One follow-up that you know rests from now on, still open: your cards are full for two weeks without it.",
            "{count} follow-ups that you know rest from now on, still open: "
            "your cards are full for two weeks without them.",
            len(about.crowded_out),
        )
        said.append(Text.of(rests))
        said.append(Buttons((Button(_("Resting leads"), Call("lead resting")),)))
    return said


def covered(about: Day, late: timedelta = timedelta(0), closing: tuple[Element, ...] = ()) -> Card:
    """Say how much there is, without a name; Show fills the card in. ``closing`` is what it closes with."""
    lateness = (_late(late),) if late >= LATE else ()
    if about.only_week:
        return Card((*lateness, *closing), summary(about))
    shows = Call("followup today") if not about.alone else Call("lead show", {"lead": about.interviews[0].id})
    show = (Text.of(summary(about)), Buttons((Button(_("Show"), shows, Style.MAIN),)), *_left(about))
    return Card((*lateness, *show, *((Divider(), *closing) if closing else ())), summary(about))


def summary(about: Day) -> str:
    """Say in one line, without names, what the card is about."""
    if about.alone:
        return _("An interview is coming up.")
    match len(about.due):
        case 0 if about.back:
            return _("Your pause is over.")
        case 0 if about.quiet:
            return _("A word about a lead that has gone quiet.")
        case 0 if about.only_week:
            return _("Your week.")
        case 0:
            return _("A word about your resting leads.")
        case count:
            return ngettext("You have one follow-up today.", "You have {count} follow-ups today.", count)


def follow_up(due: Due, person: Person, today: date, now: datetime | None = None) -> list[Element]:
    """Say one follow-up in full: what to do, the words for it, and the buttons that report it."""
    lead = due.lead
    if lead.plan is None:
        return []
    said: list[Element] = [
        Text.of(Bold(_("Today: {todo}").format(todo=plans.todo(lead, lead.plan))), *_to(due, lead.plan.way))
    ]
    saying = scripts.for_step(due)
    if saying and saying.spoken and now:
        said += office.hours(lead, person, now)
    if saying:
        said += script.words(scripts.ready(lead, person, saying, today, also=due.also))
    if saying and not person.phone and lead.plan.way is Way.PHONE:
        complete = _("/followup me keeps your own number, so that the words are complete next time.")
        said.append(Text.of(complete))
    return [*said, *reporting(lead, lead.plan)]


def _to(due: Due, way: Way) -> tuple[str | Bold, ...]:
    lead = due.lead
    who = f" ({name(lead.contact)})" if lead.contact else ""
    shared = _("One touch for all: {leads}").format(leads=", ".join(plans.titled(each) for each in due.also))
    titled = "\n".join(("", f"{plans.titled(lead)}{who}", *((shared,) if due.also else ()), ""))
    match way:
        case Way.PHONE | Way.TEXT:
            return (titled, Bold(lead.phone))
        case Way.EMAIL:
            return (f"{titled}{lead.email}",)
        case Way.FIND_A_NAME:
            desk = _("Their page or a call to the front desk often gives one.")
            return (titled + (desk if lead.forbids is Forbids.NOTHING else _("Their page often gives one.")),)
        case Way.SEND:
            closes = _("It closes {day}.").format(day=days.dated(lead.closing, lead.closing)) if lead.closing else ""
            return (f"{titled}{' '.join(filter(None, (closes, lead.link)))}".rstrip(),)
        case Way.MESSAGE | Way.IN_PERSON | Way.ASK_WHO:
            return (titled.rstrip(),)


def reporting(lead: Lead, plan: FollowUp) -> tuple[Element, ...]:
    """Return what reports a follow-up: quick buttons, the other outcomes, and later."""
    about = {"lead": lead.id, "step": str(plan.step)}
    snoozes = Call("followup snooze", about).each("until", LATER)
    row = (
        *[Button(_(label), call) for label, call in zip(LATER.values(), snoozes, strict=True)],
        Button(_("Change day"), Call("followup plan", about)),
    )
    if plan.way is Way.SEND:
        return (Buttons(_sending(lead)), Buttons(row))
    done = Call("followup done", about)
    buttons = _quick(lead, plan, done)
    others = _each(done, "outcome", _others_than(plan.way, lead.forbids))
    skip = Button(_("Skip"), Call("followup skip", about))
    return (
        *((Buttons(buttons),) if buttons else ()),
        Menu(_("What did you do?"), others),
        _answers(lead),
        Buttons((*row, skip)),
    )


@lru_cache(maxsize=len(Way) * len(Forbids))
def _others_than(way: Way, forbids: Forbids) -> tuple[Outcome, ...]:
    """Return the outcomes that have no button of their own and may be asked for."""
    left_out = {*QUICK[way], *(CALLING if forbids is not Forbids.NOTHING else ())}
    return tuple(outcome for outcome in Outcome if outcome not in left_out)


def _sending(lead: Lead) -> tuple[Button, ...]:
    return (
        Button(_("Sent it"), Call("lead edit", {"lead": lead.id, "sent": "today"}), Style.MAIN),
        Button(_("Not for me"), Call("lead close", {"lead": lead.id, "reason": Reason.NOT_FOR_ME})),
    )


def _quick(lead: Lead, plan: FollowUp, done: Call) -> tuple[Button, ...]:
    """Return the buttons of a row of their own; ``done`` is the call that reports the step."""
    reports = _each(done, "outcome", QUICK[plan.way])
    reports = (*[Button(each.label, each.call, Style.MAIN) for each in reports[:1]], *reports[1:])
    more: tuple[Button, ...] = ()
    if plan.way is Way.PHONE:
        more = (Button(_("Write instead"), Call("followup write", done.args)),)
    elif plan.way is Way.FIND_A_NAME:
        more = (Button(_("Found it"), Call("lead more", {"lead": lead.id}), Style.MAIN),)
    elif plan.way is Way.ASK_WHO:
        more = (Button(_("I know who it is"), Call("lead edit", {"lead": lead.id}), Style.MAIN),)
    went = (Button(_("How did it go?"), Call("lead went", {"lead": lead.id})),) if plan.why is Why.THANKS else ()
    words = Button(_("Script"), Call("followup script", {"lead": lead.id})) if scripts.for_step(Due(lead)) else None
    row = (*reports, *more, *went, *((words,) if words else ()))
    return row[:MOST_BUTTONS]


def _answers(lead: Lead) -> Menu:
    """Return the menu of what an employer may have done."""
    return Menu(_("What did they answer?"), _each(Call("lead heard", {"lead": lead.id}), "answer", _ALL_ANSWERS))


_ALL_ANSWERS = tuple(Answer)


def _each(call: Call, name: str, values: Sequence[StrEnum]) -> tuple[Button, ...]:
    """Return a button for each of these values of an argument, labelled as the value is called."""
    calls = call.each(name, values)
    return tuple([Button(label(value), each) for value, each in zip(values, calls, strict=True)])


def _others(due: tuple[Due, ...], today: date) -> tuple[Element, ...]:
    leads = tuple(each.lead for each in due)
    lines = tuple(plans.shared_line(each.lead, each.also, today) for each in due)
    options = tuple(
        Button(f"{lead.number}. {lead.title}"[:LONGEST_LABEL], Call("lead show", {"lead": lead.id})) for lead in leads
    )
    return (Text.of(_("Also today, if you have the time:")), *lines, Menu(_("Open another"), options))
