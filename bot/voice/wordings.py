"""What is said about a person's own words to use: which there are, how one reads, what can be filled in."""

from __future__ import annotations

from bot.card import Bold, Button, Buttons, Card, Element, Menu, Script, Style, Text
from bot.chat import Call
from bot.language import _, word
from bot.people.person import Person
from bot.people.wording import Saying, known


def listed(person: Person) -> Card:
    """List a person's own wordings, and offer to write one of each other kind."""
    own = {each.saying for each in person.wordings}
    said: list[Element] = [Text.of(_("Your own words come before mine, in every script of that kind."))]
    for each in person.wordings:
        said += [Text.of(Bold(word(each.saying).capitalize())), Script(each.words)]
    if own:
        shown = tuple(Button(word(each).capitalize(), Call("followup template", {"kind": each})) for each in own)
        said.append(Menu(_("Change or remove"), shown))
    new = tuple(
        Button(word(each).capitalize(), Call("followup wording", {"kind": each})) for each in Saying if each not in own
    )
    return Card((*said, placeholders(), *((Menu(_("Write your own"), new),) if new else ())), _("Your own wordings."))


def shown(person: Person, saying: Saying) -> Card:
    """Show one wording, with the ways to change and remove it; where there is none, offer to write it."""
    words = next((each.words for each in person.wordings if each.saying is saying), None)
    write = Button(_("Write your own") if words is None else _("Change"), Call("followup wording", {"kind": saying}))
    if words is None:
        mine = Text.said(_("{kind}: you use my words so far."), kind=Bold(word(saying).capitalize()))
        return Card((mine, placeholders(), Buttons((write,))), _("Your own wordings."))
    remove = Button(_("Remove"), Call("followup template", {"kind": saying, "text": ""}), Style.DANGER)
    title = Text.of(Bold(word(saying).capitalize()))
    return Card((title, Script(words), placeholders(), Buttons((write, remove, _all()))), _("Your own wordings."))


def kept(person: Person, saying: Saying) -> Card:
    """Say that a wording is kept, or that ours are used again."""
    words = next((each.words for each in person.wordings if each.saying is saying), None)
    if words is None:
        said: tuple[Element, ...] = (
            Text.said(_("Removed. {kind}: my words again."), kind=Bold(word(saying).capitalize())),
        )
    else:
        said = (Text.said(_("Kept: {kind}."), kind=Bold(word(saying).capitalize())), Script(words))
    return Card((*said, Buttons((_all(),))), _("Your own wordings."))


def placeholders() -> Text:
    """Say what can be filled in."""
    return Text.of(_("Filled in: {known}. What I do not know stays a gap in brackets.").format(known=known()))


def _all() -> Button:
    return Button(_("Your own wordings"), Call("followup template"))
