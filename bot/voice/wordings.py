"""What is said about a person's own words to use: how they read, what can be filled in, which others there are."""

from __future__ import annotations

from bot.card import Bold, Button, Buttons, Card, Element, Menu, Script, Style, Text
from bot.chat import Call
from bot.language import _, label
from bot.people.person import Person
from bot.people.wording import Saying, known


def shown(person: Person, saying: Saying) -> Card:
    """Show a person's own words of one kind, with the ways to change and remove them, or offer to write some."""
    words = _words(person, saying)
    if words is None:
        mine = Text.said(_("{kind}: you use my words so far."), kind=Bold(label(saying)))
        return _card(person, saying, (mine, _filled_in()), _write(saying, _("Write my own")))
    remove = Button(_("Remove"), Call("followup template", {"kind": saying, "text": ""}), Style.DANGER)
    said = (Text.of(Bold(label(saying))), Script(words), _filled_in())
    return _card(person, saying, said, _write(saying, _("Change")), remove)


def kept(person: Person, saying: Saying) -> Card:
    """Say that a person's own words are kept, or that ours are used again."""
    words = _words(person, saying)
    if words is None:
        removed = Text.said(_("{kind}: my words again, yours are removed."), kind=Bold(label(saying)))
        return _card(person, saying, (removed,), _write(saying, _("Write my own")))
    return _card(
        person,
        saying,
        (Text.said(_("{kind}: from now on these are used."), kind=Bold(label(saying))), Script(words)),
        _write(saying, _("Change")),
    )


def _card(person: Person, saying: Saying, said: tuple[Element, ...], *ways: Button) -> Card:
    """Return a card about one kind, with a menu of all others that the person may have words of their own for."""
    own = {each.saying for each in person.wordings}
    ordered = sorted((each for each in Saying if each is not saying), key=lambda each: each not in own)
    others = tuple(Button(label(each), Call("followup template", {"kind": each})) for each in ordered)
    return Card((*said, Buttons(ways), Menu(_("Other words"), others)), _("Your own words."))


def _words(person: Person, saying: Saying) -> str | None:
    return next((each.words for each in person.wordings if each.saying is saying), None)


def _write(saying: Saying, label: str) -> Button:
    return Button(label, Call("followup template", {"about": saying}))


def _filled_in() -> Text:
    return Text.of(_("I fill in {known}. What I do not know stays a gap in brackets.").format(known=known()))
