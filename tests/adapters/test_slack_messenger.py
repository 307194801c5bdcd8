"""Nudges into DMs: how they are posted, and what each failure means."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.doors import MOST, Doors
from adapters.slack.failures import METADATA_REFUSED
from adapters.slack.hear import actor
from adapters.slack.messenger import AGAIN_WITHIN, SlackMessenger
from bot.card import Button, Buttons, Card, Text
from bot.chat import Call
from bot.delivery import DeliveryFailed, Failure
from tests.adapters.documented import SLACK
from tests.fakes.slack import SlackServer
from tests.fakes.slack.server import Fault

ANA = actor("T1", "UANA")
CARD = Card((Text.of("Call Acme <!channel>"), Buttons((Button("Done", Call("x", {"n": "d" * 22})),))), "One follow-up.")
DELIVERY = "d" * 22
UNDRAWABLE = Card((object(),), "One follow-up.")  # type: ignore[arg-type] # that is what is wrong with it


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    """Open a Slack for one test."""
    async with SlackServer() as server:
        yield server


@pytest.fixture
async def messenger(slack: SlackServer) -> AsyncIterator[SlackMessenger]:
    """Return a messenger with a short patience."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=0.3)) as session:
        client = AsyncWebClient(slack.token(), base_url=slack.url, session=session, retry_handlers=[])
        yield SlackMessenger(client, Doors(), lambda _: None)


async def failure(messenger: SlackMessenger) -> DeliveryFailed:
    """Post, and return how that failed."""
    with pytest.raises(DeliveryFailed) as failed:
        await messenger.post(ANA, CARD, DELIVERY)
    return failed.value


async def test_a_nudge_comes_into_the_dm(slack: SlackServer, messenger: SlackMessenger) -> None:
    ana = slack.person("Ana")
    posted = await messenger.post(ANA, CARD, DELIVERY)
    seen = await ana.nudge()
    assert (seen.text, seen.buttons, seen.private) == ("Call Acme <!channel>", ("Done",), True)
    message = slack.world.messages[-1]
    assert posted == f"{message.channel}/{message.ts}"
    assert message.text == "One follow-up."
    assert message.metadata == {"event_type": "followthrough_nudge", "event_payload": {"delivery": DELIVERY}}
    await messenger.post(ANA, CARD, DELIVERY)
    assert [args["channel"] for name, args in slack.calls if name == "chat.postMessage"] == ["UANA", "DANA"]
    assert slack.calls[-1][1]["unfurl_links"] is slack.calls[-1][1]["link_names"] is False
    assert (slack.violations, slack.pings) == ([], 0)


@pytest.mark.parametrize(
    ("fault", "reason", "meaning", "retry_after"),
    [
        (Fault(error="ratelimited", retry_after=7), "ratelimited", Failure.RETRY, 7.0),
        (Fault(error="rate_limited"), "rate_limited", Failure.RETRY, None),
        (Fault(error="service_unavailable"), "service_unavailable", Failure.RETRY, 300.0),
        (Fault(error="internal_error"), "internal_error", Failure.AMBIGUOUS, None),
        (Fault(error="a_word_of_tomorrow"), "a_word_of_tomorrow", Failure.RETRY, None),
        (Fault(status=413), "http_413", Failure.OUR_BUG, None),
        (Fault(status=503), "http_503", Failure.AMBIGUOUS, None),
        (Fault(status=200), "AttributeError", Failure.AMBIGUOUS, None),
        (Fault(status=500, seconds=1), "TimeoutError", Failure.AMBIGUOUS, None),
        (Fault(error="user_not_found"), "user_not_found", Failure.UNREACHABLE, None),
        (Fault(error="account_inactive"), "account_inactive", Failure.STOP_TENANT, None),
        (Fault(error="invalid_auth"), "invalid_auth", Failure.STOP_TENANT, None),
        (Fault(error="channel_not_found"), "channel_not_found", Failure.PARK, None),
        (Fault(error="cannot_dm_bot"), "cannot_dm_bot", Failure.UNREACHABLE, None),
        (Fault(error="messages_tab_disabled"), "messages_tab_disabled", Failure.UNREACHABLE, None),
        (Fault(error="missing_scope"), "missing_scope", Failure.PARK, None),
        (Fault(error="invalid_blocks"), "invalid_blocks", Failure.OUR_BUG, None),
    ],
    ids=lambda value: value.error or f"http {value.status}" if isinstance(value, Fault) else "",
)
async def test_each_failure_says_whether_trying_again_can_help(
    slack: SlackServer,
    messenger: SlackMessenger,
    fault: Fault,
    reason: str,
    meaning: Failure,
    retry_after: float | None,
) -> None:
    slack.person("Ana")
    slack.fail_next("chat.postMessage", fault)
    failed = await failure(messenger)
    assert (failed.reason, failed.failure, failed.retry_after) == (reason, meaning, retry_after)
    assert failed.unknown is (reason in {"a_word_of_tomorrow", "http_503", "http_413"})
    assert failed.for_all is (retry_after is not None), "Slack's limits and outages are a workspace's"
    assert [name for name, _ in slack.calls] == ["chat.postMessage"], "the library must not send again by itself"
    await messenger.post(ANA, CARD, DELIVERY)


