"""What is said about a person's settings."""

from __future__ import annotations

from collections.abc import Mapping

from bot.ask import Ask
from bot.card import Bold, Button, Buttons, Card, Element, Facts, Menu, Span, Text
from bot.chat import Call
from bot.days import countries, zones
from bot.language import _, later
from bot.people.person import Person, ZoneFrom
from bot.people.preferences import LEAST_A_DAY, MOST_A_DAY, Pace, Prefers, Tone
from bot.text import name
from bot.voice import days
from bot.voice.asides import WATCHED, WHO_SEES

PACES = {
    Pace.LIGHT: "light: fewer follow-ups, further apart",
    Pace.STANDARD: "standard: after 4, 5 and 8 working days",
    Pace.PERSISTENT: "persistent: more follow-ups, closer together",
}
FIRST = {Prefers.CALLING: "calling first", Prefers.WRITING: "writing first"}

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
            Text.of(Bold("Your settings")),
            Facts(tuple((label, Text.of(value)) for label, value in _facts(person))),
            Text.of(WHO_SEES + (WATCHED if ask.profile.watched else "")),
            *_menus(person),
            Buttons(
                (
                    Button("Time zone", Call("followup zone")),
                    Button("Hours and days", Call("followup hours")),
                    Button("Country", Call("followup country")),
                    Button("Name and number", Call("followup me")),
                )
            ),
            Buttons((*_switches(person), *_pause(ask))),
        ),
        "Your settings.",
    )


def _facts(person: Person) -> tuple[tuple[str, str], ...]:
    likes = person.likes
    guessed = " (my guess)" if person.zone_from is ZoneFrom.GUESS else ""
    on = "on working days" if likes.days is None else days.weekdays(likes.days)
    return (
        ("Time zone", f"{zones.city(person.zone)} ({person.zone}){guessed}"),
        ("Hours and days", f"{days.hours(likes.hours)}, {on}; at most one message a day"),
        ("Weekend", days.weekdays(person.calendar.weekend)),
        ("Holidays of", countries.title(person.country) or "no country"),
        ("Pace", PACES[likes.pace]),
        ("Follow-ups a day", f"at most {likes.limit}"),
        ("Way", FIRST[likes.prefers]),
        (_("Encouragement"), _(TONES[likes.tone])),
        ("Names in nudges", "shown at once" if person.names_in_nudges else "after you press Show"),
        ("Code names", "on" if likes.codes else "off"),
        ("Your name", name(person.name) or "not given"),
        ("Your number", person.phone or "not given"),
    )


def _menus(person: Person) -> tuple[Element, ...]:
    likes = person.likes
    limits = (each for each in range(LEAST_A_DAY, MOST_A_DAY + 1) if each != likes.limit)
    return (
        Menu(
            "Another pace",
            tuple(
                Button(PACES[each], Call("followup pace", {"pace": each})) for each in Pace if each is not likes.pace
            ),
        ),
        Menu(
            "Follow-ups a day",
            tuple(Button(f"At most {each}", Call("followup limit", {"limit": str(each)})) for each in limits),
        ),
        Menu(
            _("How I encourage you"),
            tuple(
                Button(_(TONES[each]), Call("followup tone", {"tone": each})) for each in Tone if each is not likes.tone
            ),
        ),
    )


def _switches(person: Person) -> tuple[Button, ...]:
    turned = "off" if person.names_in_nudges else "on"
    codes = "off" if person.likes.codes else "on"
    other = Prefers.WRITING if person.likes.prefers is Prefers.CALLING else Prefers.CALLING
    return (
        Button(FIRST[other].capitalize(), Call("followup way", {"prefer": other})),
        Button(f"Names {turned}", Call("followup names", {"show": turned})),
        Button(f"Code names {codes}", Call("followup codes", {"use": codes})),
    )


def _pause(ask: Ask) -> tuple[Button, ...]:
    if ask.person.is_away(ask.today):
        return (Button("Nudges on again", Call("followup resume")),)
    return (Button("Pause", Call("followup pause")),)


