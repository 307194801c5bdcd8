"""What is said about a person's settings."""

from __future__ import annotations

from collections.abc import Mapping

from bot.ask import Ask
from bot.card import Bold, Button, Buttons, Card, Element, Facts, Menu, Text
from bot.chat import Call
from bot.days import countries, zones
from bot.language import _, later, ngettext, word
from bot.people.person import Person, ZoneFrom
from bot.people.preferences import LEAST_A_DAY, MOST_A_DAY, Pace, Prefers, Switch, Tone
from bot.text import name
from bot.voice import days
from bot.voice.first import a_nudge, in_another, who_sees

PACES = {
    Pace.LIGHT: later("light: fewer follow-ups, further apart"),
    Pace.STANDARD: later("standard: after 4, 5 and 8 working days"),
    Pace.PERSISTENT: later("persistent: more follow-ups, closer together"),
}
FIRST = {Prefers.CALLING: later("calling first"), Prefers.WRITING: later("writing first")}

TONES = {
    Tone.WARM: later("warm: on your side, in a few plain words"),
    Tone.LIGHT: later("light: the same with a little more humor"),
    Tone.BRIEF: later("brief: what is known, and one thing to do"),
    Tone.OFF: later("off: follow-ups only"),
}


def card(ask: Ask) -> Card:
    """Show the settings, each with the button or the menu that changes it."""
    person = ask.person
    return Card(
        (
            Text.of(Bold(_("Your settings"))),
            Facts(tuple((label, Text.of(value)) for label, value in _facts(person))),
            Text.of(who_sees(watched=ask.profile.watched)),
            *_menus(person),
            Buttons(
                (
                    Button(_("Time zone"), Call("followup zone")),
                    Button(_("Hours and days"), Call("followup hours")),
                    Button(_("Country"), Call("followup country")),
                    Button(_("Name and number"), Call("followup me")),
                    _weekly(person),
                )
            ),
            Buttons((*_switches(person), *_pause(ask))),
            Buttons((in_another(person), *a_nudge(person), Button(_("Deliveries"), Call("followup deliveries")))),
        ),
        _("Your settings."),
    )


def _facts(person: Person) -> tuple[tuple[str, str], ...]:
    likes = person.likes
    guess = _("{city} ({zone}) (my guess)") if person.zone_from is ZoneFrom.GUESS else "{city} ({zone})"
    hours = _("{hours}, {days}; at most one message a day")
    return (
        (_("Language"), person.language.own_name),
        (_("Time zone"), guess.format(city=zones.city(person.zone), zone=person.zone)),
        (_("Hours and days"), hours.format(hours=days.hours(likes.hours), days=_their_days(person))),
        (_("Weekend"), days.weekdays(person.calendar.weekend)),
        (_("Holidays of"), countries.title(person.country) or _("no country")),
        (_("Pace"), _(PACES[likes.pace])),
        (_("Follow-ups a day"), _("at most {limit}").format(limit=likes.limit)),
        (_("Way"), _(FIRST[likes.prefers])),
        (_("Encouragement"), _(TONES[likes.tone])),
        (_("Weekly summary"), word(Switch.ON if likes.weekly else Switch.OFF)),
        (_("Names in nudges"), _("shown at once") if person.names_in_nudges else _("after you press Show")),
        (_("Code names"), word(Switch.ON if likes.codes else Switch.OFF)),
        (_("Your name"), name(person.name) or _("not given")),
        (_("Your number"), person.phone or _("not given")),
    )


def _their_days(person: Person) -> str:
    return _("on working days") if person.likes.days is None else days.weekdays(person.likes.days)


def _menus(person: Person) -> tuple[Element, ...]:
    likes = person.likes
    limits = (each for each in range(LEAST_A_DAY, MOST_A_DAY + 1) if each != likes.limit)
    return (
        Menu(
            _("Another pace"),
            tuple(
                Button(_(PACES[each]), Call("followup pace", {"pace": each})) for each in Pace if each is not likes.pace
            ),
        ),
        Menu(
            _("Follow-ups a day"),
            tuple(
                Button(_("At most {limit}").format(limit=each), Call("followup limit", {"limit": str(each)}))
                for each in limits
            ),
        ),
        Menu(
            _("How I encourage you"),
            tuple(
                Button(_(TONES[each]), Call("followup tone", {"tone": each})) for each in Tone if each is not likes.tone
            ),
        ),
    )


def _switches(person: Person) -> tuple[Button, ...]:
    turned = Switch.OFF if person.names_in_nudges else Switch.ON
    codes = Switch.OFF if person.likes.codes else Switch.ON
    other = Prefers.WRITING if person.likes.prefers is Prefers.CALLING else Prefers.CALLING
    return (
        Button(_(FIRST[other]).capitalize(), Call("followup way", {"prefer": other})),
        Button(_("Names {switch}").format(switch=word(turned)), Call("followup names", {"show": turned})),
        Button(_("Code names {switch}").format(switch=word(codes)), Call("followup codes", {"use": codes})),
    )


def _weekly(person: Person) -> Button:
    turned = Switch.OFF if person.likes.weekly else Switch.ON
    return Button(_("Weekly summary {switch}").format(switch=word(turned)), Call("lead week", {"card": turned}))


def _pause(ask: Ask) -> tuple[Button, ...]:
    if ask.person.is_away(ask.today):
        return (Button(_("Nudges on again"), Call("followup resume")),)
    return (Button(_("Pause"), Call("followup pause")),)


