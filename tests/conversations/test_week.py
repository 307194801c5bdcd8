"""The week: asked for at any time, told by the week's last card, without a streak, a reproach or a name too many."""

from __future__ import annotations

import re

import pytest

from bot.card import Card
from bot.chat import Actor, Call, Profile
from bot.core import Core
from scheduler.pusher import Pusher
from tests.conversations.test_card import run_to
from tests.conversations.test_nudges import last, nine
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox
from tests.talk import Talk, words

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
FRIDAY = "2026-11-06"
HEAD = "Your week, since Friday, October 30"


def labels(card: Card) -> list[str]:
    """Return what can be pressed on a card."""
    return [each.label for each in card.buttons()]


def weeks(mailbox: Mailbox) -> list[Card]:
    """Return the cards that told a week."""
    return [card for _, card, _ in mailbox.sent if re.search("Your week|Tu semana", words(card))]


def works(alice: Talk) -> None:
    """Do something of each kind: two leads, a call, an email, an answer, an interview."""
    alice.say("/lead add Acme - Cook email:jobs@acme.example sent:2026-10-20")
    alice.say("/lead add Globex phone:+1 425 555 0100")
    alice.say("/followup done Acme emailed")
    alice.say("/followup done Globex left voicemail")
    alice.say("/lead interview Acme 2026-11-12 10:30")


