"""The local Slack itself: the real libraries work with it, and it notices what the real one would not stand for."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack import SlackServer
from tests.fakes.slack.blocks import check_blocks, check_message, check_view
from tests.fakes.slack.checks import Report
from tests.fakes.slack.events import NotAcknowledged
from tests.fakes.slack.little import CARD, MODAL, LittleBot
from tests.fakes.slack.modal import NEEDED
from tests.fakes.slack.server import Fault

Payload = dict[str, Any]


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    """Open a Slack for one test."""
    async with SlackServer(ack_within=0.6) as server:
        yield server


@pytest.fixture(params=["socket", "http"])
async def bot(request: pytest.FixtureRequest, slack: SlackServer) -> AsyncIterator[LittleBot]:
    """Connect the little bot, once over each transport."""
    little = LittleBot(slack)
    await little.connect(http=request.param == "http")
    yield little
    await little.close()


@pytest.fixture
def client(slack: SlackServer) -> AsyncWebClient:
    """Return the real client, pointed at the local Slack."""
    return AsyncWebClient(slack.token(), base_url=slack.url, retry_handlers=[])


async def test_a_command_is_answered_and_its_card_is_pressed(slack: SlackServer, bot: LittleBot) -> None:
    ana = slack.person("Ana")
    seen = await ana.say("/card me@example.com & <you> acme.com @Ana")
    assert seen.text == "Bold & plain"
    assert seen.buttons == ("Press",)
    assert seen.menus == {"Pick one": ("Second",)}
    typed = bot.commands[-1]["text"]
    assert typed == ("<mailto:me@example.com|me@example.com> &amp; &lt;you&gt; <http://acme.com|acme.com> <@UANA|Ana>")
    assert (await ana.press("Press")).text == "pressed press"
    assert len(ana.screen()) == 1
    await ana.say("/card")
    assert (await ana.choose("Pick one", "Second")).text == "chosen"
    assert (slack.violations, slack.pings) == ([], 0)


async def test_a_form_is_opened_refused_updated_and_saved(slack: SlackServer, bot: LittleBot) -> None:
    ana = slack.person("Ana")
    seen = await ana.say("/form")
    assert seen.fields == ("Name", "City")
    assert (await ana.fill({"Name": " "})).problems == {"Name": NEEDED}
    assert (await ana.fill({"Name": "x" * 21})).problems == {"Name": "Please use at most 20 characters."}
    assert (await ana.fill({"Name": "wrong"})).problems == {"Name": "Not that one"}
    assert (await ana.fill({"Name": "more"})).text == "Again"
    assert await ana.options("City", "Be") == ("Berlin", "Bern")
    assert (await ana.fill({"Name": "Ana", "City": "Bern"})).text == "Ana in bern"
    assert ana.form() is None
    await ana.open_home()
    assert bot.homes == ["messages"]
    assert slack.violations == []


async def test_what_is_private_is_seen_by_one_person(slack: SlackServer, bot: LittleBot) -> None:
    assert bot
    place = slack.channel("C1")
    ana, ben, eve = slack.person("Ana"), slack.person("Ben"), slack.person("Ana", team="T2")
    ana.place = ben.place = place
    assert (await ana.say("/card")).private
    assert len(ana.screen()) == 1
    assert ben.screen() == eve.screen() == ()


async def test_an_event_without_an_answer_is_noticed(slack: SlackServer, bot: LittleBot) -> None:
    assert bot
    with pytest.raises(NotAcknowledged):
        await slack.person("Ana").say("/late")
    assert len(slack.violations) == 1


async def test_a_wrong_signature_is_refused(slack: SlackServer) -> None:
    little = LittleBot(slack)
    await little.connect(http=True)
    form = "application/x-www-form-urlencoded"
    assert (await slack.events.post("command=/card", form, secret="another"))[0] == 401
    assert (await slack.events.post("command=/card", form, age=600))[0] == 401
    await little.close()


async def test_acknowledging_twice_late_or_the_unknown_is_noticed(slack: SlackServer) -> None:
    async with aiohttp.ClientSession() as session, session.ws_connect(slack.new_socket_url()) as socket:
        await socket.receive_json()
        ana = slack.person("Ana")
        await slack.world.until(lambda: slack.events.connected, 1)
        with pytest.raises(NotAcknowledged):
            await ana.command(ana.payloads.command("/x", ana.place))
        envelope = await socket.receive_json()
        for _ in range(2):
            await socket.send_json({"envelope_id": envelope["envelope_id"]})
        await socket.send_json({"envelope_id": "nonsense"})
        await socket.send_str("[]")
        assert await slack.world.until(lambda: len(slack.violations) == 5, 0) or await _some(slack, 5)
    assert [why.partition(": ")[2][:20] for why in slack.violations] == [
        "not acknowledged wit",
        "acknowledged late",
        "acknowledged twice",
        "an acknowledgement o",
        "not an acknowledgeme",
    ]


async def _some(slack: SlackServer, most: int) -> bool:
    ping = AsyncWebClient(slack.token(), base_url=slack.url)
    for _ in range(100):
        await ping.auth_test()
        if len(slack.violations) >= most:
            return True
    return False


async def test_the_methods_answer_as_the_real_ones(slack: SlackServer, client: AsyncWebClient) -> None:
    ana = slack.person("Ana")
    slack.scopes |= {"im:history", "im:write"}
    assert (await client.auth_test())["team_id"] == "T1"
    user = (await client.users_info(user="UANA", include_locale=True))["user"]
    assert (user["tz"], user["locale"]) == ("America/New_York", "en-US")
    metadata = {"event_type": "nudge", "event_payload": {"delivery": "d1"}}
    posted = await client.chat_postMessage(channel="UANA", text="Hi", blocks=CARD, metadata=metadata)
    assert posted["channel"] == (await client.conversations_open(users="UANA"))["channel"]["id"] == "DANA"
    assert (await ana.nudge()).text == "Bold & plain"
    past = await client.conversations_history(channel="DANA", include_all_metadata=True)
    assert past["messages"][0]["metadata"]["event_payload"]["delivery"] == "d1"
    assert "metadata" not in (await client.conversations_history(channel="DANA"))["messages"][0]
    await client.chat_update(channel="DANA", ts=posted["ts"], text="Bye")
    assert ana.screen()[0].text == "Bye"
    await client.chat_delete(channel="DANA", ts=posted["ts"])
    assert ana.screen() == ()
    await client.views_publish(user_id="UANA", view={"type": "home", "blocks": CARD})
    assert slack.violations == []


@pytest.mark.parametrize(
    ("method", "args", "error"),
    [
        ("users.info", {"user": "UNOBODY"}, "user_not_found"),
        ("chat.postMessage", {"channel": "UNOBODY", "text": "x"}, "channel_not_found"),
        ("chat.postMessage", {"channel": "C1", "text": "x"}, "not_in_channel"),
        ("chat.update", {"channel": "DANA", "ts": "1", "text": "x"}, "message_not_found"),
        ("conversations.history", {"channel": "DANA"}, "missing_scope"),
        ("views.open", {"trigger_id": "t", "view": MODAL}, "invalid_trigger_id"),
        ("views.update", {"view_id": "V1", "view": MODAL}, "not_found"),
        ("chat.postMessage", {"channel": "UANA", "blocks": CARD}, "no_text"),
        ("chat.postEphemeral", {"channel": "C1", "user": "UANA", "text": "x"}, "unknown_method"),
        ("users.list", {}, "unknown_method"),
        ("users.info", {}, "invalid_arguments"),
        ("chat.delete", {"channel": "DANA", "ts": "1", "as_user": True}, "invalid_arguments"),
    ],
)
async def test_errors_are_the_documented_ones(
    slack: SlackServer, client: AsyncWebClient, method: str, args: Payload, error: str
) -> None:
    slack.person("Ana")
    slack.channel("C1")
    with pytest.raises(SlackApiError) as failed:
        await client.api_call(method, json=args)
    assert failed.value.response["error"] == error
    careless = error in {"no_text", "unknown_method", "invalid_arguments", "invalid_trigger_id"}
    assert bool(slack.violations) is careless


async def test_a_wrong_token_and_a_wrong_body_are_noticed(slack: SlackServer) -> None:
    with pytest.raises(SlackApiError, match="invalid_auth"):
        await AsyncWebClient("xoxb-other", base_url=slack.url).auth_test()
    headers = {"Authorization": f"Bearer {slack.token()}", "Content-Type": "text/plain"}
    async with aiohttp.ClientSession() as session:
        await session.post(f"{slack.url}chat.delete", data="channel", headers=headers)
    assert slack.violations[:2] == [
        "auth.test: a wrong token",
        "chat.delete: a body that is neither JSON nor a form (text/plain)",
    ]


async def test_a_trigger_opens_one_modal_for_a_while(slack: SlackServer, client: AsyncWebClient) -> None:
    ana = slack.person("Ana")
    trigger = str(ana.payloads.command("/x", ana.place)["trigger_id"])
    await client.views_open(trigger_id=trigger, view=MODAL)
    with pytest.raises(SlackApiError, match="exchanged_trigger_id"):
        await client.views_open(trigger_id=trigger, view=MODAL)
    slack.trigger_for = -1
    with pytest.raises(SlackApiError, match="expired_trigger_id"):
        await client.views_open(trigger_id=str(ana.payloads.command("/x", ana.place)["trigger_id"]), view=MODAL)
    assert slack.violations == ["views: a trigger_id was used twice"]


async def test_a_method_fails_once_in_each_way(slack: SlackServer, client: AsyncWebClient) -> None:
    slack.fail_next("auth.test", Fault(error="ratelimited", retry_after=7))
    slack.fail_next("auth.test", Fault(status=503))
    slack.fail_next("auth.test", Fault(error="account_inactive"))
    with pytest.raises(SlackApiError, match="ratelimited") as limited:
        await client.auth_test()
    assert limited.value.response.headers["Retry-After"] == "7"
    with pytest.raises(SlackApiError):
        await client.auth_test()
    with pytest.raises(SlackApiError, match="account_inactive"):
        await client.auth_test()
    assert (await client.auth_test())["ok"]


async def test_a_response_url_serves_five_times_within_half_an_hour(slack: SlackServer) -> None:
    ana = slack.person("Ana")
    url = str(ana.payloads.command("/x", ana.place)["response_url"])
    async with aiohttp.ClientSession() as session:
        statuses = [(await session.post(url, json={"text": "x"})).status for _ in range(6)]
        assert statuses == [200] * 5 + [404]
        other = str(ana.payloads.command("/x", ana.place)["response_url"])
        refused = await session.post(other, json={"text": "x", "replace_original": True})
        assert refused.status == 404
        slack.expire_response_urls()
        late = await session.post(str(ana.payloads.command("/x", ana.place)["response_url"]), json={"text": "x"})
        assert late.status == 200
        assert json.loads(await (await session.post(other, json={"text": "x"})).text())["error"] == "expired_url"
    assert len(slack.violations) == 2


def _section(text: str) -> Payload:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


@pytest.mark.parametrize(
    "text",
    [
        "<!channel>",
        "<!here|here>",
        "<!everyone>",
        "<@U123>",
        "<#C123|jobs>",
        "<!subteam^S1>",
    ],
)
def test_a_mention_is_counted_in_mrkdwn_and_not_in_plain_text(text: str) -> None:
    for message in ({"text": text}, {"text": "x", "blocks": [_section(text)]}):
        report = Report()
        check_message(dict(message), report)
        assert report.pings == 1
        assert report.problems
    report = Report()
    check_message({"text": "x", "blocks": [{"type": "header", "text": {"type": "plain_text", "text": text}}]}, report)
    assert (report.pings, report.problems) == (0, [])


def test_a_mention_in_rich_text_is_counted() -> None:
    parts = [{"type": "broadcast", "range": "channel"}, {"type": "user", "user_id": "U1"}]
    report = Report()
    block = {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": parts}]}
    check_message({"text": "x", "blocks": [block]}, report)
    assert (report.pings, report.problems) == (2, [])


@pytest.mark.parametrize(
    "text", ["fine", "a &amp; b &lt;c&gt;", "<!date^1790000000^{date_long}|soon>", "<https://example.com|there>"]
)
def test_harmless_markup_is_fine(text: str) -> None:
    report = Report()
    check_message({"text": text, "blocks": [_section(text)]}, report)
    assert report.problems == []


def _button(**changes: object) -> Payload:
    return {"type": "button", "text": {"type": "plain_text", "text": "x"}, "action_id": "a", **changes}


def _actions(*elements: Payload) -> Payload:
    return {"type": "actions", "elements": list(elements)}


def _plain(length: int) -> Payload:
    return {"type": "plain_text", "text": "x" * length}


def _select(**changes: object) -> Payload:
    option = {"text": _plain(1), "value": "v"}
    return {"type": "static_select", "action_id": "a", "options": [option], **changes}


WRONG_BLOCKS: dict[str, list[Payload]] = {
    "too many blocks": [{"type": "divider"}] * 51,
    "too long a section": [_section("x" * 3001)],
    "emoji count twice": [{"type": "header", "text": {"type": "plain_text", "text": "😀" * 76}}],
    "too many fields": [{"type": "section", "fields": [_plain(1)] * 11}],
    "too long a field": [{"type": "section", "fields": [_plain(2001)]}],
    "an empty section": [{"type": "section"}],
    "too many elements": [_actions(*(_button(action_id=str(place)) for place in range(26)))],
    "too much context": [{"type": "context", "elements": [_plain(1)] * 11}],
    "too long a header": [{"type": "header", "text": _plain(151)}],
    "too long a button": [_actions(_button(text=_plain(76)))],
    "mrkdwn on a button": [_actions(_button(text={"type": "mrkdwn", "text": "x"}))],
    "too long a value": [_actions(_button(value="x" * 2001))],
    "too long an action_id": [_actions(_button(action_id="x" * 256))],
    "action_id twice": [_actions(_button()), _actions(_button())],
    "block_id twice": [{"type": "divider", "block_id": "b"}] * 2,
    "too many options": [_actions(_select(options=[{"text": _plain(1), "value": str(n)} for n in range(101)]))],
    "too long an option": [_actions(_select(options=[{"text": _plain(76), "value": "v"}]))],
    "too long an option's value": [_actions(_select(options=[{"text": _plain(1), "value": "v" * 151}]))],
    "too long a placeholder": [_actions(_select(placeholder=_plain(151)))],
    "an initial option of another menu": [_actions(_select(initial_option={"text": _plain(1), "value": "w"}))],
    "an unknown block": [{"type": "blink"}],
    "an unknown element": [_actions({"type": "knob", "action_id": "a"})],
    "an unknown key": [_actions(_button(colour="red"))],
    "an input in a message": [MODAL["blocks"][0]],
    "unescaped": [_section("Tom & Jerry")],
    "a stray bracket": [_section("1 > 0")],
    "NUL": [_section("a\0b")],
    "too long a rich text": [
        {
            "type": "rich_text",
            "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "x" * 1600}] * 2}],
        }
    ],
}


@pytest.mark.parametrize("blocks", WRONG_BLOCKS.values(), ids=WRONG_BLOCKS.keys())
def test_wrong_blocks_are_noticed(blocks: list[Payload]) -> None:
    report = Report()
    check_blocks(blocks, "message", report)
    assert len(report.problems) == 1


def _field(**changes: object) -> list[Payload]:
    block = MODAL["blocks"][0]
    return [{**block, "element": {**block["element"], **changes}}]


WRONG_VIEWS: dict[str, Payload] = {
    "too long a title": {"title": _plain(25)},
    "too long a submit": {"submit": _plain(25)},
    "too much metadata": {"private_metadata": "x" * 3001},
    "too many blocks": {"blocks": [{"type": "divider"}] * 101},
    "too long a label": {"blocks": [{**MODAL["blocks"][0], "label": _plain(2001)}]},
    "too long a max_length": {"blocks": _field(max_length=3001)},
    "too long an initial value": {"blocks": _field(initial_value="x" * 21)},
    "an unknown key": {"colour": "red"},
}


@pytest.mark.parametrize("changes", WRONG_VIEWS.values(), ids=WRONG_VIEWS.keys())
def test_wrong_views_are_noticed(changes: Payload) -> None:
    report = Report()
    check_view({**MODAL, **changes}, report)
    assert len(report.problems) == 1


def test_a_modal_with_fields_needs_a_submit_button() -> None:
    report = Report()
    check_view({key: value for key, value in MODAL.items() if key != "submit"}, report)
    assert report.problems == ["view: has inputs and no submit"]
