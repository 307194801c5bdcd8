"""What is said when something cannot be done: one sentence, and a way on."""

from __future__ import annotations

from difflib import get_close_matches

from bot.ask import Refused
from bot.card import Bold, Button, Buttons, Card, Element, Menu, Text
from bot.chat import Call
from bot.language import _, later, ngettext, pgettext
from bot.pipeline.lead import Lead
from bot.spec import Command, Named
from bot.text import name

DRAFT_OVER = later("That form was sent already, or is more than a day old. /{command} opens a new one.")
MOST_CHOICES = 25
LONGEST_LABEL = 70


def not_kept() -> Card:
    """Say that nothing was saved."""
    sentence = _("I could not save that, please try again in a minute. Nothing was changed.")
    return Card((Text.of(sentence),), sentence)


def fault(reference: str) -> Card:
    """Say that the fault is the bot's."""
    sentence = _(
        "Something went wrong on my side (reference {reference}). Nothing was changed; please try again."
    ).format(reference=reference)
    return Card((Text.of(sentence),), sentence)


def refused(problem: Refused) -> Card:
    """Say why a command cannot be done, with the ways on that it offers."""
    buttons = (Buttons(problem.buttons),) if problem.buttons else ()
    return Card((Text.of(str(problem)), *buttons), _("That did not work; the message says what to do."))


def which(leads: tuple[Lead, ...], call: Call, parameter: str) -> Card:
    """Ask which of several leads is meant; each choice is the call with that lead."""
    options = tuple(
        Button(f"{lead.number}. {lead.title}"[:LONGEST_LABEL], call.but(**{parameter: lead.id}))
        for lead in leads[:MOST_CHOICES]
    )
    question = _("More than one of your leads fits. Which one?")
    if leads[MOST_CHOICES:]:
        more = ngettext(
            "{count} more fits; the lead's number always works.",
            "{count} more fit; the lead's number always works.",
            len(leads) - MOST_CHOICES,
        )
        question = f"{question} {more}"
    return Card((Text.of(question), Menu(_("Choose a lead"), options)), _("Which lead?"))


def unknown(commands: Named, words: str) -> Card:
    """Answer words that are no command: what was probably meant, and what there is."""
    first, _space, verb = words.partition(" ")
    known = [each for each in commands if each.first == first] or list(commands)
    strange = verb or known == list(commands)
    said = _("I do not know “{words}”.").format(words=f"/{name(words[:60])}") + " " if strange else ""
    verbs = {pgettext("command", verb): each for each in known for verb in (*each.near, each.verb)}
    verbs |= {verb: each for each in known for verb in (*each.near, each.verb)}
    near = get_close_matches(verb, verbs, n=3, cutoff=0.5) if verb else []
    elsewhere = [each for each in commands if verb in {each.verb, pgettext("command", each.verb), *each.near}]
    meant = elsewhere or [each for each in known if each in map(verbs.get, near)]
    buttons = tuple(Button(f"/{each.called}", Call(each.words)) for each in meant)
    if buttons:
        return Card((Text.of(said, _("Did you mean this?")), *usages(meant), Buttons(buttons)), _("Help"))
    return Card((Text.of(said, _("Here is what I can do:")), *usages(known)), _("Help"))


def usages(commands: list[Command[...]]) -> tuple[Element, ...]:
    """List how commands are typed, with their help."""
    return tuple(Text.of(Bold(each.usage), f"\n{_(each.help)}") for each in commands)
