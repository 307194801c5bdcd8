"""What is said of a week: what was done, what answered, what is next. No streak, no reproach, no week is compared."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.card import Bold, Button, Buttons, Card, Element, Style, Text
from bot.chat import Call
from bot.insight.week import Ahead, Answered, Done, Week
from bot.language import _, later, ngettext
from bot.people.person import Person
from bot.people.preferences import Tone
from bot.pipeline import quiet, resting
from bot.pipeline.lead import Lead
from bot.pipeline.words import Answer, Outcome
from bot.voice import days, plans

MOST_NAMED = 6
"""Answers, and interviews, that are named one by one."""
ANSWERS = {
    Answer.REPLIED: later("{lead} got back to you."),
    Answer.INTERVIEW: later("{lead} asked you to an interview."),
    Answer.PROMISED: later("{lead} named a day for their answer."),
    Answer.OFFER: later("{lead} made you an offer."),
    Answer.REJECTED: later("{lead} said no."),
    Outcome.SPOKE: later("You spoke with {lead}."),
    Outcome.NO_CALLS: later("{lead} would rather have no calls."),
    Outcome.NO_CONTACT: later("{lead} asked for no contact."),
}
BACK: Mapping[Answer | Outcome, str] = {
    Answer.REPLIED: later("{lead} came back and got in touch."),
    Answer.INTERVIEW: later("{lead} came back and asked you to an interview."),
    Answer.PROMISED: later("{lead} came back and named a day for their answer."),
    Answer.OFFER: later("{lead} came back with an offer."),
}
"""The same, where the lead had gone quiet or was closed."""
CLOSING = (
    later("That was your part, and it is done."),
    later("None of that happens by itself. You did it."),
    later("It is all written down here, so your head can have some time off."),
    later("That took a part of your week, and it is noted here."),
    later("You can put the list down now. I hold on to it."),
)
"""What is said about a week in which something was done, in turn."""


def told(week: Week, leads: tuple[Lead, ...], person: Person, today: date) -> tuple[Element, ...]:
    """Say what the week was, as its last card closes with it: without names for who covers them.

    Who hears it for the first time hears how it ends.
    """
    head = _("Your week, since {day}").format(day=days.dated(week.first, today))
    kind = _kind_word(person, today)
    said = _body(week, today, _("This week was quiet."), kind, names=person.names_in_nudges)
    ends = _("This comes once a week; /lead week card:off ends it.") if person.week_told_on is None else ""
    button = _next(week.ahead, leads) if person.names_in_nudges else Button(_("Show the week"), Call("lead week"))
    return (_lines(Bold(head), *said, *((ends,) if ends else ())), Buttons((button,)))


def this(week: Week, leads: tuple[Lead, ...], today: date) -> Card:
    """Show the week so far, and what is next."""
    said = _body(week, today, _("This week is quiet so far."))
    last = Button(_("Last week"), Call("lead week", {"which": "last"}))
    return Card(
        (_lines(Bold(_("Your week so far")), *said), Buttons((_next(week.ahead, leads), last))), _("Your week.")
    )


def last(week: Week, today: date) -> Card:
    """Show the week before this one."""
    head = _("Your week from {first} to {last}").format(
        first=days.short(week.first, today), last=days.short(week.last, today)
    )
    said = _body(week, today, _("That week was quiet."))
    button = Button(_("This week"), Call("lead week"), Style.MAIN)
    return Card((_lines(Bold(head), *said), Buttons((button,))), _("Your week."))


def _body(week: Week, today: date, nothing: str, kind: str = "", *, names: bool = True) -> list[str]:
    """Return the lines: what was done, a kind word about it, what answered, what is next."""
    said = [nothing] if week.quiet else []
    if week.done:
        done = _("Done: {done}.").format(done=", ".join(_count(kind, count) for kind, count in week.done))
        said.append(" ".join(filter(None, (done, kind))))
    if week.answers:
        said.append(_answered(week.answers, names=names))
    return [*said, *_ahead(week.ahead, today, names=names)]


def _lines(head: Bold, *lines: str) -> Text:
    return Text.of(head, "".join(f"\n{line}" for line in lines))


def _count(kind: Done, count: int) -> str:
    """Say how much of one kind was done."""
    match kind:
        case Done.CALL:
            return ngettext("one call", "{count} calls", count)
        case Done.EMAIL:
            return ngettext("one email", "{count} emails", count)
        case Done.TEXT:
            return ngettext("one text", "{count} texts", count)
        case Done.MESSAGE:
            return ngettext("one message", "{count} messages", count)
        case Done.VISIT:
            return ngettext("one visit", "{count} visits", count)
        case Done.SENT:
            return ngettext("one résumé sent", "{count} résumés sent", count)
        case Done.ADDED:
            return ngettext("one lead added", "{count} leads added", count)


def _kind_word(person: Person, today: date) -> str:
    """Return a kind word in the tones that have one; none while nothing cheerful is said."""
    if person.likes.tone not in {Tone.WARM, Tone.LIGHT} or quiet.silenced(person, today):
        return ""
    return _(CLOSING[person.calendar.week_of(today).toordinal() // 7 % len(CLOSING)])


def _answered(answers: tuple[Answered, ...], *, names: bool) -> str:
    """Say who answered what; without names only how many did."""
    if not names:
        return ngettext(
            "One employer answered.", "{count} employers answered.", len({each.lead.id for each in answers})
        )
    more = len(answers) - MOST_NAMED
    said = [_answer(each) for each in answers[:MOST_NAMED]]
    return " ".join((*said, *((ngettext("And one more.", "And {count} more.", more),) if more > 0 else ())))


def _answer(each: Answered) -> str:
    sentence = BACK.get(each.what) if each.back else None
    return _(sentence or ANSWERS[each.what]).format(lead=plans.titled(each.lead))


def _ahead(ahead: Ahead, today: date, *, names: bool) -> list[str]:
    """Say what is next: interviews by name, or their number, and on which days how many follow-ups come."""
    said = []
    if names:
        interview = _("Interview {when}: {lead}.")
        said += [
            interview.format(
                when=plans.interview_at(each.interview or today, each.interview_at, today), lead=plans.titled(each)
            )
            for each in ahead.interviews[:MOST_NAMED]
        ]
    elif ahead.interviews:
        said.append(ngettext("One interview is coming.", "{count} interviews are coming.", len(ahead.interviews)))
    if ahead.follow_ups:
        on = ", ".join(_on(day, count, today) for day, count in ahead.follow_ups)
        said.append(_("Next up: {days}.").format(days=on))
    return said


def _on(day: date, count: int, today: date) -> str:
    follow_ups = ngettext("one follow-up", "{count} follow-ups", count)
    return _("{day} ({what})").format(day=_("today") if day == today else days.short(day, today), what=follow_ups)


def _next(ahead: Ahead, leads: tuple[Lead, ...]) -> Button:
    """Return the one thing to do: see what is next, say hello to a lead that rests, or look for another one."""
    if ahead:
        return Button(_("Your follow-ups"), Call("followup list"), Style.MAIN)
    if resting.offered(leads):
        return Button(_("Resting leads"), Call("lead resting"), Style.MAIN)
    return Button(_("Add a lead"), Call("lead add"), Style.MAIN)
