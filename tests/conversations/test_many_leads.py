"""Several leads at once: typed in many ways, ticked in a form, suggested while typing."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Annotated

import pytest

from adapters.console.offers import offers
from adapters.storage.store import SqlStore
from bot.ask import Ask
from bot.card import Card, Reply, Text
from bot.chat import Asked, Call
from bot.commands import COMMANDS
from bot.core import Core
from bot.form import Form
from bot.ids import short_id
from bot.kinds import KEEP, Choice, Keep, Leads, Mark, Suggestion
from bot.pipeline import called
from bot.pipeline.lead import Lead
from bot.spec import Command, Param, command
from tests.databases import Database
from tests.faces import ConsoleFace, Face, living
from tests.faces_discord import DiscordFace
from tests.faces_slack import SlackFace
from tests.fakes.clock import HandClock
from tests.fakes.discord.person import DiscordPerson
from tests.fakes.slack.person import SlackPerson
from tests.talk import Talk

FACES: dict[str, type[Face]] = {"console": ConsoleFace, "slack": SlackFace, "discord": DiscordFace}
COMPANIES = ("Acme", "Bolt, Inc.", "Johnson and Johnson", "Studio 54", "Acme", "Cobolt")
"""The leads are numbered in this order, from 1 on."""


class Tidy(StrEnum):
    """What to do with them."""

    REST = "rest"
    CLOSE = "close"


@command("lead tidy", title="Tidy up", free=("leads", "how"))
def lead_tidy(
    _: Ask,
    leads: Annotated[tuple[Lead, ...], Leads("Which leads")],
    how: Annotated[Tidy, Choice("What to do", Tidy)],
    but: Annotated[tuple[Lead, ...] | None, Leads("Which not")] = None,
    mark: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Tidy up several leads at once."""
    numbers, without = ([str(lead.number) for lead in each] for each in (leads, but or ()))
    return Reply(Card((Text.of(f"{how}: {' '.join(numbers)}; not: {' '.join(without)}; {mark}"),), "Tidied."))


def _ticked(ask: Ask, _: Mapping[str, object]) -> Mapping[str, str]:
    return {"leads": ", ".join(lead.id for lead in ask.leads()[:2]), "how": "rest"}


@command("lead ticked", title="Ticked", filled=_ticked)
def lead_ticked(
    _: Ask,
    leads: Annotated[tuple[Lead, ...], Leads("Which leads")],
    how: Annotated[Tidy | Keep | None, Choice("What to do", Tidy)] = KEEP,
) -> Reply:
    """Tidy up the leads that are ticked already."""
    return Reply(Card((Text.of(f"{how}: {' '.join(str(lead.number) for lead in leads)}"),), "Tidied."))


TABLE = (*(each for each in COMMANDS if each.words != lead_tidy.words), lead_tidy, lead_ticked)


@pytest.fixture
def core(store: SqlStore, clock: HandClock) -> Core:
    """A core that has two commands more."""
    return Core(store, clock, TABLE)


@pytest.fixture
def busy(alice: Talk) -> Talk:
    """Alice, who has six leads."""
    for company in COMPANIES:
        alice.say(f'/lead add company:"{company}"')
        if "A new one" in alice.labels():
            alice.press("A new one")
    return alice


def ids(talk: Talk) -> list[str]:
    """Return the ids of someone's leads, by number."""
    return [each.value for each in suggested(talk, "")]


def suggested(talk: Talk, text: str) -> tuple[Suggestion, ...]:
    """Type into the parameter, and return what can be picked."""
    return talk.core.suggest(Asked(talk.actor, talk.profile, talk.place, Call("lead tidy"), "k"), "leads", text)


