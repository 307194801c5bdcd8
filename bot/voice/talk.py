"""What is answered to plain words: what was understood, what may be meant, and small talk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.card import Bold, Button, Buttons, Card, Menu, Span, Style, Text
from bot.chat import Call
from bot.language import _, later
from bot.pipeline.called import label
from bot.pipeline.lead import Lead
from bot.talk.intents import Intent
from bot.text import name

MOST_LEADS = 25
"""Options of a menu, on every platform."""
ELSE = Call("talk")
"""What "Something else" asks: the card that says what can be said."""
_HELP = Call("lead help")
SAVE, YES = later("Save it"), later("Yes, please")
_DID = {
    Intent.SENT_IT: later("{lead}: sent {day}. Shall I save it?"),
    Intent.CALLED: later("You called {lead}. What came of it?"),
    Intent.VOICEMAIL: later("You left a voicemail at {lead}. Shall I save it?"),
    Intent.SPOKE: later("You spoke with somebody at {lead}. Shall I save it?"),
    Intent.NO_ANSWER: later("You called {lead}, and nobody picked up. Shall I save it?"),
    Intent.EMAILED: later("You sent an email to {lead}. Shall I save it?"),
    Intent.TEXTED: later("You sent a text to {lead}. Shall I save it?"),
    Intent.MESSAGED: later("You sent a message to {lead}. Shall I save it?"),
    Intent.STOPPED_BY: later("You stopped by at {lead}. Shall I save it?"),
    Intent.NO_CALLS: later("{lead}: no calls. I plan none there from now on. Shall I save it?"),
    Intent.NO_CONTACT: later("{lead}: no contact. I plan no follow-up there from now on. Shall I save it?"),
    Intent.REPLIED: later("{lead} got in touch with you. Shall I save it?"),
    Intent.INTERVIEW: later("An interview with {lead}, {day}. Shall I save it?"),
    Intent.PROMISED: later("{lead} promised an answer by then: {day}. Shall I save it?"),
    Intent.REJECTED: later("{lead} said no. Shall I save it?"),
    Intent.OFFER: later("An offer from {lead}. Shall I save it?"),
    Intent.TOOK: later("You took the job at {lead}. Shall I save it? Nudges end then, and everything is kept."),
    Intent.SNOOZE: later("Put off {lead}; I come back to it {day}. Shall I?"),
    Intent.SKIP: later("Skip the planned step for {lead}. The lead stays open. Shall I?"),
    Intent.WRITE: later("Write to {lead} instead of calling. Shall I change it?"),
    Intent.CLOSE: later("Close {lead}. Shall I?"),
    Intent.REST: later("Let {lead} rest: it stays open, without nudges of its own. Shall I?"),
    Intent.REOPEN: later("Open {lead} again. Shall I?"),
    Intent.NOTE: later("A note on {lead}: {text}. Shall I save it?"),
}
_FREE = {
    Intent.APPLIED: later("You applied at {lead} {day}. Shall I save it?"),
    Intent.PLANS_TO: later("You want to apply at {lead}. Shall I save it as a lead that is not sent yet?"),
    Intent.ADD: later("Save {lead} as a lead. Was it sent already?"),
    Intent.UNDO: later("Take back your last change, about {lead}. Shall I?"),
    Intent.PAUSE: later("No nudges until then: {day}. Shall I pause?"),
    Intent.RESUME: later("Nudges come again. Shall I switch them on?"),
    Intent.ZONE: later("Your time zone is then that of {zone}. Shall I change it?"),
    Intent.WRITING: later("I plan written notes first from now on. Shall I?"),
    Intent.CALLING: later("I plan calls first from now on. Shall I?"),
}
_ROLE = later("You applied at {lead} as {role} {day}. Shall I save it?")
_TITLES = {
    Intent.APPLIED: later("I applied somewhere"),
    Intent.PLANS_TO: later("I want to apply"),
    Intent.SENT_IT: later("I sent it"),
    Intent.CALLED: later("I called"),
    Intent.VOICEMAIL: later("I left a voicemail"),
    Intent.SPOKE: later("I spoke with them"),
    Intent.NO_ANSWER: later("Nobody picked up"),
    Intent.EMAILED: later("I sent an email"),
    Intent.TEXTED: later("I sent a text"),
    Intent.MESSAGED: later("I sent a message"),
    Intent.STOPPED_BY: later("I stopped by"),
    Intent.NO_CALLS: later("They want no calls"),
    Intent.NO_CONTACT: later("They want no contact"),
    Intent.REPLIED: later("They got in touch"),
    Intent.INTERVIEW: later("An interview"),
    Intent.PROMISED: later("They promised an answer"),
    Intent.REJECTED: later("They said no"),
    Intent.OFFER: later("An offer"),
    Intent.TOOK: later("I took the job"),
    Intent.SNOOZE: later("Put it off"),
    Intent.SKIP: later("Skip a step"),
    Intent.WRITE: later("Write instead"),
    Intent.ENOUGH: later("Enough for today"),
    Intent.CLOSE: later("Close a lead"),
    Intent.REST: later("Let a lead rest"),
    Intent.REOPEN: later("Open a lead again"),
    Intent.REMOVE: later("Remove a lead"),
    Intent.FORGET: later("Delete everything"),
    Intent.UNDO: later("Undo"),
    Intent.NOTE: later("Write a note"),
    Intent.PAUSE: later("Pause"),
    Intent.RESUME: later("Nudges on again"),
    Intent.ZONE: later("Change my time zone"),
    Intent.WRITING: later("Writing first"),
    Intent.CALLING: later("Calls first"),
    Intent.LESS: later("Less of this"),
    Intent.ADD: later("Add a lead"),
    Intent.TODAY: later("Today's card"),
    Intent.UPCOMING: later("Your follow-ups"),
    Intent.LEADS: later("Your leads"),
    Intent.SHOW: later("Show a lead"),
    Intent.SCRIPT: later("What to say"),
    Intent.TONE: later("Your settings"),
    Intent.SETTINGS: later("Your settings"),
    Intent.HELP: later("Help"),
    Intent.HELLO: later("Today's card"),
    Intent.THANKS: later("Today's card"),
    Intent.BYE: later("Today's card"),
}
_SMALL = {
    Intent.HELLO: later("Hello! Tell me what happened, or see what is due."),
    Intent.THANKS: later("Glad to help. I am here when you need the next line."),
    Intent.BYE: later("Until next time. Your list stays with me."),
}


def title(intent: Intent) -> str:
    """Return what an intent is called on a button."""
    return _(_TITLES[intent])


def echo(intent: Intent, parts: Mapping[str, str], buttons: Sequence[Button]) -> Card:
    """Say what was understood, with the buttons that do it; nothing has been changed."""
    sentence = _ROLE if parts.get("role") else _DID.get(intent) or _FREE[intent]
    spans: dict[str, Span] = {key: Bold(name(said)) if key == "lead" else name(said) for key, said in parts.items()}
    row = (*buttons, Button(_("Something else"), ELSE))
    return Card((Text.said(_(sentence), **spans), Buttons(row)), _("I understood something; please look."))


def today_only(card: Card) -> Card:
    """Add that a day in the past is kept as today's."""
    return Card((card.elements[0], Text.of(_("I note it for today.")), *card.elements[1:]), card.summary)


