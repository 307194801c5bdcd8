"""When a call could mean more than one thing, the bot asks with buttons, and nothing that was given is lost."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

import pytest

from adapters.storage.store import SqlStore
from bot.ask import Ask, Option, Unsure
from bot.card import Card, Reply, Style, Text
from bot.chat import Call
from bot.commands import COMMANDS
from bot.core import Core
from bot.days.words import Looks, Said
from bot.form import Form
from bot.kinds import KEEP, Day, Keep, LeadRef, Mark, NotYet, Unreadable, Words
from bot.pipeline.lead import Lead
from bot.spec import command
from tests.databases import Database
from tests.faces import ConsoleFace, Face, living
from tests.faces_discord import DiscordFace
from tests.faces_slack import SlackFace
from tests.fakes.clock import HandClock
from tests.talk import Talk

MAY, DECEMBER = date(2027, 5, 12), date(2026, 12, 5)
FACES: dict[str, type[Face]] = {"console": ConsoleFace, "slack": SlackFace, "discord": DiscordFace}


@dataclass(frozen=True, slots=True)
class EitherDay(Day):
    """A day, for which ``5/12`` is one of two, and ``soon`` one of six."""

    def read(self, text: str, ask: Ask) -> date | Said | NotYet:
        """Return the day, or ask which."""
        match text:
            case "5/12":
                raise Unreadable("Is “5/12” May 12 or December 5?", (MAY, DECEMBER))
            case "soon":
                raise Unreadable("How soon?", tuple(ask.today + timedelta(days=ahead) for ahead in range(1, 7)))
            case _:
                return Day.read(self, text, ask)


@command("lead meet", title="Meet somebody", form=("company", "on", "note"))
def lead_meet(
    ask: Ask,
    company: Annotated[str, Words("Who")],
    on: Annotated[date, EitherDay("When", Looks.AHEAD)],
    note: Annotated[str | None, Words("What about", most=500, lines=True)] = None,
    way: Annotated[str | None, Words("How")] = None,
    sure: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Meet somebody, after two questions."""
    known = next((lead for lead in ask.leads() if lead.company == company), None)
    if known and sure is None:
        raise Unsure(
            f"{company} is lead {known.number} already. Another one?",
            Option("Another one", {"sure": "yes"}, style=Style.MAIN),
            Option("Show that one", call=Call("lead show", {"lead": known.id})),
        )
    if way is None:
        raise Unsure(
            "In person, or by phone?", Option("In person", {"way": "in person"}), Option("Phone", {"way": "ph"})
        )
    return Reply(Card((Text.of(f"{company} | {on} | {note} | {way} | {sure}"),), "Done."))


def _as_it_is(_: Ask, values: Mapping[str, object]) -> Mapping[str, str]:
    lead = values.get("lead")
    return {"company": lead.company, "role": lead.role, "on": DECEMBER.isoformat()} if isinstance(lead, Lead) else {}


@command("lead move", title="Move it", form=("company", "role", "on"), filled=_as_it_is)
def lead_move(
    _: Ask,
    lead: Annotated[Lead, LeadRef("Which")],
    company: Annotated[str | Keep | None, Words("Who")] = KEEP,
    role: Annotated[str | Keep | None, Words("As what")] = KEEP,
    on: Annotated[date | Keep | None, EitherDay("When", Looks.AHEAD)] = KEEP,
) -> Reply:
    """Change a lead, in a form that is filled in."""
    return Reply(Card((Text.of(f"{lead.company} | {company} | {role} | {on}"),), "Moved."))


TABLE = (*COMMANDS, lead_meet, lead_move)


@pytest.fixture
def core(store: SqlStore, clock: HandClock) -> Core:
    """A core that has two commands more."""
    return Core(store, clock, TABLE)


def labels(talk: Talk) -> list[str]:
    """Return what can be pressed on the last card."""
    assert isinstance(talk.answer, Reply)
    return [button.label for button in talk.answer.card.buttons()]


def test_a_day_that_may_be_two_is_asked_about_and_then_the_command_asks_too(alice: Talk) -> None:
    alice.say("/lead add Acme")

    asked = alice.say("/lead meet Acme on:5/12 note:bring the folder")
    assert asked == "Is “5/12” May 12 or December 5?"
    assert labels(alice) == ["Wed May 12 2027", "Sat Dec 5", "Another day"]

    assert alice.press("Sat Dec 5") == "Acme is lead 1 already. Another one?"
    assert labels(alice) == ["Another one", "Show that one"]
    assert alice.button("Another one").style is Style.MAIN
    assert alice.press("Another one") == "In person, or by phone?"
    assert alice.press("In person") == "Acme | 2026-12-05 | bring the folder | in person | yes"


def test_a_question_says_nothing_private_in_a_notification(alice: Talk) -> None:
    alice.say("/lead add Acme")
    alice.say("/lead meet Acme on:friday")

    assert isinstance(alice.answer, Reply)
    assert "Acme" not in alice.answer.card.summary


def test_an_answer_may_be_another_call_and_the_question_can_still_be_answered_otherwise(alice: Talk) -> None:
    alice.say("/lead add Acme")
    alice.say("/lead meet Acme on:5/12 way:skates")
    alice.press("Sat Dec 5")
    another = alice.button("Another one")

    assert "1. Acme" in alice.press("Show that one")

    assert alice.ask(another.call) == Reply(Card((Text.of("Acme | 2026-12-05 | None | skates | yes"),), "Done."))
    over = alice.ask(another.call)
    assert isinstance(over, Reply)
    assert "sent already" in str(over.card)


