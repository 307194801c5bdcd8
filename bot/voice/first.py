"""The first minutes: what this is, who can see it, a first lead, a sample nudge, and at most three questions."""

from __future__ import annotations

from bot.ask import Ask
from bot.card import Bold, Button, Buttons, Card, Divider, Element, Script, Style, Text
from bot.chat import Call
from bot.days import zones
from bot.delivery import MAY_HAVE_ARRIVED, Delivery, State
from bot.language import _, later, pgettext
from bot.people.person import Door, Person, Question, ZoneFrom
from bot.people.preferences import Preferences
from bot.pipeline.lead import Lead
from bot.pipeline.words import Stage
from bot.text import name
from bot.voice import days

_OPENING = {
    "slack": later(
        "Please look for Followthrough under Apps and open its Messages tab. If there is none, whoever runs this "
        "workspace can allow it."
    ),
    "discord": later(
        "Please see that we share a server, that your privacy settings there allow direct messages, and that I am "
        "not blocked."
    ),
}
"""How a person lets messages in, by platform."""
_ALLOW = later("Please see whether direct messages from me are allowed.")


def greeting(*, watched: bool) -> Text:
    """Say at first contact what this is for, and who can see it."""
    hello = _("Hello! I keep your job leads, tell you when to follow up and hand you the words.")
    return Text.of(f"{hello} {who_sees(watched=watched)}")


def who_sees(*, watched: bool) -> str:
    """Say who can see what is said here."""
    said = _("Only you can see what you tell me and what I answer, whatever channel you type in.")
    owner = _("Whoever owns this workspace may be able to export our chat; I cannot prevent that.")
    return f"{said} {owner}" if watched else said


def in_another(person: Person) -> Button:
    """Return the button that changes to another language, by its own name."""
    other = person.language.another
    return Button(other.own_name, Call("followup language", {"language": other}))


def a_nudge(person: Person) -> tuple[Button, ...]:
    """Return the button that sends a sample, as long as nobody knows whether messages arrive."""
    return (Button(_("Show me a nudge"), Call("followup sample")),) if person.door is not Door.OPEN else ()


def none_yet(ask: Ask) -> Card:
    """Say that there are no leads, and how to begin; to who never had one, also what this is and who can see it."""
    begun = ask.person.last_number > 0
    words = Text.of(_("You have no leads yet. One line is enough: /lead add and the company's name."))
    add = Button(_("Add a lead") if begun else _("Add a first lead"), Call("lead add"), Style.MAIN)
    hello = () if begun else (greeting(watched=ask.profile.watched),)
    row = Buttons((add, *a_nudge(ask.person), in_another(ask.person)))
    return Card((*hello, words, row), _("No leads yet."))


def sample(person: Person) -> Card:
    """Return a nudge that is plainly a sample: it arrives as nudges do, and is about no lead."""
    head = Text.said(
        _("{sample} This is how a nudge looks. Nothing in it is about a lead of yours."), sample=Bold(_("A sample."))
    )
    call = Text.said(_("{todo}\nHere stand the company, the role, whom to ask for and the number."), todo=_todo())
    words = _("Hello, this is {name}. I applied for a role with you last week, and I am calling to ask how it stands.")
    buttons = (
        Button(_("Add a lead"), Call("lead add"), Style.MAIN),
        Button(_("My hours"), Call("followup hours")),
    )
    below = Text.of(_("Below it are buttons for what came of it, and for later. One such card comes a day at most."))
    said = Script(words.format(name=name(person.name) or _("[your name]")))
    return Card((head, Divider(), call, said, below, Buttons(buttons)), _("A sample of a nudge."))


def _todo() -> Bold:
    return Bold(_("Today: call"))


def sample_coming() -> Card:
    """Say that a sample is on its way, and what it proves."""
    words = _(
        "A sample nudge is on its way. If it has not come within a minute, ask me for anything here: by then I know "
        "what stands in the way."
    )
    return Card((Text.of(words),), _("A sample is on its way."))


def sample_came() -> Card:
    """Say that one was asked for a moment ago."""
    words = _("One was on its way a moment ago. Please look at your direct messages, or try again in a minute.")
    return Card((Text.of(words),), _("A sample is on its way."))


