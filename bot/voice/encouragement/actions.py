"""The one small thing at the end of a text: a button that does it."""

from __future__ import annotations

from bot.card import Button
from bot.chat import Call
from bot.language import _, later
from bot.pipeline.lead import Lead
from bot.pipeline.words import Stage, Way
from bot.vocabulary import Term


class Action(Term):
    """What a text's button does, by what is written on it."""

    TRY = later("One more try")
    SCRIPT = later("Words to use")
    REST = later("Let it rest")
    CLOSE = later("Close it")
    SHOW = later("Show the lead")
    NOTE = later("Add a note")
    WENT = later("How did it go?")
    CONTACT = later("Add a contact")
    HELLO = later("Say hello")
    WRITE = later("Write instead")
    SKIP = later("Skip this step")
    NEXT_WEEK = later("Next week")
    RESTING = later("Resting leads")
    ADD = later("Add a lead")
    LEADS = later("Your leads")
    LIST = later("Your follow-ups")
    TODAY = later("Today's card")
    JUST_ONE = later("Just one")
    ENOUGH = later("Enough for today")
    PAUSE = later("Pause for a week")

    @property
    def works(self) -> bool:
        """Whether it is about the search at all, which nothing is on the day of a rejection."""
        return self not in {Action.ENOUGH, Action.PAUSE}

    def button(self, lead: Lead | None) -> Button | None:
        """Return the button; None where this cannot be done now, or needs a lead and there is none."""
        call = _OF_ALL.get(self) or (_call(self, lead) if lead else None)
        return Button(_(self.value), call) if call else None


_OF_ALL = {
    Action.RESTING: Call("lead resting"),
    Action.ADD: Call("lead add"),
    Action.LEADS: Call("lead list"),
    Action.LIST: Call("followup list"),
    Action.TODAY: Call("followup today"),
    Action.JUST_ONE: Call("followup today", {"only": "1"}),
    Action.ENOUGH: Call("followup enough"),
    Action.PAUSE: Call("followup pause", {"until": "1w"}),
}


def _call(action: Action, lead: Lead) -> Call | None:
    """Return what asks for something about a lead, if that can be done."""
    about = {"lead": lead.id}
    match action:
        case Action.SHOW:
            return Call("lead show", about)
        case Action.NOTE:
            return Call("lead note", about)
        case Action.HELLO:
            return Call("lead hello", {"leads": lead.id}) if lead.resting else None
        case Action.WRITE | Action.SKIP | Action.NEXT_WEEK:
            return _about_the_step(action, lead)
        case _:
            return _while_open(action, lead) if lead.open else None


def _while_open(action: Action, lead: Lead) -> Call | None:
    about = {"lead": lead.id}
    match action:
        case Action.TRY if lead.followed:
            return Call("followup plan", {**about, "day": "next working day"})
        case Action.SCRIPT if lead.followed and (lead.phone or lead.email):
            return Call("followup script", about)
        case Action.REST if not lead.resting and lead.stage is not Stage.TO_SEND:
            return Call("lead rest", about)
        case Action.CLOSE:
            return Call("lead close", about)
        case Action.CONTACT:
            return Call("lead more", about)
        case Action.WENT if lead.interview:
            return Call("lead went", about)
        case _:
            return None


def _about_the_step(action: Action, lead: Lead) -> Call | None:
    """Return what changes the planned step, if one is planned."""
    if lead.plan is None or not lead.open:
        return None
    about = {"lead": lead.id, "step": str(lead.plan.step)}
    match action:
        case Action.WRITE:
            return Call("followup write", about) if lead.plan.way is Way.PHONE else None
        case Action.NEXT_WEEK:
            return Call("followup snooze", {**about, "until": "next week"})
        case _:
            return Call("followup skip", about)
