"""What is said on the worst day: no joke, no lead, no work. One line to call, and silence until the person is back."""

from __future__ import annotations

from babel import Locale
from babel.lists import format_list

from bot.card import Bold, Button, Buttons, Card, Text
from bot.chat import Call
from bot.language import _, later, spoken
from bot.people.person import Person
from bot.worst_day import Level, lines
from bot.worst_day.lines import Line

_SERIOUS = later("Thank you for saying it. I am a bot, and I cannot judge how serious this is. People can:")
_CALL = later("{name}: call {number}, at any hour.")
_CALL_OR_TEXT = later("{name}: call or text {number}, at any hour.")
_CALL_OR_TEXT_ANOTHER = later("{name}: call {number} or text {text}, at any hour.")
_CALL_AND_CHOOSE = later("{name}: call {number} and choose option {choose}, at any hour.")
_CALL_AND_CHOOSE_OR_TEXT = later(
    "{name}: call {number} and choose option {choose}, or text {word} to {text}, at any hour."
)


def card(person: Person, level: Level) -> Card:
    """Name one line of the person's country and language; at `Level.CERTAIN` say that nudges are silent now.

    Where it may only be a bad day, nudges go on: whoever is tired of waiting would lose what they count on,
    without having asked for it. A pause is one button away.
    """
    if level is Level.CERTAIN:
        before = _(_SERIOUS)
        after = _("I kept nothing of it. No nudges come until you write or press Resume nudges.")
        buttons = resume()
    else:
        before = _("If this is more than a bad day: I am a bot, and I cannot judge how serious it is. People can:")
        after = _("I kept nothing of it, and changed nothing.")
        buttons = Buttons(
            (
                Button(_("It's a bad day"), Call("followup enough")),
                Button(_("A week without nudges"), Call("followup pause", {"until": "1w"})),
            )
        )
    return _card(person, before, Text.of(after), buttons)


def unkept(person: Person) -> Card:
    """Name the line when nothing can be kept: the silence of nudges is not promised."""
    return _card(person, _(_SERIOUS))


def resume() -> Buttons:
    """Return the button that ends the silence."""
    return Buttons((Button(_("Resume nudges"), Call("followup resume")),))


def _card(person: Person, before: str, *after: Text | Buttons) -> Card:
    danger = _("If you are in danger now, call your emergency number.")
    return Card((Text.of(before), _who(person), Text.of(danger), *after), _("An answer for you."))


def _who(person: Person) -> Text:
    """Say who can be reached, and how."""
    line = lines.line_for(person.country.code, spoken())
    if line is None:
        return Text.said(_("{site} lists lines of each country."), site=Bold(lines.ELSEWHERE))
    said = Text.said(
        _(_how(line)), name=Bold(line.name), number=line.call, choose=line.choose, word=line.word, text=line.text
    )
    if spoken() in line.speaks:
        return said
    return Text.said(_("{line} They speak {languages}."), line=said, languages=_languages(line))


def _how(line: Line) -> str:
    """Return the sentence for the ways in which a line can be reached."""
    if line.choose:
        return _CALL_AND_CHOOSE_OR_TEXT if line.text else _CALL_AND_CHOOSE
    if line.text:
        return _CALL_OR_TEXT if line.text == line.call else _CALL_OR_TEXT_ANOTHER
    return _CALL


def _languages(line: Line) -> str:
    locale = Locale.parse(spoken())
    return format_list([locale.languages[each] for each in line.speaks], style="or", locale=locale)