@pytest.mark.parametrize("body", ["{", '{"ok": tr', "null", "[]", "{}", '{"ok": true}', '{"ok": false}'])
async def test_an_answer_that_cannot_be_read_is_one_of_which_nobody_knows(
    slack: SlackServer, messenger: SlackMessenger, body: str
) -> None:
    slack.scopes |= {"im:history"}
    slack.person("Ana")
    slack.fail_next("chat.postMessage", Fault(body=body, done=True))
    assert (await failure(messenger)).failure is Failure.AMBIGUOUS
    slack.fail_next("conversations.history", Fault(body=body))

    with pytest.raises(DeliveryFailed):
        await messenger.look(ANA, DELIVERY, datetime.fromtimestamp(0, UTC), "DANA/1.1")
    assert await messenger.look(ANA, DELIVERY, datetime.fromtimestamp(0, UTC), "DANA/1.1")


async def test_too_many_requests_are_told_whatever_else_the_answer_says(
    slack: SlackServer, messenger: SlackMessenger
) -> None:
    slack.person("Ana")
    slack.fail_next("chat.postMessage", Fault(body="<", status=429))
    failed = await failure(messenger)
    assert (failed.reason, failed.failure, failed.retry_after) == ("ratelimited", Failure.RETRY, 30.0)


async def test_somebody_who_is_not_there_and_a_slack_that_is_not_there(
    slack: SlackServer, messenger: SlackMessenger
) -> None:
    assert (await failure(messenger)).failure is Failure.PARK
    await slack.stop()
    assert (await failure(messenger)).failure is Failure.AMBIGUOUS, "it may have been read before the line was cut"
    gone = await failure(messenger)
    assert gone.failure is Failure.RETRY
    assert "Acme" not in gone.reason


async def test_a_dm_that_is_gone_is_found_anew_by_its_person_once(
    slack: SlackServer, messenger: SlackMessenger
) -> None:
    slack.person("Ana")
    await messenger.post(ANA, CARD, DELIVERY)
    slack.fail_next("chat.postMessage", Fault(error="channel_not_found"))

    assert (await messenger.post(ANA, CARD, DELIVERY)).startswith("DANA/")

    slack.fail_next("chat.postMessage", Fault(error="channel_not_found"))
    slack.fail_next("chat.postMessage", Fault(error="channel_not_found"))
    assert (await failure(messenger)).failure is Failure.PARK
    assert [args["channel"] for _, args in slack.calls] == ["UANA", "DANA", "UANA", "DANA", "UANA"]


@pytest.mark.parametrize("word", ["channel_not_found", min(METADATA_REFUSED)])
async def test_who_stood_still_at_a_refusal_asks_for_nothing_more(
    slack: SlackServer, messenger: SlackMessenger, word: str
) -> None:
    slack.person("Ana")
    await messenger.post(ANA, CARD, DELIVERY)
    slack.fail_next("chat.postMessage", Fault(error=word))
    shown = iter((0.0, AGAIN_WITHIN + 1))
    messenger._passed = lambda: next(shown)

    stood_still = await failure(messenger)

    assert (stood_still.reason, stood_still.failure) == ("stood still", Failure.RETRY)
    assert len(slack.calls) == 2


def test_each_documented_word_about_metadata_is_known() -> None:
    of_a_search = {"invalid_metadata_filter_keys"}

    assert {word for word in SLACK if "metadata" in word} - of_a_search == METADATA_REFUSED


@pytest.mark.parametrize("word", sorted(METADATA_REFUSED))
async def test_a_card_whose_metadata_is_refused_goes_without_and_is_found_by_its_buttons(
    slack: SlackServer, messenger: SlackMessenger, word: str, caplog: pytest.LogCaptureFixture
) -> None:
    slack.scopes |= {"im:history"}
    slack.person("Ana")
    slack.fail_next("chat.postMessage", Fault(error=word))

    posted = await messenger.post(ANA, CARD, DELIVERY)

    (message,) = slack.world.messages
    assert (message.text, message.metadata) == ("One follow-up.", None)
    assert len(message.blocks) == 2
    assert ["metadata" in args for _, args in slack.calls] == [True, False]
    assert slack.calls[1][1]["unfurl_links"] is slack.calls[1][1]["link_names"] is False
    assert word in caplog.text
    assert await messenger.look(ANA, DELIVERY, datetime.fromtimestamp(0, UTC), "") == posted
    assert await messenger.look(ANA, "e" * 22, datetime.fromtimestamp(0, UTC), "") is None
    assert slack.violations == []


async def test_it_goes_without_once(slack: SlackServer, messenger: SlackMessenger) -> None:
    slack.person("Ana")
    slack.fail_next("chat.postMessage", Fault(error="metadata_too_large"))
    slack.fail_next("chat.postMessage", Fault(error="invalid_metadata_format"))

    failed = await failure(messenger)

    assert (failed.reason, failed.failure) == ("invalid_metadata_format", Failure.OUR_BUG)
    assert len(slack.calls) == 2


