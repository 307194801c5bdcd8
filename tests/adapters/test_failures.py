"""What each error of a platform means for a card: all that are documented, and what comes besides."""

from __future__ import annotations

from collections import Counter
from types import SimpleNamespace
from typing import Any

import aiohttp
import discord
import pytest

from adapters.discord import failures as discord_failures
from adapters.discord.failures import failure
from adapters.discord.wire import TooMany
from adapters.slack import failures as slack_failures
from bot.delivery import Failure
from tests.adapters.documented import DISCORD, SLACK


def unconnected() -> aiohttp.ClientConnectorError:
    """Return what aiohttp raises where nobody answers at an address."""
    key: Any = SimpleNamespace(host="127.0.0.1", port=1, ssl=False)
    return aiohttp.ClientConnectorError(key, OSError("refused"))


def test_every_documented_error_of_slack_means_one_thing() -> None:
    counted = Counter(word for words in slack_failures.MEANINGS.values() for word in words)

    assert not set(SLACK) - set(counted)
    assert set(counted.values()) == {1}
    assert set(slack_failures.MEANINGS) == set(Failure)


def test_every_documented_error_of_discord_means_one_thing_and_no_other_is_in_the_table() -> None:
    counted = Counter(code for codes in discord_failures.MEANINGS.values() for code in codes)

    assert set(DISCORD) - set(counted) == {0, discord_failures.DELETED}
    assert not set(counted) - set(DISCORD)
    assert set(counted.values()) == {1}
    assert set(discord_failures.MEANINGS) == {*Failure} - {Failure.AMBIGUOUS}, "what Discord refuses was not done"


@pytest.mark.parametrize(
    ("status", "code", "meaning"),
    [
        (403, 50007, Failure.UNREACHABLE),
        (403, 50278, Failure.UNREACHABLE),
        (403, 50001, Failure.PARK),
        (404, 10003, Failure.PARK),
        (401, 0, Failure.STOP_TENANT),
        (403, 0, Failure.PARK),
        (403, 999_999, Failure.PARK),
        (400, 50035, Failure.OUR_BUG),
        (400, 999_999, Failure.OUR_BUG),
        (413, 0, Failure.OUR_BUG),
        (404, 0, Failure.RETRY),
        (404, 999_999, Failure.RETRY),
        (400, 240000, Failure.OUR_BUG),
        (429, 0, Failure.RETRY),
        (400, 20028, Failure.RETRY),
        (500, 0, Failure.AMBIGUOUS),
        (503, 130000, Failure.AMBIGUOUS),
    ],
)
def test_a_refusal_of_discords(status: int, code: int, meaning: Failure) -> None:
    failed = failure(refused(status, code))

    assert failed
    assert failed.failure is meaning
    assert failed.unknown is (status == 404 and code != 10003)


@pytest.mark.parametrize(
    ("fault", "meaning"),
    [
        (TimeoutError(), Failure.AMBIGUOUS),
        (aiohttp.ServerDisconnectedError(), Failure.AMBIGUOUS),
        (ConnectionResetError(), Failure.AMBIGUOUS),
        (unconnected(), Failure.RETRY),
        (aiohttp.ConnectionTimeoutError(), Failure.RETRY),
    ],
)
def test_without_a_connection_nothing_was_sent_and_after_that_nobody_knows(fault: Exception, meaning: Failure) -> None:
    found = failure(fault)

    assert found
    assert found.failure is meaning
    assert slack_failures.failed(fault).failure is meaning


def test_a_fault_of_our_own_is_none_of_discords() -> None:
    assert failure(KeyError("x")) is None


@pytest.mark.parametrize(
    ("status", "code", "scope", "for_all", "counted"),
    [
        (429, 0, "global", True, True),
        (429, 0, "user", False, True),
        (429, 0, "shared", False, False),
        (429, 0, "", True, True),
        (401, 0, "", False, True),
        (403, 50007, "", False, True),
        (400, 50035, "", False, False),
        (404, 10003, "", False, False),
        (503, 130000, "", True, False),
    ],
)
def test_who_else_has_to_wait_and_what_discord_counts_against_the_bot(
    *, status: int, code: int, scope: str, for_all: bool, counted: bool
) -> None:
    failed = failure(TooMany(9.0, scope) if scope else refused(status, code))

    assert failed
    assert (failed.for_all, failed.refused) == (for_all, counted)
    assert failed.retry_after or not for_all, "a hold has an end"


def refused(status: int, code: int) -> discord.HTTPException:
    """Return what discord.py raises for an answer of Discord."""
    answer: Any = SimpleNamespace(status=status, reason="")
    return discord.HTTPException(answer, {"code": code, "message": "no"})