def hours_as_typed(person: Person) -> Mapping[str, str]:
    """Return a person's hours, days and weekend as they would type them; '' is what nobody chose."""
    likes = person.likes
    return {
        "hours": f"{likes.hours.starts:%H:%M}-{likes.hours.ends:%H:%M}",
        "days": "" if likes.days is None else _typed(likes.days),
        "weekend": "" if likes.weekend is None else _typed(likes.weekend),
    }


_SHORT = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _typed(weekdays: frozenset[int]) -> str:
    """Write weekdays so shortly that they fit into a button's id: what follows each other as a range."""
    runs: list[list[int]] = []
    for day in sorted(weekdays):
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return " ".join("-".join(dict.fromkeys((_SHORT[run[0]], _SHORT[run[-1]]))) for run in runs) or "none"


def zone(ask: Ask, moved: int, undo: Call) -> Card:
    """Say which zone is set, what time it is there, and how much moved."""
    return _moved(
        moved,
        undo,
        "Your time zone is ",
        Bold(zones.city(ask.person.zone)),
        f" ({ask.person.zone}): it is ",
        ask.moment(ask.now),
        ".",
    )


def hours(ask: Ask, moved: int, undo: Call) -> Card:
    """Say when nudges come from now on, and how much moved."""
    likes = ask.person.likes
    on = "on working days" if likes.days is None else days.weekdays(likes.days)
    weekend = f" Your weekend is {days.weekdays(ask.person.calendar.weekend)}."
    return _moved(moved, undo, "I write from ", Bold(days.hours(likes.hours)), f", {on}.{weekend}")


def country(ask: Ask, moved: int, undo: Call) -> Card:
    """Say whose public holidays count, and how much moved."""
    title = countries.title(ask.person.country)
    if not title:
        return _moved(moved, undo, "No public holidays count from now on.")
    return _moved(moved, undo, "The public holidays of ", Bold(title), " are no working days for you.")


def pace(ask: Ask, moved: int, undo: Call) -> Card:
    """Say which pace is set, and how much moved."""
    return _moved(moved, undo, "Your pace is ", Bold(PACES[ask.person.likes.pace]), ".")


def limit(ask: Ask, moved: int, undo: Call) -> Card:
    """Say how many follow-ups a card has at most, and how much moved."""
    return _moved(moved, undo, "A day's card has at most ", Bold(str(ask.person.likes.limit)), " from now on.")


def way(ask: Ask, moved: int, undo: Call) -> Card:
    """Say what is planned first, and how much changed."""
    return _moved(
        moved, undo, "From now on I plan ", Bold(FIRST[ask.person.likes.prefers]), ", where both are possible."
    )


def _moved(moved: int, undo: Call, *spans: Span) -> Card:
    what = {0: " Nothing that is planned had to move.", 1: " Your planned follow-up moved with it."}.get(
        moved, f" {moved} planned follow-ups moved with it."
    )
    return _settled(Text.of(*spans, what), Button("Undo", undo))


def tone(ask: Ask, undo: Call) -> Card:
    """Say how the bot encourages from now on, with the way back."""
    tone = ask.person.likes.tone
    if tone is Tone.OFF:
        words = Text.of(_("No encouragement from now on; your follow-ups come as before."))
    else:
        words = Text.said(_("From now on I encourage you like this: {tone}."), tone=Bold(_(TONES[tone])))
    back = () if undo.args["tone"] == tone else (Button(_("As it was"), undo),)
    return _settled(words, *back)


def names(ask: Ask) -> Card:
    """Say whether nudges show names."""
    shown = "show names at once" if ask.person.names_in_nudges else "show no names until you press Show"
    return _settled(Text.of(f"From now on nudges {shown}."))


def codes(ask: Ask) -> Card:
    """Say whether cards use code names."""
    if ask.person.likes.codes:
        return _settled(Text.of("From now on every card uses code names for employers. Edit shows the real ones."))
    return _settled(Text.of("From now on cards use the real names again."))


def me(ask: Ask) -> Card:
    """Say what the scripts will use."""
    number = ask.person.phone or "no number"
    return _settled(Text.of(f"Your scripts use {name(ask.person.name) or 'no name'} and {number}."))


def _settled(words: Text, *undo: Button) -> Card:
    buttons = (Button("All settings", Call("followup settings")), *undo)
    return Card((words, Buttons(buttons)), "Your settings are saved.")