async def test_a_dm_that_is_gone_is_forgotten_by_a_look_too(slack: SlackServer, messenger: SlackMessenger) -> None:
    slack.scopes |= {"im:history"}
    slack.person("Ana")
    since = datetime.fromtimestamp(0, UTC)
    posted = await messenger.post(ANA, CARD, DELIVERY)
    messenger._doors.learn(ANA, "DGONE")

    assert await messenger.look(ANA, DELIVERY, since, posted) == posted, "where an older message is"

    for near in ("", "DGONE/1.1"):
        messenger._doors.learn(ANA, "DGONE")
        with pytest.raises(DeliveryFailed, match="channel_not_found"):
            await messenger.look(ANA, DELIVERY, since, near)
        with pytest.raises(DeliveryFailed, match="chat unknown"):
            await messenger.look(ANA, DELIVERY, since, "")
    looks = [args["channel"] for name, args in slack.calls if name == "conversations.history"]
    assert looks == ["DGONE", "DANA", "DGONE", "DGONE"]


async def test_a_dm_that_cannot_be_read_is_not_forgotten(slack: SlackServer, messenger: SlackMessenger) -> None:
    slack.person("Ana")
    await messenger.post(ANA, CARD, DELIVERY)
    with pytest.raises(DeliveryFailed, match="missing_scope"):
        await messenger.look(ANA, DELIVERY, datetime.fromtimestamp(0, UTC), "")

    slack.scopes |= {"im:history"}

    assert await messenger.look(ANA, DELIVERY, datetime.fromtimestamp(0, UTC), "")


async def test_a_card_that_cannot_be_drawn_is_our_bug_and_nothing_is_sent(
    slack: SlackServer, messenger: SlackMessenger
) -> None:
    with pytest.raises(DeliveryFailed, match="not drawn: ") as failed:
        await messenger.post(ANA, UNDRAWABLE, DELIVERY)

    assert failed.value.failure is Failure.OUR_BUG
    assert not slack.calls


def test_doors_are_forgotten_before_they_fill_the_memory() -> None:
    doors = Doors()
    for place in range(MOST + 5):
        doors.learn(actor("T1", f"U{place}"), f"D{place}")
    assert doors.of(actor("T1", "U4")) == ""
    assert doors.of(actor("T1", "U5")) == "D5"
    assert doors.of(actor("T2", "U5")) == ""


async def test_what_arrived_is_found_by_its_id_on_whatever_page_it_is(
    slack: SlackServer, messenger: SlackMessenger
) -> None:
    slack.scopes |= {"im:history"}
    slack.person("Ana")
    slack.world.now = lambda: 1_800_000_000.0
    posted = await messenger.post(ANA, CARD, DELIVERY)
    for place in range(40):
        await messenger.post(ANA, CARD, f"{place:022d}")

    since = datetime.fromtimestamp(1_800_000_000 - 60, UTC)
    assert await messenger.look(ANA, DELIVERY, since, "") == posted
    assert await messenger.look(ANA, "e" * 22, since, "") is None
    assert await messenger.look(ANA, DELIVERY, since + timedelta(hours=1), "") is None
    pages = [args for name, args in slack.calls if name == "conversations.history"]
    assert [page.get("cursor") for page in pages[:3]] == [None, "15", "30"]


async def test_nobody_can_look_without_the_scope_or_before_the_chat_is_known(
    slack: SlackServer, messenger: SlackMessenger
) -> None:
    slack.person("Ana")
    since = datetime.fromtimestamp(0, UTC)
    with pytest.raises(DeliveryFailed, match="chat unknown"):
        await messenger.look(ANA, DELIVERY, since, "")
    await messenger.post(ANA, CARD, DELIVERY)
    with pytest.raises(DeliveryFailed, match="missing_scope"):
        await messenger.look(ANA, DELIVERY, since, "")


async def test_a_card_takes_the_place_of_another(slack: SlackServer, messenger: SlackMessenger) -> None:
    ana = slack.person("Ana")
    posted = await messenger.post(ANA, CARD, DELIVERY)

    await messenger.edit(ANA, posted, Card((Text.of("It changed."),), "It changed."))

    assert [each.text for each in ana.screen()] == ["It changed."]
    with pytest.raises(DeliveryFailed, match="message_not_found"):
        await messenger.edit(ANA, "DANA/1.1", CARD)
    assert slack.violations == []


async def test_after_a_restart_an_older_message_tells_which_chat_to_look_into(
    slack: SlackServer, messenger: SlackMessenger
) -> None:
    slack.scopes |= {"im:history"}
    slack.person("Ana")
    older = await messenger.post(ANA, CARD, "o" * 22)
    posted = await messenger.post(ANA, CARD, DELIVERY)
    messenger._doors = Doors()

    assert await messenger.look(ANA, DELIVERY, datetime.fromtimestamp(0, UTC), older) == posted