def language(undo: Call) -> Card:
    """Say, in the language that was chosen, that it is spoken from now on."""
    return _settled(Text.of(_("From now on I speak English with you.")), Button(_("Undo"), undo))


def hours_as_typed(person: Person) -> Mapping[str, str]:
    """Return a person's hours, days and weekend as they would type them; '' is what nobody chose."""
    likes = person.likes
    return {
        "hours": f"{likes.hours.starts:%H:%M}-{likes.hours.ends:%H:%M}",
        "days": "" if likes.days is None else _typed(likes.days),
        "weekend": "" if likes.weekend is None else _typed(likes.weekend),
    }


_SHORT = later("mon tue wed thu fri sat sun")


def _typed(weekdays: frozenset[int]) -> str:
    """Write weekdays so shortly that they fit into a button's id: what follows each other as a range."""
    runs: list[list[int]] = []
    for day in sorted(weekdays):
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    called = _(_SHORT).split()
    return " ".join("-".join(dict.fromkeys((called[run[0]], called[run[-1]]))) for run in runs) or _("none")


def zone(ask: Ask, moved: int, undo: Call) -> Card:
    """Say which zone is set, what time it is there, and how much moved."""
    said = Text.said(
        _("Your time zone is {city} ({zone}): it is {now}."),
        city=Bold(zones.city(ask.person.zone)),
        zone=ask.person.zone,
        now=ask.moment(ask.now),
    )
    return _moved(moved, undo, said)


def hours(ask: Ask, moved: int, undo: Call) -> Card:
    """Say when nudges come from now on, and how much moved."""
    said = Text.said(
        _("I write from {hours}, {days}. Your weekend is {weekend}."),
        hours=Bold(days.hours(ask.person.likes.hours)),
        days=_their_days(ask.person),
        weekend=days.weekdays(ask.person.calendar.weekend),
    )
    return _moved(moved, undo, said)


def country(ask: Ask, moved: int, undo: Call) -> Card:
    """Say whose public holidays count, and how much moved."""
    title = countries.title(ask.person.country)
    if not title:
        return _moved(moved, undo, Text.of(_("No public holidays count from now on.")))
    said = _("The public holidays of {country} are no working days for you.")
    return _moved(moved, undo, Text.said(said, country=Bold(title)))


def pace(ask: Ask, moved: int, undo: Call) -> Card:
    """Say which pace is set, and how much moved."""
    return _moved(moved, undo, Text.said(_("Your pace is {pace}."), pace=Bold(_(PACES[ask.person.likes.pace]))))


def limit(ask: Ask, moved: int, undo: Call) -> Card:
    """Say how many follow-ups a card has at most, and how much moved."""
    said = _("A day's card has at most {limit} from now on.")
    return _moved(moved, undo, Text.said(said, limit=Bold(str(ask.person.likes.limit))))


def way(ask: Ask, moved: int, undo: Call) -> Card:
    """Say what is planned first, and how much changed."""
    said = _("From now on I plan {way}, where both are possible.")
    return _moved(moved, undo, Text.said(said, way=Bold(_(FIRST[ask.person.likes.prefers]))))


def _moved(moved: int, undo: Call, said: Text) -> Card:
    with_it = ngettext("Your planned follow-up moved with it.", "{count} planned follow-ups moved with it.", moved)
    what = with_it if moved else _("Nothing that is planned had to move.")
    return _settled(Text.of(*said.spans, f" {what}"), Button(_("Undo"), undo))


def tone(ask: Ask, undo: Call) -> Card:
    """Say how the bot encourages from now on, with the way back."""
    tone = ask.person.likes.tone
    if tone is Tone.OFF:
        words = Text.of(_("No encouragement from now on; your follow-ups come as before."))
    else:
        words = Text.said(_("Your tone from now on is {tone}."), tone=Bold(_(TONES[tone])))
    back = () if undo.args["tone"] == tone else (Button(_("As it was"), undo),)
    return _settled(words, *back)


def names(ask: Ask) -> Card:
    """Say whether nudges show names."""
    if ask.person.names_in_nudges:
        return _settled(Text.of(_("From now on nudges show names at once.")))
    return _settled(Text.of(_("From now on nudges show no names until you press Show.")))


def weekly(ask: Ask) -> Card:
    """Say whether the week is told."""
    if ask.person.likes.weekly:
        return _settled(Text.of(_("From now on the last card of a week tells your week.")))
    return _settled(Text.of(_("No weekly summary from now on. /lead week shows your week whenever you like.")))


def codes(ask: Ask) -> Card:
    """Say whether cards use code names."""
    if ask.person.likes.codes:
        hidden = _("From now on every card uses code names for employers. Edit shows the real ones.")
        return _settled(Text.of(hidden))
    return _settled(Text.of(_("From now on cards use the real names again.")))


def me(ask: Ask) -> Card:
    """Say what the scripts will use."""
    match bool(ask.person.name), bool(ask.person.phone):
        case True, True:
            said = _("Your scripts use {name} and {number}.")
        case True, False:
            said = _("Your scripts use {name}. They have no number to call you back at yet.")
        case False, True:
            said = _("Your scripts use {number}. They have no name for you yet.")
        case _neither:
            said = _("Your scripts have no name for you yet, and no number to call you back at.")
    return _settled(Text.of(said.format(name=name(ask.person.name), number=ask.person.phone)))


def _settled(words: Text, *undo: Button) -> Card:
    buttons = (Button(_("All settings"), Call("followup settings")), *undo)
    return Card((words, Buttons(buttons)), _("Your settings are saved."))
