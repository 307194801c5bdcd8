"""The pacing: when a card may go, and when nothing may."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from bot.chat import Actor
from scheduler.limits import DISCORD, LIMITS, SLACK
from scheduler.pacing import UNLIMITED, Pacer
from scheduler.refusals import PIECE

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
ALICE, BOB, CAROL = (Actor("slack", f"T1/{name}") for name in ("alice", "bob", "carol"))
ELSEWHERE = Actor("slack", "T2/dora")
ON_DISCORD, ANOTHER = Actor("discord", "1"), Actor("discord", "2")


def someone(platform: str, number: int) -> Actor:
    return Actor(platform, f"T1/U{number}" if platform == "slack" else str(number))


@pytest.mark.parametrize("to", [ALICE, ON_DISCORD, Actor("console", "me"), Actor("elsewhere", "x/y")])
def test_the_first_card_goes_at_once(to: Actor) -> None:
    assert Pacer().slot(to, NOW) == NOW


def test_cards_to_one_chat_are_a_second_apart_and_a_little_more() -> None:
    pacer = Pacer()
    first, second, third = (pacer.slot(ALICE, NOW) for _ in range(3))
    assert second - first >= SECOND < third - second
    assert third - first < 2.6 * SECOND


def test_who_has_to_wait_for_their_chat_holds_up_nobody_else() -> None:
    pacer = Pacer()
    last = max(pacer.slot(ALICE, NOW) for _ in range(5))
    assert last > NOW + 4 * SECOND
    assert pacer.slot(BOB, NOW) - NOW < SECOND / 4


def test_who_has_to_be_opened_holds_up_nobody_who_is_open() -> None:
    pacer = Pacer()
    opened = [pacer.slot(someone("discord", number), NOW, opens=True) for number in range(30)]
    assert opened[4] - NOW < SECOND, "a few go at once"
    assert opened[-1] - NOW > 50 * SECOND
    assert pacer.slot(someone("discord", 99), NOW) - NOW < SECOND / 4


def test_on_slack_no_chat_has_to_be_opened() -> None:
    pacer = Pacer()
    at = [pacer.slot(someone("slack", number), NOW, opens=True) for number in range(10)]
    assert at[-1] - NOW < 2 * SECOND


def test_one_workspace_says_nothing_about_another() -> None:
    pacer = Pacer()
    for number in range(500):
        pacer.slot(someone("slack", number), NOW)
    assert pacer.slot(ELSEWHERE, NOW) == NOW


def test_where_nothing_is_limited_everything_goes_at_once() -> None:
    pacer, me = Pacer(), Actor("console", "me")
    assert {pacer.slot(me, NOW) for _ in range(100)} == {NOW}
    assert pacer.look_slot(me, NOW) == NOW
    assert pacer.room("console", NOW, MINUTE) == UNLIMITED


@pytest.mark.parametrize(("tenant", "in_a_minute"), [("slack/T1", 288), ("discord", 2_880)])
def test_there_is_room_for_what_can_be_sent_within_a_span(tenant: str, in_a_minute: int) -> None:
    assert Pacer().room(tenant, NOW, MINUTE) == pytest.approx(in_a_minute, abs=1)


def test_what_was_given_out_takes_room() -> None:
    pacer = Pacer()
    before = pacer.room("slack/T1", NOW, MINUTE)
    for number in range(100):
        pacer.slot(someone("slack", number), NOW)
    assert pacer.room("slack/T1", NOW, MINUTE) == pytest.approx(before - 100, abs=1)
    assert pacer.room("slack/T2", NOW, MINUTE) == before


def test_nothing_goes_to_a_held_tenant_before_its_time() -> None:
    pacer, until = Pacer(), NOW + 30 * SECOND
    pacer.slot(ALICE, NOW)
    pacer.held(ALICE, until)
    assert pacer.free_at("slack/T1", NOW) == until
    assert pacer.room("slack/T1", NOW, 20 * SECOND) == 0
    assert pacer.room("slack/T1", NOW, MINUTE) == pytest.approx(144, abs=1)
    assert [pacer.slot(to, NOW) >= until for to in (BOB, CAROL, ALICE)] == [True] * 3
    assert pacer.look_slot(BOB, NOW) >= until
    assert pacer.slot(ELSEWHERE, NOW) == NOW
    assert pacer.free_at("slack/T2", NOW) == NOW


def test_a_shorter_hold_does_not_end_a_longer_one() -> None:
    pacer = Pacer()
    pacer.held(ALICE, NOW + MINUTE)
    pacer.held(BOB, NOW + SECOND)
    assert pacer.free_at("slack/T1", NOW) == NOW + MINUTE
    assert pacer.free_at("slack/T1", NOW + MINUTE) == NOW + MINUTE


def test_after_a_hold_cards_are_as_far_apart_as_ever() -> None:
    pacer = Pacer()
    pacer.held(ALICE, NOW + MINUTE)
    at = [pacer.slot(someone("slack", number), NOW) for number in range(50)]
    assert {later - earlier for earlier, later in pairwise(at)} == {SLACK.tenant.apart}


def test_looks_on_slack_have_a_rate_of_their_own() -> None:
    pacer = Pacer()
    looks = [pacer.look_slot(someone("slack", number), NOW) for number in range(101)]
    assert looks[0] == NOW
    assert looks[-1] - NOW >= 2 * MINUTE, "100 at 50 a minute"
    assert pacer.slot(ALICE, NOW) == NOW


def test_looks_on_discord_count_as_requests() -> None:
    pacer = Pacer()
    for number in range(100):
        pacer.look_slot(someone("discord", number), NOW)
    assert pacer.slot(someone("discord", 0), NOW) >= NOW + 2 * SECOND


def test_too_many_refused_requests_hold_the_whole_platform_until_the_window_has_room() -> None:
    pacer = Pacer()
    each = 10 * MINUTE / 10_000
    assert DISCORD.invalid
    answers = [pacer.invalid("discord", NOW + number * each) for number in range(5_000)]
    assert set(answers[:-1]) == {None}
    until = answers[-1]
    assert until
    assert NOW + 10 * MINUTE <= until <= NOW + 10 * MINUTE + 2 * PIECE
    assert pacer.slot(ON_DISCORD, NOW + 5 * MINUTE) == until
    assert pacer.slot(ALICE, NOW) == NOW, "Slack goes on"
    again = [pacer.invalid("discord", until) for _ in range(int(PIECE / each) + 1)]
    assert again[0] is None
    assert again[-1] == until + PIECE, "the window is full again"


def test_refused_requests_that_are_long_past_hold_nothing() -> None:
    pacer = Pacer()
    for number in range(20_000):
        assert pacer.invalid("discord", NOW + number * SECOND / 8) is None
    assert pacer.slot(ON_DISCORD, NOW + 20_000 * SECOND / 8) == NOW + 20_000 * SECOND / 8


def test_slack_has_no_such_ban() -> None:
    pacer = Pacer()
    assert {pacer.invalid("slack", NOW) for _ in range(20_000)} == {None}
    assert {pacer.invalid("console", NOW) for _ in range(10)} == {None}


def test_memory_is_bounded_by_what_still_limits_something() -> None:
    pacer = Pacer()
    most = 0
    for number in range(30_000):
        to = Actor("slack", f"T{number % 3_000}/U{number}")
        pacer.slot(to, NOW + number * SECOND / 100)
        most = max(most, pacer.remembered())
    assert most < 4_000, "a second of chats and tenants and some that were not looked at yet"


def test_a_busy_tenant_keeps_no_more_than_what_is_still_to_come() -> None:
    pacer = Pacer()
    now = NOW
    for number in range(20_000):
        now = pacer.slot(someone("discord", number), now)
    assert pacer.remembered() < 2_000


def test_a_clock_that_is_set_back_stops_nobody() -> None:
    pacer = Pacer()
    for number in range(100):
        pacer.slot(someone("slack", number), NOW)
    earlier = NOW - timedelta(hours=1)
    assert pacer.slot(someone("slack", 200), earlier) - earlier < SECOND


def test_every_rate_has_room_for_the_differences_on_the_wire() -> None:
    for limits in LIMITS.values():
        for rate in (limits.tenant, limits.chat, limits.looks, limits.opening):
            if rate:
                assert 0.95 <= rate.span / rate.many / rate.apart <= 0.97


def test_a_slot_that_is_too_far_away_is_left_to_others() -> None:
    pacer = Pacer()
    for number in range(50):
        pacer.slot(someone("slack", number), NOW)
    refused = pacer.slot(ALICE, NOW, within=5 * SECOND)
    assert refused > NOW + 5 * SECOND
    assert pacer.slot(BOB, NOW) == refused
    assert pacer.slot(ALICE, NOW) == refused + SLACK.tenant.apart, "nothing else was taken, nor her chat"
    for number in range(50):
        pacer.look_slot(someone("slack", number), NOW)
    assert pacer.look_slot(ALICE, NOW, within=5 * SECOND) == pacer.look_slot(BOB, NOW)


def test_who_comes_back_to_open_a_chat_gets_the_place_that_was_promised() -> None:
    pacer = Pacer()
    new = [someone("discord", number) for number in range(100)]
    at = {to: pacer.slot(to, NOW, opens=True, within=5 * SECOND) for to in new}
    late = []
    for to, when in at.items():
        if when > NOW + 5 * SECOND:
            assert pacer.slot(someone("discord", 999), when, opens=True, within=5 * SECOND) > when + 5 * SECOND
            late.append(pacer.slot(to, when, opens=True, called=True, within=5 * SECOND) - when)
    assert len(late) > 90
    assert max(late) < SECOND


def test_who_comes_much_later_than_promised_takes_nothing_from_others() -> None:
    pacer = Pacer()
    new = [someone("discord", number) for number in range(20)]
    at = [pacer.slot(to, NOW, opens=True, within=5 * SECOND) for to in new]
    later = [pacer.slot(to, at[-1] + MINUTE, opens=True, called=True, within=5 * SECOND) for to in new[10:]]
    assert [when < at[-1] + MINUTE + SECOND for when in later[:5]] == [True] * 5, "a few at once, after a rest"
    assert later[-1] > at[-1] + MINUTE + 5 * SECOND


def test_to_open_a_chat_is_a_request_of_its_own() -> None:
    pacer = Pacer()
    before = pacer.room("discord", NOW, MINUTE)
    pacer.slot(ON_DISCORD, NOW, opens=True)
    pacer.look_slot(ANOTHER, NOW, opens=True)
    assert pacer.room("discord", NOW, MINUTE) == before - 6, "and nobody knows exactly when the other one comes"
