"""Nudges: one card a day, at nine, about what is due and what went quiet; never lost, never in a hurry."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import create_engine, text

from adapters.storage.store import SqlStore
from bot.card import Card
from bot.chat import Actor, Profile
from bot.core import Core
from bot.delivery import DeliveryFailed, Failure
from scheduler.pusher import Pusher
from tests.databases import Database
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.talk import Talk, words


def nine(day: str, zone: str = "America/New_York") -> datetime:
    """Nine in the morning of a day."""
    return datetime.fromisoformat(f"{day}T09:00").replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def last(mailbox: Mailbox) -> Card:
    """The latest card."""
    return mailbox.sent[-1][1]


async def test_the_nudge_comes_at_nine_on_its_day_and_not_before(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead week card:off")
    alice.say("/lead add Acme - Analyst phone:+1 425 555 0100")

    assert await pusher.next_due() == nine("2026-11-09")
    clock.turn_to(nine("2026-11-09"))
    clock.turn(seconds=-1)
    assert await pusher.tick() == 0
    clock.turn(seconds=1)
    assert await pusher.tick() == 1
    assert "Today: call" in words(last(mailbox))
    assert "Acme - Analyst" in words(last(mailbox))
    assert "+1 425 555 0100" in words(last(mailbox))


async def test_one_card_a_day_however_many_are_due(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    for company in ("Acme", "Globex", "Initech", "Umbrella"):
        alice.say(f"/lead add {company}")
    clock.turn_to(nine("2026-11-16"))

    assert [await pusher.tick(), await pusher.tick()] == [1, 0]
    said = words(last(mailbox))
    assert [company in said for company in ("Acme", "Globex", "Initech", "Umbrella")] == [True, True, True, False]
    assert last(mailbox).summary == "You have 3 follow-ups today."


async def test_what_did_not_fit_is_first_on_the_next_card(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    for company in ("Acme", "Globex", "Initech", "Umbrella"):
        alice.say(f"/lead add {company}")
    clock.turn_to(nine("2026-11-16"))
    await pusher.tick()

    clock.turn_to(nine("2026-11-17"))
    await pusher.tick()

    assert words(last(mailbox)).startswith("Today: find a name to write to\nUmbrella")


async def test_no_card_on_a_weekend(alice: Talk, pusher: Pusher, clock: HandClock) -> None:
    alice.say("/lead add Acme")
    clock.turn_to(nine("2026-11-13"))
    await pusher.tick()

    assert await pusher.next_due() == nine("2026-11-16")


async def test_a_button_of_a_nudge_carries_its_delivery(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme")
    clock.turn_to(nine("2026-11-09"))
    await pusher.tick()

    _, card, delivery = mailbox.sent[0]
    assert delivery in {button.call.args.get("n") for button in card.buttons()}
    assert len(delivery) == 22


async def test_what_was_done_meanwhile_is_not_nudged_about(alice: Talk, pusher: Pusher, clock: HandClock) -> None:
    alice.say("/lead add Acme")
    alice.say("/followup done 1 emailed")
    clock.turn_to(nine("2026-11-09"))

    assert await pusher.tick() == 0
    assert await pusher.next_due() == nine("2026-11-10")


async def test_a_snoozed_nudge_comes_on_its_new_day(alice: Talk, pusher: Pusher, clock: HandClock) -> None:
    alice.say("/lead add Acme")
    clock.turn_to(nine("2026-11-09"))
    await pusher.tick()

    alice.say("/followup snooze 1 in 3 days")

    assert await pusher.next_due() == nine("2026-11-12")


async def test_a_quiet_lead_is_encouraged_about_once_with_one_thing_to_do(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead week card:off")
    alice.say("/lead add Acme")
    alice.say("/followup plan 1 2027-02-01")

    assert await pusher.next_due() == nine("2026-11-18")
    clock.turn_to(nine("2026-11-18"))
    await pusher.tick()
    card = last(mailbox)
    assert "Acme" in words(card)
    assert len(words(card).split()) <= 45
    first, *ways = [button.label for button in card.buttons()]
    assert ways == ["Let it rest", "Close it", "Show the lead", "Less of this"]
    assert first not in ways
    assert await pusher.next_due() == nine("2026-12-18")


async def test_at_most_two_encouragements_a_week(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    for number in range(1, 5):
        alice.say(f"/lead add Company {number}")
        alice.say(f"/followup plan {number} 2027-02-01")
    for day in ("2026-11-18", "2026-11-19", "2026-11-20", "2026-11-23", "2026-11-24", "2026-11-25"):
        clock.turn_to(nine(day))
        await pusher.tick()
        alice.say("/lead list")

    assert len(mailbox.sent) == 3


async def test_names_stay_out_of_nudges_where_others_may_watch(
    core: Core, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    carol = Talk(core, Actor("test", "carol"), Profile(name="Carol", zone="America/New_York", watched=True))
    assert "may be able to export our chat" in carol.say("/lead add Acme - Analyst contact:Ms. Jones")
    assert carol.button("Turn names in nudges on")
    clock.turn_to(nine("2026-11-09"))
    await pusher.tick()

    card = last(mailbox)
    assert words(card) == card.summary == "You have one follow-up today."
    (show,) = card.buttons()
    assert show.label == "Show"
    shown = carol.ask(show.call)
    assert getattr(shown, "replaces", False)
    assert "Acme - Analyst" in carol._read(shown)


async def test_a_refused_message_is_parked_and_told_at_the_next_command(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme")
    mailbox.failures.append(DeliveryFailed("cannot_dm", Failure.UNREACHABLE))
    clock.turn_to(nine("2026-11-09"))

    assert await pusher.tick() == 0
    assert "I could not send you a message today" in alice.say("/followup list")
    assert "could not send" not in alice.say("/followup list")
    assert await pusher.next_due() == nine("2026-11-10")


async def test_a_passing_failure_is_tried_again_later(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme")
    mailbox.failures += [
        DeliveryFailed("time-out", Failure.RETRY),
        DeliveryFailed("429", Failure.RETRY, retry_after=30),
    ]
    clock.turn_to(nine("2026-11-09"))

    assert await pusher.tick() == 0
    clock.turn(seconds=5)
    assert await pusher.tick() == 0
    clock.turn(seconds=29)
    assert await pusher.tick() == 0
    clock.turn(seconds=1)
    assert await pusher.tick() == 1


async def test_nine_is_nine_on_both_sides_of_a_clock_change(core: Core, pusher: Pusher, clock: HandClock) -> None:
    clock.turn_to(datetime(2026, 10, 28, 15, tzinfo=UTC))
    alice = Talk(core, Actor("test", "alice"))
    alice.say("/lead add Acme")

    friday = datetime(2026, 10, 30, 13, tzinfo=UTC)
    assert await pusher.next_due() == friday
    clock.turn_to(friday)
    await pusher.tick()
    assert await pusher.next_due() == datetime(2026, 11, 3, 14, tzinfo=UTC)


async def test_a_new_zone_moves_the_next_card(alice: Talk, pusher: Pusher) -> None:
    alice.say("/lead week card:off")
    alice.say("/lead add Acme")
    alice.say("/followup zone Europe/Berlin")

    assert await pusher.next_due() == nine("2026-11-09", "Europe/Berlin")


async def test_someone_whose_zone_is_a_guess_is_told_so_on_each_card(
    core: Core, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    dieter = Talk(core, Actor("test", "dieter"), Profile(name="Dieter", language="de"))
    assert "I am guessing that you are on Berlin time" in dieter.say("/lead add Acme")
    assert dieter.button("Set my time zone")
    clock.turn_to(nine("2026-11-09", "Europe/Berlin"))
    await pusher.tick()
    assert "I am guessing that you are on Berlin time" in words(last(mailbox))
    dieter.say("/followup zone Vienna")
    assert "guessing" not in dieter.say("/lead list")


@pytest.mark.parametrize(
    ("back_up", "comes"),
    [
        ("2026-11-14T12:00-05:00", "2026-11-16"),
        ("2026-11-10T03:00-05:00", "2026-11-10"),
        ("2026-11-10T23:00-05:00", "2026-11-12"),
    ],
)
async def test_after_downtime_nothing_comes_outside_ones_hours(
    alice: Talk, pusher: Pusher, clock: HandClock, back_up: str, comes: str
) -> None:
    alice.say("/lead add Acme")
    clock.turn_to(datetime.fromisoformat(back_up))

    assert await pusher.tick() == 0
    assert await pusher.next_due() == nine(comes)
    clock.turn_to(nine(comes))
    assert await pusher.tick() == 1


async def test_after_downtime_of_days_one_card_comes_at_once(alice: Talk, pusher: Pusher, clock: HandClock) -> None:
    alice.say("/lead add Acme")
    clock.turn_to(datetime(2026, 11, 12, 18, 30, tzinfo=UTC))

    assert [await pusher.tick(), await pusher.tick()] == [1, 0]


async def test_a_card_that_could_not_be_sent_on_its_day_is_not_sent_on_the_next(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme")
    mailbox.failures.append(DeliveryFailed("down", Failure.RETRY, retry_after=20 * 3600))
    clock.turn_to(nine("2026-11-09"))
    assert await pusher.tick() == 0

    clock.turn_to(nine("2026-11-10"))

    assert await pusher.tick() == 1
    clock.turn(hours=1)
    assert await pusher.tick() == 0


async def test_where_calls_are_forbidden_no_card_speaks_of_one(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme contact:Li phone:+1 425 555 0100 no:calls")
    clock.turn_to(nine("2026-11-09"))
    await pusher.tick()

    card = last(mailbox)
    assert "find an address to write to" in words(card)
    assert "Li" in words(card)
    assert not [word for word in ("call", "555") if word in words(card)]
    labels = {button.label for button in card.buttons()}
    assert "Found it" in labels
    assert not labels & {"Left voicemail", "No answer"}


async def test_what_is_left_over_is_counted(alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> None:
    for number in range(6):
        alice.say(f"/lead add Company {number}")
    clock.turn_to(nine("2026-11-16"))
    await pusher.tick()

    assert "3 more can wait" in words(last(mailbox))


async def test_a_lead_that_is_due_is_not_called_quiet_as_well(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme sent:2026-10-12 phone:+1 425 555 0100")
    clock.turn_to(nine("2026-11-04"))
    await pusher.tick()

    assert "Today: call" in words(last(mailbox))
    assert "One more try" not in {button.label for button in last(mailbox).buttons()}


async def test_the_list_and_todays_card_begin_with_the_same_and_go_on(
    alice: Talk, pusher: Pusher, clock: HandClock
) -> None:
    for company in ("Acme", "Globex", "Initech", "Umbrella"):
        alice.say(f"/lead add {company} email:jobs@{company}.example")
    clock.turn_to(nine("2026-11-16"))
    await pusher.tick()

    for company in ("Acme", "Globex", "Initech", "Umbrella"):
        listed = alice.say("/followup list").split("Due today")[1]
        assert listed.split(". ")[1].startswith(company)
        assert company in alice.press("Start with the first")
        alice.press("Emailed")
    assert "Nothing more for today" in alice.say("/followup today")


async def test_waiting_for_an_absent_platform_uses_up_no_try(
    alice: Talk, store: SqlStore, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme")
    clock.turn_to(nine("2026-11-09"))
    with ThreadPoolExecutor(1) as pool:
        without = Pusher(store, clock, {}, pool)
        for _ in range(20):
            await without.tick()
            clock.turn(seconds=301)
    mailbox.failures.append(DeliveryFailed("ratelimited", Failure.RETRY, retry_after=30))

    assert await pusher.tick() == 0
    clock.turn(seconds=31)
    assert await pusher.tick() == 1


async def test_a_database_that_fails_while_planning_puts_nobody_off(
    alice: Talk, database: Database, pusher: Pusher, clock: HandClock
) -> None:
    alice.say("/lead add Acme")
    clock.turn_to(nine("2026-11-09"))
    owner = create_engine(database.owner_url)
    with owner.begin() as connection:
        connection.execute(text("ALTER TABLE lead RENAME TO lead_elsewhere"))
    assert await pusher.tick() == 0

    with owner.begin() as connection:
        connection.execute(text("ALTER TABLE lead_elsewhere RENAME TO lead"))
    owner.dispose()
    assert await pusher.tick() == 1