def test_leads_are_named_in_many_ways(busy: Talk) -> None:
    first, second, *_ = ids(busy)
    for text, numbers in {
        "1 3 5": "1 3 5",
        "1, 3,5": "1 3 5",
        "5, 3; 1, #3": "1 3 5",
        "#1 and #3": "1 3",
        "1, 3 y 5": "1 3 5",
        "1 3 Studio": "1 3 4",
        "Cobolt, johnson AND johnson": "3 6",
        "3 and Studio 54 & 6": "3 4 6",
        "Bolt, Inc.": "2",
        f"{second.upper()}, {first}": "1 2",
        "2. Bolt, Inc., 6. Cobolt": "2 6",
        "all": "1 2 3 4 5 6",
        "Todos": "1 2 3 4 5 6",
        "1\n2": "1 2",
    }.items():
        busy.ask(Call("lead tidy", {"leads": text, "how": "rest"}))
        assert f"rest: {numbers}; not: ; None" in str(busy.answer), text


def test_what_names_no_lead_or_too_many_is_said_in_one_sentence(busy: Talk) -> None:
    for text, problem in {
        "1, 3, Globex": "You have no lead “Globex”. /lead list shows yours.",
        "1 9 3": "You have no lead “9”. /lead list shows yours.",
        "54": "You have no lead “54”. /lead list shows yours.",
        "1, acme": "“acme” fits more than one lead: 1, 5. Please give the numbers.",
        "bolt": "“bolt” fits more than one lead: 2, 6. Please give the numbers.",
        ", ;": "Please name your leads by their numbers, like 1, 3, 5.",
        "x" * 90: f"You have no lead “{'x' * 40}…”. /lead list shows yours.",
        "1, " * 2000: "Those are more than I can read at once. Please name fewer, or say all.",
    }.items():
        answer = busy.ask(Call("lead tidy", {"leads": text, "how": "rest"}))
        assert isinstance(answer, Form)
        assert [field.problem for field in answer.problems] == [problem], text


def test_a_typed_line_may_name_them_and_what_to_do(busy: Talk) -> None:
    assert busy.say("/lead tidy 1 3 5 close") == "close: 1 3 5; not: ; None"
    assert busy.say("/lead tidy 1, 3 and Cobolt, rest") == "rest: 1 3 6; not: ; None"
    assert busy.say("/lead tidy all - close but:2, 4") == "close: 1 2 3 4 5 6; not: 2 4; None"


def test_what_was_given_is_ticked_and_written_in_numbers(busy: Talk) -> None:
    first, _, third, *_ = ids(busy)

    form = busy.ask(Call("lead tidy", {"leads": f"{third}, Globex, {first}, acme"}))

    assert isinstance(form, Form)
    field = form.fields[0]
    assert field.given == "3, Globex, 1, acme"
    assert field.picked == (
        Suggestion("3. Johnson and Johnson", third),
        Suggestion("Globex", "Globex"),
        Suggestion("1. Acme", first),
        Suggestion("acme", "acme"),
    )
    busy.fill(form, {"leads": "3, 1", "how": "close"})
    assert "close: 1 3;" in str(busy.answer)


def test_what_is_ticked_already_may_be_left_so(busy: Talk) -> None:
    form = busy.open("/lead ticked")
    assert form.fields[0].given == "1, 2"
    assert not form.problems

    empty = busy.fill(form, {"leads": ""})
    assert isinstance(empty, Form)
    assert [field.problem for field in empty.problems] == ["Please give the leads."]

    busy.fill(form, {})
    assert "Keep.KEEP: 1 2" in str(busy.answer)


def test_only_ones_own_leads_can_be_named_and_nobody_without_leads_is_asked(busy: Talk, bob: Talk) -> None:
    hers = ids(busy)[0]
    assert "no leads yet" in bob.say("/lead tidy all")
    bob.say("/lead add Globex")

    form = bob.ask(Call("lead tidy", {"leads": hers, "how": "rest"}))
    assert isinstance(form, Form)
    assert form.problems[0].problem == f"You have no lead “{hers}”. /lead list shows yours."
    assert [each.label for each in suggested(bob, "")] == ["1. Globex"]


