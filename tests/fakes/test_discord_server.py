"""The local Discord is strict: each thing that the real one would not stand for is noticed."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.fakes.discord import TOKEN, DiscordServer, reading, rules
from tests.fakes.discord.rules import Json
from tests.fakes.discord.server import Fault
from tests.fakes.discord.world import APP, Interaction

TEXT = {"type": 10, "content": "Hello"}
BUTTON = {"type": 2, "style": 2, "label": "Press", "custom_id": "lead/show"}
GOOD: Json = {"flags": rules.COMPONENTS_V2, "components": [TEXT], "allowed_mentions": {"parse": []}}
INPUT = {"type": 4, "custom_id": "company", "style": 1}
LABEL = {"type": 18, "label": "Company", "component": INPUT}


def row(*parts: Json) -> Json:
    """Return an action row."""
    return {"type": 1, "components": list(parts)}


def select(**changed: Any) -> Json:  # noqa: ANN401 - whatever a payload can hold
    """Return a select with one option."""
    option = {"label": "One", "value": "1"}
    return {"type": 3, "custom_id": "menu", "placeholder": "Choose", "options": [option], **changed}


@pytest.mark.parametrize(
    "payload",
    [
        {**GOOD, "content": "also words"},
        {**GOOD, "flags": 0},
        {**GOOD, "components": []},
        {**GOOD, "allowed_mentions": None},
        {**GOOD, "allowed_mentions": {"parse": ["everyone"]}},
        {**GOOD, "allowed_mentions": {"parse": [], "users": ["123"]}},
        {**GOOD, "nonce": "n" * 26},
        {**GOOD, "components": [TEXT] * 41},
        {**GOOD, "components": [{"type": 10, "content": "x" * 2001}] * 2},
        {**GOOD, "components": [{"type": 10, "content": ""}]},
        {**GOOD, "components": [{"type": 10, "content": "see <#5>"}]},
        {**GOOD, "components": [{"type": 10, "content": "[a](http://b)"}]},
        {**GOOD, "components": [{"type": 10, "content": "hi @everyone"}]},
        {**GOOD, "components": [{"type": 10, "content": r"see https://acme.example/a\_b"}]},
        {**GOOD, "components": [{"type": 10, "content": r"see https://acme.example/a\(b\)"}]},
        {**GOOD, "components": [{"type": 10, "content": r"a backslash \\<@123>"}]},
        {**GOOD, "components": [{"type": 10, "content": "Leads\n3. Acme"}]},
        {**GOOD, "components": [{"type": 99}]},
        {**GOOD, "components": [row()]},
        {**GOOD, "components": [row(*({**BUTTON, "custom_id": str(number)} for number in range(6)))]},
        {**GOOD, "components": [row(BUTTON, select())]},
        {**GOOD, "components": [row(BUTTON, BUTTON)]},
        {**GOOD, "components": [row({**BUTTON, "label": "x" * 81})]},
        {**GOOD, "components": [row({**BUTTON, "custom_id": "x" * 101})]},
        {**GOOD, "components": [row(select(options=[]))]},
        {**GOOD, "components": [row(select(options=[{"label": str(n), "value": str(n)} for n in range(26)]))]},
        {**GOOD, "components": [row(select(options=[{"label": "x" * 101, "value": "1"}]))]},
        {**GOOD, "components": [row(select(options=[{"label": "x", "value": "1"}] * 2))]},
        {**GOOD, "components": [row(select(options=[{"label": "x", "value": "1", "description": "x" * 101}]))]},
        {**GOOD, "components": [row(select(placeholder="x" * 151))]},
    ],
)
def test_a_message_that_discord_refuses_is_refused(payload: Json) -> None:
    assert list(rules.message(payload))


def test_a_good_message_is_good() -> None:
    assert not list(rules.message({**GOOD, "components": [TEXT, row(BUTTON), row(select())]}))


@pytest.mark.parametrize(
    "changed",
    [
        {"title": "x" * 46},
        {"custom_id": "x" * 101},
        {"components": []},
        {"components": [{**LABEL, "component": {**INPUT, "custom_id": str(n)}} for n in range(6)]},
        {"components": [row(INPUT)]},
        {"components": [{**LABEL, "label": "x" * 46}]},
        {"components": [{**LABEL, "description": "x" * 101}]},
        {"components": [{**LABEL, "component": {**INPUT, "max_length": 4001}}]},
        {"components": [{**LABEL, "component": {**INPUT, "max_length": 3, "value": "four"}}]},
    ],
)
def test_a_modal_that_discord_refuses_is_refused(changed: Json) -> None:
    good = {"title": "Add", "custom_id": "a#1", "components": [LABEL]}

    assert not list(rules.modal(good))
    assert list(rules.modal({**good, **changed}))


@pytest.mark.parametrize(
    "changed",
    [
        {"name": "Lead"},
        {"name": "l" * 33},
        {"description": ""},
        {"description": "x" * 101},
        {"name_localizations": {"es-419": "Guía"}},
        {"name_localizations": {"es-419": "dos palabras"}},
        {"description_localizations": {"es-419": "x" * 101}},
        {"description_localizations": {"es-419": ""}},
        {"contexts": [0]},
        {"options": [{"name": str(n), "description": "x"} for n in range(26)]},
        {"options": [{"name": "a", "description": "x"}, {"name": "b", "description": "x", "required": True}]},
        {"options": [{"name": "a", "description": "x"}] * 2},
        {"options": [{"name": each, "description": "x", "name_localizations": {"es-419": "a"}} for each in "bc"]},
        {"options": [{"name": "a", "description": "x", "choices": [{"name": "x" * 101, "value": "x"}]}]},
        {
            "options": [
                {"name": f"o{n}", "description": "x", "choices": [{"name": "x" * 90, "value": "y" * 90}] * 25}
                for n in range(2)
            ]
        },
        {
            "options": [
                {
                    "name": f"o{n}",
                    "description": "x" * 100,
                    "options": [{"name": f"p{m}", "description": "x" * 100} for m in range(25)],
                }
                for n in range(4)
            ]
        },
    ],
)
def test_commands_that_discord_refuses_are_refused(changed: Json) -> None:
    good = {"name": "lead", "description": "Leads", "contexts": [0, 1, 2], "integration_types": [0, 1]}

    assert not list(rules.tree([good]))
    assert list(rules.tree([{**good, **changed}]))


def test_too_many_choices_are_refused() -> None:
    assert list(rules.choices([{"name": "x", "value": "x"}] * 26))
    assert list(rules.choices([{"name": "x" * 101, "value": "x"}]))


@pytest.mark.parametrize("text", ["@everyone", "hi @here", "<@123>", "<@&5>"])
def test_what_would_notify_somebody_is_counted(text: str) -> None:
    assert rules.pings(text, None) == 1
    assert rules.pings(text, {"parse": []}) == 0
    assert rules.pings(text, {"parse": ["everyone"], "users": ["123"], "roles": ["5"]}) == 1
    assert rules.pings(text.replace("@", r"\@"), None) == 0


@pytest.mark.parametrize(
    ("markdown", "read"),
    [
        ("**a** *b* _c_ __d__ ~~e~~ ||f|| `g` ***h***", "a b c d e f g h"),
        ("# Head\n> said\n- one\n-# small", "Head\nsaid\none\nsmall"),
        (r"\*\*a\*\* \_c\_ \# \> \\", "**a** _c_ # > \\"),
        ("https://acme.example/_a_ _b_", "https://acme.example/_a_ b"),
        ("2 * 3 and snake_case_name", "2 * 3 and snake_case_name"),
        ("<t:1795788000:F>", "Friday, November 27, 2026 at 09:00"),
    ],
)
def test_a_text_is_read_as_the_client_draws_it(markdown: str, read: str) -> None:
    assert reading.plain(markdown, "America/New_York") == read


@pytest.fixture
async def server() -> AsyncIterator[DiscordServer]:
    """A Discord to which no bot is connected."""
    async with DiscordServer() as server:
        yield server


def asked(server: DiscordServer, kind: int = 2, ago: float = 0) -> Interaction:
    """Let somebody have asked something."""
    alice = server.person("Alice")
    made = Interaction("5", "token", kind, alice.account.dm, alice.account, time.monotonic() - ago)
    server.world.interactions["token"] = made
    return made


async def send(server: DiscordServer, method: str, path: str, body: object, token: str = TOKEN) -> Json:
    """Send what a bot sends."""
    headers = {"Authorization": f"Bot {token}"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.request(method, server.url + path, json=body) as response,
    ):
        assert response.headers["Content-Type"] == "application/json"
        return {"status": response.status, **(await response.json())}


async def test_two_answers_are_one_too_many(server: DiscordServer) -> None:
    asked(server)
    answer = {"type": 4, "data": GOOD}

    assert (await send(server, "POST", "/interactions/5/token/callback", answer))["status"] == 200
    assert (await send(server, "POST", "/interactions/5/token/callback", answer))["code"] == 40060
    assert server.violations == ["an interaction was answered twice"]


async def test_an_answer_after_three_seconds_is_too_late(server: DiscordServer) -> None:
    asked(server, ago=3.1)

    assert (await send(server, "POST", "/interactions/5/token/callback", {"type": 4, "data": GOOD}))["code"] == 10062
    assert server.violations == ["an interaction was answered too late"]


async def test_no_answer_is_a_violation() -> None:
    async with DiscordServer() as server:
        asked(server)

    assert server.violations == ["an interaction of type 2 never got an answer"]


async def test_a_modal_is_no_answer_to_a_modal(server: DiscordServer) -> None:
    asked(server, kind=5)
    modal = {"title": "Add", "custom_id": "a#1", "components": [LABEL]}

    assert (await send(server, "POST", "/interactions/5/token/callback", {"type": 9, "data": modal}))["status"] == 400
    assert server.violations == ["an interaction of type 5 was answered with type 9"]


async def test_a_route_that_is_not_there_and_a_wrong_token(server: DiscordServer) -> None:
    assert (await send(server, "GET", "/guilds/5", None))["status"] == 404
    assert (await send(server, "GET", "/users/@me", None, token="wrong"))["status"] == 401
    assert server.violations == ["unknown route: GET /api/v10/guilds/5"]


async def test_the_same_nonce_is_the_same_message(server: DiscordServer) -> None:
    dm = server.person("Alice").account.dm
    payload = {**GOOD, "nonce": "n1", "enforce_nonce": True}

    first = await send(server, "POST", f"/channels/{dm}/messages", payload)
    second = await send(server, "POST", f"/channels/{dm}/messages", payload)

    assert first["id"] == second["id"]
    assert len(server.world.messages) == 1


async def test_a_public_answer_in_a_server_is_a_violation(server: DiscordServer) -> None:
    asked(server).channel = "elsewhere"

    await send(server, "POST", "/interactions/5/token/callback", {"type": 4, "data": GOOD})

    assert server.violations == ["an answer is there for everybody"]


async def test_a_public_deferral_in_a_server_is_a_violation_and_stays_public(server: DiscordServer) -> None:
    made = asked(server)
    made.channel = "elsewhere"

    await send(server, "POST", "/interactions/5/token/callback", {"type": 5})
    await send(server, "PATCH", f"/webhooks/{APP}/token/messages/@original", {**GOOD, "flags": GOOD["flags"] | 64})

    assert server.world.messages[0].only_for == ""
    assert server.violations[0] == "an answer is there for everybody"


@pytest.mark.parametrize(("kind", "answer"), [(2, 5), (3, 6)])
async def test_a_deferral_of_which_nothing_comes_is_a_violation(kind: int, answer: int) -> None:
    async with DiscordServer() as server:
        asked(server, kind)
        await send(server, "POST", "/interactions/5/token/callback", {"type": answer})

    assert server.violations == [f"an interaction of type {kind} was deferred, and nothing ever came of it"]


@pytest.mark.parametrize(("kind", "answer"), [(2, 7), (2, 8), (4, 4), (4, 9), (3, 8)])
async def test_an_answer_of_a_kind_that_does_not_fit_is_a_violation(
    server: DiscordServer, kind: int, answer: int
) -> None:
    asked(server, kind)

    said = await send(server, "POST", "/interactions/5/token/callback", {"type": answer, "data": GOOD})

    assert said["code"] == 50035
    assert server.violations == [f"an interaction of type {kind} was answered with type {answer}"]


async def test_a_token_lasts_fifteen_minutes(server: DiscordServer) -> None:
    asked(server, ago=901).answered = 4

    assert (await send(server, "POST", f"/webhooks/{APP}/token", GOOD))["code"] == 50027
    assert server.violations == ["a token was used after its fifteen minutes"]


async def test_five_follow_ups_are_enough_for_who_brought_the_bot_along(server: DiscordServer) -> None:
    made = asked(server)
    made.answered, made.who.user_install = 4, True
    for _ in range(5):
        await send(server, "POST", f"/webhooks/{APP}/token", GOOD)
    assert not server.violations

    await send(server, "POST", f"/webhooks/{APP}/token", GOOD)

    assert len(server.violations) == 1


async def test_a_nonce_is_forgotten_after_some_minutes(server: DiscordServer) -> None:
    dm = server.person("Alice").account.dm
    payload = {**GOOD, "nonce": "n1", "enforce_nonce": True}
    await send(server, "POST", f"/channels/{dm}/messages", payload)
    key, (message, at) = server.world.nonces.popitem()
    server.world.nonces[key] = (message, at - 301)

    await send(server, "POST", f"/channels/{dm}/messages", payload)

    assert len(server.world.messages) == 2


async def test_a_ping_is_counted_though_the_message_is_refused(server: DiscordServer) -> None:
    dm = server.person("Alice").account.dm
    loud = {**GOOD, "components": [{"type": 10, "content": "<@123>"}], "allowed_mentions": {"parse": ["users"]}}

    assert (await send(server, "POST", f"/channels/{dm}/messages", loud))["code"] == 50035
    assert server.pings == 1
    assert server.violations


@pytest.mark.parametrize("body", [{}, [], {"type": "four"}])
async def test_a_body_that_makes_no_sense_is_a_violation(server: DiscordServer, body: object) -> None:
    asked(server)

    assert (await send(server, "POST", "/interactions/5/token/callback", body))["code"] == 50035
    assert server.violations


async def test_a_rate_limit_is_told_as_discord_tells_it(server: DiscordServer) -> None:
    dm = server.person("Alice").account.dm
    server.fail_next("post", Fault(429, retry_after=40))

    said = await send(server, "POST", f"/channels/{dm}/messages", GOOD)

    assert (said["status"], said["retry_after"], said["global"]) == (429, 40, False)


async def test_a_cut_line_hides_whether_the_message_is_there(server: DiscordServer) -> None:
    dm = server.person("Alice").account.dm
    server.fail_next("post", Fault(done=True))

    with pytest.raises(aiohttp.ClientError):
        await send(server, "POST", f"/channels/{dm}/messages", {**GOOD, "nonce": "n1", "enforce_nonce": True})
    assert len(server.world.messages) == 1
