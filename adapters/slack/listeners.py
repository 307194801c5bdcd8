"""What Slack sends, answered: one listener for each kind of thing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import Executor
from typing import TypeVar

from slack_bolt.async_app import AsyncAck

from adapters.slack import form as forms
from adapters.slack import hear, limits, quoted
from adapters.slack.doors import Doors
from adapters.slack.draw import option
from adapters.slack.hear import Body, Heard
from adapters.slack.home import Homes
from adapters.slack.profiles import Profiles
from adapters.slack.repeats import Repeats
from adapters.slack.tell import Tell
from adapters.slack.work import Work
from bot.card import Reply
from bot.chat import Asked, Call, Place
from bot.core import Core
from bot.form import Form
from bot.kinds import Suggestion
from bot.line import parse_line

ANSWER_WITHIN = 1.5
"""Seconds after which something is acknowledged without its answer, which follows. Slack gives up after three."""
SUGGEST_WITHIN = 2.0
"""Seconds after which what can be picked is nothing: nobody can be shown options later."""
Answer = asyncio.Task[Reply | Form]
T = TypeVar("T")


class Listeners:
    """Each reads what came, asks the core in the thread pool, and acknowledges exactly once."""

    def __init__(
        self, core: Core, pool: Executor, profiles: Profiles, doors: Doors, tell: Tell, work: Work, homes: Homes
    ) -> None:
        """Take the core and the pool that it runs in."""
        self._core = core
        self._pool = pool
        self._profiles = profiles
        self._doors = doors
        self._tell = tell
        self._work = work
        self._homes = homes
        self._repeats = Repeats()

    async def command(self, ack: AsyncAck, body: Body) -> None:
        """Answer a slash command: a card in the acknowledgement itself, a form as a modal."""
        heard = hear.command(body)
        asking = self._work.begin(self._ask(heard, parse_line(self._core.commands, hear.line(body))))
        match await _within(asking, ANSWER_WITHIN):
            case Reply(card):
                await ack(self._tell.answer(heard, card))
            case Form() | None:
                await ack()
                self._work.begin(self._later(heard, asking, self._tell.open))

    async def action(self, ack: AsyncAck, body: Body) -> None:
        """Answer a press or a choice. Slack takes no message in this acknowledgement."""
        heard = hear.press(body)
        if channel := hear.own_channel(body):
            self._doors.learn(heard.actor, channel)
        asking = await self._soon(heard, hear.pressed(body))
        await ack()
        self._work.begin(self._later(heard, asking, self._tell.open))

    async def shortcut(self, ack: AsyncAck, body: Body) -> None:
        """Answer "Save as lead" on a message: a form, and nothing that anybody else in the channel sees."""
        heard = hear.chosen(body)
        asking = await self._soon(heard, quoted.call(body))
        await ack()
        self._work.begin(self._later(heard, asking, self._tell.open))

    async def submission(self, ack: AsyncAck, body: Body) -> None:
        """Answer a submitted modal: problems on their fields, or a closed modal and a card."""
        heard, call = hear.submission(body)
        values = forms.values(body["view"]["state"]["values"])
        asking = self._work.begin(self._ask(heard, call.but(**values)))
        match await _within(asking, ANSWER_WITHIN):
            case Form() as form:
                await _refuse(ack, heard, form, body["view"], values)
            case Reply() | None:
                await ack()
                self._work.begin(self._later(heard, asking, self._tell.wrong))

    async def suggestion(self, ack: AsyncAck, body: Body) -> None:
        """Return the options for what is being typed into a select."""
        heard, call, parameter, text = hear.suggestion(body)
        asking = self._work.begin(self._suggest(heard, call, parameter, text))
        found = await _within(asking, SUGGEST_WITHIN) or ()
        fitting = [each for each in found if limits.length(each.value) <= limits.OPTION_VALUE]
        await ack(options=[option(each.label, each.value) for each in fitting[: limits.OPTIONS]])

    async def event(self, body: Body) -> None:
        """Learn which channel is a person's DM with the bot; show who opens it their Home, answer who writes to it."""
        event = body.get("event") or {}
        if event.get("type") == "message":
            await self._said(body)
        if event.get("type") != "app_home_opened":
            return
        actor = hear.actor(body["team_id"], event["user"])
        if str(event.get("channel", "")).startswith("D"):
            self._doors.learn(actor, event["channel"])
        if event.get("tab") == "home":
            self._homes.opened(actor)

    async def _said(self, body: Body) -> None:
        """Answer plain words in a person's DM.

        Slack tells of them again unless this returns in time: it does when what they ask for is done.
        """
        found = hear.said(body)
        if found is None:
            return
        heard, text = found
        self._doors.learn(heard.actor, heard.channel)
        asking = await self._soon(heard, Call("talk", {"text": text}))
        self._work.begin(self._later(heard, asking, self._tell.open))

    async def _soon(self, heard: Heard, call: Call) -> Answer:
        """Ask, and return once it is answered or Slack has to be told that it was heard."""
        asking = self._work.begin(self._ask(heard, call))
        await _within(asking, ANSWER_WITHIN)
        return asking

    async def _asked(self, heard: Heard, call: Call) -> Asked:
        place = Place(f"{heard.team}/{heard.channel}", own=self._tell.own(heard))
        return Asked(heard.actor, await self._profiles.of(heard.actor), place, call, heard.key)

    async def _ask(self, heard: Heard, call: Call) -> Reply | Form:
        asked = await self._asked(heard, call)
        answer = await asyncio.get_running_loop().run_in_executor(self._pool, self._core.answer, asked)
        self._homes.changed(heard.actor)
        return answer

    async def _suggest(self, heard: Heard, call: Call, parameter: str, text: str) -> tuple[Suggestion, ...]:
        asked = await self._asked(heard, call)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._pool, self._core.suggest, asked, parameter, text)

    async def _later(self, heard: Heard, asking: Answer, show: Callable[[Heard, Form], Awaitable[None]]) -> None:
        """Give an answer once it is there; ``show`` is how a form is given."""
        answer = await asking
        if self._repeats.again(heard):
            return
        match answer:
            case Reply() as reply:
                await self._tell.reply(heard, reply)
            case Form() as form:
                await show(heard, form)


async def _refuse(ack: AsyncAck, heard: Heard, form: Form, view: Body, shown: Mapping[str, str]) -> None:
    """Say what is wrong on the fields, or draw the modal anew where words below its fields no longer hold."""
    errors = forms.errors(form, shown)
    if errors and not forms.says_problems(view):
        await ack(response_action="errors", errors=errors)
    else:
        await ack(response_action="update", view=forms.modal(form, hear.metadata(heard, form.call)))


async def _within(asking: asyncio.Task[T], seconds: float) -> T | None:
    """Return what becomes of a task, or None, and leave it running, if it takes longer."""
    done, _ = await asyncio.wait({asking}, timeout=seconds)
    return asking.result() if done else None