def test_suggestions_go_on_from_what_was_typed(busy: Talk) -> None:
    assert [each.label for each in suggested(busy, "bolt")] == ["2. Bolt, Inc.", "6. Cobolt"]
    assert suggested(busy, "1, 3, cob") == (Suggestion("1, 3, 6. Cobolt", "1, 3, 6"),)
    assert suggested(busy, "2. Bolt, Inc., cob") == (Suggestion("2, 6. Cobolt", "2, 6"),)
    assert len(suggested(busy, "1, ")) == len(COMPANIES)


async def test_the_console_offers_numbers_one_after_the_other(busy: Talk) -> None:
    async def suggest(command: Command[...], param: Param, text: str) -> tuple[Suggestion, ...]:
        assert (command.words, param.name) == ("lead tidy", "leads")
        return suggested(busy, text)

    (first,) = [each for each in await offers(TABLE, suggest, "/lead tidy cob") if "Cobolt" in each.label]
    (then,) = [each for each in await offers(TABLE, suggest, "/lead tidy 1, cob") if "Cobolt" in each.label]

    assert (first.words, first.over) == ("6", 3)
    assert (then.words, then.over) == ("1, 6", 6)


def test_many_leads_and_a_long_text_take_no_time() -> None:
    some = Lead("", "alice", 0, "Some company or other", date(2026, 11, 3), role="Analyst")
    leads = tuple(replace(some, id=short_id(), number=number) for number in range(1, 1001))
    began = time.process_time()

    for text in ("q " * 1500, "1 " * 1500, "some," * 600, "a and " * 500, ",".join(map(str, range(5000)))[:3000]):
        list(called.parts(text, leads))

    assert time.process_time() - began < 1


@pytest.fixture(params=FACES)
async def face(request: pytest.FixtureRequest, database: Database, clock: HandClock) -> AsyncIterator[Face]:
    """The bot behind one of its faces, with two commands more."""
    async with living(FACES[request.param](database, clock, TABLE)) as face:
        yield face


async def test_leads_are_ticked_in_a_form_behind_each_face(face: Face) -> None:
    alice = await face.person("alice")
    for company in ("Acme", "Bolt, Inc.", "Cobolt"):
        await alice.say(f"/lead add company:{company}")

    form = await alice.say("/lead tidy")
    assert form.fields == ("Leads", "How", "But")
    done = await alice.fill({"Leads": "1, 3", "How": "rest" if isinstance(face, ConsoleFace) else "Rest"})
    assert "rest: 1 3; not: ; None" in done.text

    wrong = await alice.say("/lead tidy leads:1, 3, Globex how:rest")
    assert (
        wrong.given["Leads"]
        == {
            ConsoleFace: "1, 3, Globex",
            SlackFace: "1. Acme, 3. Cobolt, Globex",
            DiscordFace: "1. Acme, 3. Cobolt",
        }[type(face)]
    )
    assert "rest: 1 2;" in (await alice.fill({"Leads": "1, 2"})).text

    ticked = await alice.say("/lead ticked")
    assert ticked.given["Leads"] == ("1, 2" if isinstance(face, ConsoleFace) else "1. Acme, 2. Bolt, Inc.")
    assert "Keep.KEEP: 1 2" in (await alice.fill({})).text


async def test_leads_are_found_while_typing_behind_each_platform(face: Face) -> None:
    alice = await face.person("alice")
    for company in ("Acme", "Bolt, Inc.", "Cobolt"):
        await alice.say(f"/lead add company:{company}")

    match alice:
        case DiscordPerson():
            assert await alice.suggest("/lead tidy", "leads", "bolt") == ("2. Bolt, Inc.", "3. Cobolt")
            assert await alice.suggest("/lead tidy", "leads", "1, cob") == ("1, 3. Cobolt",)
            assert await alice.suggest("/lead tidy", "leads", "1, " * 40) == ()
        case SlackPerson():
            await alice.say("/lead tidy")
            assert await alice.options("Leads", "bolt") == ("2. Bolt, Inc.", "3. Cobolt")
        case _:
            assert isinstance(face, ConsoleFace)  # what it offers is looked at above