def not_sent(ask: Ask, delivery: Delivery) -> Text:
    """Say that a message did not come, who can change that, and how to see whether it worked."""
    since = days.on(ask.person.today(delivery.due_at), ask.today)
    if delivery.reason == MAY_HAVE_ARRIVED:
        words = _(
            "I sent you a message {day}, and could not see whether it reached you. What is due is in /followup list."
        )
        return Text.of(words.format(day=since))
    if delivery.state is not State.UNREACHABLE:
        words = _(
            "I could not send you a message {day}. It is not your doing: whoever runs this bot or this workspace has "
            "to look at it. Nothing is lost; what is due is in /followup list."
        )
        return Text.of(words.format(day=since))
    account = ask.tx.people.account(ask.person.id)
    how = _(_OPENING.get(account.platform if account else "", _ALLOW))
    words = _(
        "I could not send you a message {day}. {how} A sample shows whether it works then; what is due is in "
        "/followup list meanwhile."
    )
    return Text.of(words.format(day=since, how=how))


def may_be_repeat() -> Text:
    """Say that a card may have come before: it was sent, and nobody could see whether it arrived."""
    return Text.of(_("This may be a repeat: I could not see whether it reached you."))


def to_ask(person: Person, *, sent_said: bool) -> tuple[Question, ...]:
    """Return what to ask after a lead that was just added: nothing after any but the first."""
    if person.last_number:
        return person.questions
    return tuple(each for each in Question if each is not Question.SENT or not sent_said)


def question(ask: Ask) -> Question | None:
    """Return the first question that is still to be asked and still open."""
    return next((each for each in ask.person.questions if _is_open(ask, each)), None)


def _is_open(ask: Ask, asked: Question) -> bool:
    match asked:
        case Question.SENT:
            return ask.person.last_number == 1 and _first_lead(ask) is not None
        case Question.HOURS:
            return ask.person.likes.hours == Preferences().hours
        case Question.ZONE:
            return ask.person.zone_from is ZoneFrom.GUESS


def _first_lead(ask: Ask) -> Lead | None:
    return next((lead for lead in ask.leads() if lead.number == 1 and lead.stage is Stage.SENT), None)


def asking(ask: Ask, asked: Question) -> tuple[Element, ...]:
    """Ask a question, with its answers and a way past it."""
    words, answers = _asked(ask, asked)
    skip = Button(_("Skip the question"), Call("followup next"))
    return (Divider(), Text.of(words), Buttons((*answers, skip)))


def _asked(ask: Ask, asked: Question) -> tuple[str, tuple[Button, ...]]:
    match asked:
        case Question.SENT:
            lead = _first_lead(ask)
            words = _("{lead}: did you send your résumé already? I noted today.")
            return words.format(lead=name(lead.title) if lead else ""), _when_sent(lead)
        case Question.HOURS:
            return _("When shall I write to you? Unless you say otherwise, from nine on working days."), (
                Button(_("From nine"), Call("followup hours", {"hours": "9"})),
                Button(_("From midday"), Call("followup hours", {"hours": "midday"})),
                Button(_("After work"), Call("followup hours", {"hours": "after work"})),
                Button(_("My own hours"), Call("followup hours")),
            )
        case Question.ZONE:
            city = zones.city(ask.person.zone)
            return _("I am guessing that you are on {city} time. Is that right?").format(city=city), (
                Button(_("Yes, it is"), Call("followup zone", {"zone": ask.person.zone})),
                Button(_("Another zone"), Call("followup zone")),
            )


def _when_sent(lead: Lead | None) -> tuple[Button, ...]:
    about = {"lead": lead.id if lead else ""}
    return (
        Button(_("Yes, today"), Call("lead edit", {**about, "sent": "today"})),
        Button(_("On another day"), Call("lead edit", about)),
        Button(pgettext("sent", "Not yet"), Call("lead edit", {**about, "sent": "not yet"})),
    )


def skipped() -> Card:
    """Say that a question is left, and where its answer can be given."""
    words = Text.of(_("Skipped. /followup settings has it whenever you like."))
    return Card((words,), _("Skipped."))