async def test_fridays_card_tells_what_was_done_what_answered_and_what_is_next(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    works(alice)

    await run_to(FRIDAY, pusher, clock)

    (card,) = weeks(mailbox)
    head, done, answered, interview, coming, ends = words(card).splitlines()
    assert (head, card.summary) == (HEAD, "Your week.")
    assert done.startswith("Done: one call, one email, one résumé sent, 2 leads added. ")
    assert answered == "Acme - Cook asked you to an interview."
    assert interview == "Interview on Thursday, November 12 at 10:30: Acme - Cook."
    assert coming == "Next up: Tue Nov 10 (one follow-up), Fri Nov 13 (one follow-up)."
    assert ends == "This comes once a week; /lead week card:off ends it."
    assert labels(card) == ["Your follow-ups"]


async def test_it_closes_the_card_of_a_day_on_which_something_is_due(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    works(alice)
    alice.say("/followup plan Globex 2026-11-06")

    await run_to(FRIDAY, pusher, clock)

    (card,) = (card for _, card, _ in mailbox.sent)
    assert card.summary == "You have one follow-up today."
    said = words(card)
    assert said.index("Today: call") < said.index(HEAD)
    assert "Nov 6" not in said.split("Next up: ")[1], "what is due today stands above"


async def test_it_is_told_once_a_week_each_time_from_where_the_last_one_ended(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    works(alice)
    await run_to(FRIDAY, pusher, clock)
    alice.say("/followup done Globex spoke")
    await run_to("2026-11-12", pusher, clock)
    alice.say("/lead add Initech")
    await run_to("2026-11-13", pusher, clock)

    _first, second = weeks(mailbox)
    said = words(second).split("Your week, since Friday, November 6\n")[1]
    assert said.startswith("Done: one call, one résumé sent, one lead added. ")
    assert "You spoke with Globex." in said
    assert "card:off" not in said
    assert not re.search(r"last week|more than|less than|streak|\b0\b", said)


async def test_what_was_undone_or_only_put_off_is_not_told(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme email:jobs@acme.example")
    alice.say("/followup done Acme emailed")
    alice.say("/lead undo")
    alice.say("/followup snooze Acme until 2026-11-12")
    alice.say("/followup skip Acme")

    await run_to(FRIDAY, pusher, clock)

    assert "Done: one résumé sent, one lead added. " in words(last(mailbox))


async def test_a_quiet_week_says_what_is_next_and_no_zero(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/lead add Acme email:jobs@acme.example")
    alice.say("/followup plan Acme 2026-11-18")
    await run_to(FRIDAY, pusher, clock)
    await run_to("2026-11-13", pusher, clock)

    card = weeks(mailbox)[-1]
    assert words(card).splitlines()[1:] == ["This week was quiet.", "Next up: Wed Nov 18 (one follow-up)."]
    assert labels(card) == ["Your follow-ups"]


async def test_who_is_silent_is_told_nothing(alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> None:
    alice.say("/lead add Acme email:jobs@acme.example")
    alice.say("/followup plan Acme 2027-02-01")

    await run_to("2026-12-31", pusher, clock)

    assert len(weeks(mailbox)) == 1


async def test_nothing_to_tell_is_not_told(alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> None:
    alice.say("/lead add Acme")
    alice.say("/followup plan Acme 2027-02-01")
    await run_to(FRIDAY, pusher, clock)
    clock.turn_to(nine("2026-11-10"))
    alice.say("/lead list")  # a look is nothing to tell, and nothing is next
    before = len(mailbox.sent)

    await run_to("2026-11-13", pusher, clock)

    assert len(mailbox.sent) == before


async def test_a_first_lead_is_not_a_week(core: Core, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> None:
    clock.turn_to(nine(FRIDAY))
    clock.turn(hours=2)
    Talk(core, Actor("test", "alice")).say("/lead add Acme")

    assert await pusher.next_due() == nine("2026-11-13")
    await pusher.tick()
    assert not mailbox.sent


async def test_a_week_from_sunday_to_thursday_is_told_on_thursday(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/followup hours weekend:fri sat")
    alice.say("/lead add Acme")

    await run_to("2026-11-05", pusher, clock)

    assert words(last(mailbox)).startswith("Your week, since Thursday, October 29\n")
    await run_to("2026-11-08", pusher, clock)
    assert len(weeks(mailbox)) == 1


async def test_a_week_that_ends_with_a_holiday_is_told_the_day_before(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/followup hours days:mon-wed")  # Wednesday the 11th is a public holiday
    await run_to("2026-11-09", pusher, clock)
    alice.say("/lead add Acme")

    await run_to("2026-11-10", pusher, clock)

    assert words(last(mailbox)).startswith("Your week, since Wednesday, November 4\n")


async def test_off_is_off_and_on_again(alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> None:
    works(alice)
    alice.say("/followup settings")
    assert "No weekly summary from now on" in alice.press("Weekly summary off")
    assert "Weekly summary: off" in alice.press("All settings")

    await run_to(FRIDAY, pusher, clock)
    assert not weeks(mailbox)

    assert "From now on the last card of a week tells your week" in alice.press("Weekly summary on")
    await run_to("2026-11-13", pusher, clock)
    assert len(weeks(mailbox)) == 1


async def test_not_in_a_pause_nor_at_its_end_nor_after_found_work(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    works(alice)
    alice.say("/followup pause until 2026-11-13")
    await run_to("2026-11-13", pusher, clock)
    assert "Your pause is over" in words(last(mailbox))
    alice.say("/followup done Globex spoke")
    alice.say("/lead took Acme")
    await run_to("2026-11-27", pusher, clock)

    assert not weeks(mailbox)


async def test_names_stay_out_where_they_are_covered(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/followup names off")
    works(alice)

    await run_to(FRIDAY, pusher, clock)

    card = last(mailbox)
    seen = " ".join((words(card), card.summary, *labels(card)))
    assert not re.search("Acme|Globex|Cook", seen)
    assert "One employer answered.\nOne interview is coming.\nNext up: " in words(card)
    assert labels(card) == ["Show the week"]
    assert "Acme - Cook asked you to an interview." in alice.read(card.buttons()[0].call)


async def test_a_covered_card_with_follow_ups_shows_both(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    alice.say("/followup names off")
    works(alice)
    alice.say("/followup plan Globex 2026-11-06")

    await run_to(FRIDAY, pusher, clock)

    assert labels(last(mailbox)) == ["Show", "Show the week"]
    assert not re.search("Acme|Globex|Cook", words(last(mailbox)))


async def test_code_names_stand_for_employers(alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> None:
    alice.say("/followup codes on")
    works(alice)

    await run_to(FRIDAY, pusher, clock)

    for said in (words(last(mailbox)), alice.say("/lead week")):
        assert "Maple - Cook asked you to an interview." in said
        assert "Acme" not in said


async def test_it_is_told_in_spanish(core: Core, pusher: Pusher, clock: HandClock, mailbox: Mailbox) -> None:
    ana = Talk(core, Actor("test", "ana"), Profile(name="Ana Ruiz", language="es-MX", zone="America/Mexico_City"))
    ana.say("/lead agregar Acme correo:empleo@acme.example enviada:2026-10-20")
    ana.say("/followup hecho Acme correo enviado")
    ana.say("/lead entrevista Acme 2026-11-12")

    await run_to("2026-11-06", pusher, clock)
    clock.turn(hours=1)  # nine in Mexico City
    await pusher.tick()

    (card,) = weeks(mailbox)
    said = words(card)
    assert said.startswith("Tu semana, desde el viernes 30 de octubre\nHecho: un correo, una oportunidad nueva. ")
    assert "Acme te invitó a una entrevista.\nEntrevista el jueves 12 de noviembre: Acme.\nLo que sigue: " in said
    assert "/lead semana tarjeta:no" in said
    assert labels(card) == ["Tus seguimientos"]
    assert "Tu semana del lun 26 oct al dom 1 nov" in ana.say("/lead semana pasada")
    assert "sin resumen semanal" in ana.say("/lead semana tarjeta:no")


@pytest.mark.parametrize(("day", "cheerful"), [("2026-11-06", False), ("2026-11-05", False), ("2026-11-04", True)])
async def test_after_a_rejection_there_are_facts_only(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox, day: str, *, cheerful: bool
) -> None:
    works(alice)
    clock.turn_to(nine(day))
    clock.turn(seconds=-60)
    alice.say("/lead rejected Globex")

    await run_to(FRIDAY, pusher, clock)

    (card,) = weeks(mailbox)
    done = words(card).splitlines()[1]
    assert ("Globex said no." in words(card)) is (day != FRIDAY), "what comes on the day itself is told next week"
    assert done.endswith("2 leads added.") is not cheerful


@pytest.mark.parametrize(("tone", "kind"), [("warm", True), ("light", True), ("brief", False), ("off", False)])
async def test_the_tone_decides_whether_there_is_a_kind_word(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox, tone: str, *, kind: bool
) -> None:
    alice.say(f"/followup tone {tone}")
    works(alice)

    await run_to(FRIDAY, pusher, clock)

    assert words(last(mailbox)).splitlines()[1].endswith("2 leads added.") is not kind


async def test_a_week_that_could_not_be_told_makes_nothing_late(
    alice: Talk, pusher: Pusher, clock: HandClock, mailbox: Mailbox
) -> None:
    works(alice)
    clock.turn_to(nine("2026-11-07"))
    await pusher.tick()

    await run_to("2026-11-10", pusher, clock)

    assert not weeks(mailbox)
    assert "Today: call" in words(last(mailbox))
    assert "late" not in words(last(mailbox))


async def test_the_week_can_be_asked_for(alice: Talk, pusher: Pusher, clock: HandClock) -> None:
    assert "no leads yet" in alice.say("/lead week").casefold()
    works(alice)

    said = alice.say("/lead week").splitlines()
    assert said[:2] == ["Your week so far", "Done: one call, one email, one résumé sent, 2 leads added."]
    assert alice.labels() == ["Your follow-ups", "Last week"]
    assert alice.press("Last week") == "Your week from Mon Oct 26 to Sun Nov 1\nThat week was quiet."
    alice.say("/lead week")
    clock.turn_to(nine("2026-11-11"))
    await pusher.tick()

    assert alice.say("/lead week").splitlines()[:2] == ["Your week so far", "This week is quiet so far."]
    assert "Done: one call, one email" in alice.press("Last week")
    assert "Your week so far" in alice.press("This week")


def test_its_one_button_does_what_fits(alice: Talk) -> None:
    alice.say("/lead add Acme")
    alice.say("/lead rest Acme")
    alice.say("/lead week")
    assert alice.labels() == ["Resting leads", "Last week"]

    alice.say("/lead close Acme - not for me")
    alice.say("/lead week")
    assert alice.labels() == ["Add a lead", "Last week"]
    assert alice.button("Add a lead").call == Call("lead add")


def test_many_answers_are_not_all_named(alice: Talk) -> None:
    for number in range(1, 9):
        alice.say(f"/lead add Company {number}")
        alice.say(f"/lead replied {number}")

    said = alice.say("/lead week")

    assert said.count("got back to you.") == 6
    assert "And 2 more." in said