def which_lead(intent: Intent, buttons: Sequence[Button]) -> Card:
    """Ask which lead is meant, where that was not said."""
    said = Text.said(_("{what}: which lead do you mean?"), what=Bold(title(intent)))
    row = Buttons((Button(_("Something else"), ELSE),))
    return Card((said, Menu(_("Choose a lead"), tuple(buttons)), row), _("Which lead?"))


def option(lead: Lead, call: Call) -> Button:
    """Return what a lead is called among others to choose from."""
    return Button(label(lead)[:MOST_LABEL], call)


MOST_LABEL = 70


def no_such_lead(named: str, add: Button) -> Card:
    """Say that no lead is called so."""
    words = Text.said(_("You have no lead called {lead}. Shall I add it?"), lead=Bold(name(named)))
    return Card(
        (words, Buttons((add, Button(_("Your leads"), Call("lead list")), Button(_("Something else"), ELSE)))),
        _("No such lead."),
    )


def which_meaning(buttons: Sequence[Button]) -> Card:
    """Offer everything that the words may mean."""
    words = Text.of(_("That may mean more than one thing. Which one is it?"))
    return Card((words, _with_help(buttons)), _("Which one do you mean?"))


def nearest(buttons: Sequence[Button]) -> Card:
    """Say that nothing was understood, and offer what comes nearest."""
    words = Text.of(_("I did not catch that. Is it one of these?"))
    return Card((words, _with_help(buttons)), _("I did not catch that."))


def what_to_say(buttons: Sequence[Button]) -> Card:
    """Say what can be said in plain words, with examples."""
    words = Text.of(
        _("Tell me in your own words, for instance: “applied at Acme yesterday”, “Acme called”, “what is due?”")
    )
    return Card((words, _with_help(buttons)), _("What do you mean?"))


def small_talk(intent: Intent) -> Card:
    """Answer a greeting, thanks or a goodbye."""
    today = Button(_("Today's card"), Call("followup today"), Style.MAIN)
    return Card((Text.of(_(_SMALL[intent])), Buttons((today, Button(_("Add a lead"), Call("lead add"))))), _("Hello."))


def forget() -> Card:
    """Say that leads are removed one by one, and what can be done with all of them."""
    words = Text.of(
        _(
            "I remove leads one by one, and ten minutes later each is really gone. I have no command that deletes all "
            "of them at once. /lead tidy closes many, and a pause stops every nudge."
        )
    )
    row = (
        Button(_("Remove a lead"), Call("lead remove")),
        Button(_("Tidy up"), Call("lead tidy")),
        Button(_("Pause"), Call("followup pause")),
        Button(_("Something else"), ELSE),
    )
    return Card((words, Buttons(row)), _("Removing leads."))


def less(buttons: Sequence[Button]) -> Card:
    """Offer what makes the bot say less."""
    words = Text.of(_("There can be less of this. What should change?"))
    return Card((words, Buttons(tuple(buttons))), _("Less of this."))


def how_long(buttons: Sequence[Button]) -> Card:
    """Ask how long a pause should be."""
    return Card(
        (Text.of(_("A pause: until when?")), Buttons((*buttons, Button(_("Something else"), ELSE)))), _("A pause.")
    )


def more(what: str, call: Call) -> Card:
    """Say that something is missing, with the button that asks for it."""
    words = Text.said(_("{what}: I need a little more for that."), what=Bold(what))
    row = (Button(_("Fill it in"), call, Style.MAIN), Button(_("Something else"), ELSE))
    return Card((words, Buttons(row)), _("I need a little more."))


def _with_help(buttons: Sequence[Button]) -> Buttons:
    """Return the buttons with one for help behind them, each thing once."""
    row = {str(each.call): each for each in (Button(_("Help"), _HELP), *buttons)}
    others = tuple(each for call, each in row.items() if call != str(_HELP))
    return Buttons((*others, row[str(_HELP)]))