def test_an_earlier_question_can_be_answered_anew(alice: Talk) -> None:
    alice.say("/lead meet Acme on:5/12")
    december, may = alice.button("Sat Dec 5"), alice.button("Wed May 12 2027")

    alice.ask(december.call)
    alice.ask(may.call)

    assert alice.press("Phone") == "Acme | 2027-05-12 | None | ph | None"


def test_a_question_outlives_a_restart_and_is_good_for_a_day_and_for_nobody_else(
    alice: Talk, bob: Talk, store: SqlStore, clock: HandClock
) -> None:
    alice.say("/lead meet Acme on:5/12 note:bring the folder")
    may, bob.answer = alice.button("Wed May 12 2027"), alice.answer
    assert "a day old" in bob.press("Wed May 12 2027")

    clock.turn(hours=23.9)
    alice.core = Core(store, clock, TABLE)
    assert "In person" in str(alice.ask(may.call))
    clock.turn(hours=23.9)
    assert alice.press("Phone") == "Acme | 2027-05-12 | bring the folder | ph | None"

    alice.say("/lead meet Acme on:5/12")
    clock.turn(days=1)
    assert "a day old" in alice.press("Wed May 12 2027")


def test_no_more_days_are_offered_than_fit_beside_another_one(alice: Talk) -> None:
    alice.say("/lead list")

    alice.say("/lead meet Acme on:soon")

    assert labels(alice) == ["Wed Nov 4", "Thu Nov 5", "Fri Nov 6", "Sat Nov 7", "Another day"]


def test_another_day_opens_the_form_with_all_that_was_given(alice: Talk) -> None:
    alice.say("/lead meet Acme on:5/12 note:bring the folder way:skates")

    form = alice.press_for_form("Another day")
    given = {field.param.name: (field.given, field.problem) for field in form.fields}
    assert given == {
        "company": ("Acme", ""),
        "on": ("5/12", "Is “5/12” May 12 or December 5?"),
        "note": ("bring the folder", ""),
    }

    alice.fill(form, {})
    assert labels(alice)[-1] == "Another day"
    alice.fill(alice.press_for_form("Another day"), {"on": "tomorrow"})
    assert "Acme | 2026-11-04 | bring the folder | skates | None" in str(alice.answer)


def test_where_more_is_wrong_the_form_comes(alice: Talk) -> None:
    form = alice.open("/lead meet on:5/12 note:bring the folder")

    assert [field.param.name for field in form.problems] == ["company", "on"]
    assert "Is “5/12”" in str(alice.fill(form, {"company": "Acme"}))
    assert alice.press("Sat Dec 5") == "In person, or by phone?"


def test_what_a_form_showed_and_nobody_touched_stays_untouched_through_a_question(alice: Talk) -> None:
    alice.say("/lead add Acme - Cook")

    form = alice.open("/lead move Acme")
    alice.fill(form, {"role": "", "on": "5/12"})
    assert alice.press("Wed May 12 2027") == "Acme | Keep.KEEP | None | 2027-05-12"

    form = alice.open("/lead move Acme")
    alice.fill(form, {"company": "Bolt", "on": "5/12"})
    again = alice.press_for_form("Another day")
    assert {field.param.name: field.given for field in again.fields} == {
        "company": "Bolt",
        "role": "Cook",
        "on": "5/12",
    }
    alice.fill(again, {"on": "2027-01-07"})
    assert "Acme | Bolt | Keep.KEEP | 2027-01-07" in str(alice.answer)


def test_a_form_is_opened_by_its_draft_alone(alice: Talk) -> None:
    assert isinstance(alice.ask(Call("lead list", {"open": "1"})), Reply)
    assert isinstance(alice.ask(Call("lead meet", {"draft": "abcabcabcabc", "open": "1"})), Reply)
    assert isinstance(alice.ask(Call("lead meet")), Form)


@pytest.fixture(params=FACES)
async def face(request: pytest.FixtureRequest, database: Database, clock: HandClock) -> AsyncIterator[Face]:
    """The bot behind one of its faces, with two commands more."""
    async with living(FACES[request.param](database, clock, TABLE)) as face:
        yield face


async def test_questions_are_asked_and_answered_behind_each_face(face: Face) -> None:
    alice = await face.person("alice")
    await alice.say("/lead add company:Acme")

    asked = await alice.say("/lead meet company:Acme on:5/12 note:bring the folder")
    assert "Is “5/12” May 12 or December 5?" in asked.text
    assert asked.private
    if face.keeps_old_buttons:
        await face.restart()
    assert "Acme is lead 1 already" in (await alice.press("Sat Dec 5")).text
    assert "In person, or by phone?" in (await alice.press("Another one")).text
    assert "Acme | 2026-12-05 | bring the folder | ph | yes" in (await alice.press("Phone")).text


async def test_a_submitted_form_is_asked_about_and_opened_again_behind_each_face(face: Face) -> None:
    alice = await face.person("alice")
    form = await alice.say("/lead meet")
    assert form.fields == ("Company", "On", "Note")

    asked = await alice.fill({"Company": "Acme", "On": "5/12", "Note": "bring the folder"})
    assert "Is “5/12” May 12 or December 5?" in asked.text
    assert asked.buttons[:3] == ("Wed May 12 2027", "Sat Dec 5", "Another day")

    again = await alice.press("Another day")
    assert again.given == {"Company": "Acme", "On": "5/12", "Note": "bring the folder"}
    assert "In person, or by phone?" in (await alice.fill({"On": "tomorrow"})).text
    assert "Acme | 2026-11-04 | bring the folder | ph | None" in (await alice.press("Phone")).text
