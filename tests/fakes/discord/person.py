"""A person in front of Discord's client: types commands, presses, chooses, fills in modals, and looks."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

from tests.fakes.discord import reading, rules
from tests.fakes.discord.rules import Json
from tests.fakes.discord.world import APP, Account, Interaction, Message
from tests.fakes.seen import Seen

if TYPE_CHECKING:
    from tests.fakes.discord.server import DiscordServer

PATIENCE = 8.0
COMMAND, COMPONENT, AUTOCOMPLETE, SUBMIT = 2, 3, 4, 5
STRING, INTEGER = 3, 4
GUILD = "1000000000000000002"


class DiscordPerson:
    """Implements `tests.fakes.seen.Client`. ``place`` is the channel in which they type; their own chat at first."""

    def __init__(self, server: DiscordServer, account: Account) -> None:
        """Sit them down."""
        self.server = server
        self.account = account
        self.place = account.dm
        self._world = server.world

    async def say(self, line: str) -> Seen:
        """Type a command with its options and look at the answer."""
        return await self._do(COMMAND, self.command(line))

    async def write(self, text: str, *, bot: bool = False, guild: str = "") -> str:
        """Write a message, into this person's own chat with the bot where no guild is named; return its id."""
        channel = self.place if guild else self.account.dm
        message = {
            **self._said(text, channel),
            "author": {**self.account.user(), **({"bot": True} if bot else {})},
            **({"guild_id": guild} if guild else {"channel_type": 1}),
        }
        await self.server.send("MESSAGE_CREATE", message)
        return str(message["id"])

    async def use_menu(self, text: str, **more: object) -> Seen:
        """Choose *Save as lead* in the menu of a message in this person's place, written by somebody else."""
        about = next(each for each in self.server.commands if each["type"] == rules.MESSAGE_MENU)
        message = {**self._said(text, self.place), "author": {**self.account.user(), "id": "42"}, **more}
        resolved = {"messages": {message["id"]: message}}
        data = {"id": about["id"], "name": about["name"], "type": rules.MESSAGE_MENU, "target_id": message["id"]}
        return await self._do(COMMAND, {**data, "resolved": resolved})

    async def suggest(self, line: str, option: str, text: str) -> tuple[str, ...]:
        """Type into an option that asks the bot, and return the names that appear."""
        data = self.command(line)
        typed = {"name": option, "type": STRING, "value": text, "focused": True}
        data["options"][0]["options"].append(typed)
        asked = await self._send(AUTOCOMPLETE, data)
        assert await self._world.until(lambda: asked.choices is not None, PATIENCE), "no choices came"
        return tuple(each["name"] for each in asked.choices or ())

    async def press(self, label: str) -> Seen:
        """Press the newest button with this label."""
        for message in self._messages():
            for part in rules.walk(message.components):
                if part["type"] == rules.BUTTON and part["label"] == label:
                    return await self.press_raw(part["custom_id"], message)
        raise AssertionError(f"no button {label!r} in {[seen.buttons for seen in self.screen()]}")

    async def choose(self, menu: str, option: str) -> Seen:
        """Choose an option from the newest select with this placeholder."""
        for message in self._messages():
            for part in rules.walk(message.components):
                if part["type"] == rules.SELECT and part["placeholder"] == menu:
                    value = next(each["value"] for each in part["options"] if each["label"] == option)
                    data = {"component_type": rules.SELECT, "custom_id": part["custom_id"], "values": [value]}
                    return await self._do(COMPONENT, data, message)
        raise AssertionError(f"no menu {menu!r} in {[dict(seen.menus) for seen in self.screen()]}")

    async def press_raw(self, custom_id: str, message: Message | None = None) -> Seen:
        """Press a button that nobody drew, on the newest message."""
        message = message or next(iter(self._messages()))
        shown = [*message.components]
        if custom_id not in {part.get("custom_id") for part in rules.walk(shown)}:
            forged = {"type": rules.BUTTON, "style": 2, "label": "forged", "custom_id": custom_id, "id": 99}
            shown.append({"type": rules.ROW, "id": 98, "components": [forged]})
        data = {"component_type": rules.BUTTON, "custom_id": custom_id}
        return await self._do(COMPONENT, data, message, shown)

    async def fill(self, values: Mapping[str, str]) -> Seen:
        """Change fields of the open modal, by their labels, and submit it."""
        data, opened = self._world.modals.pop(self.account.id)
        fields = {each["label"]: each["component"] for each in data["components"]}
        assert set(values) <= set(fields), f"there are only the fields {list(fields)}"
        parts = [_filled(component, values.get(label)) for label, component in fields.items()]
        submitted = [{"type": rules.LABEL, "id": 1, "component": part} for part in parts]
        return await self.submit_raw({"custom_id": data["custom_id"], "components": submitted}, opened.pressed)

    async def submit_raw(self, data: Json, message: Message | None = None) -> Seen:
        """Submit a modal as it stands here."""
        return await self._do(SUBMIT, data, message)

    async def nudge(self, timeout: float = PATIENCE) -> Seen:  # noqa: ASYNC109 - the protocol's
        """Wait for a message that the bot sent by itself, and look at it."""
        assert await self._world.until(self._unseen, timeout), f"no nudge came within {timeout} s"
        message = self._unseen()[0]
        message.looked_at = True
        return self._shown(message)

    def screen(self) -> tuple[Seen, ...]:
        """Return every message that this person can see, what changed last first."""
        return tuple(self._shown(message) for message in self._messages())

    def _said(self, text: str, channel: str) -> Json:
        """Return a message by this person as Discord describes it."""
        return {
            "id": self._world.snowflake(),
            "channel_id": channel,
            "author": self.account.user(),
            "content": text,
            "timestamp": "2026-11-03T15:00:00+00:00",
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": [],
            "embeds": [],
            "pinned": False,
            "type": 0,
        }

    def _unseen(self) -> list[Message]:
        return [each for each in self._world.messages if each.channel == self.account.dm and _is_news(each)]

    def _messages(self) -> list[Message]:
        mine = {"", self.account.id}
        seen = [each for each in self._world.messages if each.only_for in mine and each.channel in self._places()]
        return sorted((each for each in seen if not _is_news(each)), key=lambda each: -each.changed)

    def _places(self) -> set[str]:
        others = [each for each in self._world.accounts.values() if each is not self.account]
        return {each.channel for each in self._world.messages} - {
            own for each in others for own in (each.dm, each.group)
        }

    def _shown(self, message: Message) -> Seen:
        private = bool(message.only_for) or message.channel == self.account.dm
        return reading.message(message.components, self.account.zone, private=private)

    async def _do(
        self, kind: int, data: Json, message: Message | None = None, components: list[Json] | None = None
    ) -> Seen:
        before = self._world.changes
        asked = await self._send(kind, data, message, components)
        came = await self._world.until(lambda: self._news(asked, before), PATIENCE)
        assert came, f"nothing appeared within {PATIENCE} s; violations: {self.server.violations}"
        found = self._news(asked, before)
        if isinstance(found, Message):
            found.looked_at = True
            return self._shown(found)
        return reading.modal(self._world.modals[self.account.id][0])

    def _news(self, asked: Interaction, before: int) -> Message | bool:
        modal = self._world.modals.get(self.account.id)
        if modal and modal[1] is asked:
            return True
        return next((each for each in self._messages() if each.changed > before), False)

    async def _send(
        self, kind: int, data: Json, message: Message | None = None, components: list[Json] | None = None
    ) -> Interaction:
        asked, payload = self.payload(kind, data, message, components)
        await self.server.send("INTERACTION_CREATE", payload)
        return asked

    def payload(
        self, kind: int, data: Json, message: Message | None = None, components: list[Json] | None = None
    ) -> tuple[Interaction, Json]:
        """Return what Discord tells the bot of something that this person does."""
        channel = message.channel if message else self.place
        token = f"fake-token-{self._world.snowflake()}"
        asked = Interaction(self._world.snowflake(), token, kind, channel, self.account, time.monotonic(), message)
        self._world.interactions[token] = asked
        payload = {
            "id": asked.id,
            "application_id": APP,
            "type": kind,
            "token": token,
            "version": 1,
            "data": data,
            "channel_id": channel,
            "locale": self.account.locale,
            "app_permissions": "0",
            "entitlements": [],
            "attachment_size_limit": 10485760,
            **self._where(channel),
        }
        if message:
            described = self.server.describe(message)
            payload["message"] = {**described, "components": components or described["components"]}
        return asked, payload

    def _where(self, channel: str) -> Json:
        user = self.account.user()
        owners = {"1": self.account.id} if self.account.user_install else {"0": GUILD}
        if channel == self.account.dm:
            about = {"id": channel, "type": 1, "recipients": [user], "last_message_id": None}
            return {"context": 1, "channel": about, "user": user, "authorizing_integration_owners": owners}
        if channel == self.account.group:
            about = {"id": channel, "type": 3, "recipients": [user], "last_message_id": None}
            return {"context": 2, "channel": about, "user": user, "authorizing_integration_owners": {"1": user["id"]}}
        member = {"user": user, "roles": [], "joined_at": "2026-01-01T00:00:00+00:00", "deaf": False, "mute": False}
        about = {"id": channel, "type": 0, "name": "general", "position": 0, "permission_overwrites": []}
        return {
            "context": 0,
            "guild_id": GUILD,
            "guild": {"id": GUILD, "locale": "en-US", "features": []},
            "channel": about,
            "guild_locale": "en-US",
            "authorizing_integration_owners": owners,
            "member": {**member, "permissions": "0", "flags": 0, "avatar": None},
        }

    def command(self, line: str) -> Json:
        """Match a line with the commands that Discord was told of."""
        first, _, rest = line.removeprefix("/").partition(" ")
        verb, _, rest = rest.partition(" ")
        group = next((each for each in self.server.commands if each["name"] == first), None)
        assert group, f"Discord knows no /{first}, only {[each['name'] for each in self.server.commands]}"
        command = next((each for each in group["options"] if each["name"] == verb), None)
        assert command, f"/{first} has no {verb!r}, only {[each['name'] for each in group['options']]}"
        options = {each["name"]: each for each in command.get("options") or []}
        names = "|".join(options) or "(?!)"
        head, *pairs = re.split(rf"(?:^|\s)({names}):", f" {rest}".rstrip())
        assert not head.strip(), f"on Discord every part has its name: {head!r}"
        given = [_option(options[name], value.strip()) for name, value in zip(pairs[::2], pairs[1::2], strict=True)]
        missing = [name for name, each in options.items() if each.get("required") and name not in pairs[::2]]
        assert not missing, f"Discord does not send this without {missing}"
        return {"id": group["id"], "name": first, "type": 1, "options": [{"name": verb, "type": 1, "options": given}]}


