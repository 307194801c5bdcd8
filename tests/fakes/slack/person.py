"""A person in front of Slack's client: types commands, presses, chooses, fills in modals, and looks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from tests.fakes.seen import Seen
from tests.fakes.slack import modal, mrkdwn, reading
from tests.fakes.slack.blocks import check_view, walk
from tests.fakes.slack.checks import Json, Report, items, plain, shape, string
from tests.fakes.slack.payloads import Payloads
from tests.fakes.slack.responses import acknowledged
from tests.fakes.slack.world import Account, Message, View

if TYPE_CHECKING:
    from tests.fakes.slack.server import SlackServer

PATIENCE = 5.0
_options = shape({"options": items(shape({"text": plain(75), "value": string(150)}), 100, least=0)})


class SlackPerson:
    """Implements `tests.fakes.seen.Client`. ``place`` is the channel in which they type."""

    def __init__(self, server: SlackServer, account: Account) -> None:
        """Sit them down in their DM with the bot."""
        self.server = server
        self.account = account
        self.place = account.dm
        self._world = server.world

    @property
    def payloads(self) -> Payloads:
        """The payloads that this person's client causes."""
        return Payloads(self._world, self.account, self.server.response_url(""), self.server.trigger_for)

    async def say(self, line: str) -> Seen:
        """Type a command and look at the answer."""
        before = self._world.mark()
        payload = self.payloads.command(line, self.place)
        await self.command(payload)
        return await self._look(before)

    async def command(self, payload: Json) -> None:
        """Send a command, as it stands, and show what it is acknowledged with."""
        answer = await self.server.events.send("slash_commands", payload)
        if isinstance(answer, dict):
            url = self._world.response_urls[str(payload["response_url"]).rpartition("/")[2]]
            acknowledged(self.server, url, answer)
        elif answer is not None:
            self.server.bad(f"slash_commands: acknowledged with {answer!r}")

    async def press(self, label: str) -> Seen:
        """Press the button with this label: in the open modal, else on what was seen last."""
        view = self._view()
        if view:
            button = _labelled(modal.blocks(view), label)
            assert button, f"no button {label!r} in the modal {modal.seen(view, {}).text!r}"
            return await self._act(self.payloads.action_in(_pressed(button), view, modal.values(view)))
        for message in self._messages():
            button = _labelled(message.blocks, label)
            if button:
                return await self._act(self.payloads.action(_pressed(button), message.channel, message))
        raise AssertionError(f"no button {label!r} in {[seen.buttons for seen in self.screen()]}")

    async def choose(self, menu: str, option: str) -> Seen:
        """Choose an option from the select with this placeholder."""
        for message in self._messages():
            for part in walk(message.blocks):
                if part.get("type") != "static_select" or reading.words(part.get("placeholder")) != menu:
                    continue
                options = modal.options(part)
                found = next((each for each in options if reading.words(each["text"]) == option), None)
                assert found, f"no option {option!r} in {menu!r}"
                action = {"type": "static_select", "action_id": part["action_id"], "selected_option": found}
                return await self._act(self.payloads.action({**action, "block_id": "b"}, message.channel, message))
        raise AssertionError(f"no menu {menu!r} in {[dict(seen.menus) for seen in self.screen()]}")

    async def use_shortcut(self, words: str, **more: object) -> Seen:
        """Choose "Save as lead" in the menu of a message in this person's place, written by somebody else."""
        names = {each.name: each.id for each in self._world.accounts.values() if each.team == self.account.team}
        said = {"user": "USOMEONE", "ts": self._world.ts(), "text": mrkdwn.typed(words, names), **more}
        return await self._act(self.payloads.shortcut("save_as_lead", self.place, said))

    async def fill(self, values: Mapping[str, str]) -> Seen:
        """Change fields of the open modal, by their labels, and submit it."""
        view = self._view()
        assert view, "no modal is open"
        fields = {modal.label(block): block for block in reading.fields(modal.blocks(view))}
        for name, text in values.items():
            assert name in fields, f"no field {name!r}, there are {list(fields)}"
            await self._enter(view, fields[name], text)
        problems = modal.refused(view)
        if problems:
            return modal.seen(view, problems)
        before = self._world.mark()
        payload = self.payloads.submission(view, modal.values(view))
        return await self._submitted(view, await self.server.events.send("interactive", payload), before)

    async def options(self, field: str, text: str) -> tuple[str, ...]:
        """Type into a select of the open modal that asks the bot, and return the options that appear."""
        view = self._view()
        assert view, "no modal is open"
        block = next(each for each in reading.fields(modal.blocks(view)) if modal.label(each) == field)
        return tuple(reading.words(option["text"]) for option in await self._suggested(view, block, text))

    async def dismiss(self) -> None:
        """Close the open modal without submitting it."""
        view = self._view()
        assert view, "no modal is open"
        self._world.close(view)

    async def nudge(self, timeout: float = PATIENCE) -> Seen:  # noqa: ASYNC109 - the protocol's
        """Wait for a message that the bot sent by itself into this person's DM, and look at it."""
        assert await self._world.until(self._unseen, timeout), f"no nudge came within {timeout} s"
        message = self._unseen()[0]
        message.looked_at = True
        return self._shown(message)

    def screen(self) -> tuple[Seen, ...]:
        """Return every message that this person can see, what changed last first."""
        return tuple(self._shown(message) for message in self._messages())

    def form(self) -> Seen | None:
        """Return the modal that stands open, as it is seen."""
        view = self._view()
        return modal.seen(view, {}) if view else None

    def delete(self) -> None:
        """Delete what was seen last, as a person can in their own DM."""
        self._world.remove(next(self._messages()))

    async def press_raw(self, action_id: str, **action: object) -> Seen:
        """Press a button that nobody drew, on what was seen last."""
        pressed = {"type": "button", "action_id": action_id, "block_id": "b", "value": action_id, **action}
        message = next(self._messages(), None)
        channel = message.channel if message else self.place
        return await self._act(self.payloads.action(pressed, channel, message))

    async def submit_raw(self, view: Json, values: Json) -> object:
        """Submit a modal that nobody opened, and return what it is acknowledged with."""
        made = View(self._world.name("V"), self.account, view, self._world.name("h"))
        return await self.server.events.send("interactive", self.payloads.submission(made, values))

    async def open_home(self, tab: str = "messages") -> None:
        """Look at the app's own page."""
        event = {"type": "app_home_opened", "user": self.account.id, "channel": self.account.dm, "tab": tab}
        answer = await self.server.events.send("events_api", self.payloads.event({**event, "event_ts": "1.1"}))
        if answer is not None:
            self.server.bad(f"events_api: acknowledged with {answer!r}")

    async def write(self, text: str, **more: object) -> Seen:
        """Write a message into this person's own DM with the bot, and look at the answer."""
        before = self._world.mark()
        await self.write_raw({"text": text, **more})
        return await self._look(before)

    async def write_raw(self, more: Json) -> None:
        """Write a message and do not wait; ``more`` is what Slack says of it besides."""
        names = {each.name: each.id for each in self._world.accounts.values() if each.team == self.account.team}
        event = {
            "type": "message",
            "user": self.account.id,
            "channel": self.account.dm,
            "channel_type": "im",
            "ts": self._world.ts(),
            "client_msg_id": self._world.name("msg"),
            **more,
            "text": mrkdwn.typed(str(more["text"]), names),
        }
        answer = await self.server.events.send("events_api", self.payloads.event(event))
        if answer is not None:
            self.server.bad(f"events_api: acknowledged with {answer!r}")

    def home(self) -> Seen:
        """Return the Home tab as it stands; nothing where none was ever published."""
        view = self._world.homes.get(self.account.id, {"blocks": []})
        return reading.message("", modal.blocks(View("VHOME", self.account, view, "h")), private=True)

    async def press_in_home(self, label: str) -> Seen:
        """Press the button with this label in the Home tab. Slack names no channel with it, and no response_url."""
        view = View("VHOME", self.account, self._world.homes[self.account.id], "h")
        button = _labelled(modal.blocks(view), label)
        assert button, f"no button {label!r} in {self.home().buttons}"
        return await self._act(self.payloads.action_in(_pressed(button), view, {}))

    async def _act(self, payload: Json) -> Seen:
        before = self._world.mark()
        answer = await self.server.events.send("interactive", payload)
        if answer is not None:
            self.server.bad(f"block_actions: acknowledged with {answer!r}")
        return await self._look(before)

    async def _look(self, before: int) -> Seen:
        """Wait for what answers the person, and look at it."""
        came = await self._world.until(lambda: self._newest(before), PATIENCE)
        assert came, f"nothing appeared within {PATIENCE} s; violations: {self.server.violations}"
        newest = self._newest(before)
        if isinstance(newest, View):
            modal.start(newest)
            return modal.seen(newest, {})
        assert newest
        newest.looked_at = True
        return self._shown(newest)

    def _newest(self, before: int) -> Message | View | None:
        view = self._view()
        if view and view.changed > before:
            return view
        asked = (message for message in self._messages() if not message.by_itself or message.looked_at)
        return next((message for message in asked if message.changed > before), None)

    async def _enter(self, view: View, block: Json, text: str) -> None:
        name, asked = modal.label(block), modal.element(block)
        view.given[name] = text
        if not modal.is_select(asked):
            return
        wanted = text.split(", ") if modal.is_many(asked) else [text]
        chosen = [found for each in wanted if (found := await self._picked(view, block, each))]
        view.chosen.pop(name, None)
        view.given[name] = modal.labels(chosen)
        if chosen:
            view.chosen[name] = chosen

    async def _picked(self, view: View, block: Json, text: str) -> Json | None:
        asked = modal.element(block)
        options = modal.options(asked) if "options" in asked else await self._suggested(view, block, text)
        return modal.pick(options, text) if text else None

    async def _suggested(self, view: View, block: Json, text: str) -> list[Json]:
        asked = modal.element(block)
        payload = self.payloads.suggestion(view, modal.block_id(view, block), str(asked["action_id"]), text)
        answer = await self.server.events.send("interactive", payload)
        report = Report()
        _options(answer, "block_suggestion", report)
        self.server.note("options", report)
        found = answer.get("options") if isinstance(answer, dict) else None
        return found if isinstance(found, list) and not report.problems else []

    async def _submitted(self, view: View, answer: object, before: int) -> Seen:
        action = answer.get("response_action") if isinstance(answer, dict) else None
        match action:
            case None if answer in (None, {}):
                self._world.close(view)
                return await self._look(before)
            case "errors":
                return self._wrong(view, answer)
            case "update":
                return self._updated(view, answer)
            case _:
                self.server.bad(f"view_submission: acknowledged with {answer!r}")
                raise AssertionError("Slack shows “we had some trouble connecting”")

    def _wrong(self, view: View, answer: object) -> Seen:
        errors = answer.get("errors") if isinstance(answer, dict) else None
        named = {modal.block_id(view, block): modal.label(block) for block in reading.fields(modal.blocks(view))}
        if not isinstance(errors, dict) or not errors or not set(errors) <= set(named):
            self.server.bad(f"view_submission: errors {errors!r} on none of {sorted(named)}")
            raise AssertionError("Slack shows “we had some trouble connecting”")
        return modal.seen(view, {named[block]: str(text) for block, text in errors.items()})

    def _updated(self, view: View, answer: object) -> Seen:
        report = Report()
        new = answer.get("view") if isinstance(answer, dict) else None
        check_view(new, report)
        self.server.note("view_submission", report)
        assert isinstance(new, dict)
        assert not report.problems
        updated = View(view.id, self.account, new, self._world.name("h"))
        modal.carry_over(view, updated)
        modal.start(updated)
        self._world.show(updated)
        return modal.seen(updated, {})

    def _view(self) -> View | None:
        mine = [view for view in self._world.views.values() if view.account is self.account]
        return max(mine, key=lambda view: view.changed, default=None)

    def _messages(self) -> Iterator[Message]:
        mine = [message for message in self._world.messages if self._visible(message)]
        return iter(sorted(mine, key=lambda message: -message.changed))

    def _visible(self, message: Message) -> bool:
        if message.team != self.account.team:
            return False
        if message.only_for:
            return message.only_for == self.account.id
        return message.channel == self.account.dm or (message.channel == self.place and message.channel[0] == "C")

    def _unseen(self) -> list[Message]:
        dm = self.account.dm
        return [each for each in self._world.messages if _came(each, self.account.team, dm) and not each.looked_at]

    def _shown(self, message: Message) -> Seen:
        private = bool(message.only_for) or message.channel == self.account.dm
        return reading.message(message.text, message.blocks, private=private)


def _came(message: Message, team: str, dm: str) -> bool:
    return message.by_itself and message.team == team and message.channel == dm and not message.only_for


def _labelled(blocks: list[Json], label: str) -> Json | None:
    for part in walk(blocks):
        if part.get("type") == "button" and reading.words(part["text"]) == label:
            return part
    return None


def _pressed(button: Json) -> Json:
    told = {"type", "action_id", "value", "text", "style"}
    return {"block_id": "b", **{key: value for key, value in button.items() if key in told}}
