"""What a person may set about their follow-ups, each with what moves when it changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Annotated

from bot.ask import Ask
from bot.card import Reply
from bot.chat import Call
from bot.commands.scripts import back_to
from bot.days.countries import Country
from bot.days.hours import Hours
from bot.kinds import KEEP, Choice, Keep, Mark, Number, Phone, Weekdays, Words, Zone
from bot.kinds import Country as CountryKind
from bot.kinds import Hours as HoursKind
from bot.language import Language, speaking
from bot.people.person import Person, ZoneFrom
from bot.people.preferences import LEAST_A_DAY, MOST_A_DAY, Pace, Preferences, Prefers, Switch, Tone
from bot.pipeline import placing
from bot.pipeline.lead import Lead
from bot.spec import command
from bot.voice import deliveries
from bot.voice import settings as say


@command("followup settings", title="Your settings")
def followup_settings(ask: Ask) -> Reply:
    """Show your settings, each with a button to change it."""
    return Reply(say.card(ask), replaces=True)


MOST_DELIVERIES = 10


@command("followup deliveries", title="Deliveries", on_card=True)
def followup_deliveries(ask: Ask) -> Reply:
    """Show what I sent you by myself lately, and whether it arrived."""
    return Reply(deliveries.card(ask, ask.tx.deliveries.latest(ask.person.id, MOST_DELIVERIES)), replaces=True)


def _changed(ask: Ask, change: Callable[[Person], Person]) -> int:
    """Change the asker, move everything planned with it, and return how many follow-ups moved."""
    before = {lead.id: _instant(lead, ask.person) for lead in ask.leads()}
    ask.keep_person(change)
    for lead in placing.replan(ask.leads(), ask.person, ask.now):
        ask.keep_lead(lead)
    return sum(_instant(lead, ask.person) != before[lead.id] for lead in ask.leads())


def _instant(lead: Lead, person: Person) -> object:
    plan = lead.plan
    return (person.hour_of_card(plan.due), plan.at, plan.way) if lead.open and plan else None


def _prefer(ask: Ask, change: Callable[[Preferences], Preferences]) -> int:
    return _changed(ask, lambda person: replace(person, likes=change(person.likes)))


@command("followup zone", title="Your time zone")
def followup_zone(
    ask: Ask, zone: Annotated[str, Zone("A large city near you, or a zone such as Europe/Berlin")]
) -> Reply:
    """Set your time zone; everything planned moves with it."""
    was = ask.person.zone
    moved = _changed(ask, lambda person: person.now_in(zone, ZoneFrom.SAID))
    return Reply(say.zone(ask, moved, Call("followup zone", {"zone": was})), replaces=True)


def _their_hours(ask: Ask, _: Mapping[str, object]) -> Mapping[str, str]:
    return say.hours_as_typed(ask.person)


@command("followup language", title="Your language")
def followup_language(
    ask: Ask, language: Annotated[Language, Choice("Which language I speak with you", Language)]
) -> Reply:
    """Choose the language that I speak with you."""
    undo = Call("followup language", {"language": ask.person.language})
    ask.keep_person(lambda person: replace(person, likes=replace(person.likes, language=language)))
    with speaking(language):
        return Reply(say.language(undo), replaces=True)


@command("followup hours", title="Your hours", filled=_their_hours)
def followup_hours(
    ask: Ask,
    hours: Annotated[Hours | Keep | None, HoursKind("When I may write: 9, midday, after work, or 9-17")] = KEEP,
    days: Annotated[
        frozenset[int] | Keep | None, Weekdays("On which days; empty: on working days", empty=False)
    ] = KEEP,
    weekend: Annotated[
        frozenset[int] | Keep | None, Weekdays("Your weekend; empty: that of your country", most=6, empty=True)
    ] = KEEP,
) -> Reply:
    """Set when I may write to you: hours, days, and which days are your weekend."""
    was = say.hours_as_typed(ask.person)

    def change(likes: Preferences) -> Preferences:
        return replace(
            likes,
            hours=likes.hours if isinstance(hours, Keep) else hours or Preferences().hours,
            days=likes.days if isinstance(days, Keep) else days,
            weekend=likes.weekend if isinstance(weekend, Keep) else weekend,
        )

    moved = _prefer(ask, change)
    now = say.hours_as_typed(ask.person)
    undo = Call(
        "followup hours", {name: text for name, text in was.items() if text != now[name]} or {"hours": was["hours"]}
    )
    return Reply(say.hours(ask, moved, undo), replaces=True)


@command("followup country", title="Your country")
def followup_country(
    ask: Ask,
    country: Annotated[Country, CountryKind("Whose public holidays count: a country, a part of it, or none")],
) -> Reply:
    """Set the country whose public holidays are no working days."""
    undo = Call("followup country", {"country": str(ask.person.country)})
    moved = _prefer(ask, lambda likes: replace(likes, country=country))
    return Reply(say.country(ask, moved, undo), replaces=True)


@command("followup pace", title="Your pace")
def followup_pace(ask: Ask, pace: Annotated[Pace, Choice("How often to follow up", Pace)]) -> Reply:
    """Choose how often to follow up: light, standard or persistent."""
    undo = Call("followup pace", {"pace": ask.person.likes.pace})
    moved = _prefer(ask, lambda likes: replace(likes, pace=pace))
    return Reply(say.pace(ask, moved, undo), replaces=True)


@command("followup limit", title="How many a day")
def followup_limit(
    ask: Ask, limit: Annotated[int, Number("Follow-ups a day, from 1 to 10", least=LEAST_A_DAY, most=MOST_A_DAY)]
) -> Reply:
    """Choose how many follow-ups a day's card has at most."""
    undo = Call("followup limit", {"limit": str(ask.person.likes.limit)})
    moved = _prefer(ask, lambda likes: replace(likes, limit=limit))
    return Reply(say.limit(ask, moved, undo), replaces=True)


