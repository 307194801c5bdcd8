"""What the pacing never does, whoever asks for whatever when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.chat import Actor
from scheduler.limits import LIMITS, Rate
from scheduler.pacing import Pacer

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
PEOPLE = [Actor("slack", f"T{team}/U{number}") for team in range(2) for number in range(20)]
PEOPLE += [Actor("discord", f"{number}") for number in range(40)]
WAITS = st.one_of(st.just(0), st.integers(0, 300_000), st.integers(0, 90_000_000)).map(
    lambda microseconds: timedelta(microseconds=microseconds)
)
ASKED = st.lists(st.tuples(WAITS, st.sampled_from(PEOPLE), st.sampled_from(["post", "open", "look", "held"])))
Given = tuple[Actor, str, datetime]


def taken(pacer: Pacer, asked: list[tuple[timedelta, Actor, str]]) -> tuple[list[Given], datetime]:
    """Ask for all of it, and return what was given, and the time."""
    now = NOW
    given_out = []
    for wait, to, what in asked:
        now += wait
        match what:
            case "held":
                pacer.held(to, now + 3 * wait)
                continue
            case "look":
                at = pacer.look_slot(to, now)
            case _:
                at = pacer.slot(to, now, opens=what == "open")
        assert at >= pacer.free_at(to.tenant, now) >= now
        given_out.append((to, what, at))
    return given_out, now


def within(times: list[datetime], rate: Rate) -> bool:
    """Tell whether there are never more than a rate's in a window, wherever it begins."""
    times = sorted(times)
    most = rate.many + rate.burst - 1
    return all(later - first >= rate.span for first, later in zip(times, times[most:], strict=False))


@given(ASKED)
def test_no_window_ever_has_more_than_is_allowed(asked: list[tuple[timedelta, Actor, str]]) -> None:
    given_out, _ = taken(Pacer(), asked)
    for tenant in {to.tenant for to, _, _ in given_out}:
        limits = LIMITS[tenant.partition("/")[0]]
        mine = [each for each in given_out if each[0].tenant == tenant]
        looks = [at for _, what, at in mine if what == "look"]
        posts = [at for _, what, at in mine if what != "look"]
        assert within(posts + ([] if limits.looks else looks), limits.tenant)
        assert within(looks, limits.looks or limits.tenant)
        if limits.opening:
            assert within([at for _, what, at in mine if what == "open"], limits.opening)
        for chat in {to for to, _, _ in mine}:
            assert within([at for to, what, at in mine if to == chat and what != "look"], limits.chat)


@given(ASKED)
def test_cards_to_one_person_go_in_the_order_in_which_they_were_asked_for(
    asked: list[tuple[timedelta, Actor, str]],
) -> None:
    given_out, _ = taken(Pacer(), asked)
    for chat in {to for to, _, _ in given_out}:
        times = [at for to, what, at in given_out if to == chat and what != "look"]
        assert times == sorted(times)


@given(ASKED, st.sampled_from(PEOPLE))
def test_the_first_to_a_tenant_goes_at_once(asked: list[tuple[timedelta, Actor, str]], to: Actor) -> None:
    pacer = Pacer()
    _, now = taken(pacer, [each for each in asked if each[1].tenant != to.tenant])
    assert pacer.slot(to, now, opens=True) == now


@given(ASKED, st.sampled_from(PEOPLE), WAITS, st.sampled_from(["post", "open"]))
def test_who_asks_later_is_not_earlier_by_more_than_one_place(
    asked: list[tuple[timedelta, Actor, str]], to: Actor, wait: timedelta, what: str
) -> None:
    one, another = Pacer(), Pacer()
    _, now = taken(one, asked)
    taken(another, asked)
    opens = what == "open"
    place = LIMITS[to.platform].tenant.apart  # who comes after a rest begins a new row of places
    assert one.slot(to, now, opens=opens) <= another.slot(to, now + wait, opens=opens) + place


@given(ASKED, st.sampled_from(PEOPLE), st.integers(0, 5_000))
def test_as_many_go_within_a_span_as_there_is_room_for(
    asked: list[tuple[timedelta, Actor, str]], to: Actor, milliseconds: int
) -> None:
    pacer, span = Pacer(), timedelta(milliseconds=milliseconds)
    _, now = taken(pacer, asked)
    room = pacer.room(to.tenant, now, span)
    others = (Actor(to.platform, f"{to.id}-{number}") for number in range(room + 1))
    times = [pacer.slot(other, now) for other in others]
    assert all(at < now + span for at in times[:-1])
    assert times[-1] >= now + span