def _is_news(message: Message) -> bool:
    return message.by_itself and not message.looked_at


def _option(option: Json, text: str) -> Json:
    """Return a typed option as the client sends it."""
    value: str | int = int(text) if option["type"] == INTEGER else text
    choices = {each["name"]: each["value"] for each in option.get("choices") or []}
    if choices:
        assert text in choices or text in choices.values(), f"{option['name']} is one of {list(choices)}"
        value = choices.get(text, text)
    assert len(text) <= option.get("max_length", 6000), f"the client lets nobody type {len(text)} characters"
    return {"name": option["name"], "type": option["type"], "value": value}


def _filled(component: Json, text: str | None) -> Json:
    """Return a component of a modal as it is submitted."""
    about = {"type": component["type"], "id": component["id"], "custom_id": component["custom_id"]}
    if component["type"] == rules.INPUT:
        value = str(component.get("value") or "") if text is None else text
        assert value or not component.get("required", True), f"{component['custom_id']} must be filled in"
        assert len(value) <= component.get("max_length", rules.MOST_VALUE), "the client lets nobody type so much"
        return {**about, "value": value}
    values = _chosen(component, text)
    assert values or not component.get("required", True), f"{component['custom_id']} must be chosen"
    return {**about, "values": values}


def _chosen(component: Json, text: str | None) -> list[str]:
    """Return the values of what is chosen in a select."""
    options = component["options"]
    if text is None:
        return [each["value"] for each in options if each.get("default")]
    many = component.get("max_values", 1) > 1
    wanted = [each for each in (text.split(", ") if many else [text]) if each]
    found = [[each["value"] for each in options if _is(each["label"], said, many=many)] for said in wanted]
    assert all(found), f"no option {text!r} among {[each['label'] for each in options]}"
    return [values[0] for values in found]


def _is(label: str, said: str, *, many: bool) -> bool:
    return label == said or (many and label.startswith(f"{said}."))