@command("followup way", title="Calling or writing")
def followup_way(ask: Ask, prefer: Annotated[Prefers, Choice("What you would rather do", Prefers)]) -> Reply:
    """Choose whether I plan calls or written notes first, where both are possible."""
    undo = Call("followup way", {"prefer": ask.person.likes.prefers})
    if prefer is Prefers.CALLING:
        ask.keep_person(lambda person: replace(person, wrote_instead=0))
    moved = _prefer(ask, lambda likes: replace(likes, prefers=prefer))
    return Reply(say.way(ask, moved, undo), replaces=True)


@command("followup tone", title="How I encourage")
def followup_tone(
    ask: Ask,
    tone: Annotated[Tone, Choice("How I encourage you", Tone)],
    less: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Choose how I encourage you: warm, light, brief, or off."""
    was = ask.person.likes.tone
    if less is None or tone.measure < was.measure:  # an old button that asks for less never gives more
        _prefer(ask, lambda likes: replace(likes, tone=tone))
    return Reply(say.tone(ask, Call("followup tone", {"tone": was})), replaces=less is None)


@command("followup names", title="Names in nudges")
def followup_names(
    ask: Ask, show: Annotated[Switch, Choice("Whether nudges show employers' names at once", Switch)]
) -> Reply:
    """Choose whether nudges show names at once, or only after you press Show."""
    ask.keep_person(lambda person: replace(person, names_in_nudges=show is Switch.ON))
    return Reply(say.names(ask), replaces=True)


@command("followup codes", title="Code names")
def followup_codes(
    ask: Ask, use: Annotated[Switch, Choice("Whether every card calls employers by code names", Switch)]
) -> Reply:
    """Choose whether cards call employers by code names; forms show the real ones."""
    ask.keep_person(lambda person: replace(person, likes=replace(person.likes, codes=use is Switch.ON)))
    return Reply(say.codes(ask), replaces=True)


def _as_they_are(ask: Ask, _: Mapping[str, object]) -> Mapping[str, str]:
    return {"name": ask.person.name, "phone": ask.person.phone}


@command("followup me", title="For your scripts", filled=_as_they_are)
def followup_me(
    ask: Ask,
    name: Annotated[str | Keep | None, Words("How you introduce yourself")] = KEEP,
    phone: Annotated[str | Keep | None, Phone("The number on which they can call you back")] = KEEP,
    lead: Annotated[str | None, Mark()] = None,
    kind: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Set the name and the call-back number in the words that I write for you."""
    if not isinstance(name, Keep):
        ask.keep_person(lambda person: replace(person, name=name or ""))
    if not isinstance(phone, Keep):
        ask.keep_person(lambda person: replace(person, phone=phone or ""))
    return back_to(ask, lead, kind) or Reply(say.me(ask), replaces=True)
