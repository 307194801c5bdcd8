"""A terminal with a person in front of it: line editing, completion, history, and pages above the prompt."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable
from contextlib import ExitStack

from prompt_toolkit import PromptSession
from prompt_toolkit.application import run_in_terminal
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.output import Output
from prompt_toolkit.output.defaults import create_output
from prompt_toolkit.patch_stdout import patch_stdout

from adapters.console.page import Line, Look, Page, Piece, harmless
from adapters.console.paper import Paper
from adapters.console.terminal import Ended, Left, Offers, Question
from bot.language import _

PROMPT = "> "


class PromptTerminal:
    """A real terminal. ``source`` and ``sink`` are the process's own where none are given."""

    def __init__(self, *, colours: bool, source: Input | None = None, sink: Output | None = None) -> None:
        """Take the keyboard and the screen."""
        self._own = sink is None
        self._source = source
        self._sink = sink or create_output()
        self._colours = colours
        self._commands: PromptSession[str] = PromptSession(
            history=InMemoryHistory(), input=source, output=self._sink, complete_while_typing=True
        )
        self._held = ExitStack()

    @property
    def live(self) -> bool:
        """A person sits here."""
        return True

    def open(self) -> None:
        """Keep what else is printed by this process, such as a warning, away from what is being typed."""
        if self._own:
            self._held.enter_context(patch_stdout(raw=True))

    def close(self) -> None:
        """Let everything print as before."""
        self._held.close()

    async def line(self, offers: Offers) -> str:
        """Let the person type a command."""
        return await _typed(self._commands, PROMPT, "", offers)

    async def value(self, question: Question) -> str:
        """Show a question, and let the person edit what is filled in."""
        more = _("Alt+Enter begins a new line")
        hints = ". ".join((question.hint, more) if question.lines else (question.hint,))
        hint = (Piece(question.label, Look.STRONG), Piece(f": {hints}"))
        await self._print((Line(hint),))
        field: PromptSession[str] = PromptSession(
            history=InMemoryHistory(), input=self._source, output=self._sink, complete_while_typing=True
        )
        field.key_bindings = _new_lines() if question.lines else None
        try:
            return await _typed(field, f"{question.label}: ", harmless(question.given), question.offers)
        except Ended:
            raise Left from None

    async def show(self, page: Page) -> None:
        """Show a page above what is being typed."""
        await self._print((*page, Line()))

    async def _print(self, page: Page) -> None:
        text = Paper(self._sink.get_size().columns, self._colours).written(page)

        def write() -> None:
            self._sink.write_raw(text)
            self._sink.flush()

        await run_in_terminal(write)


async def _typed(session: PromptSession[str], prompt: str, given: str, offers: Offers) -> str:
    try:
        return await session.prompt_async(prompt, default=given, completer=_Completing(offers))
    except EOFError:
        raise Ended from None
    except KeyboardInterrupt:
        raise Left from None


def _new_lines() -> KeyBindings:
    keys = KeyBindings()

    @keys.add("escape", "enter")
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    return keys


class _Completing(Completer):
    """Completes with what the console offers."""

    def __init__(self, offers: Offers) -> None:
        self._offers = offers

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:  # noqa: ARG002
        """Offer nothing without waiting: every offer may need the database."""
        return ()

    async def get_completions_async(
        self,
        document: Document,
        complete_event: CompleteEvent,  # noqa: ARG002 - typing and Tab get the same
    ) -> AsyncGenerator[Completion, None]:
        """Offer what may come at the cursor."""
        for offer in await self._offers(document.text_before_cursor):
            yield Completion(offer.words, -offer.over, display=harmless(offer.label or offer.words))
