"""Talking to the core without a platform: say a line, read the card, press a button."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count

from bot.card import Bold, Button, Card, Facts, Menu, Moment, Reply, Script, Text
from bot.chat import Actor, Asked, Call, Place, Profile
from bot.core import Core
from bot.form import Form
from bot.line import parse_line

NEW_YORK = Profile(name="Alice Martin", language="en-US", zone="America/New_York")
_KEYS = count()


def words(card: Card) -> str:
    """Return everything readable on a card, a line for each paragraph."""
    lines: list[str] = []
    for element in card.elements:
        match element:
            case Text(spans):
                lines.append("".join(_span(span) for span in spans))
            case Facts(rows):
                lines += [f"{label}: {''.join(_span(span) for span in text.spans)}" for label, text in rows]
            case Script(said):
                lines.append(said)
            case Menu(prompt, _):
                lines.append(prompt)
            case _:
                pass
    return "\n".join(lines)


def _span(span: str | Bold | Moment) -> str:
    return span if isinstance(span, str) else span.words


@dataclass
class Talk:
    """One person talking from one account in one place."""

    core: Core
    actor: Actor
    profile: Profile = NEW_YORK
    place: Place = field(default_factory=lambda: Place("dm", own=True))
    answer: Reply | Form | None = None

    def ask(self, call: Call) -> Reply | Form:
        """Ask a call and keep the answer."""
        self.answer = self.core.answer(Asked(self.actor, self.profile, self.place, call, str(next(_KEYS))))
        return self.answer

    def say(self, line: str) -> str:
        """Type a line that is answered with a card; return what the card says."""
        return self._read(self.ask(parse_line(self.core.commands, line)))

    def ask_line(self, line: str) -> str:
        """Type a line; return what the card says, or what its form says is wrong."""
        answer = self.ask(parse_line(self.core.commands, line))
        if isinstance(answer, Form):
            return "\n".join(field.problem for field in answer.problems)
        return words(answer.card)

    def open(self, line: str) -> Form:
        """Type a line that is answered with a form."""
        return self._form(self.ask(parse_line(self.core.commands, line)))

    def press(self, label: str) -> str:
        """Press a button, or choose an option, of the card that was answered last; return what the answer says."""
        return self._read(self.ask(self.button(label).call))

    def press_for_form(self, label: str) -> Form:
        """Press a button that opens a form."""
        return self._form(self.ask(self.button(label).call))

    def fill(self, form: Form, values: Mapping[str, str]) -> Reply | Form:
        """Submit a form as it is filled in, with these fields changed."""
        given = {each.param.name: each.given for each in form.fields}
        return self.ask(form.call.but(**{**given, **values}))

    def submit(self, form: Form, values: Mapping[str, str]) -> str:
        """Submit a form as it is filled in, with these fields changed; return what the answer says."""
        return self._read(self.fill(form, values))

    def read(self, call: Call) -> str:
        """Ask a call, such as that of an old button; return what the answer says."""
        return self._read(self.ask(call))

    def labels(self) -> list[str]:
        """Return the labels of what can be pressed on the last card."""
        assert isinstance(self.answer, Reply), self.answer
        return [each.label for each in self.answer.card.buttons()]

    def button(self, label: str) -> Button:
        """Return the button with this label on the last card."""
        assert isinstance(self.answer, Reply), self.answer
        found = [each for each in self.answer.card.buttons() if each.label == label]
        assert found, f"no button {label!r} among {[each.label for each in self.answer.card.buttons()]}"
        return found[0]

    @staticmethod
    def _read(answer: Reply | Form) -> str:
        assert isinstance(answer, Reply), answer
        return words(answer.card)

    @staticmethod
    def _form(answer: Reply | Form) -> Form:
        assert isinstance(answer, Form), answer
        return answer
